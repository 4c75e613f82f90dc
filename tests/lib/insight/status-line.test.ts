/** The line of steps of one instrument, and where its articles contradict each other. */
import { expect, test } from 'vitest'
import { pointInWords } from '../../../components/charts/point-words.ts'
import type { FileEntry } from '../../../lib/domain/agreement-file.ts'
import type { Agreement } from '../../../lib/domain/entity.ts'
import type { Step } from '../../../lib/domain/step.ts'
import { contradictionsOf } from '../../../lib/insight/contradictions.ts'
import { presentPoint, statusLine } from '../../../lib/insight/status-line.ts'
import { anEntry, aStep } from '../../support/file-builders.ts'

function told(date: string | null, outlet: string, steps: Step[], parts: Partial<Agreement> = {}): FileEntry {
  return anEntry(date, outlet, { steps, ...parts })
}

/** `signed 2022`, `negotiating (by 2023-11-16)`, `signed planned 2026-03`, `ratified PE 2024`. */
function inShort(entries: readonly FileEntry[]): string[] {
  return statusLine(entries).map(({ status, mood, date, isDated, party }) =>
    [status, mood === 'done' ? '' : mood, party ?? '', isDated ? date : `(by ${date})`]
      .filter(Boolean)
      .join(' '),
  )
}

const present = (entries: readonly FileEntry[]) => presentPoint(statusLine(entries))?.status
const contradictions = (entries: readonly FileEntry[]) => contradictionsOf(entries, statusLine(entries))

test('steps stand by date, what is undated by the day of its article', () => {
  const entries = [
    told('2023-11-16', 'A', [aStep('negotiating', 'done')]),
    told('2026-01-15', 'B', [
      aStep('signed', 'done', { date: '2025-03' }),
      aStep('in-force', 'planned', { date: '2026-06' }),
    ]),
  ]
  expect(inShort(entries)).toEqual([
    'negotiating (by 2023-11-16)',
    'signed 2025-03',
    'in-force planned 2026-06',
  ])
  expect(present(entries)).toBe('signed')
})

test('one step told by several articles is one point with all its quotes, as exact as anyone tells it', () => {
  const entries = [
    told('2023-11-16', 'A', [aStep('signed', 'done', { date: '2022' })]),
    told('2024-02-01', 'B', [aStep('signed', 'done', { date: '2022-09-05' })]),
    told('2026-01-15', 'C', [aStep('signed', 'done')]),
  ]
  const line = statusLine(entries)
  expect(inShort(entries)).toEqual(['signed 2022-09-05'])
  expect(line[0]?.told.map(({ article }) => article.outlet)).toEqual(['A', 'B', 'C'])
  expect(contradictions(entries)).toEqual([])
})

test('an undated report before the dated step is not the same step', () => {
  const entries = [
    told('2021-05-05', 'A', [aStep('signed', 'done')]),
    told('2026-01-15', 'B', [aStep('signed', 'done', { date: '2022' })]),
  ]
  expect(inShort(entries)).toEqual(['signed (by 2021-05-05)', 'signed 2022'])
})

test('a status stands for a step where an entry has none', () => {
  const signed = { status: 'signed', statusEvidence: { start: 0, end: 6, quote: 'signed' } } as const
  expect(inShort([told('2026-01-15', 'A', [], { ...signed, date: '2022' })])).toEqual(['signed 2022'])
  expect(inShort([told('2026-01-15', 'A', [], { ...signed, date: '2026-01-15' })])).toEqual([
    'signed (by 2026-01-15)',
  ])
  expect(inShort([told('2026-01-15', 'A', [], { status: 'in-force', date: '2022' })])).toEqual([
    'in-force (by 2026-01-15)',
  ])
  expect(inShort([told('2026-01-15', 'A', [], { status: 'unknown' })])).toEqual([])
})

test('what is planned without a date is not planned for the day of the article', () => {
  expect(inShort([told('2026-01-15', 'A', [aStep('signed', 'planned')])])).toEqual([
    'signed planned (by null)',
  ])
})

test('plans, wishes and denials are never the present status', () => {
  const steps = [
    aStep('signed', 'planned', { date: '2026-03' }),
    aStep('ratified', 'demanded'),
    aStep('agreed', 'denied'),
  ]
  expect(present([told('2026-01-15', 'A', steps)])).toBeUndefined()
  expect(present([told('2026-01-15', 'A', [...steps, aStep('negotiating', 'done')])])).toBe('negotiating')
})

test('a step of one party is not that of all', () => {
  const entries = [
    told('2026-01-15', 'A', [
      aStep('signed', 'done', { date: '2024' }),
      aStep('ratified', 'done', { party: 'PE', date: '2025' }),
    ]),
  ]
  expect(inShort(entries)).toEqual(['signed 2024', 'ratified PE 2025'])
  expect(present(entries)).toBe('signed')
})

test('a step of one party counts where nothing after the talks is told of all', () => {
  const peru = aStep('ratified', 'done', { party: 'PE' })
  const entry = told('2026-01-15', 'A', [aStep('negotiating', 'done', { date: '2024' }), peru], {
    status: 'ratified',
  })
  expect(inShort([entry])).toEqual(['negotiating 2024', 'ratified PE (by 2026-01-15)'])
  expect(presentPoint(statusLine([entry]))).toMatchObject({ status: 'ratified', party: 'PE' })
})

test('an end is the present status, and coming back into force after a suspension too', () => {
  const steps = [aStep('in-force', 'done', { date: '2019' }), aStep('suspended', 'done', { date: '2023-02' })]
  expect(present([told('2026-01-15', 'A', steps)])).toBe('suspended')
  expect(present([told('2026-01-15', 'A', [...steps, aStep('in-force', 'done', { date: '2025-01' })])])).toBe(
    'in-force',
  )
  const ended = [
    ...steps,
    aStep('terminated', 'done', { date: '2024' }),
    aStep('signed', 'done', { date: '2025' }),
  ]
  expect(present([told('2026-01-15', 'A', ended)])).toBe('terminated')
})

test('talks after a signature are told as a contradiction and undo nothing', () => {
  const entries = [
    told('2023-11-16', 'A', [aStep('negotiating', 'done')]),
    told('2026-01-15', 'B', [aStep('signed', 'done', { date: '2022' })]),
  ]
  expect(present(entries)).toBe('signed')
  expect(contradictions(entries)).toEqual([
    'Told as negotiating by 16 November 2023, after it was told as signed in 2022.',
  ])
})

test('two dates for one step are told with who says which', () => {
  const entries = [
    told('2026-01-15', 'A', [aStep('signed', 'done', { date: '2025-03-11' })]),
    told('2026-01-16', 'B', [aStep('signed', 'done', { date: '2025-03-13' })]),
  ]
  expect(contradictions(entries)).toEqual([
    'Signed on 11 March 2025 according to A, on 13 March 2025 according to B.',
  ])
})

test('dates of two parties contradict nothing', () => {
  const entries = [
    told('2026-01-15', 'A', [aStep('ratified', 'done', { party: 'PE', date: '2024' })]),
    told('2026-01-16', 'B', [aStep('ratified', 'done', { party: 'CL', date: '2025' })]),
  ]
  expect(contradictions(entries)).toEqual([])
})

test('a denial after a report is told', () => {
  const entries = [
    told('2025-01-15', 'A', [aStep('signed', 'done', { date: '2025-01-14' })]),
    told('2025-02-16', 'B', [aStep('signed', 'denied')]),
  ]
  expect(contradictions(entries)).toEqual([
    'B denies it was signed by 16 February 2025; A told it on 14 January 2025.',
  ])
})

test('kinds told differently are told', () => {
  const entries = [
    told('2025-01-15', 'A', [], { type: 'mou' }),
    told('2025-02-16', 'B', [], { type: 'agreement' }),
  ]
  expect(contradictions(entries)).toEqual([
    'Its kind is told differently. A: memorandum of understanding; B: agreement.',
  ])
})

test('a step knows the passage that was kept around its words', () => {
  const entry = told('2026-01-15', 'A', [aStep('signed', 'done')])
  const [first] = entry.passages
  if (!first) throw new Error('The entry has no passage.')
  const around = { ...first, id: 'around', context: 'The pact was done signed on Monday.' }
  const [point] = statusLine([{ ...entry, passages: [first, around] }])
  expect(point?.told[0]?.passage?.id).toBe('around')
})

test('of one day what was done stands before what is only spoken of', () => {
  const entries = [
    told('2026-01-15', 'A', [
      aStep('terminated', 'conditional'),
      aStep('suspended', 'done'),
      aStep('signed', 'done', { date: '1990' }),
    ]),
  ]
  expect(inShort(entries)).toEqual([
    'signed 1990',
    'suspended (by 2026-01-15)',
    'terminated conditional (by 2026-01-15)',
  ])
})

test('steps of other counts are other steps, told apart and no contradiction', () => {
  const entries = [
    told('2024-05-01', 'A', [aStep('ratified', 'done', { states: 20 })]),
    told('2025-05-01', 'B', [aStep('ratified', 'done', { states: 31 })]),
  ]
  expect(statusLine(entries).map(pointInWords)).toEqual(['Ratified by 20 states', 'Ratified by 31 states'])
  expect(contradictions(entries)).toEqual([])
})

test('a party that is the last of so many is named with its number', () => {
  const entries = [
    told('2024-05-01', 'A', [aStep('ratified', 'done', { party: 'KE', states: 43 })]),
    told('2024-06-01', 'B', [aStep('in-force', 'done', { states: 54 })]),
    told('2024-07-01', 'C', [aStep('ratified', 'demanded', { states: 9 })]),
  ]
  expect(statusLine(entries).map(pointInWords)).toEqual([
    'Ratified by Kenya, state 43',
    'In force for 54 states',
    'Ratified by 9 states (asked for)',
  ])
})

test('what was kept before steps were counted has no count', () => {
  const { states: _, ...old } = aStep('signed', 'done')
  expect(statusLine([told('2024-05-01', 'A', [old as Step])])[0]?.states).toBeNull()
})
