/** The journeys that run in Chromium alone, each with its reason. Everything else runs in both browsers. */

/** Whole files, by the beginning of their names. */
export const FILES_NOT_IN_FIREFOX: Readonly<Record<string, string>> = {
  accessibility:
    'looks at views in forced colours and without motion, which no driver of Firefox can ask for',
  'bad-library': 'looks at views on the stage of the pictures, with Chromium’s fixed fonts and day',
  'cost-to-pages': 'counts tasks and listeners that only Chromium’s DevTools tell',
  'exported-files': 'opens its files in both browsers by itself',
  'exported-html': 'looks at a file, not at Entente; exported-files opens it in both browsers',
  'hostile-pages': 'opens its pages in both browsers by itself',
  installing: 'asks Chromium what it warns of',
  'look-up': 'look-up-firefox does it in Firefox, which wants a permission before',
  looks: 'compares with pictures that were taken in Chromium',
}

/** Single journeys, by name. */
export const TESTS_NOT_IN_FIREFOX: Readonly<Record<string, string>> = {
  'a page of the browser: the popup says so': 'no driver of Firefox reaches the popup of the toolbar',
  'a PDF: the popup says so': 'no driver of Firefox reaches the popup of the toolbar',
  'at twice the size marks and card stand right':
    'its driver holds the window at one size, so that nothing is zoomed',
  ...Object.fromEntries(
    ['switched off', 'removed'].map((how) => [
      `when Entente is ${how}, open pages hold nothing of it`,
      'Firefox ends what an extension runs in pages at once: names without a style and hosts without a box stay until the page loads again',
    ]),
  ),
  'a database that cannot open is said in words, and what was kept can be saved as a file':
    'its driver puts no script before those of an extension’s page',
  'twenty advertising frames are left alone: one script, and none of them is offered':
    'only Chromium’s DevTools tell in which worlds scripts run',
}
