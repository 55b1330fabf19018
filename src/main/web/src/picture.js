// A chart as an image of its own: on white, with its title above and what it counts below.
import * as echarts from 'echarts/core';
import { palette } from './palette.js';
import { save } from './csv.js';

const MARGIN = 24;
const WIDTH = 1000;

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

// An ideograph is as wide as its size, a Latin letter about half.
function wrapped(text, width, size) {
  const lines = [''];
  let used = 0;
  for (const word of text.match(/[ -~]+?(?:\s|$)|[ -~]+|[^ -~]/g) || []) {
    const wide = Array.from(word).reduce((sum, c) => sum + (c < '\u2000' ? 0.52 : 1) * size, 0);
    if (used + wide > width && used > 0) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += word;
    used += wide;
  }
  return lines;
}

function lines(texts, y, size, colour, weight = 400) {
  return texts
    .map((text, i) => `<text x="${MARGIN}" y="${y + i * size * 1.6}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(text)}</text>`)
    .join('');
}

/** The chart as SVG: {svg, width, height}. */
function drawn(module, figure) {
  const colours = { ...palette(figure.element, true), paper: '#ffffff' };
  const area = module.size(figure.data, WIDTH);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: area.width, height: area.height });
  chart.setOption({ animation: false, ...module.option(figure.data, colours, figure.words, area, figure.state) });
  const inner = chart.renderToSVGString();
  chart.dispose();
  const state = module.told ? ` ${module.told(figure.data, figure.words, figure.state)}` : '';
  const notes = wrapped(figure.caption + state, area.width, 13);
  const width = area.width + 2 * MARGIN;
  const below = 60 + area.height + 24;
  const height = below + notes.length * 21 + MARGIN;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(colours.font)}">` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${lines([figure.title], 38, 18, colours.ink, 600)}` +
    inner.replace('<svg ', `<svg x="${MARGIN}" y="60" `) +
    `${lines(notes, below, 13, colours.soft)}</svg>`;
  return { svg, width, height };
}

/** Saves a chart as SVG. */
export function saveSvg(module, figure) {
  save(`${figure.title}.svg`, 'image/svg+xml;charset=utf-8', drawn(module, figure).svg);
}

/** Saves a chart as PNG, twice as fine as a screen. */
export function savePng(module, figure) {
  const { svg, width, height } = drawn(module, figure);
  const image = new Image();
  image.addEventListener('load', () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => save(`${figure.title}.png`, 'image/png', blob), 'image/png');
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
