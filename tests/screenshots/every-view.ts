import { CARD } from './surfaces/card.ts'
import { CHARTS } from './surfaces/charts.ts'
import { LIBRARY } from './surfaces/library.ts'
import { PANEL } from './surfaces/panel.ts'
import { SETTINGS, WELCOME } from './surfaces/settings.ts'
import type { View } from './view.ts'

/** Every view of Entente in every state. */
export const EVERY_VIEW: View[] = [...CARD, ...PANEL, ...LIBRARY, ...CHARTS, ...SETTINGS, ...WELCOME]
