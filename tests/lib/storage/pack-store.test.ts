import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPack } from '../../../lib/knowledge/holder-pack.ts'
import { createOfficeHolders } from '../../../lib/knowledge/office-holders.ts'
import { packHolders } from '../../../lib/knowledge/pack-holders.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { addPack, factsOfPacks, packs, removePack, restorePack } from '../../../lib/storage/pack-store.ts'
import { aPackTerm } from '../../support/pack-builders.ts'

let database: Database
let count = 0
const holders = packHolders({ asOf: '2026-01-01', terms: [aPackTerm()] })
const about = (id: string) => ({
  id,
  name: `Desk ${id}`,
  asOf: '2026-01-01',
  source: '',
  licence: '',
  terms: 1,
  persons: 1,
})
const names = async () => {
  const listed = await packs(database)
  return listed.ok ? listed.value.map(({ name }) => name) : listed
}
const DAY = (day: number) => new Date(Date.UTC(2026, 0, day))

beforeEach(() => {
  database = openDatabase(`packs-${++count}`)
})

afterEach(() => database.delete())

test('a pack is listed with its facts, once however often it is added; the newest comes first', async () => {
  await addPack(database, about('a'), holders, DAY(1))
  await addPack(database, about('b'), holders, DAY(2))
  expect(await addPack(database, about('a'), holders, DAY(3))).toEqual({ ok: true, value: { id: 'a' } })
  expect(await names()).toEqual(['Desk b', 'Desk a'])
  const facts = await factsOfPacks(database, ['b', 'nowhere', 'a'])
  if (!facts.ok) throw new Error(facts.problem.message)
  expect(facts.value).toHaveLength(2)
  expect(createOfficeHolders(facts.value.map(openPack)).find('Ana Ruiz')).not.toEqual([])
})

test('a removed pack counts no more, and comes back as it was', async () => {
  await addPack(database, about('a'), holders)
  expect(await removePack(database, 'a')).toEqual({ ok: true, value: null })
  expect(await removePack(database, 'a')).toEqual({ ok: true, value: null })
  expect(await names()).toEqual([])
  await restorePack(database, 'a')
  expect(await names()).toEqual(['Desk a'])
  expect(await removePack(database, 'b')).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test('after a day the facts of a removed pack are gone for good', async () => {
  await addPack(database, about('a'), holders, DAY(1))
  await removePack(database, 'a', DAY(2))
  await addPack(database, about('b'), holders, DAY(4))
  expect(await restorePack(database, 'a')).toMatchObject({ ok: false })
  expect(await database.packFacts.toCollection().primaryKeys()).toEqual(['b'])
})

test('where the facts cannot be stored, the pack is not listed either', async () => {
  database.packFacts.hook('creating', () => {
    throw new Error('no room')
  })
  expect(await addPack(database, about('a'), holders)).toMatchObject({ ok: false })
  expect(await names()).toEqual([])
})
