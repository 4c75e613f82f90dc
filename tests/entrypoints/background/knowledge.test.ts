import { afterEach, beforeEach, expect, test } from 'vitest'
import { openKnowledge } from '../../../entrypoints/background/knowledge.ts'
import { readArticle } from '../../../entrypoints/background/read-article.ts'
import { readingBasis } from '../../../entrypoints/background/reading-basis.ts'
import { packHolders } from '../../../lib/knowledge/pack-holders.ts'
import { createRecogniser } from '../../../lib/recognition/create-recogniser.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { addPack, removePack, restorePack } from '../../../lib/storage/pack-store.ts'
import { anArticle } from '../../support/builders.ts'
import { aLoadedPack, aPackTerm } from '../../support/pack-builders.ts'

let database: Database
beforeEach(() => {
  database = openDatabase(`knowledge-${crypto.randomUUID()}`)
})
afterEach(() => database.delete())

const recogniser = createRecogniser()
const PERSON = 'Ebenezer Quillfeather'
const holders = packHolders({ asOf: '2026-02-01', terms: [aPackTerm({ person: PERSON, office: 'Mayor' })] })

test('the look-up is made once, and anew when a pack is loaded, removed or brought back', async () => {
  const knowledge = openKnowledge(database)
  const first = await (await knowledge()).officeHolders(recogniser)
  expect(await (await knowledge()).officeHolders(recogniser)).toBe(first)
  expect(first.find(PERSON)).toEqual([])
  await addPack(database, aLoadedPack({ id: 'a' }), holders)
  const second = await (await knowledge()).officeHolders(recogniser)
  expect(second.find(PERSON)).toMatchObject([{ office: 'Mayor', asOf: '2026-02-01' }])
  expect(second.find('Angela Merkel')).toEqual(first.find('Angela Merkel'))
  await removePack(database, 'a')
  expect((await (await knowledge()).officeHolders(recogniser)).find(PERSON)).toEqual([])
  await restorePack(database, 'a')
  expect((await (await knowledge()).officeHolders(recogniser)).find(PERSON)).toHaveLength(1)
})

test('a reading made with other packs is stale', async () => {
  const knowledge = openKnowledge(database)
  const article = anArticle({ text: `In Lima, ${PERSON} said that Peru would wait for the other side.` })
  const names = async () => {
    const basis = await readingBasis(database, knowledge)
    const reading = await readArticle({ database, basis, loadRecogniser: async () => recogniser }, article)
    return Object.values(reading.officials).map(({ name }) => name)
  }
  expect(await names()).toEqual([])
  await addPack(database, aLoadedPack({ id: 'a' }), holders)
  expect(await names()).toEqual([PERSON])
  await removePack(database, 'a')
  expect(await names()).toEqual([])
})

test('packs that cannot be read leave the bundled facts', async () => {
  await addPack(database, aLoadedPack({ id: 'a' }), holders)
  database.packFacts.bulkGet = () => {
    throw new DOMException('', 'UnknownError')
  }
  const known = await openKnowledge(database)()
  expect((await known.officeHolders(recogniser)).find('Angela Merkel').length).toBeGreaterThan(0)
})
