/**
 * BibLaTeX for LaTeX and reference managers: one entry an article, its passages in `annotation`. Written by hand:
 * citation-js turns accents into commands, drops characters it does not know, and brings code that asks the network.
 */
import type { Kept, KeptArticle } from '../domain/annotation.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { collectionsById } from './carried-data.ts'
import { onOneLine } from './line-text.ts'
import { liveKept } from './live-kept.ts'
import { passageInWords } from './passage-in-words.ts'
import { isWebAddress } from './web-address.ts'

/** In pieces, an entry each. */
export async function* toBibtex({ kept, collections }: ExportSource): AsyncGenerator<string> {
  const byId = collectionsById(collections)
  const keys = new Map<string, number>()
  for await (const one of liveKept(kept)) {
    const passages = one.annotations.map((annotation) =>
      passageInWords(annotation, one.article, byId).map(onOneLine).join(' — '),
    )
    yield entryOf(one, { key: keyOf(one.article, keys), passages })
  }
}

function entryOf(
  { article, annotations }: Kept,
  { key, passages }: { key: string; passages: string[] },
): string {
  const tags = new Set(annotations.flatMap((annotation) => annotation.tags))
  const fields: [string, string][] = [
    ['title', `{${latex(article.title || article.url)}}`],
    ['journaltitle', latex(article.outlet)],
    ['entrysubtype', 'newspaper'],
    ['date', article.date?.slice(0, 10) ?? ''],
    ['url', isWebAddress(article.url) ? addressIn(article.url) : ''],
    ['urldate', article.retrieved.slice(0, 10)],
    ['language', latex(article.language)],
    // A comma parts keywords.
    ['keywords', latex([...tags].map((tag) => tag.replaceAll(',', ' ')).join(', '))],
    ['annotation', passages.map(latex).join(' \\par ')],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value && value !== '{}' ? [`  ${name} = {${value}},\n`] : [],
  )
  return `@article{${key},\n${lines.join('')}}\n\n`
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces also behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** Text as LaTeX shows it; letters of every script stay as they are, because BibLaTeX reads UTF-8. */
function latex(text: string): string {
  return onOneLine(text).replace(/[\\{}^~$&#%_]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`)
}

/** The `url` field is taken as it stands: what braces and percent signs would do is spelt in the address's own way. */
function addressIn(url: string): string {
  return new URL(url).href.replace(/[{}\\^~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** `courier2026harbour`, with a number where it is taken. */
function keyOf({ outlet, date, title }: KeptArticle, taken: Map<string, number>): string {
  const word = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((part) => part.length > 3)[0]
      ?.slice(0, 20) ?? ''
  const plain = `${word(outlet)}${date?.slice(0, 4) ?? ''}${word(title)}` || 'article'
  const count = (taken.get(plain) ?? 0) + 1
  taken.set(plain, count)
  return count === 1 ? plain : `${plain}-${count}`
}
