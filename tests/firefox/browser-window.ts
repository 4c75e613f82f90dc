/** What only the browser's own window can do: code runs in it with all of Firefox's rights. */
import type { Managed } from '../support/browser.ts'
import type { Send } from './relay.ts'

type Tree = { contexts: { context: string; url: string }[] }
type Evaluated = {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

/** Runs an expression in Firefox's first window; gives what it gives, as JSON can hold it. Rejects with what it throws. */
export async function inBrowserWindow<T>(send: Send, expression: string): Promise<T> {
  const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (!window) throw new Error('Firefox has no window.')
  const { type, result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context: window.context },
    awaitPromise: true,
  })
  if (type === 'exception') throw new Error(exceptionDetails?.text)
  return JSON.parse(String(result?.value)) as T
}

/** Shows one page as if the reader's settings, or its medium, were others: properties of a browsing context. */
export function setLook(send: Send, context: string, look: Readonly<Record<string, string>>): Promise<void> {
  const module = 'chrome://remote/content/shared/NavigableManager.sys.mjs'
  const of = JSON.stringify(context)
  return inBrowserWindow(
    send,
    `void Object.assign(ChromeUtils.importESModule('${module}').NavigableManager.getBrowsingContextById(${of}) ?? {}, ${JSON.stringify(look)})`,
  )
}

/** How an extension's background is, in Firefox's words: `running`, `stopped`, `suspending`, `starting`. */
export function backgroundState(send: Send, extension: string): Promise<string> {
  return inBrowserWindow(send, `${policy(extension)}.extension.backgroundState`)
}

/** Stops an extension's background by what Firefox itself calls when it was idle long enough. */
export function stopBackground(send: Send, extension: string): Promise<void> {
  return inBrowserWindow(
    send,
    `${policy(extension)}.extension.terminateBackground({ disableResetIdleForTest: true }).then(() => null)`,
  )
}

const IDLE_TIMEOUT = 'extensions.background.idle.timeout'

/** Firefox waits for what an extension's listeners still do; after so long it is stopped in the midst of it. */
const GRACE_MS = 100

/**
 * Makes the idle time-out as short as can be, so that Firefox stops an extension's background at the next moment in which no
 * listener of it is at work, or, where none comes, stops it as Firefox does whose patience is over. Resolves when it did.
 */
export function letBackgroundIdleOut(send: Send, extension: string, usually: number): Promise<void> {
  const set = (ms: number) => `Services.prefs.setIntPref('${IDLE_TIMEOUT}', ${ms})`
  return inBrowserWindow(
    send,
    `(async () => {
      const { extension } = ${policy(extension)}
      ${set(1)}
      for (const end = Date.now() + ${GRACE_MS}; Date.now() < end && extension.backgroundState === 'running'; )
        await new Promise((resolve) => setTimeout(resolve, 2))
      ${set(usually)}
      if (extension.backgroundState === 'running')
        await extension.terminateBackground({ disableResetIdleForTest: true })
    })()`,
  )
}

/** Whether the sidebar is open, or a popup of the toolbar. */
export function isPanelOpen(send: Send): Promise<boolean> {
  return inBrowserWindow(
    send,
    "SidebarController.isOpen || document.querySelector('.webextension-popup-browser') !== null",
  )
}

/** A press on an extension's entry of the menu over a tab, as it reaches the extension. */
export function pressMenu(send: Send, extension: string, entry: string, tab: number): Promise<void> {
  const extensions =
    "ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent"
  const info = JSON.stringify({ menuItemId: entry })
  return inBrowserWindow(
    send,
    `void ${policy(extension)}.extension.emit('webext-menu-menuitem-click', ${info}, ${extensions}.apiManager.global.tabTracker.getTab(${tab}))`,
  )
}

/** Does what the reader does on the page that manages extensions. */
export function manage(send: Send, extension: string, act: Managed): Promise<void> {
  const does = { 'loaded anew': 'reload', 'switched off': 'disable', removed: 'uninstall' }[act]
  const managers = "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager"
  return inBrowserWindow(
    send,
    `${managers}.getAddonByID(${JSON.stringify(extension)}).then((addon) => void addon.${does}())`,
  )
}

/**
 * What scripts of an extension threw and nobody caught, in all its pages, as the browser's own console tells; without its notes
 * on answers that came to pages which had been closed.
 */
export function thrownBy(send: Send, address: string): Promise<string[]> {
  return inBrowserWindow(
    send,
    `Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
      .filter((one) => one.sourceName.startsWith(${JSON.stringify(address)}))
      .map((one) => one.errorMessage)
      .filter((said) => !/^Promise (?:resolved|rejected) after context unloaded/.test(said))`,
  )
}

function policy(extension: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(extension)})`
}
