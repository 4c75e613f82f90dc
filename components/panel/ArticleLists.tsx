import { useMemo } from 'preact/hooks'
import type { Entity } from '../../lib/domain/entity.ts'
import type { PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { TOPICS } from '../../lib/domain/topic.ts'
import { EntityRow, type RowContext } from './EntityRow.tsx'
import { AgreementSummary, AreaSummary, OfficialSummary } from './EntitySummary.tsx'
import { areasByTopic, type EntityRowData, keptByEntity, type ReadingRows } from './entity-rows.ts'
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

/** Everything found in the article: agreements, officials, and areas under their topics. */
export function ArticleLists({ page, rows, view, acts }: Props) {
  const topics = useMemo(() => areasByTopic(rows.area), [rows])
  const kept = useMemo(() => keptByEntity(view.kept), [view.kept])
  const context: RowContext = { page, view, acts, kept }
  const atFocus = <E extends Entity>(row: EntityRowData<E>) => row.entity.id === view.focus
  return (
    <>
      {rows.agreement.length > 0 && (
        <section id="list-agreement" class="kind kind-agreement" aria-labelledby="agreements">
          <h2 id="agreements">
            Agreements <span class="how-many">{rows.agreement.length}</span>
          </h2>
          <LimitedList items={rows.agreement} most={MOST_ROWS} mustShow={atFocus} what="agreements">
            {(row) => (
              <EntityRow key={row.entity.id} row={row} context={context}>
                <AgreementSummary agreement={row.entity} language={page.article.language} />
              </EntityRow>
            )}
          </LimitedList>
        </section>
      )}
      {rows.official.length > 0 && (
        <section id="list-official" class="kind kind-official" aria-labelledby="officials">
          <h2 id="officials">
            Officials <span class="how-many">{rows.official.length}</span>
          </h2>
          <LimitedList items={rows.official} most={MOST_ROWS} mustShow={atFocus} what="officials">
            {(row) => (
              <EntityRow key={row.entity.id} row={row} context={context}>
                <OfficialSummary official={row.entity} language={page.article.language} />
              </EntityRow>
            )}
          </LimitedList>
        </section>
      )}
      {topics.length > 0 && (
        <section id="list-area" class="kind kind-area" aria-labelledby="areas">
          <h2 id="areas">
            Cooperation areas <span class="how-many">{rows.area.length}</span>
          </h2>
          <LimitedList
            items={topics}
            most={MOST_TOPICS}
            mustShow={({ areas }) => areas.some(atFocus)}
            what="topics"
          >
            {({ topic, areas }) => (
              <li key={topic} class="topic">
                <h3>{TOPICS[topic]}</h3>
                <LimitedList items={areas} most={MOST_AREAS_A_TOPIC} mustShow={atFocus} what="areas">
                  {(row) => (
                    <EntityRow key={row.entity.id} row={row} context={context}>
                      <AreaSummary area={row.entity} />
                    </EntityRow>
                  )}
                </LimitedList>
              </li>
            )}
          </LimitedList>
        </section>
      )}
    </>
  )
}
