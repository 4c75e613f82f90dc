import type { AgreementFile, EntryId, FileStep } from '../../lib/domain/agreement-file.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { typeWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { StatusLine } from '../charts/StatusLine.tsx'
import { ArticleName } from '../common/ArticleName.tsx'
import { PartyList } from '../common/PartyList.tsx'
import { StatusChip } from '../common/StatusChip.tsx'

/** One agreement file: what it is, how far it has come, step by step, and the articles it was joined from. */
export function FileItem(props: {
  file: AgreementFile
  linkTo: (step: FileStep) => string | null
  /** The file that the reader is joining with another; null while none. */
  joining: AgreementFile | null
  /** Null where there is nothing to join with. */
  onStartJoining: (() => void) | null
  onJoin: () => void
  onPart: (entry: EntryId) => void
}) {
  const { file, joining } = props
  const { name, type, parties, present, contradictions, line } = file
  return (
    <li class="file" aria-label={name}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="kept-facts">
        <StatusChip status={present?.status ?? 'unknown'} />{' '}
        {present?.party && `${say('library:files.by', { party: partyName(present.party) })} · `}
        {typeWords(type)}
        {parties.length > 0 && ' · '}
        <PartyList parties={parties} />
      </p>
      <StatusLine line={line} about={name} linkTo={props.linkTo} />
      {contradictions.length > 0 && (
        <ul class="file-contradictions" aria-label={say('library:files.contradictions')}>
          {contradictions.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <FileArticles file={file} onPart={props.onPart} />
      <p class="file-acts">
        {joining && joining.id !== file.id && (
          <button
            type="button"
            class="button"
            aria-label={say('library:files.sameName', { name })}
            onClick={props.onJoin}
          >
            {say('library:files.same')}
          </button>
        )}
        {!joining && props.onStartJoining && (
          <button
            type="button"
            aria-label={say('library:files.joinName', { name })}
            onClick={props.onStartJoining}
          >
            {say('library:files.join')}
          </button>
        )}
      </p>
    </li>
  )
}

/** The articles of a file, why they were joined, and the way to part one. */
function FileArticles({ file, onPart }: { file: AgreementFile; onPart: (entry: EntryId) => void }) {
  const { entries, reasons, score } = file
  const several = entries.length > 1
  return (
    <details class="file-articles">
      <summary>{say('library:files.articles', { count: entries.length })}</summary>
      {several && (
        <p class="file-reasons">
          {say('library:files.reasons', { reasons: reasons.join('; '), share: Math.round(score * 100) })}
        </p>
      )}
      <ul>
        {entries.map(({ id, article, agreement }) => (
          <li key={id}>
            <span>
              <ArticleName article={article} />
              {article.date ? ` · ${dateInWords(article.date)}` : ` · ${say('library:article.noDate')}`}
              {': '}
              <bdi lang={article.language || undefined}>{agreement.name}</bdi>
            </span>
            {several && (
              <button
                type="button"
                aria-label={say('library:files.apartName', {
                  name: article.outlet || article.title || article.url,
                })}
                onClick={() => onPart(id)}
              >
                {say('library:files.apart')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
