/** Reads Hypothesis' JSON: of ours all that was written, of others each annotation as a plain highlight. */

import { say } from '../words/say.ts'
import { restoreRows } from './carried-data.ts'
import { foreignRows } from './foreign-rows.ts'
import { type ImportContext, type ImportFile, type ReadingSteps, refuseFile } from './import-file.ts'
import { fieldOf, listOf, parseJson, textOf } from './json-file.ts'
import { RowCollector } from './row-collector.ts'
import { placeOf } from './selector-list.ts'

export function* readHypothesis(file: ImportFile, context: ImportContext): ReadingSteps {
  const parsed = parseJson(file.text)
  if (!parsed.ok) return parsed
  const annotations = fieldOf(parsed.value, 'annotations')
  if (!Array.isArray(annotations)) return refuseFile(say('fault:noAnnotations'))
  const rows = new RowCollector()
  for (const [at, annotation] of annotations.entries()) {
    const where = say('fault:at.annotation', { at: String(at + 1) })
    const made = rowsOf(annotation, file, context)
    if (typeof made === 'string') rows.refuse(where, made)
    else rows.kept(made, where)
    yield (at + 1) / annotations.length
  }
  return rows.read()
}

/** The rows, unchecked, or why there are none. */
function rowsOf(annotation: unknown, file: ImportFile, context: ImportContext) {
  if (typeof annotation !== 'object' || annotation === null) return say('fault:no.annotation')
  if (listOf(fieldOf(annotation, 'references')).length > 0) return say('fault:reply')
  const [target] = listOf(fieldOf(annotation, 'target'))
  const place = placeOf(fieldOf(target, 'selector'))
  if (place === 'unknown') return say('fault:noQuote')
  const told = {
    id: textOf(fieldOf(annotation, 'id')),
    note: textOf(fieldOf(annotation, 'text')),
    tags: listOf(fieldOf(annotation, 'tags')).map(textOf),
    created: textOf(fieldOf(annotation, 'created')),
    modified: textOf(fieldOf(annotation, 'updated')),
  }
  const own = restoreRows(fieldOf(fieldOf(annotation, 'extra'), 'entente'), {
    ...told,
    quote: place?.exact ?? '',
    selectors: place?.selectors ?? null,
  })
  if (own) return own
  const [title] = listOf(fieldOf(fieldOf(annotation, 'document'), 'title'))
  return foreignRows(
    {
      ...told,
      url: textOf(fieldOf(annotation, 'uri')) || textOf(fieldOf(target, 'source')),
      title: textOf(title),
      quote: place?.exact ?? '',
      prefix: place?.prefix ?? '',
      suffix: place?.suffix ?? '',
      position: place?.position ?? null,
    },
    file,
    context,
  )
}
