import type { Annotation, KeptArticle } from '../../lib/domain/annotation.ts'
import type { OfferedFormat } from '../../lib/domain/export-view.ts'
import type { AcceptedFormat } from '../../lib/domain/import-view.ts'
import type { SoughtWords } from '../../lib/domain/library-view.ts'
import type { SentencePart } from '../../lib/domain/sentence-difference.ts'
import type { TextRange } from '../common/MarkedText.tsx'

/** What the library page lends to its parts, the same for as long as it lives. */
export type LibraryOffers = {
  /** In which formats annotations leave, and in which they come. */
  formats: readonly OfferedFormat[]
  accepts: readonly AcceptedFormat[]
  /** Whether the browser can ask where to save a file. */
  hasSaveAs: boolean
  /** Where a click on a passage leads; null where it has no address of the web. */
  linkTo: (annotation: Annotation, article: KeptArticle) => string | null
  /** What a sentence says now, word by word against what it said. */
  compareSentence: (before: string, now: string) => readonly SentencePart[]
  /** Where in a text the words stand that are looked for. */
  marksIn: (text: string, sought: SoughtWords | null) => readonly TextRange[]
  /** The tags in use that a beginning may mean, best first. */
  suggestTags: (typed: string) => readonly string[]
  /** Those of the names that a beginning may mean, best first, accents and case apart. */
  suggestNames: (names: readonly string[], typed: string) => readonly string[]
}
