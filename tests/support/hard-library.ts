/** A library of what nobody should have to keep: names without end, from right to left and unseen, markup, articles that say nothing. */
import type { Annotation } from '../../lib/domain/annotation.ts'
import { aKept, anAgreement, anArea, anOfficial, selectorsOf } from './builders.ts'
import { aCollection } from './export-builders.ts'
import { HARD_NAMES } from './hard-names.ts'

/** What would say so on the page, if it ran. */
export const MARKUP =
  '<img src=x onerror="globalThis.hasRun = true"><script>globalThis.hasRun = true</script><b>bold</b>'

const [ENDLESS, , , LONG] = HARD_NAMES

const article = (at: number) => `https://hard.example/${at}`
const collection = (id: string, name: string) => aCollection({ id, name, parent: null })

function passages(name: string, at: number): Partial<Annotation>[] {
  const context = `In Lima ${name} spoke of the ${name} pact and of ${name} security, and nobody else did.`
  const said = {
    context,
    note: `${name} ${MARKUP}`,
    tags: [name, MARKUP],
    collections: ['endless', 'markup'],
  }
  const place = (quote: string) => ({ quote, selectors: selectorsOf(context, quote) })
  return [
    {
      ...said,
      ...place(name),
      id: `person-${at}`,
      colour: 'pink',
      entity: anOfficial({ id: `P${at}`, name, office: `Minister of ${name}`, known: null }),
    },
    {
      ...said,
      ...place(`${name} pact`),
      id: `pact-${at}`,
      entity: anAgreement({ id: `A${at}`, name: `${name} pact`, parties: ['PE', name, 'CL', 'ASEAN'] }),
    },
    {
      ...said,
      ...place(`${name} security`),
      id: `area-${at}`,
      entity: anArea({ id: `R${at}`, name: `${name} security`, parties: [name, 'PE'] }),
      changed: { context: context.replace('Lima', 'Quito'), seen: '2026-11-20T09:00:00.000Z' },
    },
  ]
}

const NAMES = [...HARD_NAMES, MARKUP]

const KEPT = [
  ...NAMES.map((name, at) =>
    aKept(
      { url: article(at), title: name, outlet: name, language: at === 1 ? 'ar' : 'en', date: '2026-11-12' },
      passages(name, at),
    ),
  ),
  aKept({ url: article(NAMES.length), title: '', outlet: '', language: '', date: null }, [
    {
      id: 'bare',
      kind: 'highlight',
      entity: null,
      quote: 'x',
      context: 'x',
      selectors: selectorsOf('x', 'x'),
    },
  ]),
]

/** Rows by table, as the database holds them. */
export const HARD_ROWS = {
  articles: KEPT.map(({ article }) => article),
  annotations: KEPT.flatMap(({ annotations }) => annotations),
  collections: [
    collection('endless', ENDLESS),
    collection('markup', MARKUP),
    { ...collection('long', LONG), parent: 'endless' },
  ],
  preferences: [
    { name: 'colour-meanings', value: { yellow: ENDLESS, green: MARKUP, blue: LONG, pink: HARD_NAMES[1] } },
  ],
}
