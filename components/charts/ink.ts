/** Colours and letters of charts, as attributes of their shapes, so that a saved picture can carry them along. */

/** What a mark is drawn in. Each has 3:1 contrast on the paper, light and dark. */
export const TONES = {
  agreement: 'var(--agreement)',
  official: 'var(--official)',
  area: 'var(--area)',
  danger: 'var(--danger)',
  quiet: 'var(--ink-soft)',
} as const
export type Tone = keyof typeof TONES

export const INK = 'var(--ink)'
export const INK_SOFT = 'var(--ink-soft)'
export const PAPER = 'var(--paper)'
export const LINE = 'var(--line)'
export const LINE_STRONG = 'var(--line-strong)'

/** The interface's font, spelt out: a saved picture knows no tokens. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
