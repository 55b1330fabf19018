// Asks the local server: every request bears the token, every answer is JSON.
const TOKEN = 'taohua:token';
const PAUSE_MILLIS = 1000;
const ENDS = ['done', 'failed', 'cancelled'];

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

const asked = (path, options) =>
  fetch(path, { ...options, headers: { ...options.headers, 'X-Taohua-Token': token() } });

/** What the server answers, or an error in its words. */
export async function ask(path, options = {}) {
  const answer = await asked(path, options);
  const told = await answer.json();
  if (answer.ok) return told;
  if (answer.status === 403) document.querySelector('.refused').hidden = false;
  const error = new Error(told.error);
  error.status = answer.status;
  throw error;
}

export const query = values => '?' + new URLSearchParams(values);

/** The same for what takes a while: a job, which may be followed. */
export const begin = (path, options = {}) =>
  ask(path, { method: 'POST', ...options, headers: { Prefer: 'respond-async' } });

/** Reads the events of a job as they come; gives its end, or nothing if the connection broke. */
async function listen(id, tell) {
  const answer = await asked(`/api/jobs/${id}/events`, {});
  if (!answer.ok) return null;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let last = null;
  for (let text = ''; ; ) {
    const { value, done } = await reader.read();
    if (done) return last;
    const events = (text + value).split('\n\n');
    text = events.pop();
    for (const event of events) {
      if (!event.startsWith('data: ')) continue;
      const job = JSON.parse(event.slice(6));
      tell(job);
      if (ENDS.includes(job.state)) last = job;
    }
  }
}

/** Tells of a job until it ends, and gives that; if events do not come, it is asked for. */
export async function follow(id, tell) {
  for (;;) {
    const end = await listen(id, tell).catch(() => null);
    if (end) return end;
    const job = await ask('/api/jobs/' + id);
    tell(job);
    if (ENDS.includes(job.state)) return job;
    await new Promise(passed => setTimeout(passed, PAUSE_MILLIS));
  }
}

export function element(name, text = '', kind = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

export function button(text, pressed) {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}

/** Words with values in the place of {0}, {1} ... */
export const filled = (words, ...values) => words.replace(/\{(\d)\}/g, (all, at) => values[at] ?? all);
