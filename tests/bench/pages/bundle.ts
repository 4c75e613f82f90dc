import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../../support/source-files.ts'

/** Builds a module of this project, with all that it imports, as one script for pages. */
export async function bundleForPages(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(ROOT, path), formats: ['iife'], name: 'bundled', fileName: () => 'bundled.js' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('Nothing was built.')
  return first.output[0].code
}
