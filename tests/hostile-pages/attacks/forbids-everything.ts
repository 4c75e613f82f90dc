import { type Attack, anArticlePage } from '../attack.ts'

const POLICY =
  "default-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'"

/** A policy that allows nothing: marks and cards are there all the same, and no breach is told to the page. */
export const forbidsEverything: Attack = {
  what: 'forbids styles, pictures and markup, and hears of each breach',
  html: anArticlePage(
    `document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber, blockedURI }) => {
       // Browsers ask for the picture of the tab themselves.
       if (blockedURI.endsWith('/favicon.ico')) return
       fault('a breach: ' + violatedDirective + ' ' + sourceFile + ':' + lineNumber)
     })`,
  ).replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`),
  reader: (reader) => reader.openCard(),
}
