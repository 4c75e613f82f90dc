import { useEffect } from 'preact/hooks'
import { KINDS } from '../../lib/domain/entity.ts'
import type { Settings } from '../../lib/domain/settings.ts'
import { lineStyle } from '../common/marks-style.ts'

/** Dresses `.line-official` and the others on this page as mentions are underlined on others. */
export function LinesStyle({ lines }: { lines: Settings['lines'] }) {
  const css = KINDS.map((kind) => `.line-${kind} { ${lineStyle(lines[kind])} }`).join('\n')
  useEffect(() => {
    // The page's policy allows no style element; a sheet that is made needs none.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [css])
  return null
}
