/** The way to the library, and how much of this article is in it. */
export function PanelFooter({ kept, onLibrary }: { kept: number; onLibrary: () => void }) {
  return (
    <footer class="panel-footer">
      <span>{kept === 0 ? 'Nothing kept from this page' : `${kept} kept from this article`}</span>
      <a
        href="/library.html"
        onClick={(event) => {
          event.preventDefault()
          onLibrary()
        }}
      >
        Open the library
      </a>
    </footer>
  )
}
