// Tables sort by a click on a heading and filter by what is typed above them.

function value(row, column) {
  const cell = row.cells[column];
  if (!cell) return '';
  return cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent.trim();
}

function compare(a, b) {
  const x = Number(a.replace(/[,%−]/g, ''));
  const y = Number(b.replace(/[,%−]/g, ''));
  if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}

function sort(table, heading) {
  const column = heading.cellIndex;
  const first = heading.classList.contains('n') ? 'descending' : 'ascending';
  const second = first === 'ascending' ? 'descending' : 'ascending';
  const order = heading.getAttribute('aria-sort') === first ? second : first;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', order);
  const sign = order === 'ascending' ? 1 : -1;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, row => [value(row, column), row]);
  rows.sort((a, b) => sign * compare(a[0], b[0]));
  body.append(...rows.map(pair => pair[1]));
}

function addSorting(table, words) {
  for (const heading of table.tHead.rows[0].cells) {
    if (heading.hasAttribute('data-fixed')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.title = words.sort;
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => sort(table, heading));
  }
}

function addFilter(table, words) {
  const rows = Array.from(table.tBodies[0].rows);
  if (rows.length < 8) return;
  const tools = document.createElement('p');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const count = document.createElement('span');
  tools.className = 'tools';
  input.type = 'search';
  label.append(words.filter, ' ', input);
  tools.append(label, count);
  table.parentNode.before(tools);
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      row.hidden = wanted !== '' && !row.textContent.toLowerCase().includes(wanted);
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = wanted === '' ? '' : words.rows.replace('{0}', shown).replace('{1}', rows.length);
  });
}

/** Makes the tables of a page sortable. */
export function enhanceTables(main, words) {
  for (const table of main.querySelectorAll('table.sortable')) {
    addSorting(table, words);
    addFilter(table, words);
  }
}
