/**
 * Answers of Wikidata, so that it is not asked twice. They stand in the browser's storage for one session: when the browser is
 * closed, nothing is left that tells what the reader looked up. No other version of Entente can have written them.
 */
import { browser } from 'wxt/browser'
import { type LookUpAnswer, type LookUpQuestion, questionKey } from '../domain/look-up.ts'

const ANSWERS = 'looked-up'
const UNTIL = 'wikidata-busy-until'

/** An older answer is asked for anew. */
export const OLDEST_MS = 24 * 60 * 60 * 1_000
const MOST_ANSWERS = 50

type Answers = Record<string, LookUpAnswer>

/** The answer to a question, unless it is too old; null where there is none. `now`: ms since 1970. */
export async function rememberedAnswer(
  question: LookUpQuestion,
  language: string,
  now = Date.now(),
): Promise<LookUpAnswer | null> {
  const answer = (await all())[keyOf(question, language)]
  return answer && now - Date.parse(answer.asked) < OLDEST_MS ? answer : null
}

/** Remembers an answer; where there are many, the oldest go. */
export async function rememberAnswer(
  question: LookUpQuestion,
  language: string,
  answer: LookUpAnswer,
): Promise<void> {
  const others = Object.entries(await all()).filter(([key]) => key !== keyOf(question, language))
  const kept = [...others, [keyOf(question, language), answer] as const].slice(-MOST_ANSWERS)
  await browser.storage.session.set({ [ANSWERS]: Object.fromEntries(kept) })
}

/** Until when Wikidata wants to be left alone, an ISO 8601 moment to come; null where it may be asked. `now`: ms since 1970. */
export async function busyUntil(now = Date.now()): Promise<string | null> {
  const until: unknown = (await browser.storage.session.get(UNTIL))[UNTIL]
  return typeof until === 'string' && Date.parse(until) > now ? until : null
}

export async function rememberBusy(until: string): Promise<void> {
  await browser.storage.session.set({ [UNTIL]: until })
}

/** Forgets all answers. */
export async function forgetAnswers(): Promise<void> {
  await browser.storage.session.remove(ANSWERS)
}

async function all(): Promise<Answers> {
  return ((await browser.storage.session.get(ANSWERS))[ANSWERS] ?? {}) as Answers
}

function keyOf(question: LookUpQuestion, language: string): string {
  return `${language} ${questionKey(question)}`
}
