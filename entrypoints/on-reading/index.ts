/** Marks and card, put into a page beside the content script once something was recognised there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerReadingView } from '../../lib/page/reading-view.ts'
import { createReadingView } from './reading-view.ts'

export default defineUnlistedScript(() => offerReadingView(createReadingView))
