/** Looking people up on Wikidata, each when the reader presses. */
import { browser } from 'wxt/browser'
import type { LookUp, LookUps } from '../domain/look-up.ts'
import type { PanelActs } from '../domain/panel-view.ts'
import { warnIfFails } from '../messaging/warn-if-fails.ts'
import { chooseLookUp, isLookUpOn, watchLookUp } from '../settings/look-up-choice.ts'
import { spoken } from '../words/say.ts'

const NOT_ALLOWED: LookUp = { step: 'failed', failure: { why: 'not-allowed' } }

/** `show` hears all look-ups whenever one changes, until `signal` aborts. */
export function lookingUp(
  show: (lookUps: LookUps) => void,
  signal: AbortSignal,
): Pick<PanelActs, 'lookUp' | 'switchOnAndLookUp'> {
  let now: LookUps = { isOn: false, byName: new Map() }
  const change = (news: Partial<LookUps>) => {
    now = { ...now, ...news }
    show(now)
  }
  const tell = (name: string, lookUp: LookUp) => change({ byName: new Map(now.byName).set(name, lookUp) })

  const look = async () => change({ isOn: await isLookUpOn() })
  const stop = watchLookUp(() => void warnIfFails('see whether look-ups are on', look()))
  signal.addEventListener('abort', stop)
  void warnIfFails('see whether look-ups are on', look())

  const lookUp = async (name: string) => {
    if (now.byName.get(name)?.step === 'asking') return
    tell(name, { step: 'asking' })
    tell(name, await askWikidata(name))
  }

  return {
    lookUp: (name) => void warnIfFails('ask Wikidata', lookUp(name)),
    switchOnAndLookUp(name) {
      const asked = chooseLookUp(true)
      const then = async () => ((await asked) ? lookUp(name) : tell(name, NOT_ALLOWED))
      void warnIfFails('ask Wikidata', then())
    },
  }
}

/** What is remembered of a name, else Wikidata's answer. Nothing is sent while look-ups are off. */
async function askWikidata(name: string): Promise<LookUp> {
  if (!(await isLookUpOn())) return NOT_ALLOWED
  // Most panels never ask: what is needed to is loaded by the first press.
  const [{ lookUpPerson }, remembered] = await Promise.all([
    import('../look-up/look-up-person.ts'),
    import('../look-up/remembered-answers.ts'),
  ])
  const language = spoken()
  const known = await remembered.rememberedAnswer(name, language)
  if (known) return { step: 'answered', answer: known }
  const busy = await remembered.busyUntil()
  if (busy) return { step: 'failed', failure: { why: 'busy', until: busy } }

  const found = await lookUpPerson(name, language, await otherServer())
  if (!found.ok) {
    if (found.failure.why === 'busy') await remembered.rememberBusy(found.failure.until)
    return { step: 'failed', failure: found.failure }
  }
  const answer = { people: found.people, asked: new Date().toISOString() }
  await remembered.rememberAnswer(name, language, answer)
  return { step: 'answered', answer }
}

/** End-to-end tests have a server of their own; no other build knows of another one. */
async function otherServer(): Promise<{ endpoint?: string }> {
  if (import.meta.env.MODE !== 'e2e') return {}
  const { lookUpServer } = await browser.storage.local.get('lookUpServer')
  return typeof lookUpServer === 'string' ? { endpoint: lookUpServer } : {}
}
