// What is wider than the screen, and headings that are cut off.
() => {
  const faults = [];
  const name = element =>
    element.tagName.toLowerCase() + (element.className.baseVal ?? element.className).replace(/^| /g, '.')
      + ' “' + element.textContent.trim().slice(0, 30) + '”';
  const scrolls = element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth > innerWidth) {
    const wide = Array.from(document.body.querySelectorAll('*'))
      .filter(element => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element));
    const widest = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
    faults.push('the page is ' + document.documentElement.scrollWidth + ' px wide: '
      + widest.slice(0, 3).map(name).join(', '));
  }
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, summary, .story, .cards li, dd')) {
    const hides = getComputedStyle(heading).overflow !== 'visible';
    const sideways = heading.scrollWidth > heading.clientWidth + 1;
    const cut = hides && heading.scrollHeight > heading.clientHeight + 1;
    if (heading.clientWidth > 0 && (sideways || cut)) faults.push('cut off: ' + name(heading));
  }
  return faults;
}
