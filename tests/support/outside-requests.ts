/**
 * What browsers under test ask of the world outside of this machine: nothing may. A proxy stands where the world would be; it
 * answers nobody and remembers who was asked for, whichever page, worker or part of the browser asked.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type OutsideRequests = {
  /** Of the proxy, on the loopback address. */
  port: number
  /** Ends it. Throws where anything was asked for but what the browser asks by itself. */
  close(): void
}

/** Services that browsers ask for themselves, with all that can be switched off switched off. */
const BROWSERS_OWN = /(?:^|\.)(?:googleapis\.com|google\.com|gvt1\.com|mozilla\.(?:com|net|org))$/

/** Starts to listen. Loopback addresses do not come by: browsers ask them without a proxy. */
export async function recordOutsideRequests(): Promise<OutsideRequests> {
  // `https://host:443` where it is encrypted, the whole address where it is not.
  const asked: string[] = []
  const note = (address: string) => {
    if (!BROWSERS_OWN.test(new URL(address).hostname)) asked.push(address)
  }
  const server = createServer((request, response) => {
    note(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note(`https://${request.url}`)
    // A browser that is killed hangs up.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Nobody\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // What listens to the end must not keep a process that is done.
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      if (asked.length > 0) throw new Error(`The world outside was asked: ${asked.join(', ')}.`)
    },
  }
}

/** Preferences by which Firefox asks the world outside of that proxy; `localNames` lead to this machine. */
export function askedThrough({ port }: OutsideRequests, localNames: readonly string[] = []) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': localNames.join(),
  }
}
