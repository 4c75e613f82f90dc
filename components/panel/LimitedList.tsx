import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { WordKey } from '../../lib/words/catalogue.ts'
import { say } from '../../lib/words/say.ts'

/** A list that shows its first `most` items, and all on wish or where one of the others must be shown. */
export function LimitedList<Item>(props: {
  items: readonly Item[]
  most: number
  mustShow?: (item: Item) => boolean
  /** Words of the button, with their `number`. */
  showAll: WordKey
  /** Renders one item as a list item with a key. */
  children: (item: Item) => ComponentChildren
}) {
  const { items, most, mustShow, showAll, children } = props
  const [all, setAll] = useState(false)
  // A reading may become longer by one while the reader looks: a button for so little is not worth its room.
  const limited = !all && items.length > most + 1
  if (limited && mustShow && items.slice(most).some(mustShow)) setAll(true)
  return (
    <>
      <ul class={all ? 'rows-in-full' : undefined}>
        {(limited ? items.slice(0, most) : items).map(children)}
      </ul>
      {limited && (
        <button type="button" class="show-all" onClick={() => setAll(true)}>
          {say(showAll, { number: items.length })}
        </button>
      )}
    </>
  )
}
