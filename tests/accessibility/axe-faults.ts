import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds on a page: `rule: element`. Injected past the page's own policy. `within`: a selector of the only part that
 * is looked at.
 */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run(selector ?? document, {
      resultTypes: ['violations'],
      // WCAG 2.5.3, which axe counts as an experiment: it is asked only by its name.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
    // A drawn mark's tooltip is counted as its words.
    const isSaidOtherwise = (id: string, html: string) =>
      id === 'label-content-name-mismatch' && html.startsWith('<g ')
    const violations = found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.filter(({ html }) => !isSaidOtherwise(id, html)),
    }))
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
  }, within ?? null)
}
