import { useEffect, useRef, useState } from 'preact/hooks'
import type { AgreementFile, FileStep } from '../../lib/domain/agreement-file.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import { FileItem } from './FileItem.tsx'
import { filesInWords } from './library-words.ts'
import './agreement-files.css'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

/** So many files are drawn at first and with each press. */
const STEP = 20

/** Every agreement file, by name. While the reader joins one, each other one offers itself. */
export function AgreementFiles(props: {
  files: readonly AgreementFile[]
  acts: Pick<LibraryActs, 'joinFiles' | 'partEntry'>
  linkTo: (step: FileStep) => string | null
}) {
  const { files, acts, linkTo } = props
  const [most, setMost] = useState(STEP)
  const [joiningId, setJoiningId] = useState<string | null>(null)
  const joining = files.find(({ id }) => id === joiningId) ?? null
  const banner = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (joining) banner.current?.focus()
  }, [joining !== null])
  if (files.length === 0) return <p class="library-nothing">{say('library:files.none')}</p>
  return (
    <>
      <p class="library-shown" role="status">
        {filesInWords(files)}
      </p>
      {joining && (
        <div ref={banner} class="file-joining" tabIndex={-1}>
          <p>{said('library:files.choose', { name: <b>{joining.name}</b> })}</p>
          <button type="button" class="button" onClick={() => setJoiningId(null)}>
            {say('library:files.cancel')}
          </button>
        </div>
      )}
      <ul class="files">
        {files.slice(0, most).map((file) => (
          <FileItem
            key={file.id}
            file={file}
            linkTo={linkTo}
            joining={joining}
            onStartJoining={files.length > 1 ? () => setJoiningId(file.id) : null}
            onJoin={() => {
              if (joining) acts.joinFiles(joining, file)
              setJoiningId(null)
            }}
            onPart={(entry) => acts.partEntry(file, entry)}
          />
        ))}
      </ul>
      {files.length > most && (
        <button type="button" class="button library-more" onClick={() => setMost(most + STEP)}>
          {say('library:files.more', { files: say('library:files.count', { count: files.length }) })}
        </button>
      )}
    </>
  )
}
