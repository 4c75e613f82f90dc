import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COLOURS } from '../../../lib/domain/colour.ts'
import { contrast, rgbOf } from '../../support/contrast.ts'
import { ROOT } from '../../support/source-files.ts'

const css = readFileSync(join(ROOT, 'components/passage/passage.css'), 'utf8')
const PLAIN = /--bar, (#[0-9a-f]{6})/.exec(css)?.[1] ?? ''
const ruleOf = (colour: string) => new RegExp(`\\.passage-${colour} \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
const hexOf = (colour: string) => /#[0-9a-f]{6}/.exec(ruleOf(colour))?.[0] ?? ''

test.each([...COLOURS.map((colour) => [colour, hexOf(colour)] as const), ['none', PLAIN] as const])(
  'the bar of colour %s (%s) is seen on white and on near-black',
  (_, hex) => {
    expect(hex).toMatch(/^#/)
    expect(contrast(rgbOf(hex), rgbOf('#ffffff'))).toBeGreaterThanOrEqual(3)
    expect(contrast(rgbOf(hex), rgbOf('#121212'))).toBeGreaterThanOrEqual(3)
  },
)

test('each colour has a shape of its own', () => {
  const shapes = COLOURS.map(
    (colour) => new RegExp(`\\.passage-${colour}::before \\{([^}]*)\\}`).exec(css)?.[1],
  )
  expect(shapes).not.toContain(undefined)
  expect(new Set(shapes).size).toBe(COLOURS.length)
})
