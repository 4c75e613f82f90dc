/** The four colours of annotations. Each has a shape beside it, so that nothing is told by colour alone. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const

export type Colour = (typeof COLOURS)[number]

/** What the reader means by each colour; '' where they have not said. */
export type ColourMeanings = Record<Colour, string>

export const NO_MEANINGS: ColourMeanings = { yellow: '', green: '', blue: '', pink: '' }
