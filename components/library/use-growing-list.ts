import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Kept } from '../../lib/domain/annotation.ts'

/** So many annotations are drawn at first and with each step: some screens full, and drawn in well under 100 ms. */
const STEP = 30

export type GrowingList = {
  /** The articles to draw; of the last one perhaps only the first annotations. */
  items: readonly Kept[]
  /** How many annotations are left to draw. */
  more: number
  grow: () => void
  /** Goes on what stands at the end of the list: when it comes near the window, the list grows. */
  sentinel: RefObject<HTMLButtonElement | null>
}

/** A long list drawn in steps; it begins anew when `about` changes. */
export function useGrowingList(all: readonly Kept[], about: string): GrowingList {
  const [state, setState] = useState({ about, most: STEP })
  const most = state.about === about ? state.most : STEP
  const { items, more } = upTo(all, most)
  const sentinel = useRef<HTMLButtonElement>(null)
  const grow = () => setState({ about, most: most + STEP })
  useEffect(() => {
    if (!sentinel.current || more === 0) return
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) grow()
      },
      { rootMargin: '1000px' },
    )
    near.observe(sentinel.current)
    return () => near.disconnect()
  }, [about, most, more])
  return { items, more, grow, sentinel }
}

/** The first annotations, in their articles, and how many are left. */
export function upTo(all: readonly Kept[], most: number): { items: readonly Kept[]; more: number } {
  const items: Kept[] = []
  let left = most
  let more = 0
  for (const kept of all) {
    const { annotations } = kept
    if (annotations.length <= left) items.push(kept)
    else if (left > 0) items.push({ ...kept, annotations: annotations.slice(0, left) })
    more += Math.max(0, annotations.length - left)
    left = Math.max(0, left - annotations.length)
  }
  return { items, more }
}
