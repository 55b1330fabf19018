// A click on ¶ or on a number copies the address of what it names.

function copyOld(text) {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'away';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not every browser lets a local file write there.
    return copyOld(text);
  }
}

function tell(pin, words) {
  const told = document.createElement('span');
  told.className = 'told';
  told.setAttribute('role', 'status');
  told.textContent = words;
  pin.append(told);
  setTimeout(() => told.remove(), 1500);
}

let started = false;

/** Starts once for the document, whatever page it shows. */
export function followPins() {
  if (started) return;
  started = true;
  document.addEventListener('click', async event => {
    const pin = event.target.closest && event.target.closest('a.pin');
    if (!pin) return;
    const hand = document.querySelector('.hand');
    const done = await copy(pin.href);
    if (done && hand) tell(pin, hand.dataset.copied);
  });
}
