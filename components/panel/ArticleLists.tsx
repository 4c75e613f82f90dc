import { useMemo } from 'preact/hooks'
import type { Annotation } from '../../lib/domain/annotation.ts'
import type { NoteInHand, PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { topicWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'
import { memo } from '../common/memo.ts'
import { EntityRow } from './EntityRow.tsx'
import { areasByTopic, type EntityRowData, entityKey, keptByEntity, type ReadingRows } from './entity-rows.ts'
import { createFileLookUp } from './file-look-up.ts'
import { LimitedList } from './LimitedList.tsx'

type Props = {
  page: Extract<PanelView['page'], { phase: 'read' }>
  rows: ReadingRows
  view: PanelView
  acts: PanelActs
}

/** More rows than these are built only when asked for: a long article must not make the panel slow. */
const MOST_ROWS = 20
const MOST_AREAS_A_TOPIC = 4
const MOST_TOPICS = 8

// Rows are told apart by their props, so what most rows share must be the same each time.
const Row = memo(EntityRow)
const NOTHING_KEPT: readonly Annotation[] = []
const NO_NOTES: Record<string, NoteInHand> = {}
const NO_FILE = () => null

/** Everything found in the article: agreements, officials, and areas under their topics. */
export function ArticleLists({ page, rows, view, acts }: Props) {
  const { focus, shown, notes, elsewhere } = view
  const topics = useMemo(() => areasByTopic(rows.area), [rows])
  const kept = useMemo(() => keptByEntity(view.kept), [view.kept])
  const fileOf = useMemo(() => createFileLookUp(page, elsewhere), [page, elsewhere])
  const atFocus = (row: EntityRowData) => row.entity.id === focus?.entity
  const listItem = (row: EntityRowData) => {
    const { kind, id } = row.entity
    const annotations = kept.get(entityKey(row.entity)) ?? NOTHING_KEPT
    return (
      <Row
        key={id}
        row={row}
        page={page}
        acts={acts}
        annotations={annotations}
        notes={annotations.length > 0 ? notes : NO_NOTES}
        nth={shown?.kind === kind && shown.entity === id ? shown.nth : null}
        fileOf={kind === 'agreement' ? fileOf : NO_FILE}
        atFocus={atFocus(row)}
      />
    )
  }
  return (
    <>
      {rows.agreement.length > 0 && (
        <section id="list-agreement" class="kind kind-agreement" aria-labelledby="agreements">
          <h2 id="agreements">
            {say('panel:list.agreements')} <span class="how-many">{rows.agreement.length}</span>
          </h2>
          <LimitedList
            items={rows.agreement}
            most={MOST_ROWS}
            mustShow={atFocus}
            showAll="panel:all.agreements"
          >
            {listItem}
          </LimitedList>
        </section>
      )}
      {rows.official.length > 0 && (
        <section id="list-official" class="kind kind-official" aria-labelledby="officials">
          <h2 id="officials">
            {say('panel:list.officials')} <span class="how-many">{rows.official.length}</span>
          </h2>
          <LimitedList
            items={rows.official}
            most={MOST_ROWS}
            mustShow={atFocus}
            showAll="panel:all.officials"
          >
            {listItem}
          </LimitedList>
        </section>
      )}
      {topics.length > 0 && (
        <section id="list-area" class="kind kind-area" aria-labelledby="areas">
          <h2 id="areas">
            {say('panel:list.areas')} <span class="how-many">{rows.area.length}</span>
          </h2>
          <LimitedList
            items={topics}
            most={MOST_TOPICS}
            mustShow={({ areas }) => areas.some(atFocus)}
            showAll="panel:all.topics"
          >
            {({ topic, areas }) => (
              <li key={topic} class="topic">
                <h3>{topicWords(topic)}</h3>
                <LimitedList
                  items={areas}
                  most={MOST_AREAS_A_TOPIC}
                  mustShow={atFocus}
                  showAll="panel:all.areas"
                >
                  {listItem}
                </LimitedList>
              </li>
            )}
          </LimitedList>
        </section>
      )}
    </>
  )
}
