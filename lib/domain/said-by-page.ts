import type { RawPage } from './raw-page.ts'

/** All that a page says beside its address, as one text: the same whatever the order of its fields. */
export function saidBy(page: RawPage): string {
  return JSON.stringify({ ...page, url: '' }, [...Object.keys(page).sort(), 'at', 'label'])
}
