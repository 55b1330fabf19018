// Keys that work on every page; `?` shows them.

let started = false;

function isTyping(target) {
  return target.closest && target.closest('input, textarea, select, [contenteditable]');
}

function send(name, detail) {
  for (const part of document.querySelectorAll('main [data-steps]')) {
    part.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

const ACTIONS = {
  '?': hand => showKeys(hand),
  '/': hand => focusSearch(hand),
  n: () => send('taohua:step', 1),
  p: () => send('taohua:step', -1),
  '.': () => send('taohua:turn', 1),
  ',': () => send('taohua:turn', -1),
};

function showKeys(hand) {
  const dialog = hand.querySelector('dialog');
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

function focusSearch(hand) {
  const field = hand.querySelector('input[type=search]');
  if (field) field.focus();
}

function press(event) {
  if (event.key === 'Escape') send('taohua:close');
  const hand = document.querySelector('.hand');
  const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : null;
  if (!hand || !action || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || (hand.querySelector('dialog').open && event.key !== '?')) return;
  event.preventDefault();
  action(hand);
}

/** Starts once for the document, whatever page it shows. */
export function followKeys() {
  const hand = document.querySelector('.hand');
  if (started || !hand) return;
  started = true;
  hand.hidden = false;
  hand.querySelector('.keys-button').addEventListener('click', () => showKeys(hand));
  document.addEventListener('keydown', press);
}
