import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../lib/recognition/document.ts'
import { findOfficials } from '../../../lib/recognition/officials.ts'
import { finish } from '../../../lib/work/turns.ts'
import { FOUND } from './officials-found.ts'
import { NOT_FOUND } from './officials-none.ts'
import { OFFICES, TOO_EARLY } from './officials-offices.ts'

function officialsOf(line: string) {
  const [text = '', date = null] = line.split(' @ ')
  return finish(findOfficials(readDocument(text.replaceAll(' ⏎ ', '\n')), { date }))
}

describe('officials are found', () => {
  it.each([...FOUND, ...OFFICES])('%s', (line, ...expected) => {
    const found = officialsOf(line).entities.map(({ name, office, country }, i) => {
      const [, wantedOffice, wantedCountry] = (expected[i] ?? '').split(' | ')
      const said = (value: string | null, wanted: string | undefined) =>
        wanted === '*' ? '*' : (value ?? '-')
      return `${name} | ${said(office, wantedOffice)} | ${said(country, wantedCountry)}`
    })
    expect(found).toEqual(expected)
  })
})

describe('no officials are found', () => {
  it.each([...NOT_FOUND, ...TOO_EARLY])('%s', (line) => {
    expect(officialsOf(line).entities.map(({ name }) => name)).toEqual([])
  })
})
