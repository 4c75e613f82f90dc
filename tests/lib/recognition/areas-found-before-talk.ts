/** Sentences whose fields stand before what is said of them. Then each field as `span | topic`, in order. */
export const FOUND_BEFORE_TALK: [string, ...string[]][] = [
  [
    'Trade, fisheries and visas were discussed by Peru and Chile.',
    'Trade | trade',
    'fisheries | agriculture',
    'visas | tourism',
  ],
  [
    'At the talks in Muscat, groundwater and labour migration topped the agenda.',
    'groundwater | climate',
    'labour migration | labour',
  ],
  ['Ferry links will also be on the agenda when both ministers meet.', 'Ferry links | transport'],
  [
    'Forestry and tourism remain priority areas for Laos and Japan.',
    'Forestry | agriculture',
    'tourism | tourism',
  ],
  [
    'Police training and wind power are among the topics that the two leaders have chosen.',
    'Police training | security',
    'wind power | energy',
  ],
  ['Student exchanges had been reviewed by the two ministries.', 'Student exchanges | education'],
  ['Bus services between Peru and Chile will be resumed.', 'Bus services | transport'],
]
