/** Labelled documents on disk: `ID.gold.json` with `ID.txt` beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldDocument } from '../evaluation/gold.ts'

/** All labelled documents below a folder, by name. Throws where a gold file has no text beside it. */
export function readGold(folder: string): { gold: GoldDocument; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => ({
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')),
      text: readFileSync(join(folder, file.replace(/\.gold\.json$/, '.txt')), 'utf8'),
    }))
}
