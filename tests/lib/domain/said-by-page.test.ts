import { expect, test } from 'vitest'
import { saidBy } from '../../../lib/domain/said-by-page.ts'
import { aRawPage } from '../../support/builders.ts'

test('a page says the same under any address and in any order of its fields', () => {
  const page = aRawPage({ times: [{ at: '2026-01-15', label: 'published' }] })
  const turned = Object.fromEntries(Object.entries(page).reverse()) as typeof page
  const times = [{ label: 'published', at: '2026-01-15' }]
  expect(saidBy({ ...turned, times, url: 'https://elsewhere.example/' })).toBe(saidBy(page))
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
])('a page that differs in %s says something else', (_, other) => {
  expect(saidBy(aRawPage(other))).not.toBe(saidBy(aRawPage()))
})
