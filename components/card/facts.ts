/** What the card says of each kind, line by line. Unknown facts are said to be unknown. */
import type { Party } from '../../lib/domain/country.ts'
import { dateInWords } from '../../lib/domain/date-words.ts'
import type { Agreement, Area, OfficeSource, Official } from '../../lib/domain/entity.ts'
import { STATUS_WORDS, TYPE_WORDS } from '../../lib/domain/entity-words.ts'
import type { KnownOffice } from '../../lib/domain/known-office.ts'
import { partyName } from '../../lib/domain/party-name.ts'
import { TOPICS } from '../../lib/domain/topic.ts'
import type { CardContent } from './card-content.ts'
import { type Child, element, foreign } from './element.ts'

/** The lines for an entity of any kind. */
export function factsOf({ entity, known, date, language }: CardContent): HTMLElement[] {
  if (entity.kind === 'official') return [...officialFacts(entity, date, language), ...knownFacts(known)]
  return entity.kind === 'agreement' ? agreementFacts(entity) : areaFacts(entity)
}

/** Office and country, said for the article's date: an office is held for a time. */
function officialFacts(
  { office, officeFrom, country }: Official,
  date: string | null,
  language: string,
): HTMLElement[] {
  return [
    element(
      'p',
      { class: 'card-lead' },
      office ? foreign(office, officeFrom === 'text' ? language : '') : unstated('Office'),
    ),
    element(
      'p',
      { class: 'card-line' },
      ...(country ? partyList([country]) : [unstated('Country')]),
      date && element('span', { class: 'card-soft' }, ` · as of ${dateInWords(date)}`),
      office && element('span', { class: 'card-soft' }, OFFICE_FROM[officeFrom ?? 'text']),
    ),
  ]
}

const OFFICE_FROM: Record<OfficeSource, string> = {
  text: '',
  knowledge: ' · not stated in the text',
  reader: ' · corrected',
}

/** What the knowledge says, beside what the article says; nothing where it knows nobody. */
function knownFacts(known: KnownOffice | null): HTMLElement[] {
  if (!known) return []
  const { name, lines, contradiction } = known
  const row = (label: string, ...values: HTMLElement[]) =>
    element('div', { class: 'known-row' }, element('dt', {}, label), ...values)
  const rows = lines.map(({ label, facts }) =>
    row(
      label,
      ...facts.map(({ words, detail, unverified }) =>
        element(
          'dd',
          {},
          foreign(words),
          detail && element('span', { class: 'card-soft' }, ` ${detail}`),
          unverified && element('span', { class: 'unverified' }, 'unverified'),
        ),
      ),
    ),
  )
  return [
    element(
      'dl',
      { class: 'known' },
      ...(name ? [row('Name', element('dd', {}, foreign(name)))] : []),
      ...rows,
    ),
    ...(contradiction ? [element('p', { class: 'contradiction' }, contradiction)] : []),
  ]
}

/** What it is, between whom, and how far it had come. */
function agreementFacts({ type, parties, status, date }: Agreement): HTMLElement[] {
  return [
    element(
      'p',
      { class: 'card-line' },
      TYPE_WORDS[type],
      element('span', { class: 'card-soft' }, ' · '),
      ...(parties.length > 0 ? partyList(parties) : [unstated('Parties')]),
    ),
    element(
      'p',
      { class: 'card-line card-status' },
      element('span', { class: `status-chip status-chip-${status}` }, STATUS_WORDS[status]),
      date && element('span', { class: 'card-soft' }, dateInWords(date)),
    ),
  ]
}

/** The field it belongs to and who cooperates in it. */
function areaFacts({ topic, parties }: Area): HTMLElement[] {
  return [
    element('p', { class: 'card-lead' }, TOPICS[topic]),
    element(
      'p',
      { class: 'card-line' },
      ...(parties.length > 0 ? partyList(parties) : [unstated('Partners')]),
    ),
  ]
}

/** Names of states and organisations, joined as English joins them. */
function partyList(parties: readonly Party[]): Child[] {
  return parties.flatMap((party, at) => [
    at === 0 ? null : at === parties.length - 1 ? ' and ' : ', ',
    foreign(partyName(party)),
  ])
}

function unstated(what: string): HTMLElement {
  return element('span', { class: 'card-unstated' }, `${what} not stated in the text`)
}
