// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import type { FoundInstrument, FoundPerson, LookUp, LookUps } from '../../../lib/domain/look-up.ts'
import { anAgreement } from '../../support/builders.ts'
import { aView, control, heard, press, reading, readPage, showPanel } from './panel-samples.tsx'

const MOMENT = '2026-11-29T14:05:00Z'

const minister: FoundPerson = {
  id: 'Q102',
  name: { text: 'Ana Ruiz', language: 'es' },
  description: { text: 'Chilean diplomat', language: 'en' },
  countries: [{ text: 'Chile', language: 'en' }],
  offices: [
    {
      office: { text: 'Minister for Foreign Affairs of Chile', language: 'en' },
      from: '2022-03-11',
      to: '2024',
    },
  ],
  moreOffices: 3,
}
const pact: FoundInstrument = {
  id: 'Q302',
  name: { text: 'Harbour Pact of Valparaíso', language: 'en' },
  description: { text: '2019 treaty on the use of harbours', language: 'en' },
  kinds: [{ text: 'multilateral treaty', language: 'en' }],
  date: '2019-06-04',
  places: [{ text: 'Valparaíso', language: 'es' }],
  inForce: '2021-03',
  ended: null,
  parties: [
    { text: 'Chile', language: 'en' },
    { text: 'Peru', language: 'en' },
  ],
  moreParties: 5,
}
const painter: FoundPerson = { ...minister, id: 'Q101', countries: [], offices: [], moreOffices: 0 }

const lookUps = (isOn: boolean, lookUp?: LookUp, key = 'official Ana Ruiz'): LookUps => ({
  isOn,
  byQuestion: new Map(lookUp ? [[key, lookUp]] : []),
})

function opened(isOn: boolean, lookUp?: LookUp) {
  const shown = showPanel(aView({ lookUps: lookUps(isOn, lookUp) }))
  press(shown.root, 'Details of Ana Ruiz')
  const block = () => shown.root.querySelector<HTMLElement>('.look-up')
  return { ...shown, block, told: () => heard(block()) }
}

const ASK = 'Ask Wikidata about Ana Ruiz'

describe('while look-ups are off', () => {
  test('a press on the button sends nothing: it tells what would be sent, to whom, and what never', () => {
    const { root, acts, told } = opened(false)
    press(root, ASK)
    expect(acts.lookUp).not.toHaveBeenCalled()
    expect(acts.switchOnAndLookUp).not.toHaveBeenCalled()
    expect(told()).toMatch(/Sent to www\.wikidata\.org.*the name Ana Ruiz.*English.*Not sent.*the article/s)
    expect(document.activeElement?.textContent).toBe('Ask Wikidata about Ana Ruiz?')
  })

  test('yes switches on and asks', () => {
    const { root, acts, block } = opened(false)
    press(root, ASK)
    press(root, 'Switch on and ask')
    expect(acts.switchOnAndLookUp).toHaveBeenCalledExactlyOnceWith({ about: 'official', name: 'Ana Ruiz' })
    expect(block()).toBeNull()
  })

  test('no, and Escape, leave everything as it was, with the focus on the button', () => {
    const { root, acts, block } = opened(false)
    press(root, ASK)
    press(root, 'Not now')
    expect(block()).toBeNull()
    expect(document.activeElement).toBe(control(root, ASK))
    press(root, ASK)
    act(() => void block()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    expect(block()).toBeNull()
    expect(acts.switchOnAndLookUp).not.toHaveBeenCalled()
  })

  test('areas have no button, and neither has an agreement without a name of its own: its words are the article’s', () => {
    const agreements = { A1: anAgreement({ name: 'the fisheries pact' }) }
    const { root } = showPanel(aView({ page: { ...readPage, reading: { ...reading, agreements } } }))
    press(root, 'Details of the fisheries pact')
    press(root, 'Details of port security')
    expect(heard(root)).not.toContain('Wikidata')
  })

  test('an agreement is asked about as such', () => {
    const { root, acts } = showPanel(aView())
    press(root, 'Details of Harbour Pact')
    press(root, 'Ask Wikidata about Harbour Pact')
    expect(heard(root.querySelector('.look-up'))).toMatch(
      /what this is.*the name Harbour Pact.*to its kind, place/s,
    )
    press(root, 'Switch on and ask')
    expect(acts.switchOnAndLookUp).toHaveBeenCalledExactlyOnceWith({
      about: 'agreement',
      name: 'Harbour Pact',
    })
  })

  test('an agreement that the knowledge knows is asked about however it is written', () => {
    const agreements = { A1: anAgreement({ name: 'Harbour pact' }) }
    const known = reading.mentions.map((one) => (one.entity === 'A1' ? { ...one, rule: 'known-name' } : one))
    const page = { ...readPage, reading: { ...reading, agreements, mentions: known } }
    const { root, acts } = showPanel(aView({ page, lookUps: { isOn: true, byQuestion: new Map() } }))
    press(root, 'Details of Harbour pact')
    press(root, 'Ask Wikidata about Harbour pact')
    expect(acts.lookUp).toHaveBeenCalledExactlyOnceWith({ about: 'agreement', name: 'Harbour pact' })
  })
})

describe('while they are on', () => {
  test('a press asks at once, and what it sends stands beside it', () => {
    const { root, acts, words } = opened(true)
    expect(words()).toContain('Sends this name to www.wikidata.org')
    press(root, ASK)
    expect(acts.lookUp).toHaveBeenCalledExactlyOnceWith({ about: 'official', name: 'Ana Ruiz' })
  })

  test('asking is said', () => {
    const { root } = opened(true, { step: 'asking' })
    expect(root.querySelector('.look-up [role="status"]')?.textContent).toBe('Asking Wikidata…')
  })

  test('who pressed by keyboard is led into the answer, when the button goes away', () => {
    const { root, again } = opened(true)
    control(root, ASK).focus()
    again(aView({ lookUps: lookUps(true, { step: 'asking' }) }))
    expect(document.activeElement).toBe(control(root, ASK))
    expect(control(root, ASK).getAttribute('aria-disabled')).toBe('true')
    const answer = { about: 'official' as const, found: [minister], asked: MOMENT }
    again(aView({ lookUps: lookUps(true, { step: 'answered', answer }) }))
    expect(document.activeElement).toBe(root.querySelector('.look-up a'))
  })

  test('the answer says from whom it is and when, with a link and what it tells', () => {
    const { root, told } = opened(true, {
      step: 'answered',
      answer: { about: 'official', found: [minister], asked: MOMENT },
    })
    expect(told()).toMatch(/^From Wikidata, 29 November 2026/)
    expect(told()).toMatch(
      /Ana Ruiz Chilean diplomat.*Country.*Chile.*Offices.*Minister for Foreign Affairs of Chile/s,
    )
    expect(told()).toContain('2022')
    expect(told()).toContain('and 3 more on Wikidata')
    const link = root.querySelector<HTMLAnchorElement>('.look-up a')
    expect(link?.href).toBe('https://www.wikidata.org/wiki/Q102')
    expect(link?.rel).toBe('noreferrer')
    expect(link?.querySelector('bdi')?.lang).toBe('es')
  })

  test('the article’s own words stay as they were', () => {
    const without = opened(true).root.querySelector('.entity-show')?.textContent
    const { root } = opened(true, {
      step: 'answered',
      answer: { about: 'official', found: [minister], asked: MOMENT },
    })
    expect(root.querySelector('.entity-show')?.textContent).toBe(without)
  })

  test('an agreement is answered with what Wikidata tells of it, and with nothing that it does not tell', () => {
    const answer = { about: 'agreement' as const, found: [pact], asked: MOMENT }
    const byAgreement = lookUps(true, { step: 'answered', answer }, 'agreement Harbour Pact')
    const { root } = showPanel(aView({ lookUps: byAgreement }))
    press(root, 'Details of Harbour Pact')
    const told = heard(root.querySelector('.look-up'))
    expect(told).toMatch(
      /^From Wikidata, 29 November 2026.*Harbour Pact of Valparaíso 2019 treaty.*Kindmultilateral treaty.*Date4 June 2019/s,
    )
    expect(told).toMatch(/PlaceValparaíso.*In force sinceMarch 2021.*PartiesChile, Peru and 5 others/s)
    expect(told).not.toContain('Ended')
    expect(root.querySelector<HTMLAnchorElement>('.look-up a')?.href).toBe(
      'https://www.wikidata.org/wiki/Q302',
    )
    expect(root.querySelector('.look-up dd bdi[lang="es"]')?.textContent).toBe('Valparaíso')
  })

  test('an agreement that is not known is told as such', () => {
    const answer = { about: 'agreement' as const, found: [], asked: MOMENT }
    const byAgreement = lookUps(true, { step: 'answered', answer }, 'agreement Harbour Pact')
    const { root } = showPanel(aView({ lookUps: byAgreement }))
    press(root, 'Details of Harbour Pact')
    expect(heard(root.querySelector('.look-up'))).toContain('Wikidata knows no agreement of this name.')
  })

  test('namesakes are told as such, and a person without offices too', () => {
    const { told } = opened(true, {
      step: 'answered',
      answer: { about: 'official', found: [minister, painter], asked: MOMENT },
    })
    expect(told()).toContain('2 people may be meant')
    expect(told()).toContain('Wikidata names no office.')
  })

  test('nobody is an answer', () => {
    const { told } = opened(true, {
      step: 'answered',
      answer: { about: 'official', found: [], asked: MOMENT },
    })
    expect(told()).toContain('Wikidata knows nobody of this name.')
  })

  test.each<[LookUp & { step: 'failed' }, string]>([
    [{ step: 'failed', failure: { why: 'not-allowed' } }, 'Nothing was sent.'],
    [{ step: 'failed', failure: { why: 'unreachable' } }, 'could not be reached'],
    [{ step: 'failed', failure: { why: 'slow' } }, 'took too long'],
    [{ step: 'failed', failure: { why: 'busy', until: MOMENT } }, 'until 29 November 2026'],
    [{ step: 'failed', failure: { why: 'garbled' } }, 'cannot read'],
    [{ step: 'failed', failure: { why: 'too-large' } }, 'too large'],
  ])('%j is told, and can be tried again', (failed, words) => {
    const { root, acts, told } = opened(true, failed)
    expect(told()).toContain(words)
    press(root, 'Ask Wikidata again about Ana Ruiz')
    expect(acts.lookUp).toHaveBeenCalledOnce()
  })

  test('markup in what Wikidata tells is text', () => {
    const name = { text: '<img src=x onerror=alert(1)>\u202e', language: 'en' }
    const { root } = opened(true, {
      step: 'answered',
      answer: { about: 'official', found: [{ ...minister, name, description: name }], asked: MOMENT },
    })
    expect(root.querySelector('.look-up img')).toBeNull()
    expect(root.querySelector('.look-up bdi')?.textContent).toBe(name.text)
  })
})
