import type { Result } from '../domain/result.ts'
import { askEveryTab } from '../messaging/messenger.ts'

/**
 * What the pages are read with has changed: once `done` has succeeded, every open page is recognised anew.
 * Answers with `done` and waits for no page: one that shows an alert answers only when the reader has closed it.
 */
export async function onEveryPage(done: Promise<Result<unknown>>): Promise<Result<unknown>> {
  const answer = await done
  if (answer.ok) void askEveryTab('recogniseAgain', null)
  return answer
}
