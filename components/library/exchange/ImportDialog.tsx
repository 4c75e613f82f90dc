import { useState } from 'preact/hooks'
import type { ImportInHand } from '../../../lib/domain/import-view.ts'
import type { ImportActs } from '../../../lib/domain/library-acts.ts'
import { Dialog } from '../../common/Dialog.tsx'
import type { LibraryOffers } from '../library-offers.ts'
import { FileChoice } from './FileChoice.tsx'
import { ImportCheck } from './ImportCheck.tsx'
import { RefusalList } from './RefusalList.tsx'
import './exchange.css'

/** A file on its way in: chosen, checked, looked at, and only then stored. */
export function ImportDialog(props: {
  importing: ImportInHand | null
  offers: LibraryOffers
  acts: ImportActs
  onClose: () => void
}) {
  const { importing, acts } = props
  const [isOver, setOver] = useState(false)
  const close = () => {
    acts.closeImport()
    props.onClose()
  }
  return (
    <Dialog
      title="Import"
      onClose={close}
      foot={<ImportFoot importing={importing} acts={acts} onClose={close} />}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping stands beside choosing, which has keys. */}
      <div
        class={isOver ? 'import-drop is-over' : 'import-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const file = event.dataTransfer?.files[0]
          if (file) acts.readImport(file)
        }}
      >
        {importing === null && <FileChoice accepts={props.offers.accepts} onChoose={acts.readImport} />}
        {importing?.step === 'reading' && (
          <label class="progress">
            <span>
              Reading <bdi>{importing.name}</bdi>
            </span>
            <progress max={1} value={importing.share} />
          </label>
        )}
        {importing?.step === 'writing' && (
          <label class="progress">
            <span>
              Storing <bdi>{importing.name}</bdi>
            </span>
            <progress />
          </label>
        )}
        {importing?.step === 'refused' && (
          <div class="import-part" role="alert">
            <p>
              <b>Nothing was imported.</b> <bdi>{importing.name}</bdi>
              {importing.format ? ` was read as ${importing.format}:` : ' cannot be taken:'}
            </p>
            <RefusalList refused={importing.refused} more={importing.more} />
          </div>
        )}
        {importing?.step === 'checked' && <ImportCheck checked={importing} />}
      </div>
    </Dialog>
  )
}

function ImportFoot(props: { importing: ImportInHand | null; acts: ImportActs; onClose: () => void }) {
  const { importing, acts } = props
  const step = importing?.step
  if (step === 'writing') return null
  return (
    <>
      {(step === 'refused' || step === 'checked') && (
        <button type="button" class="button" onClick={acts.closeImport}>
          Choose another file
        </button>
      )}
      <button type="button" class="button" onClick={props.onClose}>
        {step === 'reading' ? 'Stop' : step === 'refused' ? 'Close' : 'Cancel'}
      </button>
      {importing?.step === 'checked' && (
        <button
          type="button"
          class="button button-first"
          disabled={changesNothing(importing)}
          onClick={acts.confirmImport}
        >
          Import
        </button>
      )}
    </>
  )
}

function changesNothing({ preview }: Extract<ImportInHand, { step: 'checked' }>): boolean {
  const { annotations, others } = preview
  return annotations.added + annotations.changed + others.added + others.changed === 0
}
