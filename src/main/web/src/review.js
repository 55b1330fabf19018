// Reviews: each finding takes one from the reader of a page. A draft stays in this browser under the
// number of its finding, which a new run keeps; the export is a review.csv for --review.
const PREFIX = 'taohua:review:';
const REVIEWER = 'taohua:reviewer';
const HEADER = ['finding', 'conclusion', 'note', 'reviewer'];

// A browser may forbid storage, to pages from a disk above all: then drafts last as long as the page.
const memory = new Map();
let kept = true;

function read(key) {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    kept = false;
    return memory.get(key) ?? null;
  }
}

function write(key, text) {
  if (text === null) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    kept = false;
  }
}

function keys() {
  const all = new Set(memory.keys());
  try {
    for (let i = 0; i < localStorage.length; i++) all.add(localStorage.key(i));
  } catch {
    kept = false;
  }
  return [...all].filter(key => key.startsWith(PREFIX)).sort();
}

function draftOf(finding) {
  try {
    const draft = JSON.parse(read(PREFIX + finding));
    return draft && typeof draft === 'object' ? draft : null;
  } catch {
    return null;
  }
}

const given = element => ({
  finding: element.dataset.finding,
  conclusion: element.dataset.conclusion,
  note: element.dataset.note,
  reviewer: element.dataset.reviewer,
});

const same = (a, b) =>
  a.conclusion === b.conclusion && a.note === b.note && a.reviewer === b.reviewer;

// What a spreadsheet would run gets a leading '; quotes as RFC 4180 has them.
function cell(text) {
  const guarded = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
}

/** The rows of review.csv, with a byte order mark so that Excel and WPS read Chinese. */
export function table(rows) {
  const lines = [HEADER].concat(rows.map(row => HEADER.map(name => row[name])));
  return '\ufeff' + lines.map(line => line.map(cell).join(',') + '\r\n').join('');
}

/** What is exported: drafts in the place of what they change, and all others as they were given. */
export function merged(before, drafts) {
  const rows = before.filter(one => {
    const draft = drafts.get(one.finding);
    return !draft || (one.reviewer !== draft.from && one.reviewer !== draft.reviewer);
  });
  for (const [finding, draft] of drafts) {
    if (draft.conclusion || draft.note) rows.push({ ...draft, finding });
  }
  return rows.sort((a, b) => (a.finding + a.reviewer < b.finding + b.reviewer ? -1 : 1));
}

class Panel {
  constructor(main, panel) {
    this.main = main;
    this.panel = panel;
    this.report = panel.dataset.report;
    this.places = Array.from(main.querySelectorAll('.review'));
    this.words = {};
    for (const option of this.clone('reviewform').querySelectorAll('option')) {
      this.words[option.value] = option.textContent;
    }
  }

  clone(name) {
    return this.panel.querySelector('template.' + name).content.firstElementChild.cloneNode(true);
  }

  start() {
    this.places.forEach(place => this.show(place));
    const tools = this.panel.querySelector('.reviewtools');
    tools.hidden = false;
    tools.querySelector('.export').addEventListener('click', () => this.save());
    this.tell();
  }

  before() {
    const seen = new Map();
    for (const element of this.main.querySelectorAll('.given')) {
      const one = given(element);
      seen.set(one.finding + '\n' + one.reviewer, one);
    }
    return [...seen.values()];
  }

  /** The drafts of findings on this page, and of others that were made on pages of this report. */
  drafts() {
    const here = new Set(this.places.map(place => place.dataset.finding));
    const drafts = new Map();
    for (const key of keys()) {
      const finding = key.slice(PREFIX.length);
      const draft = draftOf(finding);
      if (draft && (here.has(finding) || draft.report === this.report)) drafts.set(finding, draft);
    }
    return drafts;
  }

  tell() {
    const state = this.panel.querySelector('.state');
    const count = this.drafts().size;
    const words = count === 0 ? state.dataset.none : state.dataset.drafts.replace('{0}', count);
    state.textContent = kept || count === 0 ? words : words + ' · ' + state.dataset.unsaved;
  }

  show(place) {
    place.querySelectorAll('.draft, .opening, form').forEach(old => old.remove());
    const finding = place.dataset.finding;
    const before = Array.from(place.querySelectorAll('.given'), given);
    let draft = draftOf(finding);
    if (draft && before.some(one => same(one, draft))) {
      write(PREFIX + finding, null);
      draft = null;
    }
    if (draft) place.append(this.drafted(draft));
    const opening = this.clone('reviewopen');
    const button = opening.querySelector('button');
    button.textContent = draft || before.length > 0 ? button.dataset.edit : button.dataset.add;
    button.addEventListener('click', () => this.edit(place, draft, before));
    place.append(opening);
  }

  drafted(draft) {
    const shown = this.clone('reviewdraft');
    shown.querySelector('.concluded').textContent = this.words[draft.conclusion] ?? '';
    shown.querySelector('.said').textContent = draft.note;
    shown.querySelector('.by').textContent = draft.reviewer ? '—— ' + draft.reviewer : '';
    return shown;
  }

  edit(place, draft, before) {
    const mine = read(REVIEWER) ?? '';
    const from = draft ?? before.find(one => one.reviewer === mine) ?? (before.length === 1 ? before[0] : null);
    const form = this.clone('reviewform');
    const [conclusion, note, reviewer] = ['select', '.said', '.by'].map(one => form.querySelector(one));
    conclusion.value = from ? from.conclusion : '';
    note.value = from ? from.note : '';
    reviewer.value = from ? from.reviewer : mine;
    form.querySelector('.drop').hidden = !draft;
    form.querySelector('.cancel').addEventListener('click', () => this.show(place));
    form.querySelector('.drop').addEventListener('click', () => this.keep(place, null));
    form.addEventListener('submit', event => {
      event.preventDefault();
      write(REVIEWER, reviewer.value.trim());
      this.keep(place, {
        report: this.report,
        conclusion: conclusion.value,
        note: note.value.trim(),
        reviewer: reviewer.value.trim(),
        from: draft ? draft.from : from ? from.reviewer : null,
      });
    });
    place.querySelectorAll('.opening').forEach(old => old.remove());
    place.append(form);
    conclusion.focus();
  }

  keep(place, draft) {
    write(PREFIX + place.dataset.finding, draft && JSON.stringify(draft));
    this.show(place);
    this.tell();
    place.querySelector('.opening button').focus();
  }

  save() {
    const text = table(merged(this.before(), this.drafts()));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = 'review.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
}

/** Lets the reader of a page review its findings. */
export function enhanceReviews(main) {
  const panel = main.querySelector('.reviews');
  if (panel) new Panel(main, panel).start();
}
