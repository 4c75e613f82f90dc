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
      // A drawn mark's tooltip is counted as its words; a line of what was kept earlier is named by its first words, and
      // described by the others.
      const isSaidOtherwise = (id: string, html: string) =>
        id === 'label-content-name-mismatch' && /^<g |^<a class="met-open"/.test(html)
      const violations = found.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(({ html }) => !isSaidOtherwise(id, html)),
      }))
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      )
    },
    [within ?? null, rules ? [...rules] : null] as const,
  )
}
