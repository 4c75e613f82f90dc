// @vitest-environment happy-dom
import axe from 'axe-core'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { AreasView } from '../../../../components/library/views/AreasView.tsx'
import { strongestTies } from '../../../../components/library/views/strongest-ties.ts'
import { TiesView } from '../../../../components/library/views/TiesView.tsx'
import type { Tie } from '../../../../lib/domain/cooperation.ts'
import { DIPLOMACY } from '../../../support/sample-diplomacy.ts'
import { waitFor } from '../../../support/wait-for.ts'
import { cells, key, named, onEmptyPage, press, root, saved, show, text, viewOf } from './view-samples.tsx'

onEmptyPage()

const axeFaults = async () => {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

async function choose(value: string): Promise<void> {
  await act(async () => {
    const select = root.querySelector('select')
    if (select) select.value = value
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

test('a cell says who, what and how often, and leads to its quotes', async () => {
  show(<AreasView {...viewOf(DIPLOMACY)} />)
  expect(text()).toContain('24 passages on areas of cooperation. They name 10 countries and organisations.')
  const cell = named(/^Vietnam, Energy: 3 passages/)
  expect(cell.getAttribute('href')).toBe('#kind=area&country=VN&topic=energy')
  await choose('pair')
  expect(named(/^Singapore – Vietnam, Energy: 2 passages/).getAttribute('href')).toBe(
    '#kind=area&country=SG&country=VN&topic=energy',
  )
  expect(named(/^No country named, Science/).getAttribute('href')).toBe('#kind=area&topic=science')
  expect(await axeFaults()).toEqual([])
})

test('arrow keys go from filled cell to filled cell', async () => {
  show(<AreasView {...viewOf(DIPLOMACY)} />)
  await key(root.querySelector('.chart-mark[tabindex="0"]'), 'ArrowDown')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^European Union, Energy/)
  await key(document.activeElement, 'End')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^European Union, Transport/)
})

test('the matrix as a table has a total a row', async () => {
  show(<AreasView {...viewOf(DIPLOMACY)} />)
  await press('Table')
  const [heads = [], ...rows] = cells()
  expect([heads[0], heads[1], heads.at(-1)]).toEqual(['Who', 'Energy', 'Total'])
  expect(rows.map((row) => [row[0], row.at(-1)])).toContainEqual(['Singapore', '11'])
  await press(/CSV$/)
  expect(saved[0]).toMatchObject({ kind: 'csv', name: 'entente-areas', table: { heads } })
})

test('without areas it says so', () => {
  show(<AreasView {...viewOf([])} />)
  expect(text()).toBe(
    'No cooperation area was kept that fits. Keep one from an article, and it is counted here.',
  )
})

const drawn = () => waitFor(() => expect(root.querySelector('.tie-party')).not.toBeNull())

test('the map ties countries by agreements and by officials; kinds differ by dashes', async () => {
  show(<TiesView {...viewOf(DIPLOMACY)} />)
  await drawn()
  expect(text()).toContain(
    '11 countries and organisations. 11 pairs are joined by agreements. 6 pairs are joined by officials',
  )
  const dashes = [...root.querySelectorAll('.tie-line line:last-child')].map((line) =>
    line.getAttribute('stroke-dasharray'),
  )
  expect(new Set(dashes)).toEqual(new Set([null, '7 5']))
  await choose('agreement')
  await waitFor(() => expect(root.querySelectorAll('.tie-line')).toHaveLength(11))
  expect(await axeFaults()).toEqual([])
})

test('a country shows its ties, a tie its agreements with quotes; the list is the equal of the lines', async () => {
  show(<TiesView {...viewOf(DIPLOMACY)} />)
  await drawn()
  await press('Peru, 4 ties')
  expect(root.querySelector('.chart-details h3')?.textContent).toBe('Peru')
  expect(named('List everything kept on it').getAttribute('href')).toBe('#country=PE')
  await press(/^Argentina – Uruguay/)
  const details = root.querySelector('.chart-details')
  expect(details?.textContent).toContain('Accord on Shared Pastures Terminated')
  expect(details?.textContent).toContain('Wire · 19 July 2018')
  await press('Table')
  expect(cells()).toContainEqual([
    'Argentina',
    'Uruguay',
    'Agreements',
    '2',
    'Accord on Shared Pastures; Framework Agreement on Grain',
  ])
})

test('of a thicket only the strongest is drawn, and all is listed', () => {
  const ties = Array.from(
    { length: 300 },
    (_, at): Tie => ({
      id: String(at),
      kind: 'agreement',
      parties: [`A${at % 100}`, `B${at}`],
      strength: 300 - at,
      files: [],
      articles: [],
    }),
  )
  const parties = [...new Set(ties.flatMap((tie) => tie.parties))].map((party) => ({ party, strength: 1 }))
  const {
    parties: drawnParties,
    ties: drawnTies,
    allTies,
    isCut,
  } = strongestTies({ parties, ties, tooWide: [] }, 'all')
  expect([allTies.length, isCut, drawnParties.length <= 60]).toEqual([300, true, true])
  const ends = new Set(drawnParties.map(({ party }) => party))
  expect(drawnTies.length).toBeGreaterThan(0)
  expect(drawnTies.every((tie) => tie.parties.every((party) => ends.has(party)))).toBe(true)
})
