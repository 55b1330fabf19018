// The figures of a document page under each wish {off: [label, …], small: number}, and as they were
// at first and are once all is taken back: [first, …, last].
wishes => {
  const reading = document.querySelector('.reading');
  const small = reading.querySelector('.toggles input[type=number]');
  const text = selector => (reading.querySelector(selector) || { textContent: '' }).textContent;
  const figures = () => {
    const counts = {};
    for (const row of reading.querySelectorAll('table.ladder [data-step]')) {
      counts[row.dataset.step] = Number(row.cells[1].textContent.replace(/[−,]/g, ''));
      counts[`${row.dataset.step}%`] = row.cells[2].textContent.replace('−', '');
    }
    counts.gross = text('[data-gross]');
    counts.net = text('[data-net]');
    counts.source = text('[data-largest]');
    counts.live = text('.live');
    counts.parts = reading.querySelectorAll('tr[data-part]:not([hidden])').length;
    counts.note = text('.changed-note') !== '';
    counts.marked = Array.from(reading.querySelectorAll('.text [data-n]'))
      .filter(one => one.classList.contains('m-copied'))
      .reduce((sum, one) => sum + Number(one.dataset.n), 0);
    counts.controls = reading.querySelectorAll('.toggles input').length;
    return counts;
  };
  const wish = ({ off, small: least }) => {
    for (const box of reading.querySelectorAll('.toggles input[type=checkbox]')) {
      if (box.checked === off.includes(box.value)) box.click();
    }
    small.value = least;
    small.dispatchEvent(new Event('input'));
    return figures();
  };
  const all = [figures(), ...wishes.map(wish)];
  const reset = reading.querySelector('.changed-note button');
  if (reset) reset.click();
  return [...all, figures()];
}
