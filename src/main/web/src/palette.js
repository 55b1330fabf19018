// Colours of charts are those of the style sheet: of the page as the reader sees it, or of paper.

const NAMES = ['paper', 'ink', 'soft', 'line', 'wash', 'copied', 'office', 'own', 'quoted', 'formula', 'allowed', 'edited'];

/** The colours by name, and the font; `paper` asks for those of a white page, whatever the theme. */
export function palette(place, paper = false) {
  const probe = document.createElement('span');
  probe.className = paper ? 'on-paper' : '';
  place.append(probe);
  const style = getComputedStyle(probe);
  // Single quotes: ECharts writes fonts into attributes without escaping double ones.
  const colours = { font: style.getPropertyValue('--serif').trim().replace(/"/g, "'") };
  for (const name of NAMES) colours[name] = style.getPropertyValue(`--${name}`).trim();
  colours.steps = style.getPropertyValue('--steps').trim().split(/\s+/);
  probe.remove();
  return colours;
}

/** Text in a chart. */
export function text(colours, size = 12) {
  return { color: colours.ink, fontFamily: colours.font, fontSize: size };
}

/** A tooltip drawn inside the chart: the page's policy lets no script write styles into it. */
export function tooltip(colours, formatter) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: colours.paper,
    borderColor: colours.soft,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: text(colours, 13),
    transitionDuration: 0,
    formatter,
  };
}

function light(colour) {
  const [r, g, b] = [1, 3, 5].map(at => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Whichever of ink and paper is easier to read on a colour. */
export function readable(colours, background) {
  const contrast = colour => {
    const [a, b] = [light(colour) + 0.05, light(background) + 0.05];
    return Math.max(a, b) / Math.min(a, b);
  };
  return contrast(colours.ink) >= contrast(colours.paper) ? colours.ink : colours.paper;
}

/** As much of a name as is as wide as so many ideographs; a Latin letter is about half as wide. */
export function clip(name, length) {
  const points = Array.from(name);
  const wide = point => (point < '\u2000' ? 0.55 : 1);
  if (points.reduce((sum, point) => sum + wide(point), 0) <= length) return name;
  let used = 1;
  const end = points.findIndex(point => (used += wide(point)) > length);
  return points.slice(0, end).join('') + '…';
}
