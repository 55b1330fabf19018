// Officials against officials, darker where more is shared. Data: names, links, and cells of
// [row, column, characters, link].
import { clip, readable, text, tooltip } from './palette.js';
import { fill, grouped } from './words.js';

const FEW = 20;
const STEPS = 5;

// Steps of the root, as areas are read: a quarter of the most is half as dark.
function step(count, most) {
  return Math.max(1, Math.ceil(STEPS * Math.sqrt(count / most)));
}

function range(i, most) {
  const from = Math.floor(most * ((i - 1) / STEPS) ** 2) + 1;
  return `${grouped(from)}–${grouped(Math.floor(most * (i / STEPS) ** 2))}`;
}

export function size(data, width) {
  const left = width < 600 ? 110 : 190;
  const cell = Math.max(24, Math.min(44, (width - left - 16) / data.names.length));
  return { width: Math.max(width, left + data.names.length * 24 + 16), left, cell, height: 70 + data.names.length * Math.max(24, Math.min(32, cell)) };
}

export function option(data, colours, words, area) {
  const most = Math.max(...data.cells.map(cell => cell[2]));
  const numbers = data.names.map((name, i) => String(i + 1));
  const self = data.names.map((name, i) => ({ value: [i, i, 0], itemStyle: { color: colours.line }, label: { show: false }, tooltip: { show: false }, silent: true }));
  const cells = data.cells.map(([row, column, count, link]) => {
    const shade = step(count, most);
    return {
      value: [column, row, count],
      link,
      itemStyle: { color: colours.steps[shade - 1] },
      label: { color: readable(colours, colours.steps[shade - 1]) },
    };
  });
  const axis = { type: 'category', axisTick: { show: false }, axisLine: { show: false }, splitArea: { show: false }, splitLine: { show: false } };
  const right = Math.max(12, area.width - area.left - data.names.length * area.cell);
  return {
    grid: { left: area.left, right, top: 26, bottom: 40 },
    xAxis: { ...axis, data: numbers, position: 'top', axisLabel: { ...text(colours), color: colours.soft, interval: 0 } },
    yAxis: {
      ...axis,
      data: data.names.map((name, i) => `${clip(name, area.left < 150 ? 6 : 11)}  ${i + 1}`),
      inverse: true,
      axisLabel: { ...text(colours), interval: 0 },
    },
    tooltip: tooltip(colours, ({ value }) =>
      `${data.names[value[1]]} → ${data.names[value[0]]}\n${fill(words['chart.chars'], value[2])}`
    ),
    series: [
      {
        type: 'heatmap',
        data: self.concat(cells),
        itemStyle: { borderColor: colours.paper, borderWidth: 1 },
        label: { show: data.names.length <= FEW && area.cell >= 30, fontSize: 10, fontFamily: colours.font, formatter: ({ value }) => (value[2] > 9999 ? `${Math.round(value[2] / 1000)}k` : grouped(value[2])) },
        emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 2 } },
      },
    ],
    graphic: legend(most, colours, area),
  };
}

// The scale: a square and its range for each step, in two lines where they are too wide for one.
function legend(most, colours, area) {
  const narrow = (area.width - area.left) / STEPS < 80;
  const left = i => (narrow ? 8 + (i % 3) * 112 : area.left + i * 96);
  const bottom = i => (narrow ? 20 - Math.floor(i / 3) * 18 : 10);
  return {
    elements: colours.steps.flatMap((colour, i) => [
      { type: 'rect', silent: true, left: left(i), bottom: bottom(i), shape: { width: 12, height: 12 }, style: { fill: colour } },
      { type: 'text', silent: true, left: left(i) + 16, bottom: bottom(i), style: { text: range(i + 1, most), fill: colours.soft, font: `11px ${colours.font}` } },
    ]),
  };
}
