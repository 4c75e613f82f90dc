import { useRef, useState } from 'preact/hooks'
import { READER_RULE, type Said } from '../../lib/domain/correction.ts'
import type { Mention } from '../../lib/domain/reading.ts'
import { say } from '../../lib/words/say.ts'
import { AgreementFacts } from './AgreementFacts.tsx'
import { AnnotationEditor } from './AnnotationEditor.tsx'
import { CorrectionForm, type MentionForm } from './CorrectionForm.tsx'
import type { EntityRowProps } from './EntityRow.tsx'
import { LimitedList } from './LimitedList.tsx'
import { lookUpQuestion } from './look-up-question.ts'
import { MentionPassage } from './MentionPassage.tsx'
import { formOfMention } from './mention-form.ts'
import { OfficialFacts } from './OfficialFacts.tsx'
import { useLookUp } from './use-look-up.tsx'

const MOST_MENTIONS = 8

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
      <LimitedList items={row.mentions} most={MOST_MENTIONS} showAll="panel:all.mentions">
        {(index) => {
          const mention = page.reading.mentions[index]
          if (!mention) return null
          const form = official && formOfMention(page.article.text, mention, official.name)
          return (
            <li key={index} class="passage-line">
              <button
                type="button"
                class="passage"
                title={say('panel:row.show')}
                onClick={() => acts.showMention(index)}
              >
                <MentionPassage text={page.article.text} at={mention} language={language} />
                <CorrectedMark mention={mention} />
              </button>
              {form && (
                <button
                  type="button"
                  class="passage-wrong"
                  aria-label={say('correction:somebodyElse', { words: form.words })}
                  title={say('correction:somebodyElseHere', { words: form.words })}
                  onClick={() => setCorrecting({ form })}
                >
                  {say('correction:wrong')}
                </button>
              )}
            </li>
          )
        }}
      </LimitedList>
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

/** Says that a mention is as the reader corrected it. */
function CorrectedMark({ mention }: { mention: Mention }) {
  return mention.rule === READER_RULE ? (
    <small class="corrected-mark"> {say('correction:byYou')}</small>
  ) : null
}

function namesOfOthers({ row, page }: EntityRowProps): string[] {
  return Object.values(page.reading.officials)
    .map(({ name }) => name)
    .filter((name) => name !== row.entity.name)
}
