/** What was kept earlier, in other articles, of the people and agreements of the one that is read; followed live. */
import type { Kept } from '../domain/annotation.ts'
import type { Reading } from '../domain/reading.ts'
import type { Database } from '../storage/database.ts'
import { keptOfNames, type SoughtNames } from '../storage/earlier-lists.ts'
import { live } from '../storage/live.ts'

export type EarlierKept = {
  /** Follows a reading and the key of its article from now on; none with null. The same again changes nothing. */
  follow(reading: Reading | null, key: string): void
  stop(): void
}

/** So many people and agreements are looked up; those that an article names first. */
const MOST_NAMES = 150

/** `tell` gets what was kept, [] while it is not known. A database that does not answer is told by others. */
export function earlierKept(database: Database, tell: (earlier: Kept[]) => void): EarlierKept {
  let followed: { reading: Reading | null; key: string } = { reading: null, key: '' }
  let stop: () => void = () => undefined
  return {
    follow(reading, key) {
      if (reading === followed.reading && key === followed.key) return
      if (reading !== followed.reading) tell([])
      followed = { reading, key }
      stop()
      stop = () => undefined
      if (!reading) return
      const names = namesOf(reading)
      stop = live(
        () => keptOfNames(database, names, key),
        (answer) => {
          if (answer.ok && reading === followed.reading && key === followed.key) tell(answer.value)
        },
      )
    },
    stop: () => stop(),
  }
}

function namesOf({ officials, agreements }: Reading): SoughtNames {
  const persons = Object.values(officials).slice(0, MOST_NAMES)
  return {
    officials: [...new Set(persons.flatMap(({ name, known }) => [name, ...(known ? [known.name] : [])]))],
    knownOfficials: [...new Set(persons.flatMap(({ known }) => (known ? [known.name] : [])))],
    agreements: [
      ...new Set(
        Object.values(agreements)
          .slice(0, MOST_NAMES)
          .map(({ name }) => name),
      ),
    ],
  }
}
