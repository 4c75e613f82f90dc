import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { chosenLanguage } from '../storage/preference-store.ts'
import { bestLanguage, type LanguageChoice } from '../words/language.ts'
import { speak } from '../words/say.ts'

/**
 * Speaks the language that the reader chose, now and whenever they choose another one, until `signal` aborts. `onSpoken`
 * hears of it afterwards: what was said before has to be said anew.
 */
export function followLanguage(
  database: Database,
  onSpoken: (choice: LanguageChoice) => void,
  signal: AbortSignal,
): void {
  const stop = live(
    () => chosenLanguage(database),
    (answer) => {
      if (!answer.ok) return
      speak(answer.value === 'auto' ? bestLanguage(navigator.languages) : answer.value)
      onSpoken(answer.value)
    },
  )
  signal.addEventListener('abort', stop)
}
