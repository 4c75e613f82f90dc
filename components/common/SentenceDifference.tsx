import type { Annotation } from '../../lib/domain/annotation.ts'
import type { SentencePart } from '../../lib/domain/sentence-difference.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import './sentence-difference.css'
import { say } from '../../lib/words/say.ts'
import { said } from './said.ts'

/** What the page says now around something that was kept: the words that came and went, and both versions in full. */
export function SentenceDifference(props: {
  annotation: Annotation
  parts: readonly SentencePart[]
  language: string
}) {
  const { annotation, parts, language } = props
  const lang = language || undefined
  return (
    <div class="difference">
      <p class="difference-words">{say('common:changed')}</p>
      <p lang={lang} dir="auto">
        {parts.map(({ text, stands }, at) => {
          const key = `${at} ${stands}`
          if (stands === 'in-both') return <span key={key}>{text}</span>
          return stands === 'now' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
        })}
      </p>
      {annotation.changed && (
        <details>
          <summary>{say('common:bothVersions')}</summary>
          <dl>
            <dt>{say('common:whenKept')}</dt>
            <dd lang={lang} dir="auto">
              {annotation.context}
            </dd>
            <dt>
              {said('common:seenOn', {
                moment: (
                  <time dateTime={annotation.changed.seen}>{momentInWords(annotation.changed.seen)}</time>
                ),
              })}
            </dt>
            <dd lang={lang} dir="auto">
              {annotation.changed.context}
            </dd>
          </dl>
        </details>
      )}
    </div>
  )
}
