/** Contrast as WCAG 2 reckons it. */

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** `#1c1d21`. Throws on anything else. */
export function rgbOf(hex: string): Rgb {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)?.slice(1)
  if (!parts) throw new Error(`${hex} is no colour in six digits.`)
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16))
  return [red, green, blue]
}

/** A colour laid over another; `share` is how much of it counts, 0 to 1. */
export function over(above: Rgb, share: number, below: Rgb): Rgb {
  const [red, green, blue] = [0, 1, 2].map((at) => (above[at] ?? 0) * share + (below[at] ?? 0) * (1 - share))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
