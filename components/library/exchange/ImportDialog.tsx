import { useState } from 'preact/hooks'
import type { ImportInHand } from '../../../lib/domain/import-view.ts'
import type { ImportActs } from '../../../lib/domain/library-acts.ts'
import { Dialog } from '../../common/Dialog.tsx'
import type { LibraryOffers } from '../library-offers.ts'
import { FileChoice } from './FileChoice.tsx'
import { ImportCheck } from './ImportCheck.tsx'
import { RefusalList } from './RefusalList.tsx'
import './exchange.css'
import { say } from '../../../lib/words/say.ts'
import { said } from '../../common/said.ts'

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
      title={say('exchange-dialog:import')}
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
            <span>{said('exchange-dialog:reading', { name: <bdi>{importing.name}</bdi> })}</span>
            <progress max={1} value={importing.share} />
          </label>
        )}
        {importing?.step === 'writing' && (
          <label class="progress">
            <span>{said('exchange-dialog:storing', { name: <bdi>{importing.name}</bdi> })}</span>
            <progress />
          </label>
        )}
        {importing?.step === 'failed' && (
          <p class="import-part" role="alert">
            <b>{say('exchange-dialog:nothing')}</b> {importing.why}
          </p>
        )}
        {importing?.step === 'refused' && (
          <div class="import-part" role="alert">
            <p>
              <b>{say('exchange-dialog:nothing')}</b>{' '}
              {importing.format
                ? said(
                    'exchange-dialog:readAs',
                    { name: <bdi>{importing.name}</bdi> },
                    { format: importing.format },
                  )
                : said('exchange-dialog:notTaken', { name: <bdi>{importing.name}</bdi> })}
            </p>
            <RefusalList refused={importing.refused} more={importing.more} />
          </div>
        )}
        {importing?.step === 'checked' && <ImportCheck checked={importing} />}
      </div>
    </Dialog>
  )
}

/** What leaving is called, by how far the file has come. */
const LEAVING = {
  reading: 'exchange-dialog:stop',
  refused: 'exchange-dialog:close',
  failed: 'exchange-dialog:close',
  checked: 'exchange-dialog:cancel',
} as const

function ImportFoot(props: { importing: ImportInHand | null; acts: ImportActs; onClose: () => void }) {
  const { importing, acts } = props
  const step = importing?.step
  if (step === 'writing') return null
  return (
    <>
      {(step === 'refused' || step === 'failed' || step === 'checked') && (
        <button type="button" class="button" onClick={acts.closeImport}>
          {say('exchange-dialog:another')}
        </button>
      )}
      <button type="button" class="button" onClick={props.onClose}>
        {say(LEAVING[step ?? 'checked'])}
      </button>
      {importing?.step === 'checked' && (
        <button
          type="button"
          class="button button-first"
          disabled={changesNothing(importing)}
          onClick={acts.confirmImport}
        >
          {say('exchange-dialog:import')}
        </button>
      )}
    </>
  )
}

function changesNothing({ preview }: Extract<ImportInHand, { step: 'checked' }>): boolean {
  const { annotations, others } = preview
  return annotations.added + annotations.changed + others.added + others.changed === 0
}
