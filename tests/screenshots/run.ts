/**
 * npm run screenshots [-- FOLDER] [-- --only WORDS] [-- --accept] [-- --readme] [-- --store]
 * Pictures of every view and state, at three widths, in both themes: FOLDER/NAME-WIDTH-THEME.png. `--only` takes the views
 * whose names hold the words. `--accept` takes only what `npm test` compares, and accepts how it looks now.
 * `--readme` takes the pictures of the README, `--store` those of the stores. Needs the end-to-end build.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../support/source-files.ts'
import { acceptedPath, smallPicture } from './accepted.ts'
import { EVERY_VIEW } from './every-view.ts'
import { openStage, type Stage } from './stage.ts'
import { picturesOf } from './take.ts'
import { THEMES, type View, WIDTHS, type Width } from './view.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    accept: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
  },
})
const folder = resolve(positionals[0] ?? '.output/screenshots')
mkdirSync(folder, { recursive: true })
/** Pictures of the README in .github, by the view that they show. */
const README: Record<string, { file: string; width: Width }> = {
  'card-official': { file: 'card', width: 1280 },
  'panel-full': { file: 'panel', width: 380 },
  'library-annotations': { file: 'library', width: 1280 },
  'views-agreements': { file: 'agreements', width: 1280 },
  'views-ties': { file: 'ties', width: 1280 },
}

/** Pictures for the stores, in their order. */
const STORE = ['card-official', 'library-annotations', 'views-agreements', 'views-ties', 'panel-full']

const wanted = EVERY_VIEW.filter(
  ({ name, compared }) =>
    name.includes(values.only) &&
    (compared || !values.accept) &&
    (name in README || !(values.readme && !values.store)) &&
    (STORE.includes(name) || !values.store),
)
const doWith = values.accept ? accept : values.store ? offer : values.readme ? show : take

const stage = await openStage()
let failures = 0
try {
  for (const view of wanted) {
    await doWith(stage, view).catch((error: Error) => {
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

/** Both themes, for readers of the README who have one or the other. */
async function show(stage: Stage, view: View): Promise<void> {
  const { file, width } = README[view.name] ?? { file: view.name, width: 1280 }
  for await (const { theme, picture } of picturesOf(stage, view, [width], THEMES, false))
    writeFileSync(join(ROOT, '.github', `${file}${theme === 'dark' ? '-dark' : ''}.png`), picture)
}

/** As large as the stores want it. */
async function offer(stage: Stage, view: View): Promise<void> {
  const file = `${STORE.indexOf(view.name) + 1}-${view.name}.png`
  for await (const { picture } of picturesOf(stage, view, [1280], ['light'], false))
    writeFileSync(join(ROOT, '.store/pictures', file), picture)
}
