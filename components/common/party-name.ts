// Moved to lib/domain, because exports speak the same words: import from there. This file goes when nobody needs it.
import { partyName } from '../../lib/domain/party-name.ts'

export { partyName }
