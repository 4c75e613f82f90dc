/** All of the background that needs the database or words: a script of its own, which the front desk loads when it needs it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openBackRoom } from '../background/back-room.ts'
import { offerBackRoom } from '../background/offered-back-room.ts'

export default defineUnlistedScript(() => offerBackRoom(openBackRoom))
