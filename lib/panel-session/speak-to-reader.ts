/** The language of a page of Entente: known before anything is drawn, and followed while the page is open. */
import { titleMenus } from '../settings/menu-titles.ts'
import { languageOf } from '../settings/reader-language.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { chosenLanguage } from '../storage/preference-store.ts'
import { LANGUAGES } from '../words/catalogue.ts'
import { isLanguage, type LanguageChoice } from '../words/language.ts'
import { speak, spoken } from '../words/say.ts'

/** The database answers only after the first drawing, so the choice is remembered where it can be read at once. */
const REMEMBERED_AS = 'language'

/**
 * Speaks the reader's language once the promise resolves: wait for it before anything is drawn. Where another language is chosen, here or in another
 * window, the page is loaded anew: what is typed is drafted, and no half-spoken view is left.
 */
export async function speakToReader(database: Database, page: Window = window): Promise<void> {
  const language = languageOf(remembered(page))
  await speak(language)
  page.document.documentElement.lang = language
  page.document.documentElement.dir = LANGUAGES[language].direction
  live(
    () => chosenLanguage(database),
    (answer) => {
      if (answer.ok) void follow(answer.value, page)
    },
  )
}

async function follow(choice: LanguageChoice, page: Window): Promise<void> {
  remember(choice, page)
  const language = languageOf(choice)
  // Where nothing can be remembered the page would be loaded for ever.
  if (language === spoken() || languageOf(remembered(page)) !== language) return
  await speak(language)
  void titleMenus()
  page.location.reload()
}

function remembered(page: Window): LanguageChoice {
  try {
    const choice = page.localStorage.getItem(REMEMBERED_AS)
    return isLanguage(choice) ? choice : 'auto'
  } catch {
    return 'auto'
  }
}

function remember(choice: LanguageChoice, page: Window): void {
  try {
    page.localStorage.setItem(REMEMBERED_AS, choice)
  } catch {
    // Full or forbidden: the browser's language is spoken at first.
  }
}
