/** The one door to the catalogue: words by their key, in the language that is spoken now. */
import { createInstance } from 'i18next'
import { ENGLISH, LANGUAGES, type Language, type WordKey } from './catalogue.ts'

/** What stands in the gaps of words. `count` also decides between one and many; numbers are set by the language's rules. */
export type Gaps = Record<string, string | number>

const catalogue = createInstance()
// With the words at hand nothing is waited for: the first call of `say` finds them.
void catalogue.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: 'en',
  ns: Object.keys(ENGLISH),
  resources: { en: ENGLISH },
  // What is said becomes text nodes and attributes, never markup.
  interpolation: { escapeValue: false },
})

let language: Language = 'en'

/** Words without gaps, by language and key: the catalogue's search costs more than the drawing of what it finds. */
const found = new Map<string, string>()

/** The words at `key`, gaps filled: `say('page:found', { count: 3 })`. */
export function say(key: WordKey, gaps?: Gaps): string {
  if (gaps) return filled(key, gaps)
  const place = `${language} ${key}`
  const words = found.get(place) ?? filled(key, {})
  found.set(place, words)
  return words
}

function filled(key: WordKey, gaps: Gaps): string {
  const replace = Object.fromEntries(
    Object.entries(gaps).map(([name, value]) => [name, typeof value === 'number' ? figures(value) : value]),
  )
  // A number has its plural form looked for, which takes longer than all else.
  return gaps.count === undefined
    ? catalogue.t(key, { lng: language, replace })
    : catalogue.t(key, { lng: language, count: Number(gaps.count), replace })
}

/** The language that was wished last: its words may still be on their way. */
let wished: Language = language

/**
 * Speaks another language, in this context, from the moment that the promise resolves; English at once. What was said
 * before stays as it is. Where a newer wish came meanwhile, that one counts.
 */
export async function speak(chosen: Language): Promise<void> {
  wished = chosen
  if (chosen !== 'en' && !catalogue.hasResourceBundle(chosen, 'common')) {
    const words = await LANGUAGES[chosen].words()
    for (const [subject, texts] of Object.entries(words)) catalogue.addResourceBundle(chosen, subject, texts)
  }
  if (wished === chosen) language = chosen
}

/**
 * What `make` returns with all its words in English, whatever is spoken: for files that other programs read, and for
 * names that are compared. `make` may wait for nothing, or others would be answered in English meanwhile.
 */
export function inEnglish<Made>(make: () => Made extends Promise<unknown> ? never : Made): Made {
  const before = language
  language = 'en'
  try {
    return make()
  } finally {
    language = before
  }
}

/** The language that is spoken now, a BCP 47 tag: for `lang` and for `Intl`. */
export function spoken(): Language {
  return language
}

/** The tag for numbers and dates: British habits in English (15 January 2026). */
export function locale(): string {
  return spoken() === 'en' ? 'en-GB' : spoken()
}

/** Made once a language: making one costs a hundred times what its use does. */
const numbers = new Map<string, Intl.NumberFormat>()

/** A number as the language writes it: `1,200`. */
export function figures(value: number): string {
  const format = numbers.get(locale()) ?? new Intl.NumberFormat(locale())
  numbers.set(locale(), format)
  return format.format(value)
}
