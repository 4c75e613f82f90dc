import { expect, test } from 'vitest'
import { printOf } from '../../../lib/domain/page-print.ts'
import { aRawPage } from '../../support/builders.ts'

test('the same page has the same print under any address and in any order of its fields', () => {
  const page = aRawPage({ times: [{ at: '2026-01-15', label: 'published' }] })
  const turned = Object.fromEntries(Object.entries(page).reverse()) as typeof page
  const times = [{ label: 'published', at: '2026-01-15' }]
  expect(printOf({ ...turned, times, url: 'https://elsewhere.example/' })).toBe(printOf(page))
})

test.each([
  ['a letter of its text', { text: `${aRawPage().text.slice(0, -1)}!` }],
  ['its headline', { heading: 'Another' }],
  ['its title', { title: 'Another' }],
  ['its own address', { canonical: 'https://news.example/other' }],
  ['its language', { languages: ['de'] }],
  ['a meta element', { tags: [['og:type', 'website'] as [string, string]] }],
  ['what it says for machines', { jsonLd: ['{}'] }],
  ['a moment', { times: [{ at: '2026-01-16', label: '' }] }],
  ['a line with a year', { datelines: ['16 January 2026'] }],
])('a page that differs in %s has another one', (_, other) => {
  expect(printOf(aRawPage(other))).not.toBe(printOf(aRawPage()))
})

test('words that change places between fields, and many like texts, are told apart', () => {
  expect(printOf(aRawPage({ title: 'ab', heading: 'c' }))).not.toBe(
    printOf(aRawPage({ title: 'a', heading: 'bc' })),
  )
  const prints = Array.from({ length: 20_000 }, (_, nth) =>
    printOf(aRawPage({ text: `${20_000 + nth} ships` })),
  )
  expect(new Set(prints).size).toBe(20_000)
})
