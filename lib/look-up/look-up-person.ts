/** Who a person is, asked of Wikidata in three requests: whom the name finds, what is said of them, what that is called. */
import * as v from 'valibot'
import type { ForeignWords, FoundPerson, LookUpFailure } from '../domain/look-up.ts'
import { type Fetched, fetchJson, PATIENCE, type Patience } from './fetch-json.ts'
import { foundPerson, idsToName, isHuman, wordsIn } from './found-person.ts'
import { entitiesRequest, MOST_IDS, searchRequest, WIKIDATA } from './wikidata-requests.ts'
import { namesAnswer, peopleAnswer, searchAnswer } from './wikidata-schemas.ts'

/** More namesakes than these help nobody. */
const MOST_PEOPLE = 3

/** The people whom a name may mean, or why there is no answer. */
export type LookedUp = { ok: true; people: FoundPerson[] } | { ok: false; failure: LookUpFailure }

/** Asks Wikidata about a name. `language`: what the answer shall be in, where Wikidata has it, a BCP 47 tag. Never rejects. */
export async function lookUpPerson(
  name: string,
  language: string,
  { endpoint = WIKIDATA, patience = PATIENCE }: { endpoint?: string; patience?: Patience } = {},
): Promise<LookedUp> {
  const search = searchRequest(endpoint, name)
  if (!search) return { ok: true, people: [] }
  const found = checked(searchAnswer, await fetchJson(search, patience))
  if (!found.ok) return found
  const ids = found.value.query.search.map(({ title }) => title).slice(0, MOST_PEOPLE)
  if (ids.length === 0) return { ok: true, people: [] }

  const told = checked(
    peopleAnswer,
    await fetchJson(entitiesRequest(endpoint, ids, { language, claims: true }), patience),
  )
  if (!told.ok) return told
  const people = ids.flatMap((id) => told.value.entities[id] ?? []).filter(isHuman)

  const toName = [...new Set(people.flatMap(idsToName))].slice(0, MOST_IDS)
  const names = new Map<string, ForeignWords>()
  if (toName.length > 0) {
    const named = checked(
      namesAnswer,
      await fetchJson(entitiesRequest(endpoint, toName, { language, claims: false }), patience),
    )
    if (!named.ok) return named
    for (const [id, { labels }] of Object.entries(named.value.entities)) {
      const words = wordsIn(labels, language)
      if (words) names.set(id, words)
    }
  }
  const all = people.map((person) => foundPerson(person, names, language))
  // The search knows how well a name fits, not who is in the news: those who held an office come first.
  return { ok: true, people: all.sort((one, other) => held(other) - held(one)) }
}

function held({ offices }: FoundPerson): number {
  return offices.length > 0 ? 1 : 0
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  fetched: Fetched,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; failure: LookUpFailure } {
  if (!fetched.ok) return fetched
  const answer = v.safeParse(schema, fetched.value)
  return answer.success ? { ok: true, value: answer.output } : { ok: false, failure: { why: 'garbled' } }
}
