import { useState } from 'preact/hooks'
import { AnnotationEditor } from './AnnotationEditor.tsx'
import type { EntityRowProps } from './EntityRow.tsx'
import { LimitedList } from './LimitedList.tsx'
import { MentionPassage } from './MentionPassage.tsx'
import { OfficialFacts } from './OfficialFacts.tsx'

const MOST_MENTIONS = 8

/** What a row hides: the words that decided, every mention in its passage, and the reader's note and tags. */
export function EntityDetails(props: EntityRowProps) {
  const { row, page, acts, annotations, notes } = props
  const [writing, setWriting] = useState(false)
  const language = page.article.language
  const first = row.mentions[0]
  return (
    <>
      {row.entity.kind === 'official' && (
        <OfficialFacts
          official={row.entity}
          known={page.reading.knownOffices?.[row.entity.id] ?? null}
          language={language}
        />
      )}
      <LimitedList items={row.mentions} most={MOST_MENTIONS} what="mentions">
        {(index) => {
          const mention = page.reading.mentions[index]
          if (!mention) return null
          return (
            <li key={index}>
              <button
                type="button"
                class="passage"
                title="Show on the page"
                onClick={() => acts.showMention(index)}
              >
                <MentionPassage text={page.article.text} at={mention} language={language} />
              </button>
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
      {annotations.length === 0 && first !== undefined && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setWriting(true)
            acts.keep(first)
          }}
        >
          Keep and write a note
        </button>
      )}
    </>
  )
}
