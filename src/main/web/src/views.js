// Several charts in one place, of which one is shown.

/** Puts a row of buttons above the charts, one pressed. */
export function addViews(views) {
  const figures = Array.from(views.querySelectorAll(':scope > figure'));
  if (figures.length < 2) return;
  const row = document.createElement('div');
  row.className = 'switch';
  row.setAttribute('role', 'group');
  const buttons = figures.map(figure => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = figure.dataset.title;
    button.addEventListener('click', () => show(figure));
    row.append(button);
    return button;
  });
  const show = shown => {
    figures.forEach((figure, i) => {
      figure.hidden = figure !== shown;
      buttons[i].setAttribute('aria-pressed', String(figure === shown));
    });
  };
  views.prepend(row);
  show(figures[0]);
}
