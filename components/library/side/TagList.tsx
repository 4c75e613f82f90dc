import { useState } from 'preact/hooks'
import type { TagActs } from '../../../lib/domain/library-acts.ts'
import type { CountedTag } from '../../../lib/domain/library-view.ts'
import { say } from '../../../lib/words/say.ts'
import { SidePart, toggled } from './SidePart.tsx'
import { SideRow } from './SideRow.tsx'
import { TagEditor } from './TagEditor.tsx'

/** So many tags are listed before the reader asks for all: those that are used most. */
const MOST = 12

/** The tags in use. */
export function TagList(props: {
  tags: readonly CountedTag[]
  chosen: readonly string[]
  suggest: (typed: string) => readonly string[]
  onChoose: (tags: readonly string[]) => void
  acts: TagActs
}) {
  const { tags, chosen } = props
  const [isWhole, setWhole] = useState(false)
  const listed = isWhole ? tags : mostUsed(tags, chosen)
  return (
    <SidePart title={say('side:tags.title')}>
      {tags.length === 0 && <p class="side-none">{say('side:tags.none')}</p>}
      <ul class="side-list">
        {listed.map(({ tag, annotations }) => (
          <SideRow
            key={tag}
            name={tag}
            count={annotations}
            isChosen={chosen.includes(tag)}
            onChoose={() => props.onChoose(toggled(chosen, tag))}
            editor={(leave) => (
              <TagEditor
                tag={tag}
                others={tags.map((one) => one.tag).filter((one) => one !== tag)}
                suggest={props.suggest}
                onRename={(name) => {
                  leave('gone')
                  if (chosen.includes(tag)) props.onChoose(chosen.map((one) => (one === tag ? name : one)))
                  props.acts.renameTag(tag, name)
                }}
                onDelete={() => {
                  leave('gone')
                  if (chosen.includes(tag)) props.onChoose(chosen.filter((one) => one !== tag))
                  props.acts.deleteTag(tag)
                }}
              />
            )}
          />
        ))}
      </ul>
      {tags.length > MOST && (
        <button type="button" class="link side-all" onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('side:fewer') : say('side:tags.all', { count: tags.length })}
        </button>
      )}
    </SidePart>
  )
}

function mostUsed(tags: readonly CountedTag[], chosen: readonly string[]): readonly CountedTag[] {
  if (tags.length <= MOST) return tags
  const most = new Set([...tags].sort((a, b) => b.annotations - a.annotations).slice(0, MOST))
  return tags.filter((one) => most.has(one) || chosen.includes(one.tag))
}
