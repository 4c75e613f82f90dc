import { expect, test } from 'vitest'
import { packsToExport } from '../../../entrypoints/library/packs-to-export.ts'
import { packHolders } from '../../../lib/knowledge/pack-holders.ts'
import { openDatabase } from '../../../lib/storage/database.ts'
import { addPack, removePack } from '../../../lib/storage/pack-store.ts'
import { aLoadedPack, aPackTerm } from '../../support/pack-builders.ts'

test('a backup holds every pack that counts, with its facts as they were loaded', async () => {
  const database = openDatabase('packs-to-export')
  const terms = [aPackTerm(), aPackTerm({ person: 'Bo Silva', to: 'now' })]
  const holders = packHolders({ asOf: '2026-02-01', terms })
  await addPack(database, aLoadedPack({ id: 'a', name: 'Desk A' }), holders)
  await addPack(database, aLoadedPack({ id: 'b' }), holders)
  await removePack(database, 'b')
  const [first, ...others] = await packsToExport(database)
  expect(first).toMatchObject({ name: 'Desk A', asOf: '2026-02-01' })
  expect([...(first?.terms ?? [])]).toEqual(terms)
  expect(others).toEqual([])
})
