import { spoken } from '../../lib/words/say.ts'

/** A language's name in the reader's, as it stands within a sentence (`vi` → `Vietnamese`, `tiếng Việt`); null where the tag is empty, malformed or unknown. */
export function languageName(tag: string): string | null {
  try {
    const name = new Intl.DisplayNames(spoken(), { type: 'language', fallback: 'none' }).of(tag)
    // Vietnamese names of languages come as titles, and only what follows is a name.
    return name?.replace(/^Tiếng /, 'tiếng ') ?? null
  } catch {
    return null
  }
}
