import { seatKey } from '../knowledge/holder-pack.ts'
import { keysOfForms, personId, surnameKeys } from '../knowledge/person-keys.ts'

/** The packed table; `lib/knowledge/bundled-holders.ts` reads it. */
export type Pack = {
  asOf: string
  /** Sorted lines `name key=person,person`. */
  index: string
  /** Sorted lines `seat key=person,person`. */
  seats: string
  /** Sorted lines: the words of all names, and the first words of full ones. */
  words: string
  given: string
  /** `name|alias;alias|term|term`, a term being `country;office;officeKey;from;to;certainty;source` with list indexes. */
  persons: string[]
  offices: string[]
  officeKeys: string[]
  sources: string[]
}

type Row = Record<(typeof COLUMNS)[number], string>

const COLUMNS = [
  'country',
  'person',
  'aliases',
  'office',
  'office_key',
  'from',
  'to',
  'certainty',
  'source',
] as const
const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/
/** Packs the table. Throws with the line's number where a row is broken, so that nothing is half packed. */
export function packOfficeHolders(table: string, asOf: string): Pack {
  const rows = readRows(table)
  const offices = lister()
  const officeKeys = lister()
  const sources = lister()
  const persons = new Map<
    string,
    { aliases: Set<string>; terms: string[]; keys: Set<string>; seats: Set<string> }
  >()
  for (const row of rows) {
    const id = personId(row.person, row.country)
    const person = persons.get(id) ?? {
      aliases: new Set(),
      terms: [],
      keys: new Set(),
      seats: new Set(),
    }
    persons.set(id, person)
    const aliases = row.aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter(Boolean)
    for (const alias of aliases) person.aliases.add(alias)
    for (const key of keysOfForms(row.person, aliases)) person.keys.add(key)
    for (const key of surnameKeys(row.person, row.office_key, row.country)) person.keys.add(key)
    person.seats.add(seatKey(row.country, row.office_key))
    const { country, from, to, certainty, source } = row
    const office = offices.at(row.office)
    const kind = officeKeys.at(row.office_key)
    person.terms.push([country, office, kind, from, to, certainty[0], sources.at(source)].join(';'))
  }
  const people = [...persons.values()]
  const keys = [...new Set(people.flatMap((person) => [...person.keys]))]
  const full = keys.map((key) => key.split(' '))
  return {
    asOf,
    index: linesOf(people.map((person) => person.keys)),
    seats: linesOf(people.map((person) => person.seats)),
    words: sorted(full.flat()),
    given: sorted(full.filter((words) => words.length > 1).map(([first = '']) => first)),
    persons: [...persons].map(([id, person]) =>
      [id.split('|')[0], [...person.aliases].join(';'), ...person.terms].join('|'),
    ),
    offices: offices.items,
    officeKeys: officeKeys.items,
    sources: sources.items,
  }
}

/** Sorted lines `key=number,number`, the numbers being the places of those who have the key. */
function linesOf(keysOfEach: readonly ReadonlySet<string>[]): string {
  const numbers = new Map<string, number[]>()
  for (const [number, keys] of keysOfEach.entries()) {
    for (const key of keys) {
      const known = numbers.get(key)
      if (known) known.push(number)
      else numbers.set(key, [number])
    }
  }
  return sorted([...numbers].map(([key, all]) => `${key}=${all}`))
}

function sorted(lines: readonly string[]): string {
  return [...new Set(lines)].sort().join('\n')
}

function readRows(table: string): Row[] {
  const lines = table.split('\n').filter((line) => line.trim())
  if (lines[0]?.trim() !== COLUMNS.join('\t'))
    throw new Error(`line 1: the columns must be ${COLUMNS.join(' ')}`)
  return lines.slice(1).map((line, number) => {
    const cells = line.split('\t').map((cell) => cell.trim())
    const row = Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? ''])) as Row
    const wrong = whatIsWrong(row)
    if (wrong) throw new Error(`line ${number + 2}: ${wrong}`)
    return row
  })
}

function whatIsWrong(row: Row): string | null {
  if (!row.country || !row.person || !row.office) return 'country, person and office must be given'
  if (/[|;<>]/.test(row.person + row.country)) return 'a name may not hold | ; < >'
  if (!DATE.test(row.from) || (row.to !== 'now' && !DATE.test(row.to)))
    return `no date: ${row.from} – ${row.to}`
  if (row.from && row.to && row.to.slice(0, row.from.length) < row.from.slice(0, row.to.length)) {
    return `ends (${row.to}) before it begins (${row.from})`
  }
  return null
}

function lister() {
  const items: string[] = []
  const places = new Map<string, number>()
  return {
    items,
    at(item: string): number {
      const known = places.get(item)
      if (known !== undefined) return known
      places.set(item, items.push(item) - 1)
      return items.length - 1
    },
  }
}
