// A click on marked text opens what the other documents say there, beside it or, on a narrow
// screen, below its paragraph. The map along the text shows what is in view.
import { findingsOf, notesOf } from './ladder.js';
import { addressOf, place } from './router.js';

const BESIDE = '(min-width: 66rem)';

function make(name, className, text) {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}

function button(text, title, action) {
  const node = make('button', '', text);
  node.type = 'button';
  node.title = title;
  node.setAttribute('aria-label', title);
  node.addEventListener('click', action);
  return node;
}

class Panel {
  constructor(reading) {
    this.reading = reading;
    this.words = reading.querySelector('template.sources').dataset;
    this.findings = findingsOf(reading);
    this.node = make('aside', 'beside');
    this.node.hidden = true;
    this.node.setAttribute('aria-label', this.words.title);
    this.reading.querySelector('.readers').append(this.node);
    this.stretch = null;
    this.items = [];
    this.shown = 0;
  }

  /** What there is to show for a stretch: its common language, then the findings over it. */
  itemsOf(stretch) {
    const items = [];
    // Common language within permitted text is permitted, and leads to no formula.
    const notes = notesOf(stretch);
    if (notes.includes('f') && !notes.includes('a')) items.push({ formula: stretch });
    const { f, e } = stretch.dataset;
    for (const id of `${f || ''} ${e || ''}`.split(' ')) {
      if (this.findings.has(id)) items.push({ finding: this.findings.get(id) });
    }
    return items;
  }

  /** Whether there was something to show. */
  open(stretch, finding) {
    const items = this.itemsOf(stretch);
    if (!items.length) return false;
    this.stretch = stretch;
    this.items = items;
    this.show(Math.max(0, items.findIndex(item => item.finding && item.finding.id === finding)));
    this.place();
    return true;
  }

  place() {
    const beside = matchMedia(BESIDE).matches;
    const readers = this.reading.querySelector('.readers');
    readers.classList.toggle('opened', beside);
    if (beside) readers.append(this.node);
    else this.stretch.closest('.para').after(this.node);
    this.node.hidden = false;
  }

  close() {
    if (this.node.hidden) return;
    const focus = this.node.contains(document.activeElement);
    this.node.hidden = true;
    this.reading.querySelector('.readers').classList.remove('opened');
    this.mark([]);
    if (focus && this.stretch) this.stretch.focus();
  }

  turn(step) {
    this.show((this.shown + step + this.items.length) % this.items.length);
  }

  show(index) {
    this.shown = index;
    const item = this.items[index];
    this.node.replaceChildren(this.head(), item.finding ? this.source(item.finding) : this.formula());
    this.mark(item.finding ? this.passage(item.finding.id) : []);
    this.stretch.classList.add('at');
    this.showHere();
  }

  /** Marks in the other document's words those that were clicked, if it has them as they are. */
  showHere() {
    const passage = this.node.querySelector('.passage');
    const words = this.stretch.textContent;
    const at = passage ? passage.textContent.indexOf(words) : -1;
    if (at < 0 || words.length < 2) return;
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let before = 0;
    for (let node = walker.nextNode(); node; before += node.data.length, node = walker.nextNode()) {
      const from = Math.max(0, at - before);
      const to = Math.min(node.data.length, at + words.length - before);
      if (from < to) nodes.push([node, from, to]);
    }
    for (const [node, from, to] of nodes) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(make('mark', 'here'));
    }
    const box = this.node.getBoundingClientRect();
    const mark = this.node.querySelector('.here').getBoundingClientRect();
    if (mark.bottom > box.bottom) this.node.scrollTop += mark.top - box.top - box.height / 3;
  }

  passage(id) {
    return this.reading.querySelectorAll(`.text [data-f~="${id}"], .text [data-e~="${id}"]`);
  }

  mark(stretches) {
    for (const old of this.reading.querySelectorAll('.text .at, .text .same')) {
      old.classList.remove('at', 'same');
    }
    for (const one of stretches) one.classList.add('same');
  }

  head() {
    const head = make('p', 'head');
    head.append(make('b', '', this.words.of.replace('{0}', this.shown + 1).replace('{1}', this.items.length)));
    if (this.items.length > 1) {
      head.append(
        button('‹', this.words.previous, () => this.turn(-1)),
        button('›', this.words.next, () => this.turn(1)));
    }
    if (this.stretch.id) {
      const pin = make('a', 'pin', '¶');
      pin.href = addressOf(this.stretch.id);
      head.append(pin);
    }
    head.append(button('×', this.words.close, () => this.close()));
    return head;
  }

  source(finding) {
    const article = document.importNode(finding.article, true);
    if (this.isEarliest(finding)) article.querySelector('.with').append(make('small', '', this.words.earliest));
    return article;
  }

  /** Whether all others at this place are surely later. */
  isEarliest(finding) {
    const others = this.items.filter(item => item.finding && item.finding.document !== finding.document);
    return finding.article.dataset.standing === 'direction.earlier'
      && others.every(other => finding.to < other.finding.from);
  }

  formula() {
    const article = make('article');
    article.append(make('p', 'with', this.stretch.title));
    const href = this.stretch.getAttribute('href') || '';
    if (href.includes('formulas')) {
      const link = make('a', '', this.words.formula);
      link.href = href;
      const line = make('p');
      line.append(link);
      article.append(line);
    }
    return article;
  }
}

function openFrom(panel, event) {
  const stretch = event.target.closest('.text [data-n]');
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);
  if (stretch && plain && stretch.classList.contains('m') && panel.open(stretch)) event.preventDefault();
}

/** Where passages to review begin, paragraph by paragraph; without any, where others do. */
function starts(reading) {
  const review = reading.querySelectorAll('.para .m-copied');
  const all = Array.from(review.length ? review : reading.querySelectorAll('.para .m[data-f]'));
  const place = one => `${one.parentNode.parentNode.id} ${one.dataset.f || ''}`;
  return all.filter((one, i) => i === 0 || place(one) !== place(all[i - 1]));
}

/** To the next passage, or the one before. */
function step(panel, reading, forward) {
  const all = starts(reading);
  if (!all.length) return;
  let next = 0;
  if (panel.stretch) {
    const follows = one => panel.stretch.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    const after = all.findIndex(follows);
    const here = all.includes(panel.stretch) ? 1 : 0;
    next = forward ? after : (after < 0 ? all.length : after) - 1 - here;
  }
  const one = all[(next + all.length) % all.length];
  if (forward && next < 0) return;
  panel.open(one);
  one.scrollIntoView({ block: 'center' });
}

function showView(reading, strip, view) {
  const height = innerHeight;
  let from = -1;
  let to = 0;
  const paragraphs = Array.from(reading.querySelectorAll('.para'));
  paragraphs.forEach((paragraph, index) => {
    const box = paragraph.getBoundingClientRect();
    if (box.bottom < 0 || box.top > height || !box.height) return;
    const start = Number(paragraph.dataset.x);
    const end = index + 1 < paragraphs.length ? Number(paragraphs[index + 1].dataset.x) : 1000;
    const at = y => start + (end - start) * Math.min(1, Math.max(0, (y - box.top) / box.height));
    if (from < 0) from = at(0);
    to = at(height);
  });
  view.setAttribute('x', Math.max(0, from));
  view.setAttribute('width', from < 0 ? 0 : Math.max(2, to - from));
}

function followView(reading) {
  const strip = reading.querySelector('.strip');
  const view = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  view.setAttribute('class', 'view');
  view.setAttribute('y', '0');
  view.setAttribute('height', '10');
  strip.append(view);
  let waiting = false;
  const watch = () => {
    if (!reading.isConnected) {
      removeEventListener('scroll', watch);
      return;
    }
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      showView(reading, strip, view);
    });
  };
  addEventListener('scroll', watch, { passive: true });
  watch();
}

function openAddressed(panel, reading) {
  const name = place();
  const stretch = name.startsWith('c') && document.getElementById(name);
  if (stretch && reading.contains(stretch)) panel.open(stretch);
}

/** Makes the marked text of document pages answer. */
export function enhanceSpans(main) {
  for (const reading of main.querySelectorAll('.reading:not([data-open])')) {
    reading.dataset.open = '';
    const panel = new Panel(reading);
    reading.addEventListener('click', event => openFrom(panel, event));
    reading.addEventListener('taohua:step', event => step(panel, reading, event.detail > 0));
    reading.addEventListener('taohua:turn', event => panel.node.hidden || panel.turn(event.detail));
    reading.addEventListener('taohua:close', () => panel.close());
    reading.setAttribute('data-steps', '');
    followView(reading);
    openAddressed(panel, reading);
  }
}
