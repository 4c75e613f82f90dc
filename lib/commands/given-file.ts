/** A file that a command is given; why it is no text is said in words for people, the same in every command. */
import { readFileSync } from 'node:fs'

/** The file's bytes and its text as UTF-8. Throws, with the end of the sentence "FILE: …". */
export function readGivenFile(path: string): { bytes: Buffer; text: string } {
  const bytes = readBytes(path)
  const text = bytes.toString('utf8')
  if (!text.trim()) throw new Error('the file is empty')
  // A PDF may be all letters: its first words tell it.
  if (text.includes('\0') || text.startsWith('%PDF-')) throw new Error('the file is binary')
  return { bytes, text }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new Error(REASONS[String(code)] ?? 'the file cannot be read')
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'the file may not be read',
  EISDIR: 'this is a folder',
  ENOENT: 'there is no such file',
}
