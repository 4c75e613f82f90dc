/**
 * npm start: builds Entente, serves the sample article on loopback and opens Chromium on it.
 * Without a display it runs headless, prints the reading as a table and saves pictures.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../support/chromium.ts'
import { SAMPLE_ARTICLE, startSampleSite } from '../support/sample-site.ts'
import { ROOT } from '../support/source-files.ts'
import { tableOf } from './table.ts'
import { takePictures } from './take-pictures.ts'

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

console.log('Building …')
const build = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build', '--mode', 'e2e'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (build.status !== 0) process.exit(1)

const site = await startSampleSite()
const chromium = await launchChromium({ headless: !hasDisplay })
try {
  const page = await chromium.context.newPage()
  await page.goto(site.address + SAMPLE_ARTICLE)
  if (hasDisplay) {
    console.log('Move the pointer over an underlined name. Close the browser to end.')
    await new Promise((resolve) => chromium.context.on('close', resolve))
  } else {
    const folder = join(ROOT, '.output/demo')
    mkdirSync(folder, { recursive: true })
    const reading = await takePictures(chromium, page, folder)
    console.log(tableOf(reading))
    console.log(`Chromium ran without a window. Pictures: ${folder}`)
  }
} finally {
  await chromium.close().catch(() => undefined)
  await site.close()
}
