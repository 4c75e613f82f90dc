/** A small news site on loopback, for the demonstration and the end-to-end tests. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ROOT } from './source-files.ts'

export type SampleSite = {
  /** `http://localhost:PORT`, without a slash at the end. */
  address: string
  close(): Promise<void>
}

/** Path of the sample article on the site. */
export const SAMPLE_ARTICLE = '/world/eu-new-zealand-free-trade-agreement'

/** Pages by path: HTML, or a function that makes it. */
export type Pages = Record<string, string | (() => string)>

/** Starts the site on a free port; `pages` come on top of the sample article, `headers` with every page. */
export async function startSampleSite(
  pages: Pages = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<SampleSite> {
  const all: Pages = {
    [SAMPLE_ARTICLE]: () => readFileSync(join(ROOT, 'tests/demo/sample-article.html'), 'utf8'),
    ...pages,
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = all[path]
    response.writeHead(page === undefined ? 404 : 200, {
      ...headers,
      'content-type': path.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8',
    })
    response.end(
      typeof page === 'function'
        ? page()
        : (page ?? '<!doctype html><title>Not here</title><p>No such page.'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}`, close: () => stop(server) }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
