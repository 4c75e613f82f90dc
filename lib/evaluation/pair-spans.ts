/** Offsets: UTF-16 units, end exclusive. */
export type Span = { start: number; end: number }

/** Characters in common over characters of either, 0 to 1. */
export function overlapOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Pairs spans one to one, best overlap first, leaving out pairs below `atLeast`. */
export function pairSpans<A extends Span, B extends Span>(
  found: readonly A[],
  gold: readonly B[],
  atLeast: number,
): [A, B][] {
  const candidates = found
    .flatMap((one) => gold.map((other) => ({ one, other, overlap: overlapOf(one, other) })))
    .filter(({ overlap }) => overlap >= atLeast)
    .sort((x, y) => y.overlap - x.overlap)
  const used = new Set<Span>()
  const pairs: [A, B][] = []
  for (const { one, other } of candidates) {
    if (used.has(one) || used.has(other)) continue
    used.add(one).add(other)
    pairs.push([one, other])
  }
  return pairs
}
