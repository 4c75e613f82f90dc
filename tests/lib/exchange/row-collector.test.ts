/** Rows of files that tell article and collections anew with each passage, and rows that hang on others. */
import { describe, expect, test } from 'vitest'
import { RowCollector } from '../../../lib/exchange/row-collector.ts'
import { aKept } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'

const { article, annotations } = aKept({}, [{ id: 'one' }, { id: 'two' }])
const [one, two] = annotations

/** What comes of what was told. */
function collected(tell: (rows: RowCollector) => void) {
  const rows = new RowCollector()
  tell(rows)
  const read = rows.read()
  if (!read.ok) throw new Error('A collector refuses rows, not files.')
  return read
}

describe('a passage told with its article', () => {
  test('two of one article are in it, as it was told first', () => {
    const { rows, refused } = collected((told) => {
      told.kept({ article, annotation: one }, 'line 2')
      told.kept({ article: { ...article, title: 'Another title' }, annotation: two }, 'line 3')
    })
    expect(rows).toMatchObject({ articles: [article], annotations: [one, two] })
    expect(refused).toEqual([])
  })

  test('it is of the article that was told with it, whatever it says itself', () => {
    const { rows } = collected((told) =>
      told.kept({ article, annotation: { ...one, article: 'https://other.example/' } }, 'line 2'),
    )
    expect(rows.annotations).toEqual([one])
  })

  test('of a wrong one the article is not taken either', () => {
    const { rows, refused } = collected((told) =>
      told.kept({ article, annotation: { ...one, quote: 7 } }, 'line 2'),
    )
    expect(rows).toMatchObject({ articles: [], annotations: [] })
    expect(refused).toEqual([{ where: 'line 2', why: 'quote must be text' }])
  })

  test.each([null, 'words', 7])('one that is %j is refused', (annotation) => {
    const { rows, refused } = collected((told) => told.kept({ article, annotation }, 'line 2'))
    expect(rows.articles).toEqual([])
    expect(refused).toMatchObject([{ where: 'line 2', why: expect.stringContaining('is missing') }])
  })

  test('a wrong one does not take away the article of a right one', () => {
    const { rows } = collected((told) => {
      told.kept({ article, annotation: one }, 'line 2')
      told.kept({ article, annotation: 7 }, 'line 3')
    })
    expect(rows).toMatchObject({ articles: [article], annotations: [one] })
  })

  test('with a wrong article it is refused for the article', () => {
    const { rows, refused } = collected((told) =>
      told.kept({ article: { ...article, url: 'ftp://a.example' }, annotation: one }, 'line 2'),
    )
    expect(rows.annotations).toEqual([])
    expect(refused).toEqual([{ where: 'line 2', why: 'url is no address of the web' }])
  })

  test('its collections come along, each as it was told first; wrong ones are left out', () => {
    const ports = aCollection({ id: 'ports' })
    const seas = aCollection({ id: 'seas', name: 'Seas' })
    const { rows, refused } = collected((told) => {
      told.kept({ article, annotation: one, collections: [ports, { id: '../x' }, 7] }, 'line 2')
      told.kept({ article, annotation: two, collections: [{ ...ports, name: 'Docks' }, seas] }, 'line 3')
    })
    expect(rows.collections).toEqual([ports, seas])
    expect(refused).toEqual([])
  })

  test('unseen characters in the name of a collection are made seen', () => {
    const { rows } = collected((told) =>
      told.kept({ article, annotation: one, collections: [aCollection({ name: 'Po\u0007rts' })] }, 'line 2'),
    )
    expect(rows.collections).toMatchObject([{ name: 'Po\ufffdrts' }])
  })

  test('a collection told with it that stands too deep is refused where it was told', () => {
    const deep = [
      aCollection({ id: 'a' }),
      aCollection({ id: 'b', parent: 'a' }),
      aCollection({ id: 'c', parent: 'b' }),
    ]
    const { rows, refused } = collected((told) =>
      told.kept({ article, annotation: { ...one, collections: ['b', 'c'] }, collections: deep }, 'line 2'),
    )
    expect(rows.annotations[0]?.collections).toEqual(['b'])
    expect(refused).toEqual([{ where: 'line 2', why: 'stands in a collection that stands in another' }])
  })
})

test('a collection whose parent the file does not have is taken: it may be here already', () => {
  const child = aCollection({ id: 'b', parent: 'not-in-the-file' })
  const { rows, refused } = collected((told) => told.collection(child, 'collection 1'))
  expect(rows.collections).toEqual([child])
  expect(refused).toEqual([])
})

test('an annotation may come before its article', () => {
  const { rows, refused } = collected((told) => {
    told.annotation(one, 'annotation 1')
    told.article(article, 'article 1')
  })
  expect(rows.annotations).toEqual([one])
  expect(refused).toEqual([])
})

test('a row of 100,000 characters is looked at, one more is too many', () => {
  const { refused } = collected((told) => {
    told.article('x'.repeat(100_000), 'article 1')
    told.article('x'.repeat(100_001), 'article 2')
  })
  expect(refused).toEqual([
    { where: 'article 1', why: 'is no article' },
    { where: 'article 2', why: 'is larger than 100 kB' },
  ])
})

test('what a reader of a format refuses itself is among the refused, in their order', () => {
  const { refused } = collected((told) => {
    told.refuse('line 2', 'is a reply')
    told.article(7, 'line 3')
  })
  expect(refused).toEqual([
    { where: 'line 2', why: 'is a reply' },
    { where: 'line 3', why: 'is no article' },
  ])
})
