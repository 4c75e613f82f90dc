import type { SettingsActs, SettingsView } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'
import { FileButton } from './FileButton.tsx'
import { PackFaults } from './PackFaults.tsx'
import { BundledPackItem, LoadedPackItem } from './PackItem.tsx'

/** The knowledge packs: what each is, of which day, and how many facts it has; loading and removing. */
export function PacksSection(props: {
  view: Pick<SettingsView, 'packs' | 'packsFault' | 'bundled' | 'file'>
  acts: Pick<SettingsActs, 'loadPack' | 'removePack' | 'dismissFile'>
}) {
  const { view, acts } = props
  const { packs, packsFault, bundled, file } = view
  return (
    <section aria-labelledby="packs">
      <h3 id="packs">{say('settings:packs.title')}</h3>
      <p class="settings-words">{say('settings:packs.words')}</p>
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
      <FileButton
        words={say('settings:packs.load')}
        label={say('settings:packs.file')}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values"
        disabled={file?.step === 'reading'}
        onFile={acts.loadPack}
      />
      <p class="pack-reading" role="status">
        {file?.step === 'reading' && say('settings:packs.reading', { name: file.name })}
      </p>
      {file?.step === 'refused' && <PackFaults file={file} onDismiss={acts.dismissFile} />}
    </section>
  )
}
