/**
 * The same function, remembering what it made of each word or number: texts ask for the same few again and again. Beyond
 * `most` of them the memory begins anew, so that it stays small whatever is read.
 */
export function remembering<Asked extends string | number, Made extends NonNullable<unknown> | null>(
  most: number,
  make: (asked: Asked) => Made,
): (asked: Asked) => Made {
  const known = new Map<Asked, Made>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = make(asked)
    known.set(asked, made)
    return made
  }
}
