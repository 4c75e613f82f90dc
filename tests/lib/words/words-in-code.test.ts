/** Words for the reader stand in the catalogue, not in code: else one language would say them and no other. */
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../support/source-files.ts'

/** The sample article is English in every language, because that is what Entente reads. */
const SAMPLE: readonly string[] = ['components/welcome/SampleArticle.tsx', 'lib/domain/sample-page.ts']

/** Attributes that are read out or shown. */
const SAID = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title'])

/** The product's name and those of keys are the same in every language. */
const NAMES = /\bEntente\b|\b(?:Alt|Shift|Ctrl)\b/g

type Node = { type: string; [field: string]: unknown }

test('what is shown, read out or told as a failure is said by its key', () => {
  const files = sourceFiles('components', 'entrypoints', 'lib').filter(
    ({ path }) => !SAMPLE.includes(path) && !path.startsWith('lib/commands/'),
  )
  const found = files.flatMap(({ path, text }) => wordsIn(path, text).map((words) => `${path}: ${words}`))
  expect(found, 'give it a key in lib/words and `say` it').toEqual([])
})

test.each([
  ['text between tags', '<p>Nothing here</p>', ['Nothing here']],
  ['text chosen by a condition', '<p>{isSaved ? "Saved" : x && `Not now`}</p>', ['Saved', 'Not now']],
  ['an attribute that is read out', '<button aria-label="Close" class="button" />', ['Close']],
  ['an attribute chosen by a condition', 'const a = <p title={isNew ? `New` : name} />', ['New']],
  ['an attribute of an element made without tags', "element('p', { 'aria-label': 'Steps' })", ['Steps']],
  ['a failure', "problem('unknown', 'It failed.')", ['It failed.']],
  ['what is said by its key', "<p class='soft'>{say('page:nothing')} · {count}</p>", []],
])('finds %s', (_, code, words) => {
  expect(wordsIn('a.tsx', code)).toEqual(words)
})

function wordsIn(path: string, text: string): string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    if (!isNode(value)) return
    found.push(...saidBy(value).filter((words) => /\p{L}{2}/u.test(words.replace(NAMES, ''))))
    for (const child of Object.values(value)) visit(child)
  }
  visit(parseSync(path, text).program)
  return found.map((words) => words.trim() || words)
}

/** The words that a node says by itself. */
function saidBy(node: Node): string[] {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[]).flatMap((child) =>
        child.type === 'JSXText' ? [String(child.value)] : textsOf(child.expression),
      )
    case 'JSXAttribute':
      return SAID.has(nameOf(node.name)) ? textsOf(node.value) : []
    case 'Property':
      return /^(?:alt|aria-label|placeholder|title)$/.test(nameOf(node.key)) ? textsOf(node.value) : []
    case 'CallExpression':
      return nameOf(node.callee) === 'problem' ? textsOf((node.arguments as unknown[])[1]) : []
    default:
      return []
  }
}

/** Texts that an expression may come to. */
function textsOf(value: unknown): string[] {
  if (!isNode(value)) return []
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : []
    case 'TemplateLiteral':
      return (value.quasis as Node[]).map((quasi) => (quasi.value as { raw: string }).raw)
    case 'JSXExpressionContainer':
      return textsOf(value.expression)
    case 'LogicalExpression':
      return [...textsOf(value.left), ...textsOf(value.right)]
    case 'ConditionalExpression':
      return [...textsOf(value.consequent), ...textsOf(value.alternate)]
    default:
      return []
  }
}

function nameOf(value: unknown): string {
  return isNode(value) ? String(value.name ?? value.value ?? '') : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
