import type { Page } from 'playwright-core'
import type { Stage } from './stage.ts'

/** A view of Entente in one state, and how to get there. */
export type View = {
  /** `panel-refused`: the surface and the state. */
  name: string
  /** What the database holds, by table; nothing where it is absent. */
  rows?: Rows
  /** Leads a new page of 1280 by 800 there. Resolves when the view stands. */
  open(page: Page, stage: Stage): Promise<unknown>
  /** It has to be led there anew for each width. */
  eachWidth?: boolean
  /** As tall as it is, not only what fits the window. */
  whole?: boolean
  /** It is compared with the accepted picture at this width, in this theme. */
  compared?: [width: Width, theme: Theme]
}

/** Rows by table, as the database holds them. */
export type Rows = Record<string, readonly object[]>

/** A small window, the popup, a page; CSS pixels. */
export const WIDTHS = [320, 380, 1280] as const
export const THEMES = ['light', 'dark'] as const
export type Width = (typeof WIDTHS)[number]
export type Theme = (typeof THEMES)[number]
