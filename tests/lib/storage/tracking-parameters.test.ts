import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { isTracking } from '../../../lib/storage/tracking-parameters.ts'

/** A CommonJS module without types. */
const rules: { name: string; rules: string[] }[] = createRequire(import.meta.url)('tidy-url/data/rules.js')
const everywhere = rules.find(({ name }) => name === 'Global')

test('every parameter that tidy-url drops on all sites is dropped here', () => {
  expect(everywhere?.rules.length).toBeGreaterThan(80)
  const missing = everywhere?.rules.filter((name) => !isTracking(name))
  expect(missing, 'add them to the list unless a site may mean its own articles by them').toEqual([])
})

test.each(
  `id p a article story storyid newsid nid cid sid c s v page ref source src from campaign type lang edition
   section share token key code number date q query utm attention gallery internal`.split(/\s+/),
)('“%s” may tell articles apart', (name) => expect(isTracking(name)).toBe(false))

test.each(['UTM_Source', 'fbclid', 'gbraid', 'WT.mc_id', 'at_medium', 'msclkid', 'igsh', 'zarsrc'])(
  '“%s” never does',
  (name) => expect(isTracking(name)).toBe(true),
)
