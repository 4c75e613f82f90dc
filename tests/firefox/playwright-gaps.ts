/** What Playwright asks of Firefox and waits for over BiDi that Firefox of today does not know or does not tell. */
import { renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setLook } from './browser-window.ts'
import type { Command, Event, Gaps, Send } from './relay.ts'

export const PLAYWRIGHT_GAPS: Gaps = { onCommand, onEvent }

function onCommand(command: Command, tell: (event: Event) => void, send: Send): Command | null {
  const { method, params } = command
  if (method === 'emulation.setMediaFeaturesOverride') {
    const { contexts = [], features } = params as { contexts?: string[]; features: Record<string, unknown> }
    const scheme = features['prefers-color-scheme']
    for (const context of contexts) {
      void setLook(send, context, {
        prefersColorSchemeOverride: typeof scheme === 'string' ? scheme : 'none',
      })
    }
    return null
  }
  if (method === 'browsingContext.close') void tellWhenClosed(params.context, tell, send)
  if (method === 'browsingContext.setViewport') {
    // A fixed ratio would hide that the reader zooms.
    const { devicePixelRatio: _, ...others } = params
    return { ...command, params: others }
  }
  // Each page in a window of its own would have a sidebar of its own.
  if (method === 'browsingContext.create') return { ...command, params: { ...params, type: 'tab' } }
  return command
}

function onEvent(event: Event, tell: (event: Event) => void, send: Send): void {
  const { method, params } = event
  if (method === 'browsingContext.downloadEnd') nameAsSuggested(params)
  tell(method.startsWith('browsingContext.download') ? named(event) : event)
  if (method !== 'browsingContext.navigationCommitted') return
  if (String(params.url).startsWith('moz-extension:')) void tellOfExtensionPage(params, tell, send)
}

/** Downloads have no name of their own yet; the address of a file that a page made is like no other. */
function named(event: Event): Event {
  return { ...event, params: { ...event.params, download: event.params.url } }
}

/** Playwright looks for a file under the name that was suggested, while Firefox numbers those of the same name. */
function nameAsSuggested({ filepath }: Record<string, unknown>): void {
  if (typeof filepath !== 'string') return
  const plain = basename(filepath).replace(/\(\d+\)(?=\.[^.]*$)/, '')
  if (plain !== basename(filepath)) renameSync(filepath, join(dirname(filepath), plain))
}

/** Looks so long after a page that loads. */
const PATIENCE_MS = 20_000

/** Of a page of an extension Firefox tells that it was gone to, and neither that it runs nor that it is loaded. */
async function tellOfExtensionPage(
  { url, context, navigation }: Record<string, unknown>,
  tell: (event: Event) => void,
  send: Send,
): Promise<void> {
  const told = new Set<string>()
  const say = (method: string, params: Record<string, unknown>) => {
    if (!told.has(method)) tell({ type: 'event', method, params })
    told.add(method)
  }
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const found = await stateOf(send, context).catch(() => null)
    if (found?.url.startsWith('moz-extension:')) {
      const { realm, state } = found
      const params = { context, navigation, url, timestamp: Date.now() }
      say('script.realmCreated', { realm, origin: 'null', context, type: 'window' })
      if (state !== 'loading') say('browsingContext.domContentLoaded', params)
      if (state === 'complete') return say('browsingContext.load', params)
    }
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

/** Nor does Firefox tell that it is closed. Who hears it twice hears it once. */
async function tellWhenClosed(context: unknown, tell: (event: Event) => void, send: Send): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const tree = await send('browsingContext.getTree', { root: context, maxDepth: 0 }).catch(() => null)
    if (!tree) return tell({ type: 'event', method: 'browsingContext.contextDestroyed', params: { context } })
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

type Evaluated = { realm: string; result: { value?: unknown } }

async function stateOf(send: Send, context: unknown): Promise<{ realm: string; state: string; url: string }> {
  const { realm, result } = await send<Evaluated>('script.evaluate', {
    expression: 'document.readyState + " " + location.href',
    target: { context },
    awaitPromise: false,
  })
  const [state = '', url = ''] = String(result.value).split(' ')
  return { realm, state, url }
}
