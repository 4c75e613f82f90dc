/** Telling what an act did, taking acts back and doing them again: from what is stored, so that reloads lose nothing. */
import type { Act } from '../../lib/domain/act.ts'
import type { UndoActs } from '../../lib/domain/library-acts.ts'
import type { Result } from '../../lib/domain/result.ts'
import { recentActs } from '../../lib/storage/act-journal.ts'
import type { Done } from '../../lib/storage/acts.ts'
import { ask } from '../../lib/storage/attempt.ts'
import type { Database } from '../../lib/storage/database.ts'
import { redoAct, type TakenBack, undoAct } from '../../lib/storage/undo.ts'
import { say } from '../../lib/words/say.ts'
import type { Noticing } from './noticing.ts'

export type Undoing = UndoActs & {
  /** Tells what an act did, with its undo, or why it failed; gives whether it succeeded. */
  tellDone(doing: Promise<Result<Done>>): Promise<boolean>
}

/** Makes undo and redo of one library page. */
export function createUndoing(database: Database, noticing: Noticing): Undoing {
  const find = async (wanted: (acts: readonly Act[]) => Act | undefined): Promise<Act | null> => {
    const acts = await recentActs(database)
    return noticing.isOk(acts) ? (wanted(acts.value) ?? null) : null
  }
  const wordsOf = async (id: string) => {
    const act = await ask(database, () => database.acts.get(id))
    return act.ok ? (act.value?.words ?? '') : ''
  }
  const turn = async (id: string, way: 'undo' | 'redo') => {
    const done: Result<TakenBack> = await noticing.during((way === 'undo' ? undoAct : redoAct)(database, id))
    if (!noticing.isOk(done)) return
    const words =
      say(way === 'undo' ? 'library:turned.undone' : 'library:turned.redone', { act: await wordsOf(id) }) +
      stayedInWords(done.value)
    noticing.tell(words, way === 'undo' ? { redo: id } : { undo: id })
  }
  return {
    async tellDone(doing) {
      const done = await noticing.during(doing)
      if (!noticing.isOk(done)) return false
      const { act, changed } = done.value
      if (changed > 0) noticing.tell(await wordsOf(act), { undo: act })
      return true
    },
    async undo() {
      const id = noticing.offered().undo ?? (await find((acts) => acts.find(({ undone }) => !undone)))?.id
      if (id) await turn(id, 'undo')
    },
    async redo() {
      const id = noticing.offered().redo ?? (await find(lastUndone))?.id
      if (id) await turn(id, 'redo')
    },
    undoAct: (id) => void turn(id, 'undo'),
    redoAct: (id) => void turn(id, 'redo'),
  }
}

function lastUndone(acts: readonly Act[]): Act | undefined {
  const undone = acts.filter((act) => act.undone !== null)
  return undone.sort((a, b) => ((a.undone ?? '') < (b.undone ?? '') ? 1 : -1))[0]
}

function stayedInWords({ stayed }: TakenBack): string {
  return stayed === 0 ? '' : ` ${say('library:turned.stayed', { count: stayed })}`
}
