/** Which of Firefox's browsing contexts a page of Playwright is. */
import type { BrowserContext, Page } from 'playwright-core'
import type { Send } from './relay.ts'

type Tree = { contexts: { context: string; url: string }[] }
type Evaluated = { result?: { value?: unknown } }

const sessions = new WeakMap<BrowserContext, Send>()
const known = new WeakMap<Page, string>()

/** Has `sessionOf` know the session behind a context from now on. */
export function rememberSession(context: BrowserContext, send: Send): void {
  sessions.set(context, send)
}

/** The session behind a page; undefined where it is no page of Firefox. */
export function sessionOf(page: Page): Send | undefined {
  return sessions.get(page.context())
}

/** Id of a page's browsing context. Playwright keeps it to itself, so the page is shown a word by which it is known. */
export async function bidiContextOf(page: Page): Promise<string> {
  const send = sessionOf(page)
  if (!send) throw new Error('This is no page of Firefox.')
  const found = known.get(page) ?? (await findContext(page, send))
  known.set(page, found)
  return found
}

const SIGN = 'which page is it'

async function findContext(page: Page, send: Send): Promise<string> {
  const word = crypto.randomUUID()
  await page.evaluate(([sign = '', said]) => Reflect.set(window, Symbol.for(sign), said), [SIGN, word])
  const { contexts } = await send<Tree>('browsingContext.getTree', { maxDepth: 0 })
  for (const { context } of contexts) {
    const { result } = await send<Evaluated>('script.evaluate', {
      expression: `window[Symbol.for(${JSON.stringify(SIGN)})]`,
      target: { context },
      awaitPromise: false,
    })
    if (result?.value === word) return context
  }
  throw new Error(`Firefox does not show ${page.url()}.`)
}
