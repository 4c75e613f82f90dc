/**
 * CSL-JSON, which every citation processor reads: an item an article, with its passages as note, and a `treaty` an
 * instrument that the articles tell of.
 */
import type { AgreementFile, StatusPoint } from '../domain/agreement-file.ts'
import type { Kept } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { statusWords } from '../words/entity-words.ts'
import { partyName } from '../words/party-name.ts'
import { inEnglish } from '../words/say.ts'
import { collectionsById } from './carried-data.ts'
import { liveKept } from './live-kept.ts'
import { originInWords, passageInWords } from './passage-in-words.ts'
import { textFragmentLink } from './text-fragment.ts'
import { isWebAddress } from './web-address.ts'

/** In pieces, an item each. */
export async function* toCsl({ kept, collections, files }: ExportSource): AsyncGenerator<string> {
  const byId = collectionsById(collections)
  let mark = '[\n'
  for await (const one of liveKept(kept)) {
    yield mark + JSON.stringify(articleItem(one, byId))
    mark = ',\n'
  }
  for (const file of files()) {
    yield mark + JSON.stringify(inEnglish(() => treatyItem(file)))
    mark = ',\n'
  }
  yield mark === '[\n' ? '[]\n' : '\n]\n'
}

function articleItem(
  { article, annotations }: Kept,
  collections: ReadonlyMap<CollectionId, Collection>,
): object {
  const { url, title, outlet, language, date, retrieved } = article
  const tags = new Set(annotations.flatMap((annotation) => annotation.tags))
  const passages = annotations.map((one) => passageInWords(one, article, collections).join('\n'))
  return {
    id: url,
    type: 'article-newspaper',
    title: title || url,
    'container-title': outlet,
    ...(date && { issued: dateParts(date) }),
    accessed: dateParts(retrieved),
    ...(isWebAddress(url) && { URL: url }),
    ...(language && { language }),
    ...(tags.size > 0 && { keyword: [...tags].join(', ') }),
    note: passages.join('\n\n'),
  }
}

function treatyItem({ id, name, parties, line, present, entries }: AgreementFile): object {
  const date = dateOfTreaty(line)
  const sources = entries.map(({ article, passages }) => {
    const link = textFragmentLink(article.url, passages[0]?.selectors ?? null)
    return [article.title, originInWords(article), link].filter(Boolean).join(' · ')
  })
  return {
    id: `treaty ${id}`,
    type: 'treaty',
    title: name,
    ...(parties.length > 0 && { authority: parties.map(partyName).join('; ') }),
    ...(date && { issued: dateParts(date) }),
    ...(present && { status: statusWords(present.status) }),
    note: [...line.map(stepInWords), ...sources].join('\n'),
  }
}

/** The day of its signing; a treaty that none tells signed has no date to be cited by. */
function dateOfTreaty(line: readonly StatusPoint[]): string | null {
  return line.find(({ status, mood, date }) => status === 'signed' && mood === 'done' && date)?.date ?? null
}

function stepInWords({ status, mood, date, isDated, party, told }: StatusPoint): string {
  const quote = told.find((step) => step.quote)?.quote
  const words = [
    statusWords(status) + (mood === 'done' ? '' : ` (${mood})`),
    party && partyName(party),
    date && (isDated ? date : `by ${date.slice(0, 10)}`),
    quote && `“${quote}”`,
  ]
  return words.filter(Boolean).join(' · ')
}

/** As exact as known: the day of the outlet's own clock. */
function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.slice(0, 10).split('-').map(Number)] }
}
