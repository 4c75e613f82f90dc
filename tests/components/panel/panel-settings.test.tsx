// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { PanelSettings } from '../../../lib/domain/panel-view.ts'
import { BUNDLED_PACK } from '../../../lib/knowledge/bundled-pack.ts'
import { aLoadedPack } from '../../support/pack-builders.ts'
import { aView, press, showPanel } from './panel-samples.tsx'

function settings(parts: Partial<PanelSettings> = {}) {
  const closed: PanelSettings = {
    packs: [],
    packsFault: null,
    bundled: BUNDLED_PACK,
    mayLoad: true,
    offersSelection: true,
    file: null,
  }
  return aView({ settings: { ...closed, ...parts } })
}

test('the gear opens the settings and closes them again, and has the focus back', () => {
  const { root, acts, again } = showPanel(aView())
  press(root, 'Settings')
  expect(acts.openSettings).toHaveBeenCalledOnce()
  again(settings())
  expect(document.activeElement?.textContent).toBe('Settings')
  expect(root.querySelectorAll('h1')).toHaveLength(1)
  press(root, 'Done')
  expect(acts.closeSettings).toHaveBeenCalledOnce()
  again(aView())
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Settings')
})

test('each pack says its day, its figures and its source; the bundled one names whom to credit', () => {
  const { words } = showPanel(settings({ packs: [aLoadedPack({ terms: 12_345, licence: 'CC0' })] }))
  for (const said of [
    'Our desk',
    'As of 1 February 2026 · 12,345 terms of 80 persons',
    'Source: the foreign desk',
    'Licence: CC0',
    BUNDLED_PACK.name,
    'Wikidata (CC0)',
    'supraverden (CC BY-SA)',
  ]) {
    expect(words()).toContain(said)
  }
})

test('a pack is removed by its button; the bundled one has none', () => {
  const { root, acts } = showPanel(settings({ packs: [aLoadedPack({ id: 'a', name: 'Desk A' })] }))
  press(root, 'Remove: Desk A')
  expect(acts.removePack).toHaveBeenCalledWith('a')
  expect(root.querySelectorAll('.pack .icon-button')).toHaveLength(1)
})

test('a chosen file is loaded, and the same one may be chosen again', () => {
  const { root, acts } = showPanel(settings())
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')
  const file = new File(['{}'], 'desk.json')
  Object.defineProperty(input, 'files', { value: [file] })
  act(() => {
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(acts.loadPack).toHaveBeenCalledWith(file)
  expect(input?.value).toBe('')
})

test('where a file dialogue would close the panel, a tab is offered instead', () => {
  const { root, acts } = showPanel(settings({ mayLoad: false }))
  expect(root.querySelector('input[type="file"]')).toBeNull()
  press(root, 'Load a pack in a tab')
  expect(acts.openSettingsInTab).toHaveBeenCalledOnce()
})

test('what is wrong with a file is listed with its lines, as text', () => {
  const faults = [
    { where: 'line 3 (A)', what: 'person holds markup (“<img src=x onerror=alert(1)>”)' },
    { where: 'file', what: 'name is missing' },
  ]
  const { root, acts, words } = showPanel(
    settings({ file: { step: 'refused', name: '<b>desk</b>.csv', faults, more: 1_200 } }),
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
  const { root, words } = showPanel(settings({ file: { step: 'reading', name: 'desk.csv' } }))
  expect(words()).toContain('Reading desk.csv…')
  expect(
    [...root.querySelectorAll('button')].find((one) => one.textContent === 'Load a pack…')?.disabled,
  ).toBe(true)
})

test('the button beside selections can be switched off', () => {
  const { root, acts } = showPanel(settings({ offersSelection: true }))
  const box = root.querySelector<HTMLInputElement>('.switch input')
  expect(box?.checked).toBe(true)
  act(() => box?.click())
  expect(acts.offerSelection).toHaveBeenCalledExactlyOnceWith(false)
})

test('each colour has a field for what it means, stored when the field is left', () => {
  const { root, acts } = showPanel(settings())
  const [yellow] = root.querySelectorAll<HTMLInputElement>('.meaning input')
  act(() => {
    if (yellow) yellow.value = ' to be checked '
    yellow?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(acts.setMeaning).toHaveBeenCalledExactlyOnceWith('yellow', 'to be checked')
})
