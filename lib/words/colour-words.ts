import { COLOURS, type Colour, type ColourMeanings } from '../domain/colour.ts'
import { say } from './say.ts'

/** A colour's name. */
export function colourWords(colour: Colour): string {
  return say(`entity:colour.${colour}`)
}

/** `yellow`, and `yellow: to be checked` where it means something. */
export function colourMeaning(colour: Colour, meaning: string): string {
  const name = colourWords(colour).toLowerCase()
  return meaning ? say('export:colourMeans', { colour: name, meaning }) : name
}

/** What the reader means by a colour, else its name. */
export function colourInWords(colour: Colour, meanings: ColourMeanings): string {
  return meanings[colour].trim() || colourWords(colour)
}

/** Every colour with its word, in their order. */
export function coloursInWords(meanings: ColourMeanings): { colour: Colour; words: string }[] {
  return COLOURS.map((colour) => ({ colour, words: colourInWords(colour, meanings) }))
}
