/**
 * Every format in which annotations leave. A new one is a file beside this and a line here; it is loaded when something
 * leaves in it.
 */
import type { ExportSource } from '../domain/exchange.ts'
import { ToldError } from '../domain/told-error.ts'
import { say } from '../words/say.ts'

export type ExportFormat = {
  id: string
  /** Its name for the reader. */
  label: string
  /** For whom it is, in a few words. */
  purpose: string
  /** File ending, without the dot. */
  ending: string
  /** Media type of the file. */
  mime: string
  /**
   * The file in pieces, in order: one an annotation or article, so that who counts them knows how far it is. It throws
   * what reading the library throws, and in words for the reader where the format cannot be loaded.
   */
  render(source: ExportSource): AsyncIterable<string>
}

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    get purpose() {
      return say('format:out.markdown')
    },
    ending: 'md',
    mime: 'text/markdown;charset=utf-8',
    render: rendersWith(() => import('./to-markdown.ts').then(({ toMarkdown }) => toMarkdown)),
  },
  {
    id: 'html',
    label: 'HTML',
    get purpose() {
      return say('format:out.html')
    },
    ending: 'html',
    mime: 'text/html;charset=utf-8',
    render: rendersWith(() => import('./to-html.ts').then(({ toHtml }) => toHtml)),
  },
  {
    id: 'csv',
    label: 'CSV',
    get purpose() {
      return say('format:out.csv')
    },
    ending: 'csv',
    mime: 'text/csv;charset=utf-8',
    render: rendersWith(() => import('./to-csv.ts').then(({ toCsv }) => toCsv)),
  },
  {
    id: 'json',
    label: 'JSON',
    get purpose() {
      return say('format:out.json')
    },
    ending: 'json',
    mime: 'application/json',
    render: rendersWith(() => import('./to-json.ts').then(({ toJson }) => toJson)),
  },
  {
    id: 'web-annotation',
    label: 'Web Annotation',
    get purpose() {
      return say('format:out.web-annotation')
    },
    ending: 'jsonld',
    mime: 'application/ld+json',
    render: rendersWith(() =>
      import('./to-web-annotation.ts').then(({ toWebAnnotation }) => toWebAnnotation),
    ),
  },
  {
    id: 'hypothesis',
    label: 'Hypothesis',
    get purpose() {
      return say('format:out.hypothesis')
    },
    ending: 'json',
    mime: 'application/json',
    render: rendersWith(() => import('./to-hypothesis.ts').then(({ toHypothesis }) => toHypothesis)),
  },
  {
    id: 'ris',
    label: 'RIS',
    get purpose() {
      return say('format:out.ris')
    },
    ending: 'ris',
    mime: 'application/x-research-info-systems;charset=utf-8',
    render: rendersWith(() => import('./to-ris.ts').then(({ toRis }) => toRis)),
  },
  {
    id: 'bibtex',
    label: 'BibLaTeX',
    get purpose() {
      return say('format:out.bibtex')
    },
    ending: 'bib',
    mime: 'application/x-bibtex;charset=utf-8',
    render: rendersWith(() => import('./to-bibtex.ts').then(({ toBibtex }) => toBibtex)),
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    get purpose() {
      return say('format:out.csl')
    },
    ending: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    render: rendersWith(() => import('./to-csl.ts').then(({ toCsl }) => toCsl)),
  },
  {
    id: 'readwise',
    label: 'Readwise',
    get purpose() {
      return say('format:out.readwise')
    },
    ending: 'csv',
    mime: 'text/csv;charset=utf-8',
    render: rendersWith(() => import('./to-readwise.ts').then(({ toReadwise }) => toReadwise)),
  },
  {
    id: 'calendar',
    get label() {
      return say('format:out.calendarName')
    },
    get purpose() {
      return say('format:out.calendar')
    },
    ending: 'ics',
    mime: 'text/calendar;charset=utf-8',
    render: rendersWith(() => import('./to-calendar.ts').then(({ toCalendar }) => toCalendar)),
  },
]

/** Renders with what is loaded when a file is wanted, which the browser keeps for the next one. */
function rendersWith(load: () => Promise<ExportFormat['render']>): ExportFormat['render'] {
  return async function* render(source) {
    yield* (await loaded(load))(source)
  }
}

async function loaded<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (cause) {
    throw new ToldError(say('exchange-dialog:notLoaded'), { cause })
  }
}
