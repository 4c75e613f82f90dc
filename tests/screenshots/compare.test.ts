/** The comparison of pictures, tried on an accepted one that is changed as noise would, and as a change of the layout would. */
import { expect, test } from 'vitest'
import { acceptedPixels, type Pixels } from './accepted.ts'
import { differencesOf } from './compare.ts'
import { EVERY_VIEW } from './every-view.ts'

const view = EVERY_VIEW.find(({ name }) => name === 'library-annotations')
if (!view) throw new Error('The view has another name.')
const picture = acceptedPixels(view)

/** A copy in which each pixel is `from` another place, or `made` otherwise. */
function changed(
  from: (x: number, y: number) => [number, number],
  made = (channel: number) => channel,
): Pixels {
  const colours = picture.colours.map((_, at) => {
    const [x, y] = from(Math.floor(at / 3) % picture.width, Math.floor(at / 3 / picture.width))
    return made(picture.colours[(y * picture.width + x) * 3 + (at % 3)] ?? 255)
  })
  return { ...picture, colours }
}

test('the same picture, one moved by two CSS pixels, and one a little paler are alike', () => {
  expect(differencesOf(picture, picture)).toEqual([])
  expect(
    differencesOf(
      picture,
      changed((x, y) => [Math.max(0, x - 1), y]),
    ),
  ).toEqual([])
  expect(
    differencesOf(
      picture,
      changed(
        (x, y) => [x, y],
        (channel) => Math.min(255, channel + 24),
      ),
    ),
  ).toEqual([])
})

test('what moved by twelve CSS pixels shows', () => {
  expect(
    differencesOf(
      picture,
      changed((x, y) => [x < 400 ? x : Math.max(400, x - 6), y]),
    ),
  ).not.toEqual([])
})

test('a row that went shows', () => {
  expect(
    differencesOf(
      picture,
      changed((x, y) => [x, y < 200 ? y : Math.min(picture.height - 1, y + 20)]),
    ),
  ).not.toEqual([])
})

test('another height shows', () => {
  expect(differencesOf(picture, { ...picture, height: picture.height - 10 })).toHaveLength(1)
})
