/** Who a person is, or what an agreement is: asked of Wikidata in three requests, for what is found, what is said of it, and names. */
import * as v from 'valibot'
import type {
  FoundInstrument,
  FoundPerson,
  LookUpFailure,
  LookUpFindings,
  LookUpQuestion,
} from '../domain/look-up.ts'
import { type Fetched, fetchJson, PATIENCE, type Patience } from './fetch-json.ts'
import { foundInstrument, idsToTellInstrument, isInstrument, kindsOf } from './found-instrument.ts'
import { foundPerson, idsToTellPerson, isHuman } from './found-person.ts'
import { type Names, wordsIn } from './wikidata-facts.ts'
import { entitiesRequest, instrumentSearch, MOST_IDS, personSearch, WIKIDATA } from './wikidata-requests.ts'
import { itemsAnswer, namesAnswer, searchAnswer, type WikidataItem } from './wikidata-schemas.ts'

/** More of one name than these help nobody. */
const MOST_TOLD = 3
/** Among so many of what is found an instrument is looked for: maps, meetings and laws have its name too. */
const MOST_LOOKED_AT = 6

/** What a question may mean, or why there is no answer. */
export type LookedUp = { ok: true; findings: LookUpFindings } | Failed

type Failed = { ok: false; failure: LookUpFailure }
type Got<Value> = { ok: true; value: Value } | Failed

/** The address that is asked, the language of the answer, and how patient to be. */
type Asking = { endpoint: string; language: string; patience: Patience }

/** Asks Wikidata. `language`: what the answer shall be in, where Wikidata has it, a BCP 47 tag. Never rejects. */
export async function askWikidata(
  { about, name }: LookUpQuestion,
  language: string,
  { endpoint = WIKIDATA, patience = PATIENCE }: { endpoint?: string; patience?: Patience } = {},
): Promise<LookedUp> {
  const asking = { endpoint, language, patience }
  if (about === 'official') {
    const people = await peopleOf(name, asking)
    return people.ok ? { ok: true, findings: { about, found: people.value } } : people
  }
  const instruments = await instrumentsOf(name, asking)
  return instruments.ok ? { ok: true, findings: { about, found: instruments.value } } : instruments
}

async function peopleOf(name: string, asking: Asking): Promise<Got<FoundPerson[]>> {
  const items = await itemsFound(personSearch(asking.endpoint, name), MOST_TOLD, asking)
  if (!items.ok) return items
  const people = items.value.filter(isHuman)
  const names = await namesFor(people.flatMap(idsToTellPerson), asking)
  if (!names.ok) return names
  const told = people.map((person) => foundPerson(person, names.value.spoken, asking.language))
  // The search knows how well a name fits, not who is in the news: those who held an office come first.
  return { ok: true, value: foremost(told, ({ offices }) => offices.length > 0) }
}

async function instrumentsOf(name: string, asking: Asking): Promise<Got<FoundInstrument[]>> {
  const items = await itemsFound(instrumentSearch(asking.endpoint, name), MOST_LOOKED_AT, asking)
  if (!items.ok) return items
  const ids = [...items.value.flatMap(kindsOf), ...items.value.flatMap(idsToTellInstrument)]
  const names = await namesFor(ids, asking)
  if (!names.ok) return names
  const { spoken, english } = names.value
  const instruments = items.value.filter((item) =>
    isInstrument(kindsOf(item).flatMap((kind) => english.get(kind)?.text ?? [])),
  )
  const told = instruments.map((item) => foundInstrument(item, spoken, asking.language))
  // A treaty of which something is told comes before a mere title.
  const best = foremost(told, ({ date, inForce, parties }) => Boolean(date ?? inForce ?? parties[0]))
  return { ok: true, value: best.slice(0, MOST_TOLD) }
}

/** What the search finds, the best first, with all that is said of it. */
async function itemsFound(
  search: URL | null,
  most: number,
  { endpoint, language, patience }: Asking,
): Promise<Got<WikidataItem[]>> {
  if (!search) return { ok: true, value: [] }
  const found = checked(searchAnswer, await fetchJson(search, patience))
  if (!found.ok) return found
  const ids = found.value.query.search.map(({ title }) => title).slice(0, most)
  if (ids.length === 0) return { ok: true, value: [] }
  const request = entitiesRequest(endpoint, ids, { language, claims: true })
  const told = checked(itemsAnswer, await fetchJson(request, patience))
  return told.ok ? { ok: true, value: ids.flatMap((id) => told.value.entities[id] ?? []) } : told
}

/** What numbers are called, in the reader's language and in English. */
async function namesFor(
  ids: readonly string[],
  { endpoint, language, patience }: Asking,
): Promise<Got<{ spoken: Names; english: Names }>> {
  const toName = [...new Set(ids)].slice(0, MOST_IDS)
  const names = { spoken: new Map(), english: new Map() }
  if (toName.length === 0) return { ok: true, value: names }
  const request = entitiesRequest(endpoint, toName, { language, claims: false })
  const named = checked(namesAnswer, await fetchJson(request, patience))
  if (!named.ok) return named
  for (const [id, { labels }] of Object.entries(named.value.entities)) {
    const [spoken, english] = [wordsIn(labels, language), wordsIn(labels, 'en')]
    if (spoken) names.spoken.set(id, spoken)
    if (english) names.english.set(id, english)
  }
  return { ok: true, value: names }
}

/** Those that the test picks first, otherwise in their order. */
function foremost<Item>(all: readonly Item[], isFirst: (one: Item) => boolean): Item[] {
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))]
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  fetched: Fetched,
): Got<v.InferOutput<Schema>> {
  if (!fetched.ok) return fetched
  const answer = v.safeParse(schema, fetched.value)
  return answer.success ? { ok: true, value: answer.output } : { ok: false, failure: { why: 'garbled' } }
}
