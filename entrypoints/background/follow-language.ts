import { titleMenus } from '../../lib/settings/menu-titles.ts'
import { languageOf } from '../../lib/settings/reader-language.ts'
import type { Database } from '../../lib/storage/database.ts'
import { live } from '../../lib/storage/live.ts'
import { chosenLanguage } from '../../lib/storage/preference-store.ts'
import { speak } from '../../lib/words/say.ts'

/**
 * Speaks the reader's language from the moment that the returned promise resolves, and follows every later choice. A
 * database that fails leaves the browser's language. The choice may have been made while the background was stopped, so
 * the menu is called anew as well.
 */
export function followLanguage(database: Database): Promise<void> {
  return new Promise((resolve) => {
    live(
      () => chosenLanguage(database),
      async (answer) => {
        await speak(languageOf(answer.ok ? answer.value : 'auto'))
        void titleMenus()
        resolve()
      },
    )
  })
}
