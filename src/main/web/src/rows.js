// The rows of a table, whether they stand in the page or are data of which only some are shown. Both
// kinds tell of a column its text, its second line and its value to sort by (null for the text), all
// text in lower case to search, their id and their <tr>; nothing is made before it is asked for, since
// there may be twenty thousand.
import { grouped } from './words.js';

class StandingRow {
  constructor(tr) {
    this.tr = tr;
    this.id = tr.id;
  }

  small(column) {
    const small = this.tr.cells[column] && this.tr.cells[column].querySelector(':scope > small');
    return small ? small.textContent.trim() : '';
  }

  text(column) {
    const cell = this.tr.cells[column];
    const whole = cell ? cell.textContent.trim() : '';
    const line = this.small(column);
    return line && whole.endsWith(line) ? whole.slice(0, -line.length).trim() : whole;
  }

  value(column) {
    const cell = this.tr.cells[column];
    return cell && cell.dataset.v !== undefined ? cell.dataset.v : null;
  }

  search() {
    return (this.lower = this.lower || this.tr.textContent.toLowerCase());
  }

  element() {
    return this.tr;
  }
}

// A cell is a text, a number, {bar: [label, x, width, count, …]} or
// [text, value, link, second line, its link].
class DataRow {
  constructor(cells, heads, words) {
    this.cells = cells;
    this.heads = heads;
    this.words = words;
    this.id = '';
  }

  part(column, i) {
    const cell = this.cells[column];
    return Array.isArray(cell) ? cell[i] : i === 0 ? cell : undefined;
  }

  small(column) {
    return this.part(column, 3) || '';
  }

  text(column) {
    const text = this.part(column, 0);
    if (typeof text !== 'number') return typeof text === 'string' ? text : '';
    return this.heads[column].format === 'percent' ? `${(100 * text).toFixed(1)}%` : grouped(text);
  }

  value(column) {
    const value = this.part(column, 1);
    if (value != null) return value;
    return typeof this.cells[column] === 'number' ? this.cells[column] : null;
  }

  search() {
    if (!this.lower) {
      this.lower = this.cells.map((cell, i) => `${this.text(i)} ${this.small(i)}`).join(' ').toLowerCase();
    }
    return this.lower;
  }

  element() {
    return (this.tr = this.tr || this.made());
  }

  made() {
    const tr = document.createElement('tr');
    this.cells.forEach((cell, i) => {
      const td = tr.insertCell();
      td.className = this.heads[i].css;
      if (cell && cell.bar) td.append(bar(cell.bar, this.heads[i].name, this.words));
      else td.append(linked(this.text(i), this.part(i, 2)));
      if (this.small(i)) {
        const small = document.createElement('small');
        small.append(linked(this.small(i), this.part(i, 4)));
        td.append(small);
      }
    });
    return tr;
  }
}

function linked(text, link) {
  if (!link) return text;
  const a = document.createElement('a');
  a.href = link;
  a.textContent = text;
  return a;
}

const SVG = 'http://www.w3.org/2000/svg';

function bar(parts, name, words) {
  const svg = document.createElementNS(SVG, 'svg');
  const set = (element, values) => {
    for (const key of Object.keys(values)) element.setAttribute(key, values[key]);
  };
  set(svg, { class: 'bar', viewBox: '0 0 1000 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': name });
  for (let i = 0; i < parts.length; i += 4) {
    const rect = document.createElementNS(SVG, 'rect');
    const title = document.createElementNS(SVG, 'title');
    title.textContent = `${words['label.' + parts[i]]} ${words['chart.chars'].replace('{0}', grouped(parts[i + 3]))}`;
    set(rect, { class: `l-${parts[i]}`, x: parts[i + 1], y: 0, width: parts[i + 2], height: 10 });
    rect.append(title);
    svg.append(rect);
  }
  return svg;
}

/** All rows of a table. */
export function rowsOf(table, words) {
  const data = table.parentNode.nextElementSibling;
  if (data && data.matches('script[data-rows]')) {
    const heads = Array.from(table.tHead.rows[0].cells, head => ({
      name: head.textContent.trim(),
      css: head.className,
      format: head.dataset.format,
    }));
    return JSON.parse(data.textContent).map(cells => new DataRow(cells, heads, words));
  }
  return Array.from(table.tBodies[0].rows, tr => new StandingRow(tr));
}
