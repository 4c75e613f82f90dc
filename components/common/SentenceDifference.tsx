import type { Annotation } from '../../lib/domain/annotation.ts'
import type { SentencePart } from '../../lib/domain/sentence-difference.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import './sentence-difference.css'

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
      <p class="difference-words">The sentence changed since you kept it:</p>
      <p lang={lang} dir="auto">
        {parts.map(({ text, stands }, at) => {
          const key = `${at} ${stands}`
          if (stands === 'in-both') return <span key={key}>{text}</span>
          return stands === 'now' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
        })}
      </p>
      {annotation.changed && (
        <details>
          <summary>Both versions</summary>
          <dl>
            <dt>When you kept it</dt>
            <dd lang={lang} dir="auto">
              {annotation.context}
            </dd>
            <dt>
              On <time dateTime={annotation.changed.seen}>{momentInWords(annotation.changed.seen)}</time>
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
