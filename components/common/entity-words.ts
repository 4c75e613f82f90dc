// Moved to lib/domain, because exports speak the same words: import from there. This file goes when nobody needs it.
import { KIND_WORDS, STATUS_WORDS, TYPE_WORDS } from '../../lib/domain/entity-words.ts'

export { KIND_WORDS, STATUS_WORDS, TYPE_WORDS }
