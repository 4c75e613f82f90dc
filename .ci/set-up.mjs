/**
 * Makes a fresh clone ready: packages by `npm ci`, and a Chromium.
 * As root on Debian it installs the browser; elsewhere it says what to install. With --firefox also Firefox.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BROWSERS, findBrowser } from './find-browser.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

installPackages()
installBrowser('chromium')
if (process.argv.includes('--firefox')) installBrowser('firefox')

function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json')
  const lock = join(root, 'package-lock.json')
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
  if (fresh && existsSync(join(root, '.wxt/tsconfig.json'))) return
  console.log('Installing packages (npm ci) …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

/** @param {import('./find-browser.mjs').Browser} browser */
function installBrowser(browser) {
  if (findBrowser(browser)) return
  const { debian, variable } = BROWSERS[browser]
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!canInstall) {
    console.error(
      `No ${browser} found. Install it (Debian, Ubuntu: sudo apt-get install ${debian}; elsewhere from its own site),\n` +
        `or set ${variable} to the path of its program, then run the same command again.`,
    )
    process.exit(1)
  }
  console.log(`Installing ${debian} (apt-get) …`)
  run('apt-get', ['-q', 'update'])
  run('apt-get', ['-qy', 'install', '--no-install-recommends', debian])
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status === 0) return
  console.error(`${program} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.`)
  process.exit(1)
}
