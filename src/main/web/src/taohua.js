// What every page does. Each part is given the page's <main>, so that a report in one file, which
// shows one page after the other, can start it again: `taohua:page` tells of a page that is shown.
import { followAnchors } from './anchors.js';
import { enhanceContents, followSkip } from './contents.js';
import { followKeys } from './keys.js';
import { enhanceLadder } from './ladder.js';
import { followNames } from './names.js';
import { enhancePair } from './pair.js';
import { followPins } from './pins.js';
import { enhanceReviews } from './review.js';
import { followAddress, startRouter } from './router.js';
import { followSearch } from './search.js';
import { enhanceSpans } from './spans.js';
import { enhanceTables } from './tables.js';
import { enhanceTips } from './tips.js';

function enhance(main) {
  enhanceContents(main);
  enhanceTables(main);
  enhanceTips(main);
  enhanceReviews(main);
  enhanceLadder(main);
  enhanceSpans(main);
  enhancePair(main);
  followPins();
  followSearch();
  followNames();
  followKeys();
  followSkip();
}

startRouter();
document.addEventListener('taohua:page', event => enhance(event.target));
document.querySelector('main').dispatchEvent(new CustomEvent('taohua:page', { bubbles: true }));
followAddress();
followAnchors();
