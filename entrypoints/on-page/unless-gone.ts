import type { Result } from '../../lib/domain/result.ts'

/** Gives the background's answer on. */
export type UnlessGone = <Answer>(asked: Promise<Result<Answer>>) => Promise<Result<Answer>>

/** A failed answer may be the first sign that the extension is gone: then `end` is called, so that nothing more is said. */
export function createUnlessGone({ isAlive, end }: { isAlive(): boolean; end(): void }): UnlessGone {
  return async (asked) => {
    const answer = await asked
    if (!answer.ok && !isAlive()) end()
    return answer
  }
}
