import { useEffect, useState } from 'preact/hooks'
import type { TieNetwork } from '../../lib/domain/cooperation.ts'
import { layOutTies, type TiePlaces } from './tie-layout.ts'

/** Well under what a reader notices. */
const SLICE_MS = 12

/** A map that is opened again stands there at once. */
const found = new WeakMap<object, TiePlaces>()

/** The places of a network, found between other things; null until they are. */
export function useTiePlaces(network: Pick<TieNetwork, 'parties' | 'ties'>): TiePlaces | null {
  const [, drawAgain] = useState(0)
  useEffect(() => {
    if (found.has(network)) return
    const laying = layOutTies(network)
    let waiting: ReturnType<typeof setTimeout>
    const slice = () => {
      const began = performance.now()
      for (;;) {
        const step = laying.next()
        if (step.done) {
          found.set(network, step.value)
          return drawAgain((nth) => nth + 1)
        }
        if (performance.now() - began > SLICE_MS) break
      }
      waiting = setTimeout(slice, 0)
    }
    waiting = setTimeout(slice, 0)
    return () => clearTimeout(waiting)
  }, [network])
  return found.get(network) ?? null
}
