import type { Selectors } from '../domain/selector.ts'

/** Beyond this many characters a passage is named by its first and last words, so that links stay short. */
const LONGEST_WHOLE = 160
const WORDS_AT_ENDS = 5

/**
 * A link that opens the page at the quote (`#:~:text=prefix-,start,end,-suffix`), as Chromium, Safari and Firefox
 * read it. Without selectors (the whole article) the address
 * alone. Null where the address is none of the web.
 */
export function textFragmentLink(address: string, selectors: Selectors | null): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  if (!selectors) return new URL(address).href
  const [{ exact, prefix, suffix }] = selectors
  const terms = termsOf(exact)
  if (!terms) return new URL(address).href
  const before = wordsBefore(prefix)
  const after = wordsAfter(suffix)
  const directive = [
    ...(before ? [`${encode(before)}-`] : []),
    ...terms.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ].join(',')
  const href = new URL(address).href
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${directive}`
}

/** The whole quote, or its first and last words: a term may not run over the end of a paragraph. */
function termsOf(exact: string): string[] | null {
  const quote = exact.trim()
  if (!quote) return null
  if (quote.length <= LONGEST_WHOLE && !quote.includes('\n')) return [quote]
  const firstLine = quote.slice(0, 400).split('\n')[0] ?? ''
  const lastLine = quote.slice(-400).split('\n').at(-1) ?? ''
  const start = firstLine.split(/\s+/).slice(0, WORDS_AT_ENDS).join(' ')
  const end = lastLine.split(/\s+/).slice(-WORDS_AT_ENDS).join(' ')
  return [start, end]
}

/** What stands before in the same paragraph; the first word is left out, because it may be cut. */
function wordsBefore(prefix: string): string {
  const lines = prefix.split('\n')
  const line = lines.at(-1) ?? ''
  return (lines.length > 1 ? line : line.replace(/^\S*/, '')).trim()
}

/** What stands after in the same paragraph; the last word is left out, because it may be cut. */
function wordsAfter(suffix: string): string {
  const lines = suffix.split('\n')
  const line = lines[0] ?? ''
  return (lines.length > 1 ? line : line.slice(0, line.search(/(?<!\S)\S*$/))).trim()
}

// Half a surrogate pair cannot be encoded; the rest of the punctuation would end the term or a Markdown link.
function encode(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
