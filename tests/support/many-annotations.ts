/** A library of any size, each annotation another: what an analyst has gathered over years. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import { COLOURS } from '../../lib/domain/colour.ts'
import type { Entity } from '../../lib/domain/entity.ts'
import type { Step } from '../../lib/domain/step.ts'
import { TOPICS } from '../../lib/domain/topic.ts'
import { aKept, anAgreement, anArea, anOfficial, selectorsOf } from './builders.ts'

const PER_ARTICLE = 10
const COUNTRIES = ['VN', 'SG', 'PE', 'CL', 'NZ', 'JP', 'KE', 'ASEAN', 'FR', 'BR', 'IN', 'ZA'] as const
const STATUSES = ['proposed', 'negotiating', 'agreed', 'signed', 'ratified', 'in-force'] as const
const OUTLETS = Array.from({ length: 40 }, (_, at) => `The ${at + 1}. Courier`)
const SURNAMES = [
  'Ruiz',
  'Lâm',
  'Đặng',
  'Øster',
  'Nguyễn',
  'Tan',
  'Okafor',
  'Silva',
  'Sato',
  'Dubois',
  'Mwangi',
]
const GIVEN = ['Ana', 'Tô', 'Minh', 'Kari', 'Wei', 'Chidi', 'Paula', 'Kenji', 'Léa', 'Grace', 'Raúl', 'Ivo']
const VERBS = ['signed', 'discussed', 'praised', 'delayed', 'reviewed', 'ratified', 'opened', 'questioned']
const THINGS = [
  'harbours',
  'customs lists',
  'visas',
  'fisheries',
  'solar parks',
  'grain quotas',
  'rail links',
]
const PLACES = ['Lima', 'Hanoi', 'Santiago', 'Wellington', 'Nairobi', 'Kyoto', 'Đà Nẵng', 'Malmö', 'Recife']

/** `count` annotations, ten an article, the newest article first. */
export function manyKept(count: number): Kept[] {
  return Array.from({ length: Math.ceil(count / PER_ARTICLE) }, (_, article) =>
    aKept(
      {
        url: `https://news.example/${article}`,
        title: `${nth(PLACES, article)} and ${nth(PLACES, article * 7 + 3)} speak of ${nth(THINGS, article)} for the ${article}. time`,
        outlet: nth(OUTLETS, article * 3),
        date:
          article % 50 === 0
            ? null
            : new Date(Date.UTC(2026, 0, 1) - article * 86_400_000).toISOString().slice(0, 10),
      },
      Array.from({ length: Math.min(PER_ARTICLE, count - article * PER_ARTICLE) }, (_, at) =>
        annotation(article, at),
      ),
    ),
  )
}

function annotation(article: number, at: number): Partial<Annotation> {
  const n = article * PER_ARTICLE + at
  const entity = entityOf(n)
  const context = `On the ${(n % 28) + 1}th ${entity.name} ${nth(VERBS, n)} plans for ${nth(THINGS, n * 5 + article)} in ${nth(PLACES, n * 3 + article)}, the ${n}. of their kind, and officials of ${nth(PLACES, n + 4)} agreed to meet again before summer.`
  const created = new Date(Date.UTC(2026, 9, 1) - n * 60_000).toISOString()
  return {
    id: `many-${String(n).padStart(7, '0')}`,
    entity,
    quote: entity.name,
    context,
    selectors: selectorsOf(context, entity.name),
    note: n % 3 === 0 ? `Compare with ${nth(THINGS, n * 11)} of ${nth(PLACES, n * 13)}, file ${n}.` : '',
    tags: n % 2 === 0 ? [`tag ${n % 80}`, nth(THINGS, n)] : [],
    colour: n % 5 === 0 ? nth(COLOURS, n / 5) : null,
    created,
    modified: created,
  }
}

function entityOf(n: number): Entity {
  const country = nth(COUNTRIES, n * 7)
  const parties = [country, nth(COUNTRIES, n * 7 + 1 + (n % 5))]
  const name = `${nth(GIVEN, n * 5)} ${nth(SURNAMES, n * 3 + (n % 13))}`
  if (n % 3 === 0) return anOfficial({ name, country })
  if (n % 3 === 1)
    return anAgreement({
      name: `${nth(PLACES, n)} ${nth(THINGS, n * 2)} pact of ${1950 + (n % 76)}`,
      status: nth(STATUSES, n),
      parties,
      steps: n % 5 === 0 ? [aPlan(n)] : [],
    })
  return anArea({ name: `shared ${nth(THINGS, n * 4)}`, topic: nth(TOPICS, n), parties })
}

/** Ratification, announced for some day around now. */
function aPlan(n: number): Step {
  const date = new Date(Date.UTC(2025, 6, 1) + (n % 900) * 86_400_000).toISOString().slice(0, 10)
  const evidence = { start: 0, end: 12, quote: 'is to ratify' }
  return { status: 'ratified', mood: 'planned', evidence, date, party: null, states: null }
}

function nth<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length] as Item
}
