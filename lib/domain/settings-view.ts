import type { Colour, ColourMeanings } from './colour.ts'
import type { Correction } from './correction.ts'
import type { Kind } from './entity.ts'
import type { BundledPack, LoadedPack, PackFault } from './pack.ts'
import type { Notice } from './panel-view.ts'
import type { LetterAct, ReadingMode, SettingName, Settings } from './settings.ts'

/** A key of the browser for something that Entente does. */
export type BrowserKey = {
  /** Its name in the manifest. */
  name: string
  /** As the browser writes it; '' where it has none. */
  keys: string
}

/** A file of a pack on its way in. */
export type FileInHand =
  | { step: 'reading'; name: string }
  /** Nothing of it was kept. `more`: faults beyond those listed. */
  | { step: 'refused'; name: string; faults: PackFault[]; more: number }

/** What a file would change: names of settings, beside them what the colours mean and the language. */
export type ChangedSetting = SettingName | 'meanings' | 'language'

/** A file of settings that was chosen. */
export type SettingsInHand =
  | { step: 'read'; name: string; changes: readonly ChangedSetting[] }
  | { step: 'refused'; name: string; why: string }

/** The example of how sure is sure enough: a text, and what each find in it is. */
export type Example = {
  text: string
  finds: readonly { start: number; end: number; kind: Kind; certainty: number }[]
}

/** All that the settings page shows at one moment. */
export type SettingsView = {
  /** Null until the database has answered. */
  settings: Settings | null
  /** Why the database does not answer; null while it does. */
  fault: string | null
  /** The language that the reader chose; `auto`: the browser's. */
  language: string
  meanings: ColourMeanings
  /** Match patterns that the browser allows now. */
  allowed: readonly string[]
  keys: readonly BrowserKey[]
  /** Where the browser changes keys, where it has to be said; null where it opens by itself. */
  keysPage: string | null
  /** Null until it was read; `failed` where it could not be. */
  example: Example | 'failed' | null
  /** The packs that the reader loaded, newest first; null until the database has answered. */
  packs: readonly LoadedPack[] | null
  packsFault: string | null
  bundled: BundledPack
  /** What became of the last file of a pack; null where there is nothing to tell. */
  file: FileInHand | null
  /** Oldest first. */
  corrections: readonly Correction[]
  correctionsFault: string | null
  /** Whether Wikidata may be asked; null until the browser's storage has answered. */
  lookUp: boolean | null
  settingsFile: SettingsInHand | null
  notice: Notice | null
}

/** What became of a site that the reader typed. */
export type SiteAdded = 'added' | 'no-host' | 'already' | 'refused'

/** What the reader can do on the settings page. None of them throws; what fails is told by the view. */
export type SettingsActs = {
  /** Must run inside the click: the browser may ask the reader. */
  chooseMode(mode: ReadingMode): void
  /** Must run inside the click. */
  allowSite(typed: string): Promise<SiteAdded>
  removeSite(pattern: string): void
  addNever(typed: string): Promise<SiteAdded>
  removeNever(host: string): void
  /** Asks for the sites that settings from elsewhere name. Must run inside the click. */
  allowWanted(patterns: readonly string[]): void
  forgetWanted(patterns: readonly string[]): void
  markKind(kind: Kind, isMarked: boolean): void
  setSureness(sureness: Settings['sureness']): void
  setLines(lines: Settings['lines']): void
  setCard(card: Settings['card']): void
  useLetters(isOn: boolean): void
  setLetter(act: LetterAct, letter: string): void
  offerSelection(isOffered: boolean): void
  setMeaning(colour: Colour, meaning: string): void
  chooseLanguage(language: string): void
  /** Must run inside the click: the browser may ask the reader. */
  useLookUp(isOn: boolean): void
  changeKeys(): void
  loadPack(file: File): void
  removePack(id: string): void
  dismissFile(): void
  removeCorrection(id: string): void
  exportCorrections(): void
  importCorrections(file: File): void
  exportSettings(): void
  /** Looks at a file of settings and says what it would change. */
  readSettings(file: File): void
  /** Takes over what the file says. */
  takeSettings(): void
  leaveSettings(): void
  /** Opens a section of the library. */
  openLibrary(section: 'backup' | 'bin' | 'done'): void
  openWelcome(): void
  undo(): void
  dismissNotice(): void
}
