import type { FileDecision } from './agreement-file.ts'
import type { Annotation, AnnotationKind, Kept } from './annotation.ts'
import type { Collection, CollectionId } from './collection.ts'
import type { Colour, ColourMeanings } from './colour.ts'
import type { Said } from './correction.ts'
import type { EntityId, Kind } from './entity.ts'
import type { KeptPlace } from './kept-place.ts'
import type { LookUpQuestion, LookUps } from './look-up.ts'
import type { ReadingScope } from './page-state.ts'
import type { PanelPage, SiteChoice, SiteRule } from './panel-page.ts'
import type { PanelPlace } from './panel-place.ts'
import type { SentencePart } from './sentence-difference.ts'

/** An entity of the reading that the panel shows. */
export type EntityRef = { kind: Kind; entity: EntityId }

/** How far the saving of something typed has come. */
export type SavingState =
  | { step: 'saved' }
  /** Typed or on its way to the database. */
  | { step: 'unsaved' }
  /** Not in the database; the sentence says why. The typed text is still there. */
  | { step: 'failed'; message: string }

/** A note as the reader sees it while it is being written. */
export type NoteInHand = {
  text: string
  saving: SavingState
  /** What another window wrote meanwhile, where that is something else; it stays among the note's earlier texts. */
  other?: string
}

/** What was done last, told once. `undo` says whether it can be taken back. */
export type Notice = { words: string; tone: 'done' | 'failed'; undo: boolean }

/** What the reader has of agreements beside the article that is read. */
export type KeptElsewhere = {
  /** Key of the article that is read; '' while none is. */
  key: string
  /** The agreements kept of every article. */
  kept: Kept[]
  decisions: FileDecision[]
}

/** What can be chosen for an annotation. */
export type Choices = {
  collections: readonly Collection[]
  meanings: ColourMeanings
}

/** All that the panel shows at one moment. */
export type PanelView = {
  page: PanelPage
  /** Null where the address of the page is not known or not on the web. */
  site: SiteChoice | null
  /** What was kept from this article, in the order of its text, without what was deleted. */
  kept: Annotation[]
  /** Where what was kept stands on the page, by id; null while it is looked for. */
  places: ReadonlyMap<string, KeptPlace> | null
  /** Where the sentence of something kept changed since: word by word what it said and says, by id. */
  differences: ReadonlyMap<string, readonly SentencePart[]>
  /** What the reader has of tags, collections and colours, to choose from. */
  choices: Choices
  elsewhere: KeptElsewhere
  /** What was kept in other articles of the people and agreements of this one, the newest article first. */
  earlier: readonly Kept[]
  /** Why the database does not answer; null while it does. */
  keptFault: string | null
  /** Notes typed here, by annotation; they count instead of the stored ones. */
  notes: Record<string, NoteInHand>
  /** At what the reader asked the panel to open; null once it was shown. */
  focus: PanelPlace | null
  /** The mention that was shown last: the `nth` of an entity's mentions, from 1. */
  shown: (EntityRef & { nth: number }) | null
  lookUps: LookUps
  notice: Notice | null
}

/** What the reader can do in the panel. None of them throws; what fails is told by the view. */
export type PanelActs = {
  /** Must run inside the click: the browser asks the reader. */
  chooseSite(rule: SiteRule): void
  /** Reads this page though nothing reads it yet. */
  readPage(): void
  /** Opens what the page shows in a frame as a page of its own, where it can be read. */
  openFramed(address: string): void
  /** Reads again, with this scope. */
  readAgain(scope: ReadingScope): void
  /** Shows the next mention of an entity on the page, the first after the last. */
  showEntity(which: EntityRef): void
  /** Shows one mention on the page: index into the reading's mentions. */
  showMention(index: number): void
  /** Keeps one mention: index into the reading's mentions. */
  keep(index: number): void
  /** Keeps the whole article. */
  keepArticle(): void
  /** Scrolls to what was kept and points it out. */
  showKept(id: string): void
  /** Says what a passage is of. */
  setKind(id: string, kind: Exclude<AnnotationKind, 'article'>): void
  setColour(id: string, colour: Colour | null): void
  putInCollection(id: string, collection: CollectionId): void
  putInNewCollection(id: string, name: string): void
  takeOutOfCollection(id: string, collection: CollectionId): void
  /** The tags in use that a beginning may mean, best first. Changes nothing. */
  suggestTags(typed: string): readonly string[]
  /** Those of the names that a beginning may mean, best first. Changes nothing. */
  suggestNames(names: readonly string[], typed: string): readonly string[]
  /** Deletes annotations; the notice offers to undo it. */
  remove(ids: readonly string[]): void
  /** Remembers the reader's word on a person, and reads every page by it. */
  correct(said: Said): void
  /** Asks Wikidata; where look-ups are off, nothing is sent. */
  lookUp(question: LookUpQuestion): void
  /** Switches look-ups on, and asks. Must run inside the click: the browser may ask the reader. */
  switchOnAndLookUp(question: LookUpQuestion): void
  /** Takes back what the notice speaks of. */
  undo(): void
  dismissNotice(): void
  typeNote(id: string, text: string): void
  /** The reader left the note's field: save now. */
  leaveNote(id: string): void
  /** Resolves with whether the tag is stored. */
  addTag(id: string, tag: string): Promise<boolean>
  removeTag(id: string, tag: string): void
  /** The reader has seen what another window wrote into a note, and leaves it at their own. */
  forgetOtherNote(id: string): void
  /** Asks the database again after it failed. */
  readKeptAgain(): void
  /** `hash`: its section and filter, as the library's address has them; everything without. */
  openLibrary(hash?: string): void
  openSettings(): void
  /** What `focus` names was scrolled to. */
  focusShown(): void
}
