import { expect, test } from 'vitest'
import {
  allPreferences,
  chooseLanguage,
  chosenLanguage,
  colourMeanings,
  setColourMeanings,
} from '../../../lib/storage/preference-store.ts'
import { undoAct } from '../../../lib/storage/undo.ts'
import { anAct, aStore, value } from './store-bench.ts'

const store = aStore()

test('colours mean what the reader says, and undo takes it back', async () => {
  const { database } = store
  const nothing = { yellow: '', green: '', blue: '', pink: '' }
  expect(value(await colourMeanings(database))).toEqual(nothing)
  value(await setColourMeanings(database, { blue: 'to ask' }))
  const act = anAct()
  value(await setColourMeanings(database, { pink: 'doubtful' }, act))
  expect(value(await colourMeanings(database))).toEqual({ ...nothing, blue: 'to ask', pink: 'doubtful' })
  expect(value(await allPreferences(database))).toHaveLength(1)
  value(await undoAct(database, act.id))
  expect(value(await colourMeanings(database))).toEqual({ ...nothing, blue: 'to ask' })
})

test('a row of another shape, as a file may bring it, means nothing', async () => {
  await store.database.preferences.put({ name: 'colour-meanings', value: { blue: 7, red: 'x' } })
  expect(value(await colourMeanings(store.database))).toEqual({ yellow: '', green: '', blue: '', pink: '' })
})

test('the language is the browser’s until one is chosen, and undo takes the choice back', async () => {
  const { database } = store
  expect(value(await chosenLanguage(database))).toBe('auto')
  const act = anAct()
  value(await chooseLanguage(database, 'vi', act))
  expect(value(await chosenLanguage(database))).toBe('vi')
  expect(value(await allPreferences(database))).toEqual([{ name: 'language', value: 'vi' }])
  value(await undoAct(database, act.id))
  expect(value(await chosenLanguage(database))).toBe('auto')
})

test('a language that Entente does not speak, as a file may bring it, is the browser’s', async () => {
  await store.database.preferences.put({ name: 'language', value: 'constructor' })
  expect(value(await chosenLanguage(store.database))).toBe('auto')
})
