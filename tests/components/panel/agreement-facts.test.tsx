// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { AgreementFacts } from '../../../components/panel/AgreementFacts.tsx'
import { anAgreement } from '../../support/builders.ts'

afterEach(() => document.body.replaceChildren())

function subjectLine(name: string): string | undefined {
  const agreement = anAgreement({ name })
  render(
    <AgreementFacts agreement={agreement} file={null} text="They signed it." language="en" url="" />,
    document.body,
  )
  return document.querySelector('.subject-line')?.textContent ?? undefined
}

test('what an agreement is about stands in a line of its own where its name says it', () => {
  expect(subjectLine('agreement on the protection of river fish')).toBe('About protection of river fish')
})

test('a name that does not say it has no such line', () => {
  expect(subjectLine('Harbour Pact')).toBeUndefined()
})
