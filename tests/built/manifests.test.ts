/**
 * What the manifests ask of a reader and allow to others. Each promise is checked by name, and the whole of both manifests
 * against the accepted ones in `manifests/`. Where a change is meant, accept it:
 * `npm run accept:manifests`, and give each new permission its reason in the README ("Permissions").
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../support/source-files.ts'
import { CHROMIUM, FIREFOX, manifestOf, PACKAGES, read, scriptsOf } from './built-package.ts'

/** Those for which no browser warns at installation. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']
const ONLY_CHROMIUM = ['sidePanel']

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // A drawing becomes a PNG by way of a `data:` address, which reaches no server.
  'img-src': "'self' data:",
  'connect-src': 'https://www.wikidata.org',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

describe.each(PACKAGES)('the manifest for %s', (name, folder) => {
  const manifest = manifestOf(folder)

  test('is the accepted one; where a change is meant: npm run accept:manifests', async () => {
    const told = { ...manifest, version: 'as in package.json' }
    const file = join(import.meta.dirname, 'manifests', `${name.toLowerCase()}.json`)
    if (process.env.ENTENTE_ACCEPT !== 'manifests')
      expect(JSON.parse(readFileSync(file, 'utf8')), file).toEqual(told)
    else await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(file)
  })

  test('asks for nothing that a browser warns of at installation', () => {
    const allowed = name === 'Chromium' ? [...PERMISSIONS, ...ONLY_CHROMIUM] : PERMISSIONS
    expect([...manifest.permissions].sort()).toEqual([...allowed].sort())
    expect(manifest.optional_permissions).toBeUndefined()
  })

  test('has a reason in the README for each permission', () => {
    const [, table = ''] = /\n## Permissions\n([\s\S]*?)\n## /.exec(read(ROOT, 'README.md')) ?? []
    for (const permission of manifest.permissions) expect(table).toContain(`| \`${permission}\``)
  })

  test('lets no site be read before the reader says yes', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  test('shows no file of the package to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  test('lets neither pages nor other extensions speak to it', () => {
    // Firefox knows no such key and lets no page speak to an extension; other extensions are heard by nobody here.
    if (name === 'Chromium') expect(manifest.externally_connectable).toEqual({ ids: [], matches: [] })
    else expect(manifest.externally_connectable).toBeUndefined()
    for (const script of scriptsOf(folder))
      expect(read(folder, script)).not.toMatch(/onMessageExternal|onConnectExternal/)
  })

  test('lets its pages run their own scripts only, and reach one server', () => {
    const directives = manifest.content_security_policy.extension_pages
      .split('; ')
      .map((directive: string) => /^(\S+) (.*)$/.exec(directive)?.slice(1))
    expect(Object.fromEntries(directives)).toEqual(POLICY)
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages'])
  })

  test('has the version of package.json, runs in no private window, and carries no key', () => {
    const { version } = JSON.parse(read(ROOT, 'package.json'))
    expect(manifest).toMatchObject({
      name: 'Entente',
      version,
      incognito: 'not_allowed',
      default_locale: 'en',
    })
    expect(manifest).not.toHaveProperty('key')
    expect(manifest).not.toHaveProperty('update_url')
  })

  test('has the keys that the README promises', () => {
    const commands: { suggested_key?: { default: string } }[] = Object.values(manifest.commands)
    const keys = commands.map((command) => command.suggested_key?.default)
    expect(keys.sort()).toEqual([...read(ROOT, 'README.md').matchAll(/Alt\+Shift\+\w/g)].flat().sort())
  })
})

test('Firefox tells its readers that nothing is collected, and asks before a name is looked up', () => {
  expect(manifestOf(FIREFOX).browser_specific_settings.gecko).toEqual({
    id: 'entente@entente.invalid',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
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
      .filter((key) => !(key in known))
      .sort()
  expect(others(chromium, firefox)).toEqual([...ONLY_IN.Chromium].sort())
  expect(others(firefox, chromium)).toEqual([...ONLY_IN.Firefox].sort())
  const differing = Object.keys(chromium).filter(
    (key) => key in firefox && JSON.stringify(chromium[key]) !== JSON.stringify(firefox[key]),
  )
  expect(differing.sort()).toEqual([...DIFFERS].sort())
})

test('only the end-to-end build may read loopback pages from the start, and ask a server there', () => {
  const manifest = manifestOf(join(ROOT, '.output/chrome-mv3-e2e'))
  expect(manifest.host_permissions).toEqual(['http://localhost/*'])
  expect(manifest.content_security_policy.extension_pages).toContain('connect-src http://127.0.0.1:*;')
})
