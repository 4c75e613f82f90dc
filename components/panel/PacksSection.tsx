import { useRef } from 'preact/hooks'
import type { PanelActs, PanelSettings } from '../../lib/domain/panel-view.ts'
import { PackFaults } from './PackFaults.tsx'
import { BundledPackItem, LoadedPackItem } from './PackItem.tsx'

type Acts = Pick<PanelActs, 'loadPack' | 'removePack' | 'dismissFile' | 'openSettingsInTab'>

/** The knowledge packs: what each is, of which day, and how many facts it has; loading and removing. */
export function PacksSection({ settings, acts }: { settings: PanelSettings; acts: Acts }) {
  const { packs, packsFault, bundled, file } = settings
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">Who held which office</h2>
      <p class="settings-words">
        A pack is a list of officials and their terms of office, in a JSON or CSV file of yours. What it says
        counts before what Entente brings along.
      </p>
      {packsFault !== null && (
        <p class="fault" role="alert">
          {packsFault}
        </p>
      )}
      <ul class="packs">
        {packs?.map((pack) => (
          <LoadedPackItem key={pack.id} pack={pack} onRemove={() => acts.removePack(pack.id)} />
        ))}
        <BundledPackItem pack={bundled} />
      </ul>
      {settings.mayLoad ? (
        <LoadButton busy={file?.step === 'reading'} onFile={acts.loadPack} />
      ) : (
        <div class="load-elsewhere">
          <p>
            Choosing a file closes this popup in some browsers, so packs are loaded in a tab of their own.
          </p>
          <button type="button" class="button" onClick={acts.openSettingsInTab}>
            Load a pack in a tab
          </button>
        </div>
      )}
      <p class="pack-reading" role="status">
        {file?.step === 'reading' && `Reading ${file.name}…`}
      </p>
      {file?.step === 'refused' && <PackFaults file={file} onDismiss={acts.dismissFile} />}
    </section>
  )
}

function LoadButton({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button" disabled={busy} onClick={() => input.current?.click()}>
        Load a pack…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File of a pack"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file, mended, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
