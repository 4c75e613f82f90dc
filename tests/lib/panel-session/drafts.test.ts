// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { openDrafts } from '../../../lib/panel-session/drafts.ts'

beforeEach(() => localStorage.clear())

test('a draft is there for the next panel, beside what else is stored', () => {
  localStorage.setItem('other', 'thing')
  openDrafts(() => localStorage).hold('x', 'half a sen')
  expect(openDrafts(() => localStorage).all()).toEqual({ x: 'half a sen' })
})

test('only the text that was saved is forgotten', () => {
  const drafts = openDrafts(() => localStorage)
  drafts.hold('x', 'newer')
  drafts.forget('x', 'older')
  expect(drafts.all()).toEqual({ x: 'newer' })
  drafts.forget('x', 'newer')
  expect(drafts.all()).toEqual({})
})

test('a browser that forbids the store stops nobody from typing', () => {
  const drafts = openDrafts(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  drafts.hold('x', 'a')
  drafts.forget('x', 'a')
  expect(drafts.all()).toEqual({})
})
