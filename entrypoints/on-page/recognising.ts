/** Having a page recognised: what is remembered of it at once, else what the background makes of it now. */
import type { PageReading } from '../../lib/domain/page-reading.ts'
import { ok, problem } from '../../lib/domain/result.ts'
import type { TabAsks } from '../../lib/messaging/protocol.ts'
import type { Asking } from './asking.ts'
import { createGlance } from './glance.ts'
import type { PageSessionDeps } from './page-session.ts'

export type Recognising = {
  recognise: PageSessionDeps['recognise']
  /** The background told what a long text begins with; what was asked before the latest question is not heard. */
  hearBeginning(told: TabAsks['readSoFar']['ask']): void
  /** What is remembered of the page holds no more. */
  forgetRemembered(): void
}

/** Asks at once what is remembered, so that the answer is under way while the page is read. */
export function createRecognising(asking: Asking, hasView: () => boolean): Recognising {
  const glance = createGlance(asking.once('glance', null))
  /** Name of the latest question, and who hears what its text begins with. */
  let question = ''
  let hear: (beginning: PageReading) => void = () => undefined
  return {
    async recognise(raw, scope, { tell, wanted }) {
      const seen = await glance(raw, scope)
      if (seen) return ok(seen)
      if (wanted.aborted) return problem('superseded')
      hear = tell
      // Nobody has to be kept from guessing it: only the background is listened to.
      question = String(Math.random())
      return asking.untilAnswered('recognise', { question, raw, scope, hasView: hasView() }, wanted)
    },
    hearBeginning(told) {
      if (told.question === question) hear(told.reading)
    },
    forgetRemembered: () => void glance(null),
  }
}
