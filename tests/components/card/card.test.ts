// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type CardActions, createCard } from '../../../components/card/card.ts'
import { spokenCard } from '../../../components/card/card-content.ts'
import { wordsOf } from '../../../components/card/card-words.ts'
import type { Article } from '../../../lib/domain/article.ts'
import type { Entity, Official } from '../../../lib/domain/entity.ts'
import type { KnownOffice } from '../../../lib/domain/known-office.ts'
import { knownOffice } from '../../../lib/insight/known-office.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { aKnownPerson, anAgreement, anArea, anArticle, anOfficial } from '../../support/builders.ts'
import { aStep } from '../../support/file-builders.ts'

type Told = Partial<Article> & {
  known?: KnownOffice | null
  place?: number
  count?: number
  inferredFrom?: string | null
}

const content = (
  entity: Entity,
  { known = null, place = 2, count = 5, inferredFrom = null, ...article }: Told = {},
) => ({
  ...wordsOf(entity, anArticle({ date: '2024-03-06T10:00:00Z', ...article }), known),
  place,
  count,
  inferredFrom,
})

let actions: CardActions
beforeEach(() => {
  const press = () => vi.fn()
  actions = { keep: press(), note: press(), more: press(), close: press(), previous: press(), next: press() }
  document.body.replaceChildren()
})

function shown(entity: Entity, parts: Told = {}) {
  const card = createCard(content(entity, parts), actions, pageViewWords())
  document.body.append(card.element)
  const button = (name: string) =>
    [...card.element.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    )
  return { card, button, words: () => card.element.textContent ?? '' }
}

describe('an official', () => {
  test('has office and country, said for the article’s date', () => {
    const { words } = shown(anOfficial())
    expect(words()).toContain('Official')
    expect(words()).toContain('Ana Ruiz')
    expect(words()).toContain('Foreign Minister')
    expect(words()).toContain('Peru · as of 6 March 2024')
  })
  test('of whom nothing is stated is said to be so', () => {
    const { words } = shown(anOfficial({ office: null, country: null }), { date: null })
    expect(words()).toContain('Office not stated in the text')
    expect(words()).toContain('Country not stated in the text')
    expect(words()).not.toContain('as of')
  })
})

describe('then and now', () => {
  const DATE = '2022-03-06'
  const rowsOf = (official: Official, date: string | null = DATE) => {
    const { card } = shown(official, { date, known: knownOffice(official, date) })
    return {
      rows: [...card.element.querySelectorAll('.known-row')].map((row) =>
        row.textContent?.replaceAll('\u00a0', ' '),
      ),
      contradiction: card.element.querySelector('.contradiction')?.textContent ?? null,
      lead: card.element.querySelector('.card-lead')?.textContent,
    }
  }

  test('the office at the article’s date, the one of today, and who came before and after', () => {
    const known = aKnownPerson(
      [
        {},
        {
          office: 'President of the Congress',
          officeKey: 'parliament-speaker',
          from: '2024-07-26',
          to: 'now',
        },
      ],
      { predecessor: 'Luis Vega', successor: 'Carla Soto' },
    )
    expect(rowsOf(anOfficial({ known }))).toEqual({
      lead: 'Foreign Minister',
      rows: [
        'ThenIn office 28 Jul 2021 – 25 Jan 2023',
        'NowPresident of the Congress since 26 Jul 2024 · as of 15 Nov 2026',
        'BeforeLuis Vega',
        'AfterCarla Soto',
      ],
      contradiction: null,
    })
  })

  test('an office of which no source is known is marked, and an unknown end is never today’s', () => {
    const known = aKnownPerson([{ to: null, certainty: 'known' }])
    expect(rowsOf(anOfficial({ known })).rows).toEqual([
      'ThenIn office from 28 Jul 2021, end not knownunverified',
      'NowPerhaps still Minister of Foreign Affairs, end not known as of 15 Nov 2026unverified',
    ])
  })

  test('one still in office is said to be so, as of the day of the facts', () => {
    const known = aKnownPerson([{ to: 'now' }])
    expect(rowsOf(anOfficial({ known })).rows).toEqual([
      'ThenIn office since 28 Jul 2021',
      'NowStill in office as of 15 Nov 2026',
    ])
  })

  test('an office that was taken up again is told as such, several facts under one label', () => {
    const known = aKnownPerson([
      {},
      { office: 'Mayor of Lima', officeKey: 'other', from: '2021', to: '2022-12' },
      { from: '2025-07-28', to: 'now' },
    ])
    expect(rowsOf(anOfficial({ known })).rows).toEqual([
      'ThenIn office 28 Jul 2021 – 25 Jan 2023Mayor of Lima 2021 – Dec 2022',
      'NowIn office again since 28 Jul 2025 · as of 15 Nov 2026',
    ])
  })

  test('another office or country than the text’s is spelt out beside it', () => {
    const known = aKnownPerson([{ office: 'Minister of Culture', officeKey: 'culture', country: 'CL' }])
    const { rows, contradiction } = rowsOf(anOfficial({ known }))
    expect(rows[0]).toBe('ThenMinister of Culture, Chile 28 Jul 2021 – 25 Jan 2023')
    expect(contradiction).toMatch(/Entente knows Ana Ruiz as Minister of Culture of another country then/)
  })

  test('a contradiction is flagged, not hidden', () => {
    const known = aKnownPerson()
    const told = rowsOf(anOfficial({ known }), '2025-03-01')
    expect(told.rows).toEqual([
      'NowNo office known since 25 Jan 2023 until then Minister of Foreign Affairs · as of 15 Nov 2026',
    ])
    expect(told.contradiction).toMatch(/left that office on 25 January 2023/)
  })

  test('without a date of the article only today is told', () => {
    const known = aKnownPerson([{ to: 'now' }])
    expect(rowsOf(anOfficial({ known }), null).rows).toEqual([
      'NowMinister of Foreign Affairs since 28 Jul 2021 · as of 15 Nov 2026',
    ])
  })

  test('a name that the knowledge spells otherwise is told; accents make no other name', () => {
    const known = aKnownPerson([{}], { name: 'Ana María Ruiz' })
    expect(rowsOf(anOfficial({ known })).rows[0]).toBe('NameAna María Ruiz')
    expect(rowsOf(anOfficial({ name: 'Aña Ruíz', known: aKnownPerson() })).rows[0]).toMatch(/^Then/)
  })

  test('whose word an office is stands beside it', () => {
    const { words } = shown(anOfficial({ officeFrom: 'knowledge', evidence: null }))
    expect(words()).toContain('as of 6 March 2024 · not stated in the text')
    expect(shown(anOfficial({ officeFrom: 'reader' })).words()).toContain('· corrected')
  })

  test('markup in what is known is text', () => {
    const known = aKnownPerson([{ office: '<b>Minister</b>', to: 'now' }], { name: '<i>Ana</i>' })
    const { card } = shown(anOfficial({ known }), { known: knownOffice(anOfficial({ known }), null) })
    expect(card.element.querySelector('b, i')).toBeNull()
  })
})

describe('an agreement', () => {
  test('has its type, parties, status and date in words', () => {
    const { words, card } = shown(anAgreement({ parties: ['PE', 'CL', 'ASEAN'] }))
    for (const code of card.element.querySelectorAll('.party-chip')) {
      expect(code.getAttribute('aria-hidden')).toBe('true')
      code.replaceWith(`[${code.textContent}]`)
    }
    expect(words()).toContain('Treaty · [PE]\u00a0Peru, [CL]\u00a0Chile and ASEAN')
    expect(words()).toContain('15 January 2026')
    expect(card.element.querySelector('.status-word')?.textContent).toBe('Signed')
  })
  test('of many parties has their names alone', () => {
    const { words, card } = shown(anAgreement({ parties: ['PE', 'CL', 'AR', 'UY', 'BR'] }))
    expect(words()).toContain('Treaty · Peru, Chile, Argentina, Uruguay and Brazil')
    expect(card.element.querySelector('.party-chip')).toBeNull()
  })
  test('of which nothing is stated is said to be so', () => {
    const { words } = shown(anAgreement({ status: 'unknown', date: null, parties: [] }))
    expect(words()).toContain('Parties not stated in the text')
    expect(words()).toContain('Status not stated')
  })
  test('shows the words that decided its status inside of what stands around them', () => {
    const statusEvidence = { start: 14, end: 20, quote: 'signed' }
    const text = 'The ministers signed the protocol on Tuesday'
    const { card } = shown(anAgreement({ statusEvidence }), { text })
    const quote = card.element.querySelector('blockquote')
    expect(quote?.textContent).toBe('The ministers signed the protocol on Tuesday')
    expect(quote?.querySelector('em')?.textContent).toBe('signed')
  })
})

describe('what an agreement is about', () => {
  const about = (name: string) =>
    [...shown(anAgreement({ name })).card.element.querySelectorAll('.card-line')]
      .map((line) => line.textContent)
      .filter((line) => line?.startsWith('About'))
  test('stands in a line of its own where the name says it', () => {
    expect(about('Memorandum of Understanding on the transfer of sentenced persons')).toEqual([
      'About transfer of sentenced persons',
    ])
  })
  test('is left out where it does not', () => expect(about('Harbour Pact')).toEqual([]))
})

describe('the steps that an article tells of an agreement', () => {
  const steps = (parts: Parameters<typeof anAgreement>[0]) => {
    const line = shown(anAgreement(parts)).card.element.querySelector('ol')
    return (
      line && {
        label: line.getAttribute('aria-label'),
        steps: [...line.querySelectorAll('li')].map((step) => [step.className, step.textContent]),
      }
    )
  }

  test('stand in a line, each with its mood in shape and words and with its date', () => {
    expect(
      steps({
        status: 'agreed',
        date: '2023-11',
        statusEvidence: null,
        steps: [
          aStep('agreed', 'done', { date: '2023-11' }),
          aStep('signed', 'planned', { date: '2024-05' }),
          aStep('ratified', 'denied', { party: 'PE' }),
        ],
      }),
    ).toEqual({
      label: 'Steps that this article tells',
      steps: [
        ['step step-done', 'Agreed November 2023'],
        ['step step-denied', 'Ratified by Peru (denied)'],
        ['step step-planned', 'Signed (planned) May 2024'],
      ],
    })
  })
  test('an end is one of them', () => {
    const told = steps({
      status: 'terminated',
      steps: [aStep('in-force', 'done', { date: '2001' }), aStep('terminated', 'done', { date: '2024-02' })],
    })
    expect(told?.steps.map(([, words]) => words)).toEqual(['In force 2001', 'Terminated February 2024'])
  })
  test('one step that is the status itself is told once', () => {
    expect(steps({ steps: [aStep('signed', 'done', { date: '2026-01-15' })] })).toBeNull()
    expect(steps({ status: 'unknown', statusEvidence: null, date: null })).toBeNull()
  })
  test('one step that is not the status is told', () => {
    const planned = steps({
      status: 'unknown',
      statusEvidence: null,
      date: null,
      steps: [aStep('signed', 'planned')],
    })
    expect(planned?.steps).toEqual([['step step-planned', 'Signed (planned)']])
  })
})

test('an area has its topic and its partners, known or not', () => {
  expect(shown(anArea()).words()).toContain('Maritime affairs')
  expect(shown(anArea({ parties: [] })).words()).toContain('Partners not stated in the text')
  expect(shown(anArea({ parties: ['NO'] })).words()).toContain('Norway')
})

test('markup in names, offices and quotes is text', () => {
  const markup = '<img src=x onerror=alert(1)><b>bold</b>'
  const evidence = { start: markup.length, end: 2 * markup.length, quote: markup }
  const { card } = shown(anOfficial({ name: markup, office: markup, evidence }), { text: markup.repeat(3) })
  expect(card.element.querySelector('img, b')).toBeNull()
  expect(card.element.querySelector('h2')?.textContent).toBe(markup)
})

test('every string of the page stands in an isolate, with its language', () => {
  const { card } = shown(anOfficial({ name: '\u202Eevil' }), { language: 'en-GB' })
  expect(card.element.querySelector('h2 > bdi')?.getAttribute('lang')).toBe('en-GB')
  expect(card.element.querySelector('.card-lead > bdi')?.textContent).toBe('Foreign Minister')
})

test('the dialog is named by the entity and says where it stands among its mentions', () => {
  const { card, words } = shown(anOfficial())
  const label = card.element.getAttribute('aria-labelledby')
  expect(card.element.getAttribute('role')).toBe('dialog')
  expect(card.element.querySelector(`#${label}`)?.textContent).toBe('Ana Ruiz')
  expect(words()).toContain('2 of 5')
})

test('an entity named once has no way to go', () => {
  const { button, words } = shown(anOfficial(), { place: 1, count: 1 })
  expect(words()).not.toContain('1 of 1')
  expect(button('Next mention')).toBeUndefined()
})

test('each button does its own thing and hands over the event', () => {
  const { button } = shown(anOfficial())
  const presses: [string, keyof CardActions][] = [
    ['Keep', 'keep'],
    ['More', 'more'],
    ['Close', 'close'],
    ['Previous mention', 'previous'],
    ['Next mention', 'next'],
  ]
  for (const [name, action] of presses) {
    button(name)?.click()
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(expect.any(Event))
  }
})

describe('keeping', () => {
  test('shows its progress on one and the same button, which rests meanwhile and afterwards', () => {
    const { card, button } = shown(anOfficial())
    const keep = button('Keep')
    card.showKeep({ phase: 'keeping' })
    expect(keep?.textContent).toBe('Keeping…')
    keep?.click()
    card.showKeep({ phase: 'kept' })
    expect(keep?.textContent).toBe('Kept ✓')
    expect(keep?.getAttribute('aria-disabled')).toBe('true')
    keep?.click()
    expect(actions.keep).not.toHaveBeenCalled()
  })
  test('that failed says why and can be tried again', () => {
    const { card, button, words } = shown(anOfficial())
    card.showKeep({ phase: 'failed', message: 'The disk is full.' })
    expect(words()).toContain('The disk is full.')
    button('Try again')?.click()
    expect(actions.keep).toHaveBeenCalledOnce()
  })
})

test('what else failed is told, and how far keeping has come stays as it is', () => {
  const { card, button, words } = shown(anOfficial())
  card.showKeep({ phase: 'kept' })
  card.warn('The panel did not open.')
  expect(words()).toContain('The panel did not open.')
  expect(button('Kept ✓')).toBeDefined()
  expect(card.element.querySelector<HTMLElement>('.card-failure')?.hidden).toBe(false)
})

test('what is spoken names kind, name, facts and place', () => {
  expect(spokenCard(content(anOfficial()), pageViewWords())).toBe(
    'Official: Ana Ruiz, Foreign Minister, Peru. 2 of 5.',
  )
  expect(spokenCard(content(anOfficial({ office: null, country: null })), pageViewWords())).toBe(
    'Official: Ana Ruiz, office not stated. 2 of 5.',
  )
  expect(spokenCard(content(anAgreement()), pageViewWords())).toBe('Agreement: Harbour Pact, signed. 2 of 5.')
})

test('a back-reference is said to be inferred, with its own words', () => {
  const { words } = shown(anAgreement(), { inferredFrom: 'It' })
  expect(words()).toContain('Inferred from It')
  expect(shown(anAgreement()).card.element.textContent).not.toContain('Inferred')
})
