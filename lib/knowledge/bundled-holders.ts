/** The office-holders that Entente brings along, opened on first use. */
import table from './data/office-holders.json' with { type: 'json' }
import { type HolderPack, readPerson } from './holder-pack.ts'
import { createOfficeHolders, type OfficeHolders } from './office-holders.ts'
import { remembering } from './remembering.ts'
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
    hasWord: amongLines(table.words),
    hasGivenName: amongLines(table.given),
  }
}

function numbersAfter(list: string | null): number[] {
  return list ? list.split(',').map(Number) : []
}

/** More words than a few long articles have. */
const MOST_REMEMBERED = 20_000

/** Whether a word stands among these lines. */
function amongLines(words: string): (word: string) => boolean {
  const lines = new SortedLines(words)
  return remembering(MOST_REMEMBERED, (word) => lines.restOf(word) === '')
}
