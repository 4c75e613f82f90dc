const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A language's English name (`vi` → `Vietnamese`); null where the tag is empty, malformed or unknown. */
export function languageName(tag: string): string | null {
  try {
    return names.of(tag) ?? null
  } catch {
    return null
  }
}
