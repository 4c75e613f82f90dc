/** The agreement files: what was kept of each instrument over all articles, as one record each. */
import type { AgreementFile, FileDecision, FileEntry } from '../domain/agreement-file.ts'
import { byPlace, type Kept, type KeptArticle } from '../domain/annotation.ts'
import type { Agreement, AgreementType } from '../domain/entity.ts'
import { finish, type Work } from '../work/turns.ts'
import { contradictionsOf } from './contradictions.ts'
import { type JoinedEntries, joinEntries } from './join-entries.ts'
import { nameKey } from './name-words.ts'
import { oncePer } from './once-per.ts'
import { presentPoint, statusLine } from './status-line.ts'
import type { Twins } from './twins.ts'

/** Every agreement that was kept, once an article; annotations of one name in one article are one entry. */
export function entriesOfKept(kept: readonly Kept[]): FileEntry[] {
  return kept.flatMap(entriesOfArticle)
}

/** So many articles are looked through in a step. */
const ARTICLES_A_STEP = 50

/** The same, little by little. */
export function* entriesInSteps(kept: readonly Kept[]): Work<FileEntry[]> {
  const entries: FileEntry[] = []
  for (const [at, article] of kept.entries()) {
    entries.push(...entriesOfArticle(article))
    if ((at + 1) % ARTICLES_A_STEP === 0) yield
  }
  return entries
}

const entriesOfArticle = oncePer(({ article, annotations }: Kept): FileEntry[] => {
  const entries = new Map<string, FileEntry & { newest: string }>()
  for (const annotation of [...annotations].sort(byPlace)) {
    const { entity, created } = annotation
    if (entity?.kind !== 'agreement') continue
    const id = entryId(article, entity)
    const entry = entries.get(id) ?? { id, article, agreement: entity, passages: [], newest: created }
    entries.set(id, entry)
    entry.passages.push(annotation)
    // The later a mention was kept, the newer the reading that knew it.
    if (created > entry.newest) {
      entry.newest = created
      entry.agreement = entity
    }
  }
  return [...entries.values()].map(({ newest: _, ...entry }) => entry)
})

/** The id under which decisions remember an agreement of an article. */
export function entryId(article: Pick<KeptArticle, 'key'>, agreement: Pick<Agreement, 'name'>): string {
  return `${article.key} ${nameKey(agreement.name)}`
}

/** One file an instrument, by name. Decisions that were taken back must not be among those given. */
export function agreementFiles(
  entries: readonly FileEntry[],
  decisions: readonly FileDecision[],
): AgreementFile[] {
  return finish(agreementFilesInSteps(entries, decisions))
}

/** So many files are put together in a step. */
const FILES_A_STEP = 20

/** The same, little by little. */
export function* agreementFilesInSteps(
  entries: readonly FileEntry[],
  decisions: readonly FileDecision[],
): Work<AgreementFile[]> {
  const files: AgreementFile[] = []
  const joined = yield* joinEntries(entries, decisions)
  yield
  for (const one of joined) {
    files.push(fileOf(one))
    if (files.length % FILES_A_STEP === 0) yield
  }
  yield
  return files.sort((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

const names = new Intl.Collator('en')

function fileOf({ entries, twins, score, reasons }: JoinedEntries): AgreementFile {
  const line = statusLine(entries)
  return {
    id: entries[0]?.id ?? '',
    name: fullestName(twins),
    names: [...new Set(entries.map(({ agreement }) => agreement.name))],
    type: commonestType(entries),
    parties: partiesOf(entries),
    subject: longest(twins.map(({ traits }) => traits.subject)),
    entries,
    line,
    present: presentPoint(line),
    contradictions: contradictionsOf(entries, line),
    score,
    reasons,
  }
}

/** The name with most words of its own; of those the newest, as the instrument may have got its final title. */
function fullestName(twins: readonly Twins[]): string {
  let best = { name: '', weight: -1 }
  for (const { entries, traits } of twins) {
    const weight = traits.stems.length + traits.acronyms.length
    if (weight >= best.weight) best = { name: entries.at(-1)?.agreement.name ?? '', weight }
  }
  return best.name
}

/** The commonest type that says something; of equals the newest. */
function commonestType(entries: readonly FileEntry[]): AgreementType {
  const counts = new Map<AgreementType, number>()
  for (const { agreement } of entries) counts.set(agreement.type, (counts.get(agreement.type) ?? 0) + 1)
  const newestFirst = entries.map(({ agreement }) => agreement.type).reverse()
  const telling = newestFirst.filter((type) => type !== 'other')
  const [first = 'other', ...rest] = telling
  return rest.reduce((best, type) => ((counts.get(type) ?? 0) > (counts.get(best) ?? 0) ? type : best), first)
}

/** Those that any entry names, in the order of the first entry that names most. */
function partiesOf(entries: readonly FileEntry[]): string[] {
  const most = entries.reduce<string[]>(
    (best, { agreement }) => (agreement.parties.length > best.length ? agreement.parties : best),
    [],
  )
  const all = new Set(most)
  for (const { agreement } of entries) for (const party of agreement.parties) all.add(party)
  return [...all]
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '')
}
