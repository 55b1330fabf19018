// Documents by date, an official a line, with curves from earlier to later. Data: lanes (names),
// documents [lane, first day, last day, title, link, date in words] and links [from, to, characters,
// link].
import { clip, text, tooltip } from './palette.js';
import { fill } from './words.js';

const DAY = 86400000;

export function size(data, width) {
  return { width: Math.max(width, 340), height: 60 + 34 * data.lanes.length, left: width < 600 ? 104 : 190 };
}

export function option(data, colours, words, area) {
  const days = data.documents.flatMap(document => [Date.parse(document[1]), Date.parse(document[2])]);
  const first = Math.min(...days);
  const span = Math.max(Math.max(...days) - first, 7 * DAY);
  return {
    grid: { left: area.left, right: 28, top: 12, bottom: 32 },
    xAxis: {
      type: 'time',
      min: first - 0.03 * span,
      max: first + 1.03 * span,
      splitNumber: area.width < 600 ? 3 : 7,
      axisLabel: { ...text(colours), hideOverlap: true, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}', hour: '', minute: '', second: '' } },
      axisLine: { lineStyle: { color: colours.soft } },
      splitLine: { show: true, lineStyle: { color: colours.line, type: 'dotted' } },
    },
    yAxis: {
      type: 'category',
      data: data.lanes.map(name => clip(name, area.left < 150 ? 7 : 13)),
      inverse: true,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text(colours), interval: 0 },
      splitLine: { show: true, lineStyle: { color: colours.line } },
    },
    tooltip: tooltip(colours, ({ data: item }) => item.tip || ''),
    series: [curves(data, colours, words), points(data, colours)],
  };
}

function middle(document) {
  return (Date.parse(document[1]) + Date.parse(document[2])) / 2;
}

function points(data, colours) {
  return {
    type: 'custom',
    z: 4,
    encode: { x: [0, 1], y: 2 },
    data: data.documents.map(document => ({
      value: [Date.parse(document[1]), Date.parse(document[2]), document[0]],
      link: document[4],
      tip: `${data.lanes[document[0]]}\n${clip(document[3], 40)}\n${document[5]}`,
    })),
    renderItem: (params, api) => {
      const [from, y] = api.coord([api.value(0), api.value(2)]);
      const [to] = api.coord([api.value(1), api.value(2)]);
      const wide = to - from > 4;
      const shape = wide
        ? { type: 'rect', shape: { x: from, y: y - 4, width: to - from, height: 8, r: 4 } }
        : { type: 'circle', shape: { cx: from, cy: y, r: 5.5 } };
      return { ...shape, style: { fill: colours.ink, stroke: colours.paper, lineWidth: 1.5 } };
    },
  };
}

function curves(data, colours, words) {
  const most = Math.max(...data.links.map(link => link[2]));
  return {
    type: 'custom',
    z: 3,
    encode: { x: [0, 2], y: [1, 3] },
    data: data.links.map(([a, b, count, link]) => {
      const from = data.documents[a];
      const to = data.documents[b];
      return {
        value: [middle(from), from[0], middle(to), to[0], count],
        link,
        tip: `${data.lanes[from[0]]} → ${data.lanes[to[0]]}\n${from[5]} → ${to[5]}\n${fill(words['chart.chars'], count)}`,
      };
    }),
    renderItem: (params, api) => {
      const a = api.coord([api.value(0), api.value(1)]);
      const b = api.coord([api.value(2), api.value(3)]);
      return arrow(a, b, 1 + 3 * (api.value(4) / most), colours);
    },
  };
}

// A curve that leaves its line sideways and arrives from above or below, with a head.
function arrow(a, b, width, colours) {
  const same = a[1] === b[1];
  const bend = same ? [(a[0] + b[0]) / 2, a[1] - 22] : [b[0], a[1]];
  const toward = Math.hypot(b[0] - bend[0], b[1] - bend[1]) || 1;
  const ux = (b[0] - bend[0]) / toward;
  const uy = (b[1] - bend[1]) / toward;
  const tip = [b[0] - 7 * ux, b[1] - 7 * uy];
  const back = [tip[0] - 8 * ux, tip[1] - 8 * uy];
  return {
    type: 'group',
    children: [
      {
        type: 'bezierCurve',
        shape: { x1: a[0], y1: a[1], cpx1: bend[0], cpy1: bend[1], x2: back[0], y2: back[1] },
        style: { stroke: colours.soft, fill: null, lineWidth: width, opacity: 0.55 },
        emphasis: { style: { stroke: colours.copied, opacity: 1 } },
      },
      {
        type: 'polygon',
        shape: { points: [tip, [back[0] - 4 * uy, back[1] + 4 * ux], [back[0] + 4 * uy, back[1] - 4 * ux]] },
        style: { fill: colours.soft },
      },
    ],
  };
}
