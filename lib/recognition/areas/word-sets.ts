/** Sets of words by what they do to a phrase that may name a field of cooperation. */
import words from '../../knowledge/data/cooperation-words.json' with { type: 'json' }
import { spelling } from '../../knowledge/topic-cues.ts'

const asSet = (list: readonly string[]) => new Set(list.map(spelling))

/** Adjectives that say how, not in what, parties cooperate; left out at the start of a span. */
export const QUALIFIERS = asSet(words.stripAdjectives)
/** Words that alone, or only with one another, name no field. */
export const GENERALITIES = asSet(words.generalities)
/** Nouns left out at the end of a span (`trade issues`). */
export const TAILS = asSet(words.tails)
/** Phrases whose tail belongs to the field (`consular affairs`). */
export const KEPT_TAILS = asSet(words.keptTails)
/** Nouns left out before `of` (`the promotion of`). */
export const LIGHT_HEADS = asSet(words.lightHeads)
/** A noun and the preposition whose complement belongs to the field (`access to`). */
export const COMPLEMENT_HEADS = asSet(words.complementHeads)
/** What a field is laid on (`the legal basis for`). */
export const FOUNDATIONS = asSet(words.foundations)
/** Heads of persons, bodies and things that are no field (`space companies`), unless a cue has them in it. */
export const NON_FIELDS = asSet(words.nonFields)
/** Where parties meet and work together, which is no field even in a cue (`multilateral fora`). */
export const VENUES = asSet(words.venues)
/** Set phrases that name no field (`diplomatic relations`). */
export const EMPTY_PHRASES = asSet(words.emptyPhrases)
/** What is suffered, not shared (`human rights violations`). */
export const ILLS = asSet(words.ills)
/** Bare nouns that lean on the words before `and` (`climate adaptation and resilience`). */
export const LEANING = asSet(words.leaning)
/** Pairs that name one field (`search and rescue`). */
export const FIXED_PAIRS = asSet(words.fixedPairs)
/** What is fought: a list of them after one verb is one field. */
export const BAD_THINGS = asSet(words.badThings)
/** Beginnings after which such a list may stand. */
export const AGAINST = asSet(words.against)

/** After these a noun with `to` is a goal (`commitment to peace`). */
export const COMMITTED = asSet(words.committed)
/** Who cooperates, where no name says it (`cooperation between both countries in …`). */
export const COOPERATORS = asSet(words.cooperators)
/** What parties share or hold about a field (`experience in`, `talks on`). */
export const EXPERIENCE_HEADS = asSet(words.experienceHeads)
/** Heads that stay in a field that is a set phrase (`humanitarian assistance`). */
export const KEPT_HEADS = asSet(words.keptHeads)
/** Works that are named by where they are or lead (`the road from A to B`). */
export const WORKS = asSet(words.works)
/** Persons and bodies in office, named by what they are in charge of. */
export const OFFICES = asSet(words.offices)
/** What lists what was spoken of (`agenda`, `topics`). */
export const AGENDAS = asSet(words.agendas)
/** What has contents to list (`the deal includes:`). */
export const TEXTS = asSet(words.texts)
/** Persons in the plural that no ending shows. */
export const PERSONS = asSet(words.persons)
/** Prepositions between a word of cooperation and its field. */
export const OPENING_PREPOSITIONS = asSet(words.openingPrepositions)
/** Nouns that say `promote` (`the strengthening of`). */
export const PROMOTIONS = asSet(words.promotions)
/** What is believed in, not worked on: a list after it is one of values. */
export const VALUE_HEADS = asSet(words.valueHeads)
/** Prepositions that end what a word governs. */
export const STOPPING_PREPOSITIONS = asSet(words.stoppingPrepositions)
/** Words that are nouns unless `to`, a modal or a subject stands right before them. */
export const RATHER_NOUNS = asSet(words.ratherNouns)
/** Words of trade, sport and show business: who cooperates there is no state. */
export const COMMERCE = asSet(words.commerce)
/** Words that say that more than one takes part. */
export const JOINT_WORDS = asSet(words.jointWords)
/** Adjectives that no ending shows. */
export const PLAIN_ADJECTIVES = asSet(words.plainAdjectives)
/** Nouns that end like adjectives. */
export const ADJECTIVE_LIKE_NOUNS = asSet(words.adjectiveLikeNouns)
