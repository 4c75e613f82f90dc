import * as v from 'valibot'
import type { PackWithTerms } from '../domain/exchange.ts'
import type { PackTerm } from '../domain/pack.ts'
import { say } from '../words/say.ts'
import { cleanCopy } from './clean-copy.ts'
import { FAULT_OTHERWISE } from './fault.ts'
import { fieldOf } from './json-file.ts'
import { checkAbout, checkTerm } from './pack-schema.ts'
import { MOST_TERMS } from './pack-terms.ts'
import type { Checked } from './row-schemas.ts'
import { issueInWords, moment, rowId } from './schema-parts.ts'

const identity = v.object({ id: rowId, added: moment })

/** A pack of a native file, with its terms, or what is wrong with it. */
export function checkPackRow(value: unknown): Checked<PackWithTerms> {
  const terms = fieldOf(value, 'terms')
  if (!Array.isArray(terms)) return { ok: false, why: say('fault:noList', { name: 'terms' }) }
  if (terms.length > MOST_TERMS)
    return { ok: false, why: say('fault:tooManyTerms', { most: String(MOST_TERMS) }) }
  const head = cleanCopy({ ...Object(value), terms: undefined }).value
  const named = v.safeParse(identity, head, FAULT_OTHERWISE)
  if (!named.success) return { ok: false, why: issueInWords(named.issues[0], 'pack') }
  const about = checkAbout(Object(head), ['id', 'added', 'terms', 'persons'])
  if (!about.ok) return { ok: false, why: about.faults.join('; ') }
  const taken: PackTerm[] = []
  for (const [at, term] of terms.entries()) {
    const checked = checkTerm(cleanCopy(term).value, about.value.source)
    if (!checked.ok)
      return { ok: false, why: say('fault:inTerm', { at: String(at + 1), why: checked.faults.join('; ') }) }
    taken.push(checked.value)
  }
  const persons = new Set(taken.map(({ person }) => person)).size
  return { ok: true, row: { ...about.value, ...named.output, persons, terms: taken } }
}
