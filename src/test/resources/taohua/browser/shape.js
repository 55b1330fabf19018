// How many elements of each kind the page has; a kind is a tag with the names of its attributes, but
// for the places of a drawing, which scripts set once it is shown.
() => {
  const places = ['x', 'y', 'width', 'height'];
  const kinds = {};
  for (const element of document.querySelectorAll('*')) {
    const kind = element.tagName + ' ' + element.getAttributeNames().filter(one => !places.includes(one)).sort().join(' ');
    kinds[kind] = (kinds[kind] || 0) + 1;
  }
  return kinds;
}
