/** The article's language: as the page declares it, unless its text clearly says another. */
import { guessLanguage } from './language-guess.ts'
import { firstTag, type MetaTags } from './meta-tags.ts'

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i

/**
 * BCP 47 tag, '' where neither page nor text tells. `root`: what the page's root element says; `jsonLd`: the JSON-LD
 * article's own word, '' without one.
 */
export function findLanguage(root: readonly string[], tags: MetaTags, jsonLd: string, text: string): string {
  const declared = [
    ...root,
    jsonLd,
    firstTag(tags, ['content-language', 'dc:language', 'language', 'og:locale']),
  ]
    .map((tag) => tag.split(',')[0]?.trim().replaceAll('_', '-') ?? '')
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
