import { expect, test } from 'vitest'
import { STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'
import { readSettingsFile } from '../../../lib/exchange/read-settings.ts'
import { toJson } from '../../../lib/exchange/to-json.ts'
import { rowsOf } from '../../../lib/settings/settings-mirror.ts'
import { aSource } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'

const fileOf = (preferences: { name: string; value: unknown }[]) =>
  written(toJson(aSource([], { beside: { corrections: [], fileDecisions: [], packs: [], preferences } })))

test('every setting comes back as it was written, with the meanings and the language', async () => {
  const settings = { ...STANDARD_SETTINGS, never: ['bank.example'], wanted: ['https://*.a.example/*'] }
  const rows = [
    ...rowsOf(settings),
    { name: 'colour-meanings', value: { blue: 'to ask' } },
    { name: 'language', value: 'vi' },
    { name: 'of a later version', value: { any: 'thing' } },
  ]
  expect(readSettingsFile(await fileOf(rows))).toEqual({
    ok: true,
    file: { settings, meanings: { blue: 'to ask' }, language: 'vi' },
  })
})

test.each([
  [[{ name: 'card', value: { opens: 'by magic', delay: 150 } }]],
  [[{ name: 'colour-meanings', value: { blue: 7 } }]],
  [[{ name: 'language', value: '../vi' }]],
])('one wrong setting refuses the whole file: %j', async (rows) => {
  const read = readSettingsFile(await fileOf([...rowsOf(STANDARD_SETTINGS), ...rows]))
  expect(read).toMatchObject({ ok: false, refused: [{ where: `setting ${rows[0]?.name}` }] })
})

test.each(['', '{', '[]', '{"format":"other"}'])('what is no file of Entente is refused: %s', (text) => {
  expect(readSettingsFile(text)).toMatchObject({ ok: false, refused: [{ where: null }] })
})

test('a file without settings is refused, because it was chosen by mistake', async () => {
  expect(readSettingsFile(await fileOf([]))).toMatchObject({ ok: false, refused: [{ where: null }] })
})
