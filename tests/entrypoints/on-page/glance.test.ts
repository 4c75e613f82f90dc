import { expect, test } from 'vitest'
import { createGlance } from '../../../entrypoints/on-page/glance.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { ok, problem } from '../../../lib/domain/result.ts'
import { saidBy } from '../../../lib/domain/said-by-page.ts'
import { aRawPage } from '../../support/builders.ts'

const page = aRawPage()
const reading: PageReading = { outcome: 'no-article' }
const seen = () => Promise.resolve(ok({ said: saidBy(page), reading }))

test('a page that says what it said is shown as it was shown, once', async () => {
  const glance = createGlance(seen())
  expect(await glance(page, 'article')).toBe(reading)
  expect(await glance(page, 'article')).toBeNull()
})

test('a page that says something else is recognised, and when it says the old again too', async () => {
  const glance = createGlance(seen())
  expect(await glance(aRawPage({ text: `${page.text} More.` }), 'article')).toBeNull()
  expect(await glance(page, 'article')).toBeNull()
})

test.each([
  ['nothing is remembered', Promise.resolve(ok(null))],
  ['the background does not answer', Promise.resolve(problem('not-found'))],
])('where %s, the page is recognised', async (_, asked) => {
  expect(await createGlance(asked)(page, 'article')).toBeNull()
})

test('what the reader asks for is read, whatever is remembered', async () => {
  expect(await createGlance(seen())(page, 'whole-page')).toBeNull()
})

test('what holds no more is not shown, though the page asked for it before', async () => {
  const glance = createGlance(seen())
  const answer = glance(page, 'article')
  await glance(null)
  expect(await answer).toBeNull()
})
