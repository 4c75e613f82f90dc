/** Rules, word tables and facts: a script of its own, which the background loads when a text has to be read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createRecogniser } from '../../lib/recognition/create-recogniser.ts'
import { offerRecogniser } from '../../lib/recognition/recogniser.ts'

export default defineUnlistedScript(() => offerRecogniser(createRecogniser()))
