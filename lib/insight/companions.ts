/** Whom and what the articles of a dossier name beside its person. */
import type { AgreementFile } from '../domain/agreement-file.ts'
import type { Companion, Dossier, KeptPassage, TiedAgreement } from '../domain/dossier.ts'
import { grouped } from './grouped.ts'
import { oncePer } from './once-per.ts'
import { articlesWithSentence, namedTogether } from './same-sentence.ts'

/** Looks through all dossiers once; what it gives is asked for one person at a time. */
export const createCompanions = oncePer(
  (dossiers: readonly Dossier[]): ((person: Dossier) => Companion[]) => {
    const everybody = grouped(
      dossiers.flatMap((person) => person.passages.map((passage) => ({ ...passage, person }))),
      keyOfArticle,
    )
    return (person) => {
      const found = new Map<Dossier, Companion>()
      for (const [key, own] of grouped(person.passages, keyOfArticle)) {
        const article = own[0]?.article
        const others = grouped(everybody.get(key) ?? [], (passage) => passage.person)
        for (const [other, theirs] of others) {
          if (other.id === person.id || !article) continue
          const companion = found.get(other) ?? { person: other, articles: [] }
          companion.articles.push(namedTogether(article, own, theirs))
          found.set(other, companion)
        }
      }
      return [...found.values()].sort((a, b) => closestFirst(a, b) || compare(a.person.name, b.person.name))
    }
  },
)

/** Likewise for agreement files. */
export const createTiedAgreements = oncePer(
  (files: readonly AgreementFile[]): ((person: Dossier) => TiedAgreement[]) => {
    const entries = grouped(
      files.flatMap((file) => file.entries.map(({ article, passages }) => ({ file, article, passages }))),
      keyOfArticle,
    )
    return (person) => {
      const found = new Map<AgreementFile, TiedAgreement>()
      for (const [key, own] of grouped(person.passages, keyOfArticle)) {
        const article = own[0]?.article
        for (const { file, passages } of entries.get(key) ?? []) {
          if (!article) continue
          const tied = found.get(file) ?? { file, articles: [] }
          const theirs = passages.map((annotation) => ({ annotation, article }))
          tied.articles.push(namedTogether(article, own, theirs))
          found.set(file, tied)
        }
      }
      return [...found.values()].sort((a, b) => closestFirst(a, b) || compare(a.file.name, b.file.name))
    }
  },
)

type Together = Pick<Companion, 'articles'>

/** Those who share most sentences, then most articles. */
function closestFirst({ articles: a }: Together, { articles: b }: Together): number {
  return articlesWithSentence(b) - articlesWithSentence(a) || b.length - a.length
}

function keyOfArticle({ article }: Pick<KeptPassage, 'article'>): string {
  return article.key
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
