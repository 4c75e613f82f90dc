/**
 * Whoever has the sources that go to the reviewers gets the very packages that go to the stores, byte for byte, in another
 * folder. Needs what `npm run zip` leaves.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../support/source-files.ts'
import { unpack } from '../support/unpack.ts'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const fileOf = (what: string) => `.output/entente-${version}-${what}.zip`
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** A build takes seconds, on a busy machine a minute. */
const PATIENCE_MS = 180_000

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-sources-'))
  unpack(readFileSync(join(ROOT, fileOf('sources'))), folder)
  // As `npm ci` would leave them: the lockfile is among the sources.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  execFileSync(join(ROOT, 'node_modules/.bin/wxt'), ['prepare'], { cwd: folder })
}, PATIENCE_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the sources hold the lockfile, what builds, and how to build', () => {
  for (const file of ['package-lock.json', 'wxt.config.ts', '.ci/leave-out.mjs', 'README.md', 'LICENSE'])
    expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(ROOT, file), 'utf8'))
})

test.each(['chrome', 'firefox'])(
  'built anew from them, the package for %s is the same',
  (browser) => {
    execFileSync(join(ROOT, 'node_modules/.bin/wxt'), ['zip', '-b', browser], { cwd: folder })
    expect(digest(join(folder, fileOf(browser)))).toBe(digest(join(ROOT, fileOf(browser))))
  },
  PATIENCE_MS,
)
