import { useEffect, useRef, useState } from 'preact/hooks'
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import type { AnnotationActs } from '../../lib/domain/library-acts.ts'
import { momentInWords } from '../../lib/words/moment-words.ts'
import { say } from '../../lib/words/say.ts'
import { KindBadge } from '../common/KindBadge.tsx'
import { said } from '../common/said.ts'
import { ArticleHeading } from './ArticleGroup.tsx'
import { focusAfter } from './focus-after.ts'
import { annotationsInWords, shortName } from './library-words.ts'
import { useGrowingList } from './use-growing-list.ts'

/** What was deleted in the last 30 days, with the way back. */
export function BinList(props: { bin: readonly Kept[]; acts: Pick<AnnotationActs, 'restore' | 'emptyBin'> }) {
  const { bin, acts } = props
  const list = useGrowingList(bin, 'bin')
  const whole = useRef<HTMLDivElement>(null)
  const ids = bin.flatMap(({ annotations }) => annotations.map(({ id }) => id))
  const restore = (id: string) => {
    const items = [...(whole.current?.querySelectorAll<HTMLElement>('.annotation') ?? [])]
    if (!focusAfter(items, (item) => item.dataset.id === id)) whole.current?.focus()
    acts.restore([id])
  }
  return (
    <div ref={whole} tabIndex={-1} class="bin">
      {ids.length === 0 ? (
        <p class="library-nothing">{say('library:bin.empty')}</p>
      ) : (
        <BinBar
          count={ids.length}
          onRestoreAll={() => {
            whole.current?.focus()
            acts.restore(ids)
          }}
          onEmpty={() => {
            whole.current?.focus()
            acts.emptyBin()
          }}
        />
      )}
      {list.items.map(({ article, annotations }) => (
        <article key={article.key} class="article-group">
          <ArticleHeading article={article} />
          <ul>
            {annotations.map((annotation) => (
              <BinItem key={annotation.id} annotation={annotation} onRestore={() => restore(annotation.id)} />
            ))}
          </ul>
        </article>
      ))}
      {list.more > 0 && (
        <button ref={list.sentinel} type="button" class="button library-more" onClick={list.grow}>
          {say('library:bin.more', { annotations: annotationsInWords(list.more) })}
        </button>
      )}
    </div>
  )
}

/** How much is in the bin, and what can be done with all of it. Emptying asks, because there is no way back. */
function BinBar(props: { count: number; onRestoreAll: () => void; onEmpty: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const no = useRef<HTMLButtonElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const count = annotationsInWords(props.count)
  useEffect(() => {
    if (isAsking) no.current?.focus()
  }, [isAsking])
  return isAsking ? (
    <div class="library-ask" role="alert">
      <p>{say('library:bin.ask', { annotations: count })}</p>
      <div class="library-offers">
        <button type="button" class="button button-danger" onClick={props.onEmpty}>
          {say('library:bin.forGood')}
        </button>
        <button
          ref={no}
          type="button"
          class="button"
          onClick={() => {
            setAsking(false)
            requestAnimationFrame(() => opener.current?.focus())
          }}
        >
          {say('library:bin.keep')}
        </button>
      </div>
    </div>
  ) : (
    <div class="library-line">
      <p role="status">{say('library:bin.count', { annotations: count })}</p>
      <div class="library-offers">
        <button type="button" class="button" onClick={props.onRestoreAll}>
          {say('library:bin.restoreAll')}
        </button>
        <button ref={opener} type="button" class="button" onClick={() => setAsking(true)}>
          {say('library:bin.emptyBin')}
        </button>
      </div>
    </div>
  )
}

function BinItem({ annotation, onRestore }: { annotation: Annotation; onRestore: () => void }) {
  const { id, kind, quote, note, deleted } = annotation
  const name = shortName(annotation)
  return (
    <li class={`annotation kind-${kind}`} data-id={id} tabIndex={-1} aria-label={name}>
      <div class="annotation-body">
        <div class="annotation-head">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <KindBadge kind={kind} />
        </div>
        {quote !== name && quote && (
          <p class="bin-quote" dir="auto">
            {quote}
          </p>
        )}
        {note && (
          <p class="annotation-note" dir="auto">
            {note}
          </p>
        )}
        <p class="soft">
          {deleted &&
            said('library:bin.deleted', {
              moment: <time dateTime={deleted}>{momentInWords(deleted)}</time>,
            })}
        </p>
        <div class="annotation-acts">
          <button type="button" aria-label={say('library:bin.restoreName', { name })} onClick={onRestore}>
            {say('library:bin.restore')}
          </button>
        </div>
      </div>
    </li>
  )
}
