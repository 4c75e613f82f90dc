/** Settings as a file: taken out, looked at, taken over in one act. */
import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import { dayHere } from '../../lib/domain/day-here.ts'
import type { Result } from '../../lib/domain/result.ts'
import type { ChangedSetting, SettingsActs, SettingsInHand } from '../../lib/domain/settings-view.ts'
import { SETTING_NAMES, STORED_AS } from '../../lib/domain/stored-settings.ts'
import { nativePart } from '../../lib/exchange/native-part.ts'
import { readSettingsFile, type SettingsOfFile } from '../../lib/exchange/read-settings.ts'
import { saveFile } from '../../lib/panel-session/save-file.ts'
import type { Telling } from '../../lib/panel-session/telling.ts'
import { mirrorSettings } from '../../lib/settings/mirroring.ts'
import type { Done } from '../../lib/storage/acts.ts'
import type { Database } from '../../lib/storage/database.ts'
import { allPreferences, putPreferences } from '../../lib/storage/preference-store.ts'
import { problemWords } from '../../lib/words/problem-words.ts'
import { say } from '../../lib/words/say.ts'
import { refusalWords } from './refusal-words.ts'

/** Larger files are no settings. */
const MOST_BYTES = 50_000_000

type FileActs = Pick<SettingsActs, 'exportSettings' | 'readSettings' | 'takeSettings' | 'leaveSettings'>

/** `onFile` hears what became of the file that was chosen; null where there is nothing to tell. */
export function settingsFileActs(session: {
  database: Database
  telling: Telling
  tellDone: (asked: Promise<Result<Done>>, words: string) => Promise<void>
  onFile: (file: SettingsInHand | null) => void
}): FileActs {
  const { database, telling, onFile } = session
  let inHand: { name: string; file: SettingsOfFile } | null = null

  const read = async (file: File): Promise<SettingsInHand> => {
    inHand = null
    const refuse = (why: string): SettingsInHand => ({ step: 'refused', name: file.name, why })
    if (file.size > MOST_BYTES) return refuse(say('failure:file.tooLarge'))
    const text = await file.text().catch(() => null)
    if (text === null) return refuse(say('failure:file.unreadable'))
    const answer = readSettingsFile(text)
    if (!answer.ok) return refuse(refusalWords(answer.refused))
    const stored = await allPreferences(database)
    if (!stored.ok) return refuse(problemWords(stored.problem))
    const now = new Map(stored.value.map(({ name, value }) => [name, value]))
    inHand = { name: file.name, file: answer.file }
    const changes = rowsOfFile(answer.file).filter(({ name, value }) => !isSame(now.get(name), value))
    return { step: 'read', name: file.name, changes: changes.map(({ changed }) => changed) }
  }

  return {
    async exportSettings() {
      const stored = await allPreferences(database)
      if (!stored.ok) return telling.tell(stored, '', null)
      const now = new Date().toISOString()
      await saveFile({
        name: `entente-settings-${dayHere(now)}.json`,
        mime: 'application/json',
        pieces: nativePart({ preferences: stored.value }, now),
      })
    },
    readSettings: (file) => void read(file).then(onFile),
    async takeSettings() {
      if (!inHand) return
      const { name, file } = inHand
      inHand = null
      onFile(null)
      const words = say('settings:done.taken', { name })
      await session.tellDone(putPreferences(database, rowsOfFile(file), words), words)
      await mirrorSettings(database)
    },
    leaveSettings() {
      inHand = null
      onFile(null)
    },
  }
}

/** What a file says, as rows of the preferences. */
function rowsOfFile({ settings, meanings, language }: SettingsOfFile) {
  const rows: { changed: ChangedSetting; name: string; value: unknown }[] = SETTING_NAMES.filter(
    (name) => name in settings,
  ).map((name) => ({ changed: name, name: STORED_AS[name], value: settings[name] }))
  if (meanings)
    rows.push({ changed: 'meanings', name: 'colour-meanings', value: { ...NO_MEANINGS, ...meanings } })
  if (language !== undefined) rows.push({ changed: 'language', name: 'language', value: language })
  return rows
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
