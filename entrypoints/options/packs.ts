/** Knowledge packs in the settings: listed, loaded, removed. */
import type { LoadedPack, Pack } from '../../lib/domain/pack.ts'
import { ok, type Result } from '../../lib/domain/result.ts'
import type { FileInHand, SettingsActs } from '../../lib/domain/settings-view.ts'
import { isKnownParty } from '../../lib/knowledge/country-codes.ts'
import { packHolders } from '../../lib/knowledge/pack-holders.ts'
import { countOf } from '../../lib/knowledge/text-list.ts'
import { onEveryPage } from '../../lib/panel-session/on-every-page.ts'
import type { Telling } from '../../lib/panel-session/telling.ts'
import type { Database } from '../../lib/storage/database.ts'
import { addPack, packs, removePack, restorePack } from '../../lib/storage/pack-store.ts'
import { say } from '../../lib/words/say.ts'

/** The acts on packs. Pages are recognised anew once the database has them. */
export function packActs(session: {
  database: Database
  telling: Telling
  onFile: (file: FileInHand | null) => void
}): Pick<SettingsActs, 'loadPack' | 'removePack' | 'dismissFile'> {
  const { database, telling, onFile } = session

  const store = async (pack: Pack) => {
    const id = crypto.randomUUID()
    const { terms, ...about } = pack
    const holders = packHolders(pack)
    const listed = await packs(database)
    const older = listed.ok ? listed.value.filter(({ name }) => name === pack.name) : []
    const row = { ...about, id, terms: terms.length, persons: countOf(holders.persons) }
    const added = await addPack(database, row, holders)
    const done = added.ok ? await replace(database, older, []) : added
    telling.tell(await onEveryPage(Promise.resolve(done)), wordsFor(pack, older.length > 0), () =>
      onEveryPage(replace(database, [row], older)),
    )
  }

  const load = async (file: File) => {
    telling.acts.dismissNotice()
    onFile({ step: 'reading', name: file.name })
    await painted()
    const read = await readFile(file)
    if (!read.ok) return onFile({ step: 'refused', name: file.name, faults: read.faults, more: read.more })
    await store(read.pack)
    onFile(null)
  }

  return {
    loadPack: (file) => void load(file),
    async removePack(id) {
      const done = await onEveryPage(removePack(database, id))
      telling.tell(done, say('told:pack.removed'), () => onEveryPage(restorePack(database, id)))
    },
    dismissFile: () => onFile(null),
  }
}

/** What reads packs is loaded only now: the panel opens without it. */
async function readFile(file: File) {
  const { MOST_BYTES, readPack } = await import('../../lib/exchange/read-pack.ts')
  const refused = (what: string) => ({ ok: false as const, faults: [{ where: null, what }], more: 0 })
  if (file.size > MOST_BYTES) return refused(say('fault:tooLarge'))
  try {
    const day = new Date(file.lastModified).toISOString().slice(0, 10)
    return readPack({ name: file.name, text: await file.text(), day }, isKnownParty)
  } catch {
    return refused(say('fault:unreadable'))
  }
}

/** Takes some packs away and brings others back. */
async function replace(
  database: Database,
  away: readonly Pick<LoadedPack, 'id'>[],
  back: readonly Pick<LoadedPack, 'id'>[],
): Promise<Result<unknown>> {
  for (const { id } of away) {
    const done = await removePack(database, id)
    if (!done.ok) return done
  }
  for (const { id } of back) {
    const done = await restorePack(database, id)
    if (!done.ok) return done
  }
  return ok(null)
}

function wordsFor({ name, terms }: Pack, replaced: boolean): string {
  return say(replaced ? 'told:pack.replaced' : 'told:pack.loaded', { name, count: terms.length })
}

/** A large file keeps the page busy for seconds: what it is busy with is shown first. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50))
}
