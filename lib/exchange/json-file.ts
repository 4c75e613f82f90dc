import { say } from '../words/say.ts'
import { lineInFile, openText, refuseFile } from './import-file.ts'
import { findPlaces } from './json-places.ts'

/** An annotation is eight brackets deep; some texts are nested to break their readers. */
const DEEPEST = 32

/** What a JSON text says; parsing it is the one step that cannot be cut in pieces. */
export function parseJson(text: string): { ok: true; value: unknown } | ReturnType<typeof refuseFile> {
  const opened = openText(text)
  if (!opened.ok) return opened
  const places = findPlaces(opened.text, DEEPEST)
  if (!places.ok) return refuseFile(say('fault:tooDeep', { most: DEEPEST }), lineInFile(places.line))
  try {
    const value: unknown = JSON.parse(opened.text)
    return { ok: true, value }
  } catch {
    return refuseFile(say('fault:noJson'))
  }
}

/** A field of something that may be no object at all, and never one that it inherits. */
export function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined
  return (value as Record<string, unknown>)[field]
}

/** One thing or a list of things as a list; nothing as []. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** A text, or '' where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
