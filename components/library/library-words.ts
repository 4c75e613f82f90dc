import type { Kind } from '../../lib/domain/entity.ts'
import type { Counts } from '../../lib/domain/library-view.ts'

export const KINDS_IN_WORDS: Record<Kind, string> = {
  agreement: 'Agreements',
  official: 'Officials',
  area: 'Cooperation areas',
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
