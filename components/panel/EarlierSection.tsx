import { useMemo } from 'preact/hooks'
import type { PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { type Change, type MetBefore, metBefore } from '../../lib/insight/met-before.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { statusWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'
import { ArticleName } from '../common/ArticleName.tsx'
import { said } from '../common/said.ts'
import { asKept } from './as-kept.ts'
import { LimitedList } from './LimitedList.tsx'
import './earlier.css'

/** More names than these push the article's own out of sight. */
const MOST_NAMES = 3

/** What is new for the reader here: who and what they kept before, and what changed since. Nothing where nothing was. */
export function EarlierSection(props: {
  page: Extract<PanelView['page'], { phase: 'read' }>
  view: Pick<PanelView, 'earlier' | 'elsewhere'>
  acts: Pick<PanelActs, 'openLibrary'>
}) {
  const { page, view, acts } = props
  const { earlier } = view
  const { key, decisions } = view.elsewhere
  const met = useMemo(
    () =>
      earlier.length === 0 ? [] : metBefore(page.reading, asKept(page.article, key), earlier, decisions),
    [page, earlier, key, decisions],
  )
  if (met.length === 0) return null
  return (
    <section class="earlier" aria-labelledby="earlier">
      <h2 id="earlier">
        {say('earlier:heading')} <span class="how-many">{met.length}</span>
      </h2>
      <LimitedList items={met} most={MOST_NAMES} showAll="panel:all.names">
        {(one) => (
          <li key={`${one.entity.kind} ${one.entity.id}`} class={`met kind-${one.entity.kind}`}>
            <MetLine met={one} language={page.article.language} onOpen={acts.openLibrary} />
          </li>
        )}
      </LimitedList>
    </section>
  )
}

function MetLine(props: { met: MetBefore; language: string; onOpen: (hash: string) => void }) {
  const { entity, count, newest, change } = props.met
  const { annotation, article } = newest
  const hash = hashOf(annotation)
  return (
    <>
      <a
        class="met-open"
        href={`/library.html${hash}`}
        aria-describedby={`met-${entity.id}`}
        onClick={(event) => {
          event.preventDefault()
          props.onOpen(hash)
        }}
      >
        <bdi class="met-name" lang={props.language || undefined}>
          {entity.name}
        </bdi>{' '}
        <span class="met-count">{say('earlier:kept', { count })}</span>
        <span class="unseen">. {say('earlier:show')}</span>
      </a>
      <div id={`met-${entity.id}`} class="met-facts">
        {change && (
          <span class="met-change">
            <span class="met-changed">{say('earlier:changed')}</span> <ChangeSentence change={change} />
          </span>
        )}
        <q class="met-quote" lang={article.language || undefined} dir="auto">
          {annotation.context || annotation.quote}
        </q>
        <span class="met-origin">
          <ArticleName article={article} />
          {article.date && `, ${dateInWords(article.date)}`}
        </span>
      </div>
    </>
  )
}

function ChangeSentence({ change }: { change: Change }) {
  const { date } = change.told
  const [before, here] =
    change.what === 'status'
      ? [statusWords(change.before), statusWords(change.here).toLowerCase()]
      : [change.before, change.here]
  return (
    <>
      {said(
        date ? 'earlier:change' : 'earlier:changeUndated',
        { before: <bdi>{before}</bdi>, here: <b dir="auto">{here}</b> },
        { date: date ? dateInWords(date) : '' },
      )}
    </>
  )
}

/** The library, filtered to the words of a name and its kind. */
function hashOf({ kind, entity }: MetBefore['newest']['annotation']): string {
  return `#${new URLSearchParams([
    ['kind', kind],
    ['words', entity?.name ?? ''],
  ])}`
}
