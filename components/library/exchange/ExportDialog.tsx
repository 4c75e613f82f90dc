import { useEffect, useState } from 'preact/hooks'
import type { ExportPreview, ExportScope, ExportWish } from '../../../lib/domain/export-view.ts'
import type { ExportActs } from '../../../lib/domain/library-acts.ts'
import type { LibraryView } from '../../../lib/domain/library-view.ts'
import { Dialog } from '../../common/Dialog.tsx'
import type { LibraryOffers } from '../library-offers.ts'
import { annotationsInWords } from '../library-words.ts'
import { ExportProgress } from './ExportProgress.tsx'
import { FormatChoice } from './FormatChoice.tsx'
import { ScopeChoice } from './ScopeChoice.tsx'
import './exchange.css'
import { say } from '../../../lib/words/say.ts'

/** What leaves, in which format, how the file begins, and where it goes. */
export function ExportDialog(props: {
  view: LibraryView
  offers: LibraryOffers
  acts: ExportActs
  /** What was asked for where the dialog was opened. */
  scope: ExportScope
  selected: readonly string[]
  onClose: () => void
}) {
  const { view, offers, acts } = props
  const [scope, setScope] = useState(props.scope)
  const [format, setFormat] = useState(offers.formats[0]?.id ?? '')
  const wish: ExportWish = { scope, format }
  const preview = usePreview(wish, acts)
  const isEmpty = preview?.annotations === 0
  const close = () => {
    acts.cancelExport()
    props.onClose()
  }
  // What was written is told by the notice, which the dialog would hide.
  const closeIf = (isSaved: boolean) => {
    if (isSaved) props.onClose()
  }
  return (
    <Dialog
      title={say('exchange-dialog:export')}
      onClose={close}
      foot={
        view.exporting ? (
          <ExportProgress exporting={view.exporting} onCancel={acts.cancelExport} />
        ) : (
          <>
            <CopyButton wish={wish} isOff={isEmpty} onCopy={acts.copyExport} />
            {offers.hasSaveAs && (
              <button
                type="button"
                class="button"
                disabled={isEmpty}
                onClick={() => void acts.saveAs(wish).then(closeIf)}
              >
                {say('exchange-dialog:saveAs')}
              </button>
            )}
            <button
              type="button"
              class="button button-first"
              disabled={isEmpty}
              onClick={() => void acts.download(wish).then(closeIf)}
            >
              {say('exchange-dialog:download')}
            </button>
          </>
        )
      }
    >
      <div class="export-choices">
        <ScopeChoice
          view={view}
          offers={offers}
          selected={props.selected}
          scope={scope}
          onChoose={setScope}
        />
        <FormatChoice formats={offers.formats} format={format} onChoose={setFormat} />
      </div>
      <Preview preview={preview} />
    </Dialog>
  )
}

/** How the file would begin; null until that is known. */
function usePreview(wish: ExportWish, acts: ExportActs): ExportPreview | null {
  const [preview, setPreview] = useState<ExportPreview | null>(null)
  useEffect(() => {
    let isCurrent = true
    void acts.previewExport(wish).then((made) => isCurrent && setPreview(made))
    return () => {
      isCurrent = false
    }
  }, [JSON.stringify(wish)])
  return preview
}

function Preview({ preview }: { preview: ExportPreview | null }) {
  return (
    <section class="export-preview" aria-label={say('exchange-dialog:preview')} aria-busy={preview === null}>
      <p class="soft" role="status">
        {preview && (
          <>
            <bdi>{preview.name}</bdi> · {annotationsInWords(preview.annotations)}
          </>
        )}
      </p>
      {preview && preview.annotations > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a reader without a mouse must be able to scroll it.
        <pre tabIndex={0}>
          {preview.text}
          {preview.isCut && '…'}
        </pre>
      )}
      {preview?.annotations === 0 && <p class="soft">{say('exchange-dialog:empty')}</p>}
    </section>
  )
}

/** Says on the button itself what became of it: a notice would be hidden behind the dialog. */
function CopyButton(props: { wish: ExportWish; isOff: boolean; onCopy: ExportActs['copyExport'] }) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const about = JSON.stringify(props.wish)
  useEffect(() => setCopied(null), [about])
  return (
    <>
      <span role="status" class={copied === 'no' ? 'export-copied fault' : 'export-copied'}>
        {copied === 'yes' && say('exchange-dialog:copied')}
        {copied === 'no' && say('exchange-dialog:notCopied')}
      </span>
      <button
        type="button"
        class="button"
        disabled={props.isOff}
        onClick={() => void props.onCopy(props.wish).then((isDone) => setCopied(isDone ? 'yes' : 'no'))}
      >
        {say('exchange-dialog:copy')}
      </button>
    </>
  )
}
