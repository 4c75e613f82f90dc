/** Unpacking a ZIP file, as far as the files of the stores need it: no encryption, no parts, no 64-bit sizes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50

/** The paths and contents that a ZIP file holds; throws where it is none. */
export function entriesOf(zip: Buffer): [path: string, content: Buffer][] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('This is no ZIP file.')
  const entries: [string, Buffer][] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`No entry stands at ${at}.`)
    const pathLength = zip.readUInt16LE(at + 28)
    const path = zip.toString('utf8', at + 46, at + 46 + pathLength)
    const head = zip.readUInt32LE(at + 42)
    const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    entries.push([path, zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)])
    at += 46 + pathLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** Writes the files of a ZIP file into a folder, and none beside it. */
export function unpack(zip: Buffer, folder: string): void {
  for (const [path, content] of entriesOf(zip)) {
    if (normalize(path).startsWith('..')) throw new Error(`${path} leads out of the folder.`)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
