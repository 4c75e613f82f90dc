/** What a reader kept before they opened the sample article: passages of it, and of earlier articles on its people and agreements. */
import type { Kept } from '../../lib/domain/annotation.ts'
import type { PageState } from '../../lib/domain/page-state.ts'
import { entityOf } from '../../lib/domain/reading.ts'
import { articleKey } from '../../lib/storage/article-key.ts'
import { aKept, anAgreement, anOfficial, selectorsOf } from './builders.ts'

/** Rows by table, as the database holds them. */
export function panelRows({ article, reading }: Extract<PageState, { phase: 'read' }>) {
  const key = articleKey(article)
  const { url, title, outlet, date } = article
  const here = reading.mentions.slice(0, 2).map((mention, nth) => {
    const quote = article.text.slice(mention.start, mention.end)
    return {
      id: `here-${nth}`,
      quote,
      context: article.text.slice(0, 200),
      entity: entityOf(reading, mention),
      selectors: selectorsOf(article.text, quote),
      note: nth === 0 ? 'Ask his office for the annexes.' : '',
      tags: nth === 0 ? ['trade'] : [],
    }
  })
  const kept: Kept[] = [
    aKept({ key, addresses: [key], url, title, outlet, date }, here),
    aKept(
      {
        url: 'https://wire.example/talks',
        title: 'EU and New Zealand resume trade talks',
        outlet: 'The Wire',
        date: '2022-05-03',
      },
      [
        {
          id: 'talks',
          entity: anAgreement({
            name: 'EU–New Zealand Free Trade Agreement',
            type: 'trade-agreement',
            status: 'negotiating',
            statusEvidence: { start: 0, end: 5, quote: 'are still negotiating' },
            parties: ['EU', 'NZ'],
            date: null,
          }),
          context:
            'Both sides are still negotiating the EU–New Zealand Free Trade Agreement, officials said.',
          created: '2022-05-04T09:00:00.000Z',
        },
        {
          id: 'hipkins',
          entity: anOfficial({ name: 'Chris Hipkins', office: 'Minister of Education', country: 'NZ' }),
          context: 'Chris Hipkins, the Minister of Education, was in the room.',
          created: '2022-05-04T09:01:00.000Z',
        },
      ],
    ),
    aKept(
      {
        url: 'https://courier.example/visit',
        title: 'A visit to Wellington',
        outlet: 'The Example Courier',
        date: '2023-03-20',
      },
      [
        {
          id: 'oconnor',
          entity: anOfficial({ name: 'Damien O’Connor', office: 'Trade Minister', country: 'NZ' }),
          context: '“We are close,” Damien O’Connor told reporters in Wellington.',
          created: '2023-03-20T10:00:00.000Z',
        },
      ],
    ),
  ]
  return {
    articles: kept.map((one) => one.article),
    annotations: kept.flatMap(({ annotations }) => annotations),
  }
}
