/** A file that is to be read as a knowledge pack. */
export type PackFile = {
  /** Name of the file; a CSV file that does not name its pack is called after it. */
  name: string
  text: string
  /** Day of the file, ISO 8601, for a CSV file that does not say the day of its facts. */
  day: string
}
