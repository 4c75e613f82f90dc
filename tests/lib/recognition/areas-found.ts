/** A sentence, then each field it names as `span | topic`, in order. `⏎` stands for a line break. */
export const FOUND: [string, ...string[]][] = [
  // after a word of cooperation
  [
    'The two prime ministers want deeper cooperation in fisheries, tourism and higher education.',
    'fisheries | agriculture',
    'tourism | tourism',
    'higher education | education',
  ],
  [
    'Norway and Chile will step up collaboration on ocean science and green shipping.',
    'ocean science | science',
    'green shipping | transport',
  ],
  [
    'Cooperation between the two interior ministries in border control and disaster relief has grown.',
    'border control | security',
    'disaster relief | humanitarian',
  ],
  [
    'The ministers praised coordination with Kenya on refugee protection.',
    'refugee protection | humanitarian',
  ],
  [
    'They opened a dialogue on tax matters and customs procedures.',
    'tax | finance',
    'customs procedures | trade',
  ],
  [
    'Both capitals agreed to cooperate in the field of vocational training.',
    'vocational training | education',
  ],
  [
    'The partners will work together on malaria, clean water and rural roads.',
    'malaria | health',
    'clean water | climate',
    'rural roads | transport',
  ],
  [
    'Officials exchanged experience in flood control and urban planning.',
    'flood control | climate',
    'urban planning | urban',
  ],
  ['Peru and Ecuador share experience in combating illegal mining.', 'combating illegal mining | security'],
  [
    'The navies are to hold talks on maritime security and search and rescue.',
    'maritime security | maritime',
    'search and rescue | humanitarian',
  ],
  [
    'Cooperation will focus on semiconductors, batteries and critical minerals.',
    'semiconductors | science',
    'batteries | energy',
    'critical minerals | investment',
  ],
  [
    'The cooperation covers space exploration and quantum computing.',
    'space exploration | science',
    'quantum computing | science',
  ],
  [
    'Joint work in cancer research and telemedicine is planned.',
    'cancer research | health',
    'telemedicine | health',
  ],
  ['Germany offered assistance in demining.', 'demining | humanitarian'],
  ['The EU pledged support for judicial reform.', 'judicial reform | justice'],
  // before a word of cooperation
  [
    'Defence and economic ties between Manila and Canberra are at their best.',
    'Defence | defence',
    'economic | economy',
  ],
  ['The leaders hailed the growing energy partnership.', 'energy | energy'],
  ['Parliamentary cooperation deserves more attention, the speakers said.', 'Parliamentary | parliament'],
  [
    'Cultural and educational exchanges have resumed between the two islands.',
    'Cultural | culture',
    'educational exchanges | education',
  ],
  [
    'He called trade, investment and tourism ties the backbone of the friendship.',
    'trade | trade',
    'investment | investment',
    'tourism | tourism',
  ],
  ['They signed nothing but promised closer counter-terrorism cooperation.', 'counter-terrorism | security'],
  ['Ankara and Baku deepen their railway cooperation.', 'railway | transport'],
  [
    'Humanitarian assistance reached the province with the help of Oman.',
    'Humanitarian assistance | humanitarian',
  ],
  [
    'People-to-people contacts and consular cooperation were also on the agenda.',
    'People-to-people contacts | people',
    'consular | people',
  ],
  // lists
  [
    'They discussed areas of cooperation such as health, agriculture and artificial intelligence.',
    'health | health',
    'agriculture | agriculture',
    'artificial intelligence | digital',
  ],
  [
    'New fields of cooperation, including green hydrogen, e-government and film production, were named.',
    'green hydrogen | energy',
    'e-government | governance',
    'film production | culture',
  ],
  [
    'The agenda of the dialogue ranged from sanctions to vaccines.',
    'sanctions | diplomacy',
    'vaccines | health',
  ],
  [
    'The plan foresees cooperation in the transfer of technology, the training of judges and the protection of minors.',
    'transfer of technology | science',
    'training of judges | justice',
    'protection of minors | labour',
  ],
  [
    'Priority areas of cooperation include, but are not limited to, aviation, ports and insurance.',
    'aviation | transport',
    'ports | transport',
    'insurance | finance',
  ],
  [
    'The ministers agreed on cooperation in trade; energy; and science and technology.',
    'trade | trade',
    'energy | energy',
    'science and technology | science',
  ],
  [
    'Both sides will cooperate in trade, in tourism and in culture.',
    'trade | trade',
    'tourism | tourism',
    'culture | culture',
  ],
  [
    'Key areas of cooperation: ⏎ (1) Renewable energy: solar and wind. ⏎ (2) Water management.',
    'Renewable energy | energy',
    'solar | energy',
    'wind | energy',
    'Water management | climate',
  ],
  [
    'The two governments agreed to: ⏎ – expand student exchanges; ⏎ – promote organic farming; ⏎ – combat people smuggling.',
    'student exchanges | education',
    'organic farming | agriculture',
    'combat people smuggling | security',
  ],
  [
    'The ministers pledged to cooperate across the following domains: ⏎ Digital Economy: ⏎ They noted good results. ⏎ Biotechnology: ⏎ A workshop is planned.',
    'Digital Economy | digital',
    'Biotechnology | science',
  ],
  // verbs
  [
    'The presidents agreed to promote tourism and expand air links.',
    'tourism | tourism',
    'air links | transport',
  ],
  ['Jakarta and Hanoi pledged to combat illegal fishing.', 'combat illegal fishing | agriculture'],
  [
    'They agreed to work together to prevent money laundering and fraud.',
    'prevent money laundering and fraud | security',
  ],
  [
    'Leaders of both countries discussed food security and climate change.',
    'food security | agriculture',
    'climate change | climate',
  ],
  [
    'The two foreign ministers exchanged views on the peaceful settlement of disputes in the region.',
    'peaceful settlement of disputes | diplomacy',
  ],
  ['The four states committed to strengthening pandemic preparedness.', 'pandemic preparedness | health'],
  ['Seoul and Warsaw will jointly develop small modular reactors.', 'small modular reactors | nuclear'],
  [
    'Japan will continue to support the reconstruction of the port.',
    'reconstruction of the port | development',
  ],
  [
    'Rome and Cairo reaffirmed their commitment to nuclear non-proliferation.',
    'nuclear non-proliferation | nuclear',
  ],
  [
    'France provides budget support and training to the police of the island.',
    'budget support | finance',
    'training | education',
  ],
  // one span for a shared head or complement
  [
    'The partners cooperate in combating cybercrime and online fraud.',
    'combating cybercrime and online fraud | cyber',
  ],
  [
    'They will cooperate on clean, affordable and secure energy.',
    'clean, affordable and secure energy | energy',
  ],
  [
    'Cooperation in economic and social development is a priority of the two nations.',
    'economic and social development | development',
  ],
  [
    'They stressed cooperation on climate adaptation and resilience.',
    'climate adaptation and resilience | climate',
  ],
  [
    'The ministers underlined cooperation for peace and stability in the Sahel.',
    'peace and stability in the Sahel | diplomacy',
  ],
  [
    'The pact foresees cooperation in the exchange of students and lecturers.',
    'exchange of students and lecturers | education',
  ],
  // what is left out
  ['They hope for closer bilateral cooperation in important areas such as new energy.', 'energy | energy'],
  ['The envoys spoke about ways to boost two-way trade.', 'trade | trade'],
  ['Cooperation in the fields of justice and home affairs will continue.', 'justice | justice'],
  [
    "The leaders agreed to cooperate on women's empowerment and child protection.",
    "women's empowerment | labour",
    'child protection | labour',
  ],
  ['Experts of both academies cooperate in R&D and robotics.', 'R&D | science', 'robotics | science'],
]
