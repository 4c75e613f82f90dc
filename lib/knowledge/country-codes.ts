import countries from './data/countries.json' with { type: 'json' }
import organisations from './data/organisations.json' with { type: 'json' }

let codes: ReadonlySet<string> | null = null

/** Whether this is the code of a country (`VN`) or of an organisation that the knowledge names (`EU`). */
export function isKnownParty(code: string): boolean {
  codes ??= new Set([
    ...Object.keys(countries.countries),
    ...organisations.organisations.map((organisation) => organisation.code),
  ])
  return codes.has(code)
}
