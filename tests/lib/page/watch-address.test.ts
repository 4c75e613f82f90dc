// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HEARTBEAT_MS, watchAddress, withoutFragment } from '../../../lib/page/watch-address.ts'

let owner: AbortController
const changed = vi.fn()
const go = (path: string) => history.pushState({}, '', path)

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  window.location.href = 'https://news.example/first'
  owner = new AbortController()
})
afterEach(() => {
  owner.abort()
  vi.useRealTimers()
  Reflect.deleteProperty(window, 'navigation')
})

test('a fragment is no part of the address', () => {
  expect(withoutFragment('https://a.example/b?c#d')).toBe('https://a.example/b?c')
  expect(withoutFragment('https://a.example/b')).toBe('https://a.example/b')
})

describe('a new address', () => {
  test('is noticed without any word from the browser', () => {
    watchAddress(window, changed, owner.signal)
    go('/second')
    vi.advanceTimersByTime(HEARTBEAT_MS)
    expect(changed).toHaveBeenCalledExactlyOnceWith('https://news.example/second')
  })
  test('is noticed at once on the way back', () => {
    watchAddress(window, changed, owner.signal)
    go('/second')
    window.dispatchEvent(new Event('popstate'))
    expect(changed).toHaveBeenCalledOnce()
  })
  test('is told once, however it is noticed', () => {
    watchAddress(window, changed, owner.signal)
    go('/second')
    window.dispatchEvent(new Event('popstate'))
    window.dispatchEvent(new Event('popstate'))
    vi.advanceTimersByTime(5 * HEARTBEAT_MS)
    expect(changed).toHaveBeenCalledOnce()
  })
  test('is noticed at once where the browser tells of finished navigations', () => {
    const navigation = new EventTarget()
    Object.defineProperty(navigation, Symbol.toStringTag, { value: 'Navigation' })
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true })
    watchAddress(window, changed, owner.signal)
    navigation.dispatchEvent(new Event('navigatesuccess'))
    expect(changed).not.toHaveBeenCalled()
    go('/second')
    navigation.dispatchEvent(new Event('navigatesuccess'))
    expect(changed).toHaveBeenCalledOnce()
  })
})

test('another fragment is no other address', () => {
  watchAddress(window, changed, owner.signal)
  go('#further-down')
  window.dispatchEvent(new Event('popstate'))
  vi.advanceTimersByTime(HEARTBEAT_MS)
  expect(changed).not.toHaveBeenCalled()
})

test('an element that is named navigation is not listened to', () => {
  const form = document.createElement('form')
  const listen = vi.spyOn(form, 'addEventListener')
  Object.defineProperty(window, 'navigation', { value: form, configurable: true })
  watchAddress(window, changed, owner.signal)
  expect(listen).not.toHaveBeenCalled()
})

test('nothing is told after the owner has aborted', () => {
  watchAddress(window, changed, owner.signal)
  owner.abort()
  go('/second')
  window.dispatchEvent(new Event('popstate'))
  vi.advanceTimersByTime(HEARTBEAT_MS)
  expect(changed).not.toHaveBeenCalled()
})
