/**
 * Which texts hold which words. Numbers in typed arrays: a beginning that thousands of texts hold is weighed in a few
 * milliseconds. Texts come, change and go one by one; nothing is ever built anew.
 */
import { isAlike } from './alike.ts'
import { PostingList } from './posting-list.ts'
import { SortedWords } from './sorted-words.ts'

/** Words of a text with how much it counts where they stand; a word that stands in several places counts by the best. */
export type WeighedWords = ReadonlyMap<string, number>

export type Found = {
  /** How well each text fits, by its id. */
  scores: ReadonlyMap<string, number>
  /** Words that stood for one that no text holds. */
  alike: ReadonlySet<string>
}

export type WordIndex = {
  put(id: string, words: WeighedWords): void
  remove(id: string): void
  /** The texts that hold every one of the words or a word that begins so; all must be folded. */
  find(words: readonly string[]): Found
}

type Entry = { slot: number; words: readonly string[] }

/** An empty index. */
export function createWordIndex(): WordIndex {
  const entries = new Map<string, Entry>()
  const ids: (string | undefined)[] = []
  const lists = new Map<string, PostingList>()
  const sorted = new SortedWords()

  const remove = (id: string) => {
    const entry = entries.get(id)
    if (!entry) return
    for (const word of entry.words) lists.get(word)?.remove(entry.slot)
    ids[entry.slot] = undefined
    entries.delete(id)
  }
  const listOf = (word: string): PostingList => {
    let list = lists.get(word)
    if (!list) {
      list = new PostingList()
      lists.set(word, list)
      sorted.add(word)
    }
    return list
  }
  /** The words that are meant by one of the reader's, and how much each of them counts. */
  const meantBy = (word: string, alike: Set<string>): { list: PostingList; share: number }[] => {
    const meant = sorted.beginningWith(word).flatMap((one) => {
      const list = lists.get(one)
      return list && list.length > 0
        ? [{ list, share: one === word ? 1 : (0.3 + word.length / one.length) / 1.6 }]
        : []
    })
    if (meant.length > 0) return meant
    for (const [one, list] of lists) {
      if (list.length === 0 || !isAlike(word, one)) continue
      alike.add(one)
      meant.push({ list, share: 0.4 })
    }
    return meant
  }

  return {
    put(id, words) {
      remove(id)
      const slot = ids.length
      ids.push(id)
      entries.set(id, { slot, words: [...words.keys()] })
      for (const [word, weight] of words) listOf(word).add(slot, weight)
    },
    remove,
    find(words) {
      const alike = new Set<string>()
      const total = new Float32Array(ids.length)
      const held = new Uint8Array(ids.length)
      for (const [nth, word] of words.entries()) {
        const best = new Float32Array(ids.length)
        for (const { list, share } of meantBy(word, alike)) {
          list.raise(best, share * Math.log(1 + entries.size / list.length))
        }
        for (let slot = 0; slot < best.length; slot++) {
          const score = best[slot] as number
          if (score === 0 || held[slot] !== nth) continue
          held[slot] = nth + 1
          total[slot] = (total[slot] as number) + score
        }
      }
      const scores = new Map<string, number>()
      for (let slot = 0; slot < total.length; slot++) {
        const id = ids[slot]
        if (held[slot] === words.length && id !== undefined) scores.set(id, total[slot] as number)
      }
      return { scores, alike }
    },
  }
}
