/** The language of a page of Entente, known before anything is drawn. */
import { languageOf } from '../settings/reader-language.ts'
import { LANGUAGES } from '../words/catalogue.ts'
import { speak } from '../words/say.ts'
import { rememberedLanguage } from './remembered-language.ts'

/** Speaks the reader's language once the promise resolves: wait for it before anything is drawn. */
export async function speakToReader(page: Window = window): Promise<void> {
  const language = languageOf(rememberedLanguage(page))
  await speak(language)
  page.document.documentElement.lang = language
  page.document.documentElement.dir = LANGUAGES[language].direction
}
