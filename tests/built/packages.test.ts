/** What pages have to load of the built packages, and what must not be among it. */
import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PACKAGES, read } from './built-package.ts'

describe.each(PACKAGES)('the package for %s', (_, folder) => {
  test.each([
    ['every page', ['on-page.js'], 11_200],
    ['a page with marks', ['on-page.js', 'on-reading.js'], 23_450],
  ])('puts into %s no more than it needs: %j, %i bytes gzipped', (_, scripts, most) => {
    const bytes = scripts.map((script) => gzipSync(read(folder, script), { level: 9 }).length)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(most)
  })

  test.each(['on-page.js', 'on-reading.js'])(
    'puts neither language tools nor the database into a page: %s',
    (file) => {
      const script = read(folder, file)
      expect(script).not.toMatch(/indexedDB/)
      expect(script).not.toMatch(/FirstName|PastTense/)
    },
  )

  test.each([
    ['a front desk without database, rules or words', 'background.js', 8_000],
    ['a back room without rules or facts', 'back-room.js', 128_000],
  ])('wakes %s: %s, %i bytes gzipped at most', (_, file, most) => {
    const script = read(folder, file)
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most)
    expect(script).not.toMatch(/FirstName|PastTense/)
    expect(/indexedDB/.test(script)).toBe(file === 'back-room.js')
    expect(read(folder, 'recogniser.js')).toMatch(/PastTense/)
  })

  test('keeps what is the panel’s alone, its style too, from every other page', () => {
    const own = [...read(folder, 'popup.html').matchAll(/\/((?:chunks|assets)\/panel-[\w-]+\.(?:js|css))/g)]
    expect(own).toHaveLength(2)
    const others = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:html|js)$/.test(file) && !/\b(?:popup|sidepanel|panel)\b/.test(file),
    )
    const faults = others.filter((file) => own.some(([, name = '']) => read(folder, file).includes(name)))
    expect(faults).toEqual([])
  })

  test.each([
    ['library.html', 159_000],
    ['popup.html', 75_000],
    ['options.html', 147_500],
    ['welcome.html', 110_000],
  ])('loads for the first drawing of %s no more than %i bytes of script gzipped', (page, most) => {
    const scripts = [...read(folder, page).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)]
    expect(scripts.length).toBeGreaterThan(1)
    const bytes = scripts.map(([, script = '']) => gzipSync(read(folder, script), { level: 9 }).length)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(most)
  })
})
