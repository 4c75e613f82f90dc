// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { PanelPage } from '../../../lib/domain/panel-page.ts'
import { anAgreement, anAnnotation, anArticle, anOfficial, aReading } from '../../support/builders.ts'
import {
  article,
  aView,
  control,
  heard,
  mentionOf,
  painted,
  press,
  reading,
  readPage,
  showPanel,
} from './panel-samples.tsx'

const PACT_SHOWN = [
  'Harbour Pact 2 mentions',
  'Signed, step 4 of 6 15 January 2026',
  'Treaty Peru, Chile',
  'Foreign Minister Ana Ruiz signed the Harbour Pact on Thursday.',
].join('')

test('the article’s title, outlet and date are shown with where the date was read', () => {
  const { root } = showPanel(aView())
  expect(root.querySelector('h1')?.textContent).toBe('Two ports, one pact')
  expect(root.querySelector('h1')?.lang).toBe('en')
  expect(root.querySelector('.article-header p')?.textContent).toBe(
    'The Example Courier · published 15 January 2026 · from the page’s metadata',
  )
})

test('an article without a date says so', () => {
  const page = { ...readPage, article: anArticle({ date: null, dateSource: null }) } as PanelPage
  expect(showPanel(aView({ page })).words()).toContain('no date found on the page')
})

test('each entity is listed once under its kind, areas under their topics', () => {
  const { root } = showPanel(aView())
  const headings = [...root.querySelectorAll('h2, h3')].map((one) => one.textContent)
  expect(headings).toEqual([
    'Agreements 1',
    'Officials 1',
    'Cooperation areas 2',
    'Maritime affairs',
    'Transport and infrastructure',
  ])
  const rows = [...root.querySelectorAll('.entity-show')].map(heard)
  expect(rows).toEqual([
    PACT_SHOWN,
    'Ana Ruiz Foreign Minister · Peru',
    'port security Peru, Chile',
    'ship repair ',
  ])
})

test('counts are links to their lists', () => {
  const { root } = showPanel(aView({ kept: [anAnnotation()] }))
  const links = [...root.querySelectorAll('.counts a')].map((one) => [
    one.getAttribute('href'),
    one.getAttribute('title'),
  ])
  expect(links).toEqual([
    ['#list-agreement', '1 agreement'],
    ['#list-official', '1 official'],
    ['#list-area', '2 cooperation areas'],
    ['#list-kept', '1 kept from this article'],
  ])
  for (const [href] of links) expect(root.querySelector(href ?? '')).not.toBeNull()
})

test('a press on a row asks for the entity on the page; its place in the round is told', () => {
  const { root, acts, again } = showPanel(aView())
  press(root, PACT_SHOWN)
  expect(acts.showEntity).toHaveBeenCalledWith({ kind: 'agreement', entity: 'A1' })
  again(aView({ shown: { kind: 'agreement', entity: 'A1', nth: 2 } }))
  expect(root.querySelector('.entity-mentions')?.textContent).toBe('2 of 2')
})

test('Keep keeps the first mention; Kept takes back every annotation of the entity', () => {
  const { root, acts, again } = showPanel(aView())
  press(root, 'Keep: Harbour Pact')
  expect(acts.keep).toHaveBeenCalledWith(1)
  // Another reading may number its entities otherwise, and case may differ.
  const kept = ['k1', 'k2'].map((id) =>
    anAnnotation({ id, entity: anAgreement({ id: 'A7', name: 'harbour pact' }) }),
  )
  again(aView({ kept }))
  expect(control(root, 'Kept: Harbour Pact').getAttribute('aria-pressed')).toBe('true')
  press(root, 'Kept: Harbour Pact')
  expect(acts.remove).toHaveBeenCalledWith(['k1', 'k2'])
})

test('an official and an agreement of one name are kept apart', () => {
  const { root } = showPanel(
    aView({ kept: [anAnnotation({ entity: anOfficial({ name: 'Harbour Pact' }) })] }),
  )
  expect(control(root, 'Keep: Harbour Pact').getAttribute('aria-pressed')).toBe('false')
})

test('details show each mention in its passage, and the words that gave an office', () => {
  const { root, acts } = showPanel(aView())
  press(root, 'Details of Harbour Pact')
  expect(control(root, 'Details of Harbour Pact').getAttribute('aria-expanded')).toBe('true')
  const second = 'The Harbour Pact covers port security and ship repair.'
  press(root, second)
  expect(acts.showMention).toHaveBeenCalledWith(2)
  press(root, 'Details of Harbour Pact')
  press(root, 'Details of Ana Ruiz')
  expect(root.querySelector('.evidence-line')?.textContent).toBe(
    'Office read from Foreign Minister Ana Ruiz signed the Harbour Pact on Thursday.',
  )
  expect(root.querySelector('.evidence-line u')?.textContent).toBe('Foreign Minister')
})

test('the entity that the reader asked for is opened, lit and given the focus', () => {
  const { root, acts } = showPanel(aView({ focus: { entity: 'R2', annotation: null } }))
  const row = root.querySelector('.entity-lit')
  expect(row?.textContent).toContain('ship repair')
  expect(control(root, 'Details of ship repair').getAttribute('aria-expanded')).toBe('true')
  expect(row?.contains(document.activeElement)).toBe(true)
  expect(acts.focusShown).toHaveBeenCalledOnce()
})

function manyOfficials(count: number): PanelPage {
  const ids = Array.from({ length: count }, (_, at) => `P${at}`)
  const many = aReading({
    mentions: ids.map((id) => mentionOf('Ana Ruiz', 'official', id)),
    officials: Object.fromEntries(ids.map((id) => [id, anOfficial({ id, name: `Minister ${id}` })])),
  })
  return { ...readPage, reading: many } as PanelPage
}

test('of many entities some are listed, and all on wish', async () => {
  const { root } = showPanel(aView({ page: manyOfficials(200) }))
  await painted()
  expect(root.querySelectorAll('.entity').length).toBe(20)
  press(root, 'Show all 200 officials')
  expect(root.querySelectorAll('.entity').length).toBe(200)
})

test('an entity far down a list is shown when the reader asked for it', async () => {
  const { root } = showPanel(aView({ page: manyOfficials(60), focus: { entity: 'P55', annotation: null } }))
  await painted()
  expect(root.querySelector('.entity-lit')?.textContent).toContain('Minister P55')
})

test('words of the article are set apart from the panel’s own direction and language', () => {
  const arabic = { ...anAgreement({ name: 'اتفاقية الموانئ' }) }
  const page = {
    ...readPage,
    article: { ...article, language: 'en-GB' },
    reading: { ...reading, agreements: { A1: arabic } },
  } as PanelPage
  const name = showPanel(aView({ page })).root.querySelector('.entity-name')
  expect(name?.tagName).toBe('BDI')
  expect(name?.getAttribute('lang')).toBe('en-GB')
})
