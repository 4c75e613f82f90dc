import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeQuote } from '../../../lib/anchoring/describe-quote.ts'
import { findQuote, findQuotes } from '../../../lib/anchoring/find-quote.ts'
import type { HowFound } from '../../../lib/domain/quote-place.ts'

/** A text with its quote in ⟦brackets⟧: kept as it stands there. */
function keep(marked: string) {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  return describeQuote(marked.replaceAll(/[⟦⟧]/g, ''), start, end).selectors
}

/** The text with brackets where the quote was found, and how. */
function find(now: string, selectors: ReturnType<typeof keep>): [string, HowFound | 'not-here'] {
  const place = findQuote(now, selectors)
  if (place.state === 'not-here') return [now, 'not-here']
  const { start, end, how } = place
  return [`${now.slice(0, start)}⟦${now.slice(start, end)}⟧${now.slice(end)}`, how]
}

const OPENING = 'Rain fell on the harbour all morning, and the delegations came late. '
const PACT = 'The ministers of both coasts signed the Harbour Pact on shared pilots before noon. '
const SEALED = PACT.replace('signed', 'sealed')
const CLOSING = 'Fishermen watched from the quay, and nobody gave them a speech.'

/** What was kept, and the page now: with brackets where the quote has to be found, without where it is not here. */
const PAGES: Record<string, [kept: string, now: string, how: HowFound | 'not-here']> = {
  'a part of a title that was cut out, though the text says nearly the same': [
    'Joint statement on a framework ⟦for a Peru-Chile Agreement on Open, Fair, and⟧ Balanced Trade\n\nPeru and Chile have agreed to a framework for an Agreement on Open, Fair, and Balanced Trade to strengthen their economic relations.',
    'Joint statement on a framework  Balanced Trade\n\nPeru and Chile have agreed to a framework for an Agreement on Open, Fair, and Balanced Trade to strengthen their economic relations.',
    'not-here',
  ],
  'few words that were cut out, though another sentence has the same': [
    'It will announce additional support for ⟦charting and clearing unmarked⟧ wrecks, which shows its lasting care for the coast. On Friday it announced additional support for charting and clearing unmarked wrecks.',
    'It will announce additional support for  wrecks, which shows its lasting care for the coast. On Friday it announced additional support for charting and clearing unmarked wrecks.',
    'not-here',
  ],
  'a quote whose sentence was moved, so that its neighbours closed up': [
    `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
    `${OPENING}${CLOSING} ⟦${PACT.trim()}⟧`,
    'exact',
  ],
  'a quote on a page that did not change': [
    `${OPENING}⟦Fishermen⟧ watched from the quay.`,
    `${OPENING}⟦Fishermen⟧ watched from the quay.`,
    'position',
  ],
  'a quote at its offsets although a word near it changed': [
    `${OPENING}The ⟦Harbour Pact⟧ was signed before noon by both ministers.`,
    `${OPENING}The ⟦Harbour Pact⟧ was sealed before noon by both ministers.`,
    'position',
  ],
  'a quote under a new headline': [
    `${OPENING}The ministers signed the ⟦Harbour Pact⟧ on shared pilots.`,
    `Breaking news! ${OPENING}The ministers signed the ⟦Harbour Pact⟧ on shared pilots.`,
    'exact',
  ],
  'the second of two equal words, by what stands around it': [
    'The envoy of Accra met Okoro in spring. In autumn the minister of Rabat met ⟦Okoro⟧ for lunch.',
    'News. The envoy of Accra met Okoro in spring. In autumn the minister of Rabat met ⟦Okoro⟧ for lunch.',
    'exact',
  ],
  'the first of two equal words although the second came to its offset': [
    'The envoy of Accra met ⟦Okoro⟧ in spring. The rain of that autumn kept the guests away.',
    'Okoro waited for rain, Okoro waited long. The envoy of Accra met ⟦Okoro⟧ in spring. The rain of that autumn kept the guests away.',
    'exact',
  ],
  'curly quotation marks and long dashes for straight ones': [
    `${OPENING}⟦"We don't wait" - so the minister⟧ of fisheries. ${CLOSING}`,
    `${OPENING}⟦“We don’t wait” — so the minister⟧ of fisheries. ${CLOSING}`,
    'folded',
  ],
  'decomposed letters, and none of them cut': [
    `${OPENING}Talks with ⟦Tô Lâm⟧ began in Hà Nội. ${CLOSING}`,
    `${`${OPENING}Talks with ⟦Tô Lâm⟧ began in Hà Nội. ${CLOSING}`.normalize('NFD')}`,
    'folded',
  ],
  'line breaks, no-break spaces and soft hyphens': [
    `${OPENING}They signed ⟦the Harbour Pact of ministers⟧ before noon. ${CLOSING}`,
    `${OPENING}They signed ⟦the\u00a0Har\u00adbour\n  Pact of minis\u00adters⟧ before noon. ${CLOSING}`,
    'folded',
  ],
  capitals: [
    `${OPENING}They opened ⟦the straße of peace⟧ before noon. ${CLOSING}`,
    `${OPENING}They opened ⟦THE STRASSE OF PEACE⟧ before noon. ${CLOSING}`,
    'folded',
  ],
  'its own place in other writing, not another place word for word': [
    'The first meeting of the ⟦High Council⟧ was held in May. Guests said the second meeting of the High Council comes in June.',
    'News. The first meeting of the ⟦High Coun\u00adcil⟧ was held in May. Guests said the second meeting of the High Council comes in June.',
    'folded',
  ],
  'a sentence with a new word': [
    `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
    `${OPENING}⟦The ministers of both northern coasts signed the Harbour Pact on shared pilots before noon.⟧ ${CLOSING}`,
    'approximate',
  ],
  'a sentence with words for others, its first and last among them': [
    `${OPENING}⟦The ministers of both coasts signed the Harbour Pact on shared pilots before noon⟧. ${CLOSING}`,
    `${OPENING}⟦Three ministers of both coasts sealed the Harbour Pact on shared pilots before dusk⟧. ${CLOSING}`,
    'approximate',
  ],
  'a sentence that moved': [
    `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
    `${OPENING}${CLOSING} ⟦${PACT.trim()}⟧`,
    'exact',
  ],
  'nothing where the quote went': [`${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`, OPENING + CLOSING, 'not-here'],
  'nothing where a short quote went and its word stands elsewhere': [
    `${OPENING}Then Lena ⟦Okoro⟧ spoke of shared pilots and tides. ${CLOSING}`,
    `${OPENING}${CLOSING} Tickets are sold by the Okoro bakery.`,
    'not-here',
  ],
  'nothing on another page': [
    `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
    'A bakery in Lille burnt down on Sunday. The owner had been at a wedding, and no one was hurt.',
    'not-here',
  ],
  'nothing within a longer word': [
    `${OPENING}They praised the new ⟦pact⟧ of the two coasts. ${CLOSING}`,
    `${OPENING}They praised the new compact of the two coasts. ${CLOSING}`,
    'not-here',
  ],
  'a part of a word where a part was kept': [
    `${OPENING}They praised the new com⟦pact⟧ of the two coasts. ${CLOSING}`,
    `News. ${OPENING}They praised the new com⟦pact⟧ of the two coasts. ${CLOSING}`,
    'exact',
  ],
  'the nearer of two places that are else as likely': [
    `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
    `${OPENING}⟦${SEALED.trim()}⟧ ${CLOSING} ${OPENING}${SEALED}${CLOSING}`,
    'approximate',
  ],
  'nothing where two places are as likely and as far': [
    `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
    'A bakery burnt down. '.repeat(40) + `${OPENING}${SEALED}${CLOSING} `.repeat(2),
    'not-here',
  ],
  'a quote at its offsets, with a word changed near it, although it stands elsewhere as it was': [
    `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
    `${OPENING.replace('came', 'arrived')}⟦${PACT.trim()}⟧ ${CLOSING} ${OPENING}${PACT}${CLOSING}`,
    'exact',
  ],
  'words of a script without spaces': [
    '雨が降った。両国の大臣は海洋協定に⟦署名した⟧。漁師たちは岸から見ていた。',
    '速報。雨が降った。両国の大臣は海洋協定に⟦署名した⟧。漁師たちは岸から見ていた。',
    'exact',
  ],
}

describe('finds', () => {
  for (const [name, [kept, now, how]] of Object.entries(PAGES)) {
    test(name, () => expect(find(now.replaceAll(/[⟦⟧]/g, ''), keep(kept))).toEqual([now, how]))
  }
})

describe('a quote of which nothing is known that stood around it', () => {
  const bare = (exact: string, start: number) =>
    [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ] as ReturnType<typeof keep>

  test('is where it was if it is the whole text', () => {
    expect(find('The pact', bare('The pact', 0))).toEqual(['⟦The pact⟧', 'position'])
  })

  test.each([
    ['begins', 0],
    ['ends', 10],
    ['lies within', 5],
  ])('is not believed at offsets where it %s the text if it is a short word', (_, start) => {
    const text = 'pact pact pact'
    expect(find(text, bare('pact', start))).toEqual([text, 'not-here'])
  })

  test('is found if it says enough itself, and stands there once', () => {
    expect(find(OPENING + PACT + CLOSING, bare(PACT.trim(), 0))).toEqual([
      `${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`,
      'exact',
    ])
  })
})

test.each([
  ['twenty characters', 'signed the two pacts', 'approximate'],
  ['less', 'signed the tw pacts', 'not-here'],
])('a quote of %s with a word for another is found: %s', (_, quote, how) => {
  const kept = `${OPENING}Ministers of both coasts ⟦${quote}⟧ on shared pilots. ${CLOSING}`
  const now = kept.replaceAll(/[⟦⟧]/g, '').replace('signed', 'sealed')
  expect(find(now, keep(kept))[1]).toBe(how)
})

test('certainty is 1 where nothing changed, and less the more did', () => {
  const selectors = keep(`${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`)
  const certainties = [
    OPENING + PACT + CLOSING,
    OPENING + PACT.replace('signed', 'sealed') + CLOSING,
    OPENING + PACT.replace('signed', 'sealed').replace('ministers', 'envoys').replace('shared', '') + CLOSING,
  ].map((now) => {
    const place = findQuote(now, selectors)
    return place.state === 'found' ? place.certainty : 0
  })
  expect(certainties[0]).toBe(1)
  expect(certainties).toEqual([...new Set(certainties)].sort((a, b) => b - a))
  expect(certainties.at(-1)).toBeGreaterThan(0)
})

test('a quote of white space is nowhere', () => {
  expect(findQuote('a   b', describeQuote('a   b', 1, 4).selectors)).toEqual({ state: 'not-here' })
})

test('many quotes get the answers that each gets alone, in their order, with pauses between', () => {
  const now = `News. ${OPENING}${PACT.replace('signed', 'sealed')}${CLOSING}`
  const quotes = [
    keep(`${OPENING}⟦${PACT.trim()}⟧ ${CLOSING}`),
    keep(`${OPENING}${PACT}⟦Fishermen⟧ watched from the quay, and nobody gave them a speech.`),
    keep('A ⟦bakery in Lille⟧ burnt down.'),
  ]
  const steps = [...findQuotes(now, quotes)]
  expect(steps.filter((step) => step !== null)).toEqual(
    quotes.map((quote, at) => ({ at, place: findQuote(now, quote) })),
  )
  expect(steps).toContain(null)
})

test('what is worked out about a page is worked out for the first quote that needs it, and for none after', () => {
  const page = `${OPENING}${CLOSING} `.repeat(400)
  const gone = keep(`Elsewhere it was dry. ⟦${PACT.trim()}⟧ Nobody came to see it.`)
  const there = keep(`${OPENING}⟦${CLOSING.trim()}⟧ ${OPENING}`)
  const pauses = (...quotes: ReturnType<typeof keep>[]) =>
    [...findQuotes(page, quotes)].filter((step) => step === null).length
  expect(pauses(there)).toBe(0)
  expect(pauses(gone)).toBeGreaterThan(5)
  expect(pauses(gone, gone) - pauses(gone)).toBeLessThan(3)
})

/** Texts of few words, so that quotes stand there often, almost and twice. */
const anyText = fc
  .array(
    fc.constantFrom(
      'pact ',
      'the ',
      'Tô ',
      'e\u0301 ',
      'ministers ',
      '. ',
      '\n',
      '“',
      '\u00ad',
      '😀',
      '条約',
      'ﬁ',
      ' ',
    ),
    { minLength: 1, maxLength: 80 },
  )
  .map((parts) => parts.join(''))

test('whatever the text, an unchanged one gives each quote back its place', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      fc.pre(text.slice(start, end).trim() !== '')
      expect(findQuote(text, describeQuote(text, start, end).selectors)).toEqual({
        state: 'found',
        start,
        end,
        how: 'position',
        certainty: 1,
      })
    }),
  )
})

test('whatever the texts, a place lies in the text, cuts no pair of surrogates, and has a certainty', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), fc.nat(), (text, now, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      fc.pre(text.slice(start, end).isWellFormed())
      const place = findQuote(now, describeQuote(text, start, end).selectors)
      if (place.state === 'not-here') return
      expect(place.start).toBeGreaterThanOrEqual(0)
      expect(place.end).toBeGreaterThan(place.start)
      expect(place.end).toBeLessThanOrEqual(now.length)
      expect(now.slice(place.start, place.end).isWellFormed()).toBe(true)
      expect(place.certainty).toBeGreaterThan(0)
      expect(place.certainty).toBeLessThanOrEqual(1)
    }),
    { numRuns: 500 },
  )
})
