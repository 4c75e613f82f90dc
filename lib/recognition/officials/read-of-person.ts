import type { Official } from '../../domain/entity.ts'

/** Office and country of a person, as they are read. */
export type Attributes = Pick<Official, 'office' | 'officeFrom' | 'country' | 'evidence'>

/** Of whom nothing is said. */
export const NOTHING_READ: Attributes = { office: null, officeFrom: null, country: null, evidence: null }

/** What stands around a person: the article's date, and the official named last before a token, with what was read of them. */
export type Around = { date: string | null; before: (token: number) => Attributes | null }
