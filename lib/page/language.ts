/** The article's language: as the page declares it, unless its text clearly says another. */
import { attributeOf } from './element-kinds.ts'
import { guessLanguage } from './language-guess.ts'
import { firstTag, type MetaTags } from './meta-tags.ts'

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i

/** BCP 47 tag, '' where neither page nor text tells. `jsonLd`: the JSON-LD article's own word, '' without one. */
export function findLanguage(document: Document, tags: MetaTags, jsonLd: string, text: string): string {
  const root = document.documentElement
  const declared = [
    attributeOf(root, 'lang'),
    attributeOf(root, 'xml:lang'),
    jsonLd,
    firstTag(tags, ['content-language', 'dc:language', 'language', 'og:locale']),
  ]
    .map((tag) => (tag ?? '').split(',')[0]?.trim().replaceAll('_', '-') ?? '')
    .filter((tag) => TAG.test(tag))
  const guess = guessLanguage(text)
  if (!guess) return declared[0] ?? ''
  const agreeing = declared.find((tag) => sameLanguage(tag, guess.language))
  if (agreeing) return agreeing
  return guess.clear ? guess.language : (declared[0] ?? guess.language)
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase()
}
