// Hides the names of officials and places in what is shown, and only there: files keep them.
import { loadIndex } from './search.js';

const KEY = 'taohua.names';
const UNITS = /[省市县区州盟旗乡镇街道村]$/;
// Attributes that a reader sees.
const ATTRIBUTES = ['title', 'aria-label'];

function remembered() {
  try {
    return sessionStorage.getItem(KEY) === 'hidden';
  } catch {
    return false;
  }
}

function remember(hidden) {
  try {
    if (hidden) sessionStorage.setItem(KEY, 'hidden');
    else sessionStorage.removeItem(KEY);
  } catch {
    // A local file may have no storage: the choice then ends with the page.
  }
}

/** Names by their first two characters, the longest first; 云岭市 is also 云岭. */
export function table(names) {
  const all = new Set();
  for (const name of names) {
    if (name.length > 1) all.add(name);
    if (name.length > 2 && UNITS.test(name)) all.add(name.replace(UNITS, ''));
  }
  const byStart = new Map();
  for (const name of [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const start = name.slice(0, 2);
    if (!byStart.has(start)) byStart.set(start, []);
    byStart.get(start).push(name);
  }
  return byStart;
}

/** The text with every name replaced by as many ×, but for the unit of a place. */
export function mask(text, names) {
  const out = text.split('');
  for (let i = 0; i < text.length - 1; i++) {
    const name = (names.get(text.slice(i, i + 2)) || []).find(one => text.startsWith(one, i));
    if (!name) continue;
    const end = i + name.length - (name.length > 2 && UNITS.test(name) ? 1 : 0);
    for (let c = i; c < end; c++) out[c] = '×';
    i += name.length - 1;
  }
  return out.join('');
}

class Names {
  constructor(hand) {
    this.hand = hand;
    this.button = hand.querySelector('.names-button');
    this.originals = new Map();
    this.watcher = new MutationObserver(() => this.hide());
    this.button.addEventListener('click', () => this.set(this.button.getAttribute('aria-pressed') !== 'true'));
    if (remembered()) this.set(true);
  }

  async set(hidden) {
    this.button.setAttribute('aria-pressed', String(hidden));
    remember(hidden);
    if (!hidden) {
      this.show();
      return;
    }
    const index = await loadIndex(this.hand);
    const names = this.hand.dataset.names ? this.hand.dataset.names.split('\n') : index ? index.names : [];
    this.names = table(names);
    this.hide();
  }

  hide() {
    this.watcher.disconnect();
    const nodes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest('script, style')) nodes.push(node);
    }
    // A name may be cut by marks, so all text is looked through as one.
    const whole = nodes.map(node => node.data).join('');
    const masked = mask(whole, this.names);
    let at = 0;
    for (const node of nodes) {
      const text = masked.slice(at, (at += node.data.length));
      if (text === node.data) continue;
      if (!this.originals.has(node)) this.originals.set(node, node.data);
      node.data = text;
    }
    this.hideAttributes();
    this.watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  }

  hideAttributes() {
    for (const name of ATTRIBUTES) {
      for (const node of document.querySelectorAll(`main [${name}]`)) {
        const text = node.getAttribute(name);
        const masked = mask(text, this.names);
        if (masked === text) continue;
        if (!this.originals.has(node)) this.originals.set(node, new Map());
        this.originals.get(node).set(name, text);
        node.setAttribute(name, masked);
      }
    }
    const title = mask(document.title, this.names);
    if (title !== document.title) {
      this.title = document.title;
      document.title = title;
    }
  }

  show() {
    this.watcher.disconnect();
    for (const [node, original] of this.originals) {
      if (typeof original === 'string') node.data = original;
      else for (const [name, text] of original) node.setAttribute(name, text);
    }
    this.originals.clear();
    if (this.title) document.title = this.title;
    this.title = '';
  }
}

/** Starts once for the document, whatever page it shows. */
export function followNames() {
  const hand = document.querySelector('.hand');
  if (!hand || hand.hiding) return;
  hand.hiding = new Names(hand);
}
