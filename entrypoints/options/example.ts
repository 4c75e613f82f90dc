/** The example of how sure is sure enough: a few sentences of ours, read by the background as any page is. */

import { SAMPLE_ADDRESS } from '../../lib/domain/sample-page.ts'
import type { Example } from '../../lib/domain/settings-view.ts'
import { askBackgroundUntilAnswered } from '../../lib/messaging/messenger.ts'

const TEXT = [
  'Canadian Foreign Minister Mélanie Joly welcomed the Digital Economy Partnership Agreement in Ottawa.',
  'Joly said the pact would help small firms.',
  'Her guest, Lee Hsien Loong, spoke of cooperation on cybersecurity and on the training of nurses.',
].join('\n\n')

/** Reads the example. All finds come back, whatever the reader leaves out on pages. */
export async function readExample(): Promise<Example | 'failed'> {
  const raw = {
    url: SAMPLE_ADDRESS,
    canonical: SAMPLE_ADDRESS,
    text: TEXT,
    title: '',
    heading: '',
    languages: ['en'],
    tags: [],
    jsonLd: [],
    times: [{ at: '2023-03-06', label: '' }],
    datelines: [],
  }
  const answer = await askBackgroundUntilAnswered('recognise', {
    question: 'example',
    raw,
    scope: 'whole-page',
    hasView: true,
  })
  if (!answer.ok || answer.value.outcome !== 'read') return 'failed'
  const { mentions } = answer.value.reading
  return {
    text: TEXT,
    finds: mentions
      .filter(({ generic }) => !generic)
      .map(({ start, end, kind, certainty }) => ({ start, end, kind, certainty })),
  }
}
