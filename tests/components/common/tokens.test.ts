/** Every pair of colours that stand on each other has the contrast that WCAG asks for, in both themes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, rgbOf } from '../../support/contrast.ts'
import { ROOT } from '../../support/source-files.ts'

const css = readFileSync(join(ROOT, 'components/common/tokens.css'), 'utf8')
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

const PAPERS = ['paper', 'paper-sunk', 'paper-raised']
const KINDS = ['official', 'agreement', 'area']
const COLOURS = ['yellow', 'green', 'blue', 'pink']
const on = (inks: readonly string[], papers: readonly string[]) =>
  inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const))

const TEXTS = [
  ...on(['ink', 'ink-soft', 'accent', 'danger', ...KINDS], PAPERS),
  ...KINDS.flatMap((kind) => on([kind, 'ink', 'ink-soft'], [`${kind}-wash`])),
  ...COLOURS.flatMap((colour) => on(['ink'], [`${colour}-wash`])),
  ['accent-ink', 'accent'] as const,
]
const EDGES = on(['line-strong', ...COLOURS], PAPERS)

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const ratio = (ink: string, paper: string) => {
    const [one, other] = [TOKENS.get(ink), TOKENS.get(paper)]
    if (!one || !other) throw new Error(`There is no ${one ? paper : ink}.`)
    return contrast(rgbOf(one[theme]), rgbOf(other[theme]))
  }
  test('words have 4.5 to 1', () => {
    expect(TEXTS.filter(([ink, paper]) => ratio(ink, paper) < 4.5)).toEqual([])
  })
  test('edges of controls and signs have 3 to 1', () => {
    expect(EDGES.filter(([ink, paper]) => ratio(ink, paper) < 3)).toEqual([])
  })
})
