// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { PanelPage } from '../../../lib/domain/panel-page.ts'
import type { PanelActs, PanelView } from '../../../lib/domain/panel-view.ts'
import { anArticle, aReading } from '../../support/builders.ts'
import { aView, press, readPage, showPanel } from './panel-samples.tsx'

const nothing = aReading()
const vietnamese = anArticle({ language: 'vi', title: 'Hai cảng, một hiệp ước' })

type Case = {
  page: PanelPage
  says: string[]
  saysNot?: string[]
  offers?: [label: string, act: keyof PanelActs, ...asked: unknown[]][]
  view?: Partial<PanelView>
}

const CASES: Record<string, Case> = {
  'the tab is being asked': { page: { phase: 'looking' }, says: ['Looking at this page…'] },
  'the article is being read': { page: { phase: 'reading' }, says: ['Reading the article…'] },
  'no article was found': {
    page: { phase: 'no-article' },
    says: ['No article found on this page'],
    offers: [
      ['Read the whole page', 'readAgain', 'whole-page'],
      ['Read the selection', 'readAgain', 'selection'],
    ],
  },
  'no article was found, but a large frame': {
    page: { phase: 'no-article', framed: 'https://news.example/framed' },
    says: ['No article found on this page', 'another page in a frame'],
    offers: [
      ['Open it in a tab of its own', 'openFramed', 'https://news.example/framed'],
      ['Read the whole page', 'readAgain', 'whole-page'],
      ['Read the selection', 'readAgain', 'selection'],
    ],
  },
  'the browser keeps the page to itself': {
    page: { phase: 'not-available', what: 'page' },
    says: ['This page is not available to extensions'],
  },
  'the tab of the panel is gone': {
    page: { phase: 'not-available', what: 'closed' },
    says: ['This tab was closed'],
  },
  'the page is a PDF': { page: { phase: 'not-available', what: 'pdf' }, says: ['This is a PDF'] },
  'the page was not allowed, its site is known': {
    page: { phase: 'not-allowed' },
    says: ['Not read yet'],
    offers: [
      ['Read this page', 'readPage'],
      ['Always read this site', 'chooseSite', 'always'],
    ],
  },
  'the page was not allowed, its site is not known': {
    page: { phase: 'not-allowed' },
    view: { site: null },
    says: ['Press the Entente button in the browser’s toolbar to read this page.'],
  },
  'the site is never read': {
    page: { phase: 'never' },
    says: ['This site is never read'],
    offers: [['Read this page once', 'readPage']],
  },
  'the article is in another language': {
    page: { phase: 'other-language', article: vietnamese },
    says: ['Hai cảng, một hiệp ước', 'This article is in Vietnamese', 'Entente reads articles in English.'],
    offers: [['Read the selection', 'readAgain', 'selection']],
  },
  'the language has no name': {
    page: { phase: 'other-language', article: anArticle({ language: 'not a language' }) },
    says: ['This article is not in English'],
  },
  'reading failed': {
    page: { phase: 'failed', message: 'Entente did not answer.' },
    says: ['This page could not be read', 'Entente did not answer.'],
    offers: [['Try again', 'readAgain', 'article']],
  },
  'nothing was found in the article': {
    page: { ...readPage, phase: 'read', reading: nothing } as PanelPage,
    says: ['Two ports, one pact', 'Nothing found in this article'],
    offers: [['Read the whole page', 'readAgain', 'whole-page']],
  },
  'nothing was found on the whole page': {
    page: { ...readPage, phase: 'read', reading: nothing, scope: 'whole-page' } as PanelPage,
    says: ['Nothing found on this page'],
    offers: [['Read the article', 'readAgain', 'article']],
  },
  'only the beginning of a long text was read': {
    page: {
      ...readPage,
      phase: 'read',
      truncated: true,
      article: anArticle({ text: 'a'.repeat(1_234_567) }),
    } as PanelPage,
    says: ['only the first 1,234,567 characters were read'],
  },
  'a long text is read from its beginning on': {
    page: {
      ...readPage,
      phase: 'read',
      readTo: 250_000,
      article: anArticle({ text: 'a'.repeat(1_000_000) }),
    } as PanelPage,
    says: ['Still reading this long text: 25% so far.', 'Agreements'],
  },
  'nothing is found yet in a long text': {
    page: { ...readPage, phase: 'read', readTo: 20_000, reading: nothing } as PanelPage,
    says: ['Still reading this long text'],
    saysNot: ['Nothing found'],
  },
  'the selection was read': {
    page: { ...readPage, phase: 'read', scope: 'selection' } as PanelPage,
    says: ['Only the selection was read.', 'Agreements'],
    offers: [['Read the article', 'readAgain', 'article']],
  },
  'the database does not open': {
    page: readPage,
    view: { keptFault: 'The database of Entente cannot be opened.' },
    says: ['The database of Entente cannot be opened.', 'Agreements'],
    offers: [['Try again', 'readKeptAgain']],
  },
}

describe.each(Object.entries(CASES))('%s', (_, { page, says, saysNot = [], offers = [], view }) => {
  test('is said in words', () => {
    const { words } = showPanel(aView({ page, ...view }))
    for (const sentence of says) expect(words()).toContain(sentence)
    for (const sentence of saysNot) expect(words()).not.toContain(sentence)
  })

  test('has one first heading, and headings in order', () => {
    const { root } = showPanel(aView({ page, ...view }))
    const levels = [...root.querySelectorAll('h1, h2, h3')].map((one) => Number(one.tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true)
  })

  test('offers what helps', () => {
    const { root, acts } = showPanel(aView({ page, ...view }))
    for (const [label, name, ...asked] of offers) {
      press(root, label)
      expect(acts[name]).toHaveBeenLastCalledWith(...asked)
    }
  })
})

test('the library is one press away, whatever the page is at', () => {
  const { root, acts } = showPanel(aView({ page: { phase: 'not-available', what: 'page' }, site: null }))
  press(root, 'Open the library')
  expect(acts.openLibrary).toHaveBeenCalledOnce()
})

test('the site’s rule is pressed, and only another one is chosen', () => {
  const { root, acts } = showPanel(aView({ site: { host: 'news.example', rule: 'always' } }))
  const pressed = [...root.querySelectorAll('.segments [aria-pressed="true"]')].map((one) => one.textContent)
  expect(pressed).toEqual(['Always'])
  press(root, 'Always')
  expect(acts.chooseSite).not.toHaveBeenCalled()
  press(root, 'Never')
  expect(acts.chooseSite).toHaveBeenCalledWith('never')
})

test('a notice is said in a region that was there before, with its undo', () => {
  const { root, acts, again } = showPanel(aView())
  const region = root.querySelector('.notice-bar [role="status"]')
  expect(region?.textContent).toBe('')
  again(aView({ notice: { words: 'Deleted.', tone: 'done', undo: true } }))
  expect(root.querySelector('.notice-bar [role="status"]')).toBe(region)
  expect(region?.textContent).toBe('Deleted.')
  press(root, 'Undo')
  press(root, 'Dismiss')
  expect(acts.undo).toHaveBeenCalledOnce()
  expect(acts.dismissNotice).toHaveBeenCalledOnce()
})
