/**
 * What packages bring along that Entente never uses and no reader or reviewer should have to trust: it is left out of every
 * build. A package that says it in other words after an update stops the build, so that somebody looks at it.
 */

/** What fails is told to a log that prints nothing, and thrown as it was. */
const START_OF_SCRIPT = `try {
\t\tresult = definition.main();
\t\tif (result instanceof Promise) result = result.catch((err) => {
\t\t\tlogger.error(\`The unlisted script "\${import.meta.env.ENTRYPOINT}" crashed on startup!\`, err);
\t\t\tthrow err;
\t\t});
\t} catch (err) {
\t\tlogger.error(\`The unlisted script "\${import.meta.env.ENTRYPOINT}" crashed on startup!\`, err);
\t\tthrow err;
\t}`

/**
 * By the end of a file's path in `node_modules`, or by a module's name.
 * @type {{ file: string, from: string, to: string }[]}
 */
const LEFT_OUT = [
  // Markup from text: `dangerouslySetInnerHTML`, which the linter forbids us as well. It would be shown as plain text.
  { file: 'preact/dist/preact.mjs', from: 't.innerHTML=h.__html', to: 't.textContent=h.__html' },
  // CSV from an address. Only texts at hand are ever parsed.
  { file: 'papaparse/papaparse.min.js', from: 'r=new XMLHttpRequest', to: 'r=null' },
  // Words for the console that no package for readers prints, around the start of each script: every page would load them.
  {
    file: 'virtual:wxt-unlisted-script-entrypoint',
    from: START_OF_SCRIPT,
    to: 'result = definition.main();',
  },
]

/**
 * A plugin of Vite.
 * @returns {import('vite').Plugin}
 */
export function leaveOut() {
  return {
    name: 'entente:leave-out',
    apply: 'build',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '')
      const part = LEFT_OUT.find(({ file }) => path.endsWith(`/node_modules/${file}`) || path === `\0${file}`)
      if (!part) return null
      const pieces = code.split(part.from)
      if (pieces.length !== 2)
        this.error(`${part.file} holds “${part.from}” ${pieces.length - 1} times, not once.`)
      return { code: pieces.join(part.to), map: null }
    },
  }
}
