// A report in a single file. Its pages and data files are texts of <script type="text/plain"> with
// the ids `page:documents/0001.html` and `file:data/pairs.csv`; the address names the page that is
// shown and a place in it: #documents/0001.html:p3. In a report of many files nothing of this runs.
// `taohua:leave` tells the page shown that another takes its place, which it may prevent.
const FIRST = 'index.html';
// Browsers refuse more than a few state changes a second.
const REMEMBER_MS = 300;

let overview = null;
let current = FIRST;

/** Whether all pages are in this file. */
export const isSingleFile = () => overview !== null;

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (unescaped) {
    return text;
  }
}

/** What `put` of SingleFile.java escaped. */
function plain(id) {
  const element = document.getElementById(id);
  return element && element.textContent.replace(/\\(?:\\|x([0-9a-f]{2}))/g, (all, code) =>
    code ? String.fromCharCode(parseInt(code, 16)) : '\\');
}

const exists = name => name === FIRST || document.getElementById('page:' + name) !== null;

/** The page and the place in it that an address names; no page for a place in the page shown. */
function parse(hash) {
  const text = decoded(hash.replace(/^#/, ''));
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  if (text === '') return { page: FIRST, place: '' };
  return exists(name) ? { page: name, place: colon < 0 ? '' : text.slice(colon + 1) } : { page: null, place: text };
}

/** The place in the page shown that the address names, or an empty text. */
export function place() {
  return isSingleFile() ? parse(location.hash).place : decoded(location.hash.slice(1));
}

const address = (name, where) => '#' + encodeURI(name) + (where ? ':' + encodeURIComponent(where) : '');

/** The address of a place in the page shown, as it is written in a link. */
export function addressOf(id) {
  return isSingleFile() ? address(current, id) : `#${id}`;
}

/** The name of a file that a page calls by a relative path; its folders are one deep at most. */
function absolute(path, from) {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Where a link of a page leads: a page of this file, a data file, or neither. */
function resolve(href, from) {
  const [, path, where] = /^([^#?]*)[^#]*(?:#(.*))?$/s.exec(href);
  if (path.includes(':')) return null;
  // The frame does not know where the page lies that it stands around.
  for (const base of [from, FIRST]) {
    const name = path === '' ? from : absolute(decoded(path), base);
    if (exists(name)) return { hash: address(name, decoded(where || '')) };
    if (document.getElementById('file:' + name)) return { file: name };
  }
  return null;
}

function adapt(root, from) {
  for (const link of root.querySelectorAll('a[href]')) {
    const target = resolve(link.getAttribute('href'), from);
    if (!target) continue;
    if (target.hash) {
      link.setAttribute('href', target.hash);
    } else {
      link.dataset.file = target.file;
    }
  }
}

function download(name) {
  const type = name.endsWith('.json') ? 'application/json' : 'text/csv';
  const url = URL.createObjectURL(new Blob([plain('file:' + name)], { type: type + ';charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/^.*\//, '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

// A link that a script made later still has the address of a file beside the page.
function follow(event) {
  const link = event.target.closest && event.target.closest('a[href]');
  if (!link || event.defaultPrevented || link.hasAttribute('download')) return;
  if (link.dataset.file) {
    event.preventDefault();
    download(link.dataset.file);
    return;
  }
  const href = link.getAttribute('href');
  const target = href.startsWith('#') && parse(href).page ? { hash: href } : resolve(href, current);
  if (!target || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (target.file) {
    download(target.file);
  } else if (target.hash === location.hash) {
    // The address stays, so nothing else would go there.
    goTo(parse(target.hash).place);
  } else {
    location.hash = target.hash;
  }
}

function render(name) {
  const old = document.querySelector('main');
  const main = document.createElement('main');
  main.id = 'main';
  main.tabIndex = -1;
  main.innerHTML = name === FIRST ? overview.body : plain('page:' + name);
  current = name;
  adapt(main, name);
  const title = name === FIRST ? null : main.querySelector('title');
  document.title = title ? title.textContent + overview.suffix : overview.title;
  if (title) title.remove();
  old.replaceWith(main);
  markNavigation();
  return main;
}

function markNavigation() {
  for (const link of document.querySelectorAll('nav.site a')) {
    if (link.getAttribute('href') === address(current, '')) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

function mark(main, where) {
  for (const marked of main.querySelectorAll('.target')) marked.classList.remove('target');
  const target = where ? document.getElementById(where) : null;
  if (!target || !main.contains(target)) return null;
  target.classList.add('target');
  return target;
}

function goTo(where) {
  const target = mark(document.querySelector('main'), where);
  if (target) {
    target.scrollIntoView();
  } else {
    scrollTo(0, 0);
  }
}

/** Goes where the address says; a page that was left is as far down as it was. */
function go() {
  const wanted = parse(location.hash);
  if (wanted.page === null) {
    // A script or a link named a place in this page.
    location.replace(address(current, wanted.place));
    return;
  }
  if (wanted.page !== current) {
    const asked = new CustomEvent('taohua:leave', { cancelable: true });
    if (!document.querySelector('main').dispatchEvent(asked)) {
      history.replaceState(history.state, '', address(current, ''));
      return;
    }
    const main = render(wanted.page);
    main.dispatchEvent(new CustomEvent('taohua:page', { bubbles: true }));
    main.focus({ preventScroll: true });
  }
  goTo(wanted.place);
  const left = history.state && history.state.scroll;
  if (typeof left === 'number') scrollTo(0, left);
}

function rememberScroll() {
  let waiting = 0;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = setTimeout(() => {
      waiting = 0;
      history.replaceState({ scroll: scrollY }, '');
    }, REMEMBER_MS);
  }, { passive: true });
}

// The search box asks for a script that sets window.taohuaIndex; here it is a text.
function offerIndex() {
  if (!document.getElementById('file:assets/search.js')) return;
  let index = null;
  Object.defineProperty(window, 'taohuaIndex', {
    get() {
      if (index === null) {
        const text = plain('file:assets/search.js');
        index = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
      }
      return index;
    },
  });
}

/** Makes a single file show its pages; does nothing elsewhere. */
export function startRouter() {
  if (!document.querySelector('script[type="text/plain"][id^="page:"]')) return;
  const main = document.querySelector('main');
  const suffix = document.title.lastIndexOf(' · ');
  overview = { body: main.innerHTML, title: document.title, suffix: document.title.slice(suffix) };
  for (const nav of document.querySelectorAll('nav')) adapt(nav, FIRST);
  const wanted = parse(location.hash).page;
  if (wanted && wanted !== FIRST) {
    render(wanted);
  } else {
    adapt(main, FIRST);
    markNavigation();
  }
  history.scrollRestoration = 'manual';
  document.addEventListener('click', follow);
  rememberScroll();
  offerIndex();
}

/** Shows the place that the address names, now and whenever it changes. */
export function followAddress() {
  if (!isSingleFile()) return;
  addEventListener('hashchange', go);
  go();
}
