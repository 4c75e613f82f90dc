/** How much of the shorter text's words both texts have, 0 to 1: tells a headline from the same headline and more. */
export function sharedWords(one: string, other: string): number {
  const words = wordsOf(one)
  const others = wordsOf(other)
  const [few, many] = words.length < others.length ? [words, new Set(others)] : [others, new Set(words)]
  if (few.length === 0) return 0
  return few.filter((word) => many.has(word)).length / few.length
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
