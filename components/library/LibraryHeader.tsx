import type { RefObject } from 'preact'

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
          Library
        </h1>
      </div>
      <div class="library-offers">
        <button type="button" class="button" onClick={props.onImport}>
          Import…
        </button>
        {props.onExport && (
          <button type="button" class="button" onClick={props.onExport}>
            Export…
          </button>
        )}
      </div>
    </header>
  )
}
