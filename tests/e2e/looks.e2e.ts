/** How chosen views look, beside the pictures that were accepted (`npm run screenshots -- --accept`). */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptedPixels, smallPixels } from '../screenshots/accepted.ts'
import { differencesOf } from '../screenshots/compare.ts'
import { EVERY_VIEW } from '../screenshots/every-view.ts'
import { openStage, type Stage } from '../screenshots/stage.ts'
import { picturesOf } from '../screenshots/take.ts'
import type { View } from '../screenshots/view.ts'
import { ROOT } from '../support/source-files.ts'

let stage: Stage
const folder = join(ROOT, '.output/looks')

// Elsewhere the browser takes the fonts of the machine.
const compared = process.platform === 'linux' ? EVERY_VIEW.filter((view) => view.compared) : []

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  // `ENTENTE_CHROMIUM_ARGS=--font-render-hinting=none` tries how much noise is borne.
  stage = await openStage(process.env.ENTENTE_CHROMIUM_ARGS?.split(' '))
})
afterAll(() => stage?.close())

test.each(compared)('$name looks as it was accepted', async (view) => {
  const picture = await pictureOf(view)
  const [accepted, now] = [acceptedPixels(view), smallPixels(picture)]
  const shown = new PNG({ width: now.width, height: now.height })
  const differences = differencesOf(accepted, now, (x, y) =>
    shown.data.set([255, 0, 0, 255], (y * now.width + x) * 4),
  )
  if (differences.length > 0) {
    writeFileSync(join(folder, `${view.name}.png`), picture)
    writeFileSync(join(folder, `${view.name}-differs.png`), PNG.sync.write(shown))
  }
  expect(
    differences,
    `see .output/looks/${view.name}.png; accept it with npm run screenshots -- --accept`,
  ).toEqual([])
})

async function pictureOf(view: View): Promise<Buffer> {
  if (!view.compared) throw new Error(`${view.name} is not compared.`)
  const [width, theme] = view.compared
  for await (const { picture } of picturesOf(stage, view, [width], [theme], false)) return picture
  throw new Error(`${view.name} gave no picture.`)
}
