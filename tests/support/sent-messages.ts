/** Messages as the browser delivers them: who sent them, and what came back. */
import { type Browser, browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Message } from '../../lib/messaging/protocol.ts'
import type { Sender } from '../../lib/messaging/sent-by.ts'

/** What the browser says of the page session in the top frame of tab 7. */
export function aPageSender(parts: Partial<Sender> = {}, tab: Partial<Browser.tabs.Tab> = {}): Sender {
  const { url = 'https://news.example/world/treaty' } = parts
  return {
    id: browser.runtime.id,
    url,
    origin: URL.canParse(url) ? new URL(url).origin : 'null',
    frameId: 0,
    tab: { id: 7, ...tab } as Browser.tabs.Tab,
    ...parts,
  }
}

/** The browser's word for the extension itself; `path` is the page of it that sent, null for the background. */
export function theExtension(path: string | null = null): Sender {
  const root = browser.runtime.getURL('/')
  const sender = { id: browser.runtime.id, origin: root.slice(0, -1), url: root + (path ?? 'background.js') }
  return path === null ? sender : { ...sender, frameId: 0, tab: { id: 9 } as Browser.tabs.Tab }
}

/** Delivers a message to all who listen; gives the first answer, undefined where nobody answers. Rejects where a listener throws. */
export async function deliver(message: unknown, from: Sender): Promise<unknown> {
  let respond: (answer: unknown) => void = () => undefined
  const answered = new Promise((resolve) => {
    respond = resolve
  })
  const heard: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, from as never, respond)
  return heard.includes(true) ? answered : undefined
}

/** The same for a message as it has to be. */
export function deliverAsk<Name extends Message['entente']>(
  name: Name,
  ask: Message<Name>['ask'],
  from: Sender = aPageSender(),
): Promise<unknown> {
  return deliver({ entente: name, ask } satisfies Message<Name>, from)
}
