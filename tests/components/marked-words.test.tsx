// @vitest-environment happy-dom
/** With every text of the catalogue marked, whatever is shown without a mark is not in the catalogue. */
import { type ComponentChild, render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { createCard } from '../../components/card/card.ts'
import { wordsOf } from '../../components/card/card-words.ts'
import { ColourChoice } from '../../components/common/ColourChoice.tsx'
import { KindBadge } from '../../components/common/KindBadge.tsx'
import { NoteField } from '../../components/common/NoteField.tsx'
import { NoticeBar } from '../../components/common/NoticeBar.tsx'
import { SentenceDifference } from '../../components/common/SentenceDifference.tsx'
import { StatusChip } from '../../components/common/StatusChip.tsx'
import { TagField } from '../../components/common/TagField.tsx'
import { createKeepOffer } from '../../components/passage/keep-offer.ts'
import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import { knownOffice } from '../../lib/insight/known-office.ts'
import { pageViewWords } from '../../lib/words/page-view-words.ts'
import { aKept, anAgreement, anArea, anArticle, anOfficial, aTerm } from '../support/builders.ts'

vi.mock('../../lib/words/catalogue.ts', async (original) => {
  type Tree = { [key: string]: string | Tree }
  const mark = (words: string | Tree): string | Tree =>
    typeof words === 'string'
      ? `⟦${words}⟧`
      : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, mark(value)]))
  const real = await original<typeof import('../../lib/words/catalogue.ts')>()
  const words = mark(real.ENGLISH) as typeof real.ENGLISH
  return { ...real, ENGLISH: words }
})

afterEach(() => document.body.replaceChildren())

/** All that is shown or read out, without what is marked and without names, codes and words of the page. */
function unmarked(): string[] {
  for (const data of document.body.querySelectorAll('bdi, blockquote, time, [lang], .party-chip'))
    data.remove()
  const readOut = [...document.body.querySelectorAll('*')].flatMap((one) =>
    ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
  )
  return [document.body.textContent, ...readOut].map(withoutMarked).filter((words) => /\p{L}/u.test(words))
}

function withoutMarked(words: string): string {
  const shorter = words.replace(/⟦[^⟦⟧]*⟧/g, '')
  return shorter === words ? words : withoutMarked(shorter)
}

function show(what: ComponentChild): void {
  render(what, document.body.appendChild(document.createElement('div')))
}

const nothing = () => undefined

test.each([
  [
    'an official',
    anOfficial({
      known: { name: 'Ana Ruiz', terms: [aTerm({})], predecessor: 'Eva Sol', successor: null, asOf: '2026' },
    }),
  ],
  ['an official of whom nothing is known', anOfficial({ office: null, country: null })],
  ['an agreement', anAgreement({ date: '2024', parties: ['PE'] })],
  ['an agreement of which nothing is told', anAgreement({ parties: [], status: 'unknown', date: null })],
  ['an area', anArea({ parties: ['PE'] })],
  ['an area without partners', anArea({ parties: [] })],
])('the card of %s', (_, entity) => {
  const article = anArticle({ date: '2024' })
  const known = entity.kind === 'official' ? knownOffice(entity, '2024') : null
  const words = pageViewWords()
  const content = { ...wordsOf(entity, article, known), place: 2, count: 5, inferredFrom: 'It' }
  const actions = {
    keep: nothing,
    note: nothing,
    more: nothing,
    close: nothing,
    previous: nothing,
    next: nothing,
  }
  const card = createCard(content, actions, words)
  document.body.append(card.element)
  card.showKeep({ phase: 'kept' })
  expect(unmarked()).toEqual([])
  expect(withoutMarked(content.spoken.replaceAll(/Ana Ruiz|Harbour Pact/g, ''))).not.toMatch(/^\p{L}/u)
})

test('the button beside a selection', () => {
  const offer = createKeepOffer({ keep: nothing, note: nothing }, pageViewWords())
  document.body.append(offer.element)
  offer.show({ phase: 'kept' })
  expect(unmarked()).toEqual([])
})

test('what panel and library have in common', () => {
  const [annotation] = aKept({}, [
    { changed: { context: 'It holds no longer.', seen: '2026-01-16T08:30:00.000Z' } },
  ]).annotations
  show(
    <NoticeBar
      notice={{ words: '', tone: 'done', undo: true }}
      onUndo={nothing}
      onRedo={nothing}
      onDismiss={nothing}
    />,
  )
  show(
    <NoteField
      about=""
      text=""
      saving={{ step: 'failed', message: '' }}
      startHere={false}
      onType={nothing}
      onLeave={nothing}
    />,
  )
  show(<TagField about="" tags={['7']} suggest={() => []} onAdd={async () => true} onRemove={nothing} />)
  show(<ColourChoice about="" colour={null} meanings={NO_MEANINGS} onChoose={nothing} />)
  show(<KindBadge kind="area" />)
  show(<StatusChip status="signed" />)
  if (annotation) show(<SentenceDifference annotation={annotation} parts={[]} language="en" />)
  expect(document.body.textContent).toContain('⟦')
  expect(unmarked()).toEqual([])
})
