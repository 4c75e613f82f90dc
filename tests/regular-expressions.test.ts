/** A page chooses what our patterns meet, so each must take time linear in the text, whatever the text is. */
import { checkSync } from 'recheck'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { sourceFiles } from './support/source-files.ts'

type Found = { path: string; source: string; flags: string }

/** Every regular expression literal of the sources, and every place that makes one from text. */
function patternsOf(path: string, text: string): { literals: Found[]; made: string[] } {
  const literals: Found[] = []
  const made: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, regex, callee } = node as {
      type?: string
      regex?: { pattern: string; flags: string }
      callee?: { name?: string }
    }
    if (regex) literals.push({ path, source: regex.pattern, flags: regex.flags })
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') made.push(path)
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(path, text).program)
  return { literals, made }
}

const files = sourceFiles('lib', 'components', 'entrypoints').map(({ path, text }) => patternsOf(path, text))
const literals = files.flatMap((file) => file.literals)

test('there are patterns to check', () => {
  expect(literals.length).toBeGreaterThan(50)
})

test.each(literals.map((one) => [`${one.path}: /${one.source}/${one.flags}`, one] as const))(
  '%s',
  (_, one) => {
    const { status } = checkSync(one.source, one.flags, { timeout: 20_000 })
    expect(status, 'rewrite it so that no two parts can match the same run').toBe('safe')
  },
)

test('no pattern is made from text, except from another pattern', () => {
  expect(
    files.flatMap((file) => file.made),
    'write it as a literal, so that it can be checked',
  ).toEqual(['lib/exchange/pack-schema.ts'])
})
