/** What the library page knows and does. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import type { ExportSource } from '../../lib/domain/exchange.ts'
import type { ExportScope, LibraryActs, LibraryView } from '../../lib/domain/library-view.ts'
import { NO_FILTER } from '../../lib/domain/library-view.ts'
import type { Notice } from '../../lib/domain/panel-view.ts'
import type { Result } from '../../lib/domain/result.ts'
import { exportFileName } from '../../lib/exchange/file-name.ts'
import { type ExportFormat, FORMATS } from '../../lib/exchange/formats.ts'
import type { Drafts } from '../../lib/panel-session/drafts.ts'
import { openNoteDesk } from '../../lib/panel-session/note-desk.ts'
import type { saveFile } from '../../lib/panel-session/save-file.ts'
import { annotationsByArticle } from '../../lib/storage/annotation-lists.ts'
import { addTag, removeTag, setNote } from '../../lib/storage/annotation-store.ts'
import { allCollections } from '../../lib/storage/collection-lists.ts'
import type { Database } from '../../lib/storage/database.ts'
import { allFileDecisions } from '../../lib/storage/file-decision-store.ts'
import { live } from '../../lib/storage/live.ts'
import { colourMeanings } from '../../lib/storage/preference-store.ts'
import { rescue as rescueAll } from '../../lib/storage/rescue.ts'
import { beside } from './beside-annotations.ts'
import { createDeciding } from './deciding.ts'
import { exportSource } from './export-source.ts'
import { createFilter } from './filter.ts'
import { withTerms } from './packs-to-export.ts'
import { createShownFiles } from './shown-files.ts'
import { withUnchanged } from './unchanged.ts'
import { createUndoStack } from './undo-stack.ts'
import { createUndoableDeletion } from './undoable-deletion.ts'

export type LibrarySession = {
  view: ReadonlySignal<LibraryView>
  acts: LibraryActs
  saveNotes(): Promise<void>
}

const NOTHING_YET: LibraryView = {
  section: 'annotations',
  files: null,
  promises: null,
  shown: null,
  all: { annotations: 0, articles: 0 },
  kinds: { official: 0, agreement: 0, area: 0, highlight: 0, article: 0 },
  filter: NO_FILTER,
  fault: null,
  notes: {},
  notice: null,
}

/** A notice that asks nothing of the reader goes by itself; one that offers undo, or a failure, stays. */
const SHOWN_MS = 8_000

/** Opens the session of a library page: it follows the database for as long as the page lives. */
export function openLibrarySession(page: {
  database: Database
  drafts: Drafts
  save: typeof saveFile
  now?: () => string
}): LibrarySession {
  const { database, save, now = () => new Date().toISOString() } = page
  const view = signal<LibraryView>(NOTHING_YET)
  const show = (news: Partial<LibraryView>) => {
    view.value = { ...view.value, ...news }
  }
  const filter = createFilter()
  const shownFiles = createShownFiles(createFilter())
  let all: Kept[] = []
  let decisions: FileDecision[] = []
  let stop: () => void = () => undefined
  /** What follows from what is kept and from what the reader chose to see. */
  const showAll = (news: Partial<LibraryView> = {}) => {
    const chosen = { ...view.value, ...news }
    show({
      ...news,
      ...(chosen.shown ? filter(all, chosen.filter) : {}),
      ...(chosen.shown ? shownFiles(chosen, { all, decisions, today: now() }) : {}),
    })
  }

  const notes = openNoteDesk({
    save: (id, text) => setNote(database, id, text),
    drafts: page.drafts,
    onChange: (inHand) => show({ notes: inHand }),
  })

  const follow = () => {
    stop()
    const stopDecisions = live(
      () => allFileDecisions(database),
      (answer) => {
        if (!answer.ok) return
        decisions = answer.value
        showAll()
      },
    )
    const stopKept = live(
      () => annotationsByArticle(database),
      (answer) => {
        // What was read before the database failed stays in sight.
        if (!answer.ok) return show({ fault: answer.problem.message })
        all = withUnchanged(all, answer.value)
        const annotations = all.flatMap((kept) => kept.annotations)
        notes.letGo(new Map(annotations.map(({ id, note }) => [id, note])))
        const counts = { annotations: annotations.length, articles: all.length }
        showAll({ shown: all, all: counts, fault: null })
      },
    )
    stop = () => {
      stopKept()
      stopDecisions()
    }
  }

  const tell = (words: string, tone: Notice['tone'] = 'done') => {
    const notice: Notice = { words, tone, undo: false }
    show({ notice })
    if (tone === 'failed') return
    setTimeout(() => {
      if (view.value.notice === notice) show({ notice: null })
    }, SHOWN_MS)
  }
  const tellFailure = (done: Result<unknown>): boolean => {
    if (!done.ok) tell(done.problem.message, 'failed')
    return done.ok
  }

  const writeFile = async (
    kept: Kept[],
    format: ExportFormat,
    parts: Pick<ExportSource, 'collections' | 'meanings' | 'beside'>,
  ) => {
    try {
      const name = exportFileName(kept, format.ending, now())
      const source = exportSource(kept, { ...parts, exported: now(), decisions })
      await save({ name, mime: format.mime, pieces: format.render(source) })
      tell(`Exported as ${name}.`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      tell(`The file could not be written: ${reason}`, 'failed')
    }
  }

  const exportAs = async (id: string, scope: ExportScope) => {
    const format = FORMATS.find((one) => one.id === id)
    if (!format) return
    await notes.saveAll()
    const answer = await annotationsByArticle(database)
    const kept = answer.ok ? answer.value : all
    const complete = scope === 'all' && format.id === 'json'
    const collections = await allCollections(database)
    const meanings = await colourMeanings(database)
    await writeFile(scope === 'all' ? kept : filter(kept, view.value.filter).shown, format, {
      collections: collections.ok ? collections.value.map(({ collection }) => collection) : [],
      meanings: meanings.ok ? meanings.value : NO_MEANINGS,
      beside: complete ? await beside(database) : null,
    })
  }

  const rescue = async () => {
    const rescued = await rescueAll(database.name)
    const complete = FORMATS.find((one) => one.id === 'json')
    if (complete && rescued.ok) {
      const { kept, collections, packs, ...tables } = rescued.value
      const beside = { ...tables, packs: packs.map(({ pack, holders }) => withTerms(pack, holders)) }
      await writeFile(kept, complete, { collections, meanings: NO_MEANINGS, beside })
    } else tellFailure(rescued)
  }

  const undoStack = createUndoStack((notice) => show({ notice }))

  follow()
  return {
    view,
    saveNotes: notes.saveAll,
    acts: {
      filter: (wanted) => showAll({ filter: wanted }),
      showSection(section) {
        if (section === view.value.section) return
        // The choice is seen at once; a long library takes a moment to be put together.
        show({ section, files: null, promises: null })
        setTimeout(showAll, 0)
      },
      ...createUndoableDeletion(database, {
        find: (id) => all.flatMap((kept) => kept.annotations).find((annotation) => annotation.id === id),
        undoStack,
      }),
      ...createDeciding(database, { undoStack, now }),
      undo: () => void undoStack.undo(),
      dismissNotice: () => show({ notice: null }),
      typeNote: notes.type,
      leaveNote: (id) => void notes.save(id),
      addTag: async (id, tag) => tellFailure(await addTag(database, [id], tag)),
      removeTag: async (id, tag) => void tellFailure(await removeTag(database, [id], tag)),
      exportAs: (id, scope) => void exportAs(id, scope),
      readAgain: follow,
      rescue: () => void rescue(),
    },
  }
}
