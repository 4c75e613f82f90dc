import type { BundledPack } from '../domain/pack.ts'
import about from './data/bundled-pack.json' with { type: 'json' }

/** What is to be said of the facts that Entente brings along; small, so that a page can show it without the facts. */
export const BUNDLED_PACK: BundledPack = {
  ...about,
  source: 'each fact names its own',
  licence: 'see the credits',
}
