/** Text that stays text in Markdown, whatever is in it. */

// All that CommonMark, GitHub's and Obsidian's Markdown give a meaning to anywhere in a line.
const MARKS = /[\\`*_[\]{}<>#~=|!$^&%]/g
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Escapes one line of text; line breaks in it become spaces. */
export function inLine(text: string): string {
  return linesOf(text).join(' ')
}

/** Escapes text of several lines: lines stay lines, empty ones part paragraphs. */
export function inParagraphs(text: string): string {
  return linesOf(text.trim())
    .join('  \n')
    .replace(/(?: {2}\n){2,}/g, '\n\n')
}

/** Puts a block into a quotation. */
export function asQuotation(block: string): string {
  return block
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** An address between the round brackets of a link. */
export function linkTarget(address: string): string {
  return address.replace(/[\s()<>\\]/g, (mark) =>
    encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'),
  )
}

function linesOf(text: string): string[] {
  return text.split(LINE_BREAK).map((line) =>
    line
      .trim()
      .replace(MARKS, '\\$&')
      // Lists and rules have their meaning at the start of a line alone.
      .replace(/^[-+]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
  )
}
