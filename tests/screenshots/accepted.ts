/** The pictures that were accepted: half as wide and tall, in few colours, so that noise is gone and they are small. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { ROOT } from '../support/source-files.ts'
import type { View } from './view.ts'

/** Colours as rows of red, green, blue. */
export type Pixels = { width: number; height: number; colours: Uint8Array }

/** One pixel stands for so many in each direction. */
export const SHRINK = 2
/** Each channel keeps so many of its 256 steps. */
const STEPS = 32

/** Where the accepted picture of a view is. */
export function acceptedPath({ name, compared }: View): string {
  const folder = join(ROOT, 'tests/screenshots/accepted')
  mkdirSync(folder, { recursive: true })
  return join(folder, `${name}-${compared?.join('-')}.png`)
}

/** The accepted picture of a view. Throws where nobody accepted one. */
export function acceptedPixels(view: View): Pixels {
  return pixelsOf(PNG.sync.read(readFileSync(acceptedPath(view))))
}

/** A screenshot as it is compared. */
export function smallPixels(screenshot: Buffer): Pixels {
  const large = PNG.sync.read(screenshot)
  const [width, height] = [Math.floor(large.width / SHRINK), Math.floor(large.height / SHRINK)]
  const colours = new Uint8Array(width * height * 3)
  const step = 255 / (STEPS - 1)
  for (let at = 0; at < colours.length; at++) {
    const [channel, x, y] = [at % 3, Math.floor(at / 3) % width, Math.floor(at / 3 / width)]
    let sum = 0
    for (let dy = 0; dy < SHRINK; dy++) {
      for (let dx = 0; dx < SHRINK; dx++)
        sum += large.data[((y * SHRINK + dy) * large.width + x * SHRINK + dx) * 4 + channel] ?? 0
    }
    colours[at] = Math.round(Math.round(sum / SHRINK ** 2 / step) * step)
  }
  return { width, height, colours }
}

/** A screenshot as it is accepted, PNG. */
export function smallPicture(screenshot: Buffer): Buffer {
  const { width, height, colours } = smallPixels(screenshot)
  const png = new PNG({ width, height })
  for (let at = 0; at < width * height; at++) {
    png.data.set(colours.subarray(at * 3, at * 3 + 3), at * 4)
    png.data[at * 4 + 3] = 255
  }
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 })
}

function pixelsOf({ width, height, data }: PNG): Pixels {
  return { width, height, colours: Uint8Array.from(data.filter((_, at) => at % 4 !== 3)) }
}
