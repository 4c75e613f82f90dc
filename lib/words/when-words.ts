import type { KnownLine } from '../domain/known-office.ts'
import { say } from './say.ts'

const KEYS = {
  then: 'insight:then',
  now: 'insight:now',
  before: 'insight:before',
  after: 'insight:after',
} as const

/** `Then`: of which time facts about an official are. */
export function whenWords(when: KnownLine['when']): string {
  return say(KEYS[when])
}
