import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { FIREFOX_BUILD } from '../firefox/launch.ts'
import { E2E_BUILD } from '../support/chromium.ts'
import { ROOT } from '../support/source-files.ts'

/** A page of the extension that does nothing by itself. */
export const KIT_PAGE = 'kill-kit.html'

/** A copy of the end-to-end build whose background answers the kit too; gives its folder. Rejects where there is no build. */
export async function makeKitBuild(browser: 'chromium' | 'firefox'): Promise<string> {
  const source = browser === 'firefox' ? FIREFOX_BUILD : E2E_BUILD
  if (!existsSync(source)) throw new Error('No build found: run `npm run build:e2e`.')
  const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
  cpSync(source, folder, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    define: { 'import.meta.env.FIREFOX': String(browser === 'firefox') },
    build: {
      target: 'esnext',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(ROOT, 'tests/kill/in-worker.ts'),
        formats: ['iife'],
        name: 'killKit',
        fileName: () => 'kill-kit.js',
      },
    },
  })
  if (browser === 'firefox') addScript(join(folder, 'manifest.json'))
  else {
    const background = join(folder, 'background.js')
    writeFileSync(background, `importScripts('kill-kit.js');\n${readFileSync(background, 'utf8')}`)
  }
  writeFileSync(join(folder, KIT_PAGE), '<!doctype html><title>Kill kit</title>')
  return folder
}

/** Firefox's background is a page with several scripts. */
function addScript(path: string): void {
  const manifest: { background: { scripts: string[] } } = JSON.parse(readFileSync(path, 'utf8'))
  manifest.background.scripts.unshift('kill-kit.js')
  writeFileSync(path, JSON.stringify(manifest))
}
