/** What the library page knows and does. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import { countsOf, type LibraryView } from '../../lib/domain/library-view.ts'
import type { Drafts } from '../../lib/panel-session/drafts.ts'
import { openNoteDesk } from '../../lib/panel-session/note-desk.ts'
import { suggestNames } from '../../lib/panel-session/suggest-names.ts'
import { versionsOf } from '../../lib/storage/act-journal.ts'
import { newAct } from '../../lib/storage/acts.ts'
import { setNote } from '../../lib/storage/annotation-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { setColourMeanings } from '../../lib/storage/preference-store.ts'
import { createBackingUp, type StorageDoor } from './backing-up.ts'
import type { BackupFolderDoor } from './backup-folder.ts'
import { createDeciding } from './deciding.ts'
import { createEditing } from './editing.ts'
import { createExporting } from './exporting.ts'
import { follow } from './following.ts'
import { followKept, type KeptFollower } from './following-kept.ts'
import { createImporting } from './importing.ts'
import { createKeptTable } from './kept-table.ts'
import { createNaming } from './naming.ts'
import { NOTHING_YET } from './nothing-yet.ts'
import { createNoticing } from './noticing.ts'
import type { PageDoors } from './page-doors.ts'
import { createRescue } from './rescuing.ts'
import { createSearch } from './search/searching.ts'
import { createShowing } from './showing.ts'
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
  const table = createKeptTable()
  const search = createSearch({ articleOf: table.article, onCaughtUp: () => showAll() })
  let decisions: FileDecision[] = []

  const { showAll, showViewed } = createShowing({
    view,
    show,
    table,
    search,
    decisions: () => decisions,
    now,
  })
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
    read: () => ({ all: table.kept(), decisions, view: view.value }),
    saveNotes: notes.saveAll,
    show: (inHand) => show({ exporting: inHand }),
    now,
  })
  const backingUp = createBackingUp({
    exporting,
    doors,
    storage: page.storage ?? null,
    folders: page.folders ?? null,
    database,
    noticing,
    show: (news) => show({ backup: { ...view.value.backup, ...news } }),
    now,
  })

  const showKept = (news: Partial<LibraryView> = {}) => {
    notes.letGo(table.notes)
    const all = table.kept()
    const counts = view.value.isWhole || news.isWhole ? countsOf(all) : view.value.all
    showAll({ shown: all, bin: table.bin(), fault: null, ...news, all: counts })
  }
  const keptFollower: KeptFollower = {
    onNewest(kept) {
      const articles = kept.map(({ article }) => article)
      search.follow(table.put({ articles, annotations: kept.flatMap(({ annotations }) => annotations) }))
      if (!view.value.isWhole) showKept()
    },
    onCounted(all) {
      if (!view.value.isWhole) show({ all })
    },
    onRows: (rows) => search.follow(table.put(rows)),
    onGone: (keys) => search.follow(table.drop(keys)),
    onSettled: () => showKept(),
    onAll(keys) {
      search.follow(table.keepOnly(keys))
      showKept({ isWhole: true })
    },
    onFault: (fault) => show({ fault }),
  }
  const followers = {
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
  const followAll = () => {
    const stops = [followKept(database, keptFollower), follow(database, followers)]
    return () => {
      for (const stop of stops) stop()
    }
  }
  let stop = followAll()

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
        setTimeout(showViewed, 0)
      },
      dismissNotice: noticing.dismiss,
      readAgain() {
        stop()
        stop = followAll()
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
      ...createEditing(database, {
        undoing,
        noticing,
        hide(ids, isHidden) {
          if (isHidden) table.hide(ids)
          else table.show(ids)
          showKept()
        },
      }),
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
