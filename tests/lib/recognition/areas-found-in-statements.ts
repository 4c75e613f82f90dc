/**
 * Sentences in the manner of joint statements, readouts and fact sheets: purposes, headings of list members, what is
 * fought, who cooperates. Then each field as `span | topic`, in order. `⏎` stands for a line break.
 */
export const FOUND_IN_STATEMENTS: [string, ...string[]][] = [
  [
    'Oman and Kenya launched a partnership to accelerate geothermal drilling.',
    'geothermal drilling | energy',
  ],
  [
    'Laos and Japan will work to keep the river clean; restore wetlands; and expand fish farming.',
    'wetlands | climate',
    'fish farming | agriculture',
  ],
  [
    'Chile and Peru discussed governance and the rule of law.',
    'governance | governance',
    'rule of law | governance',
  ],
  // headings of list members
  [
    'Key terms of the deal between Norway and Kenya will include: ⏎ Fisheries: Kenya is mending its boats. ⏎ Port Logistics: Norway opened a school. It starts in May. ⏎ Contact: Media office.',
    'Fisheries | agriculture',
    'Port Logistics | transport',
  ],
  [
    'Norway and Kenya agreed on three areas of cooperation: ⏎ Wind Power: The United Kingdom and Oman will join. ⏎ Deep-Sea Research: See below.',
    'Wind Power | energy',
    'Deep-Sea Research | maritime',
  ],
  [
    'Norway and Kenya will cooperate on artificial intelligence (AI), research and development (R&D) and forestry (and more).',
    'artificial intelligence (AI) | digital',
    'research and development (R&D) | science',
    'forestry | agriculture',
  ],
  // several together, or one for another
  [
    'Kenya and Canada will reduce fish tariffs and improve food safety.',
    'fish tariffs | trade',
    'food safety | agriculture',
  ],
  ["Kenya will support Ghana's efforts to improve food safety.", 'food safety | agriculture'],
  // fields beside values
  [
    'Guided by the charter, Peru and Chile discussed coastal fisheries and vaccination.',
    'coastal fisheries | agriculture',
    'vaccination | health',
  ],
  [
    'Peru and Chile share values such as democracy and human rights, and they will work together on coastal fisheries.',
    'coastal fisheries | agriculture',
  ],
  [
    'Peru and Chile spoke of common principles and of priority issues such as coastal fisheries and vaccination.',
    'coastal fisheries | agriculture',
    'vaccination | health',
  ],
  [
    'Norway and Kenya signed a deal. ⏎ On Coastal Fisheries: ⏎ Norway lends boats. ⏎ On Wind Power: ⏎ Kenya lends land.',
    'Coastal Fisheries | agriculture',
    'Wind Power | energy',
  ],
  // shared heads, policies, capacity, efforts aimed at something
  ['Peru and Chile will coordinate water and tax policies.', 'water | climate', 'tax | finance'],
  [
    'Peru and Chile are committed to promoting human rights and fundamental freedoms.',
    'human rights and fundamental freedoms | governance',
  ],
  [
    'The plan of Peru and Chile backs efforts aimed at strengthening women’s rights.',
    'women’s rights | labour',
  ],
  ['Peru and Chile agreed to share lessons learned in vaccination.', 'vaccination | health'],
  ['Peru and Chile will build capacity for fish inspection.', 'fish inspection | agriculture'],
  [
    'The pact of Oman and Kenya deepens cooperation between governments, industry and academia on solar power.',
    'solar power | energy',
  ],
  [
    'Oman and Kenya face drought in collaboration with governments, civil society and the farmers, and will fight illegal, unreported and unregulated fishing.',
    'fight illegal, unreported and unregulated fishing | agriculture',
  ],
  // fields that are named as such
  [
    'The ministers of Peru and Chile singled out fish inspection, nursing and solar power as priority areas.',
    'fish inspection | agriculture',
    'nursing | health',
    'solar power | energy',
  ],
  [
    'Peru hopes for new fields of joint work with Chile, naming astronomy and vaccination.',
    'astronomy | science',
    'vaccination | health',
  ],
  // development is a field before cooperation
  [
    'Oman and Kenya agreed to deepen economic and development cooperation.',
    'economic | economy',
    'development | development',
  ],
  ['Oman provides Kenya with development assistance.', 'development assistance | development'],
  // from one field to another
  [
    'Oman and Kenya will deepen cooperation across a range of areas – from defence and fisheries to solar power.',
    'defence | defence',
    'fisheries | agriculture',
    'solar power | energy',
  ],
  [
    'Oman and Kenya discussed several areas, from road safety to fisheries.',
    'road safety | transport',
    'fisheries | agriculture',
  ],
  ['Oman and Kenya place urgent priority on solar power.', 'solar power | energy'],
  // what is fought, and the fight itself
  ['Oman and Kenya share a commitment to combating Daesh.', 'combating Daesh | security'],
  [
    'Oman and Kenya continued talks on efforts to degrade and defeat Daesh.',
    'degrade and defeat Daesh | security',
  ],
  [
    'Kenya reiterated its support for the people of Oman in their fight against terrorism.',
    'fight against terrorism | security',
  ],
  ['Both sides agreed to disrupt smuggling networks.', 'disrupt smuggling networks | security'],
  [
    'Oman and Kenya agreed to promote peace, prosperity and fisheries.',
    'peace | diplomacy',
    'prosperity | economy',
    'fisheries | agriculture',
  ],
  [
    'The two legislatures will share experience in law making and the review of budgets.',
    'law making | parliament',
    'review of budgets | finance',
  ],
]
