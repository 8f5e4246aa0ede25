/** The few figures that measurements are boiled down to. */

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  if (values.length === 0) throw new Error('There is no median of nothing.')
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The median of `ours[i] / theirs[i]`: both of a pair were measured one right after the other, under the same load. */
export function pairedRatio(ours, theirs) {
  if (ours.length !== theirs.length) throw new Error('Ratios need as many values on either side.')
  return median(ours.map((value, at) => value / theirs[at]))
}

/**
 * What some rules add to a check, as a share of reading the text and parsing what they need, in processor time: each of the three is a
 * run, with all rules, without those, and with those alone; of the last, `--timing` tells which part of it is reading and parsing.
 */
export function shareAdded({ with: all, without, alone }) {
  return (all.cpu - without.cpu) / readingAndParsing(alone)
}

/** Processor milliseconds of a run that went into reading and parsing. */
export function readingAndParsing({ cpu, timing: { reading, parsing, total } }) {
  return (cpu * (reading + parsing)) / total
}

/** The exponent `k` of `cost ≈ c · size^k`, fitted by least squares on the logarithms of `{ size, cost }`. */
export function growthExponent(points) {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  if (logs.length < 2 || logs.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))) {
    throw new Error('An exponent needs at least two points, each above nothing.')
  }
  const mean = (of) => logs.reduce((sum, point) => sum + of(point), 0) / logs.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2)
}
