import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookUpActs } from '../../../entrypoints/options/look-up.ts'
import type { Notice } from '../../../lib/domain/panel-view.ts'
import { rememberAnswer, rememberedAnswer } from '../../../lib/look-up/remembered-answers.ts'
import { createTelling } from '../../../lib/panel-session/telling.ts'
import * as choice from '../../../lib/settings/look-up-choice.ts'
import { waitFor } from '../../support/wait-for.ts'

let notice: Notice | null
let isOn: boolean | undefined

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  notice = null
  isOn = undefined
})

function open() {
  const telling = createTelling((news) => {
    notice = news.notice
  })
  const acts = lookUpActs({
    telling,
    tellFailure: (words) => {
      notice = { words, tone: 'failed', undo: false }
    },
    onChange: (now) => {
      isOn = now
    },
    ended: new AbortController().signal,
  })
  return { ...acts, ...telling.acts }
}

const ANA = { about: 'official', name: 'Ana Ruiz' } as const

test('switched on, it is told, and can be taken back at once', async () => {
  const { useLookUp, undo } = open()
  await waitFor(() => expect(isOn).toBe(false))
  useLookUp(true)
  await waitFor(() => expect(notice).toMatchObject({ words: expect.stringMatching(/are on/), undo: true }))
  expect(isOn).toBe(true)
  undo()
  await waitFor(() => expect(isOn).toBe(false))
})

test('switched off, what was answered is forgotten', async () => {
  const { useLookUp } = open()
  await choice.chooseLookUp(true)
  await rememberAnswer(ANA, 'en', { about: 'official', found: [], asked: new Date().toISOString() })
  expect(await rememberedAnswer(ANA, 'en')).not.toBeNull()
  useLookUp(false)
  await waitFor(() => expect(notice).toMatchObject({ words: expect.stringMatching(/are off/), undo: false }))
  expect(await rememberedAnswer(ANA, 'en')).toBeNull()
})

test('where the browser refuses, that is told and nothing is on', async () => {
  vi.spyOn(choice, 'chooseLookUp').mockResolvedValue(false)
  open().useLookUp(true)
  await waitFor(() =>
    expect(notice).toMatchObject({ tone: 'failed', words: expect.stringMatching(/Nothing was sent/) }),
  )
  expect(isOn).toBe(false)
})
