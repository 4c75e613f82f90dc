import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/knowledge/fold.ts'
import { nameKey } from '../../../lib/knowledge/name-key.ts'

describe('one key for every way to write a name', () => {
  it.each([
    ['Tô Lâm', 'TO LAM'],
    ['Đỗ Hùng', 'Do Hung'],
    ['Ørsted', 'Orsted'],
    ['Wałęsa', 'Walesa'],
    ['Erdoğan', 'ERDOGAN'],
    ['İstanbul', 'istanbul'],
    ['N’Djamena', "N'Djamena"],
    ['Moon Jae‑in', 'Moon Jae-in'],
    ['Phạm'.normalize('NFD'), 'Phạm'.normalize('NFC')],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it.each([
    ['Joseph R. Biden, Jr.', 'joseph biden'],
    ['Moon Jae-in', 'moon jae in'],
    ['S. Jaishankar', 's jaishankar'],
    ["Sana'a Al-Thani", 'sanaa al thani'],
    ['Sheikh Tamim bin Hamad Al Thani', 'tamim bin hamad al thani'],
    ['', ''],
  ])('%s is looked up as %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })
})
