/** Sentences of made-up diplomatic news, the same for the same seed: each names somebody, something agreed, or a field. */
import { type Chance, chanceOf } from '../../anchoring-kit/chance.ts'

const FIRST =
  'Ana Bruno Clara Diego Elena Felix Gloria Hugo Irene Jorge Lucía Mateo Nuria Óscar Paula Tomás'.split(' ')
const LAST = 'Ruiz Mora Vega Soto Paz Luna Rey Cruz Gil Sanz Ibáñez Núñez Peña Salas Toro Vidal'.split(' ')
const COUNTRIES = 'Peru,Chile,Kenya,Finland,Portugal,Ghana,Malaysia,Uruguay,Latvia,Jordan'.split(',')
const CITIES = 'Lima,Nairobi,Helsinki,Lisbon,Accra,Riga,Amman,Montevideo'.split(',')
const FIELDS =
  'maritime security,digital trade,renewable energy,higher education,public health,water management,civil aviation'.split(
    ',',
  )
const OFFICES = 'Foreign Minister,Trade Minister,Defence Minister,Prime Minister,Finance Minister'.split(',')
const INSTRUMENTS = 'memorandum of understanding,framework agreement,joint declaration,protocol,treaty'.split(
  ',',
)
const DAYS = 'Monday,Tuesday,Wednesday,Thursday,Friday'.split(',')

const SHAPES: ((chance: Chance) => string)[] = [
  (of) =>
    `${of.one(OFFICES)} ${personOf(of)} of ${of.one(COUNTRIES)} said in ${of.one(CITIES)} on ${of.one(DAYS)} that the ${of.one(INSTRUMENTS)} on ${of.one(FIELDS)} with ${of.one(COUNTRIES)} had been signed.`,
  (of) =>
    `Both delegations sat for ${2 + of.below(9)} hours before they agreed to cooperate in ${of.one(FIELDS)}, and left the wording on ${of.one(FIELDS)} for another day.`,
  (of) =>
    `Diplomats who were in the room call the text shorter than the draft that came out of ${of.one(CITIES)}, and see in that a good sign.`,
  (of) =>
    `The ${of.one(INSTRUMENTS)}, first announced by ${of.one(OFFICES)} ${personOf(of)}, is to enter into force once the parliament of ${of.one(COUNTRIES)} has ratified it.`,
  (of) =>
    `“We did not come here for a photograph,” ${personOf(of)} told reporters, and spoke of ${of.one(FIELDS)} for most of the evening.`,
  (of) =>
    `Nobody expects the ${12 + of.below(80)} articles to be read by ${of.one(DAYS)}; the ministry in ${of.one(CITIES)} has put them on its website all the same.`,
]

function personOf(chance: Chance): string {
  return `${chance.one(FIRST)} ${chance.one(LAST)}`
}

/** A writer of sentences; `seed` is any whole number. */
export function sentencesOf(seed: number): () => string {
  const chance = chanceOf(seed)
  return () => chance.one(SHAPES)(chance)
}
