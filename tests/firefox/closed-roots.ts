/** Firefox tells of an element what stands in its closed shadow root, and lets functions be called with it. */
import type { Page } from 'playwright-core'
import { bidiContextOf, sessionOf } from './bidi-context.ts'

type Remote = { sharedId?: string; value?: { shadowRoot?: Remote | null; children?: Remote[] } }
type Evaluated = {
  type: 'success' | 'exception'
  result: Remote
  exceptionDetails?: { text: string }
}

/** As `inClosedRoot` of the journeys, for roots of elements beside head and body; `call` is a function's text. */
export async function inClosedRootOfFirefox<T>(page: Page, holds: string, call: string): Promise<T | null> {
  const send = sessionOf(page)
  if (!send) throw new Error('This is no page of Firefox.')
  const target = { context: await bidiContextOf(page) }
  const { result } = await send<Evaluated>('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })
  const roots = (result.value?.children ?? []).flatMap(({ value }) => value?.shadowRoot ?? [])
  for (const { sharedId } of roots) {
    const looked = await send<Evaluated & { result: { value?: unknown } }>('script.callFunction', {
      functionDeclaration: `(root, holds) => root.querySelector(holds) && JSON.stringify({ seen: (${call})(root) ?? null })`,
      arguments: [{ sharedId }, { type: 'string', value: holds }],
      target,
      awaitPromise: false,
    })
    if (looked.type === 'exception') throw new Error(looked.exceptionDetails?.text)
    if (typeof looked.result.value === 'string') return JSON.parse(looked.result.value).seen
  }
  return null
}
