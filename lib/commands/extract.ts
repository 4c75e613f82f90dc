/**
 * npm run --silent extract -- FILE.html…
 * Prints one JSON line a page: its article's title, outlet, date and where it was read, language, address and text.
 */
import { readPageFile } from './page-file.ts'

for (const path of process.argv.slice(2)) {
  try {
    const { id, title, outlet, date, dateSource, language, canonical, text } = readPageFile(path)
    console.log(JSON.stringify({ id, title, outlet, date, dateSource, language, canonical, text }))
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
