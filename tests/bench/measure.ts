/** Fair measuring on machines that are shared and noisy: rivals take turns, medians are compared, never single times. */

/** Of all that was taken. */
export type Sample = { median: number; min: number; max: number }

/** Something to compare, asked once a turn: `run` is timed in milliseconds, `measure` says itself what it took. */
export type Rival = { name: string } & ({ run(): unknown } | { measure(): number | Promise<number> })

/** Ours against something else of the same run; `ratio` is at most `goal` where there is one. Milliseconds. */
export type Row = { what: string; sample: Sample; limit: string; ratio: number; goal: number | null }

/** Takes a sample of every rival in turn, `turns` times after one warm-up each. */
export async function takeTurns(rivals: readonly Rival[], turns = 9): Promise<Map<string, Sample>> {
  for (const rival of rivals) await take(rival)
  const taken = new Map(rivals.map(({ name }) => [name, [] as number[]]))
  for (let turn = 0; turn < turns; turn++) {
    for (const rival of rivals) taken.get(rival.name)?.push(await take(rival))
  }
  return new Map([...taken].map(([name, all]) => [name, sampleOf(all)]))
}

async function take(rival: Rival): Promise<number> {
  return 'measure' in rival ? rival.measure() : timeOf(rival.run)
}

/** How long it takes, ms. Where others use the machine too, what is done in this process alone took no longer than its processor time. */
export async function timeOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = run()
  const isElsewhere = result instanceof Promise
  await result
  const time = performance.now() - start
  if (isElsewhere) return time
  const { user, system } = process.cpuUsage(before)
  return Math.min(time, (user + system) / 1_000)
}

/** Median, least and most of some times. */
export function sampleOf(times: readonly number[]): Sample {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  }
}

/** The limit must be steady, or no ratio to it means anything: measures again while its max is over twice its min. */
export async function takeSteadyTurns(
  rivals: readonly Rival[],
  limit: string,
  { turns = 9, tries = 4 } = {},
): Promise<Map<string, Sample>> {
  let samples = await takeTurns(rivals, turns)
  for (let more = 1; more < tries; more++) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = samples.get(limit) ?? {}
    if (max <= 2 * min) break
    samples = await takeTurns(rivals, turns)
  }
  return samples
}

/** `name` against `limit`, two of the samples. */
export function rowOf(
  samples: ReadonlyMap<string, Sample>,
  { what, name, limit, goal }: { what: string; name: string; limit: string; goal: number | null },
): Row {
  const [sample, least] = [samples.get(name), samples.get(limit)]
  if (!sample || !least) throw new Error(`${name} or ${limit} was not measured.`)
  return { what, sample, limit, ratio: sample.median / least.median, goal }
}
