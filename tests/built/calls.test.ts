/** Which ways out into the network, and from text into code, the built scripts have: each is banned, or stands in one place. */
import { describe, expect, test } from 'vitest'
import { PACKAGES, read, scriptsOf } from './built-package.ts'

/** What no script may hold, and how it is told from what only looks like it (minisearch has a method `fetch`). */
const BANNED: [what: string, call: RegExp][] = [
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['code from text', /new Function\s*\(|(?<![\w$.])Function\s*\(\s*[`'"]/],
  ['timers with code', /set(?:Timeout|Interval)\s*\(\s*[`'"]/],
  ['markup from text', /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /\bWebSocket\b/],
  ['other connections', /\b(?:EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/],
  ['scripts from elsewhere', /\b(?:import|importScripts)\s*\(\s*[`'"](?:https?:)?\/\//],
]

describe.each(PACKAGES)('the package for %s', (_, folder) => {
  const scripts = scriptsOf(folder).map((file) => [file, read(folder, file)] as const)

  test('has scripts to look at', () => {
    expect(scripts.length).toBeGreaterThan(20)
  })

  test.each(BANNED)('has no call of: %s', (_, call) => {
    const found = scripts.flatMap(([file, text]) => {
      const at = text.search(call)
      return at < 0 ? [] : [`${file}: …${text.slice(Math.max(0, at - 40), at + 60)}…`]
    })
    expect(found, 'leave it out of the build (.ci/leave-out.mjs), or use another package').toEqual([])
  })

  test('asks the network in the look-up alone: one call in one script', () => {
    const calls = scripts.flatMap(([file, text]) =>
      [
        ...text.matchAll(/(?<![\w$.])fetch\s*\((?![\w$,]*\)\s*\{)|\b(?:globalThis|window|self)\.fetch\b/g),
      ].map(() => file),
    )
    expect(calls).toEqual([expect.stringMatching(/^chunks\/ask-wikidata-/)])
  })

  test('has no worker but the background', () => {
    const found = scripts.filter(([, text]) => /new (?:Shared)?Worker\s*\(/.test(text)).map(([file]) => file)
    expect(found).toEqual([])
  })
})
