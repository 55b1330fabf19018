// Drafts of reviews. Each is kept in this browser under its finding and its reviewer, for all pages of
// a report and for its next run; tabs that are open at once write different entries, or the same one.
// What the browser refuses to keep lasts as long as the page.
const PREFIX = 'taohua:review:';

// Only what storage refused: texts by their keys, null for one that was dropped.
const refused = new Map();

function read(key) {
  if (refused.has(key)) return refused.get(key);
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or drops what has that key if it is null. */
function write(key, text) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    refused.delete(key);
  } catch {
    refused.set(key, text);
  }
}

function keys() {
  const all = new Set(refused.keys());
  try {
    for (let i = 0; i < localStorage.length; i++) all.add(localStorage.key(i));
  } catch {
    // Then there are those alone that it refused to keep.
  }
  return [...all].filter(isDraft).sort();
}

/** Whether a key of the storage is that of a draft; null stands for all of them. */
export const isDraft = key => key === null || key.startsWith(PREFIX);

const keyOf = (finding, reviewer) => `${PREFIX}${finding}:${reviewer}`;

const words = text => (typeof text === 'string' ? text : '');

function draft(key) {
  try {
    const { report, conclusion, note, reviewer, from, exported } = JSON.parse(read(key));
    // Before drafts were told apart by their reviewers, the key was the finding alone.
    const finding = key.slice(PREFIX.length).split(':')[0];
    const said = { conclusion: words(conclusion), note: words(note), reviewer: words(reviewer) };
    return { ...said, finding, report, from: from ?? null, exported: exported === true, key, kept: !refused.has(key) };
  } catch {
    return null;
  }
}

/** All drafts of this browser, of whatever report, by finding and reviewer. */
export function drafts() {
  return keys().map(draft).filter(Boolean);
}

/** Keeps a draft in the place of another, or of none; one that another tab has changed since stays, too. */
export function keep(one, replaced) {
  const key = keyOf(one.finding, one.reviewer);
  if (replaced && replaced.key !== key) {
    const now = draft(replaced.key);
    if (now && same(now, replaced)) drop(replaced);
  }
  const { report, conclusion, note, reviewer, from, exported } = one;
  write(key, JSON.stringify({ report, conclusion, note, reviewer, from, exported }));
}

export function drop(one) {
  write(one.key, null);
}

/** What two reviews must have in common to be the same. */
export const same = (a, b) =>
  a.conclusion === b.conclusion && a.note === b.note && a.reviewer === b.reviewer;

const REVIEWER = 'taohua:reviewer';

/** Who reviewed last in this browser. */
export const lastReviewer = () => read(REVIEWER) ?? '';

export const rememberReviewer = name => write(REVIEWER, name);

/**
 * Whether this browser keeps what pages store apart by page, though they belong to one report: some do
 * with files of a disk, and then call their origin null.
 */
export const isApart = () => location.protocol === 'file:' && location.origin === 'null';
