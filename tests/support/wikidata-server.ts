/** A server on loopback that answers as Wikidata does, or as its worst day would. It remembers everything that it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with a request instead of answering. */
export type Mishap = (response: ServerResponse, request: IncomingMessage) => void

export type WikidataServer = {
  /** Stands for Wikidata's interface for programs. */
  endpoint: string
  /** Every request, in order: its parameters and its headers. */
  requests: { asked: URLSearchParams; headers: IncomingMessage['headers'] }[]
  /** The next requests meet these mishaps, one each, and null none; then it answers again. */
  mishaps: (Mishap | null)[]
  close(): Promise<void>
}

/** An item as the interface tells it; parts that are left out are absent there too. */
export type Item = {
  labels?: Record<string, string>
  descriptions?: Record<string, string>
  claims?: Record<string, unknown[]>
}

/** Starts on a free port of 127.0.0.1, which no build may read pages of. `found`: what each search finds. */
export async function startWikidata(items: Record<string, Item>, found: string[]): Promise<WikidataServer> {
  const requests: WikidataServer['requests'] = []
  const mishaps: WikidataServer['mishaps'] = []
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams
    requests.push({ asked, headers: request.headers })
    const mishap = mishaps.shift()
    if (mishap) return mishap(response, request)
    json(response, asked.get('action') === 'query' ? searchOf(found) : entitiesOf(items, asked))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}/w/api.php`,
    requests,
    mishaps,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Answers with JSON, open to every origin as the interface is where it is asked by nobody in particular. */
export function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
  })
  response.end(JSON.stringify(value))
}

function searchOf(found: string[]) {
  return { batchcomplete: true, query: { search: found.map((title) => ({ ns: 0, title, pageid: 1 })) } }
}

function entitiesOf(items: Record<string, Item>, asked: URLSearchParams) {
  const ids = (asked.get('ids') ?? '').split('|')
  const props = (asked.get('props') ?? '').split('|')
  const languages = (asked.get('languages') ?? '').split('|')
  const words = (texts: Record<string, string> = {}) => {
    const told = languages.flatMap((language) => {
      const value = texts[language] ?? texts.mul
      return value ? [[language, { language: texts[language] ? language : 'mul', value }]] : []
    })
    // As the interface does it: an empty object is written as a list.
    return told.length > 0 ? Object.fromEntries(told) : []
  }
  const entities = ids.map((id) => [
    id,
    {
      type: 'item',
      id,
      ...(props.includes('labels') && { labels: words(items[id]?.labels) }),
      ...(props.includes('descriptions') && { descriptions: words(items[id]?.descriptions) }),
      ...(props.includes('claims') && { claims: items[id]?.claims ?? [] }),
    },
  ])
  return { entities: Object.fromEntries(entities), success: 1 }
}

/** A statement about an item: `statement('P39', 'Q10', { from: '+2011-05-21T00:00:00Z' })`; precision 11 is a day. */
export function statement(
  property: string,
  id: string,
  parts: { from?: string; to?: string; precision?: number; rank?: string } = {},
) {
  const { from, to, precision = 11, rank = 'normal' } = parts
  const time = (moment: string | undefined) => moment && [timeSnak(moment, precision)]
  return {
    mainsnak: {
      snaktype: 'value',
      property,
      datavalue: {
        type: 'wikibase-entityid',
        value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id },
      },
    },
    type: 'statement',
    rank,
    qualifiers: { ...(from && { P580: time(from) }), ...(to && { P582: time(to) }) },
  }
}

/** A statement of a date: `day('P585', '+2019-06-00T00:00:00Z', 10)`; precision 9 is a year, 10 a month, 11 a day. */
export function day(property: string, moment: string, precision: number, rank = 'normal') {
  return { mainsnak: { property, ...timeSnak(moment, precision) }, type: 'statement', rank }
}

function timeSnak(time: string, precision: number) {
  const calendarmodel = 'http://www.wikidata.org/entity/Q1985727'
  return {
    snaktype: 'value',
    datavalue: { type: 'time', value: { time, precision, timezone: 0, calendarmodel } },
  }
}

/** An official with two offices, a namesake without any, what their offices and country are called; a treaty, and what else has its name. */
export const ITEMS: Record<string, Item> = {
  Q101: {
    labels: { en: 'Ana Ruiz', vi: 'Ana Ruiz' },
    descriptions: { en: 'Chilean painter (1921–1999)' },
    claims: { P31: [statement('P31', 'Q5')], P27: [statement('P27', 'Q298')] },
  },
  Q102: {
    labels: { mul: 'Ana Ruiz' },
    descriptions: { en: 'Chilean diplomat and minister', vi: 'nhà ngoại giao Chile' },
    claims: {
      P31: [statement('P31', 'Q5')],
      P27: [statement('P27', 'Q298'), statement('P27', 'Q29', { to: '+2001-00-00T00:00:00Z', precision: 9 })],
      P39: [
        statement('P39', 'Q201', {
          from: '+2014-00-00T00:00:00Z',
          to: '+2018-03-00T00:00:00Z',
          precision: 9,
        }),
        statement('P39', 'Q202', { from: '+2022-03-11T00:00:00Z' }),
        statement('P39', 'Q203', { rank: 'deprecated' }),
      ],
    },
  },
  Q103: { labels: { en: 'Ana Ruiz' }, claims: { P31: [statement('P31', 'Q3305213')] } },
  Q201: { labels: { en: 'Ambassador of Chile to Peru' } },
  Q202: { labels: { en: 'Minister for Foreign Affairs of Chile', vi: 'Bộ trưởng Ngoại giao Chile' } },
  Q203: { labels: { en: 'Queen of Chile' } },
  Q301: { labels: { en: 'The Harbour Pact' }, claims: { P31: [statement('P31', 'Q3305213')] } },
  Q302: {
    labels: { en: 'Harbour Pact of Valparaíso' },
    descriptions: { en: '2019 treaty on the use of harbours' },
    claims: {
      P31: [statement('P31', 'Q93288')],
      P276: [statement('P276', 'Q33')],
      P585: [day('P585', '+2019-06-04T00:00:00Z', 11)],
      P7588: [day('P7588', '+2021-03-00T00:00:00Z', 10)],
      P1891: [statement('P1891', 'Q298'), statement('P1891', 'Q419'), statement('P1891', 'Q298')],
    },
  },
  Q303: { labels: { en: 'Harbour Pact talks' }, claims: { P31: [statement('P31', 'Q402')] } },
  Q33: { labels: { en: 'Valparaíso' } },
  Q402: { labels: { en: 'summit' } },
  Q419: { labels: { en: 'Peru' } },
  Q93288: { labels: { en: 'multilateral treaty', vi: 'điều ước đa phương' } },
  Q3305213: { labels: { en: 'painting' } },
  Q298: { labels: { en: 'Chile', vi: 'Chile' } },
  Q29: { labels: { en: 'Spain' } },
}
