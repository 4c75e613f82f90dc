/**
 * Stands between Playwright and Firefox: Playwright speaks WebDriver BiDi, but asks for more than Firefox of today knows,
 * and hears less of extensions' pages than it waits for (`playwright-gaps.ts`). Beside that, commands of one's own are sent
 * over the same session, because Firefox has but one.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

export type Command = { id: number; method: string; params: Record<string, unknown> }
export type Event = { type: 'event'; method: string; params: Record<string, unknown> }
type Answer = { type: 'success' | 'error'; id: number; result?: unknown; message?: string }

/** Sends a command of one's own. Rejects with Firefox's words where it fails. */
export type Send = <Result>(method: string, params: Record<string, unknown>) => Promise<Result>

/** What passes is changed on its way. */
export type Gaps = {
  /** Gives what is sent instead of a command; null where it is answered with nothing in Firefox's place. */
  onCommand(command: Command, tell: (event: Event) => void, send: Send): Command | null
  /** Hands an event on by `tell`, or others in its place. */
  onEvent(event: Event, tell: (event: Event) => void, send: Send): void
}

export type Relay = {
  /** Where Playwright connects; Firefox is started then. */
  address: string
  send: Send
  /** Kills Firefox as a crash or a power cut does; resolves when it is gone. */
  kill(): Promise<void>
  /** Ends Firefox where it does not end by itself, as it was told to; resolves when it is gone. */
  close(): Promise<void>
}

/** Far above the ids that Playwright counts up from 1. */
const FIRST_OWN_ID = 1_000_000_000
/** Firefox in which a tab was put away and shown again never ends by itself. */
const GRACE_MS = 8_000

/** Opens the relay's port. `onEnd` is called when Firefox is gone. */
export async function startRelay(
  executable: string,
  args: readonly string[],
  gaps: Gaps,
  onEnd: () => void,
): Promise<Relay> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const waiting = new Map<number, (answer: Answer) => void>()
  let ownId = FIRST_OWN_ID
  let firefox: ChildProcess | null = null
  let session: WebSocket | null = null

  const send: Send = (method, params) =>
    new Promise((resolve, reject) => {
      if (session?.readyState !== WebSocket.OPEN) return reject(new Error('Firefox is not there.'))
      const id = ownId++
      waiting.set(id, ({ type, result, message }) => {
        waiting.delete(id)
        if (type === 'success') resolve(result as never)
        else reject(new Error(`${method}: ${message}`))
      })
      session.send(JSON.stringify({ id, method, params }))
    })

  server.on('connection', (playwright) => {
    const early: string[] = []
    const tell = (message: Event | Answer) => playwright.send(JSON.stringify(message))
    const pass = (text: string) => {
      if (!session) return void early.push(text)
      const asked: Command = JSON.parse(text)
      const command = gaps.onCommand(asked, tell, send)
      if (command) session.send(JSON.stringify(command))
      else tell({ type: 'success', id: asked.id, result: {} })
    }
    playwright.on('message', (data) => pass(String(data)))
    playwright.on('close', () => void firefox?.kill())
    void startFirefox(executable, args).then(async ({ process, address }) => {
      firefox = process
      process.once('exit', () => {
        for (const [id, answer] of waiting) answer({ type: 'error', id, message: 'Firefox ended.' })
        playwright.close()
        onEnd()
      })
      const opened = new WebSocket(`${address}/session`, { maxPayload: 0 })
      await once(opened, 'open')
      opened.on('message', (data) => {
        const message: Event | Answer = JSON.parse(String(data))
        if (message.type === 'event') gaps.onEvent(message, tell, send)
        else (waiting.get(message.id) ?? tell)(message)
      })
      // What was killed says no goodbye.
      opened.on('error', () => undefined)
      session = opened
      for (const text of early.splice(0)) pass(text)
    })
  })

  const gone = async (patience: number) => {
    server.close()
    if (!firefox || firefox.exitCode !== null || firefox.signalCode !== null) return
    const ended = once(firefox, 'exit')
    const late = setTimeout(() => firefox?.kill('SIGKILL'), patience)
    await ended
    clearTimeout(late)
  }
  return {
    address: `ws://127.0.0.1:${port}`,
    send,
    kill: () => gone(0),
    close: () => gone(GRACE_MS),
  }
}

/** Resolves once Firefox says where it listens; rejects with its words where it ends before. */
function startFirefox(
  executable: string,
  args: readonly string[],
): Promise<{ process: ChildProcess; address: string }> {
  // Without system access the protocol does not show pages of extensions.
  const all = [...args, '--remote-debugging-port=0', '--remote-allow-system-access']
  const child = spawn(executable, all, { stdio: ['ignore', 'ignore', 'pipe'] })
  // Whoever started it may end in the midst of it.
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (data) => {
      said = (said + String(data)).slice(-10_000)
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve({ process: child, address })
    })
    child.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)))
  })
}
