/**
 * Every word that Entente says to its reader: one file a subject in each language's folder. English decides which keys
 * there are; `tests/lib/words/catalogue.test.ts` says what another language lacks.
 */
import enAct from './en/act.json'
import enBackup from './en/backup.json'
import enCard from './en/card.json'
import enCharts from './en/charts.json'
import enCommon from './en/common.json'
import enCorrection from './en/correction.json'
import enDate from './en/date.json'
import enEarlier from './en/earlier.json'
import enEntity from './en/entity.json'
import enExchangeDialog from './en/exchange-dialog.json'
import enExport from './en/export.json'
import enFailure from './en/failure.json'
import enFault from './en/fault.json'
import enFormat from './en/format.json'
import enInsight from './en/insight.json'
import enKept from './en/kept.json'
import enLibrary from './en/library.json'
import enLookUp from './en/look-up.json'
import enMenu from './en/menu.json'
import enPage from './en/page.json'
import enPanel from './en/panel.json'
import enSettings from './en/settings.json'
import enSide from './en/side.json'
import enStep from './en/step.json'
import enTold from './en/told.json'
import enViews from './en/views.json'
import enWelcome from './en/welcome.json'

/** The subjects in English, by the name that keys begin with. */
export const ENGLISH = {
  act: enAct,
  backup: enBackup,
  'exchange-dialog': enExchangeDialog,
  library: enLibrary,
  side: enSide,
  card: enCard,
  charts: enCharts,
  common: enCommon,
  correction: enCorrection,
  date: enDate,
  earlier: enEarlier,
  entity: enEntity,
  export: enExport,
  failure: enFailure,
  fault: enFault,
  format: enFormat,
  insight: enInsight,
  kept: enKept,
  'look-up': enLookUp,
  menu: enMenu,
  page: enPage,
  panel: enPanel,
  settings: enSettings,
  step: enStep,
  told: enTold,
  views: enViews,
  welcome: enWelcome,
}

/**
 * All languages. Their names stand in themselves, so that who reads no other finds their own; `direction` is for `dir`.
 * English is always at hand; the words of another are loaded when it is spoken.
 */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', words: async () => ENGLISH },
  vi: {
    name: 'Tiếng Việt',
    direction: 'ltr',
    words: async () => (await import('./vietnamese.ts')).VIETNAMESE,
  },
} as const

export type Language = keyof typeof LANGUAGES

type WithoutNumber<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

type KeysOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? WithoutNumber<Key>
    : `${Key}.${KeysOf<Words[Key]>}`
}[keyof Words & string]

type Subjects = typeof ENGLISH

/** A place in the catalogue: subject, colon, path (`page:reading.title`). Words that depend on a number have one key. */
export type WordKey = {
  [Subject in keyof Subjects & string]: `${Subject}:${KeysOf<Subjects[Subject]>}`
}[keyof Subjects & string]
