import { expect, test } from 'vitest'
import {
  articleAddress,
  articleKey,
  articleKeys,
  keyOfAddress,
  keyOfRow,
} from '../../../lib/storage/article-key.ts'

const at = (url: string, canonical = url) => articleKey({ url, canonical })

const SAME: Record<string, [string, string]> = {
  'with and without campaign parameters': [
    'https://courier.example/a?utm_source=x&id=7&fbclid=1',
    'https://courier.example/a?id=7',
  ],
  'parameters in another order': ['https://courier.example/a?b=2&a=1', 'https://courier.example/a?a=1&b=2'],
  'another place of the page': ['https://courier.example/a#top', 'https://courier.example/a#comments'],
  'secure and not': ['http://courier.example/a', 'https://courier.example/a'],
  'on the telephone': ['https://m.courier.example/a', 'https://www.courier.example/a'],
  'closing slash': ['https://courier.example/a/', 'https://courier.example/a'],
}
for (const [name, [one, other]] of Object.entries(SAME)) {
  test(`one article: ${name}`, () => expect(at(one)).toBe(at(other)))
}

const DIFFERENT: Record<string, [string, string]> = {
  'another path': ['https://courier.example/a', 'https://courier.example/b'],
  'another id': ['https://courier.example/?id=1', 'https://courier.example/?id=2'],
  'another site': ['https://courier.example/a', 'https://herald.example/a'],
  'another case of the path': ['https://courier.example/A', 'https://courier.example/a'],
}
for (const [name, [one, other]] of Object.entries(DIFFERENT)) {
  test(`two articles: ${name}`, () => expect(at(one)).not.toBe(at(other)))
}

test('the canonical address of the same site is believed', () => {
  expect(at('https://edition.courier.example/x?page=2', 'https://www.courier.example/x')).toBe(
    'https://courier.example/x',
  )
})

test('a canonical address of another site is not', () => {
  expect(at('https://courier.example/x', 'https://thief.example/x')).toBe('https://courier.example/x')
})

test('a front page is no canonical address of an article', () => {
  expect(at('https://courier.example/x', 'https://courier.example/')).toBe('https://courier.example/x')
})

test('what is no web address stays what it is', () => {
  expect(at('file:///home/r/page.html#x')).toBe('file:///home/r/page.html')
  expect(at(' not an address ', '')).toBe('not an address')
})

test('the link keeps host and spelling, and drops tracking', () => {
  const link = (url: string) => articleAddress({ url, canonical: url })
  expect(link('https://www.courier.example/a?12345#x')).toBe('https://www.courier.example/a?12345')
  expect(link('https://www.courier.example/a?utm_medium=mail&id=7')).toBe(
    'https://www.courier.example/a?id=7',
  )
})

test('a page that calls no other address its own has the visited one alone', () => {
  const url = 'https://courier.example/a?utm_source=x'
  const visited = 'https://courier.example/a'
  expect(articleKeys({ url, canonical: url })).toEqual({ canonical: null, visited })
  expect(articleKeys({ url, canonical: 'https://m.courier.example/a/' })).toEqual({
    canonical: null,
    visited,
  })
  expect(articleKeys({ url, canonical: 'https://courier.example/b' })).toEqual({
    canonical: 'https://courier.example/b',
    visited,
  })
})

test('the key of a key is itself', () => {
  for (const [one, other] of Object.values({ ...SAME, ...DIFFERENT })) {
    for (const address of [one, other])
      expect(keyOfAddress(keyOfAddress(address))).toBe(keyOfAddress(address))
  }
})

test('a row from elsewhere stands under the key of its address, unless its key is one of ours', () => {
  expect(keyOfRow('https://www.courier.example/a?fbclid=1#top')).toBe('https://courier.example/a')
  expect(keyOfRow('https://courier.example/a#2')).toBe('https://courier.example/a#2')
  expect(keyOfRow('https://www.courier.example/a#2')).toBe('https://courier.example/a')
})
