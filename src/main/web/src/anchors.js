// A link into a folded part opens it.
import { place } from './router.js';

function openTarget() {
  const name = place();
  const target = name && document.getElementById(name);
  const folded = target && target.querySelector('details');
  if (folded) folded.open = true;
}

/** Opens what the address names, now and whenever it changes. */
export function followAnchors() {
  openTarget();
  addEventListener('hashchange', openTarget);
}
