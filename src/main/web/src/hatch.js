// Slanting lines, as a mark beside colour.

/** Lines that fill a rectangle from edge to edge, so many pixels apart, as {x1, y1, x2, y2}. */
export function hatch(x, y, width, height, apart = 6) {
  const lines = [];
  // On each the distances from the left and from the top have one sum, so it goes up to the right.
  for (let sum = apart; sum < width + height; sum += apart) {
    const left = Math.max(0, sum - height);
    const right = Math.min(width, sum);
    lines.push({ x1: x + left, y1: y + sum - left, x2: x + right, y2: y + sum - right });
  }
  return lines;
}
