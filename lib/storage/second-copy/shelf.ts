/**
 * Where the second copy lies: in the browser's cache storage, each piece a file of its own, so that a browser that is
 * killed while it writes damages that one piece. What Chromium stores beside it (IndexedDB, extension storage, the
 * private file system's list of names) shares one way of writing, and loses whole stores by it.
 */

/** Entries by name, each a row of texts. An entry lies under its name: how many texts came before, and the last one. */
export type Shelf = {
  /** Resolves when the whole entry is stored; until then there is none of that name. */
  put(name: string, texts: Iterable<string> | AsyncIterable<string>): Promise<void>
  has(name: string): Promise<boolean>
  /** The names of whole entries, in no order. */
  names(): Promise<string[]>
  /** The texts of an entry. Rejects where any is not there. */
  read(name: string): Promise<string[]>
  /** Takes out entries, and what was left of such as were never whole, unless the name is one to stay. */
  clear(stays: (name: string) => boolean): Promise<void>
  /** Does some work while no other window or worker does any through here. */
  alone(work: () => Promise<void>): Promise<void>
}

const CACHE = 'second-copy'

/** Never asked for: a cache wants addresses as names. */
const AT = 'https://second-copy.invalid/'

/** `storage`, `locks`: the `caches` and `navigator.locks` of the extension's origin. */
export function cacheShelf(storage: CacheStorage, locks: Pick<LockManager, 'request'>): Shelf {
  const opening = () => storage.open(CACHE)
  const textOf = async (cache: Cache, path: string): Promise<string> => {
    const found = await cache.match(AT + path)
    if (!found) throw new Error(`The second copy has no ${path}.`)
    return found.text()
  }
  return {
    alone: (work) => locks.request(CACHE, work),
    async put(name, texts) {
      const cache = await opening()
      let before = 0
      let last = ''
      for await (const text of texts) {
        if (last) await cache.put(`${AT}${name}/${before++}`, new Response(last))
        last = text
      }
      await cache.put(AT + name, new Response(`${before}\n${last}`))
    },
    has: async (name) => (await (await opening()).match(AT + name)) !== undefined,
    async names() {
      return (await pathsIn(await opening())).filter((path) => nameOf(path) === path)
    },
    async read(name) {
      const cache = await opening()
      const head = await textOf(cache, name)
      const count = Number.parseInt(head, 10)
      const before = Array.from({ length: count }, (_, nth) => textOf(cache, `${name}/${nth}`))
      return [...(await Promise.all(before)), head.slice(head.indexOf('\n') + 1)].filter(Boolean)
    },
    async clear(stays) {
      const cache = await opening()
      const gone = (await pathsIn(cache)).filter((path) => !stays(nameOf(path)))
      // The heads first: an entry is whole as long as it has one.
      const heads = gone.filter((path) => nameOf(path) === path)
      for (const paths of [heads, gone]) await Promise.all(paths.map((path) => cache.delete(AT + path)))
    },
  }
}

async function pathsIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => url.slice(AT.length))
}

/** `acts/7` of `acts/7/0`. */
function nameOf(path: string): string {
  return path.split('/', 2).join('/')
}
