import type { KnownLine } from '../domain/known-office.ts'
import { say } from './say.ts'

/** `Then`: of which time facts about an official are. */
export function whenWords(when: KnownLine['when']): string {
  if (when === 'then') return say('insight:then')
  if (when === 'now') return say('insight:now')
  return say(when === 'before' ? 'insight:before' : 'insight:after')
}
