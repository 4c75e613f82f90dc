// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { AgreementsView } from '../../../../components/library/views/AgreementsView.tsx'
import { PromisesView } from '../../../../components/library/views/PromisesView.tsx'
import type { Kept } from '../../../../lib/domain/annotation.ts'
import { speak } from '../../../../lib/words/say.ts'
import { aKept, anAgreement } from '../../../support/builders.ts'
import { aStep } from '../../../support/file-builders.ts'
import { DIPLOMACY } from '../../../support/sample-diplomacy.ts'
import { cells, key, named, onEmptyPage, press, root, saved, show, text, viewOf } from './view-samples.tsx'

onEmptyPage()

const many = (count: number): Kept[] =>
  Array.from({ length: count }, (_, at) =>
    aKept({ url: `https://a.example/${at}`, date: '2026-01-02' }, [
      {
        id: `many-${at}`,
        entity: anAgreement({
          name: `Treaty number ${at} on river ${at}`,
          parties: [],
          steps: [aStep('signed', 'done', { date: `20${10 + (at % 15)}-05` })],
        }),
      },
    ]),
  )

test('agreements say in words what is seen, and which stand still', () => {
  show(<AgreementsView {...viewOf(DIPLOMACY)} />)
  expect(text()).toContain(
    'Agreements over time11 agreements, 2018–2027. 3 are not in force and have seen no step for two years. 1 has no step with a date.',
  )
})

test('a mark says agreement, step and date, and shows its quotes below; Escape closes them', async () => {
  show(<AgreementsView {...viewOf(DIPLOMACY)} />)
  const mark = named('Harbour Pact: Signed, 5 March 2024')
  expect(mark.getAttribute('aria-expanded')).toBe('false')
  await press('Harbour Pact: Signed, 5 March 2024')
  const details = root.querySelector('.chart-details')
  expect(details?.textContent).toContain('The Harbour Pact was signed and is to be ratified')
  expect(details?.textContent).toContain('The Example Courier · 6 March 2024')
  await key(details, 'Escape')
  expect(root.querySelector('.chart-details')).toBeNull()
})

test('one mark is in the order of the tabulator key; arrow keys lead on and Enter opens', async () => {
  show(<AgreementsView {...viewOf(DIPLOMACY)} />)
  const inOrder = () => [...root.querySelectorAll('.chart-mark[tabindex="0"]')]
  expect(inOrder().map((one) => one.getAttribute('aria-label'))).toEqual([
    'EU–ASEAN Framework on Digital Trade: Negotiating, 18 April 2023',
  ])
  await key(inOrder()[0] ?? null, 'ArrowRight')
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'EU–ASEAN Framework on Digital Trade: Agreed, October 2025',
  )
  expect(inOrder()).toEqual([document.activeElement])
  await key(document.activeElement, 'Enter')
  expect(root.querySelector('.chart-details h3')?.textContent).toMatch(/^Agreed, October 2025/)
})

test('what is announced is hollow, and a month is a bar over its days', () => {
  show(<AgreementsView {...viewOf(DIPLOMACY)} />)
  const fill = (name: string) => named(name).querySelector('path')?.getAttribute('fill')
  expect(fill('Harbour Pact: Signed, 5 March 2024')).toBe('var(--agreement)')
  expect(fill('Harbour Pact: Signed (planned), March 2024')).toBe('var(--paper)')
})

test('the table twin has a row a step, undated ones too', async () => {
  show(<AgreementsView {...viewOf(DIPLOMACY)} />)
  await press('Table')
  const [heads, ...rows] = cells()
  expect(heads).toEqual(['Agreement', 'Type', 'Parties', 'Step', 'Date', 'Told by', 'Words'])
  expect(rows).toContainEqual([
    'Harbour Pact',
    'Treaty',
    'Peru, Chile',
    'Ratified by Chile',
    '1 December 2025',
    'Wire',
    'was ratified',
  ])
  expect(rows.find(([name]) => name === 'Framework Agreement on Grain')).toContain('undated')
})

test('a saved picture says everything itself: title, caption, colours, and no rows are left out', async () => {
  show(<AgreementsView {...viewOf(many(120))} />)
  await press(/SVG$/)
  const [file] = saved
  if (file?.kind !== 'svg') throw new Error('No SVG was saved.')
  expect(file.name).toBe('entente-agreements')
  expect(file.svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(file.svg).toContain('Agreements over time')
  expect(file.svg).toContain('120 agreements, 2010–2024.')
  expect(file.svg).not.toMatch(/var\(|class="chart-mark|tabindex|role=/)
  expect(file.svg.match(/Treaty number \d+ on/g)?.length).toBeGreaterThanOrEqual(120)
})

test('of three hundred rows only those near the window are drawn', () => {
  show(<AgreementsView {...viewOf(many(300))} />)
  const drawn = root.querySelectorAll('.chart-mark').length
  expect(drawn).toBeGreaterThan(10)
  expect(drawn).toBeLessThan(80)
})

test('markup and 500 characters in a name stay words and fit', () => {
  const name = `<img src=x onerror=alert(1)> ${'very long '.repeat(50)}pact`
  show(<AgreementsView {...viewOf([aKept({}, [{ entity: anAgreement({ name }) }])])} />)
  expect(root.querySelector('img')).toBeNull()
  expect(root.querySelector('.chart-name')?.firstChild?.textContent?.length).toBeLessThan(60)
})

test('promises tell how many are overdue, and show what was done about them', async () => {
  show(<PromisesView {...viewOf(DIPLOMACY)} />)
  expect(text()).toContain('7 promises, for 2022–2026. 4 are overdue')
  await press('Harbour Pact: Signed, 5 March 2024')
  expect(root.querySelector('.chart-details')?.textContent).toContain('The Example Courier')
  await press('Table')
  expect(cells()[1]).toEqual([
    'Letter of Intent on Sustainable Fisheries',
    'To be agreed',
    'October 2022',
    'Overdue',
    '',
    '14 January 2022',
    'Pacific Daily',
  ])
})

test('everything is said in Vietnamese too', async () => {
  await speak('vi')
  try {
    show(<AgreementsView {...viewOf(DIPLOMACY)} />)
    expect(text()).toContain('11 thỏa thuận, 2018–2027.')
    expect(text()).not.toMatch(/\b(views|charts):/)
  } finally {
    speak('en')
  }
})
