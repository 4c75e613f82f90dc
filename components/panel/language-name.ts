import { spoken } from '../../lib/words/say.ts'

/** A language's name in the reader's (`vi` → `Vietnamese`); null where the tag is empty, malformed or unknown. */
export function languageName(tag: string): string | null {
  try {
    return new Intl.DisplayNames(spoken(), { type: 'language', fallback: 'none' }).of(tag) ?? null
  } catch {
    return null
  }
}
