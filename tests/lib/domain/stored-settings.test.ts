import { describe, expect, test } from 'vitest'
import { type SettingName, STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'
import { isSetting, settingsOf } from '../../../lib/domain/stored-settings.ts'
import { rowsOf } from '../../../lib/settings/settings-mirror.ts'

test('settings come back from their rows; what is not well formed counts as absent', () => {
  const settings = { ...STANDARD_SETTINGS, sureness: 'certain' as const, never: ['bank.example'] }
  expect(settingsOf(rowsOf(settings))).toEqual(settings)
  const broken = rowsOf(settings).map((row) => (row.name === 'sureness' ? { ...row, value: 'perhaps' } : row))
  expect(settingsOf(broken)).toEqual({ ...settings, sureness: 'everything' })
})

describe('what can be no setting', () => {
  const { lines, letters, card } = STANDARD_SETTINGS
  test.each<[SettingName, unknown]>([
    ['mode', 'everywhere'],
    ['wanted', ['<all_urls>']],
    ['wanted', ['https://a.example/path']],
    ['never', 'bank.example'],
    ['never', ['Bank.example/']],
    ['kinds', { official: true }],
    ['sureness', 3],
    ['lines', { ...lines, area: { colour: 'red; } body { display: none', style: 'solid' } }],
    ['lines', { ...lines, area: { colour: 'constructor', style: 'solid' } }],
    ['card', { ...card, delay: 0 }],
    ['letters', { ...letters, next: 'k' }],
    ['letters', { ...letters, next: 'jj' }],
    ['letters', { ...letters, next: 'J' }],
    ['selectionButton', 'yes'],
  ])('%s %j', (name, value) => {
    expect(isSetting(name, value)).toBe(false)
    expect(isSetting(name, STANDARD_SETTINGS[name])).toBe(true)
  })
})
