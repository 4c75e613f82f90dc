/**
 * The second copy of all that the reader made. Chromium throws a whole database away where a write in it was cut short
 * and written on after, as happens when the browser or the machine dies at a bad moment: the next start appends to the
 * torn log, and the one after takes it for damaged. So each act is stored a second time, elsewhere, before it is
 * acknowledged; and a database that is new although there is a copy is filled from it before anyone asks it anything.
 */
import type { Transaction } from 'dexie'
import { type Database, KEPT_TABLES, tablesOf } from '../database.ts'
import { type ActCount, countIn, setCount } from './act-count.ts'
import { textsOf, textsOfEverything } from './copied-edits.ts'
import { entryName, numberIn } from './entry-names.ts'
import { type Edit, editsOf, noteEdits } from './noted-edits.ts'
import { putBack } from './put-back.ts'
import type { Shelf } from './shelf.ts'

export type SecondCopy = {
  /** Resolves when the copy has all that was committed before; asked before every act, and looked after once. */
  begin(): Promise<void>
  /** Counts what a transaction over `device` too did, as its last step; null where it changed nothing. */
  count(transaction: Transaction): Promise<CountedEdits | null>
  /** Stores what was committed, and resolves when this and what is under way beside it is stored. */
  add(counted: CountedEdits | null): Promise<void>
  /** Stores everything anew and takes out what that replaces, so that what is gone for good is gone here too. */
  renew(): Promise<void>
  /** The same, where many acts came since. */
  tidy(): Promise<void>
}

export type CountedEdits = { nth: number; edits: readonly Edit[] }

/** More acts than are under way when a browser dies. */
const LAST_ACTS = 10

/** So many acts are put back one by one, rather than everything be stored anew. */
const MOST_ACTS = 200

const NEVER: ActCount = { acts: 0, whole: -1 }

const copies = new WeakMap<Database, SecondCopy>()

/** The second copy of a database; undefined where it has none. */
export function secondCopyOf(database: Database): SecondCopy | undefined {
  return copies.get(database)
}

/** Gives a database, before it is opened, a second copy on a shelf, and fills it from there where it was lost. */
export function keepTwice(database: Database, shelf: Shelf): void {
  noteEdits(database, KEPT_TABLES)
  database.on('ready', (opened) => putBack(opened as Database, shelf), true)
  copies.set(database, secondCopyOn(database, shelf))
}

function secondCopyOn(database: Database, shelf: Shelf): SecondCopy {
  const underWay = new Set<Promise<void>>()
  let begun: Promise<void> | null = null

  /** An act is done even where its copy fails; the next one looks after it. */
  const warned = (step: Promise<void>): Promise<void> =>
    step.catch((error: unknown) => {
      begun = null
      console.warn(`The second copy of what is kept failed: ${error}`)
    })

  return {
    begin() {
      begun ??= warned(shelf.alone(() => completed(database, shelf)))
      return begun
    },
    async count(transaction) {
      const edits = editsOf(transaction)
      if (edits.length === 0) return null
      const tables = tablesOf(transaction)
      const { acts, whole } = (await countIn(tables)) ?? NEVER
      await setCount(tables, { acts: acts + 1, whole })
      return { nth: acts + 1, edits }
    },
    async add(counted) {
      if (counted) {
        const adding = warned(shelf.put(entryName('acts', counted.nth), textsOf(counted.edits)))
        underWay.add(adding)
        void adding.then(() => underWay.delete(adding))
      }
      await Promise.all(underWay)
    },
    renew: () => warned(shelf.alone(() => renewed(database, shelf))),
    async tidy() {
      const { acts, whole } = (await countIn(database)) ?? NEVER
      if (acts - whole > MOST_ACTS) await this.renew()
    },
  }
}

/** A browser that died may have committed acts and not copied them; before there was a copy, nothing was. */
async function completed(database: Database, shelf: Shelf): Promise<void> {
  const { acts, whole } = (await countIn(database)) ?? NEVER
  const last = Array.from({ length: Math.min(LAST_ACTS, acts - whole) }, (_, before) => acts - before)
  const isThere = await Promise.all(last.map((nth) => shelf.has(entryName('acts', nth))))
  if (whole < 0 || isThere.includes(false)) await renewed(database, shelf)
}

/** Alone, or two of one number would mix. What is changed meanwhile comes again with the acts after it, so that it need not be read as of one moment. */
async function renewed(database: Database, shelf: Shelf): Promise<void> {
  const { acts } = (await countIn(database)) ?? NEVER
  const name = entryName('whole', acts)
  await shelf.put(name, textsOfEverything(database, KEPT_TABLES))
  await database.transaction('rw', database.device, async (transaction) => {
    const tables = tablesOf(transaction)
    const count = (await countIn(tables)) ?? NEVER
    await setCount(tables, { ...count, whole: Math.max(acts, count.whole) })
  })
  await shelf.clear((one) => numberIn(one) > acts || one === name)
}
