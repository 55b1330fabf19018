// Questions about the archive: who says a phrase, and which documents there are.
import { ask, button, element, filled, query } from './ask.js';

const words = document.getElementById('main').dataset;

/** 栖梧市/市委书记 is written 栖梧市委书记. */
const written = office => office.replace(/(.)\/(?=\1委)|\//, '');

/** A row of an answer: a document, and the phrase in it if one was asked for. */
function row(told, gone) {
  const made = document.querySelector('template.row').content.firstElementChild.cloneNode(true);
  made.querySelector('.title').textContent = told.title || told.id;
  made.querySelector('.who').textContent = [written(told.office), told.name].filter(Boolean).join(' ');
  made.querySelector('.day').textContent = told.date;
  const use = made.querySelector('.use');
  if (told.phrase === undefined) {
    use.remove();
    made.querySelector('.id').textContent = told.title && told.id !== told.title ? told.id : '';
    if (words.takes !== undefined) made.append(' ', removal(made, told.id, gone));
  } else {
    made.querySelector('.id').remove();
    use.querySelector('.before').textContent = told.before;
    use.querySelector('mark').textContent = told.phrase;
    use.querySelector('.after').textContent = told.after;
  }
  return made;
}

/** What takes a document out of the archive, when it is asked for and then confirmed. */
function removal(made, id, gone) {
  const place = element('span', '', 'removal');
  const idle = () => place.replaceChildren(button(words.remove, sure));
  const sure = () => {
    const yes = button(words.sure, remove);
    place.replaceChildren(yes, ' ', button(words.keep, idle));
    yes.focus();
  };
  const remove = async () => {
    place.textContent = words.removing;
    try {
      await ask('/api/documents' + query({ id }), { method: 'DELETE' });
      made.replaceChildren(element('s', made.querySelector('.title').textContent), ' ', words.removed);
      gone();
    } catch (error) {
      place.textContent = error.message;
    }
  };
  idle();
  return place;
}

function summary(told, say) {
  if (told.found === 0) return filled(say.none, told.of);
  const some = told.documents
    ? filled(say.some, told.found)
    : filled(say.some, told.speakers, told.independent, told.of, told.found);
  const unnamed = told.unnamed ? filled(say.unnamed, told.unnamed) : '';
  const since = told.since ? filled(say.since, told.since) : '';
  return some + unnamed + since + (told.listed < told.found ? filled(words.first, told.listed) : '');
}

/** Brings up to date how many documents there are. */
export async function count() {
  const { documents } = await ask('/api/state');
  for (const place of document.querySelectorAll('.count')) place.textContent = documents;
  for (const place of document.querySelectorAll('.empty')) place.hidden = documents > 0;
}

/** Asks what a form asks, and shows the answer in the place of the last one. */
async function answer(form) {
  const place = form.nextElementSibling;
  try {
    const told = await ask(`/api/${form.dataset.of}` + query(new FormData(form)));
    const rows = told.documents ?? told.uses;
    told.listed = rows.length;
    const list = element('ol');
    const head = element('p', summary(told, place.dataset));
    // The row of a document that was removed stays and says so; the others need no new answer.
    const gone = () => {
      told.listed--;
      told.found--;
      told.of--;
      head.textContent = summary(told, place.dataset);
      renew(form).catch(() => {});
    };
    list.append(...rows.map(one => row(one, gone)));
    place.replaceChildren(head, list);
  } catch (error) {
    place.replaceChildren(element('p', error.message));
  }
}

const forms = [...document.querySelectorAll('form.ask')];

/** Asks again what was asked, but in one form, now that the archive has changed. */
export async function renew(but = null) {
  await count();
  for (const form of forms) if (form !== but && form.nextElementSibling.querySelector('ol')) await answer(form);
}

for (const form of forms) {
  form.addEventListener('submit', event => {
    event.preventDefault();
    const place = form.nextElementSibling;
    const isShort = place.dataset.short && (form.elements.q.value.match(/[\p{L}\p{N}]/gu) ?? []).length < 2;
    place.replaceChildren(element('p', isShort ? place.dataset.short : words.looking));
    if (!isShort) answer(form);
  });
}
