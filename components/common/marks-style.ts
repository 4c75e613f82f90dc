import { KINDS } from '../../lib/domain/entity.ts'
import { LINE_COLOURS, type Line, type Settings } from '../../lib/domain/settings.ts'

/**
 * How mentions look on pages: CSS for the highlights that carry the marks. The text's own colour is never touched, and a page
 * that is printed shows nothing.
 *
 * In Chromium highlights inherit, so the root alone has them: asked of every element, they would make each of a page's own
 * style passes half as long again. In Firefox they do not inherit.
 */
export function marksStyle(lines: Settings['lines'], browser: { isFirefox: boolean }): string {
  const holder = browser.isFirefox ? '' : ':root'
  const rules = [
    ...KINDS.map((kind) => [kind, lineStyle(lines[kind])] as const),
    // The mention whose card is open.
    ['current', 'background-color: rgb(120 140 200 / 28%)'] as const,
  ]
  const css = rules.map(([name, style]) => `  ${holder}::highlight(entente-${name}) { ${style} }`)
  return `@media not print {\n${css.join('\n')}\n}\n`
}

/** Declarations of a line under words; its distance is a share of their own size, which is inherited as one. */
export function lineStyle({ colour, style }: Line): string {
  return `text-decoration: underline ${style} ${LINE_COLOURS[colour]} 2px; text-underline-offset: 18%`
}
