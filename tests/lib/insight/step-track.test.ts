import { expect, test } from 'vitest'
import { stepTrack } from '../../../lib/insight/step-track.ts'
import { anAgreement } from '../../support/builders.ts'
import { aStep } from '../../support/file-builders.ts'

const track = (parts: Parameters<typeof anAgreement>[0]) => stepTrack(anAgreement(parts))

test('what is behind is passed, what was reached stands out, what comes is open', () => {
  expect(track({ status: 'signed' })).toEqual({
    states: ['passed', 'passed', 'passed', 'reached', 'open', 'open'],
    place: 4,
    end: null,
  })
})

test('what the article announces, asks for or denies is told apart from what it does not speak of', () => {
  const steps = [aStep('ratified', 'denied'), aStep('in-force', 'planned', { date: '2027' })]
  expect(track({ status: 'agreed', steps })?.states.slice(2)).toEqual([
    'reached',
    'open',
    'denied',
    'announced',
  ])
})

test('what one party did already is still ahead of the whole', () => {
  const steps = [aStep('ratified', 'done', { party: 'PE' })]
  expect(track({ status: 'signed', steps })?.states[4]).toBe('announced')
})

test('what ended shows how far it had come, where the article tells it', () => {
  expect(track({ status: 'terminated', steps: [aStep('signed', 'done')] })).toMatchObject({
    place: 4,
    end: 'terminated',
  })
  expect(track({ status: 'suspended', steps: [] })).toMatchObject({ place: 0, end: 'suspended' })
})

test('nothing is drawn where the article does not say', () => {
  expect(track({ status: 'unknown' })).toBeNull()
})
