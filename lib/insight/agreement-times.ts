/** Agreement files on a common time axis: when they began, when they last moved, and which of them stand still. */
import type { AgreementFile } from '../domain/agreement-file.ts'
import { extentOf, spanOf, type TimeSpan } from './time-span.ts'

/** A file that moved within so many years does not stand still. */
export const STILL_YEARS = 2

/** From the first step with a date to the last, whatever its mood; null where no step has one. */
export function spanOfFile({ line }: Pick<AgreementFile, 'line'>): TimeSpan | null {
  return extentOf(line.map(({ date }) => spanOf(date)))
}

/**
 * Whether nothing was told to be done for two years before `today` (ISO 8601 day), though the instrument is neither in
 * force nor ended. Without any dated step nothing can be said.
 */
export function standsStill(
  { line, present }: Pick<AgreementFile, 'line' | 'present'>,
  today: string,
): boolean {
  if (present?.status === 'in-force' || present?.status === 'terminated') return false
  const done = extentOf(line.filter(({ mood }) => mood === 'done').map(({ date }) => spanOf(date)))
  const limit = `${Number(today.slice(0, 4)) - STILL_YEARS}${today.slice(4, 10)}`
  return done !== null && done.last < limit
}

/** How files are set in order. */
export const FILE_ORDERS = ['latest', 'first', 'name'] as const
export type FileOrder = (typeof FILE_ORDERS)[number]

/** A copy in order: what moved last first, what began first first, or by name as given. Undated ones come last. */
export function orderedFiles(files: readonly AgreementFile[], order: FileOrder): AgreementFile[] {
  if (order === 'name') return [...files]
  const keyed = files.map((file, at) => ({ file, at, span: spanOfFile(file) }))
  return keyed
    .sort((a, b) => {
      if (!a.span || !b.span) return Number(!a.span) - Number(!b.span) || a.at - b.at
      const [one, other] = order === 'latest' ? [b.span.last, a.span.last] : [a.span.first, b.span.first]
      return one < other ? -1 : one > other ? 1 : a.at - b.at
    })
    .map(({ file }) => file)
}
