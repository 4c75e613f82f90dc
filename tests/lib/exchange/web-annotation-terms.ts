/** The terms of the W3C's Web Annotation vocabulary that Entente uses, for a processor that may not ask the network. */

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`
const as = (name: string) => `https://www.w3.org/ns/activitystreams#${name}`
const link = (id: string) => ({ '@id': id, '@type': '@id' })
const word = (id: string) => ({ '@id': id, '@type': '@vocab' })

const CLASSES =
  'Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector TimeState'.split(' ')
const MOTIVATIONS = 'identifying classifying highlighting bookmarking commenting tagging'.split(' ')

export const WEB_ANNOTATION_TERMS = {
  '@context': {
    id: '@id',
    type: '@type',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    ...Object.fromEntries([...CLASSES, ...MOTIVATIONS].map((name) => [name, oa(name)])),
    AnnotationCollection: as('OrderedCollection'),
    AnnotationPage: as('OrderedCollectionPage'),
    Software: as('Application'),
    body: link(oa('hasBody')),
    target: link(oa('hasTarget')),
    source: link(oa('hasSource')),
    selector: link(oa('hasSelector')),
    state: link(oa('hasState')),
    generator: link(as('generator')),
    first: link(as('first')),
    partOf: link(as('partOf')),
    items: { '@id': as('items'), '@type': '@id', '@container': '@list' },
    motivation: word(oa('motivatedBy')),
    purpose: word(oa('hasPurpose')),
    total: as('totalItems'),
    startIndex: as('startIndex'),
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    created: 'http://purl.org/dc/terms/created',
    modified: 'http://purl.org/dc/terms/modified',
    generated: 'http://purl.org/dc/terms/issued',
    exact: oa('exact'),
    prefix: oa('prefix'),
    suffix: oa('suffix'),
    start: oa('start'),
    end: oa('end'),
    sourceDate: oa('sourceDate'),
  },
}
