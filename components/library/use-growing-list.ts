import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Kept } from '../../lib/domain/annotation.ts'

/** So many annotations are drawn at first and with each step: some screens full, and drawn in well under 100 ms. */
const STEP = 200

export type GrowingList = {
  /** The articles to draw, whole ones. */
  items: readonly Kept[]
  /** How many articles are left to draw. */
  more: number
  grow: () => void
  /** Goes on what stands at the end of the list: when it comes near the window, the list grows. */
  sentinel: RefObject<HTMLButtonElement | null>
}

/** A long list drawn in steps; it begins anew when `about` changes. */
export function useGrowingList(all: readonly Kept[], about: string): GrowingList {
  const [state, setState] = useState({ about, most: STEP })
  const most = state.about === about ? state.most : STEP
  const items = upTo(all, most)
  const more = all.length - items.length
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

function upTo(all: readonly Kept[], most: number): readonly Kept[] {
  let annotations = 0
  const end = all.findIndex((kept) => {
    const full = annotations >= most
    annotations += kept.annotations.length
    return full
  })
  return end < 0 ? all : all.slice(0, end)
}
