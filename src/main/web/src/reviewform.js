// The form in which a finding is reviewed. It is saved as a draft, and not before it is known whether
// that would write over another one.
import { drafts, keep, rememberReviewer, same } from './drafts.js';

export class ReviewForm {
  /**
   * @param element the form
   * @param finding which is reviewed
   * @param start what it begins with: {conclusion, note, reviewer}
   * @param draft the draft that it changes, or null
   * @param from the reviewer of the review that it changes, or null
   */
  constructor(element, finding, start, draft, from) {
    this.element = element;
    this.finding = finding;
    this.start = start;
    this.draft = draft;
    this.from = from;
    this.seen = draft;
    [this.conclusion, this.note, this.reviewer] = ['select', '.said', '.by'].map(one => element.querySelector(one));
    for (const name of ['conclusion', 'note', 'reviewer']) this[name].value = start[name];
    element.querySelector('.drop').hidden = !draft;
  }

  said() {
    return {
      conclusion: this.conclusion.value,
      note: this.note.value.trim(),
      reviewer: this.reviewer.value.trim(),
    };
  }

  /** Whether something would be lost with it; the name of a reviewer alone is nothing. */
  isChanged() {
    const now = this.said();
    const empty = now.conclusion === '' && now.note === '';
    return now.conclusion !== this.start.conclusion || now.note !== this.start.note || (!empty && now.reviewer !== this.start.reviewer);
  }

  /** Saves it as a draft; false, and tells so once, if another one would be lost. */
  save(report) {
    const now = this.said();
    const other = drafts().find(one => one.finding === this.finding && one.reviewer === now.reviewer);
    if (other && !same(other, now) && !(this.seen && same(other, this.seen))) {
      this.seen = other;
      this.element.querySelector('.conflict').hidden = false;
      this.note.focus();
      return false;
    }
    rememberReviewer(now.reviewer);
    keep({ ...now, report, finding: this.finding, from: this.from }, this.draft);
    return true;
  }
}
