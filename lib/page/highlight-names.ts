import type { Kind } from '../domain/entity.ts'

/** Names of ours in the page's registry of highlights, the same in every version. */
export const HIGHLIGHT_NAMES: Readonly<Record<Kind | 'current', string>> = {
  official: 'entente-official',
  agreement: 'entente-agreement',
  area: 'entente-area',
  current: 'entente-current',
}
