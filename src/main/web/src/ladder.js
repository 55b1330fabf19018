// The figures of a document, counted anew when the reader does not accept a reason. What is not
// taken off counts by the next reason that holds, else as overlap to review; the total stays.
import { addressOf } from './router.js';

/**
 * The label of a stretch.
 * @param {{notes: string, findings: object[]}} stretch what is known of it
 * @param {{order: string[], off: Set<string>, small: number}} wish the labels that may be taken
 *     off, in the order in which the first that holds is taken; which of them are not taken off; and
 *     the fewest characters of a passage
 */
export function labelOf(stretch, wish) {
  const has = note => stretch.notes.includes(note);
  const kept = stretch.findings.filter(finding => finding.chars >= wish.small);
  const reuse = kept.filter(finding => finding.role === 'reuse');
  const quoted = has('q') && (reuse.length > 0 || kept.some(finding => finding.role === 'explained'));
  if (!has('a') && !has('f') && !reuse.length && !quoted) return has('e') ? 'edited' : '';
  const holds = {
    allowed: has('a'),
    formula: has('f'),
    quoted: has('q'),
    own: has('w') || reuse.some(finding => finding.reason === 'own'),
    office: reuse.some(finding => finding.reason === 'office'),
  };
  return wish.order.find(label => holds[label] && !wish.off.has(label)) || 'copied';
}

/** Whether one other document alone explains it: only one official has it, or one had it first. */
export function isSingle(stretch, wish) {
  const sources = stretch.findings.filter(finding => finding.chars >= wish.small && (
    finding.role === 'reuse'
      ? finding.reason === 'copied' || wish.off.has(finding.reason)
      : wish.off.has(finding.label)));
  if (!sources.length) return false;
  const earliest = sources.reduce((a, b) => (b.to < a.to ? b : a));
  return sources.every(one => one.official === earliest.official || earliest.to < one.from);
}

/** The largest source: the document that has most of the text, the first of several. */
function largest(stretches, wish) {
  const shares = new Map();
  for (const stretch of stretches) {
    if (!stretch.label || stretch.label === 'edited') continue;
    const documents = new Set();
    for (const finding of stretch.findings) {
      if (finding.chars >= wish.small) documents.add(finding.document);
    }
    for (const document of documents) {
      const share = shares.get(document) || { document, gross: 0, net: 0 };
      share.gross += stretch.n;
      share.net += stretch.label === 'copied' ? stretch.n : 0;
      shares.set(document, share);
    }
  }
  return [...shares.values()]
    .sort((a, b) => b.gross - a.gross || a.document - b.document)
    .find(share => share.gross > 0) || { document: -1, gross: 0, net: 0 };
}

/** Gives every stretch its label, and the sums of all. */
export function count(stretches, wish) {
  const sums = { total: 0, single: 0, shared: 0, edited: 0, copied: 0 };
  for (const label of wish.order) sums[label] = 0;
  for (const stretch of stretches) {
    stretch.label = labelOf(stretch, wish);
    if (!stretch.label) continue;
    sums[stretch.label] += stretch.n;
    sums.total += stretch.label === 'edited' ? 0 : stretch.n;
    if (stretch.label === 'copied') sums[isSingle(stretch, wish) ? 'single' : 'shared'] += stretch.n;
  }
  sums.largest = largest(stretches, wish);
  return sums;
}

const figure = number => number.toLocaleString('en-US');
const share = (number, all) => `${(all ? (100 * number) / all : 0).toFixed(1)}%`;
const day = (text, unknown) => (text === '' ? unknown : Number(text));

/** The findings of a document page by id, as its template of sources tells them. */
export function findingsOf(reading) {
  const findings = new Map();
  const template = reading.querySelector('template.sources');
  for (const article of template ? template.content.querySelectorAll('article') : []) {
    const data = article.dataset;
    findings.set(data.id, {
      article,
      document: Number(data.document),
      official: data.official,
      from: day(data.from, -Infinity),
      to: day(data.to, Infinity),
      reason: data.reason,
      role: data.role,
      label: data.label,
      chars: Number(data.chars),
      id: data.id,
    });
  }
  return findings;
}

/** What holds of a stretch; common language, the most frequent, goes without saying. */
export function notesOf(node) {
  return node.dataset.k || (node.dataset.o ? 'f' : '');
}

function stretchesOf(reading, findings) {
  return Array.from(reading.querySelectorAll('.text [data-n]'), node => ({
    node,
    n: Number(node.dataset.n),
    notes: notesOf(node),
    findings: (node.dataset.f || '').split(' ').filter(id => findings.has(id)).map(id => findings.get(id)),
  }));
}

function svg(name, attributes) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function drawBar(bar, labels, sums, all) {
  const at = number => (all ? Math.round((1000 * number) / all) : 0);
  let before = 0;
  bar.replaceChildren(...labels.map(label => {
    const x = at(before);
    before += sums[label];
    return svg('rect', { class: `l-${label}`, x, y: 0, width: at(before) - x, height: 10 });
  }));
}

/** The map along the text with the labels that hold now. */
function drawStrip(strip, reading) {
  const paragraphs = Array.from(reading.querySelectorAll('.para'));
  const parts = [];
  paragraphs.forEach((paragraph, index) => {
    const start = Number(paragraph.dataset.x);
    const end = index + 1 < paragraphs.length ? Number(paragraphs[index + 1].dataset.x) : 1000;
    const body = paragraph.lastElementChild;
    const length = body.textContent.length || 1;
    let passed = 0;
    for (const node of body.childNodes) {
      const label = node.dataset && node.dataset.label;
      const x = start + ((end - start) * passed) / length;
      passed += node.textContent.length;
      if (!label) continue;
      const last = parts[parts.length - 1];
      const until = start + ((end - start) * passed) / length;
      if (last && last.label === label && x - last.end < 0.5) last.end = until;
      else parts.push({ label, x, end: until, id: paragraph.id });
    }
  });
  const links = parts.map(part => {
    const link = svg('a', { href: addressOf(part.id) });
    const width = Math.max(0.5, part.end - part.x);
    link.append(svg('rect', { class: `l-${part.label}`, x: part.x, y: 0, width, height: 10 }));
    return link;
  });
  for (const old of strip.querySelectorAll('a')) old.remove();
  strip.prepend(...links);
}

class Ladder {
  constructor(reading) {
    this.reading = reading;
    this.words = reading.dataset;
    this.table = reading.querySelector('table.ladder');
    this.all = Number(this.table.dataset.all);
    this.findings = findingsOf(reading);
    this.stretches = stretchesOf(reading, this.findings);
    const order = JSON.parse(this.words.order);
    this.wish = { order: order.slice(0, order.indexOf('copied')), off: new Set(), small: 0 };
    this.bar = Array.from(reading.querySelectorAll('ul.legend [data-label]'), item => item.dataset.label);
    count(this.stretches, this.wish);
    for (const stretch of this.stretches) stretch.first = stretch.label;
    this.addControls();
    this.addSummary();
  }

  addControls() {
    const legend = this.reading.querySelector('ul.legend');
    legend.classList.add('toggles');
    for (const item of legend.querySelectorAll('[data-label]')) {
      if (!this.wish.order.includes(item.dataset.label)) continue;
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = true;
      box.value = item.dataset.label;
      label.title = this.words.take;
      label.append(box, ...item.childNodes);
      item.append(label);
      box.addEventListener('change', () => {
        this.wish.off[box.checked ? 'delete' : 'add'](box.value);
        this.update();
      });
    }
    legend.append(this.smallControl());
    this.note = document.createElement('p');
    this.note.className = 'note changed-note';
    this.note.setAttribute('role', 'status');
    legend.after(this.note);
  }

  smallControl() {
    const item = document.createElement('li');
    const label = document.createElement('label');
    this.small = document.createElement('input');
    this.small.type = 'number';
    this.small.min = '0';
    this.small.step = '10';
    this.small.value = '0';
    const [before, after] = this.words.small.split('{0}');
    label.append(before, this.small, after);
    item.append(label);
    this.small.addEventListener('input', () => {
      this.wish.small = Math.max(0, Number(this.small.value) || 0);
      this.update();
    });
    return item;
  }

  addSummary() {
    const map = this.reading.querySelector('.map');
    this.live = document.createElement('p');
    this.live.className = 'live';
    map.append(this.live);
    this.summarise();
  }

  summarise() {
    const parts = ['total', 'copied'].map(step => this.row(step));
    const source = this.reading.querySelector('.largest-source');
    this.live.replaceChildren();
    for (const row of parts) {
      const figures = document.createElement('b');
      figures.textContent = row.cells[2].textContent;
      this.live.append(row.cells[0].textContent, ' ', figures, ' ');
    }
    if (source) {
      const figures = document.createElement('b');
      figures.textContent = source.querySelector('.figures').textContent;
      this.live.append(source.firstChild.textContent, figures);
    }
  }

  row(step) {
    return this.table.querySelector(`[data-step="${step}"]`);
  }

  isDefault() {
    return this.wish.off.size === 0 && this.wish.small === 0;
  }

  update() {
    const sums = count(this.stretches, this.wish);
    for (const row of this.table.querySelectorAll('[data-step]')) {
      const step = row.dataset.step;
      const sign = this.wish.order.includes(step) && sums[step] > 0 ? '−' : '';
      row.cells[1].textContent = sign + figure(sums[step]);
      row.cells[2].textContent = sign + share(sums[step], this.all);
      row.classList.toggle('off', this.wish.off.has(step));
    }
    this.showParts();
    for (const stretch of this.stretches) {
      stretch.node.className = stretch.label ? `m m-${stretch.label}` : '';
      stretch.node.dataset.label = stretch.label;
    }
    this.showLargest(sums.largest);
    drawBar(this.reading.querySelector('#ladder .bar, .ladder ~ .bar'), this.bar, sums, this.all);
    drawStrip(this.reading.querySelector('.strip'), this.reading);
    this.summarise();
    this.showNote();
  }

  /** Rows that split what counts by a reason, which only hold for the characters that did at first. */
  showParts() {
    for (const row of this.table.querySelectorAll('[data-part]')) {
      const is = label => label === row.dataset.part;
      row.hidden = this.stretches.some(stretch => is(stretch.label) !== is(stretch.first));
    }
  }

  showLargest(largest) {
    const line = this.reading.querySelector('.largest-source');
    if (!line) return;
    line.querySelector('[data-gross]').textContent = share(largest.gross, this.all);
    line.querySelector('[data-net]').textContent = share(largest.net, this.all);
    const finding = [...this.findings.values()].find(one => one.document === largest.document);
    const name = line.querySelector('[data-largest]');
    name.textContent = finding
      ? `${finding.article.querySelector('a').textContent} · ${finding.article.dataset.who} · ${finding.article.dataset.when}`
      : '';
  }

  showNote() {
    this.note.replaceChildren();
    if (this.isDefault()) return;
    const reset = document.createElement('button');
    reset.type = 'button';
    reset.textContent = this.words.reset;
    reset.addEventListener('click', () => this.reset());
    this.note.append(this.words.changed, ' ', reset);
  }

  reset() {
    this.wish.off.clear();
    this.wish.small = 0;
    this.small.value = '0';
    for (const box of this.reading.querySelectorAll('.toggles input[type=checkbox]')) box.checked = true;
    this.update();
  }
}

/** Lets the reader choose which reasons are taken off a document's overlap. */
export function enhanceLadder(main) {
  for (const reading of main.querySelectorAll('.reading:not([data-counted])')) {
    reading.dataset.counted = '';
    new Ladder(reading);
  }
}
