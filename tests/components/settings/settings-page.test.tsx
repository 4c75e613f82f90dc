// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import { BUNDLED_PACK } from '../../../lib/knowledge/bundled-pack.ts'
import { aCorrection } from '../../support/builders.ts'
import { aLoadedPack } from '../../support/pack-builders.ts'
import { press } from '../panel/panel-samples.tsx'
import { aSettingsView, chooseFile, labelled, showSettings } from './settings-samples.tsx'

const check = (field: HTMLInputElement) => act(() => field.click())
const input = (field: HTMLInputElement, text: string) =>
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })

test('every section has a heading and a way to it', () => {
  const { root } = showSettings(aSettingsView())
  const targets = [...root.querySelectorAll('.settings-nav a')].map((one) => one.getAttribute('href') ?? '')
  expect(targets).toHaveLength(8)
  for (const target of targets) expect(root.querySelector(`${target} > h2`)).not.toBeNull()
  expect(root.querySelectorAll('h1')).toHaveLength(1)
})

test('before the database answers nothing is shown that could be wrong', () => {
  const { root, words, again } = showSettings(aSettingsView({ settings: null }))
  expect(words()).toContain('Looking…')
  expect(root.querySelector('input[type=radio]')).toBeNull()
  again(aSettingsView({ settings: null, fault: 'The database failed.' }))
  expect(root.querySelector('[role=alert]')?.textContent).toBe('The database failed.')
})

describe('sites', () => {
  test('one answer holds, and another is chosen by a press', () => {
    const { root, acts } = showSettings(aSettingsView({}, { mode: 'on-press' }))
    expect(labelled(root, 'Never, only when I press').checked).toBe(true)
    check(labelled(root, 'On the news sites'))
    expect(acts.chooseMode).toHaveBeenCalledExactlyOnceWith('news-sites')
    expect(root.textContent).toContain('Paper A')
  })

  test('allowed and ruled-out sites are listed by host, each removable', () => {
    const allowed = ['https://*.a.example/*', 'http://b.example/*']
    const { root, acts } = showSettings(aSettingsView({ allowed }, { never: ['bank.example'] }))
    press(root, 'Remove a.example')
    expect(acts.removeSite).toHaveBeenCalledWith('https://*.a.example/*')
    press(root, 'Remove http://b.example')
    expect(acts.removeSite).toHaveBeenCalledWith('http://b.example/*')
    press(root, 'Remove bank.example')
    expect(acts.removeNever).toHaveBeenCalledWith('bank.example')
  })

  test('what is no site is said beside its field, and what was typed stays', async () => {
    const { root, acts } = showSettings(aSettingsView())
    acts.addNever.mockResolvedValue('no-host')
    const field = labelled(root, 'Never read a site')
    input(field, 'not a site')
    await act(async () => void field.form?.requestSubmit())
    expect(acts.addNever).toHaveBeenCalledWith('not a site')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'This is no site',
    )
    expect(field.value).toBe('not a site')
  })

  test('sites that settings name and the browser does not allow are asked for by one button', () => {
    const wanted = ['https://*.a.example/*', 'https://*.b.example/*']
    const { root, acts, words } = showSettings(aSettingsView({ allowed: wanted.slice(0, 1) }, { wanted }))
    expect(words()).toContain('one site that this browser does not allow yet: b.example.')
    press(root, 'Allow them')
    expect(acts.allowWanted).toHaveBeenCalledWith(['https://*.b.example/*'])
  })
})

describe('marks', () => {
  test('a kind is switched off', () => {
    const { root, acts } = showSettings(aSettingsView())
    check(labelled(root, 'Agreements'))
    expect(acts.markKind).toHaveBeenCalledExactlyOnceWith('agreement', false)
  })

  test('the example shows what the chosen step leaves out', () => {
    const example = {
      text: 'Minister Ruiz praised it.',
      finds: [
        { start: 9, end: 13, kind: 'official' as const, certainty: 0.95 },
        { start: 22, end: 24, kind: 'agreement' as const, certainty: 0.6 },
      ],
    }
    const { root, again, words } = showSettings(aSettingsView({ example }))
    expect(root.querySelector('.line-agreement')).not.toBeNull()
    expect(words()).toContain('This step leaves nothing out.')
    again(aSettingsView({ example }, { sureness: 'likely' }))
    expect(root.querySelector('.example-left')?.textContent).toBe('it')
    expect(root.querySelector('.example .line-official')?.textContent).toBe('Ruiz')
    expect(words()).toContain('This step leaves one out: “it”')
  })

  test('another line is chosen; the kind that had it takes the old one', () => {
    const { root, acts } = showSettings(aSettingsView())
    const select = root.querySelector<HTMLSelectElement>('[aria-label="Colour of Officials"]')
    act(() => {
      if (select) select.value = 'green'
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(acts.setLines).toHaveBeenCalledWith({
      official: { colour: 'green', style: 'solid' },
      agreement: { colour: 'orange', style: 'double' },
      area: { colour: 'blue', style: 'dotted' },
    })
  })
})

describe('card and keys', () => {
  test('what opens the card is chosen; where nothing rests, the time of resting is not asked', () => {
    const { root, acts, again } = showSettings(aSettingsView())
    check(labelled(root, 'A click on a mark'))
    expect(acts.setCard).toHaveBeenCalledWith({ opens: 'click', delay: 150 })
    expect(labelled(root, 'Medium').closest('fieldset')?.disabled).toBe(false)
    again(aSettingsView({}, { card: { opens: 'click', delay: 150 } }))
    expect(labelled(root, 'Medium').closest('fieldset')?.disabled).toBe(true)
  })

  test('the browser’s keys are shown with what is wrong with them', () => {
    const keys = [
      { name: 'keep', keys: 'Alt+Shift+S' },
      { name: 'next-mention', keys: 'Alt+Shift+S' },
      { name: 'open-panel', keys: '' },
    ]
    const { root, acts, words } = showSettings(aSettingsView({ keys, keysPage: 'chrome://x/keys' }))
    expect([...root.querySelectorAll('.keys dd')].map((one) => one.textContent)).toEqual([
      'Alt+Shift+S',
      'Alt+Shift+S',
      'not set',
    ])
    expect(words()).toContain('Two of these have the same key')
    expect(words()).toContain('One has no key')
    expect(words()).toContain('chrome://x/keys')
    press(root, 'Change keys…')
    expect(acts.changeKeys).toHaveBeenCalledOnce()
  })

  test('single keys are changed one by one, and no two are alike', () => {
    const letters = { on: true, next: 'j', previous: 'k', keep: 's', panel: 'o' }
    const { root, acts, words } = showSettings(aSettingsView({}, { letters }))
    const field = root.querySelector<HTMLInputElement>('.letter')
    if (!field) throw new Error('There is no field for a letter.')
    input(field, 'jN')
    expect(acts.setLetter).toHaveBeenCalledExactlyOnceWith('next', 'n')
    input(field, 'k')
    expect(words()).toContain('k stands for “Previous mention” already.')
    input(field, '?')
    expect(words()).toContain('One small letter or digit, please.')
    expect(acts.setLetter).toHaveBeenCalledOnce()
    expect(field.value).toBe('j')
  })

  test('single keys are off until they are wanted', () => {
    const { root, acts } = showSettings(aSettingsView())
    expect(root.querySelector<HTMLInputElement>('.letter')?.disabled).toBe(true)
    check(labelled(root, 'Use single keys'))
    expect(acts.useLetters).toHaveBeenCalledExactlyOnceWith(true)
  })
})

describe('keeping', () => {
  test('the button beside selections can be switched off', () => {
    const { root, acts } = showSettings(aSettingsView())
    check(labelled(root, 'Show a button beside'))
    expect(acts.offerSelection).toHaveBeenCalledExactlyOnceWith(false)
  })

  test('each colour has a field for what it means, stored when the field is left', () => {
    const { root, acts } = showSettings(aSettingsView())
    const yellow = labelled(root, 'Yellow')
    act(() => {
      yellow.value = ' to be checked '
      yellow.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(acts.setMeaning).toHaveBeenCalledExactlyOnceWith('yellow', 'to be checked')
  })
})

describe('packs', () => {
  test('each says its day, its figures and its source; the bundled one names whom to credit', () => {
    const { words } = showSettings(aSettingsView({ packs: [aLoadedPack({ terms: 12_345, licence: 'CC0' })] }))
    for (const said of [
      'Our desk',
      'As of 1 February 2026 · 12,345 terms of 80 people',
      'Source: the foreign desk',
      'Licence: CC0',
      BUNDLED_PACK.name,
      'Wikidata (CC0)',
      'supraverden (CC BY-SA)',
    ]) {
      expect(words()).toContain(said)
    }
  })

  test('one is removed by its button; the bundled one has none', () => {
    const { root, acts } = showSettings(aSettingsView({ packs: [aLoadedPack({ id: 'a', name: 'Desk A' })] }))
    press(root, 'Remove Desk A')
    expect(acts.removePack).toHaveBeenCalledWith('a')
    expect(root.querySelectorAll('.pack .icon-button')).toHaveLength(1)
  })

  test('a chosen file is loaded, and the same one may be chosen again', () => {
    const { root, acts } = showSettings(aSettingsView())
    const file = new File(['{}'], 'desk.json')
    const field = chooseFile(root, 'File of a pack', file)
    expect(acts.loadPack).toHaveBeenCalledWith(file)
    expect(field.value).toBe('')
  })

  test('what is wrong with a file is listed with its lines, as text', () => {
    const faults = [
      { where: 'line 3 (A)', what: 'person holds markup (“<img src=x onerror=alert(1)>”)' },
      { where: null, what: 'name is missing' },
    ]
    const { root, acts, words } = showSettings(
      aSettingsView({ file: { step: 'refused', name: '<b>desk</b>.csv', faults, more: 1_200 } }),
    )
    expect(words()).toContain('<b>desk</b>.csv was not loaded')
    expect(words()).toContain('1,202 things are wrong with it:')
    expect(words()).toContain('line 3 (A) person holds markup (“<img src=x onerror=alert(1)>”)')
    expect(words()).toContain('and 1,200 more')
    expect(root.querySelector('img')).toBeNull()
    press(root, 'Dismiss')
    expect(acts.dismissFile).toHaveBeenCalledOnce()
  })

  test('while a file is read, that is said and no other can be chosen', () => {
    const { root, words } = showSettings(aSettingsView({ file: { step: 'reading', name: 'desk.csv' } }))
    expect(words()).toContain('Reading desk.csv…')
    const load = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Load a pack…')
    expect(load?.disabled).toBe(true)
  })
})

describe('corrections', () => {
  const corrections = [
    aCorrection({ what: 'not-an-official', name: 'Jonas Weber', country: 'DE' }),
    aCorrection({
      what: 'different-person',
      form: 'Teo',
      not: 'Clara Teo',
      is: 'Teo Boon Hock',
      passage: null,
    }),
    aCorrection({ what: 'different-person', form: 'Ana Ruiz', not: 'Ana Ruiz', is: null, passage: null }),
    aCorrection({ what: 'same-person', name: 'Lulu', as: 'Luisa Ferraz' }),
    aCorrection({ what: 'office', name: 'Inge Holm', office: 'Envoy', country: null }, { article: null }),
  ]

  test('say why they cannot be read, and keep what was read before', () => {
    const { root } = showSettings(aSettingsView({ corrections, correctionsFault: 'The database failed.' }))
    const alerts = [...root.querySelectorAll('[role=alert]')].map((one) => one.textContent)
    expect(alerts).toContain('The database failed.')
    expect(root.querySelectorAll('.correction')).toHaveLength(corrections.length)
  })

  test('are said each in a sentence, newest first, with day and article', () => {
    const { root } = showSettings(aSettingsView({ corrections }))
    expect([...root.querySelectorAll('.correction p')].map((one) => one.textContent)).toEqual([
      'Inge Holm is Envoy16 January 2026',
      'Lulu is Luisa Ferraz16 January 2026 · Two ports, one pact',
      'Ana Ruiz is a namesake of the one whom Entente knows16 January 2026 · Two ports, one pact',
      '“Teo” is not Clara Teo, but Teo Boon Hock16 January 2026 · Two ports, one pact',
      'Jonas Weber (Germany) is not an official16 January 2026 · Two ports, one pact',
    ])
  })

  test('are taken back one by one, saved and brought in', () => {
    const { root, acts, again, words } = showSettings(aSettingsView({ corrections: corrections.slice(0, 1) }))
    press(root, 'Remove Jonas Weber')
    expect(acts.removeCorrection).toHaveBeenCalledWith(corrections[0]?.id)
    press(root, 'Export corrections')
    expect(acts.exportCorrections).toHaveBeenCalledOnce()
    const file = new File(['{}'], 'backup.json')
    chooseFile(root, 'File of corrections', file)
    expect(acts.importCorrections).toHaveBeenCalledWith(file)
    again(aSettingsView())
    expect(words()).not.toContain('Export corrections')
  })
})

describe('settings as a file', () => {
  test('what a file would change is said before it does', () => {
    const settingsFile = { step: 'read' as const, name: 'mine.json', changes: ['kinds', 'never'] as const }
    const { root, acts, words } = showSettings(aSettingsView({ settingsFile }))
    expect(words()).toContain('“mine.json” changes 2 settings:What is markedSites that Entente never reads')
    press(root, 'Import')
    expect(acts.takeSettings).toHaveBeenCalledOnce()
  })

  test('a file that says what is set already offers nothing', () => {
    const settingsFile = { step: 'read' as const, name: 'mine.json', changes: [] }
    const { root, acts, words } = showSettings(aSettingsView({ settingsFile }))
    expect(words()).toContain('“mine.json” says what is set already.')
    expect(() => press(root, 'Import')).toThrow()
    press(root, 'Dismiss')
    expect(acts.leaveSettings).toHaveBeenCalledOnce()
  })

  test('a refused file says why, as text', () => {
    const settingsFile = { step: 'refused' as const, name: 'x.json', why: 'file: <b>is broken</b>' }
    const { root, words } = showSettings(aSettingsView({ settingsFile }))
    expect(words()).toContain('x.json was not imported')
    expect(words()).toContain('<b>is broken</b>')
    expect(root.querySelector('.settings-file b')).toBeNull()
  })
})

test('look-ups are off at first; what they would send is told beside the switch, which asks and shows what holds', () => {
  const { root, acts, again, words } = showSettings(aSettingsView())
  const box = () => labelled(root, 'Let me ask Wikidata about an official or an agreement')
  expect(box().checked).toBe(false)
  expect(words()).toMatch(
    /sends that name and your language to www\.wikidata\.org, then Wikidata’s own numbers for what it found, and nothing else/,
  )
  act(() => box().click())
  expect(acts.useLookUp).toHaveBeenCalledExactlyOnceWith(true)
  // The browser may refuse.
  expect(box().checked).toBe(false)
  again(aSettingsView({ lookUp: true }))
  expect(box().checked).toBe(true)
  act(() => box().click())
  expect(acts.useLookUp).toHaveBeenLastCalledWith(false)
})
