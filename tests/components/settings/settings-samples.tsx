/** The settings page rendered with what a test is about, and the acts it asked for. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx'
import { NO_MEANINGS } from '../../../lib/domain/colour.ts'
import { type Settings, STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'
import type { SettingsActs, SettingsView } from '../../../lib/domain/settings-view.ts'
import { BUNDLED_PACK } from '../../../lib/knowledge/bundled-pack.ts'

export function aSettingsView(
  parts: Partial<SettingsView> = {},
  settings: Partial<Settings> = {},
): SettingsView {
  return {
    settings: { ...STANDARD_SETTINGS, ...settings },
    fault: null,
    language: 'auto',
    meanings: NO_MEANINGS,
    allowed: [],
    keys: [],
    keysPage: null,
    example: null,
    packs: [],
    packsFault: null,
    bundled: BUNDLED_PACK,
    file: null,
    corrections: [],
    correctionsFault: null,
    lookUp: false,
    settingsFile: null,
    notice: null,
    ...parts,
  }
}

type Spied = { [Name in keyof SettingsActs]: ReturnType<typeof vi.fn<SettingsActs[Name]>> }

/** Renders the page into the document; `again` renders another view into the same place. */
export function showSettings(view: SettingsView) {
  const acts: Spied = {
    chooseMode: vi.fn(),
    allowSite: vi.fn(async () => 'added' as const),
    removeSite: vi.fn(),
    addNever: vi.fn(async () => 'added' as const),
    removeNever: vi.fn(),
    allowWanted: vi.fn(),
    forgetWanted: vi.fn(),
    markKind: vi.fn(),
    setSureness: vi.fn(),
    setLines: vi.fn(),
    setCard: vi.fn(),
    useLetters: vi.fn(),
    setLetter: vi.fn(),
    offerSelection: vi.fn(),
    setMeaning: vi.fn(),
    chooseLanguage: vi.fn(),
    useLookUp: vi.fn(),
    changeKeys: vi.fn(),
    loadPack: vi.fn(),
    removePack: vi.fn(),
    dismissFile: vi.fn(),
    removeCorrection: vi.fn(),
    exportCorrections: vi.fn(),
    importCorrections: vi.fn(),
    exportSettings: vi.fn(),
    readSettings: vi.fn(),
    takeSettings: vi.fn(),
    leaveSettings: vi.fn(),
    openLibrary: vi.fn(),
    openWelcome: vi.fn(),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
  }
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const news = [
    { host: 'a.example', name: 'Paper A' },
    { host: 'b.example', name: 'Paper B' },
  ]
  const again = (next: SettingsView) =>
    act(() => render(<SettingsPage view={next} acts={acts} news={news} />, root))
  again(view)
  return { root, acts, again, words: () => root.textContent ?? '' }
}

/** Chooses a file in the field that is called so. */
export function chooseFile(root: HTMLElement, label: string, file: File): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
  if (!input) throw new Error(`No field is called ${label}.`)
  Object.defineProperty(input, 'files', { value: [file] })
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
  return input
}

/** The field in the label with these words. */
export function labelled(root: HTMLElement, words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(words))
  const field = label?.querySelector('input') ?? root.querySelector(`#${CSS.escape(label?.htmlFor ?? '-')}`)
  if (!(field instanceof HTMLInputElement)) throw new Error(`No field is called ${words}.`)
  return field
}
