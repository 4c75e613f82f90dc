import Papa from 'papaparse'
import { withoutFormula } from './spreadsheet-cell.ts'

/** One line of a CSV file, every cell in quotes and none a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([cells.map(withoutFormula)], { quotes: true, newline: '\r\n' })}\r\n`
}
