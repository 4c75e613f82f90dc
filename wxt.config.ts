import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { leaveOut } from './.ci/leave-out.mjs'
import { licenceTexts } from './.ci/licences.mjs'
import { marksStyle } from './components/common/marks-style.ts'
import { STANDARD_SETTINGS } from './lib/domain/settings.ts'

/**
 * Pages of the extension run their own files only, and speak to nobody but the look-up's one server. Pictures may be
 * `data:`, which reaches no server: a drawing becomes a PNG by way of one.
 */
const pagePolicy = (server: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${server}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const LOCALES = 'lib/words'

/** The manifest's words for the browser, in every language that has some: `_locales/en/messages.json`. */
function manifestWords(): { relativeDest: string; contents: string }[] {
  const languages = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return languages.map(({ name }) => {
    const words: Record<string, string> = JSON.parse(
      readFileSync(join(LOCALES, name, 'manifest.json'), 'utf8'),
    )
    const messages = Object.entries(words).map(([key, message]) => [key, { message }])
    return {
      relativeDest: `_locales/${name}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages)),
    }
  })
}

/** A digest of all that decides a reading, so that no release can forget to make remembered readings stale. */
function engineDigest(): string {
  const digest = createHash('sha256')
  for (const folder of ['lib/recognition', 'lib/knowledge']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(ts|json)$/.test(name),
    )
    for (const name of files.sort()) digest.update(name).update(readFileSync(join(folder, name)))
  }
  return digest.digest('hex').slice(0, 16)
}

/** The pages that show the panel, and what it loads once its list is seen. */
const PANELS = ['popup', 'sidepanel']
const LATER = 'entrypoints/panel/open-session.ts'

type ModuleInfo = { importers: readonly string[]; dynamicImporters: readonly string[] }
type Modules = { getModuleInfo(id: string): ModuleInfo | null }

/** A file takes along what its modules ask for, so the earlier ones choose first. */
const FILES = ['shared', 'panel', 'kept', 'desk', 'library'] as const

/**
 * Which file a module goes into: each file more costs a page a few milliseconds. What the panel loads first is two files, what
 * other pages load too (`shared`) and its own (`panel`). What it loads later and others load at some time is one (`kept`). What
 * the library loads first besides is two: its own (`library`), and what others load at some time too (`desk`).
 */
function fileOf(id: string, modules: Modules): (typeof FILES)[number] | null {
  const atFirst = loadersOf(id, modules, ({ importers }) => importers)
  const ever = loadersOf(id, modules, ({ importers, dynamicImporters }) => [
    ...importers,
    ...dynamicImporters,
  ])
  const isElsewhere = [...ever].some((loader) => ![...PANELS, LATER].includes(loader))
  if (PANELS.every((page) => atFirst.has(page))) return isElsewhere ? 'shared' : 'panel'
  if (isElsewhere && atFirst.has(LATER)) return 'kept'
  if (!atFirst.has('library')) return null
  return [...ever].every((loader) => loader === 'library') ? 'library' : 'desk'
}

/** The pages that load a module, as `importersOf` tells who asks for one, and `LATER`; a page is its `index.html`. */
function loadersOf(
  id: string,
  modules: Modules,
  importersOf: (module: ModuleInfo) => readonly string[],
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(id)) return new Set()
  seen.add(id)
  const page = /entrypoints\/(\w+)\/index\.html$/.exec(id)?.[1]
  if (page) return new Set([page])
  if (id.endsWith(LATER)) return new Set([LATER])
  const module = modules.getModuleInfo(id)
  const importers = module ? importersOf(module) : []
  return new Set(importers.flatMap((one) => [...loadersOf(one, modules, importersOf, seen)]))
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/static',
  hooks: {
    'build:publicAssets': ({ config }, files) =>
      void files.push(
        ...manifestWords(),
        { relativeDest: 'licences.txt', contents: licenceTexts() },
        {
          relativeDest: 'marks.css',
          contents: marksStyle(STANDARD_SETTINGS.lines, { isFirefox: config.browser === 'firefox' }),
        },
      ),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) return
      const groups = FILES.map((file, nth) => ({
        name: (id: string, modules: Modules) => (fileOf(id, modules) === file ? file : null),
        priority: FILES.length - nth,
        debugName: file,
      }))
      const codeSplitting = { groups }
      Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting })
    },
    'build:manifestGenerated': (_, { background }) => {
      // A page loads no script in the turn of a press, so Firefox has the back room's beside the other from the start.
      if (background && 'scripts' in background) background.scripts?.unshift('back-room.js')
    },
  },
  // What a reviewer needs to build the same package, and no more.
  zip: {
    includeSources: ['**/*', '.ci/leave-out.mjs', '.ci/licences.mjs', '.store/**'],
    excludeSources: ['tests/**'],
  },
  vite: ({ command }) => {
    // A package is the same whatever the shell of its builder is set to.
    if (command === 'build') process.env.NODE_ENV = 'production'
    return {
      plugins: [preact(), leaveOut()],
      // Every browser that Entente runs in preloads modules by itself; the stand-in would fetch them.
      build: { target: 'esnext', modulePreload: { polyfill: false } },
      // Words and facts as JSON text: a browser reads it in half the time that it takes to read code.
      json: { stringify: true },
      define: { __ENTENTE_ENGINE__: JSON.stringify(engineDigest()) },
      // Any build but `dev` is one for readers: development JSX would carry the paths of the machine that built it.
      ...(command === 'build' && { oxc: { jsx: { development: false } } }),
    }
  },
  manifest: ({ browser, mode }) => ({
    name: 'Entente',
    description: '__MSG_description__',
    default_locale: 'en',
    // Each permission's reason stands in the README ("Permissions").
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // The end-to-end build reads its own sample site from the start; no published build reads any.
    host_permissions: mode === 'e2e' ? ['http://localhost/*'] : [],
    content_security_policy: {
      extension_pages: pagePolicy(mode === 'e2e' ? 'http://127.0.0.1:*' : 'https://www.wikidata.org'),
    },
    incognito: 'not_allowed',
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    action: { default_title: 'Entente' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_previousMention__',
      },
      keep: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_keep__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_openPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'entente@entente.invalid',
              strict_min_version: '142.0',
              // The name of a person or an agreement that the reader looks up.
              data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [], matches: [] } }),
  }),
})
