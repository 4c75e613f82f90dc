import * as v from 'valibot'

/** Longer than what honest pages have, short enough to be stored and shown, UTF-16 units. */
const LONGEST = 100_000
const MOST_ITEMS = 5_000

/** Words of a page. */
export const words = v.pipe(v.string(), v.maxLength(LONGEST))

/** Id of an annotation or of an entity. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))

/** A place in a text. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A list of what one thing has to be. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(MOST_ITEMS))
}
