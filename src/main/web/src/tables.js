// Tables sort by a click on a heading, filter by what is typed above them, show a page at a time where
// they are long, and can be taken away as CSV.
import { csv, save } from './csv.js';
import { place } from './router.js';
import { rowsOf } from './rows.js';
import { fill, readWords } from './words.js';

// As Table.java has it: few enough to be laid out at once, enough to leaf through.
const PAGE = 100;
const FEW = 8;
const ORDER = new Intl.Collator('zh');

function compare(a, b) {
  const x = Number(String(a).replace(/[,%−]/g, ''));
  const y = Number(String(b).replace(/[,%−]/g, ''));
  if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return ORDER.compare(a, b);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

class EnhancedTable {
  constructor(table, words) {
    this.table = table;
    this.words = words;
    this.rows = rowsOf(table, words);
    this.order = this.rows;
    this.wanted = '';
    this.page = 0;
    this.size = Number(table.dataset.page) || PAGE;
    this.addSorting();
    this.addTools();
    this.show();
    this.reveal();
    addEventListener('hashchange', () => this.table.isConnected && this.reveal());
  }

  heads() {
    return Array.from(this.table.tHead.rows[0].cells);
  }

  addSorting() {
    for (const heading of this.heads()) {
      if (heading.hasAttribute('data-fixed')) continue;
      const button = element('button', { type: 'button', title: this.words['table.sort'] }, ...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => this.sort(heading));
    }
  }

  sort(heading) {
    const column = heading.cellIndex;
    const first = heading.classList.contains('n') ? 'descending' : 'ascending';
    const second = first === 'ascending' ? 'descending' : 'ascending';
    const order = heading.getAttribute('aria-sort') === first ? second : first;
    for (const other of this.heads()) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order);
    const sign = order === 'ascending' ? 1 : -1;
    const key = row => (row.value(column) !== null ? row.value(column) : row.text(column));
    this.order = this.rows
      .map(row => [key(row), row])
      .sort((a, b) => sign * compare(a[0], b[0]))
      .map(pair => pair[1]);
    this.page = 0;
    this.show();
  }

  addTools() {
    const tools = element('p', { className: 'tools' });
    if (this.rows.length >= FEW) {
      const input = element('input', { type: 'search' });
      this.count = element('span', { className: 'count', role: 'status' });
      tools.append(element('label', {}, this.words['table.filter'], ' ', input), this.count);
      input.addEventListener('input', () => {
        this.wanted = input.value.trim().toLowerCase();
        this.page = 0;
        this.show();
      });
    }
    const take = element('button', { type: 'button', title: this.words['table.download.tip'] }, this.words['table.download']);
    take.addEventListener('click', () => this.download());
    tools.append(take);
    this.table.parentNode.before(tools);
    if (this.rows.length > this.size) this.addPaging();
  }

  addPaging() {
    const button = (word, step) => {
      const made = element('button', { type: 'button' }, this.words[word]);
      made.addEventListener('click', () => this.turn(this.page + step));
      return made;
    };
    this.previous = button('table.previous', -1);
    this.next = button('table.next', 1);
    this.place = element('span', { role: 'status' });
    this.table.parentNode.after(element('p', { className: 'tools pages' }, this.previous, this.place, this.next));
  }

  turn(page) {
    this.page = page;
    this.show();
    this.table.scrollIntoView({ block: 'nearest' });
  }

  /** The rows that pass the filter, in order. */
  passing() {
    return this.wanted === '' ? this.order : this.order.filter(row => row.search().includes(this.wanted));
  }

  show() {
    const passing = this.passing();
    const pages = Math.max(1, Math.ceil(passing.length / this.size));
    this.page = Math.min(Math.max(0, this.page), pages - 1);
    const from = this.page * this.size;
    this.table.tBodies[0].replaceChildren(...passing.slice(from, from + this.size).map(row => row.element()));
    if (this.count) {
      this.count.textContent =
        this.wanted === '' ? '' : fill(this.words['table.rows'], passing.length, this.rows.length);
    }
    if (this.place) {
      this.place.textContent = fill(this.words['table.page'], this.page + 1, pages);
      this.previous.disabled = this.page === 0;
      this.next.disabled = this.page === pages - 1;
    }
  }

  /** Turns to the page with the row that the address names. */
  reveal() {
    const id = place();
    if (!id || this.rows.length <= this.size || document.getElementById(id)) return;
    const at = this.passing().findIndex(row => row.id === id);
    if (at < 0) return;
    this.page = Math.floor(at / this.size);
    this.show();
    this.passing()[at].element().scrollIntoView();
  }

  download() {
    const heads = this.heads()
      .map((heading, column) => ({ name: heading.textContent.trim(), sub: heading.dataset.sub || '', column }))
      .filter(head => head.name !== '' && this.heads()[head.column].dataset.format !== 'bar');
    const name = this.table.dataset.name || document.title;
    save(`${name}.csv`, 'text/csv;charset=utf-8', csv(heads, this.passing()));
  }
}

/** Enhances the tables of a page, each once. */
export function enhanceTables(main) {
  const words = readWords();
  for (const table of main.querySelectorAll('table.sortable:not([data-ready])')) {
    table.dataset.ready = '';
    new EnhancedTable(table, words);
  }
}
