/** Asking the background from a page. */
import type { Result } from '../../lib/domain/result.ts'
import { askBackground, askBackgroundUntilAnswered } from '../../lib/messaging/messenger.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'

type Asked<Name extends keyof PageAsks> = Promise<Result<PageAsks[Name]['answer']>>

/** Neither ever rejects. */
export type Asking = {
  once<Name extends keyof PageAsks>(name: Name, ask: PageAsks[Name]['ask']): Asked<Name>
  /** Asks again where no answer comes, unless `signal` aborted: for what changes nothing the second time. */
  untilAnswered<Name extends keyof PageAsks>(
    name: Name,
    ask: PageAsks[Name]['ask'],
    signal?: AbortSignal,
  ): Asked<Name>
}

/** A failed answer may be the first sign that the extension is gone: then `end` is called, and nothing more is said. */
export function createAsking({ isAlive, end }: { isAlive(): boolean; end(): void }): Asking {
  const unlessGone = async <T>(asked: Promise<Result<T>>): Promise<Result<T>> => {
    const answer = await asked
    if (!answer.ok && !isAlive()) end()
    return answer
  }
  return {
    once: (name, ask) => unlessGone(askBackground(name, ask)),
    untilAnswered: (name, ask, signal) => unlessGone(askBackgroundUntilAnswered(name, ask, { signal })),
  }
}
