/**
 * An error whose message is a sentence for the reader, in their language. The messages of all other errors are for
 * programmers: whoever catches one says something of its own.
 */
export class ToldError extends Error {}
