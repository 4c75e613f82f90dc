import { expect, test } from 'vitest'
import type { Kept } from '../../../lib/domain/annotation.ts'
import { FORMATS } from '../../../lib/exchange/formats.ts'
import { aKept } from '../../support/builders.ts'
import { aSource } from '../../support/export-builders.ts'

test('every format has its own id and an ending', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
  for (const { ending, mime } of FORMATS) expect(`${ending} ${mime}`).toMatch(/^[a-z]+ [a-z]+\/[\w.+-]+/)
})

test.each(FORMATS.filter(({ id }) => id !== 'calendar').map((format) => [format.id, format] as const))(
  '%s is written while the collection is read, and tells when reading fails',
  async (_, format) => {
    let read = 0
    const source = aSource([], {
      kept: {
        async *[Symbol.asyncIterator](): AsyncGenerator<Kept> {
          for (read = 0; read < 10; read++) {
            const url = `https://news.example/${read}`
            yield aKept({ url, title: `Article ${read}.` }, [{ article: url, note: `Note ${read}.` }])
          }
          if (failure) throw failure
        },
      },
      files: () => [],
    })
    let failure: Error | null = null
    let seenAt = -1
    for await (const piece of format.render(source))
      if (seenAt < 0 && piece.includes('Note 0.')) seenAt = read
    expect(seenAt).toBe(0)
    failure = new Error('The database is closed.')
    const failing = (async () => {
      for await (const _ of format.render(source));
    })()
    await expect(failing).rejects.toThrow('The database is closed.')
  },
)
