// What a mark of common language says when one points at it: the page gives the number of officials
// alone, and the words once a text.
import { fill } from './words.js';

export function enhanceTips(main) {
  for (const text of main.querySelectorAll('[data-tip]')) {
    for (const mark of text.querySelectorAll('[data-o]')) {
      mark.title = fill(text.dataset.tip, mark.dataset.o);
    }
  }
}
