import { useRef, useState } from 'preact/hooks'
import type { Said } from '../../lib/domain/correction.ts'
import { say } from '../../lib/words/say.ts'
import { AgreementFacts } from './AgreementFacts.tsx'
import { AnnotationEditor } from './AnnotationEditor.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import type { EntityRowProps } from './entity-row-props.ts'
import { lookUpQuestion } from './look-up-question.ts'
import { MentionPassages } from './MentionPassages.tsx'
import type { MentionForm } from './mention-form.ts'
import { OfficialFacts } from './OfficialFacts.tsx'
import { useLookUp } from './use-look-up.tsx'

/** What a row hides: the words that decided, every mention in its passage, and the reader's note, tags and corrections. */
export function EntityDetails(props: EntityRowProps) {
  const { row, page, acts, annotations, notes } = props
  const [writing, setWriting] = useState(false)
  const [correcting, setCorrecting] = useState<{ form: MentionForm | null } | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wikidata = useLookUp(lookUpQuestion(row, page.reading), props)
  const language = page.article.language
  const official = row.entity.kind === 'official' ? row.entity : null
  const first = row.mentions[0]
  const close = () => {
    setCorrecting(null)
    opener.current?.focus()
  }
  const correct = (said: Said) => {
    close()
    acts.correct(said)
  }
  return (
    <>
      {official && (
        <OfficialFacts
          official={official}
          known={page.reading.knownOffices?.[official.id] ?? null}
          text={page.article.text}
          language={language}
        />
      )}
      {row.entity.kind === 'agreement' && (
        <AgreementFacts
          agreement={row.entity}
          file={props.fileOf(row.entity)}
          text={page.article.text}
          language={language}
          url={page.article.url}
        />
      )}
      <MentionPassages
        mentions={row.mentions}
        page={page}
        official={official}
        onShow={acts.showMention}
        onWrong={(form) => setCorrecting({ form })}
      />
      {annotations.map((annotation) => (
        <AnnotationEditor
          key={annotation.id}
          annotation={annotation}
          inHand={notes[annotation.id] ?? null}
          startHere={writing}
          acts={acts}
        />
      ))}
      {official && correcting && (
        <CorrectionForm
          key={correcting.form?.passage.before ?? ''}
          official={official}
          form={correcting.form}
          others={namesOfOthers(props)}
          onSay={correct}
          onCancel={close}
        />
      )}
      {wikidata.frame}
      <div class="details-acts">
        {annotations.length === 0 && first !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setWriting(true)
              acts.keep(first)
            }}
          >
            {say('panel:row.note')}
          </button>
        )}
        {official && (
          <button
            ref={opener}
            type="button"
            class="button"
            aria-label={say('correction:of', { name: official.name })}
            aria-expanded={correcting !== null}
            onClick={() => setCorrecting(correcting ? null : { form: null })}
          >
            {say('correction:open')}
          </button>
        )}
        {wikidata.button}
      </div>
    </>
  )
}

function namesOfOthers({ row, page }: EntityRowProps): string[] {
  return Object.values(page.reading.officials)
    .map(({ name }) => name)
    .filter((name) => name !== row.entity.name)
}
