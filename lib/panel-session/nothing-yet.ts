import { NO_MEANINGS } from '../domain/colour.ts'
import type { PanelView } from '../domain/panel-view.ts'

/** What the panel shows before it knows of a page. */
export const NOTHING_YET: PanelView = {
  page: { phase: 'looking' },
  site: null,
  kept: [],
  places: null,
  differences: new Map(),
  choices: { collections: [], meanings: NO_MEANINGS },
  elsewhere: { key: '', kept: [], decisions: [] },
  earlier: [],
  keptFault: null,
  notes: {},
  focus: null,
  shown: null,
  lookUps: { isOn: false, byQuestion: new Map() },
  notice: null,
}
