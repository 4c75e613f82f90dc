/** The extension's side: what only Entente itself may ask, of a page session or of one of its own pages. */
import type { Result } from '../domain/result.ts'
import { listen } from './listening.ts'
import type { TabAsks } from './protocol.ts'
import { isFromExtension } from './sent-by.ts'

/** What answers: one short function a name. A name that is missing is left to other listeners. */
export type TabAnswers = {
  [Name in keyof TabAsks]?: (ask: TabAsks[Name]['ask']) => Promise<Result<TabAsks[Name]['answer']>>
}

/** Answers until `signal` aborts. Whatever a page of the web sends is not heard, whoever it says it is. */
export function answerExtension(answers: TabAnswers, signal: AbortSignal): void {
  listen(({ name, ask, from }) => {
    if (!isFromExtension(from) || !Object.hasOwn(answers, name)) return null
    return answers[name as keyof TabAsks]?.(ask as never) ?? null
  }, signal)
}
