/** What other programs read is the same whatever the reader speaks; what people read speaks with them. */
import { afterEach, expect, test } from 'vitest'
import { FORMATS } from '../../../lib/exchange/formats.ts'
import { readCorrections } from '../../../lib/exchange/read-corrections.ts'
import { speak } from '../../../lib/words/say.ts'
import { aWholeCollection } from '../../support/a-collection.ts'
import { written } from '../../support/written.ts'

const FOR_PEOPLE = ['markdown', 'html', 'calendar']

afterEach(() => speak('en'))

async function inBoth(format: (typeof FORMATS)[number]): Promise<{ english: string; vietnamese: string }> {
  const english = await written(format.render(aWholeCollection()))
  await speak('vi')
  return { english, vietnamese: await written(format.render(aWholeCollection())) }
}

const others = FORMATS.filter(({ id }) => !FOR_PEOPLE.includes(id))
test.each(others.map((format) => [format.id, format] as const))('%s is the same file', async (_, format) => {
  const { english, vietnamese } = await inBoth(format)
  expect(vietnamese).toBe(english)
})

const readByPeople = FORMATS.filter(({ id }) => FOR_PEOPLE.includes(id))
test.each(readByPeople.map((format) => [format.id, format] as const))('%s is told', async (id, format) => {
  const { vietnamese } = await inBoth(format)
  await expect(vietnamese).toMatchFileSnapshot(`../../fixtures/exports/${id}-vi.${format.ending}`)
})

test('front matter keeps its keys, which Obsidian knows', async () => {
  const markdown = FORMATS.find(({ id }) => id === 'markdown') as (typeof FORMATS)[number]
  const { english, vietnamese } = await inBoth(markdown)
  const keys = (text: string) => text.slice(0, text.indexOf('\n---\n', 4)).match(/^\w+(?=:)/gm)
  expect(keys(vietnamese)).toEqual(keys(english))
  expect(keys(vietnamese)).toContain('description')
})

test('faults are told in the language that is spoken when they are found', async () => {
  const broken = JSON.stringify({
    format: 'entente',
    schemaVersion: 2,
    corrections: [{ id: 7, what: 'office' }],
  })
  const faults = () => {
    const read = readCorrections(broken)
    return read.ok ? [] : read.refused.map(({ where, why }) => `${where}: ${why}`)
  }
  expect(faults()).toContain('correction 1: id must be text')
  await speak('vi')
  expect(faults()).toContain('đính chính 1: id phải là văn bản')
})
