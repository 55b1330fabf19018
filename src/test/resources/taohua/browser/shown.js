// What is wrong with the page that a single file shows: parts that were started twice or not at all.
() => {
  const faults = [];
  const main = document.querySelector('main');
  const expect = (what, found, wanted) => {
    if (found !== wanted) faults.push(`${what}: ${found} instead of ${wanted}`);
  };
  if (document.querySelectorAll('main').length !== 1) faults.push('more than one page');
  if (!main.querySelector('h1')) faults.push('no heading');
  for (const table of main.querySelectorAll('table.sortable')) {
    const tools = table.parentNode.previousElementSibling;
    expect('tools above a table', tools && tools.matches('.tools') ? tools.querySelectorAll('button').length : 0, 1);
    expect('buttons of a heading', table.tHead.querySelectorAll('button button').length, 0);
  }
  for (const reading of main.querySelectorAll('.reading')) {
    expect('reasons', reading.querySelectorAll('.toggles input').length, 6);
    expect('panels', reading.querySelectorAll('aside.beside').length, 1);
  }
  for (const part of main.querySelectorAll('.pairing')) expect('pairing tools', part.querySelectorAll('.tools').length, 1);
  for (const place of main.querySelectorAll('.reviews').length ? main.querySelectorAll('.review') : []) expect('openings of a review', place.querySelectorAll('.opening').length, 1);
  for (const figure of main.querySelectorAll('figure[data-chart]')) {
    expect('tools of a chart', figure.querySelectorAll(':scope > .tools:not(.threshold)').length, 1);
    expect('controls of a chart', figure.querySelectorAll(':scope > .threshold').length, figure.dataset.chart === 'network' ? 1 : 0);
    if (figure.querySelector('.canvas').checkVisibility()) expect('drawings', figure.querySelectorAll('.canvas > div').length, 1);
  }
  for (const link of main.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href');
    if (!href.startsWith('#') && !link.dataset.file) faults.push(`leads out of the file: ${href}`);
  }
  return faults;
}
