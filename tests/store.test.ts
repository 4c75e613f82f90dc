/** What the stores show is true of what is built, and fits into their forms. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { ROOT } from './support/source-files.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const part = (file: string, heading: string) =>
  new RegExp(`\n## ${heading}\n\n([\\s\\S]*?)(?=\n## |$)`).exec(read(file))?.[1]?.trim() ?? ''

describe.each(['en', 'vi'])('the listing in %s', (language) => {
  const file = `.store/listing.${language}.md`

  test('has the short text that the manifest has, no longer than the stores take', () => {
    const short = part(file, 'Short')
    expect(short).toBe(JSON.parse(read(`lib/words/${language}/manifest.json`)).description)
    expect(short.length).toBeLessThanOrEqual(132)
  })

  test('has a long text that tells of privacy and of the look-up', () => {
    const long = part(file, 'Long')
    expect(long.length).toBeGreaterThan(1_000)
    expect(long.length).toBeLessThan(10_000)
    expect(long).toContain('Wikidata')
  })
})

test('the pictures are of the size that both stores take', () => {
  const files = readdirSync(join(ROOT, '.store/pictures'))
  expect(files.length).toBe(5)
  for (const file of files) {
    const { width, height } = PNG.sync.read(readFileSync(join(ROOT, '.store/pictures', file)))
    expect([file, width, height]).toEqual([file, 1280, 800])
  }
})

test('the privacy policy names the one server that may be asked, and no other', () => {
  const [, server = ''] = /'https:\/\/([\w.]+)'\),/.exec(read('wxt.config.ts')) ?? []
  expect(server).toBe('www.wikidata.org')
  const policy = read('.store/privacy.md')
  const named = [...policy.matchAll(/`((?:[\w-]+\.)+org)`/g)].map(([, host]) => host)
  expect(new Set(named)).toEqual(new Set([server]))
})

test('the changes begin with the version of package.json', () => {
  const { version } = JSON.parse(read('package.json'))
  expect(/\n## (\S+)/.exec(read('.store/CHANGELOG.md'))?.[1]).toBe(version)
})
