/** Who may import whom. The README's Architecture section says the same in words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, type SourceFile, sourceFiles } from './support/source-files.ts'

type Allowed = { folders: string[]; packages: string[] }

const EVERY_LIB = [
  'lib/anchoring',
  'lib/article',
  'lib/domain',
  'lib/evaluation',
  'lib/exchange',
  'lib/hovering',
  'lib/insight',
  'lib/knowledge',
  'lib/look-up',
  'lib/messaging',
  'lib/page',
  'lib/panel-session',
  'lib/recognition',
  'lib/settings',
  'lib/storage',
  'lib/words',
  'lib/work',
]

/** What runs in pages has nothing to interpret: that is the background's. */
const IN_PAGES = ['lib/domain', 'lib/messaging', 'lib/page', 'lib/work']

/** A folder may always import itself; `wxt` stands for WXT's door to the browser. */
const TABLE: Record<string, Allowed> = {
  'entrypoints/library/search': {
    folders: ['lib/domain', 'lib/knowledge', 'lib/words', 'entrypoints/library'],
    packages: ['minisearch'],
  },
  'lib/words': { folders: ['lib/domain'], packages: ['i18next'] },
  'lib/domain': { folders: [], packages: [] },
  'lib/work': { folders: [], packages: [] },
  'lib/knowledge': { folders: ['lib/domain'], packages: [] },
  'lib/anchoring': { folders: ['lib/domain'], packages: ['diff'] },
  'lib/article': { folders: ['lib/domain'], packages: [] },
  'lib/hovering': { folders: ['lib/domain'], packages: [] },
  'lib/insight': { folders: ['lib/domain', 'lib/words', 'lib/work'], packages: [] },
  'lib/exchange': {
    folders: ['lib/domain', 'lib/words'],
    packages: ['papaparse', 'ts-ics', 'uuid', 'valibot', 'yaml'],
  },
  'lib/recognition': {
    folders: ['lib/domain', 'lib/knowledge', 'lib/work'],
    packages: ['chrono-node', 'compromise'],
  },
  'lib/page': { folders: ['lib/domain', 'lib/anchoring', 'lib/work'], packages: [] },
  'lib/storage': { folders: ['lib/domain', 'lib/words'], packages: ['dexie'] },
  'lib/look-up': { folders: ['lib/domain'], packages: ['valibot', 'wxt'] },
  'lib/messaging': { folders: ['lib/domain'], packages: ['valibot', 'wxt'] },
  'lib/settings': { folders: ['lib/domain', 'lib/storage', 'lib/words'], packages: ['wxt'] },
  'lib/panel-session': {
    folders: [
      'lib/anchoring',
      'lib/domain',
      'lib/exchange',
      'lib/knowledge',
      'lib/look-up',
      'lib/messaging',
      'lib/settings',
      'lib/storage',
      'lib/words',
    ],
    packages: ['@preact/signals', 'dexie', 'wxt'],
  },
  'lib/evaluation': { folders: ['lib/domain', 'lib/knowledge'], packages: [] },
  'lib/commands': { folders: EVERY_LIB, packages: ['jsdom'] },
  components: {
    folders: ['lib/domain', 'lib/insight', 'lib/hovering', 'lib/words'],
    packages: ['preact', '@preact/signals', '@tanstack/virtual-core', 'd3-force', 'd3-scale', 'd3-shape'],
  },
  'entrypoints/on-page': { folders: IN_PAGES, packages: ['wxt'] },
  'entrypoints/back-room': { folders: ['entrypoints/background'], packages: ['wxt'] },
  'entrypoints/recogniser': { folders: ['lib/recognition'], packages: ['wxt'] },
  'entrypoints/on-reading': {
    folders: [...IN_PAGES, 'lib/hovering', 'components'],
    packages: ['wxt'],
  },
  ...Object.fromEntries(
    ['background', 'library', 'options', 'panel', 'welcome'].map((entry) => [
      `entrypoints/${entry}`,
      {
        folders: [...EVERY_LIB, 'components', ...(entry === 'library' ? ['entrypoints/library/search'] : [])],
        packages: ['@preact/signals', 'dexie', 'preact', 'wxt'],
      },
    ]),
  ),
}

const files = sourceFiles('entrypoints', 'components', 'lib')

function folderOf(path: string): string {
  const found = Object.keys(TABLE).find((folder) => path === folder || path.startsWith(`${folder}/`))
  if (!found) {
    throw new Error(
      `${path} lies in no folder of the import table: move it to one, or add its folder to TABLE and to the README.`,
    )
  }
  return found
}

test('every file imports only what its folder may', () => {
  const faults = files.flatMap((file) => {
    const folder = folderOf(file.path)
    const allowed = TABLE[folder] as Allowed
    return file.imports.flatMap((one) => {
      if (one.package?.startsWith('node:')) {
        return folder === 'lib/commands'
          ? []
          : [`${file.path} imports ${one.package}: only lib/commands runs in Node.`]
      }
      if (one.package) {
        return allowed.packages.includes(one.package)
          ? []
          : [
              `${file.path} imports the package ${one.package}: ${folder} may not. Hand in what it needs as an argument.`,
            ]
      }
      const target = folderOf(one.path as string)
      return target === folder || allowed.folders.includes(target)
        ? []
        : [
            `${file.path} imports ${one.path}: ${folder} may not import ${target}. Turn the call round, or move what both need down.`,
          ]
    })
  })
  expect(faults).toEqual([])
})

test('only one file imports compromise, and only when something is read', () => {
  const importers = files.filter((file) => file.imports.some((one) => one.package === 'compromise'))
  expect(
    importers.map((file) => file.path),
    'compromise goes through lib/recognition/grammar.ts',
  ).toEqual(['lib/recognition/grammar.ts'])
  expect(importers[0]?.text, 'load it by `await import(…)`, or every woken worker pays for it').not.toMatch(
    /^import .*compromise/m,
  )
})

test('only one file asks the network', () => {
  const asking = files.filter((file) =>
    /(?<![\w$.])fetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(file.text),
  )
  expect(
    asking.map((file) => file.path),
    'ask through lib/look-up/fetch-json.ts, and only what the reader asked for',
  ).toEqual(['lib/look-up/fetch-json.ts'])
})

test('no file imports itself by way of others', () => {
  expect(findCycle(files), 'move what both files need into a third that imports neither').toBeNull()
})

test('no file only passes on what others export', () => {
  const barrels = files.filter((file) => /^export\s+(\*|\{[^}]*\})\s+from\s/m.test(file.text))
  expect(
    barrels.map((file) => file.path),
    'import from the file that defines it',
  ).toEqual([])
})

test('no folder is named for "the rest"', () => {
  const rest = files.filter((file) =>
    /(^|\/)(utils?|helpers?|managers?|core|common-lib|misc)(\/|\.tsx?$)/.test(file.path),
  )
  expect(
    rest.map((file) => file.path),
    'name the subject',
  ).toEqual([])
})

test('the README names every folder of lib and every package that runs in the extension', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const [, tree = '', rest = ''] = /```\nentrypoints\/([^`]*)```([\s\S]*)/.exec(readme) ?? []
  const [, packages = ''] = /### Packages that run([\s\S]*?)\n## /.exec(rest) ?? []
  const folders = Object.keys(TABLE).flatMap((folder) => /^lib\/(.*)/.exec(folder)?.[1] ?? [])
  expect(folders.filter((folder) => !tree.includes(`  ${folder}/ `))).toEqual([])
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies).filter((name) => !packages.includes(name))).toEqual([])
})

test('every command of package.json runs a file that is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const named = Object.values<string>(scripts).flatMap(
    (command) => command.match(/[\w./-]+\.(?:ts|mjs)\b/g) ?? [],
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

test('the top level is the fixed one', () => {
  const visible = readdirSync(ROOT).filter((name) => !name.startsWith('.') && name !== 'node_modules')
  expect(visible.sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'components',
      'entrypoints',
      'lib',
      'package-lock.json',
      'package.json',
      'tests',
      'tsconfig.json',
      'wxt.config.ts',
    ].sort(),
  )
})

/** The first cycle of imports, those of types too, as a list of paths; null where there is none. */
function findCycle(all: readonly SourceFile[]): string[] | null {
  const byPath = new Map(all.map((file) => [file.path, file]))
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): string[] | null => {
    const at = trail.indexOf(path)
    if (at >= 0) return [...trail.slice(at), path]
    if (done.has(path)) return null
    for (const one of byPath.get(path)?.imports ?? []) {
      const cycle = one.path ? visit(one.path, [...trail, path]) : null
      if (cycle) return cycle
    }
    done.add(path)
    return null
  }
  for (const file of all) {
    const cycle = visit(file.path, [])
    if (cycle) return cycle
  }
  return null
}
