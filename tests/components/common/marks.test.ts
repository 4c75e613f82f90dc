/** Marks on pages of every kind: the page's words stay readable, and kinds are told apart without colour. */
import { expect, test } from 'vitest'
import { marksStyle } from '../../../components/common/marks-style.ts'
import { STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'
import { contrast, over, type Rgb, rgbOf } from '../../support/contrast.ts'

const css = marksStyle(STANDARD_SETTINGS.lines, { isFirefox: false })
const RULES = [...css.matchAll(/^ +:root::highlight\(([\w-]+)\) \{([^}]*)\}/gm)].map(
  ([, name = '', body = '']) => ({
    name,
    body,
  }),
)
const lines = RULES.flatMap(({ name, body }) => {
  const [, style = '', colour = ''] = /underline (\w+) (#\w{6})/.exec(body) ?? []
  return style ? [{ name, style, colour }] : []
})

/** Text on paper, as news sites have it: a grey in ten steps, and five tints, light and dark. */
const THEMES: { paper: Rgb; ink: Rgb }[] = ['#ffffff', '#fff1e5', '#f4f8ff', '#f3fff5', '#fffbe8'].flatMap(
  (tint) =>
    [0, 1, 2, 3, 4].flatMap((step) => {
      const light = over([255, 255, 255], 1 - step * 0.03, rgbOf(tint))
      const dark = over([step * 9, step * 9, step * 9 + 2], 0.96, rgbOf(tint))
      return [
        { paper: over(rgbOf(tint), 0.95, light), ink: [34, 34, 34] as const },
        { paper: dark, ink: [230, 230, 230] as const },
      ]
    }),
)

test('there are fifty themes, and their words can be read', () => {
  expect(THEMES).toHaveLength(50)
  for (const { paper, ink } of THEMES) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
})

test('each kind has a line of its own style', () => {
  expect(lines.map(({ name }) => name)).toEqual(['entente-official', 'entente-agreement', 'entente-area'])
  expect(new Set(lines.map(({ style }) => style)).size).toBe(3)
})

test('nothing is underlined on paper, whatever lines the reader chose', () => {
  const dashed = { ...STANDARD_SETTINGS.lines, area: { colour: 'red', style: 'dashed' } } as const
  const ofScreens = marksStyle(dashed, { isFirefox: true }).replace(/@media not print \{[\s\S]*\}/, '')
  expect(ofScreens.trim()).toBe('')
})

test('no mark changes the colour of words', () => {
  for (const { body } of RULES) expect(body).not.toMatch(/(^|[\s;])color:/)
})

test.each(lines)('the line of $name is seen on all of them', ({ colour }) => {
  const weak = THEMES.map(({ paper }) => contrast(rgbOf(colour), paper)).filter((ratio) => ratio < 3)
  expect(weak).toEqual([])
})

test('the words under the mention whose card is open stay readable on all of them', () => {
  const current = RULES.find(({ name }) => name === 'entente-current')?.body ?? ''
  const [, red, green, blue, share] = /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(current)?.map(Number) ?? []
  if (red === undefined || green === undefined || blue === undefined || share === undefined)
    throw new Error('The mark of the mention in hand is not written as it was.')
  const weak = THEMES.map(({ paper, ink }) => contrast(ink, over([red, green, blue], share / 100, paper)))
  expect(weak.filter((ratio) => ratio < 4.5)).toEqual([])
})
