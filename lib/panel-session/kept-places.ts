/** Where what is kept of the panel's page stands on it: asked of the page whenever one of them may be another. */
import type { Annotation } from '../domain/annotation.ts'
import type { KeptPlace } from '../domain/kept-place.ts'
import { askTab } from '../messaging/messenger.ts'

export type KeptPlaces = {
  /** The page of this tab may show something else. */
  follow(tabId: number | null): void
  /** These are kept of it. Notes and tags say nothing of places. */
  have(kept: readonly Annotation[]): void
}

/** Tells the places by id to `onPlaces`, and null while they are looked for. */
export function keptPlaces(onPlaces: (places: ReadonlyMap<string, KeptPlace> | null) => void): KeptPlaces {
  let tab: number | null = null
  let had = ''
  let latest = 0
  const ask = async () => {
    const asked = ++latest
    onPlaces(null)
    // What comes in the same turn is one change: the page, and what is kept of it.
    await Promise.resolve()
    if (asked !== latest || tab === null || had === '') return
    const answer = await askTab(tab, 'locateKept', null)
    if (asked !== latest) return
    // Of a page that does not answer nothing is said.
    onPlaces(new Map(answer.ok ? answer.value.map((place) => [place.id, place]) : []))
  }
  return {
    follow(tabId) {
      tab = tabId
      void ask()
    },
    have(kept) {
      const passages = kept.filter(({ selectors }) => selectors !== null)
      const have = passages.map(({ id, colour }) => `${id} ${colour}`).join()
      if (have === had) return
      had = have
      void ask()
    },
  }
}
