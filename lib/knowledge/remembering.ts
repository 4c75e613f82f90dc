/**
 * The same function, remembering what it made of each word: texts ask for the same few again and again. Beyond `most` words
 * the memory begins anew, so that it stays small whatever is read.
 */
export function remembering<Made extends NonNullable<unknown> | null>(
  most: number,
  make: (word: string) => Made,
): (word: string) => Made {
  const known = new Map<string, Made>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}
