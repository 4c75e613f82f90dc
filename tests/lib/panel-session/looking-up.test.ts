/** Looking up from the panel: nothing is sent before the reader says so, and nothing twice. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { LookUps } from '../../../lib/domain/look-up.ts'
import { OLDEST_MS } from '../../../lib/look-up/remembered-answers.ts'
import { lookingUp } from '../../../lib/panel-session/looking-up.ts'
import { chooseLookUp, isLookUpOn } from '../../../lib/settings/look-up-choice.ts'
import { waitFor } from '../../support/wait-for.ts'
import { ITEMS, startWikidata, type WikidataServer } from '../../support/wikidata-server.ts'

const ANA = { about: 'official', name: 'Ana Ruiz' } as const
const LEO = { about: 'official', name: 'Leo Ruiz' } as const

let server: WikidataServer
let shown: LookUps
let ending: AbortController | undefined

beforeEach(async () => {
  fakeBrowser.reset()
  vi.stubEnv('MODE', 'e2e')
  server = await startWikidata(ITEMS, ['Q102'])
  await browser.storage.local.set({ lookUpServer: server.endpoint })
})
afterEach(async () => {
  ending?.abort()
  vi.unstubAllEnvs()
  vi.useRealTimers()
  await server.close()
})

function open() {
  ending?.abort()
  const session = new AbortController()
  ending = session
  shown = { isOn: false, byQuestion: new Map() }
  return lookingUp((lookUps) => {
    if (!session.signal.aborted) shown = lookUps
  }, session.signal)
}

const answerAbout = (name: string) =>
  waitFor(() => {
    const lookUp = shown.byQuestion.get(`official ${name}`)
    if (!lookUp || lookUp.step === 'asking') throw new Error('still asking')
    return lookUp
  })

describe('while look-ups are off', () => {
  test('they are off at first, and nothing is sent', async () => {
    const { lookUp } = open()
    await waitFor(() => expect(shown.isOn).toBe(false))
    lookUp(ANA)
    expect(await answerAbout('Ana Ruiz')).toEqual({ step: 'failed', failure: { why: 'not-allowed' } })
    expect(server.requests).toEqual([])
  })

  test('what another window switched off is off here, whatever was on before', async () => {
    const { switchOnAndLookUp, lookUp } = open()
    switchOnAndLookUp(ANA)
    await answerAbout('Ana Ruiz')
    const before = server.requests.length
    await chooseLookUp(false)
    await waitFor(() => expect(shown.isOn).toBe(false))
    lookUp(LEO)
    expect(await answerAbout('Leo Ruiz')).toEqual({ step: 'failed', failure: { why: 'not-allowed' } })
    expect(server.requests).toHaveLength(before)
  })
})

test('switched on with a press, a name is asked about once, and what was answered is remembered with its moment', async () => {
  const { switchOnAndLookUp, lookUp } = open()
  switchOnAndLookUp(ANA)
  const first = await answerAbout('Ana Ruiz')
  expect(first).toMatchObject({ step: 'answered', answer: { about: 'official', found: [{ id: 'Q102' }] } })
  expect(shown.isOn).toBe(true)
  expect(await isLookUpOn()).toBe(true)
  const sent = server.requests.length
  lookUp(ANA)
  await waitFor(() => expect(shown.byQuestion.get('official Ana Ruiz')).toEqual(first))

  // Another panel knows it too, with the moment at which it was asked.
  open().lookUp(ANA)
  expect(await answerAbout('Ana Ruiz')).toEqual(first)
  expect(server.requests).toHaveLength(sent)
})

test('an answer of the day before is asked for anew', async () => {
  await chooseLookUp(true)
  open().lookUp(ANA)
  await answerAbout('Ana Ruiz')
  const sent = server.requests.length
  vi.useFakeTimers({ now: Date.now() + OLDEST_MS + 1, toFake: ['Date'] })
  open().lookUp(ANA)
  await answerAbout('Ana Ruiz')
  expect(server.requests).toHaveLength(2 * sent)
})

test('an agreement of the name of a person is another question, with an answer of its own', async () => {
  await chooseLookUp(true)
  open().lookUp(ANA)
  await answerAbout('Ana Ruiz')
  open().lookUp({ about: 'agreement', name: 'Ana Ruiz' })
  await waitFor(() =>
    expect(shown.byQuestion.get('agreement Ana Ruiz')).toMatchObject({
      step: 'answered',
      answer: { about: 'agreement', found: [] },
    }),
  )
  expect(shown.byQuestion.has('official Ana Ruiz')).toBe(false)
  open().lookUp(ANA)
  expect(await answerAbout('Ana Ruiz')).toMatchObject({ answer: { found: [{ id: 'Q102' }] } })
})

test('two presses at once ask once', async () => {
  await chooseLookUp(true)
  const { lookUp } = open()
  lookUp(ANA)
  lookUp(ANA)
  await answerAbout('Ana Ruiz')
  expect(server.requests.filter(({ asked }) => asked.get('action') === 'query')).toHaveLength(1)
})

test('a busy Wikidata is left alone by every panel until the moment that it named', async () => {
  await chooseLookUp(true)
  server.mishaps.push((response) => void response.writeHead(429, { 'retry-after': '3600' }).end())
  open().lookUp(ANA)
  const busy = await answerAbout('Ana Ruiz')
  expect(busy).toMatchObject({ step: 'failed', failure: { why: 'busy' } })
  open().lookUp(LEO)
  expect(await answerAbout('Leo Ruiz')).toEqual(busy)
  expect(server.requests).toHaveLength(1)
  vi.useFakeTimers({ now: Date.now() + 3_601_000, toFake: ['Date'] })
  open().lookUp(ANA)
  expect(await answerAbout('Ana Ruiz')).toMatchObject({ step: 'answered' })
})

test('a failure is not remembered: the next press asks again', async () => {
  await chooseLookUp(true)
  const { lookUp } = open()
  server.mishaps.push((response) => void response.writeHead(404).end())
  lookUp(ANA)
  expect(await answerAbout('Ana Ruiz')).toEqual({ step: 'failed', failure: { why: 'garbled' } })
  lookUp(ANA)
  await waitFor(() => expect(shown.byQuestion.get('official Ana Ruiz')).toMatchObject({ step: 'answered' }))
})

test('an answer that the browser has no room to remember is told all the same', async () => {
  await chooseLookUp(true)
  const full = vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'))
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  open().lookUp(ANA)
  expect(await answerAbout('Ana Ruiz')).toMatchObject({
    step: 'answered',
    answer: { found: [{ id: 'Q102' }] },
  })
  expect(warned).toHaveBeenCalledWith(expect.stringContaining('QUOTA_BYTES'))
  full.mockRestore()
  warned.mockRestore()
})

test('where asking itself breaks, nobody is left waiting: the button can be pressed again', async () => {
  await chooseLookUp(true)
  const { lookUp } = open()
  const broken = vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('It is gone.'))
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  lookUp(ANA)
  expect(await answerAbout('Ana Ruiz')).toMatchObject({ step: 'failed' })
  broken.mockRestore()
  warned.mockRestore()
  lookUp(ANA)
  await waitFor(() => expect(shown.byQuestion.get('official Ana Ruiz')).toMatchObject({ step: 'answered' }))
})

test('no build but the end-to-end one knows of another server', async () => {
  vi.stubEnv('MODE', 'production')
  await chooseLookUp(true)
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network in tests'))
  open().lookUp(ANA)
  await answerAbout('Ana Ruiz')
  expect(fetched.mock.calls.map(([address]) => new URL(String(address)).origin)).toEqual([
    'https://www.wikidata.org',
  ])
  fetched.mockRestore()
  expect(server.requests).toEqual([])
})
