/** The office-holders that Entente brings along, opened on first use. */

import table from './data/office-holders.json' with { type: 'json' }
import { type HolderPack, readPerson } from './holder-pack.ts'
import { createOfficeHolders, type OfficeHolders } from './office-holders.ts'
import { SortedLines } from './sorted-lines.ts'

let opened: HolderPack | null = null
let alone: OfficeHolders | null = null

/** The bundled pack; the same object at every call. */
export function bundledPack(): HolderPack {
  opened ??= open()
  return opened
}

/** Look-ups in the bundled pack alone; the same object at every call. */
export function bundledOfficeHolders(): OfficeHolders {
  alone ??= createOfficeHolders([bundledPack()])
  return alone
}

function open(): HolderPack {
  const names = new SortedLines(table.index)
  const seats = new SortedLines(table.seats)
  const lists = {
    asOf: table.asOf,
    office: (at: number) => table.offices[at] ?? '',
    officeKey: (at: number) => table.officeKeys[at] ?? '',
    source: (at: number) => table.sources[at] ?? '',
  }
  return {
    asOf: table.asOf,
    count: table.persons.length,
    withName: (key) => numbersAfter(names.restOf(`${key}=`)),
    inSeat: (key) => numbersAfter(seats.restOf(`${key}=`)),
    termsOf: (person) => readPerson(table.persons[person] ?? '', lists),
    hasWord: remembering(table.words),
    hasGivenName: remembering(table.given),
  }
}

function numbersAfter(list: string | null): number[] {
  return list ? list.split(',').map(Number) : []
}

/** More words than a few long articles have. */
const MOST_REMEMBERED = 20_000

/** The same words are asked for again and again while an article is read. */
function remembering(words: string): (word: string) => boolean {
  const lines = new SortedLines(words)
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const found = lines.restOf(word) === ''
    known.set(word, found)
    return found
  }
}
