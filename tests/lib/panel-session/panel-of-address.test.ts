import { expect, test } from 'vitest'
import { panelOfAddress } from '../../../lib/panel-session/panel-of-address.ts'

test.each([
  ['/popup.html', '', { place: 'popup', tab: null, likely: null }],
  ['/popup.html', '?front=7', { place: 'popup', tab: null, likely: 7 }],
  ['/popup.html', '?front=', { place: 'popup', tab: null, likely: null }],
  ['/popup.html', '?tab=7', { place: 'window', tab: 7, likely: 7 }],
  ['/sidepanel.html', '?tab=7', { place: 'side-panel', tab: null, likely: null }],
])('%s%s', (pathname, search, panel) => {
  expect(panelOfAddress({ pathname, search })).toEqual(panel)
})
