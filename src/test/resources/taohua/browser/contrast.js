// Text with less contrast than WCAG 2.2 AA asks for (1.4.3): 4.5, or 3 for large text.
() => {
  const canvas = { r: 255, g: 255, b: 255, a: 1 };
  // Computed colours are rgb(…), rgba(…) or, from color-mix, color(srgb …).
  const parse = text => {
    const n = (text.match(/-?[\d.]+(e-?\d+)?/g) || []).map(Number);
    const unit = text.startsWith('color(') ? 255 : 1;
    return n.length < 3 ? { r: 0, g: 0, b: 0, a: 0 }
      : { r: n[0] * unit, g: n[1] * unit, b: n[2] * unit, a: n.length > 3 ? n[3] : 1 };
  };
  const over = (top, below) => {
    const mix = key => top[key] * top.a + below[key] * (1 - top.a);
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
  };
  const luminance = colour => {
    const part = value => {
      const x = value / 255;
      return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
  };
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  // Many pieces of text stand on the same boxes.
  const grounds = new Map();
  const background = element => {
    if (!grounds.has(element)) grounds.set(element, ground(element));
    return grounds.get(element);
  };
  const ground = element => {
    const layers = [];
    for (let box = element; box; box = box.parentElement) {
      const colour = parse(getComputedStyle(box).backgroundColor);
      layers.push(colour);
      if (colour.a === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), canvas);
  };
  // In a drawing text stands on the shapes that were painted before it.
  const shapes = (element, box) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return Array.from(element.ownerSVGElement.querySelectorAll('rect, circle, path'))
      .filter(shape => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
      .filter(shape => {
        const own = shape.getBoundingClientRect();
        return own.left <= x && x <= own.right && own.top <= y && y <= own.bottom;
      })
      .map(shape => parse(getComputedStyle(shape).fill));
  };
  const opacity = element => {
    let all = 1;
    for (let box = element; box; box = box.parentElement) all *= Number(getComputedStyle(box).opacity);
    return all;
  };
  const faults = new Map();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const text = nodes.currentNode.data.trim();
    const element = nodes.currentNode.parentElement;
    if (text === '' || element.closest('script, style, title, :disabled')) continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (element.getClientRects().length === 0 || style.visibility !== 'visible') continue;
    const drawn = element instanceof SVGElement;
    const below = drawn ? shapes(element, box).reduce((under, top) => over(top, under), background(element))
      : background(element);
    const ink = parse(drawn ? style.fill : style.color);
    ink.a *= opacity(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const reached = contrast(over(ink, below), below);
    if (reached < (large ? 3 : 4.5)) {
      const where = element.tagName.toLowerCase() + '.' + (element.getAttribute('class') || '');
      faults.set(where, where + ' has contrast ' + reached.toFixed(2) + ': “' + text.slice(0, 30) + '”');
    }
  }
  return [...faults.values()];
}
