import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { say } from '../../lib/words/say.ts'

/** A list that shows its first `most` items, and all on wish. */
export function LimitedItems<Item>(props: {
  items: readonly Item[]
  most: number
  class: string
  /** Renders one item as a list item with a key. */
  children: (item: Item) => ComponentChildren
}) {
  const { items, most, children } = props
  const [isWhole, setWhole] = useState(false)
  // A button for one more is not worth its room.
  const isLimited = !isWhole && items.length > most + 1
  if (items.length === 0) return null
  return (
    <>
      <ul class={props.class}>{(isLimited ? items.slice(0, most) : items).map(children)}</ul>
      {isLimited && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {say('settings:showAll', { count: items.length })}
        </button>
      )}
    </>
  )
}
