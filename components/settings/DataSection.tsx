import type { SettingsActs, SettingsInHand } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'
import { FileButton } from './FileButton.tsx'

type Acts = Pick<
  SettingsActs,
  'exportSettings' | 'readSettings' | 'takeSettings' | 'leaveSettings' | 'openLibrary'
>

/** Settings as a file, and the way to what was kept. */
export function DataSection({ file, acts }: { file: SettingsInHand | null; acts: Acts }) {
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{say('settings:sections.data')}</h2>
      <h3>{say('settings:data.settings')}</h3>
      <p class="settings-words">{say('settings:data.settingsWords')}</p>
      <p class="settings-acts">
        <button type="button" class="button" onClick={acts.exportSettings}>
          {say('settings:data.save')}
        </button>
        <FileButton
          words={say('settings:data.take')}
          label={say('settings:data.file')}
          accept=".json,application/json"
          onFile={acts.readSettings}
        />
      </p>
      {file && <FileOfSettings file={file} acts={acts} />}
      <h3>{say('settings:data.backup')}</h3>
      <p class="settings-words">{say('settings:data.backupWords')}</p>
      <p class="settings-acts">
        <button type="button" class="button" onClick={() => acts.openLibrary('backup')}>
          {say('settings:data.toBackup')}
        </button>
        <button type="button" class="button" onClick={() => acts.openLibrary('bin')}>
          {say('settings:data.toBin')}
        </button>
        <button type="button" class="button" onClick={() => acts.openLibrary('done')}>
          {say('settings:data.toDone')}
        </button>
      </p>
    </section>
  )
}

/** What a file would change, before it does; or why it is refused. */
function FileOfSettings({ file, acts }: { file: SettingsInHand; acts: Acts }) {
  const { name } = file
  if (file.step === 'refused') {
    return (
      <div class="settings-file pack-faults" role="alert">
        <h4>
          <bdi>{say('settings:data.refusedTitle', { name })}</bdi>
        </h4>
        <p>
          {say('settings:data.refusedWords')} <bdi>{file.why}</bdi>
        </p>
        <button type="button" class="button" onClick={acts.leaveSettings}>
          {say('settings:dismiss')}
        </button>
      </div>
    )
  }
  const { changes } = file
  return (
    <div class="settings-file" role="status">
      <p>
        {changes.length === 0
          ? say('settings:data.wouldNot', { name })
          : say('settings:data.wouldChange', { name, count: changes.length })}
      </p>
      <ul class="settings-changes">
        {changes.map((change) => (
          <li key={change}>{say(`settings:data.names.${change}`)}</li>
        ))}
      </ul>
      <p class="settings-acts">
        {changes.length > 0 && (
          <button type="button" class="button button-first" onClick={acts.takeSettings}>
            {say('settings:data.takeNow')}
          </button>
        )}
        <button type="button" class="button" onClick={acts.leaveSettings}>
          {say(changes.length > 0 ? 'settings:data.leave' : 'settings:dismiss')}
        </button>
      </p>
    </div>
  )
}
