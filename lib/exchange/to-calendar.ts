/** iCalendar for promises: one event of a whole day each, on the last day that fits what was announced. */
import { generateIcsCalendar, type IcsEvent } from 'ts-ics'
import { v5 as uuidOf } from 'uuid'
import type { AnnouncedStep } from '../domain/agreement-file.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { dateInWords } from '../words/date-words.ts'
import { statusWords, typeWords } from '../words/entity-words.ts'
import { partyName } from '../words/party-name.ts'
import { say } from '../words/say.ts'
import { foldLines } from './fold-lines.ts'
import { onOneLine } from './line-text.ts'
import { originInWords } from './passage-in-words.ts'
import { textFragmentLink } from './text-fragment.ts'

const ID_SPACE = '0d6b2b2e-7a51-4f0c-8f6e-2f0f4f6f9a11'
const DAY_MS = 86_400_000

/** Open and overdue ones; what was done or has become void is nothing to wait for. */
export async function* toCalendar({ promises, exported }: ExportSource): AsyncGenerator<string> {
  const waiting = promises().filter(({ standing }) => standing === 'open' || standing === 'overdue')
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Entente//Promises//EN',
    method: 'PUBLISH',
    name: say('export:calendar.name'),
    events: waiting.map((promise) => eventOf(promise, new Date(exported))),
  })
  yield foldLines(text.trimEnd())
  yield '\r\n'
}

function eventOf(promise: AnnouncedStep, written: Date): IcsEvent {
  const { file, status, party, due, lastDay, standing } = promise
  const day = new Date(`${lastDay}T00:00:00Z`)
  const done = party
    ? say('export:calendar.doneBy', { status: statusWords(status), party: partyName(party) })
    : statusWords(status)
  const event = say('export:calendar.event', { name: file.name, step: done })
  const link = linkOf(promise)
  return {
    // The same each time, so that a calendar takes a newer file for the same events.
    uid: `${uuidOf(JSON.stringify([file.id, status, party, due]), ID_SPACE)}@entente.invalid`,
    stamp: { date: written },
    start: { date: day, type: 'DATE' },
    end: { date: new Date(day.getTime() + DAY_MS), type: 'DATE' },
    summary: onOneLine(standing === 'overdue' ? say('export:calendar.overdue', { event }) : event),
    description: descriptionOf(promise, link),
    timeTransparent: 'TRANSPARENT',
    ...(link && { url: link }),
  }
}

function descriptionOf({ file, due, told, putOffTo }: AnnouncedStep, link: string | null): string {
  const [first] = told
  const lines = [
    [typeWords(file.type), file.parties.map(partyName).join(', ')].filter(Boolean).join(' · '),
    say('export:calendar.announced', { date: dateInWords(due) }),
    ...(putOffTo ? [say('export:calendar.putOff', { date: dateInWords(putOffTo) })] : []),
    ...told.flatMap((step) => [
      ...(step.quote ? [`“${step.quote.trim()}”`] : []),
      [step.article.title, originInWords(step.article)].filter(Boolean).join(' · '),
    ]),
    ...(link ? [link] : first ? [first.article.url] : []),
  ]
  return lines.map(onOneLine).join('\n')
}

function linkOf({ told: [first] }: AnnouncedStep): string | null {
  return first ? textFragmentLink(first.article.url, first.passage?.selectors ?? null) : null
}
