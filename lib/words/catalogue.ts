/**
 * Every word that Entente says to its reader: one file a subject in each language's folder. English decides which keys
 * there are; `tests/lib/words/catalogue.test.ts` says what another language lacks.
 */
import enAct from './en/act.json'
import enCard from './en/card.json'
import enCharts from './en/charts.json'
import enCorrection from './en/correction.json'
import enDate from './en/date.json'
import enEarlier from './en/earlier.json'
import enEntity from './en/entity.json'
import enFailure from './en/failure.json'
import enFault from './en/fault.json'
import enInsight from './en/insight.json'
import enKept from './en/kept.json'
import enPage from './en/page.json'
import enPanel from './en/panel.json'
import enStep from './en/step.json'
import enTold from './en/told.json'
import enViews from './en/views.json'
import viAct from './vi/act.json'
import viCard from './vi/card.json'
import viCharts from './vi/charts.json'
import viCorrection from './vi/correction.json'
import viDate from './vi/date.json'
import viEarlier from './vi/earlier.json'
import viEntity from './vi/entity.json'
import viFailure from './vi/failure.json'
import viFault from './vi/fault.json'
import viInsight from './vi/insight.json'
import viKept from './vi/kept.json'
import viPage from './vi/page.json'
import viPanel from './vi/panel.json'
import viStep from './vi/step.json'
import viTold from './vi/told.json'
import viViews from './vi/views.json'

/** The subjects in English, by the name that keys begin with. */
export const ENGLISH = {
  act: enAct,
  card: enCard,
  charts: enCharts,
  correction: enCorrection,
  date: enDate,
  earlier: enEarlier,
  entity: enEntity,
  failure: enFailure,
  fault: enFault,
  insight: enInsight,
  kept: enKept,
  page: enPage,
  panel: enPanel,
  step: enStep,
  told: enTold,
  views: enViews,
}

/** All languages. Their names stand in themselves, so that who reads no other finds their own. */
export const LANGUAGES = {
  en: { name: 'English', words: ENGLISH },
  vi: {
    name: 'Tiếng Việt',
    words: {
      act: viAct,
      card: viCard,
      charts: viCharts,
      correction: viCorrection,
      date: viDate,
      earlier: viEarlier,
      entity: viEntity,
      failure: viFailure,
      fault: viFault,
      insight: viInsight,
      kept: viKept,
      page: viPage,
      panel: viPanel,
      step: viStep,
      told: viTold,
      views: viViews,
    },
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
