import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** One heading of the side column with its list. It can take the focus when the last of its rows goes. */
export function SidePart(props: { title: string; children: ComponentChildren }) {
  const title = useId()
  return (
    <section class="side-part" aria-labelledby={title} tabIndex={-1}>
      <h2 id={title}>{props.title}</h2>
      {props.children}
    </section>
  )
}

/** The list with one more, or without it. */
export function toggled<Item>(chosen: readonly Item[], item: Item): Item[] {
  return chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item]
}
