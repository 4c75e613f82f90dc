/** Pages as the panel meets them: every state, an article that is full, one of 200 mentions, and names that break layouts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import type { Article } from '../../lib/domain/article.ts'
import type { PageState } from '../../lib/domain/page-state.ts'
import type { PanelPage } from '../../lib/domain/panel-page.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { knownOffices } from '../../lib/insight/known-office.ts'
import { loadGrammar } from '../../lib/recognition/grammar.ts'
import { recognise } from '../../lib/recognition/recognise.ts'
import { anAgreement, anArea, anArticle, anOfficial, aReading } from './builders.ts'
import { extractArticle } from './extract-article.ts'
import { HARD_NAMES } from './hard-names.ts'
import { ROOT } from './source-files.ts'

type ReadState = Extract<PageState, { phase: 'read' }>

/** The sample article as the extension reads it. */
export async function sampleState(): Promise<ReadState> {
  const html = readFileSync(join(ROOT, 'tests/demo/sample-article.html'), 'utf8')
  const url = 'https://news.example/world/eu-new-zealand-free-trade-agreement'
  const found = extractArticle(new JSDOM(html, { url }).window.document, 'article')
  if (!found) throw new Error('The sample article is none.')
  const { article } = found
  const reading = recognise(article, { grammar: await loadGrammar() })
  return readState(article, { ...reading, knownOffices: knownOffices(reading, article.date) })
}

function readState(article: Article, reading: Reading): ReadState {
  return { phase: 'read', article, scope: 'article', reading, readTo: null, truncated: false }
}

/** An article that says `mentions` times that somebody signed something. */
export function manyMentions(mentions: number): ReadState {
  const lines: string[] = []
  const reading = aReading()
  let length = 0
  for (let nth = 0; lines.length * 3 < mentions; nth++) {
    const [person, pact] = [`Minister Person${nth % 40} Of Place`, `Pact Number ${nth % 30}`]
    const line = `${person} said that the ${pact} was signed and covers ship repair ${nth % 20} in two ports.`
    const add = (words: string, kind: 'official' | 'agreement' | 'area', entity: string) => {
      const start = length + line.indexOf(words)
      reading.mentions.push({ start, end: start + words.length, kind, entity, rule: 'sample', certainty: 1 })
    }
    add(person, 'official', `P${nth % 40}`)
    add(pact, 'agreement', `A${nth % 30}`)
    add(`ship repair ${nth % 20}`, 'area', `R${nth % 20}`)
    reading.officials[`P${nth % 40}`] = anOfficial({ id: `P${nth % 40}`, name: person })
    reading.agreements[`A${nth % 30}`] ??= anAgreement({
      id: `A${nth % 30}`,
      name: pact,
      statusEvidence: {
        start: length + line.indexOf('signed'),
        end: length + line.indexOf('signed') + 6,
        quote: 'signed',
      },
    })
    reading.areas[`R${nth % 20}`] = anArea({ id: `R${nth % 20}`, name: `ship repair ${nth % 20}` })
    lines.push(line)
    length += line.length + 2
  }
  reading.mentions.length = mentions
  return readState(anArticle({ text: lines.join('\n\n') }), reading)
}

/** Names of 500 characters, from right to left, with characters of no width, and with no place to break. */
export function hardNames(): ReadState {
  const text = HARD_NAMES.map((name) => `${name} signed the ${name} pact on port security.`).join('\n\n')
  const reading = aReading()
  for (const [nth, name] of HARD_NAMES.entries()) {
    const start = text.indexOf(name)
    const [person, pact] = [`P${nth}`, `A${nth}`]
    const at = (kind: 'official' | 'agreement', entity: string) => ({
      start,
      end: start + name.length,
      kind,
      entity,
      rule: 'sample',
      certainty: 1,
    })
    reading.mentions.push(at('official', person), at('agreement', pact))
    reading.officials[person] = anOfficial({ id: person, name, office: `Minister of ${name}` })
    reading.agreements[pact] = anAgreement({ id: pact, name: `${name} pact` })
  }
  return readState(anArticle({ text, title: HARD_NAMES[0], outlet: HARD_NAMES[3] }), reading)
}

/** Everything that is not an article that was read. */
export const BARE_STATES: Record<string, PanelPage> = {
  reading: { phase: 'reading' },
  'no-article': { phase: 'no-article' },
  'framed-article': { phase: 'no-article', framed: 'https://news.example/framed' },
  'other-language': {
    phase: 'other-language',
    article: anArticle({ language: 'vi', title: 'Hai cảng, một hiệp ước' }),
  },
  failed: { phase: 'failed', message: 'The page changed while it was read. Please try again.' },
  nothing: readState(anArticle({ text: 'Rain is expected in the north.', title: 'Rain again' }), aReading()),
}
