/** Whether a text is an address of the web and nothing else: no script, no file, no blank or break in it. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}
