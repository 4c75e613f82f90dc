import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** Pages of the extension run their own files only and speak to nobody. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

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

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/static',
  vite: ({ command }) => ({
    plugins: [preact()],
    build: { target: 'esnext' },
    define: { __ENTENTE_ENGINE__: JSON.stringify(engineDigest()) },
    // Any build but `dev` is one for readers: development JSX would carry the paths of the machine that built it.
    ...(command === 'build' && { oxc: { jsx: { development: false } } }),
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Entente',
    description:
      'Reads diplomatic news with you: agreements, officials and cooperation areas, marked, explained and kept.',
    // Each permission's reason stands in the README ("Permissions").
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // The end-to-end build reads its own sample site from the start; no published build reads any.
    host_permissions: mode === 'e2e' ? ['http://localhost/*'] : [],
    content_security_policy: { extension_pages: PAGE_POLICY },
    incognito: 'not_allowed',
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    action: { default_title: 'Entente' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next mention',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous mention',
      },
      keep: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Keep what is selected, or the mention whose card is open',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Open the knowledge panel at the mention whose card is open',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'entente@entente.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [], matches: [] } }),
  }),
})
