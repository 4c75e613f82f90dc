/** The part of citation-js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: unknown, options?: { forceType: string })
    readonly data: Record<string, unknown>[]
  }
}
