/** The choice of a language, where a page of Entente can read it at once: the database answers only after the first drawing. */
import { isLanguage, type LanguageChoice } from '../words/language.ts'

const REMEMBERED_AS = 'language'

/** The choice that was remembered last; the browser's language where none is. */
export function rememberedLanguage(page: Window): LanguageChoice {
  try {
    const choice = page.localStorage.getItem(REMEMBERED_AS)
    return isLanguage(choice) ? choice : 'auto'
  } catch {
    return 'auto'
  }
}

export function rememberLanguage(choice: LanguageChoice, page: Window): void {
  try {
    page.localStorage.setItem(REMEMBERED_AS, choice)
  } catch {
    // Full or forbidden: the browser's language is spoken at first.
  }
}
