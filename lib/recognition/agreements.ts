import type { Agreement, Official } from '../domain/entity.ts'
import type { Mention } from '../domain/reading.ts'
import { keptInTurn, type Work } from '../work/turns.ts'
import { meantBy, type Antecedent as Named } from './agreements/back-reference.ts'
import type { Candidate } from './agreements/candidate.ts'
import { isCompanyDeal } from './agreements/company-deal.ts'
import { findPhrases } from './agreements/find-phrases.ts'
import type { Instrument } from './agreements/instrument.ts'
import { instrumentType } from './agreements/instrument-type.ts'
import { livesOf } from './agreements/lives.ts'
import { partiesOf } from './agreements/parties-of.ts'
import { canBeMeant, partyScene } from './agreements/party-scene.ts'
import { type Antecedent, type Pronoun, pronounsOf } from './agreements/pronouns.ts'
import { joinMentions } from './agreements/same-instrument.ts'
import { sentenceTags } from './agreements/sentence-tags.ts'
import type { Document } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'

/**
 * Finds the instruments that a text names, joins their mentions and reads type, status, date and parties of each.
 * Officials found before tell whose leaders sign; without them parties are read from names of states alone.
 */
export function* findAgreements(
  document: Document,
  context: ReadingContext,
  officials: Finding<Official> | null = null,
): Work<Finding<Agreement>> {
  const tagsOf = sentenceTags(document, context.grammar)
  const scene = yield* partyScene(document, officials)
  const phrases = yield* findPhrases(document, tagsOf)
  const candidates = yield* keptInTurn(phrases, (one) => !isCompanyDeal(document, scene, one))
  for (const candidate of candidates)
    candidate.known = candidate.known.filter((one) => canBeMeant(scene, one))
  const instruments = yield* joinMentions(document, candidates)
  yield* addBackReferences(document, candidates, instruments)
  for (const { mentions } of instruments) mentions.sort((a, b) => a.first - b.first)
  instruments.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0))
  const pronouns = yield* pronounsOf(document, antecedentsOf(document, instruments))
  const lives = yield* livesOf(
    document,
    instruments.map((one) => ({ ...one, type: typeOf(one) })),
    { date: context.date, pronouns },
  )
  const entities: Agreement[] = []
  for (const [n, instrument] of instruments.entries()) {
    yield
    const life = lives[n] ?? { status: 'unknown', statusEvidence: null, date: null, steps: [] }
    const acted = life.statusEvidence !== null && life.status !== 'in-force'
    entities.push({
      kind: 'agreement',
      id: `A${n + 1}`,
      name: nameOf(document, instrument),
      type: typeOf(instrument),
      ...life,
      parties: instrument.generic ? [] : yield* partiesOf(scene, instrument.mentions, acted),
    })
  }
  const mentions = instruments.flatMap((instrument, n) =>
    instrument.mentions.map((candidate) => toMention(document, candidate, `A${n + 1}`)),
  )
  mentions.push(...pronouns.filter(({ clear }) => clear).map((one) => ofPronoun(document, one)))
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) }
}

function antecedentsOf(document: Document, instruments: readonly Instrument[]): Antecedent[] {
  return instruments
    .flatMap(({ mentions, generic }, instrument) =>
      mentions.map(({ first, last, phrase }) => ({
        first,
        last,
        instrument,
        sentence: document.tokens[first]?.sentence ?? 0,
        plural: generic && (phrase?.found.plural ?? false),
      })),
    )
    .sort((a, b) => a.first - b.first)
}

function* addBackReferences(
  document: Document,
  candidates: readonly Candidate[],
  instruments: Instrument[],
): Work<void> {
  const blockOf = (token: number) => document.sentences[document.tokens[token]?.sentence ?? -1]?.block ?? 0
  const antecedents = instruments.flatMap((instrument, n): Named[] => {
    if (instrument.generic) return []
    const type = typeOf(instrument)
    return instrument.mentions.map(({ first, head }) => ({
      at: first,
      block: blockOf(first),
      instrument: n,
      type,
      form: head?.form ?? null,
    }))
  })
  antecedents.sort((a, b) => a.at - b.at)
  const references = candidates.filter(({ kind }) => kind === 'anaphor')
  const named = new Map<string, Instrument>()
  for (const [n, meant] of (yield* meantBy(
    references.map((reference) => ({ reference, block: blockOf(reference.first) })),
    antecedents,
  )).entries()) {
    const reference = references[n]
    if (!reference) continue
    const type = reference.head?.type ?? 'other'
    const home = meant !== null ? instruments[meant] : named.get(type)
    if (home) home.mentions.push(reference)
    else if (standsAlone(reference)) {
      const first: Instrument = {
        mentions: [{ ...reference, kind: 'full', rule: 'first-by-head', certainty: 0.6 }],
        key: reference.head?.form ?? '',
        generic: false,
        inBody: true,
      }
      named.set(type, first)
      instruments.push(first)
    }
  }
}

/** `the joint declaration`, `the 1968 accord with Algeria` say which one is meant though nothing before names it. */
function standsAlone({ head, phrase }: Candidate): boolean {
  return (
    head !== null && phrase !== null && (head.alone || (phrase.hasParties && head.form !== 'partnership'))
  )
}

function typeOf({ mentions, key }: Instrument) {
  const known = mentions.find((mention) => mention.known.length > 0)?.known ?? []
  return instrumentType(key, mentions.find(({ head }) => head)?.head ?? null, known)
}

function nameOf(document: Document, { mentions }: Instrument): string {
  const names = mentions.filter(({ kind }) => kind !== 'anaphor').map((one) => textOf(document, one))
  return names.reduce((best, next) => (next.length > best.length ? next : best), '')
}

function textOf({ tokens, text }: Document, { first, last }: Candidate): string {
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end)
}

function toMention({ tokens }: Document, candidate: Candidate, entity: string): Mention {
  return {
    start: tokens[candidate.first]?.start ?? 0,
    end: tokens[candidate.last - 1]?.end ?? 0,
    kind: 'agreement',
    entity,
    rule: candidate.rule,
    certainty: candidate.certainty,
    ...(candidate.kind === 'anaphor' && { anaphor: true as const }),
    ...(candidate.kind === 'generic' && { generic: true as const }),
  }
}

/** `it` is marked as what is inferred; there is one instrument that it means. */
function ofPronoun({ tokens }: Document, { at, instruments }: Pronoun): Mention {
  const { start = 0, end = 0 } = tokens[at] ?? {}
  const entity = `A${(instruments[0] ?? 0) + 1}`
  return {
    start,
    end,
    kind: 'agreement',
    entity,
    rule: 'pronoun',
    certainty: 0.6,
    anaphor: true,
    pronoun: true,
  }
}
