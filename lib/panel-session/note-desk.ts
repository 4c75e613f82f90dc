/**
 * Notes while they are written. Each key stroke goes to the drafts at once (a closing popup gives no time for
 * more), each pause to the database. A text leaves the drafts only when the database has it.
 */
import type { NoteInHand } from '../domain/panel-view.ts'
import type { Result } from '../domain/result.ts'
import type { Done } from '../storage/acts.ts'
import type { Drafts } from './drafts.ts'

/** A pause in typing this long saves. Long enough not to save every word, short enough not to be waited for. */
const PAUSE_MS = 400

/** After so long without a save the same note is edited anew. */
const IDLE_MS = 30_000

/** Notes in hand by id of their annotation. */
export type NotesInHand = Record<string, NoteInHand>

export type NoteDesk = {
  type(id: string, text: string): void
  /** The reader left the note: saves now what waits for a pause. What is typed then is another editing. */
  leave(id: string): Promise<void>
  saveAll(): Promise<void>
  /**
   * The database's own notes are known anew: what was saved here gives way to them; beside what is still being written
   * stands what another window wrote.
   */
  letGo(stored: ReadonlyMap<string, string>): void
  /** The reader has seen what another window wrote. */
  forgetOther(id: string): void
}

/** Opens the desk and saves what earlier panels left in the drafts. `onChange` gets every state of the notes. */
export function openNoteDesk(desk: {
  /** `continuing`: the act in which the same editing was last saved; null where it begins. */
  save: (
    id: string,
    text: string,
    continuing: string | null,
  ) => Promise<Result<Pick<Done, 'act' | 'changed'>>>
  drafts: Drafts
  onChange: (notes: NotesInHand) => void
}): NoteDesk {
  let notes: NotesInHand = {}
  /** Texts of the notes in hand that are no news: what was stored when typing began, and what was saved here. */
  const known = new Map<string, Set<string>>()
  let stored: ReadonlyMap<string, string> = new Map()
  const pauses = new Map<string, ReturnType<typeof setTimeout>>()
  const lastSave = new Map<string, Promise<void>>()
  const editings = new Map<string, { act: string; saved: number }>()

  const put = (id: string, note: NoteInHand | null) => {
    const { [id]: _, ...others } = notes
    notes = note ? { ...others, [id]: note } : others
    desk.onChange(notes)
  }

  const write = async (id: string) => {
    const note = notes[id]
    if (!note || note.saving.step === 'saved') return
    known.get(id)?.add(note.text)
    const editing = editings.get(id)
    const goesOn = editing && Date.now() - editing.saved < IDLE_MS
    const saved = await desk.save(id, note.text, goesOn ? editing.act : null)
    if (saved.ok && saved.value.changed > 0) editings.set(id, { act: saved.value.act, saved: Date.now() })
    // A note whose annotation is gone from the database would otherwise come back at every start.
    if (saved.ok || saved.problem.code === 'not-found') desk.drafts.forget(id, note.text)
    if (notes[id]?.text !== note.text) return
    const saving = saved.ok
      ? { step: 'saved' as const }
      : { step: 'failed' as const, message: saved.problem.message }
    put(id, { ...(notes[id] ?? note), saving })
  }

  const save = (id: string): Promise<void> => {
    clearTimeout(pauses.get(id))
    pauses.delete(id)
    const next = (lastSave.get(id) ?? Promise.resolve()).then(() => write(id))
    lastSave.set(id, next)
    return next
  }

  const saveAll = async () => {
    await Promise.all(Object.keys(notes).map(save))
  }

  for (const [id, text] of Object.entries(desk.drafts.all())) put(id, { text, saving: { step: 'unsaved' } })
  void saveAll()

  return {
    type(id, text) {
      desk.drafts.hold(id, text)
      if (!notes[id]) known.set(id, new Set([stored.get(id) ?? text]))
      put(id, { ...notes[id], text, saving: { step: 'unsaved' } })
      clearTimeout(pauses.get(id))
      pauses.set(
        id,
        setTimeout(() => void save(id), PAUSE_MS),
      )
    },
    async leave(id) {
      await save(id)
      editings.delete(id)
    },
    saveAll,
    letGo(news) {
      stored = news
      for (const [id, note] of Object.entries(notes)) {
        const text = news.get(id)
        if (text === undefined || text === note.text) continue
        if (note.saving.step === 'saved') put(id, null)
        else if (known.get(id)?.has(text) === false) put(id, { ...note, other: text })
      }
    },
    forgetOther(id) {
      const note = notes[id]
      if (note) put(id, { text: note.text, saving: note.saving })
    },
  }
}
