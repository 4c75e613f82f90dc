/**
 * npm run --silent extract -- FILE.html…
 * Prints one JSON line a page: its article's title, outlet, date and where it was read, language, address and text.
 */
import { readPageFile } from './page-file.ts'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('usage: extract FILE.html…')
  process.exitCode = 1
}
for (const path of paths) {
  try {
    const { id, title, outlet, date, dateSource, language, canonical, text } = readPageFile(path)
    console.log(JSON.stringify({ id, title, outlet, date, dateSource, language, canonical, text }))
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
