import { passageAround } from './passage-around.ts'

/** A mention in the words around it. */
export function MentionPassage(props: {
  text: string
  at: { start: number; end: number }
  language: string
}) {
  const { before, words, after } = passageAround(props.text, props.at)
  return (
    <bdi lang={props.language || undefined}>
      {before}
      <mark>{words}</mark>
      {after}
    </bdi>
  )
}
