import { useEffect } from 'preact/hooks'
import type { Settings } from '../../lib/domain/settings.ts'
import { linesStyle } from './lines-style.ts'

/** Dresses `.line-official` and the others on this page as mentions are underlined on others. */
export function LinesStyle({ lines }: { lines: Settings['lines'] }) {
  const css = linesStyle(lines)
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
