/** Work counted, not timed: how often the blocks of our own code ran. The same on every machine and in every run. */
import { type Profiler, Session } from 'node:inspector/promises'

/** Runs `work` and counts the functions, branches and turns of loops in `lib/` that ran. */
export type CountSteps = (work: () => void) => Promise<number>

/** Begins to count. Only code that is imported afterwards is counted in full. */
export async function startCounting(): Promise<CountSteps> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async (work) => {
    // Taking the counts sets them to nought.
    await session.post('Profiler.takePreciseCoverage')
    work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result.reduce((sum, script) => sum + stepsOf(script), 0)
  }
}

function stepsOf({ url, functions }: Profiler.ScriptCoverage): number {
  if (!/\/lib\/(?:recognition|knowledge)\//.test(url)) return 0
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
}
