import type { ComponentChildren } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'

/**
 * One heading of the side column with its list. It can take the focus when the last of its rows goes. With `isFolded` its
 * heading is a button, and at first the list is away or there.
 */
export function SidePart(props: { title: string; isFolded?: boolean; children: ComponentChildren }) {
  const { title, isFolded } = props
  const id = useId()
  const [isOpen, setOpen] = useState(!isFolded)
  useEffect(() => {
    // What is chosen meanwhile must be in sight.
    if (isFolded === false) setOpen(true)
  }, [isFolded])
  return (
    <section class="side-part" aria-labelledby={id} tabIndex={-1}>
      {isFolded === undefined ? (
        <h2 id={id}>{title}</h2>
      ) : (
        <h2 id={id}>
          <button type="button" class="side-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {title}
            <span class="chevron" aria-hidden="true" />
          </button>
        </h2>
      )}
      {isOpen && props.children}
    </section>
  )
}

/** The list with one more, or without it. */
export function toggled<Item>(chosen: readonly Item[], item: Item): Item[] {
  return chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item]
}
