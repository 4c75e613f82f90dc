/** Where each word stands: in which fields of which annotations, and how often. */
import SearchableMap from 'minisearch/SearchableMap'
import { wordsOf } from './search-words.ts'
import { FIELDS, type SearchedTexts } from './searched-words.ts'

/**
 * A field of an annotation as one number, because a long library has millions of them: the annotation's own number times
 * the number of fields, and the field's.
 */
export type Place = number

export type WordPlaces = {
  /** The number of each annotation by its id. */
  numberOf: ReadonlyMap<string, number>
  /** How many different words stand at each place; 0 at every place of a number that is nobody's any more. */
  lengths: readonly number[]
  /** The same of all annotations together, by field. */
  totals: readonly number[]
  /** The places of each word in their order, each as often as the word stands there. */
  words: Pick<SearchableMap<readonly Place[]>, 'get' | 'atPrefix' | 'fuzzyGet'>
  /** An annotation that is put again counts with its new texts alone. */
  put(id: string, texts: SearchedTexts): void
  remove(id: string): void
}

/** Numbers of nobody are taken out once there are more of them than of annotations, and not for a few. */
const FEW = 1_000

/** No word anywhere. */
export function createWordPlaces(): WordPlaces {
  const words = new SearchableMap<Place[]>()
  // The tree looks at every letter of a word, and nearly all words that are put are known.
  const known = new Map<string, Place[]>()
  const totals = FIELDS.map(() => 0)
  let numberOf = new Map<string, number>()
  let lengths: number[] = []

  const placesOf = (word: string): Place[] => {
    let places = known.get(word)
    if (!places) {
      places = []
      known.set(word, places)
      words.set(word, places)
    }
    return places
  }
  const remove = (id: string) => {
    const number = numberOf.get(id)
    if (number === undefined) return
    numberOf.delete(id)
    for (const field of FIELDS.keys()) {
      const place = number * FIELDS.length + field
      totals[field] = (totals[field] ?? 0) - (lengths[place] ?? 0)
      lengths[place] = 0
    }
    const ofNobody = lengths.length / FIELDS.length - numberOf.size
    if (ofNobody > Math.max(FEW, numberOf.size)) takeOutNobody()
  }
  const takeOutNobody = () => {
    const before = { numberOf, lengths }
    const starts: (Place | undefined)[] = []
    numberOf = new Map()
    lengths = []
    for (const [id, number] of before.numberOf) {
      const start = number * FIELDS.length
      starts[number] = lengths.length
      numberOf.set(id, lengths.length / FIELDS.length)
      for (const field of FIELDS.keys()) lengths.push(before.lengths[start + field] ?? 0)
    }
    for (const [word, places] of known) {
      let left = 0
      for (const place of places) {
        const field = place % FIELDS.length
        const start = starts[(place - field) / FIELDS.length]
        if (start !== undefined) places[left++] = start + field
      }
      places.length = left
      if (left > 0) continue
      known.delete(word)
      words.delete(word)
    }
  }
  return {
    words,
    totals,
    get numberOf() {
      return numberOf
    },
    get lengths() {
      return lengths
    },
    put(id, texts) {
      remove(id)
      const start = lengths.length
      numberOf.set(id, start / FIELDS.length)
      for (const [at, field] of FIELDS.entries()) {
        const place = start + at
        let length = 0
        for (const { word } of wordsOf(texts[field])) {
          const places = placesOf(word)
          if (places.at(-1) !== place) length++
          places.push(place)
        }
        lengths.push(length)
        totals[at] = (totals[at] ?? 0) + length
      }
    },
    remove,
  }
}
