// Officials that are connected, directly or through others, form a group.

/**
 * The groups of nodes 0 to count − 1 that edges [a, b, …] connect, largest first, then by their first
 * node; a node alone is none.
 */
export function groups(count, edges) {
  const parent = Array.from({ length: count }, (none, i) => i);
  const root = node => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]];
    return node;
  };
  for (const [a, b] of edges) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const members = new Map();
  for (let node = 0; node < count; node++) {
    const key = root(node);
    if (!members.has(key)) members.set(key, []);
    members.get(key).push(node);
  }
  return Array.from(members.values())
    .filter(group => group.length > 1)
    .sort((a, b) => b.length - a.length || a[0] - b[0]);
}

/** The numbers a reader may choose from: 1, 2, 3, 5, 8, 10, 15 … up to the most. */
export function thresholds(most) {
  const steps = [];
  for (let ten = 1; ten <= most; ten *= 10) {
    for (const step of [1, 1.5, 2, 3, 4, 5, 6, 8]) {
      const number = step * ten;
      if (Number.isInteger(number) && number <= most) steps.push(number);
    }
  }
  return steps;
}

/**
 * The first threshold under which a drawing stays clear, with at most 1.3 lines for each node; unless
 * that leaves hardly any line, fewer than one for three nodes: then the one before.
 */
export function clear(steps, nodes, edges) {
  const lines = step => edges.filter(edge => edge[2] >= step).length;
  let index = steps.findIndex(step => lines(step) <= 1.3 * nodes);
  if (index < 0) index = steps.length - 1;
  while (index > 0 && lines(steps[index]) < nodes / 3) index--;
  return index;
}
