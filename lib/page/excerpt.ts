import type { Excerpt } from '../domain/keep-request.ts'

/** More than a sentence may reach beyond a quote (see `sentence-around.ts`), UTF-16 units. */
const REACH = 400

/** The passage from `start` to `end` with what stands around it. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const from = Math.max(0, start - REACH)
  return { text: text.slice(from, end + REACH), from, start, end }
}
