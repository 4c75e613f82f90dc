/** The packages that the builds left in .output. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/source-files.ts'

export const CHROMIUM = join(ROOT, '.output/chrome-mv3')
export const FIREFOX = join(ROOT, '.output/firefox-mv3')

/** Both packages, each with the name that tests tell it by. */
export const PACKAGES = [
  ['Chromium', CHROMIUM],
  ['Firefox', FIREFOX],
] as const

/** The text of a package's file. */
export function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

export function manifestOf(folder: string) {
  return JSON.parse(read(folder, 'manifest.json'))
}

/** The paths of all scripts of a package. */
export function scriptsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
}
