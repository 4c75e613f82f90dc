/** All of the background that needs the database or words: a script of its own, which the front desk loads when it needs it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerOffice } from '../background/offered-office.ts'
import { openOffice } from '../background/office.ts'

export default defineUnlistedScript(() => offerOffice(openOffice))
