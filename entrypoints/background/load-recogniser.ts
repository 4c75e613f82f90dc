/** Loads the second script of the background when a text has to be read. */
import { offeredRecogniser, type Recogniser } from '../../lib/recognition/recogniser.ts'

const SCRIPT = '/recogniser.js'

/** Chromium's background is a worker, Firefox's is a page. */
const importScripts: ((script: string) => void) | undefined = (
  globalThis as { importScripts?: (script: string) => void }
).importScripts

/**
 * To be called in the background's first turn: a worker may load later only what it has loaded while it was being
 * installed, and the browser keeps it then beside the worker's own script.
 */
export function installRecogniser(): void {
  if (importScripts) addEventListener('install', () => importScripts(SCRIPT))
}

/** The recogniser, loaded at the first call after the background woke. Rejects where it cannot be loaded. */
export async function loadRecogniser(): Promise<Recogniser> {
  if (!offeredRecogniser()) {
    if (importScripts) importScripts(SCRIPT)
    else await loadInPage()
  }
  const recogniser = offeredRecogniser()
  if (!recogniser) throw new Error(`${SCRIPT} brought no recogniser.`)
  return recogniser
}

function loadInPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = SCRIPT
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${SCRIPT} could not be loaded.`))
    document.head.append(script)
  })
}
