import type { AgreementFile, AnnouncedStep } from '../../lib/domain/agreement-file.ts'
import type { Kind } from '../../lib/domain/entity.ts'
import type { Counts, LibrarySection } from '../../lib/domain/library-view.ts'

export const KINDS_IN_WORDS: Record<Kind, string> = {
  agreement: 'Agreements',
  official: 'Officials',
  area: 'Cooperation areas',
}

export const SECTION_WORDS: Record<LibrarySection, string> = {
  annotations: 'Annotations',
  agreements: 'Agreements',
  promises: 'Promises',
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

function counted(count: number, what: string): string {
  return `${inFigures(count)} ${what}${count === 1 ? '' : 's'}`
}

function inFigures(count: number): string {
  return count.toLocaleString('en-GB')
}
