/** Test data, typed by the domain: each builder gives a whole and takes what the test is about. */
import type { Annotation, Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import type { Article } from '../../lib/domain/article.ts'
import type { Correction, Said } from '../../lib/domain/correction.ts'
import type { Agreement, Area, Entity, Official } from '../../lib/domain/entity.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import type { Selectors } from '../../lib/domain/selector.ts'
import type { KnownPerson, Term } from '../../lib/domain/term.ts'

let built = 0

export function anArticle(parts: Partial<Article> = {}): Article {
  const url = parts.url ?? 'https://news.example/world/harbour-pact'
  return {
    url,
    canonical: url,
    title: 'Two ports, one pact',
    outlet: 'The Example Courier',
    language: 'en',
    date: '2026-01-15',
    dateSource: 'json-ld',
    text: 'Foreign Minister Ana Ruiz signed the Harbour Pact on Thursday.',
    ...parts,
  }
}

export function aRawPage(parts: Partial<RawPage> = {}): RawPage {
  const { url, canonical, text } = anArticle()
  return {
    url,
    canonical: parts.url ?? canonical,
    text,
    title: 'Two ports, one pact',
    heading: '',
    languages: ['en'],
    tags: [],
    jsonLd: [],
    times: [],
    datelines: [],
    ...parts,
  }
}

export function aKeptArticle(parts: Partial<KeptArticle> = {}): KeptArticle {
  const url = parts.url ?? 'https://news.example/world/harbour-pact'
  return {
    key: url,
    addresses: [url],
    url,
    title: 'Two ports, one pact',
    outlet: 'The Example Courier',
    language: 'en',
    date: '2026-01-15',
    retrieved: '2026-01-16T08:30:00.000Z',
    ...parts,
  }
}

export function anOfficial(parts: Partial<Official> = {}): Official {
  return {
    kind: 'official',
    id: 'P1',
    name: 'Ana Ruiz',
    office: 'Foreign Minister',
    officeFrom: 'text',
    country: 'PE',
    evidence: { start: 0, end: 16, quote: 'Foreign Minister' },
    known: null,
    ...parts,
  }
}

export function anAgreement(parts: Partial<Agreement> = {}): Agreement {
  return {
    kind: 'agreement',
    id: 'A1',
    name: 'Harbour Pact',
    type: 'treaty',
    status: 'signed',
    statusEvidence: { start: 26, end: 32, quote: 'signed' },
    date: '2026-01-15',
    steps: [],
    parties: ['PE', 'CL'],
    ...parts,
  }
}

export function anArea(parts: Partial<Area> = {}): Area {
  return { kind: 'area', id: 'R1', name: 'port security', topic: 'maritime', parties: ['PE', 'CL'], ...parts }
}

export function aReading(parts: Partial<Reading> = {}): Reading {
  return { engine: 'test', mentions: [], officials: {}, agreements: {}, areas: {}, ...parts }
}

export function selectorsOf(text: string, quote: string): Selectors {
  const start = text.indexOf(quote)
  const end = start + quote.length
  return [
    {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    { type: 'TextPositionSelector', start, end },
  ]
}

/** Quote, context and selectors fit together unless the test says otherwise. */
export function anAnnotation(parts: Partial<Annotation> = {}): Annotation {
  const entity: Entity = parts.entity ?? anAgreement()
  const quote = parts.quote ?? entity.name
  const context = parts.context ?? `In Lima the ministers spoke of ${quote} on Thursday.`
  return {
    id: `annotation-${++built}`,
    article: 'https://news.example/world/harbour-pact',
    kind: entity.kind,
    quote,
    context,
    changed: null,
    selectors: selectorsOf(context, quote),
    entity,
    note: '',
    tags: [],
    colour: null,
    collections: [],
    created: '2026-01-16T08:30:00.000Z',
    modified: '2026-01-16T08:30:00.000Z',
    deleted: null,
    ...parts,
  }
}

/** One article with its annotations, whose `article` is set to its key. */
export function aKept(article: Partial<KeptArticle> = {}, annotations: Partial<Annotation>[] = [{}]): Kept {
  const kept = aKeptArticle(article)
  return {
    article: kept,
    annotations: annotations.map((parts) => anAnnotation({ article: kept.key, ...parts })),
  }
}

export function aCorrection(said: Said, parts: Partial<Omit<Correction, keyof Said>> = {}): Correction {
  return {
    ...said,
    id: `correction-${++built}`,
    article: { url: 'https://news.example/world/harbour-pact', title: 'Two ports, one pact' },
    created: `2026-01-16T08:30:${String(built % 60).padStart(2, '0')}.${String(built).padStart(6, '0')}Z`,
    deleted: null,
    ...parts,
  }
}

export function aTerm(parts: Partial<Term> = {}): Term {
  return {
    person: 'Ana Ruiz',
    aliases: [],
    office: 'Minister of Foreign Affairs',
    officeKey: 'foreign',
    country: 'PE',
    from: '2021-07-28',
    to: '2023-01-25',
    certainty: 'sourced',
    source: 'a gazette',
    asOf: '2026-11-15',
    ...parts,
  }
}

export function aKnownPerson(terms: Partial<Term>[] = [{}], parts: Partial<KnownPerson> = {}): KnownPerson {
  return {
    name: 'Ana Ruiz',
    terms: terms.map(aTerm),
    predecessor: null,
    successor: null,
    asOf: '2026-11-15',
    ...parts,
  }
}
