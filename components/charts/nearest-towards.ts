/** Where an arrow key leads among spots that stand anywhere. */

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}

/** The nearest spot in the key’s direction, what lies aside counted twice as far; null where none is. */
export function nearestTowards<Id>(
  spots: ReadonlyMap<Id, { x: number; y: number }>,
  from: Id,
  key: string,
): Id | null {
  const [way, start] = [WAYS[key], spots.get(from)]
  if (!way || !start) return null
  let best: { id: Id; far: number } | null = null
  for (const [id, { x, y }] of spots) {
    const ahead = (x - start.x) * way.x + (y - start.y) * way.y
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x)
    const far = ahead + 2 * aside
    if (id !== from && ahead > 0 && (!best || far < best.far)) best = { id, far }
  }
  return best?.id ?? null
}
