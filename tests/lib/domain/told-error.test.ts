/** Messages of errors are English, for programmers: none is shown to readers, but those that were made for them. */
import { expect, test } from 'vitest'
import { sourceFiles } from '../../support/source-files.ts'

/** Where such a message is read and not shown. */
const NOT_SHOWN = new Map([
  ['lib/messaging/warn-if-fails.ts', 'the console'],
  ['lib/storage/failure.ts', 'the console'],
  ['lib/exchange/read-pack-json.ts', 'only the line is taken out of it'],
])

const CARELESS = /\b(?:error|cause|reason|failure)\.message\b|\bString\((?:error|cause|reason|failure)\)/

test('every error that reaches a reader was put into words', () => {
  const careless = sourceFiles('lib', 'components', 'entrypoints')
    .filter(({ path }) => !/^lib\/(?:commands|evaluation)\//.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => CARELESS.test(line) && !line.includes('instanceof ToldError'))
        .map(() => path),
    )
  expect(new Set(careless)).toEqual(new Set(NOT_SHOWN.keys()))
})
