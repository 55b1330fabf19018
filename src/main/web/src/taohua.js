// What every page does. Each part is given the page's <main>, so that a report in one file, which
// shows one page after the other, can start it again: `taohua:page` tells of a page that is shown.
import { followAnchors } from './anchors.js';
import { enhanceReviews } from './review.js';
import { followAddress, startRouter } from './router.js';
import { enhanceTables } from './tables.js';

function enhance(main) {
  enhanceTables(main);
  enhanceReviews(main);
}

startRouter();
document.addEventListener('taohua:page', event => enhance(event.target));
document.querySelector('main').dispatchEvent(new CustomEvent('taohua:page', { bubbles: true }));
followAddress();
followAnchors();
