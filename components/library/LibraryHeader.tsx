import type { RefObject } from 'preact'
import { say } from '../../lib/words/say.ts'

/** The name of the page, and the ways in and out. */
export function LibraryHeader(props: {
  heading: RefObject<HTMLHeadingElement | null>
  onImport: () => void
  /** Null where there is nothing to export. */
  onExport: (() => void) | null
}) {
  return (
    <header class="library-header">
      <div class="library-title">
        <p class="library-wordmark">Entente</p>
        <h1 ref={props.heading} tabIndex={-1}>
          {say('library:title')}
        </h1>
      </div>
      <div class="library-offers">
        <button type="button" class="button" onClick={props.onImport}>
          {say('library:import')}
        </button>
        {props.onExport && (
          <button type="button" class="button" onClick={props.onExport}>
            {say('library:export')}
          </button>
        )}
      </div>
    </header>
  )
}
