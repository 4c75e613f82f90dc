import type { AgreementFile } from '../../../lib/domain/agreement-file.ts'
import { spanOfFile, standsStill } from '../../../lib/insight/agreement-times.ts'
import { extentOf } from '../../../lib/insight/time-span.ts'
import { say } from '../../../lib/words/say.ts'

/** How many agreements of which years, and how many stand still or have no date. `today` is an ISO 8601 day. */
export function agreementCaption(files: readonly AgreementFile[], today: string): string {
  const spans = files.map(spanOfFile)
  const extent = extentOf(spans)
  const count = files.length
  const still = files.filter((file) => standsStill(file, today)).length
  const undated = spans.filter((span) => !span).length
  const [from, to] = [extent?.first.slice(0, 4) ?? '', extent?.last.slice(0, 4) ?? '']
  return [
    extent
      ? say('views:agreements.caption', { count, years: from === to ? from : `${from}–${to}` })
      : say('views:agreements.captionUndated', { count }),
    still > 0 ? say('views:agreements.still', { count: still }) : '',
    extent && undated > 0 ? say('views:agreements.undated', { count: undated }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
