import { describe, expect, test } from 'vitest'
import { subjectOf } from '../../../lib/insight/subject-of.ts'

/** Name and parties, and what the name says that it is about. */
const SAYS: [name: string, parties: string, subject: string][] = [
  [
    'Memorandum of Understanding (MoU) on the transfer of sentenced persons',
    'PE CL',
    'transfer of sentenced persons',
  ],
  ['agreement on fisheries between Peru and Chile in coastal waters', 'PE CL', 'fisheries'],
  ['Defence Cooperation Agreement', 'PE CL', 'Defence'],
  ['Comprehensive Digital Economy Partnership Agreement', 'PE CL', 'Digital Economy'],
  ['Chilean-Peruvian border treaty', 'PE CL', 'border'],
  ['technical arrangement on secure communications', 'DK FI', 'secure communications'],
  ['Protocol amending the Agreement on Abolition of Visas', 'PE CL', 'Abolition of Visas'],
  ['Treaty on Legal Assistance in Criminal Matters', 'PE CL', 'Legal Assistance in Criminal Matters'],
  ['EU–Viet Nam Free Trade Agreement', 'EU VN', 'Free Trade'],
  ['MoU on ports, prevention of piracy and salvage', 'PE CL', 'ports, prevention of piracy and salvage'],
]

describe('the name says what it is about', () => {
  for (const [name, parties, subject] of SAYS)
    test(name, () => expect(subjectOf({ name, parties: parties.split(' ') })).toBe(subject))
})

const SAYS_NOTHING: [name: string, parties: string][] = [
  ['Lima Agreement', 'PE CL'],
  ['Harbour Pact', 'PE CL'],
  ['Comprehensive Strategic Partnership', 'PE CL'],
  ['Second Protocol of 2019', 'PE CL'],
  ['trilateral statement', 'PE CL BO'],
  ['agreement with the Andean Bank', 'PE'],
  ['exchange of notes', 'PE CL'],
  ['treaty', ''],
]

describe('the name does not say it', () => {
  for (const [name, parties] of SAYS_NOTHING)
    test(name, () => expect(subjectOf({ name, parties: parties.split(' ').filter(Boolean) })).toBeNull())
})
