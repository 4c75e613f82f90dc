/** Heads of state and government of before the table of office-holders, which news still names. */
import type { Term } from '../domain/term.ts'
import table from './data/historic-leaders.json' with { type: 'json' }
import { nameKey } from './name-key.ts'

let byName: Map<string, Term[]> | null = null

/** The terms of everybody of that full name; [] where nobody is. Years only, from general knowledge. */
export function historicLeaders(name: string): readonly Term[] {
  byName ??= read()
  return byName.get(nameKey(name)) ?? []
}

function read(): Map<string, Term[]> {
  const names = new Map<string, Term[]>()
  for (const line of table.leaders) {
    const [country = '', office = '', person = '', from = '', to = '', others = ''] = line.split('|')
    const aliases = others ? others.split('; ') : []
    const term: Term = {
      person,
      aliases,
      office,
      officeKey: /Foreign|Secretary of State/.test(office) ? 'foreign' : 'head-of-state',
      country,
      from,
      to,
      certainty: 'known',
      source: table.source,
      asOf: table.asOf,
    }
    for (const form of new Set([person, ...aliases].map(nameKey))) {
      const known = names.get(form)
      if (known) known.push(term)
      else names.set(form, [term])
    }
  }
  return names
}
