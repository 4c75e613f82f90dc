/** Longer is no acronym; the bound also keeps hostile words cheap. */
const LONGEST = 16

/** Whether a word looks like an acronym: two capitals at least (`RCEP`, `iCET`, `AfCFTA`, `C-SIPA`). */
export function looksLikeAcronym(word: string): boolean {
  if (word.length > LONGEST) return false
  return (word.match(/\p{Lu}/gu)?.length ?? 0) > 1
}
