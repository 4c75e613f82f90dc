/** What the built packages promise: who may read what, and what a page has to load. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../support/source-files.ts'

const CHROMIUM = join(ROOT, '.output/chrome-mv3')
const FIREFOX = join(ROOT, '.output/firefox-mv3')
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const manifestOf = (folder: string) => JSON.parse(read(folder, 'manifest.json'))

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

describe.each([
  ['Chromium', CHROMIUM, [...PERMISSIONS, 'sidePanel']],
  ['Firefox', FIREFOX, PERMISSIONS],
])('the package for %s', (_, folder, permissions) => {
  const manifest = manifestOf(folder)

  test('asks for these permissions and no others; a new one needs its reason in the README', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort())
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  test('reads no site by itself and shows no file of its own to pages', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  test('has the office of the background where it is reached in the turn of a press', () => {
    const { scripts, service_worker } = manifest.background
    // A worker loads it by itself, at once.
    if (service_worker) expect(service_worker).toBe('background.js')
    else expect(scripts).toEqual(['office.js', 'background.js'])
  })

  test('has the keys that the README promises', () => {
    const commands: { suggested_key?: { default: string } }[] = Object.values(manifest.commands)
    const keys = commands.map((command) => command.suggested_key?.default)
    expect(keys.sort()).toEqual([...read(ROOT, 'README.md').matchAll(/Alt\+Shift\+\w/g)].flat().sort())
  })

  test('lets its pages speak to nobody', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'")
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
  })

  test.each([
    ['every page', ['on-page.js'], 11_100],
    ['a page with marks', ['on-page.js', 'on-reading.js'], 22_800],
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
    ['an office without rules or facts', 'office.js', 120_000],
  ])('wakes %s: %s, %i bytes gzipped at most', (_, file, most) => {
    const script = read(folder, file)
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most)
    expect(script).not.toMatch(/FirstName|PastTense/)
    expect(/indexedDB/.test(script)).toBe(file === 'office.js')
    expect(read(folder, 'recogniser.js')).toMatch(/PastTense/)
  })

  test.each([
    ['library.html', 182_000],
    ['popup.html', 142_000],
    ['options.html', 142_500],
    ['welcome.html', 106_000],
  ])('loads for the first drawing of %s no more than %i bytes of script gzipped', (page, most) => {
    const scripts = [...read(folder, page).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)]
    expect(scripts.length).toBeGreaterThan(1)
    const bytes = scripts.map(([, script = '']) => gzipSync(read(folder, script), { level: 9 }).length)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(most)
  })

  test('no script makes code from text or opens a connection of its own', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    )
    expect(scripts.length).toBeGreaterThan(2)
    // The CSV library can load by XMLHttpRequest; it is never asked to, and the policy above forbids it.
    const found = scripts.map((script) => [
      script,
      read(folder, script).match(/\beval\(|new Function\(|new WebSocket\(|sendBeacon/)?.[0] ?? null,
    ])
    expect(found.filter(([, call]) => call !== null)).toEqual([])
  })
})

/** What one browser knows and the other does not, and why each is there. */
const ONLY_IN = {
  Chromium: ['minimum_chrome_version', 'externally_connectable', 'side_panel'],
  Firefox: ['browser_specific_settings', 'sidebar_action'],
}
/** What both have and say each in its own way. */
const DIFFERS = ['permissions', 'background']

test('both packages say the same to readers, but for what only one browser knows', () => {
  const [chromium, firefox] = [manifestOf(CHROMIUM), manifestOf(FIREFOX)]
  const others = (manifest: object, known: object) =>
    Object.keys(manifest)
      .filter((name) => !(name in known))
      .sort()
  expect(others(chromium, firefox)).toEqual([...ONLY_IN.Chromium].sort())
  expect(others(firefox, chromium)).toEqual([...ONLY_IN.Firefox].sort())
  const differing = Object.keys(chromium).filter(
    (name) => name in firefox && JSON.stringify(chromium[name]) !== JSON.stringify(firefox[name]),
  )
  expect(differing.sort()).toEqual([...DIFFERS].sort())
})

test('Firefox knows the extension by one id; in Chromium the store gives it, so no key of ours is published', () => {
  const { version } = JSON.parse(read(ROOT, 'package.json'))
  for (const folder of [CHROMIUM, FIREFOX]) {
    const manifest = manifestOf(folder)
    expect(manifest).toMatchObject({
      name: 'Entente',
      version,
      incognito: 'not_allowed',
      default_locale: 'en',
    })
    expect(manifest).not.toHaveProperty('key')
    expect(manifest).not.toHaveProperty('update_url')
  }
  expect(manifestOf(FIREFOX).browser_specific_settings.gecko).toEqual({
    id: 'entente@entente.invalid',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  })
})

test('only the end-to-end build may read loopback pages from the start', () => {
  const manifest = manifestOf(join(ROOT, '.output/chrome-mv3-e2e'))
  expect(manifest.host_permissions).toEqual(['http://localhost/*'])
})
