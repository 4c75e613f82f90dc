// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { writePack } from '../../../lib/exchange/write-pack.ts'
import { aTab, pageAt, readState } from '../../lib/panel-session/panel-bench.ts'
import { aPackTerm } from '../../support/pack-builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { aSettingsBench } from './settings-bench.ts'

const bench = aSettingsBench()

const fileOf = (name: string, asOf = '2026-02-01', terms = [aPackTerm()]) =>
  new File([...writePack({ name, asOf, source: '', licence: '', terms })], 'desk.json')

function open() {
  const { view, acts } = bench.open()
  const packs = () => view.value.packs?.map(({ name, asOf }) => `${name} ${asOf}`)
  return { view, acts, packs }
}

test('a pack that is loaded is listed, told with undo, and every page is recognised anew', async () => {
  const tab = await aTab('https://news.example/a')
  bench.pages.set(tab, pageAt(readState))
  const { view, acts, packs } = open()
  acts.loadPack(fileOf('Desk'))
  expect(view.value.file).toEqual({ step: 'reading', name: 'desk.json' })
  await waitFor(() => expect(packs()).toEqual(['Desk 2026-02-01']))
  await waitFor(() => expect(view.value.notice?.words).toBe('Loaded “Desk” with 1 term.'))
  expect(bench.sent).toContainEqual([tab, 'recogniseAgain', null])
  expect(view.value.file).toBeNull()
  acts.undo()
  await waitFor(() => expect(packs()).toEqual([]))
})

test('a page that shows an alert, and so never answers, holds nothing up', async () => {
  bench.pages.set(await aTab('https://news.example/alert'), (name) =>
    name === 'recogniseAgain' ? new Promise(() => undefined) : pageAt(readState)(name),
  )
  const { view, acts } = open()
  acts.loadPack(fileOf('Desk'))
  await waitFor(() => expect(view.value.notice?.words).toBe('Loaded “Desk” with 1 term.'))
  expect(view.value.file).toBeNull()
})

test('a pack of the same name gives way, and undo brings it back', async () => {
  const { view, acts, packs } = open()
  acts.loadPack(fileOf('Desk'))
  await waitFor(() => expect(packs()).toEqual(['Desk 2026-02-01']))
  acts.loadPack(fileOf('Desk', '2026-03-01'))
  await waitFor(() => expect(packs()).toEqual(['Desk 2026-03-01']))
  await waitFor(() => expect(view.value.notice?.words).toContain('in place of the one before'))
  acts.undo()
  await waitFor(() => expect(packs()).toEqual(['Desk 2026-02-01']))
})

test('a removed pack comes back by undo', async () => {
  const { view, acts, packs } = open()
  acts.loadPack(fileOf('Desk'))
  await waitFor(() => expect(packs()).toHaveLength(1))
  acts.removePack(view.value.packs?.[0]?.id ?? '')
  await waitFor(() => expect(packs()).toEqual([]))
  await waitFor(() => expect(view.value.notice).toMatchObject({ words: 'Pack removed.', undo: true }))
  acts.undo()
  await waitFor(() => expect(packs()).toHaveLength(1))
})

test('a wrong file is refused with its faults, and nothing of it is stored', async () => {
  const { view, acts, packs } = open()
  acts.loadPack(fileOf('Desk', '2026-02-01', [aPackTerm(), aPackTerm({ country: 'Peru, the' })]))
  await waitFor(() =>
    expect(view.value.file).toMatchObject({
      step: 'refused',
      faults: [{ where: 'line 4, term 2 (Ana Ruiz)' }],
    }),
  )
  expect(packs()).toEqual([])
  expect(await bench.database.packFacts.count()).toBe(0)
  acts.dismissFile()
  expect(view.value.file).toBeNull()
})

test('a file that is no text is refused', async () => {
  const { view, acts } = open()
  acts.loadPack(new File([new Uint8Array([0xff, 0xfe, 0x00, 0x41])], 'x.csv'))
  await waitFor(() => expect(view.value.file).toMatchObject({ step: 'refused' }))
})
