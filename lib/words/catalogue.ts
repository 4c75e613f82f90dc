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
import enMenu from './en/menu.json'
import enPage from './en/page.json'
import enPanel from './en/panel.json'
import enSettings from './en/settings.json'
import enSide from './en/side.json'
import enStep from './en/step.json'
import enTold from './en/told.json'
import enViews from './en/views.json'
import enWelcome from './en/welcome.json'
import viAct from './vi/act.json'
import viBackup from './vi/backup.json'
import viCard from './vi/card.json'
import viCharts from './vi/charts.json'
import viCommon from './vi/common.json'
import viCorrection from './vi/correction.json'
import viDate from './vi/date.json'
import viEarlier from './vi/earlier.json'
import viEntity from './vi/entity.json'
import viExchangeDialog from './vi/exchange-dialog.json'
import viExport from './vi/export.json'
import viFailure from './vi/failure.json'
import viFault from './vi/fault.json'
import viFormat from './vi/format.json'
import viInsight from './vi/insight.json'
import viKept from './vi/kept.json'
import viLibrary from './vi/library.json'
import viMenu from './vi/menu.json'
import viPage from './vi/page.json'
import viPanel from './vi/panel.json'
import viSettings from './vi/settings.json'
import viSide from './vi/side.json'
import viStep from './vi/step.json'
import viTold from './vi/told.json'
import viViews from './vi/views.json'
import viWelcome from './vi/welcome.json'

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
  menu: enMenu,
  page: enPage,
  panel: enPanel,
  settings: enSettings,
  step: enStep,
  told: enTold,
  views: enViews,
  welcome: enWelcome,
}

const VIETNAMESE = {
  act: viAct,
  backup: viBackup,
  'exchange-dialog': viExchangeDialog,
  library: viLibrary,
  side: viSide,
  card: viCard,
  charts: viCharts,
  common: viCommon,
  correction: viCorrection,
  date: viDate,
  earlier: viEarlier,
  entity: viEntity,
  export: viExport,
  failure: viFailure,
  fault: viFault,
  format: viFormat,
  insight: viInsight,
  kept: viKept,
  menu: viMenu,
  page: viPage,
  panel: viPanel,
  settings: viSettings,
  step: viStep,
  told: viTold,
  views: viViews,
  welcome: viWelcome,
}

/** All languages. Their names stand in themselves, so that who reads no other finds their own; `direction` is for `dir`. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', words: ENGLISH },
  vi: { name: 'Tiếng Việt', direction: 'ltr', words: VIETNAMESE },
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
