/** Asking about people and agreements, against a server on loopback: one that behaves, and one that does not. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FoundInstrument, FoundPerson } from '../../../lib/domain/look-up.ts'
import { askWikidata, type LookedUp } from '../../../lib/look-up/ask-wikidata.ts'
import { PATIENCE } from '../../../lib/look-up/fetch-json.ts'
import {
  day,
  ITEMS,
  json,
  type Mishap,
  startWikidata,
  statement,
  type WikidataServer,
} from '../../support/wikidata-server.ts'

let server: WikidataServer
let items: typeof ITEMS
const found: string[] = []

beforeEach(async () => {
  items = structuredClone(ITEMS)
  found.splice(0, found.length, 'Q101', 'Q102')
  server = await startWikidata(items, found)
})
afterEach(() => server.close())

/** Without pauses that anybody would have to wait for. */
const QUICK = { ...PATIENCE, timeoutMs: 60_000, pausesMs: [1, 1], longestPauseMs: 50 }

const ask = (name = 'Ana Ruiz', language = 'en', patience = QUICK) =>
  askWikidata({ about: 'official', name }, language, { endpoint: server.endpoint, patience })

const peopleOf = (answer: LookedUp): FoundPerson[] =>
  answer.ok && answer.findings.about === 'official' ? answer.findings.found : []
const failureOf = (answer: LookedUp) => (answer.ok ? null : answer.failure)

describe('a server that behaves', () => {
  test('tells who a person is: description, country, offices with their dates, the latest first', async () => {
    const [person] = peopleOf(await ask())
    expect(person).toEqual({
      id: 'Q102',
      name: { text: 'Ana Ruiz', language: '' },
      description: { text: 'Chilean diplomat and minister', language: 'en' },
      countries: [{ text: 'Chile', language: 'en' }],
      offices: [
        {
          office: { text: 'Minister for Foreign Affairs of Chile', language: 'en' },
          from: '2022-03-11',
          to: null,
        },
        { office: { text: 'Ambassador of Chile to Peru', language: 'en' }, from: '2014', to: '2018' },
      ],
      moreOffices: 0,
    })
  })

  test('tells of namesakes, those who held an office first', async () => {
    expect(peopleOf(await ask()).map(({ id }) => id)).toEqual(['Q102', 'Q101'])
  })

  test('tells of people only', async () => {
    found.splice(0, found.length, 'Q103', 'Q102')
    expect(peopleOf(await ask()).map(({ id }) => id)).toEqual(['Q102'])
  })

  test('speaks the reader’s language, and English where it lacks that', async () => {
    const [person] = peopleOf(await ask('Ana Ruiz', 'vi'))
    expect(person?.description).toEqual({ text: 'nhà ngoại giao Chile', language: 'vi' })
    expect(person?.offices.map(({ office }) => office)).toEqual([
      { text: 'Bộ trưởng Ngoại giao Chile', language: 'vi' },
      { text: 'Ambassador of Chile to Peru', language: 'en' },
    ])
  })

  test('knows nobody: one request, no people', async () => {
    found.splice(0)
    expect(await ask()).toEqual({ ok: true, findings: { about: 'official', found: [] } })
    expect(server.requests).toHaveLength(1)
  })

  test('lists eight offices and counts the others', async () => {
    const many = Array.from({ length: 30 }, (_, at) => {
      items[`Q${500 + at}`] = { labels: { en: `Office ${at}` } }
      return statement('P39', `Q${500 + at}`, { from: `+${1990 + at}-01-01T00:00:00Z` })
    })
    items.Q102 = { ...items.Q102, claims: { ...items.Q102?.claims, P39: many } }
    const [person] = peopleOf(await ask())
    expect(person?.offices.map(({ office }) => office.text)).toEqual(
      [29, 28, 27, 26, 25, 24, 23, 22].map((at) => `Office ${at}`),
    )
    expect(person?.moreOffices).toBe(22)
  })
})

describe('an agreement', () => {
  const askAbout = (name = 'Harbour Pact', language = 'en') =>
    askWikidata({ about: 'agreement', name }, language, { endpoint: server.endpoint, patience: QUICK })
  const instrumentsOf = (answer: LookedUp): FoundInstrument[] =>
    answer.ok && answer.findings.about === 'agreement' ? answer.findings.found : []
  beforeEach(() => void found.splice(0, found.length, 'Q301', 'Q302', 'Q303'))

  test('is told with its kind, its day and place, since when it is in force, and who signed it', async () => {
    expect(instrumentsOf(await askAbout())).toEqual([
      {
        id: 'Q302',
        name: { text: 'Harbour Pact of Valparaíso', language: 'en' },
        description: { text: '2019 treaty on the use of harbours', language: 'en' },
        kinds: [{ text: 'multilateral treaty', language: 'en' }],
        date: '2019-06-04',
        places: [{ text: 'Valparaíso', language: 'en' }],
        inForce: '2021-03',
        ended: null,
        parties: [
          { text: 'Chile', language: 'en' },
          { text: 'Peru', language: 'en' },
        ],
        moreParties: 0,
      },
    ])
  })

  test('is told in the reader’s language, and told from other things by what its kind is called in English', async () => {
    const [pact] = instrumentsOf(await askAbout('Harbour Pact', 'vi'))
    expect(pact?.kinds).toEqual([{ text: 'điều ước đa phương', language: 'vi' }])
    expect(pact?.name).toEqual({ text: 'Harbour Pact of Valparaíso', language: 'en' })
  })

  test('is asked for by its name alone, without a short name in brackets, and never as an article about it', async () => {
    await askAbout('Harbour Pact (HP) "now"')
    expect(server.requests.map(({ asked }) => asked.get('srsearch') ?? asked.get('ids'))).toEqual([
      'Harbour Pact now -haswbstatement:P31=Q13442814',
      'Q301|Q302|Q303',
      'Q3305213|Q93288|Q402|Q33|Q298|Q419',
    ])
  })

  test('comes before a namesake of which nothing is told', async () => {
    items.Q300 = { labels: { en: 'Harbour Pact' }, claims: { P31: [statement('P31', 'Q93288')] } }
    found.unshift('Q300')
    expect(instrumentsOf(await askAbout()).map(({ id }) => id)).toEqual(['Q302', 'Q300'])
  })

  test('has its other dates where Wikidata tells those: inception, start and end; and participants for signatories', async () => {
    items.Q302 = {
      ...items.Q302,
      claims: {
        P31: [statement('P31', 'Q93288')],
        P571: [day('P571', '+2018-00-00T00:00:00Z', 9)],
        P580: [day('P580', '+2019-01-01T00:00:00Z', 11)],
        P582: [day('P582', '+2020-02-00T00:00:00Z', 10)],
        P710: [statement('P710', 'Q298')],
      },
    }
    expect(instrumentsOf(await askAbout())[0]).toMatchObject({
      date: '2018',
      inForce: '2019-01-01',
      ended: '2020-02',
      parties: [{ text: 'Chile' }],
    })
  })

  test('has eight parties named and the others counted', async () => {
    const many = Array.from({ length: 195 }, (_, at) => {
      items[`Q${600 + at}`] = { labels: { en: `State ${at}` } }
      return statement('P1891', `Q${600 + at}`)
    })
    items.Q302 = { ...items.Q302, claims: { ...items.Q302?.claims, P1891: many } }
    const [pact] = instrumentsOf(await askAbout())
    expect(pact?.parties).toHaveLength(8)
    expect(pact?.moreParties).toBe(187)
  })

  test('has no date where Wikidata tells an odd one, no day where that is zero, and the preferred one where it tells two', async () => {
    const odd = [{ rank: 'normal', mainsnak: { snaktype: 'somevalue' } }, day('P585', '+2019-06-04', 11)]
    items.Q302 = { ...items.Q302, claims: { ...items.Q302?.claims, P585: odd } }
    expect(instrumentsOf(await askAbout())[0]?.date).toBeNull()
    const monthly = [day('P585', '+2019-06-00T00:00:00Z', 11)]
    items.Q302 = { ...items.Q302, claims: { ...items.Q302?.claims, P585: monthly } }
    expect(instrumentsOf(await askAbout())[0]?.date).toBe('2019-06')
    const two = [
      day('P585', '+2019-06-04T00:00:00Z', 11),
      day('P585', '+2019-06-05T00:00:00Z', 11, 'preferred'),
    ]
    items.Q302 = { ...items.Q302, claims: { ...items.Q302?.claims, P585: two } }
    expect(instrumentsOf(await askAbout())[0]?.date).toBe('2019-06-05')
  })

  test('is not known: one request, nothing found', async () => {
    found.splice(0)
    expect(await askAbout()).toEqual({ ok: true, findings: { about: 'agreement', found: [] } })
    expect(server.requests).toHaveLength(1)
  })

  test.each<[string, Mishap, string]>([
    ['a busy server', (response) => void response.writeHead(429, { 'retry-after': '900' }).end(), 'busy'],
    [
      'a redirect',
      (response) => void response.writeHead(302, { location: '/elsewhere' }).end(),
      'unreachable',
    ],
    ['garbage', (response) => json(response, { entities: { Q302: { id: 'Q302', labels: 1 } } }), 'garbled'],
    ['a hang-up', (_, request) => void request.socket.destroy(), 'unreachable'],
  ])('meets %s in any of its three requests: that is told', async (_, mishap, why) => {
    for (const before of [0, 1, 2]) {
      const answers = Array.from({ length: before }, () => null)
      server.mishaps.push(...answers, mishap)
      expect(failureOf(await askAbout())?.why).toBe(why)
    }
  })
})

describe('what is sent', () => {
  test('is the name, the language and Wikidata’s own numbers', async () => {
    await ask('Ana Ruiz', 'vi')
    const sent = server.requests.map(({ asked }) => Object.fromEntries(asked))
    const always = { format: 'json', formatversion: '2', origin: '*' }
    const named = { action: 'wbgetentities', languages: 'vi|en', languagefallback: '1' }
    expect(sent).toEqual([
      {
        ...always,
        action: 'query',
        list: 'search',
        srsearch: 'Ana Ruiz haswbstatement:P31=Q5',
        srnamespace: '0',
        srlimit: '5',
        srprop: '',
      },
      { ...always, ...named, ids: 'Q101|Q102', props: 'labels|descriptions|claims' },
      { ...always, ...named, ids: 'Q298|Q202|Q201', props: 'labels' },
    ])
  })

  test('has no cookie, no account and no address of a page', async () => {
    await ask()
    for (const { headers } of server.requests) {
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('referer')
    }
  })

  test.each([
    ['"Ana" -Ruiz', 'Ana Ruiz'],
    ['Ana haswbstatement:P39=Q1', 'Ana haswbstatement P39 Q1'],
    ['Jean-Luc O’Connor Jr.', 'Jean-Luc O’Connor Jr.'],
    ['Tô  Lâm\n', 'Tô Lâm'],
    ['x'.repeat(300), 'x'.repeat(100)],
  ])('is no command for the search: %j', async (name, words) => {
    await ask(name)
    expect(server.requests[0]?.asked.get('srsearch')).toBe(`${words} haswbstatement:P31=Q5`)
  })

  test('is nothing, where a name has no letters', async () => {
    expect(await ask('“ ” --')).toEqual({ ok: true, findings: { about: 'official', found: [] } })
    expect(server.requests).toEqual([])
  })
})

describe('a server that misbehaves', () => {
  const status =
    (code: number, headers: Record<string, string> = {}): Mishap =>
    (response) =>
      void response.writeHead(code, headers).end()
  const raw =
    (body: string, type = 'application/json'): Mishap =>
    (response) =>
      void response.writeHead(200, { 'content-type': type }).end(body)

  test('is slow: it is given up', async () => {
    server.mishaps.push(() => undefined)
    expect(failureOf(await ask('Ana Ruiz', 'en', { ...QUICK, timeoutMs: 50 }))).toEqual({ why: 'slow' })
    expect(server.requests).toHaveLength(1)
  })

  test('is slow in the midst of its answer: it is given up', async () => {
    server.mishaps.push((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"query":')
    })
    expect(failureOf(await ask('Ana Ruiz', 'en', { ...QUICK, timeoutMs: 50 }))).toEqual({ why: 'slow' })
  })

  test.each([
    ['says 429', status(429)],
    ['says 429 and for how long', status(429, { 'retry-after': '0' })],
    ['says 503', status(503)],
  ])('%s: it is asked again after a pause, and then answers', async (_, mishap) => {
    server.mishaps.push(mishap, mishap)
    expect(peopleOf(await ask())).toHaveLength(2)
    expect(server.requests).toHaveLength(2 + 3)
  })

  test('stays busy: three attempts, and it is left alone for a while', async () => {
    server.mishaps.push(...Array.from({ length: 5 }, () => status(500)))
    const failure = failureOf(await ask())
    expect(failure?.why).toBe('busy')
    expect(server.requests).toHaveLength(3)
  })

  test.each([
    ['seconds', () => '120'],
    ['a moment', () => new Date(Date.now() + 120_000).toUTCString()],
  ])('wants to be left alone for longer than anybody waits, told as %s: it is', async (_, retryAfter) => {
    const before = Date.now()
    server.mishaps.push(status(429, { 'retry-after': retryAfter() }))
    const failure = failureOf(await ask())
    expect(failure?.why).toBe('busy')
    const until = Date.parse(failure?.why === 'busy' ? failure.until : '')
    expect(until).toBeGreaterThanOrEqual(before + 118_000)
    expect(until).toBeLessThanOrEqual(Date.now() + 120_000)
    expect(server.requests).toHaveLength(1)
  })

  test('leads elsewhere: it is not followed', async () => {
    const elsewhere = await startWikidata(items, found)
    server.mishaps.push(status(302, { location: elsewhere.endpoint }))
    expect(failureOf(await ask())).toEqual({ why: 'unreachable' })
    expect(elsewhere.requests).toEqual([])
    await elsewhere.close()
  })

  test('is not there', async () => {
    const { endpoint } = server
    await server.close()
    expect(
      failureOf(
        await askWikidata({ about: 'official', name: 'Ana Ruiz' }, 'en', { endpoint, patience: QUICK }),
      ),
    ).toEqual({
      why: 'unreachable',
    })
    server = await startWikidata(items, found)
  })

  test('hangs up', async () => {
    server.mishaps.push((_, request) => void request.socket.destroy())
    expect(failureOf(await ask())).toEqual({ why: 'unreachable' })
  })

  test('answers more than anybody reads: it is read no further', async () => {
    let written = 0
    server.mishaps.push((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        if (response.destroyed) return
        written += 100_000
        response.write('x'.repeat(100_000), more)
      }
      more()
    })
    expect(failureOf(await ask('Ana Ruiz', 'en', { ...QUICK, mostBytes: 200_000 }))).toEqual({
      why: 'too-large',
    })
    expect(written).toBeLessThan(50_000_000)
  })

  const people = (entities: unknown): Mishap[] => [
    (response) => json(response, { query: { search: [{ title: 'Q102' }] } }),
    (response) => json(response, { entities }),
  ]
  const human = { P31: [statement('P31', 'Q5')] }
  test.each<[string, Mishap[]]>([
    ['no JSON', [raw('<html>')]],
    ['half of JSON', [raw('{"query":{"search":[')]],
    ['JSON that is said to be something else', [raw('{"query":{"search":[]}}', 'text/html')]],
    ['nothing', [raw('')]],
    ['an error of its own', [raw('{"error":{"code":"badtoken","info":"…"}}')]],
    ['a refusal', [status(403)]],
    ['null', [raw('null')]],
    ['numbers that are none', [raw('{"query":{"search":[{"title":"Q1|Q2&action=delete"}]}}')]],
    ['a deep nest', [raw(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)]],
    [
      'words without end',
      people({
        Q102: {
          id: 'Q102',
          labels: { en: { language: 'en', value: 'x'.repeat(501) } },
          descriptions: [],
          claims: human,
        },
      }),
    ],
    [
      'a language that is none',
      people({
        Q102: {
          id: 'Q102',
          labels: { en: { language: '"><b>', value: 'Ana' } },
          descriptions: [],
          claims: human,
        },
      }),
    ],
    ['claims that are none', people({ Q102: { id: 'Q102', labels: [], descriptions: [], claims: 'many' } })],
  ])('answers %s: that is told as unreadable', async (_, mishaps) => {
    server.mishaps.push(...mishaps)
    expect(failureOf(await ask())).toEqual({ why: 'garbled' })
  })

  test('answers with odd statements: they are passed over, the others told', async () => {
    const odd = [
      null,
      7,
      { mainsnak: { snaktype: 'novalue' }, rank: 'normal' },
      statement('P39', 'Q1|Q2'),
      { ...statement('P39', 'Q201'), rank: 'royal' },
      { ...statement('P39', 'Q202'), qualifiers: { P580: [{ snaktype: 'somevalue' }], P582: 4 } },
    ]
    items.Q102 = {
      ...items.Q102,
      claims: { ...human, P39: [...odd, statement('P39', 'Q201', { from: '-0044-01-01T00:00:00Z' })] },
    }
    const [person] = peopleOf(await ask())
    expect(person?.offices).toEqual([
      { office: { text: 'Ambassador of Chile to Peru', language: 'en' }, from: null, to: null },
    ])
  })

  test('answers with names of an object’s own parts: nothing is changed by them', async () => {
    server.mishaps.push(
      (response) => json(response, { query: { search: [{ title: 'Q102' }] } }),
      raw(
        JSON.stringify({
          entities: { Q102: { id: 'Q102', labels: [], descriptions: [], claims: human } },
        }).replace('"claims":{', '"__proto__":{"polluted":true},"claims":{"__proto__":{"P39":[]},'),
      ),
    )
    const [person] = peopleOf(await ask())
    expect(person?.name).toEqual({ text: 'Q102', language: '' })
    expect(person).not.toHaveProperty('polluted')
    expect({}).not.toHaveProperty('polluted')
  })
})
