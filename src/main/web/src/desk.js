// The page of the local server: what is dropped goes to it, and what it answers is shown.
import { button, element, filled } from './ask.js';
import { brings, ofDrop, ofField } from './dropped.js';
import { again, withFile, withFiles } from './jobs.js';
import { count } from './lookup.js';
import { open, opened } from './tabs.js';

const main = document.getElementById('main');
const words = main.dataset;

const fileName = name => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') + '.html';

/** Shows a page below what a panel lists. */
function show(panel, address) {
  const frame = document.querySelector(`#${panel} iframe`);
  frame.hidden = false;
  frame.src = address;
  frame.scrollIntoView({ block: 'start' });
  return frame;
}

/** Ways to a page that the server made. */
function ways(panel, told, name) {
  const doing = element('p', '', 'ways');
  const print = button(words.print, () => {
    const frame = show(panel, told.page);
    frame.addEventListener('load', () => frame.contentWindow.print(), { once: true });
  });
  const link = element('a', words.tab);
  link.href = told.page;
  link.target = '_blank';
  link.rel = 'noopener';
  const save = element('a', words.save);
  save.href = told.page;
  save.download = fileName(name);
  doing.append(button(words.show, () => show(panel, told.page)), print, link, save);
  return doing;
}

const nameIn = row => row.querySelector('b').textContent;

const checks = {
  id: 'check',
  querySelector: what => document.querySelector('#check ' + what),
  tell(row, told) {
    row.append(element('pre', told.lines.slice(1).map(line => line.trim()).join('\n'), 'verdict'), ways('check', told, nameIn(row)));
  },
  async take(files) {
    const done = [];
    for (const [path, body] of files) done.push(await withFile(checks, '/api/checks', path, body));
    if (files.length === 1 && done[0]) show('check', done[0].page);
  },
};

const plans = {
  id: 'compare',
  querySelector: what => document.querySelector('#compare ' + what),
  tell(row, told) {
    row.append(element('pre', told.lines.map(line => line.trim()).join('\n'), 'verdict'), ways('compare', told, nameIn(row)));
  },
  async take(files) {
    if (files.length < 2) {
      document.querySelector('#compare .few').hidden = false;
      return;
    }
    document.querySelector('#compare .few').hidden = true;
    const folder = files[0][0].includes('/') ? files[0][0].split('/')[0] : files[0][0];
    const told = await withFiles(plans, '/api/comparisons', filled(words.several, folder, files.length), files);
    if (told) show('compare', told.page);
  },
};

const archive = {
  id: 'archive',
  querySelector: what => document.querySelector('#archive ' + what),
  tell(row, told) {
    const lines = [filled(words.added, told.added.length, told.of)];
    if (told.unchanged) lines.push(filled(words.unchanged, told.unchanged));
    row.append(element('pre', lines.concat(told.added.slice(0, 20), told.unread).join('\n'), 'verdict'));
    count();
  },
  take(files) {
    if (words.takes === undefined || files.length === 0) return;
    const name = files.length === 1 ? files[0][0] : filled(words.several, files[0][0], files.length);
    withFiles(archive, '/api/documents', name, files);
  },
};

const panels = [checks, plans, archive];
// What is dropped where nothing takes files is a draft.
const taker = () => panels.find(panel => panel.id === opened()) ?? checks;

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
again(panels);
