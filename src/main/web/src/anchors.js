// A link into a folded part opens it.

function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target && target.querySelector('details');
  if (folded) folded.open = true;
}

/** Opens what the address names, now and whenever it changes. */
export function followAnchors() {
  openTarget();
  addEventListener('hashchange', openTarget);
}
