/** The browser's cache storage, as far as the second copy uses it, in memory: one text a name. */
export type MemoryCache = {
  storage: CacheStorage
  locks: Pick<LockManager, 'request'>
  /** What lies there, by address. */
  texts: Map<string, string>
  /** From now on nothing more can be stored, as on a full disk; until it is called with false. */
  fill(isFull: boolean): void
}

export function aMemoryCache(): MemoryCache {
  const texts = new Map<string, string>()
  let isFull = false
  const cache = {
    async put(url: string, response: Response) {
      if (isFull) throw new DOMException('', 'QuotaExceededError')
      texts.set(url, await response.text())
    },
    match: async (url: string) => {
      const text = texts.get(url)
      return text === undefined ? undefined : new Response(text)
    },
    keys: async () => [...texts.keys()].map((url) => ({ url })),
    delete: async (url: string) => texts.delete(url),
  }
  return {
    storage: { open: async () => cache } as unknown as CacheStorage,
    locks: aQueue(),
    texts,
    fill(isNow) {
      isFull = isNow
    },
  }
}

/** One work after the other. */
function aQueue(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_: string, work: () => Promise<unknown>) => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  return { request } as Pick<LockManager, 'request'>
}
