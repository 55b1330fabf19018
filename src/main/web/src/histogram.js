// How many fall into each class. Data: axis, counted, labels and counts.
import { text, tooltip } from './palette.js';
import { grouped } from './words.js';

export function size(data, width) {
  return { width: Math.max(width, 320), height: 300 };
}

export function option(data, colours, words, area) {
  const narrow = area.width / data.labels.length < 64;
  return {
    grid: { left: 52, right: 16, top: 44, bottom: narrow ? 78 : 54 },
    xAxis: {
      type: 'category',
      data: data.labels,
      name: data.axis,
      nameLocation: 'middle',
      nameGap: narrow ? 60 : 36,
      nameTextStyle: { ...text(colours), color: colours.soft },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.soft } },
      axisLabel: { ...text(colours), interval: 0, rotate: narrow ? 45 : 0 },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      name: data.counted,
      // Above the number that the first bar bears when it is the highest.
      nameGap: 24,
      nameTextStyle: { ...text(colours), color: colours.soft, align: 'left' },
      axisLabel: { ...text(colours), formatter: grouped },
      splitLine: { lineStyle: { color: colours.line } },
    },
    tooltip: tooltip(colours, ({ name, value }) => `${data.axis} ${name}\n${data.counted} ${grouped(value)}`),
    series: [
      {
        type: 'bar',
        data: data.counts,
        barCategoryGap: '18%',
        barMaxWidth: 72,
        itemStyle: { color: colours.soft },
        emphasis: { itemStyle: { color: colours.ink } },
        label: { show: true, position: 'top', ...text(colours, 11), formatter: ({ value }) => (value ? grouped(value) : '') },
      },
    ],
  };
}
