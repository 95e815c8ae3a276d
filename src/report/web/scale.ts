/** Where amounts and costs stand in a picture. */

/** Steps of a scale that starts at zero, at most `most` of them, each a round number; only zero where all is zero. */
export function ticksTo(highest: number, most = 4): readonly number[] {
  if (!(highest > 0)) return [0];
  const rough = highest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999_999) ?? 10) * power;
  const count = Math.ceil((highest / step) * 0.999_999);
  // Binary noise: 3 × 0.1 is not 0.3.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Powers of ten from the one below the lowest to the one above the highest; for scales of costs far apart. */
export function decades(values: readonly number[]): readonly number[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [];
  const first = Math.floor(Math.log10(Math.min(...positive)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive))));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number((10 ** (first + index)).toPrecision(6)),
  );
}

/** Moves labels down just as far as it takes for none to cover another. */
export function spreadLabels(
  labels: readonly { readonly y: number; readonly from: number; readonly to: number }[],
  height: number,
): readonly number[] {
  const placed: { readonly y: number; readonly from: number; readonly to: number }[] = [];
  const found = labels.map(({ y }) => y);
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
  for (const index of order) {
    const label = labels[index];
    if (label === undefined) continue;
    let { y } = label;
    for (const other of placed) {
      if (label.from < other.to && other.from < label.to && Math.abs(y - other.y) < height)
        y = other.y + height;
    }
    placed.push({ ...label, y });
    found[index] = y;
  }
  return found;
}
