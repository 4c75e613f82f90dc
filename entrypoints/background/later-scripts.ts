/**
 * Scripts of the background that it loads when it needs them. A worker may load later only what it has loaded while it was
 * being installed, and the browser keeps it then beside the worker's own script.
 */

/** Chromium's background is a worker, Firefox's is a page. */
const importScripts: ((...scripts: string[]) => void) | undefined = (
  globalThis as { importScripts?: (...scripts: string[]) => void }
).importScripts

export const BACK_ROOM_SCRIPT = '/back-room.js'
export const RECOGNISER_SCRIPT = '/recogniser.js'

/** To be called in the background's first turn. */
export function installLaterScripts(): void {
  if (importScripts) addEventListener('install', () => importScripts(BACK_ROOM_SCRIPT, RECOGNISER_SCRIPT))
}

/** Runs a script, in a worker at once; rejects where it cannot be loaded. */
export function runScript(script: string): Promise<void> | null {
  if (!importScripts) return runInPage(script)
  importScripts(script)
  return null
}

function runInPage(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = script
    element.onload = () => resolve()
    element.onerror = () => reject(new Error(`${script} could not be loaded.`))
    document.head.append(element)
  })
}
