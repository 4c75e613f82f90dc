/** Which packages run in the extension, and under which licences. Read from the lockfile, so that none is forgotten. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @typedef {{ path: string, name: string, version: string, licence: string }} RuntimePackage */
/** @typedef {{ version: string, license?: string, dependencies?: Record<string, string> }} Locked */

/**
 * Everything that `dependencies` of package.json brings along, by name.
 * @returns {RuntimePackage[]}
 */
export function runtimePackages() {
  /** @type {Record<string, Locked>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  /** @type {Map<string, RuntimePackage>} */
  const found = new Map()
  /** @param {string} from @param {string} name */
  const visit = (from, name) => {
    const path = placeOf(locked, from, name)
    const one = locked[path]
    if (!one || found.has(path)) return
    found.set(path, { path, name, version: one.version, licence: one.license ?? 'none' })
    for (const next of Object.keys(one.dependencies ?? {})) visit(path, next)
  }
  for (const name of Object.keys(locked['']?.dependencies ?? {})) visit('', name)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Where a package lies that another one asks for: beside it, or further up.
 * @param {Record<string, Locked>} locked @param {string} from @param {string} name
 */
function placeOf(locked, from, name) {
  for (let above = from; ; above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')))) {
    const place = `${above}${above && '/'}node_modules/${name}`
    if (place in locked || above === '') return place
  }
}

/**
 * The licences of all of them in full, as each asks for: it is put into the packages.
 * @returns {string}
 */
export function licenceTexts() {
  const texts = runtimePackages().map(({ path, name, version, licence }) => {
    const folder = join(root, path)
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one))
    if (!file) throw new Error(`${name} brings no text of its licence.`)
    return `${name} ${version} (${licence})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  return ['Entente contains these packages.\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`)
}
