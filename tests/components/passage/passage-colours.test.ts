import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COLOURS } from '../../../lib/domain/colour.ts'
import { ROOT } from '../../support/source-files.ts'

const css = readFileSync(join(ROOT, 'components/passage/passage.css'), 'utf8')
const PLAIN = /--bar, (#[0-9a-f]{6})/.exec(css)?.[1] ?? ''
const ruleOf = (colour: string) => new RegExp(`\\.passage-${colour} \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
const hexOf = (colour: string) => /#[0-9a-f]{6}/.exec(ruleOf(colour))?.[0] ?? ''

/** Relative luminance as WCAG has it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

test.each([...COLOURS.map((colour) => [colour, hexOf(colour)] as const), ['none', PLAIN] as const])(
  'the bar of colour %s (%s) is seen on white and on near-black',
  (_, hex) => {
    expect(hex).toMatch(/^#/)
    expect(contrast(hex, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(hex, '#121212')).toBeGreaterThanOrEqual(3)
  },
)

test('each colour has a shape of its own', () => {
  const shapes = COLOURS.map(
    (colour) => new RegExp(`\\.passage-${colour}::before \\{([^}]*)\\}`).exec(css)?.[1],
  )
  expect(shapes).not.toContain(undefined)
  expect(new Set(shapes).size).toBe(COLOURS.length)
})
