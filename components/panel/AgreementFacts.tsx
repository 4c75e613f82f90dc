import type { AgreementFile, FileStep } from '../../lib/domain/agreement-file.ts'
import type { Agreement } from '../../lib/domain/entity.ts'
import { subjectOf } from '../../lib/insight/subject-of.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { statusWords } from '../../lib/words/entity-words.ts'
import { say } from '../../lib/words/say.ts'
import { StatusLine } from '../charts/StatusLine.tsx'
import { ArticleName } from '../common/ArticleName.tsx'
import { PartyList } from '../common/PartyList.tsx'
import { said } from '../common/said.ts'
import { EvidencePassage } from './EvidencePassage.tsx'
import './agreement-facts.css'

/** What it is about, the words that decided the status, underlined in their sentence, and what other articles tell. */
export function AgreementFacts(props: {
  agreement: Agreement
  /** Null where nothing was kept of it elsewhere. */
  file: AgreementFile | null
  text: string
  language: string
  /** Address of the article that is read: it needs no link. */
  url: string
}) {
  const { agreement, file, text, language, url } = props
  const evidence = agreement.statusEvidence
  const subject = subjectOf(agreement)
  const linkTo = ({ article }: FileStep) =>
    article.url !== url && /^https?:\/\//i.test(article.url) ? article.url : null
  return (
    <>
      {subject && (
        <p class="subject-line">
          {said('panel:agreement.about', {
            subject: <bdi lang={language || undefined}>{subject}</bdi>,
          })}
        </p>
      )}
      {agreement.parties.length > 0 && (
        <p class="subject-line">
          {said('panel:agreement.between', { parties: <PartyList parties={agreement.parties} /> })}
        </p>
      )}
      {evidence && (
        <p class="evidence-line">
          {said(
            'panel:agreement.readFrom',
            { quote: <EvidencePassage evidence={evidence} {...{ text, language }} /> },
            { status: statusWords(agreement.status) },
          )}
        </p>
      )}
      {file && (
        <section class="agreement-file" aria-label={say('panel:agreement.file', { name: agreement.name })}>
          <ul class="file-before">
            {toldElsewhere(file, url).map(({ article, order, status }) => (
              <li key={article.key}>
                {said(
                  article.date ? 'panel:agreement.toldOn' : 'panel:agreement.told',
                  { article: <ArticleName article={article} /> },
                  { order, status, date: article.date ? dateInWords(article.date) : '' },
                )}
              </li>
            ))}
          </ul>
          <StatusLine line={file.line} about={agreement.name} linkTo={linkTo} />
          {file.contradictions.map((words) => (
            <p key={words} class="contradiction">
              {words}
            </p>
          ))}
        </section>
      )}
    </>
  )
}

const MOST_TOLD = 5

function orderInWords(date: string | null, here: string | null): string {
  const [there, day] = [date?.slice(0, 10), here?.slice(0, 10)]
  if (!there || !day || there === day) return say('panel:agreement.also')
  return say(there < day ? 'panel:agreement.earlier' : 'panel:agreement.later')
}

/** What the other articles told of it, the newest ones, in the order of time. */
function toldElsewhere({ entries }: AgreementFile, url: string) {
  const here = entries.find(({ article }) => article.url === url)?.article.date
  return entries
    .filter(({ article }) => article.url !== url)
    .slice(-MOST_TOLD)
    .map(({ article, agreement }) => ({
      article,
      order: orderInWords(article.date, here ?? null),
      status: statusWords(agreement.status).toLowerCase(),
    }))
}
