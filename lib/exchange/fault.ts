import type { WordKey } from '../words/catalogue.ts'
import { type Gaps, say } from '../words/say.ts'

/** What a schema says of a value that is not as it has to be: said when it is found, not when the schema is made. */
export function fault(key: Extract<WordKey, `fault:${string}`>, gaps?: Gaps): () => string {
  return () => say(key, gaps)
}
