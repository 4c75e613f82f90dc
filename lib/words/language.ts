/** Which language a reader is spoken to in. */
import { LANGUAGES, type Language } from './catalogue.ts'

/** What a reader can choose: one language, or whatever their browser speaks. */
export type LanguageChoice = 'auto' | Language

/** The first of a reader's languages, BCP 47 tags, that Entente speaks (`vi-VN` → `vi`); English where it speaks none. */
export function bestLanguage(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage)
  return spoken ?? 'en'
}

/** Whether a text names a language that Entente speaks. */
export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(LANGUAGES, text)
}
