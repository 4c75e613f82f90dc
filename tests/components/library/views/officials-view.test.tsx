// @vitest-environment happy-dom
import axe from 'axe-core'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { OfficialsView } from '../../../../components/library/views/OfficialsView.tsx'
import { DIPLOMACY } from '../../../support/sample-diplomacy.ts'
import { cells, onEmptyPage, press, root, show, text, viewOf } from './view-samples.tsx'

onEmptyPage()

const persons = () => [...root.querySelectorAll('.persons li .person-name')].map((one) => one.textContent)

test('persons are found without accents, and narrowed by country', async () => {
  show(<OfficialsView {...viewOf(DIPLOMACY)} />)
  expect(persons()).toHaveLength(7)
  const search = root.querySelector<HTMLInputElement>('input[type=search]')
  await act(async () => {
    if (search) search.value = 'tran minh'
    search?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  expect(persons()).toEqual(['Trần Minh Hải'])
  await act(async () => {
    if (search) search.value = ''
    search?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    const select = root.querySelector('select')
    if (select) select.value = 'SG'
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(persons()).toEqual(['Grace Lim'])
})

test('a dossier tells offices with their dates, and what nobody knows as unknown', async () => {
  show(<OfficialsView {...viewOf(DIPLOMACY)} />)
  await press(/^Ana Ruiz/)
  expect(root.querySelector('.dossier h2')?.textContent).toBe('Ana Ruiz')
  await press('Table')
  const rows = cells().map((row) => row.slice(0, 3).join(' | '))
  expect(rows).toContain('Ambassador to Chile | Peru | from 2019, end not known (unverified)')
  expect(rows.some((row) => /^Minister of Foreign Affairs \| Peru \| since 3\sSept?\s2024$/.test(row))).toBe(
    true,
  )
  expect(rows).toContain('No office known |  | 2 April 2018 to 1 January 2019')
  expect(rows).toContain('Foreign Minister | Peru | 16 November 2023')
})

test('named together says on what it rests, and does not say that they met', async () => {
  show(<OfficialsView {...viewOf(DIPLOMACY)} />)
  await press(/^Ana Ruiz/)
  expect(text()).toContain('Being named together does not say that they met')
  expect(text()).toContain('Luis Soto Chilein one sentence in 3 articles')
  expect(text()).toContain('Ana Ruiz and Luis Soto stood side by side when it was told.')
  await press('Luis Soto')
  expect(root.querySelector('.dossier h2')?.textContent).toBe('Luis Soto')
  expect(document.activeElement?.textContent).toBe('Luis Soto')
})

test('agreements of the same articles and the quotes stand below, newest first', async () => {
  show(<OfficialsView {...viewOf(DIPLOMACY)} />)
  await press(/^Grace Lim/)
  const [, , quotes] = root.querySelectorAll('.dossier > section')
  expect(
    [...(quotes?.querySelectorAll('.step-origin') ?? [])].map((one) => one.textContent?.slice(0, 24)),
  ).toEqual([
    'Báo Ví Dụ · 20 January 2',
    'Brussels Letter · 9 Octo',
    'Accra Herald · 3 Februar',
    'Lion City Post · 30 Augu',
    'Lion City Post · 21 Octo',
    'Báo Ví Dụ · 10 September',
  ])
  expect(text()).toContain('Mekong Power Grid Agreement Suspendedin 2 articles, never in one sentence')
})

test('without officials it says how a dossier begins', () => {
  show(<OfficialsView {...viewOf([])} />)
  expect(text()).toBe('No official was kept that fits. Keep one from an article, and a dossier begins here.')
})

test('it keeps the rules of accessibility', async () => {
  show(<OfficialsView {...viewOf(DIPLOMACY)} />)
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
