import { expect, test } from 'vitest'
import { isSetting } from '../../../lib/domain/stored-settings.ts'
import { NEWS_PATTERNS, NEWS_SITES } from '../../../lib/settings/news-sites.ts'

test('the news sites are hosts, each once, in the order of the alphabet, and can be asked for', () => {
  const hosts = NEWS_SITES.map(({ host }) => host)
  expect(hosts).toEqual([...new Set(hosts)].sort())
  expect(hosts.length).toBeGreaterThanOrEqual(40)
  expect(NEWS_SITES.filter(({ name }) => name.trim() === '')).toEqual([])
  expect(isSetting('wanted', NEWS_PATTERNS)).toBe(true)
})
