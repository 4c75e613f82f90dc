/** Cells that spreadsheets show and never calculate. */

// What spreadsheets calculate: ASCII and full-width signs, also behind blanks; and the characters that part cells.
// Apostrophes in front are counted in, so that taking away one always gives the text back.
const FORMULA = /^'*(?:[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** An apostrophe goes before what could be a formula. */
export function withoutFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The text of a cell that `withoutFormula` made. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
