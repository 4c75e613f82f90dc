/** The choice of a language, followed while a page of Entente is open. */
import { titleMenus } from '../settings/menu-titles.ts'
import { languageOf } from '../settings/reader-language.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { chosenLanguage } from '../storage/preference-store.ts'
import type { LanguageChoice } from '../words/language.ts'
import { speak, spoken } from '../words/say.ts'
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts'

/**
 * Where another language is chosen than the page speaks, here or in another window, the page is loaded anew: what is
 * typed is drafted, and no half-spoken view is left.
 */
export function followChosenLanguage(database: Database, page: Window = window): void {
  live(
    () => chosenLanguage(database),
    (answer) => {
      if (answer.ok) void follow(answer.value, page)
    },
  )
}

async function follow(choice: LanguageChoice, page: Window): Promise<void> {
  rememberLanguage(choice, page)
  const language = languageOf(choice)
  // Where nothing can be remembered the page would be loaded for ever.
  if (language === spoken() || languageOf(rememberedLanguage(page)) !== language) return
  await speak(language)
  void titleMenus()
  page.location.reload()
}
