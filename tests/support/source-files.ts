/** The project's own source files and what they import, read as text. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

export type SourceFile = {
  /** Path from the project's root, with forward slashes. */
  path: string
  text: string
  imports: Import[]
}

export type Import = {
  /** As written. */
  specifier: string
  /** Path from the root where the specifier is relative; null for a package. */
  path: string | null
  /** Package name without sub-path where it is a package; null otherwise. */
  package: string | null
}

const IMPORT =
  /^\s*(?:import|export)\s+[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** All .ts and .tsx files below the given folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => readSource(join(ROOT, folder, name))),
  )
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(IMPORT)].map(([, from, bare, dynamic]) =>
    describeImport(file, from ?? bare ?? dynamic ?? ''),
  )
  return { path: slashed(relative(ROOT, file)), text, imports }
}

function describeImport(file: string, specifier: string): Import {
  if (specifier.startsWith('.')) {
    const target = resolve(dirname(file), specifier.replace(/\?.*$/, ''))
    return { specifier, path: slashed(relative(ROOT, target)), package: null }
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  return { specifier, path: null, package: name }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
