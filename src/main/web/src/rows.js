// The rows of a table, whether they stand in the page or are data of which only some are shown.
// A row is {texts, values, small, search, id, element()}: texts and small lines by column, values to
// sort by (null for the text), all text in lower case to search, and its <tr>.
import { grouped } from './words.js';

function own(cell) {
  const small = cell.querySelector(':scope > small');
  const line = small ? small.textContent.trim() : '';
  const whole = cell.textContent.trim();
  return [line && whole.endsWith(line) ? whole.slice(0, -line.length).trim() : whole, line];
}

function standing(tr) {
  const pairs = Array.from(tr.cells, own);
  return {
    texts: pairs.map(pair => pair[0]),
    small: pairs.map(pair => pair[1]),
    values: Array.from(tr.cells, cell => (cell.dataset.v === undefined ? null : cell.dataset.v)),
    search: tr.textContent.toLowerCase(),
    id: tr.id,
    element: () => tr,
  };
}

// A cell is a text, a number, {bar: [label, x, width, count, …]} or
// [text, value, link, second line, its link].
function fromData(cells, heads, words) {
  const parts = cells.map(cell => (Array.isArray(cell) ? cell : [cell]));
  const texts = parts.map((part, i) => shown(part[0], heads[i].dataset.format));
  const small = parts.map(part => part[3] || '');
  let tr = null;
  return {
    texts,
    small,
    values: parts.map(part => (part[1] != null ? part[1] : typeof part[0] === 'number' ? part[0] : null)),
    search: texts.concat(small).join(' ').toLowerCase(),
    id: '',
    element: () => (tr = tr || made(parts, texts, heads, words)),
  };
}

function shown(text, format) {
  if (typeof text === 'number') return format === 'percent' ? `${(100 * text).toFixed(1)}%` : grouped(text);
  return typeof text === 'string' ? text : '';
}

function made(parts, texts, heads, words) {
  const tr = document.createElement('tr');
  parts.forEach((part, i) => {
    const cell = tr.insertCell();
    cell.className = heads[i].className;
    if (part[0] && part[0].bar) cell.append(bar(part[0].bar, heads[i].textContent, words));
    else cell.append(linked(texts[i], part[2]));
    if (part[3]) {
      const small = document.createElement('small');
      small.append(linked(part[3], part[4]));
      cell.append(small);
    }
  });
  return tr;
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
    const heads = Array.from(table.tHead.rows[0].cells);
    return JSON.parse(data.textContent).map(cells => fromData(cells, heads, words));
  }
  return Array.from(table.tBodies[0].rows, standing);
}
