import type { WordKey } from '../words/catalogue.ts'
import { type Gaps, say } from '../words/say.ts'

/** What a schema says of a value that is not as it has to be: said when it is found, not when the schema is made. */
export function fault(key: Extract<WordKey, `fault:${string}`>, gaps?: Gaps): () => string {
  return () => say(key, gaps)
}

/** What is said where a schema has no words of its own: the library's are for programmers, and English. */
export const FAULT_OTHERWISE = { message: fault('fault:form') }
