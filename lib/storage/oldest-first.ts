/** Rows by when they were made; those of one moment by id, so that the order is always the same. */
export function oldestFirst(a: Made, b: Made): number {
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1
}

type Made = { id: string; created: string }
