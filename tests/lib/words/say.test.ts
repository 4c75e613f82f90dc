import { afterEach, expect, test } from 'vitest'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { statusWords } from '../../../lib/words/entity-words.ts'
import { bestLanguage, isLanguage } from '../../../lib/words/language.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { figures, inEnglish, say, speak, spoken } from '../../../lib/words/say.ts'

afterEach(() => speak('en'))

test('English is spoken until another language is chosen', async () => {
  expect(say('page:looking.title')).toBe('Looking at this page…')
  await speak('vi')
  expect(spoken()).toBe('vi')
  expect(say('page:looking.title')).toBe('Đang xem trang này…')
})

test('the first of the reader’s languages that Entente speaks is taken', () => {
  expect(bestLanguage(['fr-FR', 'vi-VN', 'en'])).toBe('vi')
  expect(bestLanguage(['xx', ''])).toBe('en')
  expect(bestLanguage([])).toBe('en')
})

test('what is on every object is no language', () => {
  expect(isLanguage('toString')).toBe(false)
  expect(isLanguage(undefined)).toBe(false)
})

test('numbers are set as the language sets them', async () => {
  expect(figures(1200)).toBe('1,200')
  await speak('vi')
  expect(figures(1200)).toBe('1.200')
})

test('what stands in a gap is no template of its own', () => {
  expect(say('page:otherLanguage.title', { language: '{{count}} $t(page:looking.title)' })).toBe(
    'This article is in {{count}} $t(page:looking.title)',
  )
})

test('the dictionary is read when it is asked, in the language of that moment', async () => {
  const told = () => [statusWords('signed'), partyName('DE'), partyName('AFU'), dateInWords('2026-01-15')]
  expect(told()).toEqual(['Signed', 'Germany', 'African Union', '15 January 2026'])
  await speak('vi')
  expect(told()).toEqual(['Đã ký', 'Đức', 'Liên minh châu Phi', '15 tháng 1, 2026'])
  expect(inEnglish(told)).toEqual(['Signed', 'Germany', 'African Union', '15 January 2026'])
})

test('what fails in English leaves the language as it was', async () => {
  await speak('vi')
  const fail = (): string => {
    throw new Error('no words')
  }
  expect(() => inEnglish(fail)).toThrow('no words')
  expect(spoken()).toBe('vi')
})
