/** Every format in which a collection leaves. A new one is a file beside this and a line here. */
import type { ExportSource } from '../domain/exchange.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCalendar } from './to-calendar.ts'
import { toCsl } from './to-csl.ts'
import { toCsv } from './to-csv.ts'
import { toHtml } from './to-html.ts'
import { toHypothesis } from './to-hypothesis.ts'
import { toJson } from './to-json.ts'
import { toMarkdown } from './to-markdown.ts'
import { toReadwise } from './to-readwise.ts'
import { toRis } from './to-ris.ts'
import { toWebAnnotation } from './to-web-annotation.ts'

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
   * what reading the collection throws.
   */
  render(source: ExportSource): AsyncIterable<string>
}

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    purpose: 'for Obsidian and other notes',
    ending: 'md',
    mime: 'text/markdown;charset=utf-8',
    render: toMarkdown,
  },
  {
    id: 'html',
    label: 'HTML',
    purpose: 'to read, print and send',
    ending: 'html',
    mime: 'text/html;charset=utf-8',
    render: toHtml,
  },
  {
    id: 'csv',
    label: 'CSV',
    purpose: 'for spreadsheets',
    ending: 'csv',
    mime: 'text/csv;charset=utf-8',
    render: toCsv,
  },
  {
    id: 'json',
    label: 'JSON',
    purpose: 'complete, for backup',
    ending: 'json',
    mime: 'application/json',
    render: toJson,
  },
  {
    id: 'web-annotation',
    label: 'Web Annotation',
    purpose: 'JSON-LD for annotation tools',
    ending: 'jsonld',
    mime: 'application/ld+json',
    render: toWebAnnotation,
  },
  {
    id: 'hypothesis',
    label: 'Hypothesis',
    purpose: 'JSON that Hypothesis imports',
    ending: 'json',
    mime: 'application/json',
    render: toHypothesis,
  },
  {
    id: 'ris',
    label: 'RIS',
    purpose: 'for Zotero, EndNote, Mendeley',
    ending: 'ris',
    mime: 'application/x-research-info-systems;charset=utf-8',
    render: toRis,
  },
  {
    id: 'bibtex',
    label: 'BibLaTeX',
    purpose: 'for LaTeX',
    ending: 'bib',
    mime: 'application/x-bibtex;charset=utf-8',
    render: toBibtex,
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    purpose: 'articles and treaties to cite',
    ending: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    render: toCsl,
  },
  {
    id: 'readwise',
    label: 'Readwise',
    purpose: 'CSV that Readwise imports',
    ending: 'csv',
    mime: 'text/csv;charset=utf-8',
    render: toReadwise,
  },
  {
    id: 'calendar',
    label: 'Calendar',
    purpose: 'promises, with those overdue',
    ending: 'ics',
    mime: 'text/calendar;charset=utf-8',
    render: toCalendar,
  },
]
