// The page of the local server: what is dropped goes to it, and what it answers is shown.
import { button, element, filled } from './ask.js';
import { brings, ofDrop, ofField } from './dropped.js';
import { again, withFile, withFiles } from './jobs.js';
import { count, renew } from './lookup.js';
import { lead, open, opened } from './tabs.js';

const main = document.getElementById('main');
const words = main.dataset;

const fileName = name => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') + '.html';

/** Prints a page of the server, which nobody needs to see for that. */
function print(address) {
  document.querySelector('iframe')?.remove();
  const frame = element('iframe', '', 'away');
  frame.title = words.print;
  frame.addEventListener('load', () => frame.contentWindow.print(), { once: true });
  frame.src = address;
  document.body.append(frame);
}

function link(text, address, kind = '') {
  const made = element('a', text, kind);
  made.href = address;
  return made;
}

/** Ways to a page that the server made. It is a page of its own: what it moves and keeps in sight needs the whole window. */
function ways(told, name) {
  const doing = element('p', '', 'ways');
  const tab = link(words.tab, told.page);
  tab.target = '_blank';
  tab.rel = 'noopener';
  const save = link(words.save, told.page);
  save.download = fileName(name);
  doing.append(link(words.show, told.page, 'choose'), button(words.print, () => print(told.page)), tab, save);
  return doing;
}

/** The files that gave no document, each with its reason, in sight before what the others gave. */
function unread({ unread: files }) {
  if (files.length === 0) return '';
  const made = element('div', '', 'unread');
  const list = element('ul');
  list.append(...files.map(one => element('li', one)));
  made.append(element('p', filled(words.unread, files.length)), list);
  return made;
}

/** What was found, with what to do about it in sight: the lines that `next` has, too. */
function verdict({ lines, next = [] }) {
  const made = element('pre', '', 'verdict');
  const shown = lines.map(line => (next.includes(line) ? element('strong', line.trim()) : line.trim()));
  made.append(...shown.flatMap(line => [line, '\n']).slice(0, -1));
  return made;
}

const nameIn = row => row.querySelector('b').textContent;

const checks = {
  id: 'check',
  querySelector: what => document.querySelector('#check ' + what),
  tell(row, told) {
    // The first line is the name of the first draft; of one alone the row has it.
    const lines = told.drafts === 1 ? told.lines.slice(1) : told.lines;
    const doing = ways(told, nameIn(row));
    if (told.uncompared) doing.prepend(button(words.fill, () => lead('archive')));
    row.append(unread(told), verdict({ ...told, lines }), doing);
  },
  async take(files) {
    for (const [path, body] of files) await withFile(checks, '/api/checks', path, body);
  },
};

const plans = {
  id: 'compare',
  querySelector: what => document.querySelector('#compare ' + what),
  tell(row, told) {
    row.append(unread(told), verdict(told), ways(told, nameIn(row)));
  },
  take(files) {
    document.querySelector('#compare .few').hidden = files.length > 1;
    if (files.length < 2) return;
    const folder = files[0][0].includes('/') ? files[0][0].split('/')[0] : files[0][0];
    withFiles(plans, '/api/comparisons', filled(words.several, folder, files.length), files);
  },
};

const archive = {
  id: 'archive',
  querySelector: what => document.querySelector('#archive ' + what),
  tell(row, told) {
    const lines = [filled(words.added, told.added.length, told.of)];
    if (told.unchanged) lines.push(filled(words.unchanged, told.unchanged));
    row.append(unread(told), verdict({ lines: lines.concat(told.added.slice(0, 20)) }));
    renew().catch(() => {});
  },
  take(files) {
    if (files.length === 0) return;
    const name = files.length === 1 ? files[0][0] : filled(words.several, files[0][0], files.length);
    withFiles(archive, '/api/documents', name, files);
  },
};

const panels = [checks, plans, archive];
// What is dropped where nothing takes files is a draft.
const takers = words.takes === undefined ? [checks, plans] : panels;
const taker = () => takers.find(panel => panel.id === opened()) ?? checks;

for (const field of main.querySelectorAll('input[type=file]')) {
  field.addEventListener('change', () => {
    taker().take(ofField(field));
    field.value = '';
  });
}

addEventListener('dragover', event => {
  if (!brings(event)) return;
  event.preventDefault();
  main.classList.add('over');
});
addEventListener('dragleave', event => event.relatedTarget || main.classList.remove('over'));
addEventListener('drop', async event => {
  if (!brings(event)) return;
  event.preventDefault();
  main.classList.remove('over');
  const files = await ofDrop(event.dataTransfer);
  const panel = taker();
  open(panel.id);
  panel.take(files);
});

const pasted = main.querySelector('.paste');
pasted.addEventListener('submit', event => {
  event.preventDefault();
  const text = pasted.querySelector('textarea').value;
  const first = text.trim().split('\n')[0].trim().slice(0, 30);
  if (first) checks.take([[first.replace(/[./\\]/g, ' ').trim() + '.txt', text]]);
});

count().catch(() => {});
// Another tab may have changed the archive.
addEventListener('focus', () => count().catch(() => {}));
again(panels);
