/** What Wikidata may answer: what is taken from it has its type and its greatest length, all else is dropped. */
import * as v from 'valibot'

const LONGEST_WORDS = 500
const MOST_STATEMENTS = 2_000

const id = v.pipe(v.string(), v.regex(/^Q\d{1,12}$/))

/** Labels and descriptions. They come as a list where there are none. */
const words = v.union([
  v.record(
    v.pipe(v.string(), v.maxLength(40)),
    v.object({
      language: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
      value: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_WORDS)),
    }),
  ),
  v.pipe(
    v.strictTuple([]),
    v.transform((): Record<string, { language: string; value: string }> => ({})),
  ),
])

const item = v.object({ datavalue: v.object({ value: v.object({ id }) }) })

const rank = v.picklist(['preferred', 'normal', 'deprecated'])

const time = v.object({
  datavalue: v.object({ value: v.object({ time: v.string(), precision: v.number() }) }),
})

/** Dates that are told as “unknown” or “none” are no dates. */
const times = v.optional(v.array(v.fallback(v.nullable(time), null)), [])

/** Statements without a value, or with an odd one, are passed over. */
function statements<Snak extends v.GenericSchema>(mainsnak: Snak) {
  const qualifiers = v.optional(v.object({ P580: times, P582: times }), {})
  const statement = v.object({ rank, mainsnak, qualifiers })
  return v.optional(
    v.pipe(
      v.array(v.fallback(v.nullable(statement), null)),
      v.maxLength(MOST_STATEMENTS),
      v.transform((all) => all.filter((one) => one !== null)),
    ),
    [],
  )
}

const items = statements(item)
const dates = statements(time)

const facts = v.object({
  /** Instance of. */
  P31: items,
  /** Citizen of. */
  P27: items,
  /** Office held. */
  P39: items,
  /** Place. */
  P276: items,
  /** Signatory. */
  P1891: items,
  /** Who took part. */
  P710: items,
  /** Day of what has one day. */
  P585: dates,
  /** Begin of existence. */
  P571: dates,
  /** In force from. */
  P7588: dates,
  /** Begin and end. */
  P580: dates,
  P582: dates,
})

/** They come as a list where there are none. */
const claims = v.union([
  v.pipe(
    v.strictTuple([]),
    v.transform(() => v.parse(facts, {})),
  ),
  facts,
])

export const searchAnswer = v.object({
  query: v.object({ search: v.pipe(v.array(v.object({ title: id })), v.maxLength(50)) }),
})

export const itemsAnswer = v.object({
  entities: v.record(id, v.object({ id, labels: words, descriptions: words, claims })),
})

export const namesAnswer = v.object({ entities: v.record(id, v.object({ labels: words })) })

export type WikidataItem = v.InferOutput<typeof itemsAnswer>['entities'][string]
export type WikidataWords = v.InferOutput<typeof words>
export type WikidataStatement = v.InferOutput<typeof items>[number]
export type WikidataDate = v.InferOutput<typeof dates>[number]
export type WikidataTime = v.InferOutput<typeof time>
