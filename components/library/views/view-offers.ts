import type { AgreementFile, AnnouncedStep, FileStep } from '../../../lib/domain/agreement-file.ts'
import type { Annotation, Kept, KeptArticle } from '../../../lib/domain/annotation.ts'
import type { ChartFile } from '../../../lib/domain/chart-file.ts'

/** What the views show and can do. */
export type ViewProps = {
  /** What the filter lets through, kinds apart. */
  kept: readonly Kept[]
  files: readonly AgreementFile[]
  promises: readonly AnnouncedStep[]
  /** ISO 8601 day. */
  today: string
  /** Where a passage is on the web; null where it is nowhere. */
  linkTo: (annotation: Annotation, article: KeptArticle) => string | null
  stepLink: (step: FileStep) => string | null
  onSave: (file: ChartFile) => void
}
