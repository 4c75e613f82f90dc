/** Every language says everything, with the same gaps, and nothing that nobody asks for. */
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../lib/words/catalogue.ts'
import { sourceFiles } from '../../support/source-files.ts'

type Tree = { [key: string]: string | Tree }

/** `path → words` of every text in a tree; words that depend on a number are one path. */
function texts(tree: Tree, before = ''): [path: string, words: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[before + key.replace(/_(one|other)$/, ''), value]]
      : texts(value, `${before}${key}.`),
  )
}

type Spoken = keyof typeof LANGUAGES

const TREES: Record<Spoken, object> = { en: await LANGUAGES.en.words(), vi: await LANGUAGES.vi.words() }

function subjects(language: Spoken): [path: string, words: string][] {
  return Object.entries(TREES[language]).flatMap(([subject, tree]) => texts(tree, `${subject}:`))
}

const gapsOf = (words: string) => [...words.matchAll(/\{\{\s*([\w-]+)/g)].map(([, gap]) => gap).sort()

const english = new Map(subjects('en'))
const others = (Object.keys(LANGUAGES) as Spoken[]).filter((language) => language !== 'en')

test.each(others)('%s has the words that English has, and no others', (language) => {
  const there = new Set(subjects(language).map(([path]) => path))
  expect([...english.keys()].filter((path) => !there.has(path))).toEqual([])
  expect([...there].filter((path) => !english.has(path))).toEqual([])
})

test.each(others)('%s leaves the gaps that English leaves, and says nothing empty', (language) => {
  const odd = subjects(language).filter(
    ([path, words]) => words.trim() === '' || `${gapsOf(words)}` !== `${gapsOf(english.get(path) ?? '')}`,
  )
  expect(odd).toEqual([])
})

test('a language with numbers has words for each of its plural forms', () => {
  for (const language of Object.keys(LANGUAGES) as Spoken[]) {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const lacking = (tree: Tree): string[] =>
      Object.entries(tree).flatMap(([key, value]) => {
        if (typeof value !== 'string') return lacking(value)
        const stem = /^(.*)_(?:one|other)$/.exec(key)?.[1]
        return stem === undefined ? [] : forms.filter((form) => !(`${stem}_${form}` in tree)).map(() => stem)
      })
    expect(Object.values(TREES[language]).flatMap((tree) => lacking(tree as Tree))).toEqual([])
  }
})

test('nothing is in the catalogue that nobody says', () => {
  const code = sourceFiles('entrypoints', 'components', 'lib')
    .map(({ text }) => text)
    .join('\n')
  // A key that is put together from a value stands in the code up to the value: `entity:status.${status}`.
  const isSaid = (path: string): boolean =>
    code.includes(path) ||
    (path.includes('.') && code.includes(`\`${path.slice(0, path.lastIndexOf('.') + 1)}\${`))
  expect([...english.keys()].filter((path) => !isSaid(path))).toEqual([])
})

test('who says words fills the gaps that they have', () => {
  // Calls whose gaps are written out beside the key; those that are handed on are checked by their types elsewhere.
  const CALL = /\bsay\(\s*'([\w-]+:[\w.-]+)'\s*(?:,\s*\{([^{}]*)\}\s*,?\s*)?\)/g
  const faults = sourceFiles('entrypoints', 'components', 'lib').flatMap(({ path, text }) =>
    [...text.matchAll(CALL)].flatMap(([, key = '', given = '']) => {
      if (given.includes('...')) return []
      const names = given.split(',').map((part) => /^\s*([\w-]+)/.exec(part)?.[1])
      const lacking = gapsOf(english.get(key) ?? '').filter((gap) => !names.includes(gap))
      return lacking.map((gap) => `${path}: ${key} lacks ${gap}`)
    }),
  )
  expect(faults).toEqual([])
})
