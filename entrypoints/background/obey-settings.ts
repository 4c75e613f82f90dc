/** What the reader chose takes effect at once, in every open page. */
import type { Settings } from '../../lib/domain/settings.ts'
import { askEveryTab } from '../../lib/messaging/messenger.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { drawLinesAnew } from './mark-lines.ts'
import { readOpenPages, syncPageScripts } from './page-scripts.ts'

/** Does what settings say that were others before. */
export function obeySettings(now: Settings, before: Settings): void {
  const changed = (...names: (keyof Settings)[]) =>
    names.some((name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]))
  const follow = (what: string, work: Promise<unknown>) => void warnIfFails(what, work)

  if (changed('never', 'mode')) follow('register the sites to read', obeySites(now, before))
  if (changed('lines')) follow('draw the lines anew', drawLinesAnew(now.lines, before.lines))
  if (changed('card', 'letters', 'selectionButton')) {
    const { card, letters } = now
    follow('tell open pages', askEveryTab('settingsChanged', { card, letters }))
  }
  if (changed('kinds', 'sureness')) follow('mark open pages anew', askEveryTab('recogniseAgain', null))
}

async function obeySites(now: Settings, before: Settings): Promise<void> {
  const allowed = await syncPageScripts()
  for (const host of now.never) if (!before.never.includes(host)) void askEveryTab('leave', { host })
  const isMore = before.mode === 'on-press' && now.mode !== 'on-press'
  if (isMore || before.never.some((host) => !now.never.includes(host))) await readOpenPages(allowed)
}
