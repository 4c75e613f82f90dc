/** What comes from others: named exactly, unchanged since it was looked at, under licences that allow it, and running nothing by itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { licenceTexts, runtimePackages } from '../.ci/licences.mjs'
import { ROOT } from './support/source-files.ts'

type Locked = {
  version?: string
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
  link?: boolean
}

const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
const own = json('package.json')
const locked: [path: string, one: Locked][] = Object.entries<Locked>(
  json('package-lock.json').packages,
).filter(([path]) => path !== '')

/** Licences that let everybody use, change and pass on what runs in the extension. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/** Packages that build something of their own while they are installed, and why that is let be. */
const INSTALL_SCRIPTS = {
  'node_modules/esbuild':
    'of tsx, for the command line: checks that its program fits this machine; runs in no package',
}

test('every package has a digest of its contents (SHA-512)', () => {
  expect(locked.length).toBeGreaterThan(500)
  expect(
    locked
      .filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
      .map(([path]) => path),
  ).toEqual([])
})

test('no package names where it came from: whoever installs asks their own registry, and the digest decides', () => {
  expect(
    locked.filter(([, one]) => one.resolved !== undefined || one.link).map(([path]) => path),
    'write the lockfile with `npm install --omit-lockfile-registry-resolved`',
  ).toEqual([])
})

test('every version is exact, and the lockfile has the same', () => {
  const wanted = { ...own.dependencies, ...own.devDependencies, ...own.overrides }
  const inexact = Object.entries<string>(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  expect(inexact).toEqual([])
  const versions = new Map(locked.map(([path, { version }]) => [path, version]))
  const other = Object.entries(wanted).filter(
    ([name, version]) => versions.get(`node_modules/${name}`) !== version,
  )
  expect(other).toEqual([])
})

test('the version of Entente stands in package.json alone', () => {
  expect(json('package-lock.json').version).toBe(own.version)
  expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).not.toMatch(/\bversion\b/)
})

test('nothing runs while it is installed, but what is known', () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
  expect(scripts).toEqual(Object.keys(INSTALL_SCRIPTS))
  const running = new Set(runtimePackages().map(({ path }) => path))
  expect(scripts.filter((path) => running.has(path))).toEqual([])
  for (const { path } of runtimePackages())
    expect(Object.keys(json(`${path}/package.json`).scripts ?? {})).not.toContain('postinstall')
})

test('what runs in the extension is these packages; one more needs its line here and in the README', () => {
  expect(runtimePackages().map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "@preact/signals",
      "@preact/signals-core",
      "@standard-schema/spec",
      "@tanstack/virtual-core",
      "chrono-node",
      "compromise",
      "d3-array",
      "d3-color",
      "d3-dispatch",
      "d3-force",
      "d3-format",
      "d3-interpolate",
      "d3-path",
      "d3-quadtree",
      "d3-scale",
      "d3-shape",
      "d3-time",
      "d3-time-format",
      "d3-timer",
      "dexie",
      "diff",
      "efrt",
      "grad-school",
      "i18next",
      "internmap",
      "minisearch",
      "papaparse",
      "preact",
      "suffix-thumb",
      "ts-ics",
      "uuid",
      "valibot",
      "yaml",
    ]
  `)
})

test('what runs in the extension may be used, changed and passed on by everybody', () => {
  expect(runtimePackages().filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([])
})

test('the licence of each is put into the packages in full', () => {
  const texts = licenceTexts()
  for (const { name, version } of runtimePackages()) expect(texts).toContain(`\n${name} ${version} (`)
  expect(texts.match(/copyright/gi)?.length ?? 0).toBeGreaterThanOrEqual(runtimePackages().length)
})
