import type { PanelPage } from '../domain/panel-page.ts'
import { say } from '../words/say.ts'

/** A page session that cannot read its page has no words for it: they are added here. */
export function pageInWords(page: PanelPage): PanelPage {
  return page.phase === 'failed' && !page.message ? { ...page, message: say('failure:reading') } : page
}
