/**
 * npm run screenshots [-- FOLDER] [-- --only WORDS] [-- --accept]
 * Pictures of every view and state, at three widths, in both themes: FOLDER/NAME-WIDTH-THEME.png. `--only` takes the views
 * whose names hold the words. `--accept` takes only what `npm test` compares, and accepts how it looks now. Needs the
 * end-to-end build.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { acceptedPath, smallPicture } from './accepted.ts'
import { EVERY_VIEW } from './every-view.ts'
import { openStage, type Stage } from './stage.ts'
import { picturesOf } from './take.ts'
import { THEMES, type View, WIDTHS } from './view.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, accept: { type: 'boolean', default: false } },
})
const folder = resolve(positionals[0] ?? '.output/screenshots')
mkdirSync(folder, { recursive: true })
const wanted = EVERY_VIEW.filter(
  ({ name, compared }) => name.includes(values.only) && (compared || !values.accept),
)

const stage = await openStage()
let failures = 0
try {
  for (const view of wanted) {
    await (values.accept ? accept(stage, view) : take(stage, view)).catch((error: Error) => {
      failures++
      console.error(`${view.name}: ${error.message}`)
    })
  }
} finally {
  await stage.close()
}
process.exitCode = failures > 0 ? 1 : 0

async function take(stage: Stage, view: View): Promise<void> {
  for await (const { width, theme, picture } of picturesOf(stage, view, WIDTHS, THEMES))
    writeFileSync(join(folder, `${view.name}-${width}-${theme}.png`), picture)
}

async function accept(stage: Stage, view: View): Promise<void> {
  if (!view.compared) return
  const [width, theme] = view.compared
  for await (const { picture } of picturesOf(stage, view, [width], [theme], false))
    writeFileSync(acceptedPath(view), smallPicture(picture))
}
