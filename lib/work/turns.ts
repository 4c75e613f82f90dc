/**
 * Work that can be put aside and taken up again. A finder yields wherever it may be put aside; who runs it decides
 * whether it is. Nothing depends on it: the result is the same either way.
 */

/** Yields at its borders, returns its result. */
export type Work<Result> = Generator<undefined, Result, undefined>

/** Tokens that a finder may look at before it has to yield. */
export const TOKENS_A_TURN = 250

/** Does the work in one go. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** The work of `make` for each item, which may be put aside between two items. */
export function* eachInTurn<Item, Result>(
  items: readonly Item[],
  make: (item: Item, at: number) => Result,
): Work<Result[]> {
  const made: Result[] = []
  for (const [at, item] of items.entries()) {
    made.push(make(item, at))
    yield
  }
  return made
}

/** The items that `isWanted` keeps; the work may be put aside between two items. */
export function* keptInTurn<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): Work<Item[]> {
  const wanted = yield* eachInTurn(items, isWanted)
  return items.filter((_, at) => wanted[at])
}

/** Items by their keys, the last of each. */
export function* tableInTurn<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): Work<Map<number, Item>> {
  const table = new Map<number, Item>()
  for (const [n, item] of items.entries()) {
    if (n % TOKENS_A_TURN === 0) yield
    table.set(keyOf(item), item)
  }
  return table
}

/** After so long, ms, everybody else gets a turn: well under the 50 ms after which a browser speaks of a long task. */
export const LONGEST_TURN_MS = 8

export type Turns = {
  /** Resolves when everybody else has had a turn. */
  pause(): Promise<void>
  /** Stops the work. */
  signal?: AbortSignal
  /** Milliseconds since some moment. */
  now?(): number
  /** When the first turn began, by `now`, where it began with something else. */
  began?: number
}

/** Does the work turn by turn. Rejects with the signal's reason where that stops it. */
export async function finishInTurns<Result>(
  work: Work<Result>,
  { pause, signal, now = () => performance.now(), began = now() }: Turns,
): Promise<Result> {
  for (let end = began + LONGEST_TURN_MS; ; end = now() + LONGEST_TURN_MS) {
    signal?.throwIfAborted()
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (now() < end)
    await pause()
  }
}
