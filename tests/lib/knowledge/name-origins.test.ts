import { describe, expect, it } from 'vitest'
import { historicLeaders } from '../../../lib/knowledge/historic-leaders.ts'
import { likeness } from '../../../lib/knowledge/name-origins.ts'

describe('a name sounds more like its own state', () => {
  it.each([
    ['Nguyễn Thị Lan Hương', 'VN', 'FR'],
    ['Sigurður Þórsson', 'IS', 'GB'],
    ['Giorgi Beridze', 'GE', 'RU'],
    ['Guo Shaoqiang', 'CN', 'MZ'],
    ['Mehmet Yıldırım', 'TR', 'MD'],
    ['Seo Min-jae', 'KR', 'CL'],
  ])('%s: %s before %s', (name, own, other) => {
    expect(likeness(name, own)).toBeGreaterThan(likeness(name, other))
  })

  it('says nothing where nothing is known', () => {
    expect(likeness('Anna Berg', 'ZZ')).toBeCloseTo(0)
    expect(likeness('', 'VN')).toBe(0)
  })
})

describe('leaders of before the table', () => {
  it('are found by full name and other forms, folded', () => {
    expect(historicLeaders('helmut kohl')[0]).toMatchObject({ country: 'DE', from: '1982', to: '1998' })
    expect(historicLeaders('Anwar el-Sadat')[0]).toMatchObject({ person: 'Anwar Sadat', country: 'EG' })
  })

  it('are not found by surname', () => {
    expect(historicLeaders('Kohl')).toEqual([])
  })
})
