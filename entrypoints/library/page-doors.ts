/** The doors of the library page to what the browser asks the reader for; a test has its own. */
import type { saveBlob } from '../../lib/panel-session/save-file.ts'
import type { WrittenFile } from './written-file.ts'

export type PageDoors = {
  /** Saves a file where the browser puts downloads. */
  save: typeof saveBlob
  /** Asks where to save a file, inside a click; null where the reader changed their mind. */
  askForFile: ((name: string) => Promise<WrittenFile | null>) | null
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  copy(text: string): Promise<void>
}

type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>

/** The doors of this browser. */
export function doorsOfBrowser(save: typeof saveBlob): PageDoors {
  const picker: unknown = Reflect.get(window, 'showSaveFilePicker')
  return {
    save,
    askForFile: typeof picker === 'function' ? (name) => askForFile(picker as SavePicker, name) : null,
    copy: (text) => navigator.clipboard.writeText(text),
  }
}

async function askForFile(picker: SavePicker, suggestedName: string): Promise<WrittenFile | null> {
  try {
    const handle = await picker.call(window, { suggestedName })
    return await handle.createWritable()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
