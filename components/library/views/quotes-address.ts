/** Where the library lists the annotations that a chart counted. */
import type { Party } from '../../../lib/domain/country.ts'
import type { Kind } from '../../../lib/domain/entity.ts'
import type { Topic } from '../../../lib/domain/topic.ts'

/** `#kind=area&country=VN&country=SG&topic=digital`: those of this kind and topic that name all these countries. */
export function quotesAddress(wanted: {
  kind?: Kind
  countries?: readonly Party[]
  topic?: Topic | null
}): string {
  const { kind, countries = [], topic } = wanted
  return `#${new URLSearchParams([
    ...(kind ? [['kind', kind]] : []),
    ...countries.map((country) => ['country', country]),
    ...(topic ? [['topic', topic]] : []),
  ])}`
}
