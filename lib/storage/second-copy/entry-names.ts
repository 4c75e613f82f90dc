/** Names of entries on the shelf: `acts/7` is the seventh act, `whole/7` everything as it was after it. */
export function entryName(kind: 'acts' | 'whole', nth: number): string {
  return `${kind}/${nth}`
}

/** 7 of `acts/7`. */
export function numberIn(name: string): number {
  return Number(name.split('/')[1])
}
