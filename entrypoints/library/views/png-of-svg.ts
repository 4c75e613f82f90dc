/** An SVG document drawn into a PNG. Only `data:` addresses are loaded: the page's policy allows no others. */
import { ToldError } from '../../../lib/domain/told-error.ts'
import { say } from '../../../lib/words/say.ts'

/** Twice as many pixels as CSS has, so that letters are sharp. */
const SCALE = 2
/** Browsers draw no canvas that is longer. */
const LONGEST = 16_000

/** `width` and `height` in pixels of CSS. Rejects where the browser cannot draw it. */
export async function pngOf(picture: { svg: string; width: number; height: number }): Promise<Blob> {
  const scale = Math.min(SCALE, LONGEST / picture.width, LONGEST / picture.height)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new ToldError(say('charts:tooLarge')))),
      'image/png',
    ),
  )
}
