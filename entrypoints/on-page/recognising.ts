/** Having a page recognised: what is remembered of it at once, else what the background makes of it now. */
import type { PageReading } from '../../lib/domain/page-reading.ts'
import { ok, problem } from '../../lib/domain/result.ts'
import { askBackground, askBackgroundUntilAnswered } from '../../lib/messaging/messenger.ts'
import type { TabAsks } from '../../lib/messaging/protocol.ts'
import { createGlance } from './glance.ts'
import type { PageSessionDeps } from './page-session.ts'
import type { UnlessGone } from './unless-gone.ts'

export type Recognising = {
  recognise: PageSessionDeps['recognise']
  /** The background told what a long text begins with; what was asked before the latest question is not heard. */
  hear(told: TabAsks['readSoFar']['ask']): void
  /** What is remembered of the page holds no more. */
  forget(): void
}

/** Asks at once what is remembered, so that the answer is under way while the page is read. */
export function createRecognising(unlessGone: UnlessGone, hasView: () => boolean): Recognising {
  const glance = createGlance(askBackground('glance', null))
  /** Name of the latest question, and who hears what its text begins with. */
  let question = ''
  let tellBeginning: (beginning: PageReading) => void = () => undefined
  return {
    async recognise(raw, scope, { tell, wanted }) {
      const seen = await glance(raw, scope)
      if (seen) return ok(seen)
      if (wanted.aborted) return problem('superseded')
      tellBeginning = tell
      // Nobody has to be kept from guessing it: only the background is listened to.
      question = String(Math.random())
      const ask = { question, raw, scope, hasView: hasView() }
      return unlessGone(askBackgroundUntilAnswered('recognise', ask, { signal: wanted }))
    },
    hear(told) {
      if (told.question === question) tellBeginning(told.reading)
    },
    forget: () => void glance(null),
  }
}
