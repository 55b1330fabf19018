// Rows of what is being done: how far it is, a way to end it, and what came of it. A reload finds them again.
import { ask, begin, button, element, follow, query } from './ask.js';

const KEPT = 'taohua:jobs';
const MOST_KEPT = 30;
const words = document.getElementById('main').dataset;

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
  } catch {
    return [];
  }
}

function keep(jobs) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(jobs.slice(-MOST_KEPT)));
  } catch {
    // Then a reload begins anew.
  }
}

/** A row in a panel for something with a name. */
function row(panel, name) {
  const made = element('li');
  const state = element('span', '', 'state');
  const bar = element('progress');
  made.append(element('b', name), ' ', state, bar);
  const put = (list, row) => {
    list.querySelector('ol').prepend(row);
    list.hidden = false;
  };
  const list = panel.querySelector('.done');
  put(list, made);
  return {
    made,
    say(text, share) {
      state.textContent = text;
      if (share === undefined) bar.removeAttribute('value');
      else bar.value = share;
    },
    end(text = '') {
      bar.remove();
      made.querySelector('.cancel')?.remove();
      state.textContent = text;
    },
    /** Puts it among those of which nothing came. */
    fail(text) {
      this.end(text);
      put(panel.querySelector('.undone'), made);
      list.hidden = list.querySelector('li') === null;
    },
  };
}

/** Follows a job in its row. */
async function watch(shown, id) {
  const cancel = button(words.cancel, () => ask('/api/jobs/' + id, { method: 'DELETE' }).catch(() => {}));
  cancel.className = 'cancel';
  shown.made.append(' ', cancel);
  const end = await follow(id, job => {
    cancel.hidden = !job.cancellable;
    const stage = job.state === 'waiting' ? words.waiting : job.stage;
    const count = job.total > 0 ? ` ${job.done}/${job.total}` : '';
    shown.say(stage + count, job.total > 0 ? job.done / job.total : undefined);
  });
  if (end.state === 'cancelled') {
    shown.fail(words.cancelled);
    return null;
  }
  if (end.error) throw new Error(end.error);
  shown.end();
  return end.result;
}

async function shownIn(panel, name, work) {
  const shown = row(panel, name);
  try {
    const told = await work(shown);
    if (told) panel.tell(shown.made, told);
    return told;
  } catch (error) {
    shown.fail(error.message);
    return null;
  }
}

/** Does something with one file. */
export const withFile = (panel, path, name, body) =>
  shownIn(panel, name, async shown => {
    shown.say(words.sending);
    const job = await begin(path + query({ name }), { body });
    keep([...kept(), { id: job.id, name, panel: panel.id }]);
    return watch(shown, job.id);
  });

/** Does something with several files. */
export const withFiles = (panel, path, name, files) =>
  shownIn(panel, name, async shown => {
    const { id } = await ask('/api/folders', { method: 'POST' });
    try {
      for (const [at, [path, body]] of files.entries()) {
        shown.say(`${words.sending} ${at + 1}/${files.length}`, at / files.length);
        await ask(`/api/folders/${id}` + query({ name: path }), { method: 'PUT', body });
      }
    } catch (error) {
      await ask('/api/folders/' + id, { method: 'DELETE' }).catch(() => {});
      throw error;
    }
    const job = await begin(path + query({ folder: id, name }));
    keep([...kept(), { id: job.id, name, panel: panel.id }]);
    return watch(shown, job.id);
  });

/** Shows again what was begun before a reload. */
export async function again(panels) {
  const jobs = [];
  for (const job of kept()) {
    const known = await ask('/api/jobs/' + job.id).catch(() => null);
    if (known) jobs.push(job);
  }
  keep(jobs);
  for (const job of jobs) {
    const panel = panels.find(one => one.id === job.panel);
    if (panel) shownIn(panel, job.name, shown => watch(shown, job.id));
  }
}
