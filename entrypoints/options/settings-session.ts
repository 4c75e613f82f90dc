/** What the settings page knows and does. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import type { Result } from '../../lib/domain/result.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import type { SettingsActs, SettingsView } from '../../lib/domain/settings-view.ts'
import { BUNDLED_PACK } from '../../lib/knowledge/bundled-pack.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { createTelling } from '../../lib/panel-session/telling.ts'
import { followSettings, mirrorSettings } from '../../lib/settings/mirroring.ts'
import { watchSiteAccess } from '../../lib/settings/site-access.ts'
import { allowedSites } from '../../lib/settings/site-rules.ts'
import type { Done } from '../../lib/storage/acts.ts'
import { allCorrections } from '../../lib/storage/correction-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { live } from '../../lib/storage/live.ts'
import { packs } from '../../lib/storage/pack-store.ts'
import {
  changeSettings,
  chooseLanguage,
  chosenLanguage,
  colourMeanings,
  setColourMeanings,
  storedSettings,
} from '../../lib/storage/preference-store.ts'
import { undoAct } from '../../lib/storage/undo.ts'
import { isLanguage } from '../../lib/words/language.ts'
import { problemWords } from '../../lib/words/problem-words.ts'
import { say } from '../../lib/words/say.ts'
import { browserKeys, keysPage, openKeysPage } from './browser-keys.ts'
import { correctionActs } from './corrections.ts'
import { readExample } from './example.ts'
import { lookUpActs } from './look-up.ts'
import { packActs } from './packs.ts'
import { settingsFileActs } from './settings-file.ts'
import { siteActs } from './sites.ts'

export type SettingsSession = { view: ReadonlySignal<SettingsView>; acts: SettingsActs }

const nothingYet = (): SettingsView => ({
  settings: null,
  fault: null,
  language: 'auto',
  meanings: NO_MEANINGS,
  allowed: [],
  keys: [],
  keysPage: keysPage(),
  example: null,
  packs: null,
  packsFault: null,
  bundled: BUNDLED_PACK,
  file: null,
  corrections: [],
  correctionsFault: null,
  lookUp: null,
  settingsFile: null,
  notice: null,
})

/** Opens the session of the settings page; it ends with `ended`. */
export function openSettingsSession(database: Database, ended: AbortSignal): SettingsSession {
  const view = signal(nothingYet())
  const show = (news: Partial<SettingsView>) => {
    if (!ended.aborted) view.value = { ...view.value, ...news }
  }
  const telling = createTelling(show)
  const tellFailure = (words: string) => show({ notice: { words, tone: 'failed', undo: false } })
  /** Tells an act with the way to take it back; where nothing changed there is nothing to tell. */
  const tellDone = async (asked: Promise<Result<Done>>, words: string) => {
    const done = await asked
    if (done.ok) await mirrorSettings(database)
    if (done.ok && done.value.changed === 0) return
    const back = done.ok ? () => undone(database, done.value.act) : null
    telling.tell(done, words, back)
  }
  const change = (changes: (now: Settings) => Partial<Settings>, words: string) =>
    void tellDone(changeSettings(database, changes, words), words)
  const look = async () => show({ allowed: await allowedSites() })
  const lookAtKeys = async () => show({ keys: await browserKeys() })

  const stops = [
    live(
      () => storedSettings(database),
      (answer) =>
        show(answer.ok ? { settings: answer.value, fault: null } : { fault: problemWords(answer.problem) }),
    ),
    live(
      () => colourMeanings(database),
      (answer) => answer.ok && show({ meanings: answer.value }),
    ),
    live(
      () => chosenLanguage(database),
      (answer) => answer.ok && show({ language: answer.value }),
    ),
    live(
      () => packs(database),
      (answer) =>
        show(
          answer.ok
            ? { packs: answer.value, packsFault: null }
            : { packsFault: problemWords(answer.problem) },
        ),
    ),
    live(
      () => allCorrections(database),
      (answer) =>
        show(
          answer.ok
            ? { corrections: answer.value, correctionsFault: null }
            : { correctionsFault: problemWords(answer.problem) },
        ),
    ),
    watchSiteAccess(() => void warnIfFails('ask which sites are allowed', look())),
  ]
  followSettings(database, ended)
  void warnIfFails('ask which sites are allowed', look())
  void warnIfFails('ask for the keys', lookAtKeys())
  void readExample().then((example) => show({ example }))
  // Keys are changed on a page of the browser: what they are is asked when the reader comes back.
  window.addEventListener('focus', () => void lookAtKeys(), { signal: ended })
  ended.addEventListener('abort', () => {
    for (const stop of stops) stop()
  })

  return {
    view,
    acts: {
      ...telling.acts,
      ...siteActs({ database, telling, tellDone, tellFailure, look }),
      ...packActs({ database, telling, onFile: (file) => show({ file }) }),
      ...lookUpActs({ telling, tellFailure, onChange: (lookUp) => show({ lookUp }), ended }),
      ...correctionActs({ database, telling }),
      ...settingsFileActs({ database, telling, tellDone, onFile: (settingsFile) => show({ settingsFile }) }),
      markKind: (kind, isMarked) =>
        change(
          ({ kinds }) => ({ kinds: { ...kinds, [kind]: isMarked } }),
          say(`settings:done.kind.${isMarked ? 'shown' : 'hidden'}`, { kind: say(`settings:kinds.${kind}`) }),
        ),
      setSureness: (sureness) => change(() => ({ sureness }), say(`settings:done.sureness.${sureness}`)),
      setLines: (lines) => change(() => ({ lines }), say('settings:done.lines')),
      setCard: (card) => change(() => ({ card }), say('settings:done.card')),
      useLetters: (on) =>
        change(
          ({ letters }) => ({ letters: { ...letters, on } }),
          say(on ? 'settings:done.lettersOn' : 'settings:done.lettersOff'),
        ),
      setLetter: (act, letter) =>
        change(({ letters }) => ({ letters: { ...letters, [act]: letter } }), say('settings:done.letters')),
      offerSelection: (selectionButton) =>
        change(
          () => ({ selectionButton }),
          say(selectionButton ? 'told:button.shown' : 'told:button.hidden'),
        ),
      setMeaning: (colour, meaning) =>
        void tellDone(setColourMeanings(database, { [colour]: meaning.trim() }), say('told:meaning')),
      chooseLanguage: (language) =>
        void tellDone(
          chooseLanguage(database, isLanguage(language) ? language : 'auto'),
          say('act:language'),
        ),
      changeKeys: () => void warnIfFails('open the page of the keys', openKeysPage()),
      openLibrary: (section) => void browser.tabs.create({ url: `/library.html#show=${section}` }),
      openWelcome: () => void browser.tabs.create({ url: '/welcome.html' }),
    },
  }
}

async function undone(database: Database, act: string): Promise<Result<unknown>> {
  const answer = await undoAct(database, act)
  await mirrorSettings(database)
  return answer
}
