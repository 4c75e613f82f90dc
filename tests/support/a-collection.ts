/** A small collection with one of everything, and of everything the text that breaks files. */
import type { Kept } from '../../lib/domain/annotation.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import type { ExportSource } from '../../lib/domain/exchange.ts'
import { aKept, anAgreement, anArea, anOfficial, selectorsOf } from './builders.ts'
import { aCollection, aSource } from './export-builders.ts'
import { aStep } from './file-builders.ts'

const MEANINGS: ColourMeanings = {
  yellow: 'check',
  green: 'settled & “done”',
  blue: '',
  pink: '<b>doubt</b>',
}

function passage(context: string, quote: string) {
  return { context, quote, selectors: selectorsOf(context, quote) }
}

/** Two articles: a promise that is overdue and one that is open, a changed sentence, a highlight, a whole article. */
export function aWholeCollection(): ExportSource {
  const pact = anAgreement({
    steps: [
      aStep('signed', 'done', { date: '2026-01-15' }),
      aStep('ratified', 'planned', { date: '2026-01-28', party: 'PE' }),
      aStep('in-force', 'planned', { date: '2026-07' }),
    ],
  })
  const kept: Kept[] = [
    aKept({ language: 'en' }, [
      {
        id: 'pact',
        entity: pact,
        ...passage('In Lima Peru and Chile signed the Harbour Pact on Thursday.', 'Harbour Pact'),
        note: 'Compare with *2019*.\nER  - \n\n=HYPERLINK("https://evil.example")',
        tags: ['ports; sea', 'Perú'],
        colour: 'green',
        collections: ['peru'],
        changed: {
          context: 'In Lima Peru and Chile initialled the Harbour Pact on Thursday.',
          seen: '2026-01-20T09:00:00.000Z',
        },
      },
      {
        id: 'ana',
        entity: anOfficial(),
        ...passage('“We trust <them>”, Ana Ruiz & others said: {100 %} sure_thing.', 'Ana Ruiz'),
        colour: 'pink',
      },
      { id: 'ports', entity: anArea(), ...passage('They will work on port security.', 'port security') },
    ]),
    aKept(
      {
        url: 'https://daily.example/ports?a=1&b=2',
        title: 'Who pays for “ports”? </title><script>alert(1)</script>',
        outlet: 'The Daily, Lima',
        date: null,
        retrieved: '2026-01-18T07:00:00.000Z',
      },
      [
        {
          id: 'whole',
          kind: 'article',
          quote: '',
          context: '',
          selectors: null,
          entity: null,
          note: 'Read again.',
        },
        {
          id: 'mark',
          kind: 'highlight',
          ...passage(
            'Nobody in Lima said who would pay.\n\nTô Lâm 😀 عربى was asked.',
            'who would pay.\n\nTô Lâm 😀 عربى',
          ),
          entity: null,
          colour: 'yellow',
          tags: ['#money'],
          collections: ['ports', 'peru'],
        },
      ],
    ),
  ]
  // The builder names an entity where none is given.
  for (const annotation of kept[1]?.annotations ?? []) annotation.entity = null
  return aSource(kept, {
    meanings: MEANINGS,
    collections: [aCollection({ id: 'ports' }), aCollection({ id: 'peru', name: 'Peru', parent: 'ports' })],
  })
}
