/** The pages' side: what a page may ask, because its process may be in the hands of whoever made the page. */
import { ok, problem, type Result } from '../domain/result.ts'
import { SAMPLE_ADDRESS } from '../domain/sample-page.ts'
import { createAllowance } from './allowance.ts'
import type { CheckAsk } from './ask-schemas.ts'
import { listen } from './listening.ts'
import type { PageAsks } from './protocol.ts'
import { isFromExtension, type PageSender, pageSender, type Sender } from './sent-by.ts'
import { sizeOf } from './size-of.ts'

/** Who asks: a page of the web, known by its own address only, or a page of Entente. */
export type Asker = PageSender & { isOwnPage: boolean }

/** What answers: one short function a name. A name that is missing is left to other listeners. */
export type PageAnswers = {
  [Name in keyof PageAsks]?: (
    ask: PageAsks[Name]['ask'],
    asker: Asker,
  ) => Promise<Result<PageAsks[Name]['answer']>>
}

/**
 * Answers pages until `signal` aborts: only top frames, only what is as it has to be and not too much of it. Whose page asks
 * is the browser's word, never the message's: a page cannot speak for another one. `check` says what an ask has to be.
 */
export function answerPages(answers: PageAnswers, check: CheckAsk, signal?: AbortSignal): void {
  const isWithin = createAllowance()
  listen(({ name, ask, from }) => {
    if (!isAnswered(answers, name)) return null
    const asker = askerOf(from)
    if (!asker) return refused
    if (!asker.isOwnPage && !isWithin(asker.tabId, name, sizeOf(ask))) return tooOften
    const good = check(name, ask)
    return good.ok ? answerTo(answers, name, good.value, asker) : Promise.resolve(good)
  }, signal)
}

/** Pages of Entente that are read as pages are show the sample, and are known under its address. */
function askerOf(from: Sender): Asker | null {
  if (!isFromExtension(from)) {
    const page = pageSender(from)
    return page && { ...page, isOwnPage: false }
  }
  const tabId = from.tab?.id
  return tabId === undefined ? null : { tabId, url: SAMPLE_ADDRESS, isOwnPage: true }
}

/** For asks that carry nothing which could be wrong. */
export const carriesNothing: CheckAsk = (_, ask) => (ask === null ? ok(ask as never) : problem('bad-message'))

const refused: Promise<Result<never>> = Promise.resolve(problem('bad-message'))
const tooOften: Promise<Result<never>> = Promise.resolve(problem('too-often'))

function isAnswered(answers: PageAnswers, name: string): name is keyof PageAsks {
  return Object.hasOwn(answers, name)
}

function answerTo<Name extends keyof PageAsks>(
  answers: PageAnswers,
  name: Name,
  ask: PageAsks[Name]['ask'],
  asker: Asker,
): Promise<Result<unknown>> | null {
  return answers[name]?.(ask, asker) ?? null
}
