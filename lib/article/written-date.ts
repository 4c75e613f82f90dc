/** Dates as pages write them, for machines and for people, as ISO 8601. */

/** Month names of the languages that news pages come in, one line a month. */
const MONTHS =
  `january jan janvier januar januari jänner ene enero janeiro gennaio gen leden ledna stycznia styczen января январь
   february feb february fevrier fev februar februari febrero fevereiro febbraio unor unora lutego luty февраля февраль
   march mar mars marz maart mrt marzo marco brezen brezna marca marzec марта март
   april apr avril avr abril abr aprile duben dubna kwietnia kwiecien апреля апрель
   may mai mei mayo maio mag maggio kveten kvetna maja maj мая май
   june jun juin juni junio junho giu giugno cerven cervna czerwca czerwiec июня июнь
   july jul juillet juil juli julio julho lug luglio cervenec cervence lipca lipiec июля июль
   august aug aout augustus agosto ago srpen srpna sierpnia sierpien августа август
   september sep sept septembre septiembre setembro set settembre zari wrzesnia wrzesien сентября сентябрь
   october oct octobre oktober okt octubre outubro out ottobre ott rijen rijna pazdziernika pazdziernik октября октябрь
   november nov novembre noviembre novembro listopad listopadu listopada ноября ноябрь
   december dec decembre dezember dez diciembre dic dezembro dicembre prosinec prosince grudnia grudzien декабря декабрь`
    .split('\n')
    .flatMap((line, at) =>
      line
        .trim()
        .split(/\s+/)
        .map((name): [string, number] => [plain(name), at + 1]),
    )

const MONTH_NUMBERS = new Map(MONTHS)

const MOMENT =
  /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?$/
const EPOCH = /^\d{10}(?:\d{3})?$/
const IDEOGRAPHIC = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/
const VIETNAMESE = /(?<!\d)(\d{1,2})\s?thang\s?(\d{1,2})\s?(?:nam|,)\s?(\d{4})(?!\d)/
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?[.\s]{1,2}(?:de |of )?([a-zа-я]{3,13})[.,]{0,2}\s?(?:de |del )?(\d{4})(?!\d)/
const MONTH_FIRST = /(?<![a-zа-я])([a-zа-я]{3,13})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/

type Found = { index: number; date: string | null }

/**
 * The first date in a short text, ISO 8601: a moment where the text gives time and offset, else the day as written.
 * `monthFirst`: how 03/04/2026 is meant; null where nobody can tell, and then such a date is none. Null without a date.
 */
export function readWrittenDate(text: string, monthFirst: boolean | null = null): string | null {
  const given = plain(text.slice(0, 300)).trim()
  if (EPOCH.test(given)) return readEpoch(given)
  const compact = COMPACT.exec(given)
  if (compact) return day(compact[1], compact[2], compact[3])
  const moment = readMoment(given)
  if (moment?.index === 0 && moment.date) return moment.date
  const found = [
    moment,
    readMatch(IDEOGRAPHIC.exec(given), ([, y, m, d]) => day(y, m, d)),
    readMatch(VIETNAMESE.exec(given), ([, d, m, y]) => day(y, m, d)),
    readMatch(DAY_FIRST.exec(given), ([, d, month, y]) => day(y, monthNumber(month), d)),
    readMatch(MONTH_FIRST.exec(given), ([, month, d, y]) => day(y, monthNumber(month), d)),
    readMatch(NUMERIC.exec(given), (match) => readNumeric(match, monthFirst)),
  ].filter((one) => one?.date)
  return found.sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))[0]?.date ?? null
}

/** Whether a date can be one of publication: the web is not older than 1990, and nobody publishes tomorrow. */
export function isPlausible(date: string, now: Date): boolean {
  // A day ahead is allowed: it is tomorrow already in the east.
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)
  return date.slice(0, 10) >= '1990-01-01' && date.slice(0, 10) <= tomorrow
}

function readMatch(
  match: RegExpExecArray | null,
  read: (match: RegExpExecArray) => string | null,
): Found | null {
  return match && { index: match.index, date: read(match) }
}

function readMoment(text: string): Found | null {
  return readMatch(MOMENT.exec(text), ([, year, month, dayOfMonth, hour, minute, second = '00', zone]) => {
    const date = day(year, month, dayOfMonth)
    if (!date || !hour || !minute || !zone || Number(hour) > 23) return date
    return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset(zone)}`
  })
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3)}`
}

function readEpoch(digits: string): string {
  return new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString()
}

function readNumeric([, one, mark, two, year]: RegExpExecArray, monthFirst: boolean | null): string | null {
  if (mark !== '/' || Number(one) > 12 || one === two) return day(year, two, one)
  if (Number(two) > 12) return day(year, one, two)
  if (monthFirst === null) return null
  return monthFirst ? day(year, one, two) : day(year, two, one)
}

function day(year = '', month: string | number = '', dayOfMonth = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)))
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month) - 1) return null
  if (date.getUTCDate() !== Number(dayOfMonth) || Number(dayOfMonth) === 0) return null
  return date.toISOString().slice(0, 10)
}

function monthNumber(name = ''): number {
  return MONTH_NUMBERS.get(name) ?? 0
}

/** Lower case without accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
