/** What is seen in a chart of offices in words, and what its looks mean. */
import type { Dossier } from '../../../lib/domain/dossier.ts'
import type { OfficeRow, OfficeTime } from '../../../lib/insight/office-times.ts'
import type { TimeSpan } from '../../../lib/insight/time-span.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { say } from '../../../lib/words/say.ts'
import type { LegendItem } from '../../charts/Legend.tsx'

/** How many offices, how much is known, and in how many articles. */
export function officeCaption({ known, passages }: Dossier, offices: readonly OfficeRow[]): string {
  const articles = new Set(passages.map(({ article }) => article.key)).size
  return [
    say('views:officials.offices', { count: offices.length }),
    known ? say('views:officials.asOf', { day: dateInWords(known.asOf) }) : say('views:officials.notKnown'),
    say('views:officials.articles', { count: articles }),
  ].join(' ')
}

/** The looks that occur. */
export function officeLegend(offices: readonly OfficeRow[], gaps: readonly TimeSpan[]): LegendItem[] {
  const times = offices.flatMap((office) => office.times)
  const isExact = (time: OfficeTime) => time.isBeginKnown && time.isEndKnown
  const items: (LegendItem | false)[] = [
    times.some(isExact) && {
      id: 'held',
      words: say('views:officials.held'),
      line: 'solid',
      tone: 'official',
    },
    times.some((time) => time.span && !isExact(time)) && {
      id: 'vague',
      words: say('views:officials.vague'),
      line: 'dashed',
      tone: 'official',
    },
    offices.some(({ told }) => told) && {
      id: 'told',
      words: say('views:officials.told'),
      shape: 'circle',
      tone: 'official',
      look: 'hollow',
    },
    gaps.length > 0 && {
      id: 'gap',
      words: say('views:officials.nothingKnown'),
      line: 'dashed',
      tone: 'quiet',
    },
  ]
  return items.filter((item) => item !== false)
}
