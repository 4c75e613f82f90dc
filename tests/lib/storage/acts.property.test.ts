/** Random sequences of acts, taken back and done again, against snapshots and against what must always hold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Annotation } from '../../../lib/domain/annotation.ts'
import { COLOURS } from '../../../lib/domain/colour.ts'
import type { Result } from '../../../lib/domain/result.ts'
import { versionsOf } from '../../../lib/storage/act-journal.ts'
import type { ActName, Done } from '../../../lib/storage/acts.ts'
import {
  addTag,
  remove,
  removeTag,
  restore,
  setColour,
  setKind,
  setNote,
} from '../../../lib/storage/annotation-store.ts'
import { putInCollection } from '../../../lib/storage/collection-members.ts'
import { addCollection, deleteCollection } from '../../../lib/storage/collection-store.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { deleteTag, renameTag } from '../../../lib/storage/tag-store.ts'
import { redoAct, undoAct } from '../../../lib/storage/undo.ts'
import { selectorsOf } from '../../support/builders.ts'
import { anArticleAt, aWish, snapshot, value } from './store-bench.ts'

const IDS = ['a', 'b', 'c', 'd']
const anId = fc.constantFrom(...IDS)
const ids = fc.subarray(IDS, { minLength: 1 })
const aTag = fc.constantFrom('x', 'y', 'z')
const aSet = fc.constantFrom('s', 't')

type Deed = { name: string; act: (database: Database, by: ActName) => Promise<Result<unknown>> }

function keepAt(database: Database, id: string, by: ActName) {
  const place = IDS.indexOf(id)
  const text = `Ana Ruiz spoke ${id} of ${place}.`
  const article = anArticleAt(`https://news.example/${place % 2}`)
  return keep(database, aWish({ id, article, context: text, selectors: selectorsOf(text, 'Ana Ruiz') }), by)
}

const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  anId.map((id) => ({ name: `keep ${id}`, act: (d: Database, by: ActName) => keepAt(d, id, by) })),
  fc.tuple(anId, fc.constantFrom('', 'n', 'm')).map(([id, note]) => ({
    name: `note ${id} ${note}`,
    act: (d: Database, by: ActName) => setNote(d, id, note, by),
  })),
  fc.tuple(ids, aTag).map(([some, tag]) => ({
    name: `tag ${some} ${tag}`,
    act: (d: Database, by: ActName) => addTag(d, some, tag, by),
  })),
  fc.tuple(ids, aTag).map(([some, tag]) => ({
    name: `untag ${some} ${tag}`,
    act: (d: Database, by: ActName) => removeTag(d, some, tag, by),
  })),
  fc.tuple(aTag, aTag).map(([from, to]) => ({
    name: `rename ${from} ${to}`,
    act: (d: Database, by: ActName) => renameTag(d, from, to, by),
  })),
  aTag.map((tag) => ({ name: `no tag ${tag}`, act: (d: Database, by: ActName) => deleteTag(d, tag, by) })),
  fc.tuple(ids, fc.constantFrom(...COLOURS, null)).map(([some, colour]) => ({
    name: `colour ${some} ${colour}`,
    act: (d: Database, by: ActName) => setColour(d, some, colour, by),
  })),
  ids.map((some) => ({
    name: `kind ${some}`,
    act: (d: Database, by: ActName) => setKind(d, some, 'highlight', by),
  })),
  ids.map((some) => ({ name: `remove ${some}`, act: (d: Database, by: ActName) => remove(d, some, by) })),
  ids.map((some) => ({ name: `restore ${some}`, act: (d: Database, by: ActName) => restore(d, some, by) })),
  aSet.map((id) => ({
    name: `make ${id}`,
    act: (d: Database, by: ActName) => addCollection(d, { id, name: id, parent: null }, by),
  })),
  aSet.map((id) => ({
    name: `unmake ${id}`,
    act: (d: Database, by: ActName) => deleteCollection(d, id, by),
  })),
  fc.tuple(ids, aSet).map(([some, id]) => ({
    name: `put ${some} ${id}`,
    act: (d: Database, by: ActName) => putInCollection(d, some, id, by),
  })),
)

let count = 0

async function inStore(check: (database: Database) => Promise<void>): Promise<void> {
  const database = openDatabase(`property-${++count}`)
  try {
    await check(database)
  } finally {
    await database.delete()
  }
}

const by = (nth: number): ActName => ({
  id: `act-${nth}`,
  at: new Date(Date.UTC(2026, 0, 1) + nth * 60_000).toISOString(),
})

const shown = (deeds: readonly Deed[]) => deeds.map(({ name }) => name).join('; ')

test(
  'acts taken back one after the other give every state before them, and done again every state after',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(aDeed, { minLength: 1, maxLength: 12 }), (deeds) =>
        inStore(async (database) => {
          const states = [await snapshot(database)]
          const done: string[] = []
          for (const [nth, deed] of deeds.entries()) {
            await deed.act(database, by(nth))
            // Sent again, it changes nothing.
            await deed.act(database, by(nth))
            if (!(await database.acts.get(by(nth).id))) continue
            done.push(by(nth).id)
            states.push(await snapshot(database))
          }
          for (const [nth, id] of [...done.entries()].reverse()) {
            expect(value(await undoAct(database, id)), shown(deeds)).toEqual({ stayed: 0 })
            expect(await snapshot(database), shown(deeds)).toBe(states[nth])
          }
          for (const [nth, id] of done.entries()) {
            value(await redoAct(database, id))
            expect(await snapshot(database), shown(deeds)).toBe(states[nth + 1])
          }
        }),
      ),
      { numRuns: 60, seed: 7 },
    ),
  120_000,
)

test(
  'taken back in any order, acts tear nothing, and what was taken back can be done again',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(aDeed, { minLength: 1, maxLength: 10 }),
        fc.array(fc.nat(9), { maxLength: 10 }),
        (deeds, undone) =>
          inStore(async (database) => {
            for (const [nth, deed] of deeds.entries()) await deed.act(database, by(nth))
            for (const nth of undone) {
              const before = await snapshot(database)
              const { id } = by(nth)
              const act = await database.acts.get(id)
              const answer = await undoAct(database, id)
              await undoAct(database, id)
              const after = await snapshot(database)
              await expectWhole(database)
              if (!act || act.undone || !answer.ok || answer.value.stayed > 0) continue
              // Nothing stayed, so that doing it again gives all back but the times of change of rows edited later.
              await redoAct(database, id)
              await expectWhole(database)
              expect(untimed(await snapshot(database)), shown(deeds)).toBe(untimed(before))
              await undoAct(database, id)
              expect(untimed(await snapshot(database)), shown(deeds)).toBe(untimed(after))
            }
          }),
      ),
      { numRuns: 60, seed: 11 },
    ),
  120_000,
)

function untimed(rows: string): string {
  return rows.replace(/"(?:modified|retrieved)":"[^"]*"/g, '')
}

/** Every annotation has its article, and every act the rows that it says. */
async function expectWhole(database: Database): Promise<void> {
  const keys = new Set(await database.articles.toCollection().primaryKeys())
  const annotations: Annotation[] = await database.annotations.toArray()
  expect(annotations.filter(({ article }) => !keys.has(article))).toEqual([])
  expect(annotations.filter(({ tags }) => new Set(tags).size < tags.length)).toEqual([])
  for (const { id, rows } of await database.acts.toArray()) {
    expect(await database.changes.where(':id').between([id], [id, []]).count()).toBe(rows)
  }
}

test(
  '1,000 edits of one note from two windows: each text is the note or one of its versions',
  () =>
    inStore(async (one) => {
      const other = openDatabase(one.name)
      await keepAt(one, 'a', { id: 'keep', at: '2026-01-01T00:00:00.000Z' })
      const edits: Promise<Result<Done>>[] = []
      for (let nth = 0; nth < 1_000; nth++) {
        edits.push(setNote(nth % 2 ? one : other, 'a', `text ${nth}`))
        if (nth % 7 === 0) await edits.at(-1)
      }
      for (const edit of edits) value(await edit)
      const note = (await one.annotations.get('a'))?.note ?? ''
      const versions = value(await versionsOf(one, 'a')).map((version) => version.note)
      other.close()
      const texts = Array.from({ length: 1_000 }, (_, nth) => `text ${nth}`)
      expect([...versions, note].sort()).toEqual(texts.sort())
    }),
  120_000,
)
