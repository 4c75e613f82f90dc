import { nameKey } from '../knowledge/name-key.ts'

/** The packed table; `lib/knowledge/office-holders.ts` reads it. */
export type Pack = {
  asOf: string
  /** Lines `name key=person,person`. */
  index: string
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
/** Offices so much in the news that a surname alone may mean their holder. */
const PROMINENT = new Set(['head-of-state', 'head-of-government', 'foreign', 'head-of-organisation'])
/** Family name first: only the aliases of the table say the short form. */
const FAMILY_FIRST = new Set(['CN', 'HK', 'KH', 'KP', 'KR', 'MM', 'SG', 'TW', 'VN'])
const PARTICLE = /^(?:al|da|de|del|den|der|di|dos|du|el|la|le|van|von)$/

/** Packs the table. Throws with the line's number where a row is broken, so that nothing is half packed. */
export function packOfficeHolders(table: string, asOf: string): Pack {
  const rows = readRows(table)
  const offices = lister()
  const officeKeys = lister()
  const sources = lister()
  const persons = new Map<string, { aliases: Set<string>; terms: string[]; keys: Set<string> }>()
  for (const row of rows) {
    // One name in two countries may be two people; in one country it is taken for one.
    const id = `${row.person}|${row.country.length === 2 ? row.country : ''}`
    const person = persons.get(id) ?? { aliases: new Set(), terms: [], keys: new Set() }
    persons.set(id, person)
    const aliases = row.aliases.split(';').map((alias) => alias.trim())
    for (const alias of aliases.filter(Boolean)) person.aliases.add(alias)
    for (const name of [row.person, ...aliases]) person.keys.add(nameKey(name))
    for (const key of surnameKeys(row)) person.keys.add(key)
    const { country, from, to, certainty, source } = row
    const office = offices.at(row.office)
    const kind = officeKeys.at(row.office_key)
    person.terms.push([country, office, kind, from, to, certainty[0], sources.at(source)].join(';'))
  }
  const index = new Map<string, number[]>()
  for (const [number, person] of [...persons.values()].entries()) {
    for (const key of person.keys) if (key) index.set(key, [...(index.get(key) ?? []), number])
  }
  return {
    asOf,
    index: [...index]
      .map(([key, numbers]) => `${key}=${numbers}`)
      .sort()
      .join('\n'),
    persons: [...persons].map(([id, person]) =>
      [id.split('|')[0], [...person.aliases].join(';'), ...person.terms].join('|'),
    ),
    offices: offices.items,
    officeKeys: officeKeys.items,
    sources: sources.items,
  }
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

/** Surnames of prominent people, with and without particles (`von der leyen`, `leyen`). */
function surnameKeys(row: Row): string[] {
  if (!PROMINENT.has(row.office_key) || FAMILY_FIRST.has(row.country)) return []
  const words = nameKey(row.person).split(' ')
  let first = words.length - 1
  const keys = [words[first] ?? '']
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--
  return words.length < 2 ? [] : [...keys, words.slice(first).join(' ')]
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
