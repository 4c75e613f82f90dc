import { COLOURS, type Colour, type ColourMeanings } from './colour.ts'

/** The colours by name. */
export const COLOUR_WORDS: Record<Colour, string> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
}

/** What the reader means by a colour, else its name. */
export function colourInWords(colour: Colour, meanings: ColourMeanings): string {
  return meanings[colour].trim() || COLOUR_WORDS[colour]
}

/** Every colour with its word, in their order. */
export function coloursInWords(meanings: ColourMeanings): { colour: Colour; words: string }[] {
  return COLOURS.map((colour) => ({ colour, words: colourInWords(colour, meanings) }))
}
