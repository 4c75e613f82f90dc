/** All of the panel but its first drawing: the database and what it needs are loaded once that is seen. */
import { openDrafts } from '../../lib/panel-session/drafts.ts'
import { followChosenLanguage } from '../../lib/panel-session/follow-chosen-language.ts'
import type { FollowedPage } from '../../lib/panel-session/followed-page.ts'
import { openPanelSession, type PanelSession } from '../../lib/panel-session/panel-session.ts'
import { openStore } from '../../lib/storage/open-store.ts'

/** Opens the panel's session, which ends with `signal`. */
export function openSession(page: FollowedPage, signal: AbortSignal): PanelSession {
  const database = openStore()
  followChosenLanguage(database)
  return openPanelSession({ page, database, drafts: openDrafts(() => localStorage), signal })
}
