import { READER_RULE } from '../../lib/domain/correction.ts'
import type { Official } from '../../lib/domain/entity.ts'
import type { Mention } from '../../lib/domain/reading.ts'
import { say } from '../../lib/words/say.ts'
import type { EntityRowProps } from './entity-row-props.ts'
import { LimitedList } from './LimitedList.tsx'
import { MentionPassage } from './MentionPassage.tsx'
import { formOfMention, type MentionForm } from './mention-form.ts'

const MOST_MENTIONS = 8

/** Every mention of an entity in its passage: a press shows it on the page; a short form of a name may be called wrong. */
export function MentionPassages(props: {
  /** Indexes in the reading. */
  mentions: readonly number[]
  page: EntityRowProps['page']
  /** Whose mentions they are, where that is an official. */
  official: Official | null
  onShow: (index: number) => void
  onWrong: (form: MentionForm) => void
}) {
  const { article, reading } = props.page
  return (
    <LimitedList items={props.mentions} most={MOST_MENTIONS} showAll="panel:all.mentions">
      {(index) => {
        const mention = reading.mentions[index]
        if (!mention) return null
        const form = props.official && formOfMention(article.text, mention, props.official.name)
        return (
          <li key={index} class="passage-line">
            <button
              type="button"
              class="passage"
              title={say('panel:row.show')}
              onClick={() => props.onShow(index)}
            >
              <MentionPassage text={article.text} at={mention} language={article.language} />
              <CorrectedMark mention={mention} />
            </button>
            {form && (
              <button
                type="button"
                class="passage-wrong"
                aria-label={say('correction:somebodyElse', { words: form.words })}
                title={say('correction:somebodyElseHere', { words: form.words })}
                onClick={() => props.onWrong(form)}
              >
                {say('correction:wrong')}
              </button>
            )}
          </li>
        )
      }}
    </LimitedList>
  )
}

/** Says that a mention is as the reader corrected it. */
function CorrectedMark({ mention }: { mention: Mention }) {
  return mention.rule === READER_RULE ? (
    <small class="corrected-mark"> {say('correction:byYou')}</small>
  ) : null
}
