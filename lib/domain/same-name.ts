/** Names that readers take for one, accents and case apart: `Perú`, `peru`. */
const collator = new Intl.Collator('en', { sensitivity: 'base' })

export function isSameName(one: string, other: string): boolean {
  return collator.compare(one, other) === 0
}

/** In the order of a list of names. */
export function byName(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0)
}
