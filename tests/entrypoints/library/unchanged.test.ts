import { expect, test } from 'vitest'
import { withUnchanged } from '../../../entrypoints/library/unchanged.ts'
import { aKept } from '../../support/builders.ts'

const before = [
  aKept({}, [{ id: 'a' }]),
  aKept({ url: 'https://news.example/2' }, [{ id: 'b' }, { id: 'c' }]),
]
const [first, second] = before

test('what is the same stays the same object', () => {
  const now = withUnchanged(before, structuredClone(before))
  expect(now[0]).toBe(first)
  expect(now[1]).toBe(second)
})

test('an edited, a deleted and a new annotation make their article new', () => {
  const edited = structuredClone(before)
  edited[1]?.annotations.splice(
    0,
    1,
    ...aKept({}, [{ id: 'b', modified: '2026-05-01T00:00:00.000Z' }]).annotations,
  )
  expect(withUnchanged(before, edited)[1]).toBe(edited[1])
  expect(withUnchanged(before, edited)[0]).toBe(first)
  const fewer = structuredClone(before)
  fewer[1]?.annotations.pop()
  expect(withUnchanged(before, fewer)[1]).toBe(fewer[1])
  const other = [aKept({ title: 'Renamed' }, [{ id: 'a' }])]
  expect(withUnchanged(before, other)[0]).toBe(other[0])
})
