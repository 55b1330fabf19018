// What texts consist of, a bar for each. Data: labels [word, name], and bars {name, link, characters,
// counts by label}.
import { clip, text, tooltip } from './palette.js';
import { fill } from './words.js';

// Each label has its pattern as well as its colour, so that print and any eye can tell them apart.
const PATTERNS = {
  copied: null,
  office: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: 0.8 },
  own: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -0.8 },
  quoted: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 1.57 },
  formula: { symbol: 'circle', dashArrayX: [[6, 6]], dashArrayY: [6, 0], symbolSize: 0.6 },
  allowed: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: 0 },
  edited: { symbol: 'circle', dashArrayX: [[3, 9]], dashArrayY: [5, 0], symbolSize: 0.5 },
};

export function size(data, width) {
  return { width: Math.max(width, 340), height: 90 + 24 * data.bars.length, left: width < 600 ? 104 : 190 };
}

export function option(data, colours, words, area) {
  const share = (bar, i) => (bar.characters ? (100 * bar.counts[i]) / bar.characters : 0);
  const used = data.labels.map((label, i) => [label, i]).filter(([, i]) => data.bars.some(bar => bar.counts[i] > 0));
  return {
    legend: { top: 0, left: 'left', icon: 'rect', itemHeight: 11, itemWidth: 16, textStyle: text(colours), inactiveColor: colours.line },
    aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: used.map(([label]) => decal(label[0], colours)) } },
    grid: { left: area.left, right: 24, top: area.width < 600 ? 60 : 34, bottom: 28 },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { ...text(colours), formatter: '{value}%' }, splitLine: { lineStyle: { color: colours.line } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.bars.map(bar => clip(bar.name, area.left < 150 ? 7 : 13)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text(colours), interval: 0 },
    },
    tooltip: tooltip(colours, ({ dataIndex, seriesIndex }) => {
      const bar = data.bars[dataIndex];
      const [label, i] = used[seriesIndex];
      return `${bar.name}\n${label[1]} ${fill(words['chart.chars'], bar.counts[i])} · ${share(bar, i).toFixed(1)}%`;
    }),
    series: used.map(([label, i]) => ({
      type: 'bar',
      name: label[1],
      stack: 'all',
      barWidth: 13,
      data: data.bars.map(bar => ({ value: share(bar, i), link: bar.link })),
      itemStyle: { color: colours[label[0]] },
    })),
  };
}

function decal(label, colours) {
  return PATTERNS[label] ? { color: colours.paper, ...PATTERNS[label] } : { symbol: 'none' };
}
