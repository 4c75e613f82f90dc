import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/source-files.ts'
import { DEFENCES } from './defences.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

test.each(DEFENCES)(
  '$what: can be switched off in one place, and is in the list',
  ({ what, file, on, off }) => {
    expect(read(file).split(on)).toHaveLength(2)
    expect(off).not.toBe(on)
    expect(read('tests/defences.md')).toContain(`| ${what} |`)
  },
)
