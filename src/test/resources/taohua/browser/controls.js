// Controls that are less than 24 pixels high. A link within a sentence is read, not aimed at; so are
// the marks in a text.
(() => {
  const LEAST = 23.9;
  const inSentence = link => {
    if (getComputedStyle(link).display !== 'inline') return false;
    const block = link.closest('p, li, td, th, dd, h1, h2, h3, small');
    return block !== null && block.textContent.trim().length > link.textContent.trim().length;
  };
  const measured = control => {
    const box = control.matches('[type=checkbox], [type=radio]') ? control.labels[0] : control;
    return (box ?? control).getBoundingClientRect().height;
  };
  return [...document.querySelectorAll('button, input, select, summary, a[href], [role=option]')]
    .filter(one => one.checkVisibility() && !one.matches('.skip, a.m, a.hit'))
    .filter(one => !one.matches('a') || !inSentence(one))
    .filter(one => measured(one) < LEAST)
    .map(one => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} in ${one.parentElement.tagName.toLowerCase()}.${one.parentElement.getAttribute('class') ?? ''} "${one.textContent.trim().slice(0, 20)}" is ${measured(one).toFixed(1)} px high`);
})()
