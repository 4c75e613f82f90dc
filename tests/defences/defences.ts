/** Every defence with the one change of the source that switches it off, and the kit that has to notice. */

export type Defence = {
  /** What it is for, as a reader of the list needs it. */
  what: string
  file: string
  /** Stands in the file just once; put in its place, `off` takes the defence away. */
  on: string
  off: string
  /** The kit. */
  test: string
  /** Which tests of it. */
  only?: string
  /** The kit runs on this package, which is built anew first. */
  build?: 'chrome' | 'firefox'
}

const ROUTERS = 'tests/lib/messaging/routers.test.ts'
const SENDERS = 'tests/lib/messaging/sent-by.test.ts'
const FILES = 'tests/lib/exchange/hostile-files.test.ts'
const PAGES = 'tests/e2e/hostile-pages.e2e.ts'

export const DEFENCES: readonly Defence[] = [
  {
    what: 'what only Entente may ask is not heard from pages',
    file: 'lib/messaging/extension-router.ts',
    on: '!isFromExtension(from) || ',
    off: '',
    test: ROUTERS,
  },
  {
    what: 'the extension is known by its origin, not by its address',
    file: 'lib/messaging/sent-by.ts',
    on: `\`\${origin}/\` === browser.runtime.getURL('/')`,
    off: `(arguments[0].url ?? '').startsWith(browser.runtime.getURL('/'))`,
    test: ROUTERS,
  },
  {
    what: 'other extensions are strangers',
    file: 'lib/messaging/sent-by.ts',
    on: 'id !== browser.runtime.id || ',
    off: '',
    test: SENDERS,
  },
  {
    what: 'frames are not answered',
    file: 'lib/messaging/sent-by.ts',
    on: ' || frameId !== 0',
    off: '',
    test: SENDERS,
  },
  {
    what: 'address and origin of a sender have to fit',
    file: 'lib/messaging/sent-by.ts',
    on: ' || !isAtHome(url, origin)',
    off: '',
    test: SENDERS,
  },
  {
    what: 'what a page asks is checked by schema',
    file: 'lib/messaging/page-router.ts',
    on: 'const good = check(name, ask)',
    off: 'const good = { ok: true as const, value: ask as never }',
    test: ROUTERS,
  },
  {
    what: 'names that every object has are no messages',
    file: 'lib/messaging/page-router.ts',
    on: 'return Object.hasOwn(answers, name)',
    off: 'return name in answers',
    test: ROUTERS,
  },
  {
    what: 'messages have a greatest size',
    file: 'lib/messaging/size-of.ts',
    on: 'size > LARGEST || ',
    off: '',
    test: 'tests/lib/messaging/size-of.test.ts',
  },
  {
    what: 'a page may ask so often and no more',
    file: 'lib/messaging/allowance.ts',
    on: 'asked <= MOST[name] && ',
    off: '',
    test: ROUTERS,
  },
  {
    what: 'the panel believes a page session about its own site only',
    file: 'lib/panel-session/reach-page.ts',
    on: 'speaksForItself(answer.value, tab?.url)',
    off: 'true',
    test: 'tests/lib/panel-session/page-of-panel.test.ts',
  },
  {
    what: 'the panel checks what a page session told before it stores it',
    file: 'lib/panel-session/collecting.ts',
    on: 'const good = checkToKeep(request)',
    off: 'const good = ok(request)\n    void checkToKeep',
    test: 'tests/lib/panel-session/collecting.test.ts',
  },
  {
    what: 'keys that act on objects are dropped from files',
    file: 'lib/exchange/clean-copy.ts',
    on: 'if (ACTING_KEYS.has(key)) continue',
    off: '',
    test: FILES,
  },
  {
    what: 'unseen characters of files are made seen',
    file: 'lib/exchange/clean-copy.ts',
    on: "return text.replace(UNSEEN, '\\ufffd')",
    off: 'return text',
    test: FILES,
    only: 'unseen characters',
  },
  {
    what: 'only addresses of the web are taken from files',
    file: 'lib/exchange/web-address.ts',
    on: '/^https?:\\/\\/\\S+$/i.test(text) && ',
    off: '',
    test: FILES,
  },
  {
    what: 'files nested too deep are refused',
    file: 'lib/exchange/json-places.ts',
    on: 'case OPEN_BRACKET:\n        if (++depth > deepest) return { ok: false, line }',
    off: 'case OPEN_BRACKET:\n        ++depth',
    test: FILES,
    only: 'refused whole',
  },
  {
    what: 'files that are too large are refused',
    file: 'lib/exchange/import-file.ts',
    on: 'if (text.length > LARGEST_FILE) ',
    off: 'if (text.length < 0) ',
    test: FILES,
    only: 'refused whole',
  },
  {
    what: 'rows that are too large are refused',
    file: 'lib/exchange/row-collector.ts',
    on: 'clean.size > LARGEST_RECORD',
    off: 'clean.size < 0',
    test: FILES,
    only: 'refused alone',
  },
  {
    what: 'no cell of the CSV is a formula',
    file: 'lib/exchange/spreadsheet-cell.ts',
    on: 'return FORMULA.test(cell)',
    off: 'return !cell',
    test: 'tests/lib/exchange/to-csv.test.ts',
  },
  {
    what: 'text stays text in exported HTML',
    file: 'lib/exchange/html-text.ts',
    on: '.replace(/[&<>"\']/g, (mark) => MARKS[mark] ?? mark)',
    off: '',
    test: 'tests/e2e/exported-files.e2e.ts',
  },
  {
    what: 'the card acts only where its reader sees what they press',
    file: 'entrypoints/on-reading/floating-root.ts',
    on: 'if (own && !isTampered(own.host, pressed)) return false',
    off: 'if (own && (pressed || isTampered)) return false',
    test: PAGES,
    only: 'Chromium.*hides the card',
    build: 'chrome',
  },
  {
    what: '… also where something lets the press through',
    file: 'entrypoints/on-reading/tampering.ts',
    on: 'return isThere && !met.some((element) => other.contains(element))',
    off: 'return isThere && false',
    test: PAGES,
    only: 'Chromium.*hides the card',
    build: 'chrome',
  },
  {
    what: 'the card acts only on what its reader pressed',
    file: 'entrypoints/on-reading/floating-root.ts',
    on: 'if (event.isTrusted && !isRefused(event)) act()',
    off: 'void isRefused\n      act()',
    test: PAGES,
    only: 'Firefox.*presses the buttons',
    build: 'firefox',
  },
  {
    what: 'marks and hosts are put back a few times only',
    file: 'lib/page/repairs.ts',
    on: 'const pauses = given.pauses ?? REPAIR_PAUSES_MS',
    off: 'const pauses = Array(1_000).fill(3)\n  void REPAIR_PAUSES_MS',
    test: PAGES,
    only: 'Chromium.*deletes marks',
    build: 'chrome',
  },
  {
    what: 'what is typed is neither marked nor sent',
    file: 'lib/page/element-kinds.ts',
    on: "return (attributeOf(element, attribute) ?? 'false') !== 'false'",
    off: "return attributeOf(element, attribute) === 'never'",
    test: PAGES,
    only: 'Chromium.*fields and editors',
    build: 'chrome',
  },
  {
    what: 'an address of another site is not believed',
    file: 'lib/storage/article-key.ts',
    on: 'isSameSite(url.hostname, canonical.hostname) && ',
    off: 'isSameSite !== undefined && ',
    test: PAGES,
    only: 'Chromium.*another site',
    build: 'chrome',
  },
  {
    what: 'what is kept has a second copy, for Chromium throws damaged databases away',
    file: 'lib/storage/open-store.ts',
    on: "!import.meta.env.FIREFOX && 'caches' in globalThis",
    off: 'keepTwice === undefined',
    test: 'tests/e2e/kill.e2e.ts',
    only: 'throws its database away',
    build: 'chrome',
  },
  {
    what: 'an act that was committed and not copied is copied before the next answer',
    file: 'lib/storage/second-copy/second-copy.ts',
    on: ' || isThere.includes(false)',
    off: '',
    test: 'tests/lib/storage/second-copy/second-copy.test.ts',
    only: 'did not copy',
  },
  {
    what: 'what went for good is gone from the second copy',
    file: 'lib/storage/purge.ts',
    on: 'await secondCopyOf(database)?.renew()',
    off: 'void secondCopyOf',
    test: 'tests/lib/storage/second-copy/second-copy.test.ts',
    only: 'for good',
  },
  {
    what: 'a second copy that cannot be read whole is read as far as it can',
    file: 'lib/storage/second-copy/put-back.ts',
    on: '  } catch {\n    return null\n  }',
    off: '  } finally {\n  }',
    test: 'tests/lib/storage/second-copy/second-copy.test.ts',
    only: 'left half',
  },
]
