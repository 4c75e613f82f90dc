/** Arbitrary collections that could stand in the database, with every kind of annotation and texts that break files. */
import fc from 'fast-check'
import type { Annotation, Kept } from '../../../lib/domain/annotation.ts'
import type { Collection } from '../../../lib/domain/collection.ts'
import { COLOURS } from '../../../lib/domain/colour.ts'
import type { Entity } from '../../../lib/domain/entity.ts'
import { aKept, aKnownPerson, anAgreement, anArea, anOfficial, selectorsOf } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'
import { aStep } from '../../support/file-builders.ts'
import { anyText } from './any-kept.ts'

const anyFilled = anyText.filter((text) => text !== '')
const anyTag = anyFilled.map((text) => text.trim()).filter((text) => text !== '')
const anyMoment = fc
  .date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2090-01-01') })
  .map((date) => date.toISOString())

const anyEntity: fc.Arbitrary<Entity | null> = fc
  .tuple(anyFilled, anyText, fc.constantFrom('official', 'agreement', 'area', null))
  .map(([name, fact, kind]) => {
    const quote = { start: 0, end: fact.length, quote: fact }
    const later = 'of-a-later-version' as string
    if (kind === 'official') return anOfficial({ name, office: fact || null, known: aKnownPerson() })
    if (kind === 'agreement') {
      const steps = [{ ...aStep('signed', 'done', { date: '2026-03', party: 'PE' }), evidence: quote }]
      return { ...anAgreement({ name, statusEvidence: quote, steps }), [later]: { deep: [fact] } }
    }
    return kind && anArea({ name, parties: ['PE', 'ASEAN'] })
  })

const COLLECTIONS: readonly Collection[] = [
  aCollection({ id: 'ports' }),
  aCollection({ id: 'peru', name: 'Peru; "south"', parent: 'ports' }),
  aCollection({ id: 'gone', name: '=1', deleted: '2026-01-20T00:00:00.000Z' }),
]

const anyAnnotation: fc.Arbitrary<Partial<Annotation>> = fc
  .record({
    entity: anyEntity,
    quote: anyFilled,
    before: anyText,
    after: anyText,
    note: anyText,
    tags: fc.uniqueArray(anyTag, { maxLength: 3 }),
    colour: fc.constantFrom(null, ...COLOURS),
    collections: fc.subarray(COLLECTIONS.map(({ id }) => id)),
    changed: fc.option(fc.record({ context: anyText, seen: anyMoment }), { nil: null }),
    created: anyMoment,
    modified: anyMoment,
    isWhole: fc.boolean(),
  })
  .map(({ before, after, isWhole, quote, entity, ...parts }) => {
    const context = before + quote + after
    if (!entity && isWhole) {
      return { ...parts, kind: 'article', entity, quote: '', context: '', selectors: null, later: 1 }
    }
    const selectors = selectorsOf(context, quote)
    return { ...parts, kind: entity?.kind ?? 'highlight', entity, quote, context, selectors }
  })

/** What is kept and the collections that it is in; nothing deleted, no address twice. */
export const anyCollection: fc.Arbitrary<{ kept: Kept[]; collections: Collection[] }> = fc
  .uniqueArray(
    fc.tuple(
      fc.webUrl(),
      anyText,
      anyText,
      fc.constantFrom(null, '2026', '2026-01-15', '2026-01-15T08:00:00+02:00'),
      fc.array(anyAnnotation, { minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 3, selector: ([url]) => url },
  )
  .map((articles) => {
    const kept = articles.map(([url, title, outlet, date, annotations], at) =>
      aKept(
        { url, title, outlet, date, addresses: [url, `${url}#seen`] },
        annotations.map((annotation, index) => ({ id: `a-${at}-${index}`, ...annotation })),
      ),
    )
    const used = new Set(kept.flatMap((one) => one.annotations.flatMap((a) => a.collections)))
    if (used.has('peru')) used.add('ports')
    return { kept, collections: COLLECTIONS.filter(({ id }) => used.has(id)) }
  })
