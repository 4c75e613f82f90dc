// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import type { Official } from '../../../lib/domain/entity.ts'
import type { PanelPage } from '../../../lib/domain/panel-page.ts'
import { knownOffices } from '../../../lib/insight/known-office.ts'
import { aKnownPerson, anOfficial, aReading } from '../../support/builders.ts'
import { article, aView, control, press, readPage, showPanel } from './panel-samples.tsx'

const text = 'Foreign Minister Ana Ruiz met Interior Minister Leo Ruiz.\n\nLater Ruiz left for Lima.'

function pageWith(official: Official): PanelPage {
  const at = (words: string, entity: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length, kind: 'official' as const, entity, rule: 'test', certainty: 1 }
  }
  const leo = anOfficial({ id: 'P2', name: 'Leo Ruiz', office: 'Interior Minister' })
  const reading = aReading({
    mentions: [at('Ana Ruiz', 'P1'), at('Leo Ruiz', 'P2'), { ...at('Ruiz', 'P1', 60), rule: 'reader' }],
    officials: { P1: official, P2: leo },
  })
  return {
    ...readPage,
    article: { ...article, text },
    reading: { ...reading, knownOffices: knownOffices(reading, article.date) },
  } as PanelPage
}

function opened(official: Official = anOfficial()) {
  const shown = showPanel(aView({ page: pageWith(official) }))
  press(shown.root, 'Details of Ana Ruiz')
  return shown
}

/** Chooses what is wrong by its words. */
function choose(root: HTMLElement, words: string) {
  const label = [...root.querySelectorAll('.correction-form label')].find((one) =>
    one.textContent?.includes(words),
  )
  const input = label?.querySelector('input')
  if (!input) throw new Error(`Nothing to choose says ${words}.`)
  act(() => input.click())
}

function fill(root: HTMLElement, label: string, value: string) {
  const field = [...root.querySelectorAll('.correction-field')].find(
    (one) => one.querySelector('span')?.textContent === label,
  )
  const input = field?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')
  if (!input) throw new Error(`No field is called ${label}.`)
  act(() => {
    input.value = value
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
  })
}

/** What an element says; dates hold spaces that do not break. */
const plain = (element: Element) => element.textContent?.replaceAll('\u00a0', ' ')

const submit = (root: HTMLElement) => press(root, 'Correct')

describe('a correction', () => {
  test('not an official, on every page, in two presses', () => {
    const { root, acts } = opened()
    press(root, 'Correct Ana Ruiz')
    submit(root)
    expect(acts.correct).toHaveBeenCalledWith({ what: 'not-an-official', name: 'Ana Ruiz', country: null })
    expect(root.querySelector('.correction-form')).toBeNull()
  })

  test('not an official of this country alone', () => {
    const { root, acts } = opened()
    press(root, 'Correct Ana Ruiz')
    choose(root, 'Only the one who serves Peru')
    submit(root)
    expect(acts.correct).toHaveBeenCalledWith({ what: 'not-an-official', name: 'Ana Ruiz', country: 'PE' })
  })

  test('another office and country', () => {
    const { root, acts } = opened()
    press(root, 'Correct Ana Ruiz')
    choose(root, 'The office or the country')
    fill(root, 'Office', ' Deputy Minister ')
    fill(root, 'Country or organisation', 'CL')
    submit(root)
    expect(acts.correct).toHaveBeenCalledWith({
      what: 'office',
      name: 'Ana Ruiz',
      office: 'Deputy Minister',
      country: 'CL',
    })
  })

  test('the same person as another official of the article', () => {
    const { root, acts } = opened()
    press(root, 'Correct Ana Ruiz')
    choose(root, 'the same person')
    expect([...root.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
      'Leo Ruiz',
    ])
    fill(root, 'The person’s name', 'Leo Ruiz')
    submit(root)
    expect(acts.correct).toHaveBeenCalledWith({ what: 'same-person', name: 'Ana Ruiz', as: 'Leo Ruiz' })
  })

  test('a short form that means somebody else, everywhere or in its passage alone', () => {
    const { root, acts } = opened()
    press(root, 'Wrong? “Ruiz” is somebody else')
    fill(root, 'Who it is, if you know', 'Leo Ruiz')
    submit(root)
    const said = { what: 'different-person', form: 'Ruiz', not: 'Ana Ruiz', is: 'Leo Ruiz' }
    expect(acts.correct).toHaveBeenLastCalledWith({ ...said, passage: null })
    press(root, 'Wrong? “Ruiz” is somebody else')
    choose(root, 'Only in this passage')
    submit(root)
    expect(acts.correct).toHaveBeenLastCalledWith({
      ...said,
      is: null,
      passage: { before: 'Interior Minister Leo Ruiz.\n\nLater '.slice(-32), after: ' left for Lima.' },
    })
  })

  test('a namesake of the one whom the knowledge knows', () => {
    const { root, acts } = opened(anOfficial({ known: aKnownPerson([{}], { name: 'Ana María Ruiz' }) }))
    press(root, 'Correct Ana Ruiz')
    choose(root, 'namesake')
    submit(root)
    expect(acts.correct).toHaveBeenCalledWith({
      what: 'different-person',
      form: 'Ana Ruiz',
      not: 'Ana María Ruiz',
      is: null,
      passage: null,
    })
  })

  test('that is cancelled, by button or Escape, says nothing and gives the focus back', () => {
    const { root, acts } = opened()
    for (const cancel of [
      () => press(root, 'Cancel'),
      () =>
        act(() => {
          root
            .querySelector('.correction-form input')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
        }),
    ]) {
      press(root, 'Correct Ana Ruiz')
      cancel()
      expect(root.querySelector('.correction-form')).toBeNull()
      expect(document.activeElement).toBe(control(root, 'Correct Ana Ruiz'))
    }
    expect(acts.correct).not.toHaveBeenCalled()
  })

  test('is offered for officials only, and for short forms only where they are one', () => {
    const { root } = opened()
    expect(root.querySelectorAll('.passage-wrong')).toHaveLength(1)
    press(root, 'Details of Leo Ruiz')
    expect(root.querySelectorAll('.passage-wrong')).toHaveLength(1)
  })

  test('that decided a mention is told beside it', () => {
    expect(opened().root.querySelectorAll('.corrected-mark')).toHaveLength(1)
  })
})

describe('then and now', () => {
  const known = aKnownPerson(
    [
      { certainty: 'known', source: '' },
      { office: 'President of the Congress', officeKey: 'parliament-speaker', from: '2024-07', to: 'now' },
    ],
    { predecessor: 'Luis Vega', name: 'Ana María Ruiz' },
  )

  test('a row tells today’s office and that article and knowledge contradict each other', () => {
    const { root } = opened(anOfficial({ known }))
    const row = control(root, 'Details of Ana Ruiz').closest('.entity')
    expect(row?.querySelector('.entity-show')?.textContent).toContain('Now: Still President of the Congress')
    expect(row?.querySelector('.entity-contradicted')).not.toBeNull()
  })

  test('the details tell it line by line, every office with its source', () => {
    const { root } = opened(anOfficial({ known }))
    const details = root.querySelector('.entity-details')
    expect([...(details?.querySelectorAll('.known-row') ?? [])].map((row) => plain(row))).toEqual([
      'NameAna María Ruiz',
      'ThenPresident of the Congress since Jul 2024',
      'NowStill President of the Congress as of 15 Nov 2026',
      'BeforeLuis Vega',
    ])
    expect(details?.querySelector('.contradiction')?.textContent).toMatch(
      /left that office on 25 January 2023/,
    )
    expect([...(details?.querySelectorAll('.all-terms li') ?? [])].map(plain)).toEqual([
      'Minister of Foreign Affairs 28 Jul 2021 – 25 Jan 2023unverifiedno source',
      'President of the Congress since Jul 2024a gazette',
    ])
  })

  test('a source with an address leads there; what is no address of the web leads nowhere', () => {
    const sources = ['gazette; https://gazette.example/2021/07?n=1 (2021)', 'javascript:alert(1)', 'https://']
    const terms = sources.map((source, at) => ({ source, office: `Office ${at}` }))
    const { root } = opened(anOfficial({ known: aKnownPerson(terms) }))
    const lines = [...root.querySelectorAll('.all-terms .source')]
    expect(lines[0]?.textContent).toBe('gazette; gazette.example (2021)')
    expect(root.querySelectorAll('.all-terms a')).toHaveLength(1)
    expect(lines[0]?.querySelector('a')?.href).toBe('https://gazette.example/2021/07?n=1')
  })

  test('whose word the office is, is said', () => {
    const line = (official: Official) => opened(official).root.querySelector('.evidence-line')?.textContent
    expect(line(anOfficial())).toMatch(/^Office read from Foreign Minister Ana Ruiz/)
    expect(line(anOfficial({ officeFrom: 'knowledge', evidence: null }))).toMatch(/what Entente knows/)
    expect(line(anOfficial({ officeFrom: 'reader', evidence: null }))).toMatch(/corrected by you/)
  })
})
