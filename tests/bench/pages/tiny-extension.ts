/** Extensions that do next to nothing: what any extension costs that runs on a page. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `none`: runs on no page; `byte`: sends one byte and gets one; `painted`: marks something when it has got it. */
export type Tiny = 'none' | 'byte' | 'painted'

const PAINT = `.then(() => {
  const node = document.querySelector('p').firstChild
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 })
  CSS.highlights.set('entente-official', new Highlight(range))
})`

const ON_PAGE: Record<Tiny, string> = {
  none: '',
  byte: "chrome.runtime.sendMessage('1')",
  painted: `chrome.runtime.sendMessage('1')${PAINT}`,
}

/** Writes one into a new folder and gives that. */
export function writeTinyExtension(tiny: Tiny): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-tiny-'))
  const script = { matches: ['http://localhost/*'], js: ['page.js'], run_at: 'document_idle' }
  const manifest = {
    manifest_version: 3,
    name: 'Tiny',
    version: '1',
    background: { service_worker: 'worker.js' },
    ...(tiny !== 'none' && { content_scripts: [script] }),
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'page.js'), ON_PAGE[tiny])
  writeFileSync(
    join(folder, 'worker.js'),
    "chrome.runtime.onMessage.addListener((message, sender, answer) => answer('1'))",
  )
  return folder
}
