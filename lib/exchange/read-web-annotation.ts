/**
 * Reads W3C Web Annotations: a collection with its pages inside, a page, a list or a single annotation; of ours all
 * that was written, of others quote, place, note, tags and times as a plain highlight.
 */

import { say } from '../words/say.ts'
import { restoreRows } from './carried-data.ts'
import { foreignRows } from './foreign-rows.ts'
import { type ImportContext, type ImportFile, type ReadingSteps, refuseFile } from './import-file.ts'
import { fieldOf, listOf, parseJson, textOf } from './json-file.ts'
import { RowCollector } from './row-collector.ts'
import { placeOf } from './selector-list.ts'
import { DATA, ID_PREFIX } from './to-web-annotation.ts'

export function* readWebAnnotation(file: ImportFile, context: ImportContext): ReadingSteps {
  const parsed = parseJson(file.text)
  if (!parsed.ok) return parsed
  const items = itemsOf(parsed.value)
  if (!items) return refuseFile(say('fault:holdsNone'))
  const rows = new RowCollector()
  for (const [at, item] of items.entries()) {
    const where = say('fault:at.annotation', { at: String(at + 1) })
    const made = rowsOf(item, file, context)
    if (typeof made === 'string') rows.refuse(where, made)
    else rows.kept(made, where)
    yield (at + 1) / items.length
  }
  return rows.read()
}

/** The annotations, wherever they stand; null where the file has no place for any. */
function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  const types = listOf(fieldOf(value, 'type'))
  if (types.includes('Annotation')) return [value]
  const items: unknown[] = []
  let found = false
  let page: unknown = types.includes('AnnotationCollection') ? fieldOf(value, 'first') : value
  while (typeof page === 'object' && page !== null) {
    const inside = fieldOf(page, 'items')
    if (Array.isArray(inside)) {
      found = true
      // Not spread into arguments: a page may hold more than the stack.
      for (const item of inside) items.push(item)
    }
    page = fieldOf(page, 'next')
  }
  return found ? items : null
}

/** The rows, unchecked, or why there are none. */
function rowsOf(item: unknown, file: ImportFile, context: ImportContext) {
  if (typeof item !== 'object' || item === null) return say('fault:no.annotation')
  const [target] = listOf(fieldOf(item, 'target'))
  const place = placeOf(fieldOf(target, 'selector'))
  if (place === 'unknown') return say('fault:noQuote')
  const id = textOf(fieldOf(item, 'id'))
  const note = bodiesFor(item, 'commenting').join('\n\n')
  const tags = bodiesFor(item, 'tagging')
  const created = textOf(fieldOf(item, 'created'))
  const modified = textOf(fieldOf(item, 'modified'))
  const own = restoreRows(fieldOf(item, DATA), {
    id: id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id,
    note,
    tags,
    created,
    modified,
    quote: place?.exact ?? '',
    selectors: place?.selectors ?? null,
  })
  if (own) return own
  const source = fieldOf(target, 'source') ?? target
  return foreignRows(
    {
      id,
      url: textOf(source) || textOf(fieldOf(source, 'id')),
      title: textOf(fieldOf(target, 'dc:title')),
      outlet: textOf(fieldOf(target, 'dc:publisher')),
      quote: place?.exact ?? '',
      prefix: place?.prefix ?? '',
      suffix: place?.suffix ?? '',
      position: place?.position ?? null,
      note,
      tags,
      created,
      modified,
    },
    file,
    context,
  )
}

/** The texts of the bodies with this purpose; a body without one is a comment. */
function bodiesFor(item: unknown, purpose: 'commenting' | 'tagging'): string[] {
  const simple = purpose === 'commenting' ? [fieldOf(item, 'bodyValue')] : []
  const bodies = listOf(fieldOf(item, 'body')).flatMap((body) => {
    const purposes = listOf(fieldOf(body, 'purpose'))
    const isMeant = purposes.includes(purpose) || (purposes.length === 0 && purpose === 'commenting')
    return isMeant ? [fieldOf(body, 'value')] : []
  })
  return [...simple, ...bodies].map(textOf).filter(Boolean)
}
