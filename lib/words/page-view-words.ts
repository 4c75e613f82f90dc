import type { PageViewWords } from '../domain/page-view-words.ts'
import { say } from './say.ts'

/** What pages say, in the language that is spoken now. */
export function pageViewWords(): PageViewWords {
  return {
    keep: {
      ready: say('card:keep.ready'),
      keeping: say('card:keep.keeping'),
      kept: say('card:keep.kept'),
      failed: say('card:keep.failed'),
    },
    kept: say('card:kept'),
    addNote: say('card:addNote'),
    more: say('card:more'),
    close: say('card:close'),
    previous: say('card:previous'),
    next: say('card:next'),
    place: say('card:place', { place: '{place}', count: '{count}' }),
    inferredFrom: say('card:inferredFrom'),
    keepInEntente: say('card:keepInEntente'),
    tampered: say('failure:tampered'),
    noAnswer: say('failure:noAnswer'),
    cannotBeKept: say('failure:cannotBeKept'),
    tooLong: say('failure:tooLong'),
  }
}
