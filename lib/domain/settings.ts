/** What the reader chose, apart from what was kept: one row of the preferences a setting, so that each can be taken back alone. */
import type { Kind } from './entity.ts'

/**
 * Where Entente marks by itself: on the news sites of its list, on sites chosen one by one, or nowhere. Null: not asked
 * yet, which is as `chosen-sites`. Which sites may be read is the browser's to know.
 */
export const READING_MODES = ['news-sites', 'chosen-sites', 'on-press'] as const
export type ReadingMode = (typeof READING_MODES)[number]

/** How sure is sure enough to be marked. */
export const SURENESSES = ['everything', 'likely', 'certain'] as const
export type Sureness = (typeof SURENESSES)[number]

/** A mention that its rule is less sure of is left out, 0 to 1. */
export const LEAST_CERTAINTY: Record<Sureness, number> = { everything: 0, likely: 0.7, certain: 0.85 }

/** Mid-tone colours of underlines: each has 3:1 on white and on near-black. */
export const LINE_COLOURS = {
  blue: '#4a7fd6',
  orange: '#c2701d',
  green: '#2f9461',
  purple: '#9a6bd0',
  red: '#d4544a',
  grey: '#7c828c',
} as const
export type LineColour = keyof typeof LINE_COLOURS

export const LINE_STYLES = ['solid', 'double', 'dotted', 'dashed', 'wavy'] as const
export type LineStyle = (typeof LINE_STYLES)[number]

/** How the mentions of a kind are underlined. */
export type Line = { colour: LineColour; style: LineStyle }

/** What opens the card beside a key: resting on a mention, doing so with a key held, a click, or nothing. */
export const CARD_OPENERS = ['hover', 'alt', 'ctrl', 'shift', 'click', 'off'] as const
export type CardOpener = (typeof CARD_OPENERS)[number]

/** How long the pointer rests before the card opens, ms. */
export const CARD_DELAYS = [150, 400, 800] as const
export type CardDelay = (typeof CARD_DELAYS)[number]

export type CardSettings = { opens: CardOpener; delay: CardDelay }

export const LETTER_ACTS = ['next', 'previous', 'keep', 'panel'] as const
export type LetterAct = (typeof LETTER_ACTS)[number]

/** Single keys on marked pages: one letter or digit an act, small, no two alike. */
export type LetterKeys = { on: boolean } & Record<LetterAct, string>

export type Settings = {
  mode: ReadingMode | null
  /** Match patterns of sites that the reader wants read by themselves; the browser may not allow all of them. */
  wanted: readonly string[]
  /** Host names of sites that are never read, whatever is allowed. */
  never: readonly string[]
  kinds: Readonly<Record<Kind, boolean>>
  sureness: Sureness
  lines: Readonly<Record<Kind, Line>>
  card: CardSettings
  letters: LetterKeys
  /** Whether a button is shown beside what is selected on a page. */
  selectionButton: boolean
}

export type SettingName = keyof Settings

export const STANDARD_SETTINGS: Settings = {
  mode: null,
  wanted: [],
  never: [],
  kinds: { official: true, agreement: true, area: true },
  sureness: 'everything',
  lines: {
    official: { colour: 'blue', style: 'solid' },
    agreement: { colour: 'orange', style: 'double' },
    area: { colour: 'green', style: 'dotted' },
  },
  card: { opens: 'hover', delay: 150 },
  letters: { on: false, next: 'j', previous: 'k', keep: 's', panel: 'o' },
  selectionButton: true,
}

/** What pages have to know. */
export type PageSettings = Pick<Settings, 'card' | 'letters'>
