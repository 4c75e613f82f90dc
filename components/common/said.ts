import type { ComponentChildren } from 'preact'
import type { WordKey } from '../../lib/words/catalogue.ts'
import { say } from '../../lib/words/say.ts'

// Characters of the private use area, which no catalogue holds.
const FIRST_GAP = 0xe000
const GAPS = /([\ue000-\uf8ff])/

/**
 * Words whose gaps are filled with elements (a name with its own language, a link), in the order that the language
 * wants: `said('library:told', { name: <bdi>{name}</bdi> })`. What else is in the gaps comes from `gaps`.
 */
export function said(
  key: WordKey,
  elements: Record<string, ComponentChildren>,
  gaps: Record<string, string | number> = {},
): ComponentChildren[] {
  const names = Object.keys(elements)
  const marks = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(FIRST_GAP + at)]))
  return say(key, { ...gaps, ...marks })
    .split(GAPS)
    .map((part) => (GAPS.test(part) ? elements[names[part.charCodeAt(0) - FIRST_GAP] ?? ''] : part))
}
