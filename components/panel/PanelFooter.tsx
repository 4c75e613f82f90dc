import { say } from '../../lib/words/say.ts'

/** The way to the library, and how much of this article is in it. */
export function PanelFooter({ kept, onLibrary }: { kept: number; onLibrary: () => void }) {
  return (
    <footer class="panel-footer">
      <span>{kept === 0 ? say('panel:footer.nothing') : say('panel:bar.kept', { count: kept })}</span>
      <a
        href="/library.html"
        onClick={(event) => {
          event.preventDefault()
          onLibrary()
        }}
      >
        {say('panel:footer.library')}
      </a>
    </footer>
  )
}
