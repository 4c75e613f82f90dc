import { problem } from '../domain/result.ts'
import { say } from '../words/say.ts'

/** Name of the error where another window holds an older version of the database. */
export const BLOCKED = 'BlockedError'

const CLOSED = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'SecurityError',
  'UnknownError',
  'VersionError',
])

/** What went wrong in the database, in words for the reader. */
export function tellFailure(error: unknown): ReturnType<typeof problem> {
  if (isDiskFull(error)) {
    return problem('disk-full', say('failure:diskFull'))
  }
  const chain = causes(error)
  if (chain.some((cause) => cause.name === BLOCKED)) {
    return problem('database-closed', say('failure:otherWindow'))
  }
  if (chain.some((cause) => CLOSED.has(cause.name))) {
    return problem('database-closed', say('failure:databaseClosed'))
  }
  const heard = chain.find((cause) => cause.message) ?? chain[0]
  console.warn(`The database of Entente failed: ${heard?.name} ${heard?.message}`)
  return problem('unknown', say('failure:database'))
}

/** Whether the browser refused to store more. Chromium's error has a name and no message, and comes wrapped. */
export function isDiskFull(error: unknown): boolean {
  return causes(error).some((cause) => cause.name === 'QuotaExceededError')
}

type Cause = { name: string; message: string }

/** The error and what it wraps: `inner` in Dexie's, `cause` in the language's, `failures` in those of many rows. */
function causes(error: unknown): Cause[] {
  const found: Cause[] = []
  const open: unknown[] = [error]
  while (open.length > 0 && found.length < 20) {
    const next = open.shift()
    if (typeof next !== 'object' || next === null) continue
    found.push({ name: textOf(next, 'name'), message: textOf(next, 'message') })
    if ('inner' in next) open.push(next.inner)
    if ('cause' in next) open.push(next.cause)
    if ('failures' in next && Array.isArray(next.failures)) open.push(...next.failures.slice(0, 5))
  }
  return found
}

function textOf(error: object, field: 'name' | 'message'): string {
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'string' ? value : ''
}
