// Two texts side by side: each scrolls in its own column, bands join what they share, and a passage
// that is chosen is brought to the middle of both.

const SVG = 'http://www.w3.org/2000/svg';

/** Where marks of one column stand, in pixels of the window. */
function extent(hits) {
  if (!hits.length) return null;
  return {
    top: hits[0].getBoundingClientRect().top,
    bottom: hits[hits.length - 1].getBoundingClientRect().bottom,
  };
}

class Pairing {
  constructor(part) {
    this.part = part;
    this.halves = Array.from(part.querySelectorAll('.half'));
    this.svg = part.querySelector('.links');
    this.ids = Array.from(new Set(Array.from(this.halves[1].querySelectorAll('.hit'), hit => hit.dataset.f.split(' ')).flat()));
    this.joints = part.dataset.joints.split(' ');
    this.now = -1;
    this.sync = false;
    this.bands = [];
    this.places = [];
    part.classList.add('scrolls');
    this.addTools();
    this.addBands();
    this.halves.forEach((half, side) => {
      half.addEventListener('scroll', () => this.scrolled(side), { passive: true });
      half.addEventListener('click', event => this.click(event));
    });
    new ResizeObserver(() => this.draw()).observe(part);
    this.draw();
  }

  addTools() {
    const tools = document.createElement('p');
    tools.className = 'tools';
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      this.sync = box.checked;
      if (this.sync) this.follow(1);
    });
    label.append(box, ' ', this.part.dataset.sync);
    this.count = document.createElement('span');
    this.count.setAttribute('role', 'status');
    tools.append(this.button('‹', this.part.dataset.previous, -1), this.count, this.button('›', this.part.dataset.next, 1), label);
    this.part.querySelector('.abreast').before(tools);
    this.tell();
  }

  button(text, title, step) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.title = title;
    button.setAttribute('aria-label', title);
    button.addEventListener('click', () => this.step(step));
    return button;
  }

  tell() {
    this.count.textContent = this.part.dataset.passage
      .replace('{0}', this.now < 0 ? '–' : this.now + 1)
      .replace('{1}', this.ids.length);
  }

  addBands() {
    this.joints.forEach((id, joint) => {
      const hit = this.hits(1, 'f', id)[0];
      const band = document.createElementNS(SVG, 'path');
      band.setAttribute('class', Array.from(hit.classList).find(name => name.startsWith('h-')).replace('h-', 'b-'));
      band.addEventListener('click', () => this.choose(id));
      this.bands.push(band);
      this.svg.append(band);
      this.places.push([0, 1].map(side => Array.from(this.hits(side, 'j', joint))));
    });
  }

  hits(side, key, value) {
    return this.halves[side].querySelectorAll(`.hit[data-${key}~="${value}"]`);
  }

  draw() {
    const frame = this.svg.getBoundingClientRect();
    if (!frame.height) return;
    this.svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
    const within = y => Math.min(frame.height, Math.max(0, y - frame.top));
    this.bands.forEach((band, joint) => {
      const [left, right] = this.places[joint].map(extent);
      const isSeen = left && right
        && Math.max(left.bottom, right.bottom) > frame.top
        && Math.min(left.top, right.top) < frame.bottom;
      const [a, b] = isSeen ? [within(left.top), within(left.bottom)] : [0, 0];
      const [c, d] = isSeen ? [within(right.top), within(right.bottom)] : [0, 0];
      const w = frame.width;
      band.setAttribute('d', isSeen && b - a + d - c > 0
        ? `M0 ${a}C${w / 2} ${a} ${w / 2} ${c} ${w} ${c}L${w} ${d}C${w / 2} ${d} ${w / 2} ${b} 0 ${b}Z` : '');
    });
  }

  scrolled(side) {
    // Scrolling the other column along must not scroll this one back.
    if (this.sync && this.leading !== 1 - side) this.follow(side);
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  /** Brings beside each other what both columns share nearest to the middle of one. */
  follow(side) {
    const frame = this.halves[side].getBoundingClientRect();
    const middle = (frame.top + frame.bottom) / 2;
    let nearest = null;
    for (const places of this.places) {
      const here = extent(places[side]);
      const there = extent(places[1 - side]);
      if (!here || !there) continue;
      const away = here.top > middle ? here.top - middle : Math.max(0, middle - here.bottom);
      if (!nearest || away < nearest.away) nearest = { away, by: there.top - here.top };
    }
    if (!nearest || Math.abs(nearest.by) < 1) return;
    this.lead(side);
    this.halves[1 - side].scrollTop += nearest.by;
  }

  lead(side) {
    this.leading = side;
    clearTimeout(this.led);
    this.led = setTimeout(() => { this.leading = null; }, 120);
  }

  click(event) {
    const hit = event.target.closest('.hit');
    if (!hit || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const ids = hit.dataset.f.split(' ');
    const at = ids.indexOf(this.ids[this.now]);
    this.choose(ids[(at + 1) % ids.length]);
  }

  step(by) {
    const count = this.ids.length;
    const next = this.now < 0 ? (by > 0 ? 0 : count - 1) : (this.now + by + count) % count;
    this.choose(this.ids[next]);
    this.part.scrollIntoView({ block: 'nearest' });
  }

  choose(id) {
    this.now = this.ids.indexOf(id);
    this.leading = 'both';
    for (const side of [0, 1]) {
      const half = this.halves[side];
      const frame = half.getBoundingClientRect();
      const place = extent(Array.from(this.hits(side, 'f', id)));
      if (place) half.scrollTop += place.top - frame.top - frame.height / 4;
    }
    this.lead(null);
    for (const hit of this.part.querySelectorAll('.hit')) {
      hit.classList.toggle('at', hit.dataset.f.split(' ').includes(id));
    }
    this.bands.forEach((band, joint) => band.classList.toggle('at', this.joints[joint] === id));
    for (const chip of this.part.parentElement.querySelectorAll('.chip')) {
      chip.classList.toggle('at', chip.dataset.f === id);
    }
    this.tell();
    this.draw();
  }
}

function orderChips(chips) {
  const all = Array.from(chips.querySelectorAll('.chip'));
  if (all.length < 2) return;
  const orders = [
    [chips.dataset.weight, (a, b) => Number(b.dataset.bits) - Number(a.dataset.bits)],
    [chips.dataset.place, (a, b) => Number(a.dataset.f) - Number(b.dataset.f)],
  ];
  const buttons = orders.map(([name, order], i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.setAttribute('aria-pressed', String(i === 0));
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      chips.append(...all.sort(order));
    });
    return button;
  });
  chips.prepend(...buttons);
}

/** Joins the two texts of a pair's page. */
export function enhancePair(main) {
  for (const part of main.querySelectorAll('.pairing:not(.scrolls)')) {
    const pairing = new Pairing(part);
    part.setAttribute('data-steps', '');
    part.addEventListener('taohua:step', event => pairing.step(event.detail));
    for (const chips of main.querySelectorAll('.chips')) orderChips(chips);
  }
}
