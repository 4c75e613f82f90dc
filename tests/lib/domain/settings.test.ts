import { describe, expect, test } from 'vitest'
import { chosenLine } from '../../../components/settings/chosen-line.ts'
import { wantedReading } from '../../../entrypoints/background/wanted-reading.ts'
import { KINDS } from '../../../lib/domain/entity.ts'
import { LINE_COLOURS, LINE_STYLES, STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'
import { aReading } from '../../support/builders.ts'

describe('underlines', () => {
  /** Relative luminance, as WCAG reckons it. */
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }

  test.each(Object.entries(LINE_COLOURS))('%s can be told from white and from near-black', (_, hex) => {
    expect(contrast(hex, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(hex, '#17191d')).toBeGreaterThanOrEqual(3)
  })

  test('two kinds never have the same colour or style, whatever is chosen', () => {
    let { lines } = STANDARD_SETTINGS
    for (const kind of KINDS) {
      for (const colour of Object.keys(LINE_COLOURS) as (keyof typeof LINE_COLOURS)[]) {
        for (const style of LINE_STYLES) {
          lines = chosenLine(lines, kind, { colour, style })
          expect(lines[kind]).toEqual({ colour, style })
          expect(new Set(KINDS.map((one) => lines[one].colour)).size).toBe(KINDS.length)
          expect(new Set(KINDS.map((one) => lines[one].style)).size).toBe(KINDS.length)
        }
      }
    }
  })
})

describe('what is marked', () => {
  const mention = { start: 0, end: 3, entity: 'P1', rule: 'test' }
  const reading = aReading({
    mentions: [
      { ...mention, kind: 'official', certainty: 0.95 },
      { ...mention, kind: 'official', certainty: 0.6 },
      { ...mention, kind: 'area', certainty: 0.8 },
    ],
  })
  const left = (parts: Partial<Pick<typeof STANDARD_SETTINGS, 'kinds' | 'sureness'>>) =>
    wantedReading(reading, { ...STANDARD_SETTINGS, ...parts }).mentions.map(({ certainty }) => certainty)

  test('everything, in the very same reading, until the reader says otherwise', () => {
    expect(wantedReading(reading, STANDARD_SETTINGS)).toBe(reading)
  })

  test('less, where it has to be surer or a kind is switched off', () => {
    expect(left({ sureness: 'likely' })).toEqual([0.95, 0.8])
    expect(left({ sureness: 'certain' })).toEqual([0.95])
    expect(left({ kinds: { official: false, agreement: true, area: true } })).toEqual([0.8])
  })
})
