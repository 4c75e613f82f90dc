/** Guesses the language of a text: by its script, and among Latin letters by the commonest short words. */

import { wordsOf } from '../domain/shared-words.ts'

/** BCP 47 primary language; `clear`: the text leaves no doubt. */
export type LanguageGuess = { language: string; clear: boolean }

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[぀-ヿ]/g],
  ['ko', /[가-힯]/g],
  ['zh', /[㐀-鿿]/g],
  ['ar', /[؀-ۿ]/g],
  ['ru', /[Ѐ-ӿ]/g],
  ['el', /[Ͱ-Ͽ]/g],
  ['he', /[֐-׿]/g],
  ['th', /[฀-๿]/g],
  ['hi', /[ऀ-ॿ]/g],
]
const BEYOND_LATIN = /[\u0370-\u1dff\u3040-\ud7ff]/
/** Letters that one language of a script has and its best-known language has not. */
const TELLING: [string, string, RegExp][] = [
  ['ar', 'fa', /[پچژگ]/g],
  ['ru', 'uk', /[іїєґ]/gi],
]

const WORDS: [string, string][] = [
  ['en', 'the of and to in that is was for with as his said by from has it at are have'],
  ['fr', 'le la les des et du une est dans que pour qui sur au par il pas avec ce plus'],
  ['es', 'el la los las del y que en por una con para es se su como más no al lo'],
  ['pt', 'o os as do da dos das e que em no na um uma com para é não se ao pelo'],
  ['de', 'der die das und den von zu mit ist des auf für im dem ein eine nicht sich auch als'],
  ['it', 'il di che la e della per è un una del in non con sono le dei si gli nel'],
  ['nl', 'de het een van en in dat op is te zijn met voor niet aan door ook bij naar uit'],
  ['cs', 'a v se na je že s z do o jako pro by k ale si po ve jsem byl'],
  ['pl', 'w i na z się nie do to że o jest od po za jak przez jego przy oraz dla'],
  ['vi', 'và của các là được trong cho có với một những người không đã này khi về để tại từ'],
  ['sv', 'och att det i en på är som för av den med till inte har om ett de var vid'],
  ['da', 'og at det i en på er som for af den med til ikke har om et de var ved'],
  ['id', 'yang dan di dengan untuk dari dalam ini itu pada akan tidak ke oleh juga telah para kepada'],
  ['tr', 've bir bu için ile da de olarak daha çok olan gibi kadar sonra ancak ise en ne var'],
]
/** Which languages a word is common in. */
const LANGUAGES_BY_WORD = new Map<string, string[]>()
for (const [language, words] of WORDS) {
  for (const word of words.split(' '))
    LANGUAGES_BY_WORD.set(word, [...(LANGUAGES_BY_WORD.get(word) ?? []), language])
}

const SAMPLE = 6000
const FEWEST_WORDS = 40

/** Guesses from the beginning of a text; null where it is too short to tell. */
export function guessLanguage(text: string): LanguageGuess | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const words = wordsOf(sample)
  const letters = words.join('').replace(/\d+/g, '').length
  if (letters < 20) return null
  return (BEYOND_LATIN.test(sample) && guessByScript(sample, letters)) || guessByWords(words)
}

function guessByScript(sample: string, letters: number): LanguageGuess | null {
  for (const [language, script] of SCRIPTS) {
    const share = countOf(sample, script) / letters
    // Japanese mixes its own letters into Chinese ones.
    if (share < (language === 'ja' ? 0.1 : 0.4)) continue
    const other = TELLING.find(
      ([base, , telling]) => base === language && countOf(sample, telling) > letters / 100,
    )
    return { language: other?.[1] ?? language, clear: true }
  }
  return null
}

function guessByWords(words: readonly string[]): LanguageGuess | null {
  if (words.length < FEWEST_WORDS) return null
  const counts = new Map(WORDS.map(([language]) => [language, 0]))
  for (const word of words) {
    for (const language of LANGUAGES_BY_WORD.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [best, second] = [...counts]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .sort((a, b) => b.share - a.share)
  if (!best || !second || best.share < 0.08) return null
  return { language: best.language, clear: best.share > 0.15 && best.share > 1.5 * second.share }
}

function countOf(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0
}
