// The page of the local server: drafts go to it one after the other, and what it answers is shown as text.
const TOKEN = 'taohua:token';

const main = document.getElementById('main');
const checked = main.querySelector('.checked');
const sheet = main.querySelector('iframe.sheet');
const refused = main.querySelector('.refused');

// The token stands behind # in the address that the start printed; a reload without it has it still.
function token() {
  const given = location.hash.slice(1);
  try {
    if (given.length > 9) sessionStorage.setItem(TOKEN, given);
    return sessionStorage.getItem(TOKEN) ?? given;
  } catch {
    return given;
  }
}

/** What the server answers, or an error in its words. */
async function ask(path, options = {}) {
  const answer = await fetch(path, { ...options, headers: { 'X-Taohua-Token': token() } });
  const told = await answer.json();
  if (answer.ok) return told;
  if (answer.status === 403) refused.hidden = false;
  throw new Error(told.error);
}

function element(name, text = '', kind = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function show(address) {
  sheet.hidden = false;
  sheet.src = address;
  sheet.scrollIntoView({ block: 'start' });
}

/** Checks one draft, in a row of its own that tells how far it is. */
async function check(name, body) {
  const words = checked.dataset;
  checked.hidden = false;
  const row = element('li');
  row.append(element('b', name), ' ', element('small', words.busy, 'state'));
  checked.querySelector('ol').prepend(row);
  try {
    const told = await ask('/api/checks?name=' + encodeURIComponent(name), { method: 'POST', body });
    row.querySelector('.state').remove();
    row.append(element('pre', told.lines.slice(1).join('\n'), 'verdict'));
    const button = element('button', words.show);
    button.type = 'button';
    button.addEventListener('click', () => show(told.page));
    const link = element('a', words.tab);
    link.href = told.page;
    link.target = '_blank';
    link.rel = 'noopener';
    const doing = element('p');
    doing.append(button, ' ', link);
    row.append(doing);
    return told;
  } catch (error) {
    row.querySelector('.state').textContent = words.failed.replace('{0}', error.message);
    return null;
  }
}

async function checkAll(drafts) {
  const done = [];
  for (const [name, body] of drafts) done.push(await check(name, body));
  const found = done.filter(Boolean);
  if (drafts.length === 1 && found.length === 1) show(found[0].page);
}

const files = list => checkAll([...list].map(file => [file.name, file]));

const choice = main.querySelector('input[type=file]');
choice.addEventListener('change', () => {
  files(choice.files);
  choice.value = '';
});

// A draft may be dropped anywhere on the page.
const hasFiles = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
addEventListener('dragover', event => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  main.classList.add('over');
});
addEventListener('dragleave', event => event.relatedTarget || main.classList.remove('over'));
addEventListener('drop', event => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  main.classList.remove('over');
  files(event.dataTransfer.files);
});

const pasted = main.querySelector('.paste');
pasted.addEventListener('submit', event => {
  event.preventDefault();
  const text = pasted.querySelector('textarea').value;
  const first = text.trim().split('\n')[0].trim().slice(0, 30);
  if (first) checkAll([[first.replace(/[./\\]/g, ' ').trim() + '.txt', text]]);
});

/** A row of an answer: a document, and the phrase in it if one was asked for. */
function row(told) {
  const made = document.querySelector('template.row').content.firstElementChild.cloneNode(true);
  made.querySelector('.title').textContent = told.title || told.id;
  made.querySelector('.who').textContent = [told.office, told.name].filter(Boolean).join(' ');
  made.querySelector('.day').textContent = told.date;
  const use = made.querySelector('.use');
  if (told.phrase === undefined) {
    use.remove();
  } else {
    use.querySelector('.before').textContent = '…' + told.before;
    use.querySelector('mark').textContent = told.phrase;
    use.querySelector('.after').textContent = told.after + '…';
  }
  return made;
}

function summary(told, words) {
  const rows = told.documents ?? told.uses;
  if (rows.length === 0) return words.none.replace('{0}', told.of);
  if (told.documents) return words.some.replace('{0}', told.found).replace('{1}', rows.length);
  const some = words.some.replace('{0}', told.speakers).replace('{1}', told.independent).replace('{2}', told.of);
  return told.since ? some + words.since.replace('{0}', told.since) : some;
}

for (const form of main.querySelectorAll('form.ask')) {
  const answer = form.nextElementSibling;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      const told = await ask(`/api/${form.dataset.of}?q=` + encodeURIComponent(form.querySelector('input').value));
      const list = element('ol');
      list.append(...(told.documents ?? told.uses).map(row));
      answer.replaceChildren(element('p', summary(told, answer.dataset)), list);
    } catch (error) {
      answer.replaceChildren(element('p', error.message));
    }
  });
}

ask('/api/state').catch(() => {});
