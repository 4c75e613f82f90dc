import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds on a page: `rule: element`. Injected past the page's own policy. `within`: a selector of the only part that
 * is looked at; `rules`: the only rules that are asked, all where it is absent.
 */
export async function axeFaults(page: Page, within?: string, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(
    async ([selector, only]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const found = await axe.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: only } }),
      })
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      )
    },
    [within ?? null, rules ? [...rules] : null] as const,
  )
}
