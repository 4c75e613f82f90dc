import { browser } from 'wxt/browser'
import type { Language } from '../words/catalogue.ts'
import { bestLanguage, type LanguageChoice } from '../words/language.ts'

/** The language that a choice means here: for `auto` the browser's own, else the first of those it asks pages for. */
export function languageOf(choice: LanguageChoice): Language {
  return choice === 'auto' ? bestLanguage([browser.i18n.getUILanguage(), ...navigator.languages]) : choice
}
