/** A quote underlined in its sentence, or alone where the sentence does not hold it; `language` is a BCP 47 tag or ''. */
export function QuoteInSentence(props: { quote: string; context: string; language: string }) {
  const { quote, context, language } = props
  const at = quote ? context.indexOf(quote) : -1
  return (
    <blockquote lang={language || undefined} dir="auto">
      {at < 0 ? '… ' : context.slice(0, at)}
      <u>{quote}</u>
      {at < 0 ? ' …' : context.slice(at + quote.length)}
    </blockquote>
  )
}
