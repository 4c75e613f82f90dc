/** Some years of diplomacy as a reader would have kept it: agreements and their steps, officials, areas. All invented. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import type { Agreement, Official } from '../../lib/domain/entity.ts'
import type { Step } from '../../lib/domain/step.ts'
import type { KnownPerson } from '../../lib/domain/term.ts'
import type { Topic } from '../../lib/domain/topic.ts'
import { aKept, aKnownPerson, anAgreement, anArea, anOfficial, selectorsOf } from './builders.ts'

const RUIZ: KnownPerson = aKnownPerson([
  { office: 'Minister of Trade', officeKey: 'trade', from: '2016-07-28', to: '2018-04-02' },
  { office: 'Ambassador to Chile', officeKey: 'ambassador', from: '2019', to: null, certainty: 'known' },
  { from: '2021-07-28', to: '2023-01-25' },
  { from: '2024-09-03', to: 'now' },
])
const SOTO: KnownPerson = aKnownPerson(
  [
    { person: 'Luis Soto', country: 'CL', from: null, to: '2022-03-11' },
    { person: 'Luis Soto', office: 'Prime Minister', country: 'CL', from: '2022-03-11', to: 'now' },
  ],
  { name: 'Luis Soto' },
)

const PEOPLE: Record<string, Partial<Official>> = {
  'Ana Ruiz': { office: 'Foreign Minister', country: 'PE', known: RUIZ },
  'Luis Soto': { office: 'Prime Minister', country: 'CL', known: SOTO },
  'Trần Minh Hải': { office: 'Minister of Industry and Trade', country: 'VN' },
  'Grace Lim': { office: 'Minister for Trade', country: 'SG' },
  'Kofi Addo': { office: 'Commissioner for Trade', country: 'AFU' },
  'Marta Kowal': { office: 'High Representative', country: 'EU' },
  'ليلى منصور': { office: 'Minister of Energy', country: 'JO' },
}

/** `signed 2024-03-05`, `? ratified 2026-06 PE` announced, `! signed` denied, `~ in-force 2027` on a condition. */
function stepOf(told: string): Step {
  const [, mood = '', status = '', date, party] = /^([?!~]?) ?(\S+)(?: (\d\S*))?(?: (\w+))?$/.exec(told) ?? []
  const moods = { '': 'done', '?': 'planned', '!': 'denied', '~': 'conditional' } as const
  const quote = wordsOf(told)
  return {
    status: status as Step['status'],
    mood: moods[mood as keyof typeof moods],
    evidence: { start: 0, end: quote.length, quote },
    date: date ?? null,
    party: party ?? null,
    states: null,
  }
}

function wordsOf(told: string): string {
  const status = /[a-z-]+/.exec(told)?.[0] ?? ''
  const mood =
    told[0] === '?' ? 'is to be ' : told[0] === '!' ? 'was not ' : told[0] === '~' ? 'would be ' : 'was '
  return `${mood}${status.replace('in-force', 'in force')}`
}

type Told = { name: string; type: Agreement['type']; parties: string[]; steps: string[] }
type Day = {
  date: string | null
  outlet: string
  title: string
  agreements?: Told[]
  people?: string[]
  areas?: [name: string, topic: Topic, parties: string[]][]
}

const HARBOUR = { name: 'Harbour Pact', type: 'treaty', parties: ['PE', 'CL'] } as const
const GRID = { name: 'Mekong Power Grid Agreement', type: 'agreement', parties: ['VN', 'SG', 'LA'] } as const
const TRADE = {
  name: 'EU–ASEAN Framework on Digital Trade',
  type: 'trade-agreement',
  parties: ['EU', 'ASEAN'],
} as const
const told = (
  what: { name: string; type: Agreement['type']; parties: readonly string[] },
  ...steps: string[]
): Told => ({
  ...what,
  parties: [...what.parties],
  steps,
})
const told1 = (name: string, type: Agreement['type'], parties: string, ...steps: string[]): Told =>
  told({ name, type, parties: parties.split(' ') }, ...steps)

const DAYS: Day[] = [
  {
    date: '2019-05-14',
    outlet: 'The Example Courier',
    title: 'Ports along the coast look to each other',
    agreements: [told(HARBOUR, 'proposed 2019')],
    people: ['Ana Ruiz', 'Luis Soto'],
  },
  {
    date: '2021-03-02',
    outlet: 'Wire',
    title: 'Talks on harbours begin',
    agreements: [told(HARBOUR, 'negotiating 2021-03')],
    areas: [['port security', 'maritime', ['PE', 'CL']]],
  },
  {
    date: '2023-11-16',
    outlet: 'Pacific Daily',
    title: 'A text for two ports',
    agreements: [told(HARBOUR, 'agreed 2023-11-15', '? signed 2024-03')],
    people: ['Ana Ruiz', 'Luis Soto'],
    areas: [
      ['coast guards', 'maritime', ['PE', 'CL']],
      ['customs', 'trade', ['PE', 'CL']],
    ],
  },
  {
    date: '2024-03-06',
    outlet: 'The Example Courier',
    title: 'Two ports, one pact',
    agreements: [told(HARBOUR, 'signed 2024-03-05', '? ratified 2025 PE')],
    people: ['Ana Ruiz', 'Luis Soto'],
    areas: [['port security', 'maritime', ['PE', 'CL']]],
  },
  {
    date: '2026-02-11',
    outlet: 'Wire',
    title: 'Harbour Pact in force',
    agreements: [told(HARBOUR, 'ratified 2025-12-01 CL', 'in-force 2026-02-01')],
  },
  {
    date: '2020-09-10',
    outlet: 'Báo Ví Dụ',
    title: 'Lưới điện cho sông Mê Công',
    agreements: [told(GRID, 'negotiating 2020')],
    people: ['Trần Minh Hải', 'Grace Lim'],
    areas: [['power grids', 'energy', ['VN', 'SG', 'LA']]],
  },
  {
    date: '2022-10-21',
    outlet: 'Lion City Post',
    title: 'Power for the Mekong',
    agreements: [told(GRID, 'signed 2022-10', '? in-force 2024')],
    people: ['Trần Minh Hải', 'Grace Lim'],
    areas: [
      ['renewable energy', 'energy', ['VN', 'SG']],
      ['carbon credits', 'climate', ['VN', 'SG']],
    ],
  },
  {
    date: '2025-06-01',
    outlet: 'Wire',
    title: 'Grid waits for its annexes',
    agreements: [told(GRID, 'suspended 2025-05')],
    areas: [['power grids', 'energy', ['VN', 'LA']]],
  },
  {
    date: '2023-04-18',
    outlet: 'Brussels Letter',
    title: 'Two blocs, one rulebook',
    agreements: [told(TRADE, 'negotiating 2023-04-18')],
    people: ['Marta Kowal'],
    areas: [
      ['data flows', 'digital', ['EU', 'ASEAN']],
      ['cybersecurity', 'cyber', ['EU', 'ASEAN']],
    ],
  },
  {
    date: '2025-10-09',
    outlet: 'Brussels Letter',
    title: 'Digital trade: a text by spring',
    agreements: [told(TRADE, 'agreed 2025-10', '? signed 2026-03', '~ in-force 2027')],
    people: ['Marta Kowal', 'Grace Lim'],
    areas: [
      ['data flows', 'digital', ['EU', 'ASEAN']],
      ['standards', 'trade', ['EU', 'SG']],
    ],
  },
  {
    date: '2018-07-19',
    outlet: 'Wire',
    title: 'Old accord ends',
    agreements: [told1('Accord on Shared Pastures', 'agreement', 'UY AR', 'terminated 2018-07')],
  },
  {
    date: '2024-08-30',
    outlet: 'Lion City Post',
    title: 'Green corridor for ships',
    agreements: [told1('Memorandum on a Green Shipping Corridor', 'mou', 'SG EU', 'signed 2024-08-30')],
    people: ['Grace Lim', 'Marta Kowal'],
    areas: [
      ['green shipping', 'transport', ['SG', 'EU']],
      ['green shipping', 'climate', ['SG', 'EU']],
    ],
  },
  {
    date: '2026-01-20',
    outlet: 'Báo Ví Dụ',
    title: 'Việt Nam và Singapore nâng cấp quan hệ',
    agreements: [
      told1(
        'Comprehensive Strategic Partnership of Viet Nam and Singapore',
        'partnership',
        'VN SG',
        'agreed 2026-01-20',
        '? signed 2026-12-15',
      ),
    ],
    people: ['Trần Minh Hải', 'Grace Lim'],
    areas: [
      ['digital economy', 'digital', ['VN', 'SG']],
      ['vocational training', 'education', ['VN', 'SG']],
      ['food safety', 'agriculture', ['VN', 'SG']],
    ],
  },
  {
    date: '2025-02-03',
    outlet: 'Accra Herald',
    title: 'A market for a continent and a city',
    agreements: [
      told1('Joint Statement on Trade Facilitation', 'joint-statement', 'AFU SG', 'agreed 2025-02-03'),
    ],
    people: ['Kofi Addo', 'Grace Lim'],
    areas: [
      ['trade facilitation', 'trade', ['AFU', 'SG']],
      ['fintech', 'finance', ['AFU', 'SG']],
    ],
  },
  {
    date: '2025-11-25',
    outlet: 'الأردن اليوم',
    title: 'مذكرة تفاهم في مجال الطاقة',
    agreements: [
      told1(
        'مذكرة تفاهم للتعاون في مجال الطاقة المتجددة',
        'mou',
        'JO EU',
        'signed 2025-11-24',
        '? in-force 2026-09-01',
      ),
    ],
    people: ['ليلى منصور', 'Marta Kowal'],
    areas: [
      ['الطاقة المتجددة', 'energy', ['JO', 'EU']],
      ['water', 'climate', ['JO', 'EU']],
    ],
  },
  {
    date: '2022-01-14',
    outlet: 'Pacific Daily',
    title: 'Fisheries: a letter and a hope',
    agreements: [
      told1(
        'Letter of Intent on Sustainable Fisheries',
        'letter-of-intent',
        'PE VN',
        'signed 2022-01',
        '? agreed 2022-10',
      ),
    ],
    people: ['Ana Ruiz', 'Trần Minh Hải'],
    areas: [
      ['fisheries', 'agriculture', ['PE', 'VN']],
      ['research', 'science', []],
    ],
  },
  {
    date: '2021-10-05',
    outlet: 'Wire',
    title: 'No extradition treaty after all',
    agreements: [
      told1('Extradition Treaty', 'treaty', 'CL AR', 'negotiating 2021-10', '! signed 2021-10-05'),
    ],
    people: ['Luis Soto'],
    areas: [['extradition', 'justice', ['CL', 'AR']]],
  },
  {
    date: null,
    outlet: 'Wire',
    title: 'Grain talks end without a text',
    agreements: [told1('Framework Agreement on Grain', 'agreement', 'UY AR', 'proposed')],
  },
]

function keptOf({ date, outlet, title, agreements = [], people = [], areas = [] }: Day, at: number): Kept {
  const together = people.length > 1 ? `${people.join(' and ')} stood side by side when it was told.` : ''
  const annotations: Partial<Annotation>[] = [
    ...agreements.map(({ name, type, parties, steps }) => {
      const context = `The ${name} ${steps.map(wordsOf).join(' and ')}, said those who were there.`
      const own = steps.map(stepOf)
      const done = own.findLast(({ mood }) => mood === 'done')
      const entity = anAgreement({
        name,
        type,
        parties,
        status: done?.status ?? 'unknown',
        statusEvidence: done?.evidence ?? null,
        date: done?.date ?? null,
        steps: own,
      })
      return passage(context, name, { entity })
    }),
    ...people.map((name) => {
      const context = together || `${name} spoke to the press.`
      return passage(context, name, { entity: anOfficial({ name, ...PEOPLE[name] }) })
    }),
    ...areas.map(([name, topic, parties]) =>
      passage(`They will work together on ${name}, both said.`, name, {
        entity: anArea({ name, topic, parties }),
      }),
    ),
  ]
  const language = /[\u0600-\u06ff]/.test(title) ? 'ar' : outlet.startsWith('Báo') ? 'vi' : 'en'
  const named = annotations.map((one, index) => ({ ...one, id: `day-${at}-${index}` }))
  return aKept({ url: `https://sample.example/${at}`, title, outlet, date, language }, named)
}

function passage(context: string, quote: string, parts: Partial<Annotation>): Partial<Annotation> {
  return { context, quote, selectors: selectorsOf(context, quote), ...parts }
}

/** Eighteen articles, eleven agreements, seven officials. */
export const DIPLOMACY: readonly Kept[] = DAYS.map(keptOf)

/** Rows by table, as the database holds them. */
export function rowsOf(kept: readonly Kept[]): { articles: object[]; annotations: object[] } {
  return {
    articles: kept.map(({ article }) => article),
    annotations: kept.flatMap(({ annotations }) => annotations),
  }
}
