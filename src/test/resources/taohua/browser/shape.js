// How many elements of each kind the page has; a kind is a tag with the names of its attributes.
() => {
  const kinds = {};
  for (const element of document.querySelectorAll('*')) {
    const kind = element.tagName + ' ' + element.getAttributeNames().sort().join(' ');
    kinds[kind] = (kinds[kind] || 0) + 1;
  }
  return kinds;
}
