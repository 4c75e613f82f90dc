/** One small collection in every format: a change of a format shows here. Renew by `vitest run -u` and look at it. */
import { expect, test } from 'vitest'
import { FORMATS } from '../../../lib/exchange/formats.ts'
import { aWholeCollection } from '../../support/a-collection.ts'
import { written } from '../../support/written.ts'

test.each(FORMATS.map((format) => [format.id, format] as const))('%s', async (id, format) => {
  const text = await written(format.render(aWholeCollection()))
  await expect(text).toMatchFileSnapshot(`../../fixtures/exports/${id}.${format.ending}`)
})

// The native file keeps the selectors instead of a link; the calendar tells of promises, not of quotes that were kept.
test.each(
  FORMATS.filter(({ id }) => id !== 'calendar' && id !== 'json').map(
    (format) => [format.id, format] as const,
  ),
)('in %s every quote has title, outlet, date, time of reading and a link to its words', async (_, format) => {
  const text = await written(format.render(aWholeCollection()))
  for (const told of ['Two ports, one pact', 'The Example Courier', '2026', 'Harbour Pact'])
    expect(text).toContain(told)
  expect(text).toMatch(/2026[-/]01[-/]16|16 January 2026|\[2026,1,16\]/)
  expect(text).toMatch(/harbour-pact\\?#:(?:~|\\~|\\textasciitilde\{\}):text=/)
})
