/** A process that Playwright takes for Firefox: it only says where the relay is, and ends when it is told to. */
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

export type StandIn = {
  executablePath: string
  /** Arguments by which it says that Firefox listens at this address. */
  args(address: string): string[]
  end(): void
}

export async function aStandIn(): Promise<StandIn> {
  const lifeline = createServer().listen(0, '127.0.0.1')
  await once(lifeline, 'listening')
  const { port } = lifeline.address() as AddressInfo
  const ends: (() => void)[] = []
  lifeline.on('connection', (socket) => {
    socket.on('error', () => undefined)
    ends.push(() => socket.destroy())
  })
  const code = `
    const socket = require('net').connect(${port}, '127.0.0.1')
    for (const end of ['close', 'error']) socket.on(end, () => process.exit())
    console.error(process.argv[1])`
  return {
    executablePath: process.execPath,
    args: (address) => ['-e', code, `WebDriver BiDi listening on ${address}`],
    end() {
      lifeline.close()
      for (const end of ends) end()
    },
  }
}
