// Where the page's links lead, each address once.
() => {
  // The address of a link in a drawing is an object.
  const address = link => link.href.baseVal === undefined ? link.href : new URL(link.href.baseVal, document.baseURI).href;
  return [...new Set(Array.from(document.querySelectorAll('a[href]'), address))];
}
