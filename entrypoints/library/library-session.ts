/** What the library page knows and does. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import type { LibraryView } from '../../lib/domain/library-view.ts'
import type { Drafts } from '../../lib/panel-session/drafts.ts'
import { openNoteDesk } from '../../lib/panel-session/note-desk.ts'
import { suggestNames } from '../../lib/panel-session/suggest-names.ts'
import { versionsOf } from '../../lib/storage/act-journal.ts'
import { newAct } from '../../lib/storage/acts.ts'
import { annotationsByArticle } from '../../lib/storage/annotation-lists.ts'
import { setNote } from '../../lib/storage/annotation-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { setColourMeanings } from '../../lib/storage/preference-store.ts'
import { createBackingUp, type StorageDoor } from './backing-up.ts'
import type { BackupFolderDoor } from './backup-folder.ts'
import { createDeciding } from './deciding.ts'
import { createEditing } from './editing.ts'
import { createExporting } from './exporting.ts'
import { createFilter } from './filter.ts'
import { follow } from './following.ts'
import { createImporting } from './importing.ts'
import { createNaming } from './naming.ts'
import { NOTHING_YET } from './nothing-yet.ts'
import { createNoticing } from './noticing.ts'
import type { PageDoors } from './page-doors.ts'
import { createRescue } from './rescuing.ts'
import { countsOf } from './scope.ts'
import { createShownFiles } from './shown-files.ts'
import { withUnchanged } from './unchanged.ts'
import { createUndoing } from './undoing.ts'
import { createSavingCharts } from './views/saving-charts.ts'

export type LibrarySession = {
  view: ReadonlySignal<LibraryView>
  acts: LibraryActs
  /** The tags in use that a beginning may mean, best first. */
  suggestTags: (typed: string) => readonly string[]
  saveNotes(): Promise<void>
}

/** Opens the session of a library page: it follows the database for as long as the page lives. */
export function openLibrarySession(page: {
  database: Database
  drafts: Drafts
  doors: PageDoors
  storage?: StorageDoor | null
  folders?: BackupFolderDoor | null
  now?: () => string
}): LibrarySession {
  const { database, doors, now = () => new Date().toISOString() } = page
  const view = signal<LibraryView>(NOTHING_YET)
  const show = (news: Partial<LibraryView>) => {
    view.value = { ...view.value, ...news }
  }
  const filter = createFilter()
  const shownFiles = createShownFiles()
  let all: Kept[] = []
  let decisions: FileDecision[] = []
  /** What follows from what is kept and from what the reader chose to see. */
  const showAll = (news: Partial<LibraryView> = {}) => {
    const chosen = { ...view.value, ...news }
    if (!chosen.shown) return show(news)
    show({
      ...news,
      ...filter(all, chosen.filter, chosen.collections),
      ...shownFiles(chosen, {
        all,
        decisions,
        lets: (wanted) => filter(all, wanted, chosen.collections).shown,
        today: now(),
      }),
    })
  }

  /** Between other things, so that the first search finds every text folded. */
  const prepare = () => {
    if (filter.prepare(all)) setTimeout(prepare, 0)
  }

  const noticing = createNoticing((notice) => show({ notice }))
  const undoing = createUndoing(database, noticing)
  const notes = openNoteDesk({
    save: (id, text, continuing) => setNote(database, id, text, newAct(), continuing),
    drafts: page.drafts,
    onChange: (inHand) => show({ notes: inHand }),
  })
  const exporting = createExporting({
    database,
    doors,
    noticing,
    read: () => ({ all, decisions, view: view.value }),
    async bringUpToDate() {
      await notes.saveAll()
      const kept = await annotationsByArticle(database)
      if (kept.ok) followers.onKept(kept.value)
    },
    show: (inHand) => show({ exporting: inHand }),
    now,
  })
  const backingUp = createBackingUp({
    exporting,
    doors,
    storage: page.storage ?? null,
    folders: page.folders ?? null,
    noticing,
    show: (news) => show({ backup: { ...view.value.backup, ...news } }),
    now,
  })

  const followers = {
    onKept(kept: Kept[]) {
      all = withUnchanged(all, kept)
      const annotations = all.flatMap((one) => one.annotations)
      notes.letGo(new Map(annotations.map(({ id, note }) => [id, note])))
      showAll({ shown: all, all: countsOf(all), fault: null })
      prepare()
    },
    onBin: (bin: Kept[]) => show({ bin }),
    onCollections: (collections: LibraryView['collections']) => showAll({ collections }),
    onMeanings: (meanings: LibraryView['meanings']) => show({ meanings }),
    onDecisions(made: FileDecision[]) {
      decisions = made
      showAll()
    },
    onActs: (done: LibraryView['done']) => show({ done }),
    onBackup: backingUp.onState,
    // What was read before the database failed stays in sight.
    onFault: (fault: string) => show({ fault }),
  }
  let stop = follow(database, followers)

  return {
    view,
    saveNotes: notes.saveAll,
    suggestTags: (typed) =>
      suggestNames(
        view.value.facets.tags.map(({ tag }) => tag),
        typed,
      ),
    acts: {
      filter: (wanted) => showAll({ filter: wanted }),
      showSection(section) {
        if (section === view.value.section) return
        // The choice is seen at once; a long library takes a moment to be put together.
        show({ section, viewed: null, files: null, promises: null })
        setTimeout(showAll, 0)
      },
      dismissNotice: noticing.dismiss,
      readAgain() {
        stop()
        stop = follow(database, followers)
      },
      rescue: createRescue(database, { doors, noticing, now }),
      typeNote: notes.type,
      leaveNote: (id) => void notes.leave(id),
      async noteVersions(id) {
        const versions = await versionsOf(database, id)
        return noticing.isOk(versions) ? versions.value : []
      },
      setMeaning: (colour, meaning) =>
        void undoing.tellDone(setColourMeanings(database, { [colour]: meaning })),
      ...createEditing(database, { undoing, noticing }),
      ...createNaming(database, undoing),
      ...createDeciding(database, undoing),
      ...undoing,
      ...exporting,
      ...createImporting({ database, undoing, show: (importing) => show({ importing }) }),
      ...backingUp,
      ...createSavingCharts({ doors, noticing }),
    },
  }
}
