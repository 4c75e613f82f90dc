/** In words shorter than this a slip makes another word; numbers have none. */
const SHORTEST = 4
const LONG = 8
const DIGIT = /\d/

/**
 * Whether a word, or its beginning, is what was typed but for a slip: one letter too many, too few or wrong, two that
 * changed places; two slips in words of eight letters and more.
 */
export function isAlike(typed: string, word: string): boolean {
  if (typed.length < SHORTEST || DIGIT.test(typed)) return false
  const most = typed.length < LONG ? 1 : 2
  if (word.length < typed.length - most) return false
  return distanceToBeginning(typed, word.slice(0, typed.length + most), most) <= most
}

/** How many slips lead from what was typed to the nearest beginning of the word; above `most` any number above it. */
function distanceToBeginning(typed: string, word: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row++) {
    const now = [row]
    let least = row
    for (let at = 1; at <= word.length; at++) {
      const isSame = typed[row - 1] === word[at - 1]
      let cost = Math.min(
        (last[at] as number) + 1,
        (now[at - 1] as number) + 1,
        (last[at - 1] as number) + (isSame ? 0 : 1),
      )
      const isSwapped =
        row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]
      if (isSwapped) cost = Math.min(cost, (before[at - 2] as number) + 1)
      now.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return least
    before = last
    last = now
  }
  return Math.min(...last)
}
