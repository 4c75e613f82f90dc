/** Rows made from what another program says of a passage. */
import { v5 as uuidOf } from 'uuid'
import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Selectors } from '../domain/selector.ts'
import type { ImportContext, ImportFile } from './import-file.ts'
import { isWebAddress } from './web-address.ts'

export type ForeignPassage = {
  /** The id that the other program knows it by; '' where it has none. */
  id?: string
  url: string
  title: string
  /** '' where it says none: the host answers for it. */
  outlet?: string
  /** '' where the whole article is meant. */
  quote: string
  prefix?: string
  suffix?: string
  /** UTF-16 offsets as the other program counts them, end exclusive. */
  position?: { start: number; end: number } | null
  note: string
  tags: string[]
  /** Moments as written; '' or what is no moment counts as the file's own. */
  created?: string
  modified?: string
  colour?: Annotation['colour']
}

/** Ids of this space are made from content, so that the same passage has the same id whenever it is imported. */
const ID_SPACE = '4b6dcb7a-5f0e-4a39-9a1c-0f6f2a4e7d55'

/** An article and a plain highlight in it, or the whole article; unchecked. */
export function foreignRows(
  passage: ForeignPassage,
  file: Pick<ImportFile, 'modified'>,
  { keyOf }: ImportContext,
): { article: KeptArticle; annotation: Annotation } {
  const { url, quote, prefix = '', suffix = '', note } = passage
  const key = isWebAddress(url) ? keyOf(url) : url
  const told = momentOf(passage.created)
  const created = told ?? file.modified
  const identity = passage.id || JSON.stringify([url, quote, prefix, told, quote ? '' : note])
  return {
    article: {
      key,
      addresses: [key],
      url,
      title: passage.title.trim(),
      outlet: passage.outlet?.trim() || hostOf(url),
      language: '',
      date: null,
      retrieved: created,
    },
    annotation: {
      // Half a surrogate pair has no bytes to be hashed.
      id: uuidOf(identity.toWellFormed(), ID_SPACE),
      article: key,
      kind: quote ? 'highlight' : 'article',
      quote,
      context: prefix + quote + suffix,
      changed: null,
      selectors: quote ? selectorsOf(passage) : null,
      entity: null,
      note,
      tags: [...new Set(passage.tags.map((tag) => tag.trim()).filter(Boolean))],
      colour: passage.colour ?? null,
      collections: [],
      created,
      modified: momentOf(passage.modified) ?? created,
      deleted: null,
    },
  }
}

/** Where no position is told, one is made up: it is looked at first, does not fit, and the quote decides. */
function selectorsOf({ quote, prefix = '', suffix = '', position }: ForeignPassage): Selectors {
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    { type: 'TextPositionSelector', ...(position ?? { start: 0, end: quote.length }) },
  ]
}

/** ISO moments, `2026-01-15 08:30`, and days; read as universal time where no other is told. Null where it is none. */
function momentOf(written: string | undefined): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    written?.trim() ?? '',
  )
  const [, day, time = '00:00', zone = 'Z'] = parts ?? []
  const at = day ? Date.parse(`${day}T${time}${zone}`) : Date.parse(written?.trim() || 'none')
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
