import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction, Said } from '../../../../lib/domain/correction.ts'
import { readDocument } from '../../../../lib/recognition/document.ts'
import { findOfficials } from '../../../../lib/recognition/officials.ts'
import { finish } from '../../../../lib/work/turns.ts'
import { aCorrection } from '../../../support/builders.ts'

const TEOS = [
  'Defence Minister Teo Boon Hock of Singapore met Transport Secretary Clara Teo of Brunei on Monday.',
  'Teo said the talks went well.',
].join('\n')

function read(text: string, corrections: readonly Correction[], date: string | null = '2024-05-06') {
  const { entities, mentions } = finish(findOfficials(readDocument(text), { date, corrections }))
  return entities.map((official) => ({
    official,
    said: [official.name, official.office ?? '-', official.country ?? '-'].join(' | '),
    named: mentions
      .filter(({ entity }) => entity === official.id)
      .map(({ start, end }) => text.slice(start, end)),
    rules: mentions.filter(({ entity }) => entity === official.id).map(({ rule }) => rule),
  }))
}

const said = (text: string, ...words: Said[]) =>
  read(
    text,
    words.map((one) => aCorrection(one)),
  )

describe('not an official', () => {
  const text =
    'Foreign Minister Jonas Weber spoke first. Weber left early. Finance Minister Inge Holm stayed.'
  test.each([
    ['the same name', 'Jonas Weber'],
    ['another case', 'JONAS WEBER'],
    ['accents that the page lacks', 'Jonás Wéber'],
    ['a middle initial', 'Jonas P. Weber'],
  ])('takes a person away, short forms and all: %s', (_, name) => {
    const left = said(text, { what: 'not-an-official', name, country: null })
    expect(left.map(({ official }) => official.name)).toEqual(['Inge Holm'])
  })

  test('with a country means who serves that one alone', () => {
    const page = 'German Foreign Minister Jonas Weber spoke first.'
    const word = { what: 'not-an-official', name: 'Jonas Weber' } as const
    expect(said(page, { ...word, country: 'AT' })).toHaveLength(1)
    expect(said(page, { ...word, country: 'DE' })).toHaveLength(0)
  })

  test('leaves others of the same surname alone', () => {
    const page = 'Foreign Minister Jonas Weber met Health Minister Karin Weber.'
    const left = said(page, { what: 'not-an-official', name: 'Karin Weber', country: null })
    expect(left.map(({ official }) => official.name)).toEqual(['Jonas Weber'])
  })

  test('that was taken back says nothing', () => {
    const word = aCorrection(
      { what: 'not-an-official', name: 'Jonas Weber', country: null },
      { deleted: '2026-02-02T10:00:00Z' },
    )
    expect(read(text, [word])).toEqual(read(text, []))
  })
})

describe('a different person', () => {
  const rule = { what: 'different-person', form: 'Teo', passage: null } as const
  const byName = (people: ReturnType<typeof read>) =>
    Object.fromEntries(people.map(({ official, named }) => [official.name, named]))

  test('a short form goes to whom the reader named', () => {
    const people = said(TEOS, { ...rule, not: 'Clara Teo', is: 'Teo Boon Hock' })
    expect(byName(people)).toEqual({ 'Teo Boon Hock': ['Teo Boon Hock', 'Teo'], 'Clara Teo': ['Clara Teo'] })
    expect(people[0]?.rules).toContain('reader')
  })

  test('a short form that may mean only one person there stands apart when it does not', () => {
    const text = 'Transport Secretary Clara Teo of Brunei met the press.\nTeo said little. Teo left.'
    const people = said(text, { ...rule, not: 'Clara Teo', is: null })
    expect(byName(people)).toEqual({ 'Clara Teo': ['Clara Teo'], Teo: ['Teo', 'Teo'] })
    expect(people[1]?.official).toMatchObject({ office: null, known: null })
  })

  test('an office beside the short form stays with it', () => {
    const text = 'Transport Secretary Clara Teo of Brunei came.\nDefence Minister Teo said little.'
    const people = said(text, { ...rule, not: 'Clara Teo', is: null })
    expect(people.map((one) => one.said.replace(/ \| [^|]*$/, ''))).toEqual([
      'Clara Teo | Transport Secretary',
      'Teo | Defence Minister',
    ])
  })

  test('where the other person is not named, the short form means whom it meant', () => {
    const text = 'Foreign Minister Adrian Teo came.\nTeo said little.'
    const people = said(text, { ...rule, not: 'Clara Teo', is: 'Teo Boon Hock' })
    expect(byName(people)).toEqual({ 'Adrian Teo': ['Adrian Teo', 'Teo'] })
  })

  test('with a passage holds there alone, however the page sets its spaces', () => {
    const text = 'Transport Secretary Clara Teo of Brunei came.\n\nTeo  said little. Later Teo left.'
    const passage = { before: 'of Brunei came. ', after: ' said little. Later' }
    const people = said(text, { ...rule, not: 'Clara Teo', is: null, passage })
    expect(byName(people)).toEqual({ 'Clara Teo': ['Clara Teo', 'Teo'], Teo: ['Teo'] })
    expect(people[1]?.official.name).toBe('Teo')
  })

  test('a namesake of somebody known loses what the knowledge said', () => {
    const text = 'Britain was heard too. Later David Lammy met Foreign Minister Inge Holm.'
    expect(read(text, [], '2024-08-01')[0]?.official.known?.name).toBe('David Lammy')
    const word = {
      what: 'different-person',
      form: 'David Lammy',
      not: 'David Lammy',
      is: null,
      passage: null,
    } as const
    const [first] = read(text, [aCorrection(word)], '2024-08-01')
    expect(first?.official).toMatchObject({
      name: 'David Lammy',
      office: null,
      officeFrom: null,
      known: null,
    })
    expect(first?.rules).toEqual(['reader'])
  })
})

describe('the same person', () => {
  test('two names become one official with the mentions of both', () => {
    const text =
      'President Luisa Ferraz of Brazil arrived.\nMinister Lulu Ferraz da Costa said nothing.\nFerraz da Costa left.'
    const people = said(text, { what: 'same-person', name: 'Lulu Ferraz da Costa', as: 'Luisa Ferraz' })
    expect(people).toHaveLength(1)
    expect(people[0]?.said).toBe('Luisa Ferraz | President | BR')
    expect(people[0]?.named).toHaveLength(3)
    expect(people[0]?.rules).toContain('reader')
  })

  test('a nickname that no rule finds is found beside the name that it means', () => {
    const text = 'President Luisa Ferraz of Brazil arrived.\nCrowds cheered Lulu for an hour.'
    expect(said(text)[0]?.named).toEqual(['Luisa Ferraz'])
    const people = said(text, { what: 'same-person', name: 'Lulu', as: 'Luisa Ferraz' })
    expect(people[0]?.named).toEqual(['Luisa Ferraz', 'Lulu'])
  })

  test('the knowledge is asked under the name that the reader gave', () => {
    const text = 'Foreign Secretary Dave Lamborn came.'
    const [one] = read(
      text,
      [aCorrection({ what: 'same-person', name: 'Dave Lamborn', as: 'David Lammy' })],
      '2024-08-01',
    )
    expect(one?.official.name).toBe('Dave Lamborn')
    expect(one?.official.known?.name).toBe('David Lammy')
  })

  test('names that were joined in a circle hang nothing', () => {
    const text = 'Foreign Minister Jonas Weber met Finance Minister Inge Holm.'
    const people = said(
      text,
      { what: 'same-person', name: 'Jonas Weber', as: 'Inge Holm' },
      { what: 'same-person', name: 'Inge Holm', as: 'Jonas Weber' },
    )
    expect(people).toHaveLength(1)
  })
})

describe('the office is', () => {
  const office = { what: 'office', name: 'Jonas Weber', office: 'Minister of State', country: 'AT' } as const

  test('the reader’s office and country stand in place of the text’s', () => {
    const [one] = said('German Foreign Minister Jonas Weber spoke.', office)
    expect(one?.official).toMatchObject({
      office: 'Minister of State',
      officeFrom: 'reader',
      country: 'AT',
      evidence: null,
    })
    expect(one?.rules).toEqual(['reader'])
  })

  test('makes an official of a name that no rule vouches for, short forms and all', () => {
    const text = 'The day began when Jonas Weber opened the gates. Weber smiled.'
    expect(said(text)).toEqual([])
    const [one] = said(text, office)
    expect(one?.said).toBe('Jonas Weber | Minister of State | AT')
    expect(one?.named).toEqual(['Jonas Weber', 'Weber'])
  })

  test('of two words on one name the newer counts', () => {
    const text = 'Foreign Minister Jonas Weber spoke.'
    const never = { what: 'not-an-official', name: 'Jonas Weber', country: null } as const
    expect(said(text, office, never)).toEqual([])
    expect(said(text, never, office)[0]?.official.office).toBe('Minister of State')
  })
})

test('without corrections nothing changes, and corrections about others change nothing', () => {
  const other = aCorrection({ what: 'not-an-official', name: 'Somebody Else', country: null })
  expect(read(TEOS, [other])).toEqual(read(TEOS, []))
})

test('whatever the reader says, mentions name officials that are there and do not overlap', () => {
  const name = fc.constantFrom('Teo', 'Clara Teo', 'Teo Boon Hock', 'Jonas Weber', 'Weber', '')
  const country = fc.constantFrom(null, 'SG', 'BN')
  const anySaid: fc.Arbitrary<Said> = fc.oneof(
    fc.record({ what: fc.constant('not-an-official' as const), name, country }),
    fc.record({
      what: fc.constant('different-person' as const),
      form: name,
      not: name,
      is: fc.option(name),
      passage: fc.constantFrom(null, { before: '', after: ' said' }),
    }),
    fc.record({ what: fc.constant('same-person' as const), name, as: name }),
    fc.record({ what: fc.constant('office' as const), name, office: fc.constant('Envoy'), country }),
  )
  const text = `${TEOS}\nJonas Weber watched. Foreign Minister Weber and Teo left with Clara Teo.`
  fc.assert(
    fc.property(fc.array(anySaid, { maxLength: 5 }), (words) => {
      const found = finish(
        findOfficials(readDocument(text), {
          date: '2024-05-06',
          corrections: words.map((one) => aCorrection(one)),
        }),
      )
      const ids = new Set(found.entities.map(({ id }) => id))
      for (const { entity } of found.mentions) expect(ids).toContain(entity)
      for (const id of ids) expect(found.mentions.some(({ entity }) => entity === id)).toBe(true)
      for (const [at, { start }] of found.mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(found.mentions[at - 1]?.end ?? 0)
      }
    }),
  )
})
