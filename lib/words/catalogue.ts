/**
 * Every word that Entente says to its reader: one file a subject in each language's folder. English decides which keys
 * there are; `tests/lib/words/catalogue.test.ts` says what another language lacks.
 */
import enAct from './en/act.json'
import enCard from './en/card.json'
import enDate from './en/date.json'
import enEntity from './en/entity.json'
import enFailure from './en/failure.json'
import enFault from './en/fault.json'
import enInsight from './en/insight.json'
import enPage from './en/page.json'
import enTold from './en/told.json'
import viAct from './vi/act.json'
import viCard from './vi/card.json'
import viDate from './vi/date.json'
import viEntity from './vi/entity.json'
import viFailure from './vi/failure.json'
import viFault from './vi/fault.json'
import viInsight from './vi/insight.json'
import viPage from './vi/page.json'
import viTold from './vi/told.json'

/** The subjects in English, by the name that keys begin with. */
export const ENGLISH = {
  fault: enFault,
  told: enTold,
  card: enCard,
  insight: enInsight,
  date: enDate,
  failure: enFailure,
  act: enAct,
  entity: enEntity,
  page: enPage,
}

/** All languages. Their names stand in themselves, so that who reads no other finds their own. */
export const LANGUAGES = {
  en: { name: 'English', words: ENGLISH },
  vi: {
    name: 'Tiếng Việt',
    words: {
      fault: viFault,
      told: viTold,
      card: viCard,
      insight: viInsight,
      date: viDate,
      failure: viFailure,
      act: viAct,
      entity: viEntity,
      page: viPage,
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
