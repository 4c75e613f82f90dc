/** What the bench uses of fastscan, which has no types of its own. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[])
    search(text: string, options?: { longest?: boolean }): [at: number, word: string][]
  }
}
