/** A short name for all that a page says, by which it is known again without sending it. */
import type { RawPage } from './raw-page.ts'

/** The same for the same page at one address, and another for any other: 64 bits and the length of the text. */
export function printOf(page: RawPage): string {
  const { canonical, text, title, heading, languages, tags, jsonLd, times, datelines } = page
  const moments = times.map(({ at, label }) => [at, label])
  const said = JSON.stringify([canonical, text, title, heading, languages, tags, jsonLd, moments, datelines])
  // Two mixers of 32 bits, each fed with every unit: nobody has to be kept out, only accidents.
  let one = 0x9e3779b9
  let other = 0x85ebca6b
  for (let at = 0; at < said.length; at++) {
    const unit = said.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(other ^ unit, 0x5f356495)
    other ^= other >>> 13
  }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}.${text.length}`
}
