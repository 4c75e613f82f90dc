import type { Problem } from '../domain/result.ts'
import { say } from './say.ts'

/** Why something failed, in words. Page sessions and messages that get no answer have only a code. */
export function problemWords({ code, message }: Problem): string {
  if (message) return message
  if (code === 'not-on-page') return say('failure:notOnPage')
  if (code === 'nothing-selected') return say('failure:nothingSelected')
  return say(code === 'not-possible' ? 'failure:cannotShow' : 'failure:noAnswer')
}
