/** The same fonts on every machine: those of packages, and no other, under the names that style sheets ask for. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/source-files.ts'

const FOLDERS = [
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-serif',
  // For what the others lack: Arabic, arrows, signs.
  'dejavu-fonts-ttf/ttf',
].map((name) => `<dir>${join(ROOT, 'node_modules', name)}</dir>`)

const stands = (family: string, font: string) =>
  `<match target="pattern"><test name="family"><string>${family}</string></test>
     <edit name="family" mode="prepend" binding="strong"><string>${font}</string></edit></match>`

/** What is asked for under any other name. */
const ELSE =
  '<match target="pattern"><edit name="family" mode="append_last"><string>Noto Sans</string><string>DejaVu Sans</string></edit></match>'

/** Environment for a browser on Linux that shall see these fonts only; nothing where fonts are not found this way. */
export function fixedFonts(): Record<string, string> {
  if (process.platform !== 'linux') return {}
  const folder = join(ROOT, '.output/fonts')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const serif = ['serif', 'Georgia', 'Charter', 'Times New Roman']
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    ${FOLDERS.join('\n')}
    <cachedir>${folder}</cachedir>
    ${serif.map((family) => stands(family, 'Noto Serif')).join('\n')}
    ${stands('monospace', 'DejaVu Sans Mono')}
    ${ELSE}
    </fontconfig>\n`,
  )
  return { FONTCONFIG_FILE: file }
}
