// The words that scripts show stand in the page, in its language.

/** All words by key. */
export function readWords() {
  const block = document.querySelector('script[data-words]');
  return block ? JSON.parse(block.textContent) : {};
}

/** A word with {0}, {1} … replaced; numbers have commas between thousands. */
export function fill(text, ...values) {
  return values.reduce(
    (all, value, i) => all.replace(`{${i}}`, typeof value === 'number' ? grouped(value) : value),
    text
  );
}

// Made once: toLocaleString makes one for every number, which is slow.
const GROUPED = new Intl.NumberFormat('en-US');

export function grouped(number) {
  return GROUPED.format(number);
}
