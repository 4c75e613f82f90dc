/** Puts back what a page takes away, a few times with growing pauses, and then lets it be. */

/** Pauses between looks and between repairs, ms. After the last one the page has won and is left in peace. */
export const REPAIR_PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 16_000] as const

export type Repairs = {
  /** Looks for damage now, and at growing pauses from now on. */
  watch(): void
  /** Looks for damage now; at most one repair a pause. */
  look(): void
  /** Looks no more until `watch`. */
  rest(): void
}

/**
 * Makes the one who repairs. In all its life it repairs at most once for each pause, so that a page that
 * deletes in a loop costs next to nothing.
 */
export function createRepairs(given: {
  isWhole(): boolean
  repair(): void
  signal: AbortSignal
  now?: () => number
  /** How often it is repaired at most, and how long is waited after each time, ms. */
  pauses?: readonly number[]
}): Repairs {
  const now = given.now ?? Date.now
  const pauses = given.pauses ?? REPAIR_PAUSES_MS
  let made = 0
  let notBefore = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    const pause = pauses[made]
    if (pause === undefined || now() < notBefore || given.signal.aborted || given.isWhole()) return
    given.repair()
    made++
    notBefore = now() + pause
  }
  const lookAgain = (step: number) => {
    const pause = pauses[step]
    if (pause === undefined || given.signal.aborted) return
    timer = setTimeout(() => {
      look()
      lookAgain(step + 1)
    }, pause)
  }
  const rest = () => clearTimeout(timer)
  given.signal.addEventListener('abort', rest)
  return {
    watch() {
      rest()
      lookAgain(0)
    },
    look,
    rest,
  }
}
