// The list of a page's parts: at its side where there is room, else folded above it. The link before
// everything else leads past the navigation.

const NARROW = matchMedia('(max-width: 46rem)');

/** Folds the list where it would fill the screen. */
export function enhanceContents(main) {
  const list = main.querySelector('.contents details');
  if (list && NARROW.matches) list.open = false;
}

let started = false;

/** Starts once for the document, whatever page it shows: its <main> takes the focus. */
export function followSkip() {
  const skip = document.querySelector('.skip');
  if (started || !skip) return;
  started = true;
  skip.addEventListener('click', event => {
    event.preventDefault();
    document.querySelector('main').focus();
    document.querySelector('main').scrollIntoView();
  });
}
