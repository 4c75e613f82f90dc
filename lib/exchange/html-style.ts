/** The style of the HTML file: light and dark as the reader's system, on paper black on white. */
export const HTML_STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#fff, #17191d); --raised: light-dark(#f6f7f9, #1f2227); --ink: light-dark(#1a1d21, #e9eaec);
  --soft: light-dark(#565c66, #a6acb7); --line: light-dark(#dfe2e7, #33373f); --accent: light-dark(#2f4fb5, #a9bcff);
  --official: light-dark(#1f5fae, #8fbcf7); --agreement: light-dark(#9a4a00, #f2b076); --area: light-dark(#1f7144, #83d3a5);
  --highlight: light-dark(#565c66, #a6acb7); --article: light-dark(#565c66, #a6acb7);
  --yellow: light-dark(#ffe58a, #6b5a12); --green: light-dark(#bfeac9, #1f5a35); --blue: light-dark(#c3dcff, #1f4878);
  --pink: light-dark(#ffcfe2, #74294c); --plain: light-dark(#e9ecf1, #3a3f48); }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere }
h1 { margin: 0 0 .25rem; font-size: 1.75rem }
h2 { margin: 0 0 .25rem; font-size: 1.375rem }
h3 { margin: 0; font-size: 1.0625rem }
a { color: var(--accent); text-underline-offset: .15em }
h2 a { text-decoration-thickness: 1px; text-underline-offset: .2em }
p { margin: .5rem 0 }
.soft { color: var(--soft); font-size: .875rem }
nav { margin: 1.5rem 0; padding: 1rem 1.25rem; border-radius: .5rem; background: var(--raised) }
nav ol { margin: 0; padding-inline-start: 1.25rem }
nav li { margin: .25rem 0 }
dl.legend { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; margin: 1rem 0; font-size: .875rem }
dl.legend dd { margin: 0 }
section { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
article { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--kind); break-inside: avoid }
.official { --kind: var(--official) } .agreement { --kind: var(--agreement) } .area { --kind: var(--area) }
.highlight { --kind: var(--highlight) } .article { --kind: var(--article) }
.agreement { border-inline-start-style: double; border-inline-start-width: 5px } .area { border-inline-start-style: dotted }
.highlight, .article { border-inline-start-style: dashed }
.facts { margin: .125rem 0 0; color: var(--kind); font-size: .875rem; font-weight: 600 }
blockquote { margin: .625rem 0; font-family: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif;
  font-size: 1.0625rem; white-space: pre-line; overflow-wrap: anywhere }
mark { padding: .1em .15em; border-radius: .2em; background: var(--colour, var(--plain)); color: inherit }
.yellow { --colour: var(--yellow) } .green { --colour: var(--green) } .blue { --colour: var(--blue) } .pink { --colour: var(--pink) }
.changed { padding: .5rem .75rem; border: 1px dashed var(--line); border-radius: .375rem; font-size: .9375rem }
.changed blockquote { margin: .25rem 0 0; font-size: 1rem }
.note { padding: .625rem .75rem; border-radius: .375rem; background: var(--raised); white-space: pre-line; overflow-wrap: anywhere }
ul.tags { display: flex; flex-wrap: wrap; gap: .375rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .8125rem }
ul.tags li { padding: .05em .6em; border: 1px solid var(--line); border-radius: 1em }
.foot { display: flex; flex-wrap: wrap; gap: .25rem 1rem }
@media print {
  :root { color-scheme: light }
  body { font-size: 10.5pt } main { max-width: none; padding: 0 }
  nav, .note { background: none; border: 1px solid var(--line) }
  h2, h3 { break-after: avoid }
  mark { print-color-adjust: exact }
  h2 a { color: inherit; text-decoration: none }
  .source::after { content: attr(href); display: block; overflow-wrap: anywhere; font-size: 8pt; font-weight: 400 }
}
`
