// Where the nodes of groups stand. The same data gives the same picture: no chance is involved.

const GAP = 96;
const ROUNDS = 160;

/**
 * A force layout (Fruchterman and Reingold 1991, doi:10.1002/spe.4380211102) of one group, begun on a
 * circle: {points: [[x, y], …], width, height}, from 0.
 */
function laid(group, edges) {
  const index = new Map(group.map((node, i) => [node, i]));
  const inside = edges.filter(edge => index.has(edge[0])).map(edge => [index.get(edge[0]), index.get(edge[1])]);
  const radius = (GAP * group.length) / (2 * Math.PI);
  const points = group.map((node, i) => {
    const angle = (2 * Math.PI * i) / group.length;
    return [radius * Math.cos(angle), 0.7 * radius * Math.sin(angle)];
  });
  for (let round = 0; round < ROUNDS; round++) move(points, inside, GAP * (1 - round / ROUNDS) * 0.5);
  return boxed(flat(points));
}

// Turned so that it is widest from left to right, as a page is: by its principal axis.
function flat(points) {
  const middle = [0, 1].map(i => points.reduce((sum, point) => sum + point[i], 0) / points.length);
  const moved = points.map(([x, y]) => [x - middle[0], y - middle[1]]);
  const sum = product => moved.reduce((all, point) => all + product(point), 0);
  const angle = -0.5 * Math.atan2(2 * sum(([x, y]) => x * y), sum(([x, y]) => x * x - y * y));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return moved.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos]);
}

function move(points, edges, most) {
  const forces = points.map(() => [0, 0]);
  const push = (a, b, strength) => {
    const dx = points[a][0] - points[b][0] || 0.01 * (a - b);
    const dy = points[a][1] - points[b][1];
    const distance = Math.max(1, Math.hypot(dx, dy));
    const force = strength(distance) / distance;
    forces[a][0] += dx * force;
    forces[a][1] += dy * force;
    forces[b][0] -= dx * force;
    forces[b][1] -= dy * force;
  };
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) push(a, b, distance => (GAP * GAP) / distance);
  }
  for (const [a, b] of edges) push(a, b, distance => (-distance * distance) / GAP);
  points.forEach((point, i) => {
    const length = Math.max(1e-9, Math.hypot(...forces[i]));
    const step = Math.min(length, most);
    point[0] += (forces[i][0] / length) * step;
    point[1] += (forces[i][1] / length) * step;
  });
}

function boxed(points) {
  const left = Math.min(...points.map(point => point[0]));
  const top = Math.min(...points.map(point => point[1]));
  const moved = points.map(([x, y]) => [x - left, y - top]);
  return {
    points: moved,
    width: Math.max(...moved.map(point => point[0])),
    height: Math.max(...moved.map(point => point[1])),
  };
}

/**
 * Places of all nodes: groups in rows, then those in none. {places: [[x, y], …], width, height}
 *
 * @param count how many nodes there are
 * @param found the groups
 * @param edges those that connect them
 * @param wanted the width of the drawing in pixels; the layout may be wider and is then scaled
 */
export function layout(count, found, edges, wanted) {
  const margin = 70;
  const boxes = found.map(group => ({ nodes: group, ...laid(group, edges) }));
  const alone = new Set(Array.from({ length: count }, (none, i) => i));
  boxes.forEach(box => box.nodes.forEach(node => alone.delete(node)));
  const limit = Math.max(wanted, ...boxes.map(box => box.width + 2 * margin));
  const places = [];
  const row = { x: 0, y: 0, height: 0 };
  const put = (nodes, points, width, height) => {
    if (row.x > 0 && row.x + width > limit) Object.assign(row, { x: 0, y: row.y + row.height, height: 0 });
    nodes.forEach((node, i) => {
      places[node] = [row.x + points[i][0], row.y + points[i][1]];
    });
    row.x += width;
    row.height = Math.max(row.height, height);
  };
  for (const box of boxes) {
    put(box.nodes, box.points.map(([x, y]) => [x + margin, y + 60]), box.width + 2 * margin, box.height + 130);
  }
  Object.assign(row, { x: 0, y: row.y + row.height, height: 0 });
  for (const node of alone) put([node], [[48, 24]], 96, 72);
  return { places, width: limit, height: row.y + row.height };
}

/** The corners of the smallest convex shape around points (Andrew 1979, doi:10.1016/0020-0190(79)90072-3). */
export function hull(points) {
  const sorted = points.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = list => {
    const chain = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return half(sorted).concat(half(sorted.reverse()));
}
