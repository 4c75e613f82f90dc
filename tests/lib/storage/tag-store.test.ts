import { expect, test } from 'vitest'
import { addTag, remove } from '../../../lib/storage/annotation-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { allTags, deleteTag, renameTag } from '../../../lib/storage/tag-store.ts'
import { undoAct } from '../../../lib/storage/undo.ts'
import { anAct, anotherWish, aStore, aWish, snapshot, value } from './store-bench.ts'

const store = aStore()
const tagsOf = async (id: string) => (await store.database.annotations.get(id))?.tags

async function twoWithTags(one: string[], two: string[]) {
  await keep(store.database, aWish())
  await keep(store.database, anotherWish())
  for (const tag of one) await addTag(store.database, ['one'], tag)
  for (const tag of two) await addTag(store.database, ['two'], tag)
}

test('tags are counted without the bin, in the order of a list of names', async () => {
  await twoWithTags(['ports', 'Öl', 'zinc'], ['ports', 'only here'])
  await remove(store.database, ['two'])
  expect(value(await allTags(store.database))).toEqual([
    { tag: 'Öl', annotations: 1 },
    { tag: 'ports', annotations: 1 },
    { tag: 'zinc', annotations: 1 },
  ])
})

test('a tag is renamed everywhere, in the bin too, and that is undone in one act', async () => {
  await twoWithTags(['law', 'border'], ['border', 'sea'])
  await remove(store.database, ['two'])
  const before = await snapshot(store.database)
  const act = anAct()
  expect(value(await renameTag(store.database, 'border', ' borders ', act))).toMatchObject({ changed: 2 })
  expect([await tagsOf('one'), await tagsOf('two')]).toEqual([
    ['law', 'borders'],
    ['borders', 'sea'],
  ])
  value(await undoAct(store.database, act.id))
  expect(await snapshot(store.database)).toBe(before)
})

test('renamed to a tag that is there, the two become one', async () => {
  await twoWithTags(['border', 'borders'], ['border'])
  value(await renameTag(store.database, 'border', 'borders'))
  expect([await tagsOf('one'), await tagsOf('two')]).toEqual([['borders'], ['borders']])
})

test('tags that differ by accents or case stay apart until one is renamed to the other', async () => {
  await twoWithTags(['frontera'], ['PERÚ', 'peru'])
  value(await renameTag(store.database, 'frontera', 'Peru'))
  expect(
    value(await allTags(store.database))
      .map(({ tag }) => tag)
      .sort(),
  ).toEqual(['PERÚ', 'Peru', 'peru'])
  value(await renameTag(store.database, 'PERÚ', 'Peru'))
  value(await renameTag(store.database, 'peru', 'Peru'))
  expect(value(await allTags(store.database))).toEqual([{ tag: 'Peru', annotations: 2 }])
})

test('a tag is deleted everywhere; no tag is without a name', async () => {
  await twoWithTags(['border', 'law'], ['border'])
  value(await deleteTag(store.database, 'border'))
  expect([await tagsOf('one'), await tagsOf('two')]).toEqual([['law'], []])
  expect(await renameTag(store.database, 'law', '  ')).toMatchObject({ ok: false })
})
