// Officials joined by what they share. Data: nodes {name, place, person, link} and edges
// [a, b, characters, 1 if a is the earlier, −1 if b is, link]. A slider sets how many characters join.
import { clear, groups, thresholds } from './groups.js';
import { hull, layout } from './layout.js';
import { clip, text, tooltip } from './palette.js';
import { fill } from './words.js';

/** The slider: {element, state}; `change` is called when it moves. */
export function controls(data, words, change) {
  const steps = thresholds(Math.max(...data.edges.map(edge => edge[2])));
  const state = { threshold: steps[clear(steps, data.nodes.length, data.edges)] };
  const element = document.createElement('div');
  const label = document.createElement('label');
  const slider = document.createElement('input');
  const value = document.createElement('output');
  const count = document.createElement('output');
  element.className = 'tools threshold';
  Object.assign(slider, { type: 'range', min: 0, max: steps.length - 1, step: 1, value: steps.indexOf(state.threshold) });
  label.append(words['chart.threshold'], ' ', slider, ' ', value);
  element.append(label, count);
  const tell = () => {
    state.threshold = steps[slider.value];
    const found = groups(data.nodes.length, joined(data, state));
    const inside = found.reduce((sum, group) => sum + group.length, 0);
    value.textContent = fill(words['chart.chars'], state.threshold);
    slider.setAttribute('aria-valuetext', value.textContent);
    count.textContent = fill(words['chart.groups'], found.length, inside, data.nodes.length - inside);
  };
  slider.addEventListener('input', () => {
    tell();
    change();
  });
  tell();
  return { element, state };
}

function joined(data, state) {
  return data.edges.filter(edge => edge[2] >= state.threshold);
}

/** The state in words, for an exported image. */
export function told(data, words, state) {
  return `${words['chart.threshold']} ${fill(words['chart.chars'], state.threshold)}`;
}

const known = new WeakMap();

/** High enough for all lines and for those that are shown at first; the slider then moves nothing else. */
export function size(data, width) {
  const wide = Math.max(width, 340);
  const before = known.get(data);
  if (before && before.width === wide) return before;
  const steps = thresholds(Math.max(...data.edges.map(edge => edge[2])));
  const first = steps[clear(steps, data.nodes.length, data.edges)];
  const heights = [1, first].map(threshold => placed(data, { threshold }, wide).height);
  known.set(data, { width: wide, height: Math.min(1000, Math.max(...heights)) });
  return known.get(data);
}

function placed(data, state, width) {
  const edges = joined(data, state);
  return layout(data.nodes.length, groups(data.nodes.length, edges), edges, width);
}

export function option(data, colours, words, area, state) {
  const edges = joined(data, state);
  const found = groups(data.nodes.length, edges);
  const places = fitted(placed(data, state, area.width), area);
  const most = Math.max(...data.edges.map(edge => edge[2]));
  const inside = new Set(found.flat());
  const axis = { type: 'value', show: false, min: 0 };
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { ...axis, max: area.width },
    yAxis: { ...axis, max: area.height, inverse: true },
    tooltip: tooltip(colours, ({ dataType, data: item }) => (dataType ? item.tip : '')),
    series: [
      outlines(found, places, colours, words),
      {
        type: 'graph',
        coordinateSystem: 'cartesian2d',
        z: 3,
        symbolSize: 11,
        edgeSymbolSize: 8,
        data: data.nodes.map((node, i) => ({
          value: places[i],
          link: node.link,
          tip: node.name,
          itemStyle: { color: inside.has(i) ? colours.ink : colours.soft },
          label: { show: true, position: 'bottom', distance: 4, formatter: short(node), lineHeight: 14, textBorderColor: colours.paper, textBorderWidth: 3, ...text(colours, 11), color: inside.has(i) ? colours.ink : colours.soft },
        })),
        links: edges.map(edge => line(edge, data, most, colours, words)),
        emphasis: { focus: 'adjacency', lineStyle: { color: colours.copied } },
        autoCurveness: false,
      },
    ],
  };
}

// Two short lines fit where one long does not.
function short(node) {
  const lines = [node.place, node.person].filter(part => part).map(part => clip(part, 7));
  return lines.length ? lines.join('\n') : clip(node.name, 8);
}

function line([a, b, count, order, link], data, most, colours, words) {
  const from = order < 0 ? b : a;
  const to = order < 0 ? a : b;
  const how = order === 0 ? ' – ' : ' → ';
  const unordered = order === 0 ? `\n${words['chart.unordered']}` : '';
  return {
    source: from,
    target: to,
    link,
    tip: `${data.nodes[from].name}${how}${data.nodes[to].name}\n${fill(words['chart.chars'], count)}${unordered}`,
    symbol: ['none', order === 0 ? 'none' : 'arrow'],
    lineStyle: { color: colours.soft, opacity: 0.75, width: 1 + 4 * Math.sqrt(count / most), type: order === 0 ? 'dashed' : 'solid' },
  };
}

// Scaled to the drawing, never blown up, and in its middle.
function fitted({ places, width, height }, area) {
  const scale = Math.min(1, area.width / width, area.height / height);
  const left = (area.width - width * scale) / 2;
  return places.map(([x, y]) => [left + x * scale, y * scale]);
}

function outlines(found, places, colours, words) {
  return {
    type: 'custom',
    silent: true,
    z: 1,
    data: found.map((group, i) => [i]),
    renderItem: (params, api) => {
      const group = found[params.dataIndex];
      const around = group.flatMap(node => {
        const [x, y] = api.coord(places[node]);
        return [[x - 36, y - 18], [x + 36, y - 18], [x - 36, y + 40], [x + 36, y + 40]];
      });
      const corners = hull(around);
      const top = corners.reduce((high, corner) => (corner[1] < high[1] ? corner : high));
      // Towards the middle of its group, so that it neither meets the next one's name nor is cut off.
      const sides = corners.map(corner => corner[0]);
      const align = top[0] > (Math.min(...sides) + Math.max(...sides)) / 2 ? 'right' : 'left';
      return {
        type: 'group',
        children: [
          { type: 'polygon', shape: { points: corners }, style: { fill: colours.wash, stroke: colours.soft, lineWidth: 1, lineDash: [4, 4], lineJoin: 'round' } },
          { type: 'text', style: { x: top[0] + (align === 'right' ? -4 : 4), y: top[1] - 16, align, text: fill(words['chart.group'], params.dataIndex + 1, group.length), fill: colours.soft, font: `12px ${colours.font}` } },
        ],
      };
    },
  };
}
