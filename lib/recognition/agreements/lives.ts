/** Status, its evidence and the date of each instrument. */
import type { Agreement, AgreementStatus, AgreementType, Evidence } from '../../domain/entity.ts'
import type { Document } from '../document.ts'
import { datesOfNames, daysOfNews, sentenceDates } from './dated-step.ts'
import type { Instrument } from './instrument.ts'
import { type Calendar, dateOfInstrument } from './instrument-date.ts'
import { stepsOf } from './life.ts'
import { stepOfList } from './signing-list.ts'
import { decidingStep } from './status.ts'
import type { Step } from './status-cues.ts'

type Typed = Instrument & { type: AgreementType }
type Life = Pick<Agreement, 'status' | 'statusEvidence' | 'date'>

/** One life an instrument, in their order; `date` is the article's, ISO, null where unknown. */
export function livesOf(document: Document, instruments: readonly Typed[], date: string | null): Life[] {
  const told = stepsOf(document, instruments)
  addLists(document, instruments, told)
  const datesOf = sentenceDates(document, date)
  const calendar: Calendar = {
    datesOf,
    newsDays: daysOfNews(document, date, datesOf),
    claimed: datesOfNames(
      document,
      instruments.flatMap(({ mentions }) => mentions),
      datesOf,
    ),
    date,
  }
  return instruments.map((instrument, n) => lifeOf(document, instrument, told[n] ?? [], calendar))
}

/** Members of a list are what the line over it says; members of `seven memoranda` what is said of the seven. */
function addLists(document: Document, instruments: readonly Typed[], told: Step[][]): void {
  const sets = new Map<AgreementType, Step>()
  for (const [n, { generic, type, mentions }] of instruments.entries()) {
    const strong = told[n]?.find(({ weak }) => !weak)
    if (generic && strong && mentions[0]?.phrase?.determiner === 'count') sets.set(type, strong)
  }
  for (const [n, { generic, type, mentions }] of instruments.entries()) {
    const steps = told[n]
    const [mention] = mentions
    if (generic || !mention || !steps) continue
    const strong = steps.find(({ weak }) => !weak)
    const described = mentions.some(({ phrase, known }) => phrase?.hasSubject && known.length === 0)
    const set = described ? sets.get(type) : undefined
    const step = (strong ? null : stepOfList(document, mention.first)) ?? set
    if (step && (!strong || strong.status === step.status)) steps.push(step)
  }
}

function lifeOf(document: Document, instrument: Typed, steps: readonly Step[], calendar: Calendar): Life {
  const deciding = decidingStep(steps)
  return {
    status: deciding?.status ?? generalStatus(instrument, calendar.date),
    statusEvidence: deciding ? evidenceOf(document, deciding) : null,
    date: instrument.generic ? null : dateOfInstrument(document, instrument, steps, calendar),
  }
}

function evidenceOf({ tokens, text }: Document, { first, last }: Step): Evidence {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return { start, end, quote: text.slice(start, end) }
}

/** Where the text says nothing: adopted texts are signed, titled partnerships and known instruments run. */
function generalStatus(instrument: Typed, date: string | null): AgreementStatus {
  if (instrument.generic) return 'unknown'
  if (instrument.type === 'joint-statement') return 'signed'
  const known = instrument.mentions.find((mention) => mention.known.length === 1)?.known[0]
  const past = (day: string | undefined) =>
    day !== undefined && (date === null || day <= date.slice(0, day.length))
  if (date !== null && past(known?.ended)) return 'terminated'
  if (known && !known.inForce && known.signed && known.type !== 'partnership')
    return past(known.signed) ? 'signed' : 'negotiating'
  const named = instrument.mentions.some(
    ({ rule, phrase }) =>
      phrase?.determiner === 'definite' ||
      (/title|known|acronym/.test(rule) && phrase?.determiner !== 'indefinite'),
  )
  return known || named || instrument.type === 'partnership' ? 'in-force' : 'unknown'
}
