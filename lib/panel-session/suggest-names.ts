/** Completion: what a reader may mean by the beginning of a name. */
import { fold } from '../knowledge/fold.ts'

/**
 * Those of the names in which a word begins so, accents and case apart: first those that begin so themselves, then in
 * their own order. All of them where nothing is typed.
 */
export function suggestNames(names: readonly string[], typed: string): string[] {
  const wanted = fold(typed).trim()
  if (!wanted) return [...names]
  const found = names.flatMap((name) => {
    const at = wordStart(fold(name), wanted)
    return at < 0 ? [] : [{ name, isFirst: at === 0 }]
  })
  return found.sort((a, b) => Number(b.isFirst) - Number(a.isFirst)).map(({ name }) => name)
}

/** Where a word of the text begins with what is wanted; -1 where none does. */
function wordStart(text: string, wanted: string): number {
  let at = text.indexOf(wanted)
  while (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) at = text.indexOf(wanted, at + 1)
  return at
}
