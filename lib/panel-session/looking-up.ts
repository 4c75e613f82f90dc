/** Asking Wikidata, one question a press of the reader. */
import { browser } from 'wxt/browser'
import { type LookUp, type LookUpQuestion, type LookUps, questionKey } from '../domain/look-up.ts'
import type { PanelActs } from '../domain/panel-view.ts'
import { warnIfFails } from '../messaging/warn-if-fails.ts'
import { chooseLookUp, isLookUpOn, watchLookUp } from '../settings/look-up-choice.ts'
import { spoken } from '../words/say.ts'

const NOT_ALLOWED: LookUp = { step: 'failed', failure: { why: 'not-allowed' } }
const FAILED: LookUp = { step: 'failed', failure: { why: 'unreachable' } }

/** `show` hears all look-ups whenever one changes, until `signal` aborts. */
export function lookingUp(
  show: (lookUps: LookUps) => void,
  signal: AbortSignal,
): Pick<PanelActs, 'lookUp' | 'switchOnAndLookUp'> {
  let now: LookUps = { isOn: false, byQuestion: new Map() }
  const change = (news: Partial<LookUps>) => {
    now = { ...now, ...news }
    show(now)
  }
  const tell = (question: LookUpQuestion, lookUp: LookUp) =>
    change({ byQuestion: new Map(now.byQuestion).set(questionKey(question), lookUp) })

  const look = async () => change({ isOn: await isLookUpOn() })
  const stop = watchLookUp(() => void warnIfFails('see whether look-ups are on', look()))
  signal.addEventListener('abort', stop)
  void warnIfFails('see whether look-ups are on', look())

  const lookUp = async (question: LookUpQuestion) => {
    if (now.byQuestion.get(questionKey(question))?.step === 'asking') return
    tell(question, { step: 'asking' })
    try {
      tell(question, await answerTo(question))
    } catch (error) {
      // The button can be pressed again, whatever went wrong.
      tell(question, FAILED)
      throw error
    }
  }

  return {
    lookUp: (question) => void warnIfFails('ask Wikidata', lookUp(question)),
    switchOnAndLookUp(question) {
      const asked = chooseLookUp(true)
      const then = async () => ((await asked) ? lookUp(question) : tell(question, NOT_ALLOWED))
      void warnIfFails('ask Wikidata', then())
    },
  }
}

/** What is remembered, else Wikidata's answer. Nothing is sent while look-ups are off. */
async function answerTo(question: LookUpQuestion): Promise<LookUp> {
  if (!(await isLookUpOn())) return NOT_ALLOWED
  // Most panels never ask: what is needed to is loaded by the first press.
  const [{ askWikidata }, remembered] = await Promise.all([
    import('../look-up/ask-wikidata.ts'),
    import('../look-up/remembered-answers.ts'),
  ])
  const language = spoken()
  const known = await remembered.rememberedAnswer(question, language)
  if (known) return { step: 'answered', answer: known }
  const busy = await remembered.busyUntil()
  if (busy) return { step: 'failed', failure: { why: 'busy', until: busy } }

  const asked = await askWikidata(question, language, await otherServer())
  if (!asked.ok) {
    const { failure } = asked
    if (failure.why === 'busy')
      await warnIfFails('remember that Wikidata is busy', remembered.rememberBusy(failure.until))
    return { step: 'failed', failure }
  }
  const answer = { ...asked.findings, asked: new Date().toISOString() }
  // An answer that cannot be remembered is told all the same.
  await warnIfFails('remember an answer of Wikidata', remembered.rememberAnswer(question, language, answer))
  return { step: 'answered', answer }
}

/** End-to-end tests have a server of their own; no other build knows of another one. */
async function otherServer(): Promise<{ endpoint?: string }> {
  if (import.meta.env.MODE !== 'e2e') return {}
  const { lookUpServer } = await browser.storage.local.get('lookUpServer')
  return typeof lookUpServer === 'string' ? { endpoint: lookUpServer } : {}
}
