import type { AgreementType } from '../../domain/entity.ts'
import type { KnownInstrument } from '../../knowledge/instruments.ts'
import type { HeadWord } from './head-words.ts'

const PEACE = /\b(?:armistice|cease-?fire|cessation of hostilities|peace|truce)\b/
const NOT_PEACE = /\bpeaceful\b|\bpeacekeeping\b/
/** Titles of friendship, and the organisation whose agreements are on anything: what they name is not what they are. */
const BY_THE_WAY =
  /\bpeace,? (?:amity|and (?:amity|commerce|friendship)|commerce|friendship)\b|\bworld trade organi[sz]ation\b/
const TRADE =
  /\b(?:alumini?um|fta|free-trade|lumber|steel|tariffs?|trade)\b|\beconomic (?:and \w{1,20} )?(?:cooperation|partnership)\b/
const ON_TRADE = /\b(?:on|for) (?:(?:balanced|digital|fair|free|reciprocal) )*(?:and )?trade\b/
/** Heads that say little by themselves: what stands before them makes the type. */
const OPEN_HEADS = new Set(
  'accord accords agreement deal document framework pact treaty understanding'.split(' '),
)

/** The type of an instrument by its words (folded name) and its head; the table decides where the words give no head. */
export function instrumentType(
  name: string,
  head: HeadWord | null,
  known: readonly KnownInstrument[],
): AgreementType {
  const types = new Set(known.map(({ type }) => type))
  const [only] = types
  if (types.size === 1 && only) return only
  if (!head) return only ?? 'other'
  if (!OPEN_HEADS.has(head.form)) return head.type
  const plain = name.replace(BY_THE_WAY, '')
  const own = plain.split(/\b(?:on|for|concerning|regarding) /)[0] ?? plain
  if (
    PEACE.test(own) ||
    (PEACE.test(plain) && !NOT_PEACE.test(plain) && /^(?:agreement|document|understanding)$/.test(head.form))
  )
    return 'peace-deal'
  return TRADE.test(own) || ON_TRADE.test(plain) ? 'trade-agreement' : head.type
}
