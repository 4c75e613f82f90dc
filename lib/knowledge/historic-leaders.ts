/** Leaders and ministers of before the table of office-holders, whom news still names. */
import type { Term } from '../domain/term.ts'
import table from './data/historic-leaders.json' with { type: 'json' }
import { nameKey } from './name-key.ts'

let byName: Map<string, Term[]> | null = null

/** The terms of everybody of that full name; [] where nobody is. Years only, from general knowledge. */
export function historicLeaders(name: string): readonly Term[] {
  byName ??= read()
  return byName.get(nameKey(name)) ?? []
}

function kindOf(office: string): string {
  if (/Foreign|External|Secretary of State/.test(office)) return 'foreign'
  if (/Defen[cs]e/.test(office)) return 'defence'
  return /Treasury|Energy|Commissioner|Trade|Security|Councilor|Ambassador|Envoy/.test(office)
    ? 'other'
    : 'head-of-state'
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
      officeKey: kindOf(office),
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
