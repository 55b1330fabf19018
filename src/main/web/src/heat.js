// Officials against officials, darker where more is shared, hatched where dates do not tell who was
// first. Data: names, links, and cells of [row, column, characters, link, of these without an order].
import { hatch } from './hatch.js';
import { clip, readable, text, tooltip } from './palette.js';
import { fill, grouped } from './words.js';

const FEW = 20;
const STEPS = 5;
// Height below the cells.
const LEGEND = 66;

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
  return { width: Math.max(width, left + data.names.length * 24 + 16), left, cell, height: 26 + LEGEND + data.names.length * Math.max(24, Math.min(32, cell)) };
}

export function option(data, colours, words, area) {
  const most = Math.max(...data.cells.map(cell => cell[2]));
  const numbers = data.names.map((name, i) => String(i + 1));
  const self = data.names.map((name, i) => ({ value: [i, i, 0], itemStyle: { color: colours.line }, label: { show: false }, tooltip: { show: false }, silent: true }));
  const labelled = data.names.length <= FEW && area.cell >= 30;
  const cells = data.cells.map(([row, column, count, link, unordered]) => {
    const shade = step(count, most);
    return {
      value: [column, row, count],
      link,
      unordered,
      itemStyle: { color: colours.steps[shade - 1] },
      label: { color: readable(colours, colours.steps[shade - 1]), show: unordered === 0 && labelled },
    };
  });
  const axis = { type: 'category', axisTick: { show: false }, axisLine: { show: false }, splitArea: { show: false }, splitLine: { show: false } };
  const right = Math.max(12, area.width - area.left - data.names.length * area.cell);
  return {
    grid: { left: area.left, right, top: 26, bottom: LEGEND },
    xAxis: { ...axis, data: numbers, position: 'top', axisLabel: { ...text(colours), color: colours.soft, interval: 0 } },
    yAxis: {
      ...axis,
      data: data.names.map((name, i) => `${clip(name, area.left < 150 ? 7 : 12)}  ${i + 1}`),
      inverse: true,
      axisLabel: { ...text(colours), interval: 0 },
    },
    tooltip: tooltip(colours, ({ value, data: cell }) => told(data, words, value, cell.unordered)),
    series: [
      {
        type: 'heatmap',
        data: self.concat(cells),
        itemStyle: { borderColor: colours.paper, borderWidth: 1 },
        label: { show: labelled, fontSize: 10, fontFamily: colours.font, formatter: ({ value }) => shortened(value[2]) },
        emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 2 } },
      },
      hatches(cells.filter(cell => cell.unordered > 0), labelled ? `10px ${colours.font}` : ''),
    ],
    graphic: legend(most, colours, area, marks(data, words)),
  };
}

function told(data, words, [column, row, count], unordered) {
  const wholly = unordered === count;
  const order = unordered === 0 ? '' : `\n${wholly ? words['chart.unordered'] : fill(words['chart.unordered.chars'], unordered)}`;
  return `${data.names[row]} ${wholly ? '–' : '→'} ${data.names[column]}\n${fill(words['chart.chars'], count)}${order}`;
}

const shortened = count => (count > 9999 ? `${Math.round(count / 1000)}k` : grouped(count));

// Over the cells, whole or in their lower half, in the colour of their figures, which stand on top.
function hatches(cells, font) {
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    data: cells.map(cell => cell.value),
    renderItem: (params, api) => {
      const { value, unordered, label, itemStyle } = cells[params.dataIndex];
      const [width, height] = api.size([1, 1]);
      const [x, y] = api.coord([value[0], value[1]]);
      const part = unordered === value[2] ? height : height / 2;
      const lines = hatch(x - width / 2 + 1, y + height / 2 - part, width - 2, part - 1);
      const drawn = lines.map(shape => ({ type: 'line', shape, style: { stroke: label.color, lineWidth: 1, opacity: 0.6 } }));
      const figure = { x, y, text: shortened(value[2]), fill: label.color, stroke: itemStyle.color, lineWidth: 4, align: 'center', verticalAlign: 'middle', font };
      return { type: 'group', children: font ? [...drawn, { type: 'text', style: figure }] : drawn };
    },
  };
}

// Which hatches there are, as [words, share of the square].
function marks(data, words) {
  const found = [];
  if (data.cells.some(cell => cell[4] === cell[2])) found.push([words['chart.unordered'], 1]);
  if (data.cells.some(cell => cell[4] > 0 && cell[4] < cell[2])) found.push([words['chart.unordered.part'], 0.5]);
  return found;
}

// The scale: a square and its range for each step, then the hatches; in lines of as many as fit.
function legend(most, colours, area, hatched) {
  const narrow = (area.width - area.left) / STEPS < 80;
  const columns = narrow ? 3 : STEPS;
  const scale = Math.ceil(STEPS / columns);
  const entries = colours.steps
    .map((colour, i) => ({ colour, words: range(i + 1, most), column: i % columns, line: Math.floor(i / columns) }))
    .concat(hatched.map(([words, share], i) => ({ share, words, column: i * (narrow ? 1.5 : 2), line: scale })));
  return {
    elements: entries.flatMap(entry => key(entry, colours, {
      left: narrow ? 8 + entry.column * 112 : area.left + entry.column * 96,
      top: area.height - LEGEND + 14 + entry.line * 18,
    })),
  };
}

function key({ colour, share, words }, colours, { left, top }) {
  const square = { type: 'rect', silent: true, shape: { x: left, y: top, width: 12, height: 12 }, style: { fill: colour ?? 'none', stroke: colour ? 'none' : colours.soft } };
  const lines = colour ? [] : hatch(left, top + 12 * (1 - share), 12, 12 * share, 4);
  return [
    square,
    ...lines.map(shape => ({ type: 'line', silent: true, shape, style: { stroke: colours.ink, lineWidth: 1 } })),
    { type: 'text', silent: true, style: { x: left + 17, y: top, text: words, fill: colours.soft, font: `11px ${colours.font}` } },
  ];
}
