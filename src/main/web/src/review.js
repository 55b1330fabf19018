// Reviews: each finding takes one of each reviewer. Drafts are shared by all pages of a report; the
// export, from any page, is a review.csv for --review with what was given and what was drafted.
import { drafts, drop, isApart, isDraft, keep, lastReviewer, same } from './drafts.js';
import { ReviewForm } from './reviewform.js';
import { isSingleFile } from './router.js';
import { loadIndex } from './search.js';

const HEADER = ['finding', 'conclusion', 'note', 'reviewer'];

// The panel of the page that is shown.
let shown = null;

const given = element => ({
  finding: element.dataset.finding,
  conclusion: element.dataset.conclusion,
  note: element.dataset.note,
  reviewer: element.dataset.reviewer,
});

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
export function merged(before, written) {
  const rows = before.filter(one =>
    !written.some(draft => draft.finding === one.finding && [draft.from, draft.reviewer].includes(one.reviewer))
  );
  rows.push(...written.filter(draft => draft.conclusion || draft.note));
  return rows.sort((a, b) => (a.finding + a.reviewer < b.finding + b.reviewer ? -1 : 1));
}

class Panel {
  constructor(main, panel) {
    this.main = main;
    this.panel = panel;
    this.report = panel.dataset.report;
    this.places = Array.from(main.querySelectorAll('.review'));
    this.findings = new Set(this.places.map(place => place.dataset.finding));
    this.forms = new Map();
    this.words = {};
    for (const option of this.clone('reviewform').querySelectorAll('option')) {
      this.words[option.value] = option.textContent;
    }
  }

  clone(name) {
    return this.panel.querySelector('template.' + name).content.firstElementChild.cloneNode(true);
  }

  start() {
    this.refresh();
    const tools = this.panel.querySelector('.reviewtools');
    tools.hidden = false;
    tools.querySelector('.export').addEventListener('click', () => this.export());
    this.main.addEventListener('taohua:leave', event => this.leave(event));
  }

  /** The drafts of findings on this page, and of others that were made on pages of this report. */
  drafts() {
    return drafts().filter(one => this.findings.has(one.finding) || one.report === this.report);
  }

  refresh() {
    const all = this.drafts();
    this.places.forEach(place => this.show(place, all));
    this.tell();
  }

  tell(more = '') {
    const state = this.panel.querySelector('.state');
    const words = state.dataset;
    const all = this.drafts();
    const waiting = all.filter(one => !one.exported).length;
    const parts = [all.length === 0 ? words.none : words.drafts.replace('{0}', all.length).replace('{1}', waiting)];
    if (all.some(one => !one.kept)) parts.push(words.unsaved);
    if (isApart() && !isSingleFile()) parts.push(words.apart);
    if (more) parts.push(more);
    state.textContent = parts.join(' · ');
  }

  /** Shows what was drafted about a place; a form that is open there stays as it is. */
  show(place, all = this.drafts()) {
    place.querySelectorAll('.draft, .opening').forEach(old => old.remove());
    const before = Array.from(place.querySelectorAll('.given'), given);
    const here = all.filter(one => one.finding === place.dataset.finding);
    const done = here.filter(draft => before.some(one => same(one, draft)));
    done.forEach(drop);
    const open = here.filter(one => !done.includes(one));
    const form = this.forms.get(place);
    const shown = open.map(draft => this.drafted(draft));
    if (form) form.element.before(...shown);
    else place.append(...shown, this.opening(place, open, before));
  }

  opening(place, here, before) {
    const opening = this.clone('reviewopen');
    const button = opening.querySelector('button');
    button.textContent = here.length + before.length > 0 ? button.dataset.edit : button.dataset.add;
    button.addEventListener('click', () => this.edit(place, here, before));
    return opening;
  }

  drafted(draft) {
    const shown = this.clone('reviewdraft');
    const mark = shown.querySelector('small');
    shown.querySelector('.concluded').textContent = this.words[draft.conclusion] ?? '';
    shown.querySelector('.said').textContent = draft.note;
    shown.querySelector('.by').textContent = draft.reviewer ? '—— ' + draft.reviewer : '';
    if (draft.exported) mark.textContent = mark.dataset.exported;
    if (!draft.kept) mark.textContent = mark.dataset.unkept;
    return shown;
  }

  edit(place, here, before) {
    const mine = lastReviewer();
    const only = list => (list.length === 1 ? list[0] : undefined);
    const draft = here.find(one => one.reviewer === mine) ?? only(here) ?? null;
    const from = draft ?? before.find(one => one.reviewer === mine) ?? only(before) ?? null;
    const start = from ?? { conclusion: '', note: '', reviewer: mine };
    const replaces = draft ? draft.from : from ? from.reviewer : null;
    const element = this.clone('reviewform');
    const form = new ReviewForm(element, place.dataset.finding, start, draft, replaces);
    this.forms.set(place, form);
    element.querySelector('.cancel').addEventListener('click', () => this.close(place));
    element.querySelector('.drop').addEventListener('click', () => {
      drop(draft);
      this.close(place);
    });
    element.addEventListener('submit', event => {
      event.preventDefault();
      if (form.save(this.report)) this.close(place);
      else this.show(place);
    });
    place.querySelectorAll('.opening').forEach(old => old.remove());
    place.append(element);
    form.conclusion.focus();
  }

  close(place) {
    this.forms.get(place).element.remove();
    this.forms.delete(place);
    this.show(place);
    this.tell();
    place.querySelector('.opening button').focus();
  }

  /** The places of forms with something in them that is not saved. */
  unsaved() {
    return [...this.forms].filter(([, form]) => form.isChanged()).map(([place]) => place);
  }

  /** Saves all forms as drafts; false if one of them would write over another draft. */
  saveForms() {
    for (const place of this.unsaved()) {
      if (!this.forms.get(place).save(this.report)) {
        this.show(place);
        return false;
      }
      this.close(place);
    }
    return true;
  }

  // Another page of the same file takes the place of this one.
  leave(event) {
    if (this.unsaved().length === 0) return;
    if (!confirm(this.panel.dataset.leave) || !this.saveForms()) event.preventDefault();
  }

  /** What was given for the report: told by the page itself, or by the report's index. */
  async before() {
    const block = this.panel.querySelector('script[data-reviews]');
    const index = block ? null : await loadIndex(document.querySelector('.hand'));
    const all = block ? JSON.parse(block.textContent) : index ? index.reviews : null;
    const seen = new Map();
    const add = one => seen.set(one.finding + '\n' + one.reviewer, one);
    for (const [finding, conclusion, note, reviewer] of all ?? []) add({ finding, conclusion, note, reviewer });
    Array.from(this.main.querySelectorAll('.given'), given).forEach(add);
    return { rows: [...seen.values()], whole: all !== null };
  }

  async export() {
    if (!this.saveForms()) return;
    const { rows, whole } = await this.before();
    const written = this.drafts();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([table(merged(rows, written))], { type: 'text/csv;charset=utf-8' }));
    link.download = 'review.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    written.forEach(one => keep({ ...one, exported: true }, one));
    this.refresh();
    if (!whole) this.tell(this.panel.querySelector('.state').dataset.partial);
  }
}

let started = false;

/** Whether something would be lost with the document. */
function holds() {
  return (shown !== null && shown.unsaved().length > 0) || drafts().some(one => !one.kept && !one.exported);
}

// Other tabs write drafts too, and a page that one comes back to may have been left long ago.
function follow() {
  started = true;
  const refresh = () => shown && shown.refresh();
  addEventListener('storage', event => isDraft(event.key) && refresh());
  addEventListener('pageshow', event => event.persisted && refresh());
  addEventListener('beforeunload', event => {
    if (!holds()) return;
    event.preventDefault();
    event.returnValue = '';
  });
}

/** Lets the reader of a page review its findings. */
export function enhanceReviews(main) {
  const panel = main.querySelector('.reviews');
  shown = panel ? new Panel(main, panel) : null;
  if (!started) follow();
  if (shown) shown.start();
}
