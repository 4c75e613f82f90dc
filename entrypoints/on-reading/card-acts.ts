/** What can be done with the mention whose card is open: it is kept, noted, and looked at in the panel. */
import type { KeepProgress } from '../../components/card/card-content.ts'
import type { PanelPlace } from '../../lib/domain/panel-place.ts'
import type { ReadArticle, ReadingViewDeps } from '../../lib/page/reading-view.ts'
import { wishForMention } from './keep-wish.ts'
import { createKeeping } from './keeping.ts'
import { mentionName, mentionNamed } from './mention-name.ts'

export type CardActsDeps = Pick<ReadingViewDeps, 'keep' | 'openPanel'> & {
  /** The reading that is shown now. */
  read(): ReadArticle | null
  /** Resolves when nothing more of its text is about to be read. */
  whole(): Promise<void>
  /** Index of the mention whose card is open; null where none is. */
  open(): number | null
  /** Keeping the mention whose card is open has come further. */
  onProgress(progress: KeepProgress): void
  /** The panel did not open: one sentence. */
  onFailure(message: string): void
}

export type CardActs = {
  /** Keeps it; false where no card is open. */
  keepShown(): boolean
  /** Opens the panel at the note of what it was kept as. */
  note(): void
  /** Opens the panel at its entity. */
  more(): void
  /** How far keeping it has come. */
  progress(): KeepProgress
  /** Another reading is shown: what was kept of the one before are other mentions. */
  forget(): void
}

export function createCardActs(deps: CardActsDeps): CardActs {
  const name = () => {
    const read = deps.read()
    const open = deps.open()
    return read && open !== null ? mentionName(read, open) : null
  }
  const keeping = createKeeping({
    wishFor(mention, id) {
      const read = deps.read()
      return read && wishForMention(read, mentionNamed(read, mention), id)
    },
    whole: deps.whole,
    keep: deps.keep,
    progressed(mention, progress) {
      if (mention === name()) deps.onProgress(progress)
    },
  })
  const openPanel = async (place: PanelPlace) => {
    const answer = await deps.openPanel(place)
    if (!answer.ok) deps.onFailure(answer.problem.message)
  }
  return {
    keepShown() {
      const mention = name()
      return mention !== null && keeping.keep(mention)
    },
    note() {
      const mention = name()
      void openPanel({ entity: null, annotation: mention === null ? null : keeping.keptAs(mention) })
    },
    more() {
      const open = deps.open()
      const mention = open === null ? undefined : deps.read()?.reading.mentions[open]
      void openPanel({ entity: mention?.entity ?? null, annotation: null })
    },
    progress: () => keeping.progressOf(name() ?? ''),
    forget: keeping.forget,
  }
}
