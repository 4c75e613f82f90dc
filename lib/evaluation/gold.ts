/** What is right, as people labelled it: one `ID.gold.json` a document with `ID.txt` beside it. */

import type { AgreementStatus } from '../domain/agreement-status.ts'
import type { Agreement, Kind, Official } from '../domain/entity.ts'
import type { Topic } from '../domain/topic.ts'

/** A labelled span. Offsets: UTF-16 units of the document's text, end exclusive. */
export type GoldMention = {
  start: number
  end: number
  kind: Kind
  /** Id in `officials` or `agreements`; absent for areas and generic agreements. */
  entity?: string
  /** Of an area. */
  topic?: Topic
  anaphor?: boolean
  generic?: boolean
}

export type GoldOfficial = Partial<Pick<Official, 'name' | 'office' | 'country'>>

export type GoldAgreement = Partial<Pick<Agreement, 'type' | 'date' | 'parties'>> & {
  /** A list where the text bears two readings equally. */
  status?: AgreementStatus | AgreementStatus[]
}

export type GoldDocument = {
  id: string
  /** Date of the article, ISO 8601. */
  date?: string
  mentions: GoldMention[]
  officials?: Record<string, GoldOfficial>
  agreements?: Record<string, GoldAgreement>
}
