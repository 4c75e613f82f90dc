import { useState } from 'preact/hooks'
import type { NoteVersion } from '../../lib/domain/library-acts.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { say } from '../../lib/words/say.ts'

/** What a note was before, read when the reader asks. */
export function NoteVersions(props: {
  read: () => Promise<readonly NoteVersion[]>
  onUse: (text: string) => void
}) {
  const [versions, setVersions] = useState<readonly NoteVersion[] | null>(null)
  return (
    <details
      class="note-versions"
      onToggle={(event) => {
        if (event.currentTarget.open) void props.read().then(setVersions)
      }}
    >
      <summary>{say('library:versions.title')}</summary>
      {versions?.length === 0 && <p class="soft">{say('library:versions.none')}</p>}
      <ul>
        {versions?.map(({ note, at }) => (
          <li key={at + note}>
            <p class="annotation-note" dir="auto">
              {note}
            </p>
            <p class="soft">
              <time dateTime={at}>{momentInWords(at)}</time>{' '}
              <button type="button" class="link" onClick={() => props.onUse(note)}>
                {say('library:versions.use')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
