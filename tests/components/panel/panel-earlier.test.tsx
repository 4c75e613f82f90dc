// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { aKept, anAgreement, anOfficial } from '../../support/builders.ts'
import { aView, control, press, showPanel } from './panel-samples.tsx'

const earlier = [
  aKept({ url: 'https://wire.example/talks', date: '2025-05-03', outlet: 'The Wire', language: 'es' }, [
    {
      entity: anAgreement({ status: 'negotiating', statusEvidence: null, date: null }),
      context: 'Both sides are still negotiating the Harbour Pact.',
    },
    {
      entity: anOfficial({ office: 'Minister of Trade' }),
      context: 'Ana Ruiz, Minister of Trade, listened.',
    },
  ]),
]

test('what was kept earlier is told at the top, with what changed and the newest words', () => {
  const { root } = showPanel(aView({ earlier }))
  const section = root.querySelector('.earlier')
  expect(section?.querySelector('h2')?.textContent).toBe('What you kept earlier 2')
  expect(section?.nextElementSibling?.id, 'before the lists').toBe('list-agreement')
  const told = [...root.querySelectorAll('.met')].map((one) => one.textContent)
  expect(told[1]).toContain('Changed Negotiating on 3 May 2025, signed here')
  expect(told[1]).toContain('Both sides are still negotiating the Harbour Pact.The Wire, 3 May 2025')
  expect(told[0]).toContain('Changed Minister of Trade on 3 May 2025, Foreign Minister here')
  expect(root.querySelector('.met-quote')?.getAttribute('lang')).toBe('es')
})

test('a press leads to the library, filtered to it', () => {
  const { root, acts } = showPanel(aView({ earlier }))
  const link = 'Ana Ruiz 1 kept. Show in the library.'
  expect(control(root, link).getAttribute('href')).toBe('/library.html#kind=official&words=Ana+Ruiz')
  press(root, link)
  expect(acts.openLibrary).toHaveBeenCalledWith('#kind=official&words=Ana+Ruiz')
})

test('where nothing was kept, nothing is shown', () => {
  expect(showPanel(aView()).root.querySelector('.earlier')).toBeNull()
})
