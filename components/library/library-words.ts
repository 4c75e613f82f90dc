import type { AgreementFile, AnnouncedStep } from '../../lib/domain/agreement-file.ts'
import type { Annotation, AnnotationKind } from '../../lib/domain/annotation.ts'
import type { Counts, LibrarySection } from '../../lib/domain/library-view.ts'
import { annotationName } from '../../lib/words/annotation-name.ts'
import { locale, say } from '../../lib/words/say.ts'

/** What the annotations of a kind are called together. */
export function kindsInWords(kind: AnnotationKind): string {
  return say(`side:kind.${kind}`)
}

export function sectionInWords(section: LibrarySection): string {
  return say(`library:section.${section}`)
}

/** Longer names are cut where they name a button, so that they are heard in one breath. */
const LONGEST_NAME = 80

/** What an annotation is called on its buttons. */
export function shortName(annotation: Pick<Annotation, 'entity' | 'quote'>): string {
  const name = annotationName(annotation)
  const characters = [...name.slice(0, 2 * LONGEST_NAME)]
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : name
}

/** `12 agreements, 3 of them told by several articles` */
export function filesInWords(all: readonly AgreementFile[]): string {
  const several = all.filter(({ entries }) => entries.length > 1).length
  const files = say('library:files.count', { count: all.length })
  return several > 0 ? say('library:files.several', { files, several }) : files
}

/** `5 promises, 2 of them overdue` */
export function promisesInWords(all: readonly AnnouncedStep[]): string {
  const overdue = all.filter(({ standing }) => standing === 'overdue').length
  const promises = say('library:promises.count', { count: all.length })
  return overdue > 0 ? say('library:promises.overdue', { promises, overdue }) : promises
}

/** `12 annotations from 5 articles` */
export function countsInWords({ annotations, articles }: Counts): string {
  return say('library:fromArticles', {
    annotations: annotationsInWords(annotations),
    articles: say('library:articles', { count: articles }),
  })
}

/** `3 of 12 annotations shown` */
export function shownInWords(shown: Counts, all: Counts): string {
  return say('library:shown', { shown: shown.annotations, all: annotationsInWords(all.annotations) })
}

/** `1 annotation`, `1,200 annotations` */
export function annotationsInWords(count: number): string {
  return say('library:annotations', { count })
}

const UNITS = ['kB', 'MB', 'GB'] as const

/** `12 bytes`, `3.4 MB` */
export function sizeInWords(bytes: number): string {
  const power = Math.min(UNITS.length, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const unit = UNITS[power - 1]
  if (!unit) return say('backup:bytes', { count: bytes })
  const size = bytes / 1000 ** power
  return `${size.toLocaleString(locale(), { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`
}
