/** White space as pages have it: whatever is not shown as more than one space is one. No-break spaces stay. */

const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/
const WHITE = /[ \t\n\r\f]+/g

/** The text with every run of white space as one space. */
export function collapse(text: string): string {
  return NEEDS_COLLAPSING.test(text) ? text.replace(WHITE, ' ') : text
}
