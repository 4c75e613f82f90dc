import type { AgreementFile, AnnouncedStep } from '../../lib/domain/agreement-file.ts'
import type { Annotation, AnnotationKind } from '../../lib/domain/annotation.ts'
import type { Counts, LibrarySection } from '../../lib/domain/library-view.ts'
import { annotationName } from '../../lib/words/annotation-name.ts'

export const KINDS_IN_WORDS: Record<AnnotationKind, string> = {
  agreement: 'Agreements',
  official: 'Officials',
  area: 'Cooperation areas',
  highlight: 'Highlights',
  article: 'Whole articles',
}

export const SECTION_WORDS: Record<LibrarySection, string> = {
  annotations: 'Annotations',
  agreements: 'Agreements',
  officials: 'Officials',
  areas: 'Cooperation matrix',
  ties: 'Map of ties',
  promises: 'Promises',
  bin: 'Bin',
  done: 'What you did',
  backup: 'Backup',
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
export function filesInWords(files: readonly AgreementFile[]): string {
  const joined = files.filter(({ entries }) => entries.length > 1).length
  const several = joined > 0 ? `, ${inFigures(joined)} of them told by several articles` : ''
  return `${counted(files.length, 'agreement')}${several}`
}

/** `5 promises, 2 of them overdue` */
export function promisesInWords(promises: readonly AnnouncedStep[]): string {
  const overdue = promises.filter(({ standing }) => standing === 'overdue').length
  return `${counted(promises.length, 'promise')}${overdue > 0 ? `, ${inFigures(overdue)} of them overdue` : ''}`
}

/** `12 annotations from 5 articles` */
export function countsInWords({ annotations, articles }: Counts): string {
  return `${counted(annotations, 'annotation')} from ${counted(articles, 'article')}`
}

/** `3 of 12 annotations shown` */
export function shownInWords(shown: Counts, all: Counts): string {
  return `${inFigures(shown.annotations)} of ${counted(all.annotations, 'annotation')} shown`
}

/** `1 annotation`, `1,200 annotations` */
export function counted(count: number, what: string): string {
  return `${inFigures(count)} ${what}${count === 1 ? '' : 's'}`
}

export function inFigures(count: number): string {
  return count.toLocaleString('en-GB')
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const

/** `12 bytes`, `3.4 MB` */
export function sizeInWords(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const size = bytes / 1000 ** power
  const figures = size.toLocaleString('en-GB', { maximumFractionDigits: size < 10 && power > 0 ? 1 : 0 })
  return `${figures} ${UNITS[power]}`
}
