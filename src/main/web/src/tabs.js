// The panels of the page, one at a time, as tabs; a reload opens the same one.
const KEPT = 'taohua:tab';

const tabs = [...document.querySelectorAll('[role=tab]')];
const program = document.title;

export function open(panel) {
  for (const tab of tabs) {
    const isOpen = tab.getAttribute('aria-controls') === panel;
    tab.setAttribute('aria-selected', isOpen);
    tab.tabIndex = isOpen ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = !isOpen;
    if (!isOpen) continue;
    document.querySelector('h1').textContent = tab.dataset.title;
    document.title = `${tab.dataset.title} · ${program}`;
  }
  try {
    sessionStorage.setItem(KEPT, panel);
  } catch {
    // Then a reload opens the first one.
  }
}

/** The panel that is open. */
export const opened = () => tabs.find(tab => tab.getAttribute('aria-selected') === 'true').getAttribute('aria-controls');

for (const [at, tab] of tabs.entries()) {
  tab.addEventListener('click', () => open(tab.getAttribute('aria-controls')));
  tab.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    open(next.getAttribute('aria-controls'));
    next.focus();
    event.preventDefault();
  });
}

/** Opens a panel for somebody who was led there, and goes on in it. */
export function lead(panel) {
  open(panel);
  tabs.find(tab => tab.getAttribute('aria-controls') === panel).focus();
}

for (const way of document.querySelectorAll('[data-opens]')) way.addEventListener('click', () => lead(way.dataset.opens));

function last() {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

open(tabs.some(tab => tab.getAttribute('aria-controls') === last()) ? last() : tabs[0].getAttribute('aria-controls'));
