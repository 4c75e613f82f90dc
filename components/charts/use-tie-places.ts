import { useEffect, useState } from 'preact/hooks'
import type { TieNetwork } from '../../lib/domain/cooperation.ts'
import { layOutTies, type TiePlaces } from './tie-layout.ts'

/** Well under what a reader notices. */
const SLICE_MS = 12

/** The places of a network, found between other things; null until they are. */
export function useTiePlaces(network: Pick<TieNetwork, 'parties' | 'ties'>): TiePlaces | null {
  const [found, setFound] = useState<{ of: object; places: TiePlaces } | null>(null)
  useEffect(() => {
    const laying = layOutTies(network)
    let waiting: ReturnType<typeof setTimeout>
    const slice = () => {
      const began = performance.now()
      for (;;) {
        const step = laying.next()
        if (step.done) return setFound({ of: network, places: step.value })
        if (performance.now() - began > SLICE_MS) break
      }
      waiting = setTimeout(slice, 0)
    }
    waiting = setTimeout(slice, 0)
    return () => clearTimeout(waiting)
  }, [network])
  return found?.of === network ? found.places : null
}
