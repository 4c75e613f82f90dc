import { SAMPLE } from '../../lib/domain/sample-page.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { say } from '../../lib/words/say.ts'

/** What a reader first sees marked: a short article of ours about something that happened. It stays English, as news does. */
export function SampleArticle() {
  return (
    <article class="sample" lang="en" aria-label={say('welcome:sample')}>
      <h2>{SAMPLE.title}</h2>
      <p class="byline" translate={false}>
        {say('welcome:byline')} · <time dateTime={SAMPLE.date}>{dateInWords(SAMPLE.date)}</time>
      </p>
      <p>
        Japanese Foreign Minister Yoko Kamikawa and Philippine Defense Secretary Gilberto Teodoro signed the
        Reciprocal Access Agreement in Manila on Monday, after months of talks. President Ferdinand Marcos Jr.
        watched the ceremony.
      </p>
      <p>
        The agreement lets the forces of one country train on the soil of the other. It will enter into force
        once the parliaments of both have ratified it.
      </p>
      <p>
        Kamikawa said that the two countries would also deepen their cooperation on maritime security,
        disaster relief and cybersecurity.
      </p>
    </article>
  )
}
