/** Joining and parting agreement files, remembered, with undo. */
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { FileActs } from '../../lib/domain/library-acts.ts'
import type { Database } from '../../lib/storage/database.ts'
import { addFileDecision } from '../../lib/storage/file-decision-store.ts'
import { say } from '../../lib/words/say.ts'
import type { Undoing } from './undoing.ts'

/** The reader's word on which articles tell of one instrument. */
export function createDeciding(database: Database, { tellDone }: Pick<Undoing, 'tellDone'>): FileActs {
  const decide = (what: Pick<FileDecision, 'what' | 'one' | 'other'>, words: string) =>
    void tellDone(addFileDecision(database, { ...what, id: crypto.randomUUID() }, words))
  return {
    joinFiles: (one, other) =>
      void decide(
        { what: 'join', one: one.entries.map(({ id }) => id), other: other.entries.map(({ id }) => id) },
        say('library:files.joined', { name: other.name }),
      ),
    partEntry(file, id) {
      const rest = file.entries.map((entry) => entry.id).filter((other) => other !== id)
      const outlet =
        file.entries.find((entry) => entry.id === id)?.article.outlet || say('library:files.theArticle')
      void decide({ what: 'part', one: [id], other: rest }, say('library:files.parted', { outlet }))
    },
  }
}
