/** The panel: every state of a page, and what opens in it. What the page answers is made up, so that it is always the same. */
import type { Page } from 'playwright-core'
import type { PanelPage } from '../../../lib/domain/panel-page.ts'
import { BARE_STATES, hardNames, manyMentions, sampleState } from '../../support/panel-pages.ts'
import { panelRows } from '../../support/panel-rows.ts'
import type { View } from '../view.ts'

type Answer = PanelPage | 'refused' | 'browser' | 'gone' | 'pdf' | 'silent'

const sample = await sampleState()
const rows = panelRows(sample)

/** The panel of a page that answers so, after `act`. */
function panelOf(
  name: string,
  answer: Answer,
  act: (page: Page) => Promise<unknown> = async () => undefined,
  parts: Partial<View> = {},
): View {
  return {
    name: `panel-${name}`,
    whole: true,
    async open(page, { chromium }) {
      await page.addInitScript(standIn, answer)
      await page.goto(chromium.extensionPage('popup.html?tab=1'))
      await page.getByRole('heading', { level: 1 }).waitFor()
      // What was kept comes from the database, after what the page says.
      await page.waitForTimeout(200)
      await act(page)
    },
    ...parts,
  }
}

const details = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** What a press on the look-up is answered with here: what Wikidata told of the name a moment ago. */
const REMEMBERED = {
  about: 'official',
  found: [
    {
      id: 'Q1',
      name: { text: 'Chris Hipkins', language: 'en' },
      description: { text: 'New Zealand politician', language: 'en' },
      countries: [{ text: 'New Zealand', language: 'en' }],
      offices: [
        { office: { text: 'Leader of the Opposition', language: 'en' }, from: '2023-11-27', to: null },
        {
          office: { text: 'Prime Minister of New Zealand', language: 'en' },
          from: '2023-01-25',
          to: '2023-11-27',
        },
        { office: { text: 'Minister of Education', language: 'en' }, from: '2017-10-26', to: '2023-02-01' },
      ],
      moreOffices: 4,
    },
    {
      id: 'Q2',
      name: { text: 'Chris Hipkins', language: 'en' },
      description: null,
      countries: [],
      offices: [],
      moreOffices: 0,
    },
  ],
  asked: '2026-11-22T09:58:00Z',
}

const AGREEMENT = 'EU–New Zealand Free Trade Agreement'
const REMEMBERED_AGREEMENT = {
  about: 'agreement',
  found: [
    {
      id: 'Q3',
      name: { text: 'European Union–New Zealand Free Trade Agreement', language: 'en' },
      description: { text: 'trade agreement signed in Brussels', language: 'en' },
      kinds: [
        { text: 'free trade agreement', language: 'en' },
        { text: 'bilateral treaty', language: 'en' },
      ],
      date: '2023-07-09',
      places: [{ text: 'Brussels', language: 'en' }],
      inForce: '2024-05-01',
      ended: null,
      parties: [
        { text: 'European Union', language: 'en' },
        { text: 'New Zealand', language: 'en' },
      ],
      moreParties: 0,
    },
  ],
  asked: '2026-11-22T09:58:00Z',
}

/** Asks about an official or an agreement, with `stored` in the browser's storage; leaves nothing of it behind. */
const lookingUp =
  (
    stored: { local: object; session: object } | null,
    act: (page: Page) => Promise<unknown>,
    about = /Details of Chris/,
  ) =>
  async (page: Page) => {
    if (stored) await page.evaluate(putInStorage, stored)
    await details(about)(page)
    const ask = page.getByRole('button', { name: /^Ask Wikidata about/ })
    if (stored) await page.getByText('Sends this name to www.wikidata.org').waitFor()
    await ask.click()
    await act(page)
    if (stored) await page.evaluate(emptyStorage)
  }

type Area = { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> }
type Storage = { chrome: { storage: { local: Area; session: Area } } }

async function putInStorage({ local, session }: { local: object; session: object }) {
  const { storage } = (globalThis as unknown as Storage).chrome
  await storage.session.set(session)
  await storage.local.set(local)
}

async function emptyStorage() {
  const { storage } = (globalThis as unknown as Storage).chrome
  await storage.session.remove(['looked-up', 'wikidata-busy-until'])
  await storage.local.remove(['look-up'])
}

export const PANEL: View[] = [
  panelOf('full', sample, undefined, { rows, compared: [380, 'light'], whole: false }),
  panelOf('nothing-kept', sample),
  panelOf('agreement', sample, details(/Details of EU.New Zealand Free/), { rows, compared: [380, 'dark'] }),
  panelOf('official', sample, details(/Details of Damien/), { rows, compared: [320, 'light'] }),
  panelOf('correcting', sample, async (page) => {
    await details(/Details of Chris/)(page)
    await page.getByRole('button', { name: /Correct / }).click()
  }),
  panelOf('correcting-office', sample, async (page) => {
    await details(/Details of Chris/)(page)
    await page.getByRole('button', { name: /Correct / }).click()
    await page.getByRole('radio', { name: 'The office or the country is another one' }).check()
  }),
  panelOf(
    'look-up-question',
    sample,
    lookingUp(null, (page) => page.getByRole('button', { name: 'Switch on and ask' }).waitFor()),
    { compared: [320, 'dark'] },
  ),
  panelOf(
    'look-up-answer',
    sample,
    lookingUp(
      { local: { 'look-up': true }, session: { 'looked-up': { 'en official Chris Hipkins': REMEMBERED } } },
      (page) => page.getByText(/^From Wikidata/).waitFor(),
    ),
    { compared: [380, 'light'] },
  ),
  panelOf(
    'look-up-agreement',
    sample,
    lookingUp(
      {
        local: { 'look-up': true },
        session: { 'looked-up': { [`en agreement ${AGREEMENT}`]: REMEMBERED_AGREEMENT } },
      },
      (page) => page.getByText(/^From Wikidata/).waitFor(),
      /Details of EU.New Zealand Free/,
    ),
  ),
  panelOf(
    'look-up-nothing',
    sample,
    lookingUp(
      {
        local: { 'look-up': true },
        session: { 'looked-up': { 'en official Chris Hipkins': { ...REMEMBERED, found: [] } } },
      },
      (page) => page.getByText(/^Wikidata knows nobody/).waitFor(),
    ),
  ),
  panelOf(
    'look-up-busy',
    sample,
    lookingUp(
      { local: { 'look-up': true }, session: { 'wikidata-busy-until': '2026-11-22T10:30:00Z' } },
      (page) => page.getByText(/^Wikidata is busy/).waitFor(),
    ),
  ),
  panelOf(
    'kept',
    sample,
    async (page) => {
      for (const options of await page.getByText('Colour, kind, collections').all()) await options.click()
    },
    { rows },
  ),
  panelOf('many', manyMentions(200), undefined, { whole: false }),
  panelOf('hard-names', hardNames(), details(/Details of Ana de/)),
  panelOf('looking', 'silent'),
  panelOf('refused', 'refused', undefined, { compared: [380, 'light'] }),
  panelOf('of-browser', 'browser'),
  panelOf('closed', 'gone'),
  panelOf('pdf', 'pdf'),
  ...Object.entries(BARE_STATES).map(([name, state]) => panelOf(name, state)),
]

/** Stands in for the tab: it answers with `state`, or is as that says. Runs in the panel, before any of its own scripts. */
function standIn(state: Answer) {
  const { tabs, scripting } = (globalThis as unknown as { chrome: Record<'tabs' | 'scripting', object> })
    .chrome
  const url = 'https://news.example/world/harbour-pact'
  // Of what is kept here, one stands on the page, and one is gone from it.
  const places = [
    { id: 'here-0', state: 'found', start: 0, end: 10, colour: null },
    { id: 'here-1', state: 'not-here' },
  ]
  Object.assign(tabs, {
    get: async () => {
      if (state === 'gone') throw new Error('No tab with id.')
      const told = state === 'browser' ? 'chrome://settings/' : url
      return { id: 1, url: state === 'refused' ? undefined : told, status: 'complete' }
    },
    sendMessage: async (_tab: number, { entente }: { entente: string }) => {
      if (state === 'silent') return new Promise(() => undefined)
      if (typeof state === 'string') throw new Error('Nobody is there.')
      return { ok: true, value: { describePage: state, locateKept: places }[entente] ?? null }
    },
  })
  Object.assign(scripting, {
    executeScript: async () => {
      if (state === 'pdf') return [{ result: 'application/pdf' }]
      throw new Error('Refused.')
    },
  })
}
