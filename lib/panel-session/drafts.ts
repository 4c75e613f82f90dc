/** Texts that are typed but not yet in the database. Written at once and read at the next start. */

const PREFIX = 'draft:'

export type Drafts = {
  /** Every draft, by the id that it was held under. */
  all(): Record<string, string>
  hold(id: string, text: string): void
  /** Forgets a draft, unless it has become another text than `text` meanwhile. */
  forget(id: string, text: string): void
}

/**
 * Drafts in the extension's own `localStorage`: the one store that has written when the call returns, which is
 * all the time that a closing popup gives. Where it is full or forbidden, typing goes on without drafts: the
 * pause in typing saves to the database all the same.
 */
export function openDrafts(store: () => Storage): Drafts {
  return {
    all: () => attempt(() => readDrafts(store()), {}),
    hold: (id, text) => attempt(() => store().setItem(PREFIX + id, text), undefined),
    forget: (id, text) =>
      attempt(() => {
        if (store().getItem(PREFIX + id) === text) store().removeItem(PREFIX + id)
      }, undefined),
  }
}

function readDrafts(store: Storage): Record<string, string> {
  const found: Record<string, string> = {}
  for (let at = 0; at < store.length; at++) {
    const key = store.key(at)
    const text = key?.startsWith(PREFIX) ? store.getItem(key) : null
    if (key && text !== null) found[key.slice(PREFIX.length)] = text
  }
  return found
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}
