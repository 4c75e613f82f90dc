/** Every attack page by its path. */
import type { Attack } from './attack.ts'
import { changesBuiltins } from './attacks/changes-builtins.ts'
import { clobbersForms } from './attacks/clobbers-forms.ts'
import { closesItsTree } from './attacks/closes-its-tree.ts'
import { coversTheCard } from './attacks/covers-the-card.ts'
import { exhaustsReading } from './attacks/exhausts-reading.ts'
import { forbidsEverything } from './attacks/forbids-everything.ts'
import { hidesInFrames } from './attacks/hides-in-frames.ts'
import { knowsItsReader } from './attacks/knows-its-reader.ts'
import { looksIntoTheCard } from './attacks/looks-into-the-card.ts'
import { movesWithoutLoading } from './attacks/moves-without-loading.ts'
import { nestsWithoutEnd } from './attacks/nests-without-end.ts'
import { pressesByItself } from './attacks/presses-by-itself.ts'
import { removesTheHost } from './attacks/removes-the-host.ts'
import { rewritesItself } from './attacks/rewrites-itself.ts'
import { speaksToTheExtension } from './attacks/speaks-to-the-extension.ts'
import { takesAnothersAddress } from './attacks/takes-anothers-address.ts'
import { takesMarksAway } from './attacks/takes-marks-away.ts'
import { typesIntoFields } from './attacks/types-into-fields.ts'
import { writesBackwards } from './attacks/writes-backwards.ts'
import { writesMarkup } from './attacks/writes-markup.ts'

export const ATTACKS: Readonly<Record<string, Attack>> = {
  '/changes-builtins': changesBuiltins,
  '/clobbers-forms': clobbersForms,
  '/closes-its-tree': closesItsTree,
  '/covers-the-card': coversTheCard,
  '/exhausts-reading': exhaustsReading,
  '/forbids-everything': forbidsEverything,
  '/hides-in-frames': hidesInFrames,
  '/knows-its-reader': knowsItsReader,
  '/looks-into-the-card': looksIntoTheCard,
  '/moves-without-loading': movesWithoutLoading,
  '/nests-without-end': nestsWithoutEnd,
  '/presses-by-itself': pressesByItself,
  '/removes-the-host': removesTheHost,
  '/rewrites-itself': rewritesItself,
  '/speaks-to-the-extension': speaksToTheExtension,
  '/takes-anothers-address': takesAnothersAddress,
  '/takes-marks-away': takesMarksAway,
  '/types-into-fields': typesIntoFields,
  '/writes-backwards': writesBackwards,
  '/writes-markup': writesMarkup,
}
