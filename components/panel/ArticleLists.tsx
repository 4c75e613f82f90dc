import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Annotation } from '../../lib/domain/annotation.ts'
import type { Kind } from '../../lib/domain/entity.ts'
import { questionKey } from '../../lib/domain/look-up.ts'
import type { NoteInHand, PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { topicWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'
import { memo } from '../common/memo.ts'
import { EntityRow } from './EntityRow.tsx'
import {
  areasByTopic,
  type EntityRowData,
  entityKey,
  firstRows,
  keptByEntity,
  type ReadingRows,
} from './entity-rows.ts'
import { createFileLookUp } from './file-look-up.ts'
import { LimitedList } from './LimitedList.tsx'
import { lookUpQuestion } from './look-up-question.ts'
import { useIsPainted } from './use-is-painted.ts'

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

/**
 * Rows that fill the first screen below the article's title; none is lower than 50 CSS pixels. They are drawn alone, so that
 * the reader sees them sooner; the rest comes right after.
 */
const firstScreen = () => Math.max(4, Math.ceil((innerHeight - 250) / 50))

/** Everything found in the article: agreements, officials, and areas under their topics. */
export function ArticleLists({ page, rows, view, acts }: Props) {
  const { focus, shown, notes, elsewhere, lookUps } = view
  const isPainted = useIsPainted()
  const drawn = useMemo(() => (isPainted ? rows : firstRows(rows, firstScreen())), [rows, isPainted])
  const topics = useMemo(() => areasByTopic(drawn.area), [drawn])
  const kept = useMemo(() => keptByEntity(view.kept), [view.kept])
  const fileOf = useMemo(() => createFileLookUp(page, elsewhere), [page, elsewhere])
  const atFocus = (row: EntityRowData) => row.entity.id === focus?.entity
  const lookUpOf = (row: EntityRowData) => {
    const question = lookUps.byQuestion.size > 0 && lookUpQuestion(row, page.reading)
    return (question && lookUps.byQuestion.get(questionKey(question))) || null
  }
  const listItem = (row: EntityRowData) => {
    const { kind, id } = row.entity
    const annotations = kept.get(entityKey(row.entity)) ?? NOTHING_KEPT
    return (
      <Row
        // Ids are numbers in one reading; the reading that follows may count otherwise.
        key={`${id} ${row.entity.name}`}
        row={row}
        page={page}
        acts={acts}
        annotations={annotations}
        notes={annotations.length > 0 ? notes : NO_NOTES}
        nth={shown?.kind === kind && shown.entity === id ? shown.nth : null}
        lookUp={lookUpOf(row)}
        mayLookUp={lookUps.isOn}
        fileOf={kind === 'agreement' ? fileOf : NO_FILE}
        atFocus={atFocus(row)}
      />
    )
  }
  const list = (kind: 'agreement' | 'official') => (
    <LimitedList items={drawn[kind]} most={MOST_ROWS} mustShow={atFocus} showAll={ALL[kind]}>
      {listItem}
    </LimitedList>
  )
  return (
    <>
      <KindSection kind="agreement" rows={rows}>
        {list('agreement')}
      </KindSection>
      <KindSection kind="official" rows={rows}>
        {list('official')}
      </KindSection>
      <KindSection kind="area" rows={rows}>
        <LimitedList
          items={topics}
          most={MOST_TOPICS}
          mustShow={({ areas }) => areas.some(atFocus)}
          showAll={ALL.area}
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
      </KindSection>
    </>
  )
}

const TITLE = {
  agreement: 'panel:list.agreements',
  official: 'panel:list.officials',
  area: 'panel:list.areas',
} as const

const ALL = {
  agreement: 'panel:all.agreements',
  official: 'panel:all.officials',
  area: 'panel:all.topics',
} as const

/** The list of one kind under its title and number; nothing where none was found. */
function KindSection(props: { kind: Kind; rows: ReadingRows; children: ComponentChildren }) {
  const { kind, rows, children } = props
  const heading = `${kind}s`
  if (rows[kind].length === 0) return null
  return (
    <section id={`list-${kind}`} class={`kind kind-${kind}`} aria-labelledby={heading}>
      <h2 id={heading}>
        {say(TITLE[kind])} <span class="how-many">{rows[kind].length}</span>
      </h2>
      {children}
    </section>
  )
}
