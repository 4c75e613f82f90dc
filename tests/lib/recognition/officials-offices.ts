/** As `officials-found.ts`: titles beside real offices, offices at the article's date, several offices in a row. */
export const OFFICES: readonly (readonly [string, ...string[]])[] = [
  // A rank or royal title yields to what the text or the knowledge says
  [
    'The Saudi foreign minister, Prince Turki bin Nasser, arrived in Amman.',
    'Turki bin Nasser | foreign minister | SA',
  ],
  [
    'The heads of the two delegations, Maj. Gen. Idris Salah (Sudan) and Maj. Gen. Peter Lado (South Sudan), signed.',
    'Idris Salah | head of the delegation | SD',
    'Peter Lado | head of the delegation | SS',
  ],
  [
    'Gen. Omar Tarek, who commands the Libyan army, arrived in Cairo.',
    'Omar Tarek | commander of the Libyan army | LY',
  ],
  [
    'Prince Hamad bin Talal, who heads the Bahraini National Guard, signed the pact.',
    'Hamad bin Talal | head of the Bahraini National Guard | BH',
  ],
  [
    'The Sudanese delegation was headed by Maj. Gen. Idris Salah.',
    'Idris Salah | head of the Sudanese delegation | SD',
  ],
  [
    "General Kofi Badu heads Ghana's armed forces. General Badu met the envoys.",
    "Kofi Badu | head of Ghana's armed forces | GH",
  ],
  ['Field Marshal Salem Bakoush, the eastern commander, flew home.', 'Salem Bakoush | eastern commander | *'],
  ['General Omar Tarek arrived in Cairo.', 'Omar Tarek | General | *'],
  [
    'Prince Mohammed bin Salman met the envoys of Saudi Arabia. @ 2024-05-01',
    'Mohammed bin Salman | Crown Prince and Prime Minister | SA',
  ],
  // Offices of the article's date
  ['Donald Tusk spoke for Poland. @ 2010-05-01', 'Donald Tusk | Prime Minister | PL'],
  ['Ehud Barak spoke for Israel. @ 2011-01-01', 'Ehud Barak | Defense Minister | IL'],
  [
    'Susan Rice spoke for the United States. @ 2012-01-01',
    'Susan Rice | Ambassador to the United Nations | US',
  ],
  [
    'Envoy Marco Rubio and Minister Xi Jinping met. @ 2009-05-01',
    'Marco Rubio | Envoy | *',
    'Xi Jinping | Minister | *',
  ],
  // Several offices, and whole ones
  [
    "Qatar's Minister of State and National Security Adviser Musaed Al Otaibi chaired the talks.",
    'Musaed Al Otaibi | Minister of State and National Security Adviser | QA',
  ],
  [
    'Talal bin Rashed, the Bahraini crown prince and prime minister, thanked the guests.',
    'Talal bin Rashed | crown prince and prime minister | BH',
  ],
  [
    "Lena Brandt, the country's finance minister and deputy prime minister, spoke.",
    'Lena Brandt | finance minister and deputy prime minister | *',
  ],
  ['White House spokesman Carl Denning said so.', 'Carl Denning | White House spokesman | US'],
  [
    'Robert Malley, a former negotiator, said so of the United States. @ 2024-05-01',
    'Robert Malley | former negotiator | US',
  ],
  // Whom an office serves
  [
    'Stefania Korr, acting Special Representative of the Secretary-General for Libya, spoke in Tripoli.',
    'Stefania Korr | acting Special Representative of the Secretary-General for Libya | UN',
  ],
  [
    'Dalia Osei, former Deputy President of South Africa, met the UN envoys.',
    'Dalia Osei | former Deputy President | ZA',
  ],
  [
    'Minister of the Environment, Water, and Ecological Transition Julio Arce signed for Peru.',
    'Julio Arce | Minister of the Environment, Water, and Ecological Transition | PE',
  ],
  [
    'The U.S. Ambassador to Fiji, Kiribati, and the Republic of Nauru Ann Marie Yeats spoke.',
    'Ann Marie Yeats | Ambassador to Fiji, Kiribati, and the Republic of Nauru | US',
  ],
  [
    'Chile sent the Executive Secretary of the National Space Council, Chitra Parekh.',
    'Chitra Parekh | Executive Secretary of the National Space Council | *',
  ],
  [
    "The talks in Kenya were led by the agency's Acting Deputy Director, Debbie Sanguine, in May.",
    'Debbie Sanguine | Acting Deputy Director | KE',
  ],
  [
    'The ship is led by Commodore Andrew Birch, commander of the Amphibious Task Group.',
    'Andrew Birch | commander of the Amphibious Task Group | -',
  ],
  [
    'It was signed by Chairman of the NA Office Lê Quang Khải for Vietnam.',
    'Lê Quang Khải | Chairman of the NA Office | VN',
  ],
  [
    'African Union Commission (AUC) Chairperson Moussa Dembélé spoke.',
    'Moussa Dembélé | African Union Commission (AUC) Chairperson | AFU',
  ],
  [
    'Dato Dr Hj Rahim Metussin, the fisheries minister of Brunei, spoke.',
    'Rahim Metussin | fisheries minister | BN',
  ],
  [
    'Deputy Prime Minister Lim Wei Jie of Singapore, who is also Minister for Trade and Industry, spoke.',
    'Lim Wei Jie | Deputy Prime Minister | SG',
  ],
  ['Canada waits. Mark Carney has spent the year abroad. @ 2025-11-10', 'Mark Carney | Prime Minister | CA'],
  // The state of whom they serve, of the other side, and of nobody whom a pronoun of things means
  [
    'Germany wrote to President Samuel Hamutenya of Namibia; Germany and the Germans wept. A spokesman for President Hamutenya, Alfred Kandjii, called it a first step.',
    'Samuel Hamutenya | President | NA',
    'Alfred Kandjii | * | NA',
  ],
  [
    "Mexico and Guatemala met in Tapachula, as Guatemala and Guatemalans wished. The undersecretary for Latin America, Ximena Rivas, and Guatemala's deputy foreign minister, Julio Xol, signed.",
    'Ximena Rivas | * | MX',
    'Julio Xol | deputy foreign minister | GT',
  ],
  [
    'The UN envoy, Karin Lind, flew to Riyadh, the capital of Saudi Arabia. Salman Idris, the kingdom’s deputy defence minister, met her.',
    'Karin Lind | * | UN',
    'Salman Idris | deputy defence minister | SA',
  ],
  // What somebody was until some year is not what they are
  [
    'In Guyana the leader of the opposition, Desmond Persaud-Hall, spoke. Persaud-Hall, who was foreign minister until 2020, laughed.',
    'Desmond Persaud-Hall | leader of the opposition | GY',
  ],
  // Offices that several states have, where the text does not name the one that is known for them
  [
    'Deputy Secretary Helen Park and the Tongan envoy met in Canberra, the capital of Australia.',
    'Helen Park | Deputy Secretary | AU',
  ],
]

/** Nobody who holds an office only after the article's date is an official of it. */
export const TOO_EARLY: readonly string[] = [
  'Keir Starmer spoke in London about the United Kingdom. @ 2012-05-01',
  'Joko Widodo spoke for Indonesia. @ 2011-05-01',
]
