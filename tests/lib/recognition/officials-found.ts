/**
 * A text (lines parted by ⏎) → everyone the finder must name, as `name | office | country` in order of first mention.
 * `*` leaves the office or the country open; `-` is null. `@ date` after the text gives the article's date.
 */
export const FOUND: readonly (readonly [string, ...string[]])[] = [
  // Office before the name
  ['Foreign Minister Kasper Lindqvist arrived in Riga.', 'Kasper Lindqvist | Foreign Minister | *'],
  ['Danish Foreign Minister Kasper Lindqvist arrived in Riga.', 'Kasper Lindqvist | Foreign Minister | DK'],
  [
    "Denmark's foreign minister Kasper Lindqvist arrived in Riga.",
    'Kasper Lindqvist | foreign minister | DK',
  ],
  [
    'Minister of Foreign Affairs of Denmark Kasper Lindqvist spoke first.',
    'Kasper Lindqvist | Minister of Foreign Affairs | DK',
  ],
  [
    'Vietnamese Minister of Industry and Trade Trần Bá Khoa signed for Hà Nội.',
    'Trần Bá Khoa | Minister of Industry and Trade | VN',
  ],
  [
    'Minister for Climate Action, Energy and Tourism Aoife Hanratty opened the fair.',
    'Aoife Hanratty | Minister for Climate Action, Energy and Tourism | *',
  ],
  [
    'Kenyan Cabinet Secretary for Roads and Transport Otieno Mbugua flew home.',
    'Otieno Mbugua | Cabinet Secretary for Roads and Transport | KE',
  ],
  [
    'Trade and Industry Minister Deng Kok Wah said the talks went well.',
    'Deng Kok Wah | Trade and Industry Minister | *',
  ],
  [
    'Public Security Minister Phạm Hữu Đạt received the guests.',
    'Phạm Hữu Đạt | Public Security Minister | *',
  ],
  [
    'Deputy Prime Minister and Minister of Finance Arman Seitkali met the envoys.',
    'Arman Seitkali | Deputy Prime Minister and Minister of Finance | *',
  ],
  [
    'Acting Assistant Secretary of State for Consular Affairs Dana Whitlock testified.',
    'Dana Whitlock | Acting Assistant Secretary of State for Consular Affairs | US',
  ],
  [
    'The Polish Undersecretary of State in the Ministry of Climate Jerzy Malczak agreed.',
    'Jerzy Malczak | Undersecretary of State in the Ministry of Climate | PL',
  ],
  [
    'Philippine Defense Secretary Ramon T. Villaluz Jr. visited Tokyo.',
    'Ramon T. Villaluz Jr. | Defense Secretary | PH',
  ],
  [
    'Indonesian Coordinating Minister for Maritime Affairs Bagus Wirawan was there.',
    'Bagus Wirawan | Coordinating Minister for Maritime Affairs | ID',
  ],
  [
    'Governor of the Bank of Ghana Kwabena Oforiwaa warned of prices.',
    'Kwabena Oforiwaa | Governor of the Bank of Ghana | GH',
  ],
  [
    'Speaker of the National Assembly Lindiwe Maseko closed the session.',
    'Lindiwe Maseko | Speaker of the National Assembly | *',
  ],
  [
    'National Assembly Speaker Lindiwe Maseko closed the session.',
    'Lindiwe Maseko | National Assembly Speaker | *',
  ],
  ['UN Secretary-General Amara Diallo appealed for calm.', 'Amara Diallo | Secretary-General | UN'],
  ['NATO Secretary General Pieter Vandamme spoke in Vilnius.', 'Pieter Vandamme | Secretary General | NATO'],
  [
    'European Commission President Ingrid Solberg-Haas welcomed the vote.',
    'Ingrid Solberg-Haas | European Commission President | EU',
  ],
  [
    'African Union Commission chairperson Tendai Moyo flew to Juba.',
    'Tendai Moyo | African Union Commission chairperson | AFU',
  ],
  ['EU trade commissioner Luís Abrantes said so.', 'Luís Abrantes | trade commissioner | EU'],
  ['Chinese Vice Premier Gao Wenbin hosted the dinner.', 'Gao Wenbin | Vice Premier | CN'],
  [
    'South Korean Vice Foreign Minister Bae Jung-ho called it a start.',
    'Bae Jung-ho | Vice Foreign Minister | KR',
  ],
  ['President Nayib Arévalo of Guatemala thanked the donors.', 'Nayib Arévalo | President | GT'],
  ['King Haakon Sverre of Norway gave a banquet.', 'Haakon Sverre | King | NO'],
  ['Crown Prince Faisal bin Nasser arrived on Sunday.', 'Faisal bin Nasser | Crown Prince | *'],
  ['Irish Taoiseach Cormac Delahunty took questions.', 'Cormac Delahunty | Taoiseach | IE'],
  ['Taoiseach Cormac Delahunty took questions.', 'Cormac Delahunty | Taoiseach | IE'],
  [
    'External Affairs Minister R. Venkataraghavan briefed the press.',
    'R. Venkataraghavan | External Affairs Minister | IN',
  ],
  ['Home Secretary Philippa Garside announced the plan.', 'Philippa Garside | Home Secretary | GB'],
  ['Hamas leader Yusuf Abu Rayyan rejected the terms.', 'Yusuf Abu Rayyan | Hamas leader | *'],
  ['Taliban spokesman Zahir Ahmadzai denied it.', 'Zahir Ahmadzai | Taliban spokesman | *'],
  ['Kremlin spokesman Arkady Belyakov declined to comment.', 'Arkady Belyakov | Kremlin spokesman | RU'],
  ['Texas Governor Wade Hollister objected.', 'Wade Hollister | Governor | US'],
  ['Bavarian premier Florian Oberhuber welcomed the guests.', 'Florian Oberhuber | premier | DE'],
  ['Tokyo governor Emiko Hatanaka attended.', 'Emiko Hatanaka | governor | JP'],
  ['Mayor of Tirana Besnik Hoxhaj cut the ribbon.', 'Besnik Hoxhaj | * | AL'],
  ['Opposition leader Mireille Tchamba will join the talks.', 'Mireille Tchamba | Opposition leader | *'],
  ['Communist Party chief Nguyen Huu Binh toured the port.', 'Nguyen Huu Binh | Communist Party chief | *'],
  ['Attorney General Odette Marchetti filed the request.', 'Odette Marchetti | Attorney General | *'],
  ['Consul General Takahiro Mori opened the school.', 'Takahiro Mori | Consul General | *'],
  ["Chargé d'Affaires Louise Fontanel handed over the note.", "Louise Fontanel | Chargé d'Affaires | *"],
  ['U.S. special envoy Carter Blaine landed in Khartoum.', 'Carter Blaine | special envoy | US'],
  [
    'UN special envoy for Yemen Håkan Bergström spoke by video.',
    'Håkan Bergström | special envoy for Yemen | UN',
  ],
  [
    'Ambassador to the United Nations Rahel Tesfaye abstained.',
    'Rahel Tesfaye | Ambassador to the United Nations | *',
  ],
  ['Japanese Ambassador to Kenya Mikio Sugawara signed.', 'Mikio Sugawara | Ambassador to Kenya | JP'],
  ['Senator Paula Ostrander, a Democrat, voted no.', 'Paula Ostrander | Senator | *'],
  ['Sen. Paula Ostrander voted no.', 'Paula Ostrander | Sen | *'],
  ['PM Devendra Sarin will fly to Doha.', 'Devendra Sarin | PM | *'],
  ['Japanese FM Okabe Ryota phoned his counterpart.', 'Okabe Ryota | FM | JP'],
  ['DPM Chee Yong Seng attended.', 'Chee Yong Seng | DPM | *'],
  ['Dy. Foreign Minister Sunita Rai chaired the meeting.', 'Sunita Rai | Dy. Foreign Minister | *'],
  ['Army chief General Qasim Durrani reviewed the parade.', 'Qasim Durrani | Army chief | *'],
  [
    'Minister of National Defence Senior Lieutenant General Vũ Hải Long attended.',
    'Vũ Hải Long | Minister of National Defence | *',
  ],
  ['Prime Minister Datuk Seri Azlan Hakim replied.', 'Azlan Hakim | Prime Minister | *'],
  ['Prime Minister Shri Devendra Sarin replied.', 'Devendra Sarin | Prime Minister | *'],
  ['Foreign Minister H.E. Dr. Sok Chanthou replied.', 'Sok Chanthou | Foreign Minister | *'],
  [
    'Secretary of Homeland Security Gen. (Retd) Harlan Voss spoke.',
    'Harlan Voss | Secretary of Homeland Security | *',
  ],
  ['Energy Minister Sir Ronald Akeem-Price spoke.', 'Ronald Akeem-Price | Energy Minister | *'],
  [
    'Chief of the Defence Staff Admiral Lorenzo Catalani saluted.',
    'Lorenzo Catalani | Chief of the Defence Staff | *',
  ],
  // Apposition after the office
  ['The Estonian foreign minister, Kadri Tamm, agreed.', 'Kadri Tamm | foreign minister | EE'],
  ["Ghana's president, Kofi Asante-Boateng, agreed.", 'Kofi Asante-Boateng | president | GH'],
  [
    'The head of the International Atomic Energy Agency, Matteo Ferraris, agreed.',
    'Matteo Ferraris | * | IAEA',
  ],
  ['The Malaysian defence minister, Datuk Azlan Hakim, agreed.', 'Azlan Hakim | defence minister | MY'],
  [
    'She met the president of the European Council, Bram Claessens.',
    'Bram Claessens | president of the European Council | EU',
  ],
  [
    'The minister of state for trade, Ravi Chandran, was there too.',
    'Ravi Chandran | minister of state for trade | *',
  ],
  [
    "The country's central bank governor, Emeka Okonjo, resigned.",
    'Emeka Okonjo | central bank governor | *',
  ],
  ["Uzbekistan's trade minister (Laziz Karimbaev) signed.", 'Laziz Karimbaev | trade minister | UZ'],
  // Apposition after the name
  ['Kadri Tamm, the Estonian foreign minister, agreed.', 'Kadri Tamm | foreign minister | EE'],
  ['Kadri Tamm, foreign minister of Estonia, agreed.', 'Kadri Tamm | foreign minister | EE'],
  ["Kadri Tamm, Estonia's foreign minister, agreed.", 'Kadri Tamm | foreign minister | EE'],
  ['Kadri Tamm (foreign minister) agreed.', 'Kadri Tamm | foreign minister | *'],
  ['Kadri Tamm, 47, the Estonian foreign minister, agreed.', 'Kadri Tamm | foreign minister | EE'],
  ['Kadri Tamm, who is foreign minister of Estonia, agreed.', 'Kadri Tamm | foreign minister | EE'],
  ['Kadri Tamm, who was then foreign minister, agreed.', 'Kadri Tamm | * | *'],
  ['Kadri Tamm, then foreign minister, agreed.', 'Kadri Tamm | then foreign minister | *'],
  ['Kadri Tamm, a former foreign minister of Estonia, agreed.', 'Kadri Tamm | former foreign minister | EE'],
  [
    'Dr Kadri Tamm, Permanent Secretary of the Ministry of Health, agreed.',
    'Kadri Tamm | Permanent Secretary of the Ministry of Health | *',
  ],
  [
    'Ms Kadri Tamm, Director-General of the Department of Forestry, agreed.',
    'Kadri Tamm | Director-General of the Department of Forestry | *',
  ],
  ['Idris Belkacem, an adviser to the Algerian president, agreed.', 'Idris Belkacem | * | DZ'],
  [
    'Idris Belkacem, deputy head of the Algerian delegation, agreed.',
    'Idris Belkacem | deputy head of the Algerian delegation | DZ',
  ],
  [
    'Idris Belkacem, secretary of the Supreme National Security Council, agreed.',
    'Idris Belkacem | secretary of the Supreme National Security Council | *',
  ],
  ['Idris Belkacem, chairman of the Joint Chiefs of Staff, agreed.', 'Idris Belkacem | * | *'],
  [
    'Idris Belkacem, the commander of the Northern Fleet, agreed.',
    'Idris Belkacem | commander of the Northern Fleet | *',
  ],
  [
    'Idris Belkacem, UN Under-Secretary-General for Peace Operations, agreed.',
    'Idris Belkacem | Under-Secretary-General for Peace Operations | UN',
  ],
  [
    'Idris Belkacem, a member of parliament, sat beside Energy Minister Lea Kovač.',
    'Lea Kovač | Energy Minister | *',
  ],
  // Verbs of office
  ['Elif Karadağ was sworn in as interior minister on Monday.', 'Elif Karadağ | interior minister | *'],
  ['Elif Karadağ became prime minister in May.', 'Elif Karadağ | prime minister | *'],
  ['Elif Karadağ was appointed as ambassador to Chile.', 'Elif Karadağ | ambassador to Chile | *'],
  ['Elif Karadağ is the Turkish trade minister.', 'Elif Karadağ | trade minister | TR'],
  [
    'Elif Karadağ, who took over as finance minister last year, smiled.',
    'Elif Karadağ | finance minister | *',
  ],
  ['Elif Karadağ has been elected president of the Senate.', 'Elif Karadağ | president of the Senate | *'],
  [
    'He met Secretary General Elias Ferreira of the Organization of American States.',
    'Elias Ferreira | Secretary General | OAS',
  ],
  // Lists
  [
    'Foreign Ministers Kadri Tamm and Rasa Petrauskas signed.',
    'Kadri Tamm | Foreign Minister | *',
    'Rasa Petrauskas | Foreign Minister | *',
  ],
  [
    'Foreign ministers Kadri Tamm of Estonia and Rasa Petrauskas of Lithuania signed.',
    'Kadri Tamm | Foreign minister | EE',
    'Rasa Petrauskas | Foreign minister | LT',
  ],
  [
    'Presidents Kofi Asante-Boateng, Idriss Ouattara and Faure Mensah met.',
    'Kofi Asante-Boateng | President | *',
    'Idriss Ouattara | President | *',
    'Faure Mensah | President | *',
  ],
  [
    'The foreign ministers of Estonia and Lithuania, Kadri Tamm and Rasa Petrauskas, signed.',
    'Kadri Tamm | foreign minister | EE',
    'Rasa Petrauskas | foreign minister | LT',
  ],
  [
    'Kadri Tamm and Rasa Petrauskas, the foreign ministers of Estonia and Lithuania, signed.',
    'Kadri Tamm | foreign minister | EE',
    'Rasa Petrauskas | foreign minister | LT',
  ],
  [
    'Foreign Minister Kadri Tamm, Defence Minister Jaan Saar and Interior Minister Liis Kask attended.',
    'Kadri Tamm | Foreign Minister | *',
    'Jaan Saar | Defence Minister | *',
    'Liis Kask | Interior Minister | *',
  ],
  [
    'Present were Minister of Health Bùi Thị Hoa, Minister of Education and Training Lê Quốc Anh and Ambassador Đỗ Minh.',
    'Bùi Thị Hoa | Minister of Health | *',
    'Lê Quốc Anh | Minister of Education and Training | *',
    'Đỗ Minh | Ambassador | *',
  ],
  [
    'Minister of Defence Jaan Saar and Foreign Minister Kadri Tamm met Interior Minister Liis Kask.',
    'Jaan Saar | Minister of Defence | *',
    'Kadri Tamm | Foreign Minister | *',
    'Liis Kask | Interior Minister | *',
  ],
  // Names
  [
    'German Chancellor Ulrich von der Heide met Ms. von der Heide’s deputy.',
    'Ulrich von der Heide | Chancellor | DE',
  ],
  [
    'Belgian Prime Minister Joris De Backere spoke. De Backere left early.',
    'Joris De Backere | Prime Minister | BE',
  ],
  [
    'Dutch Prime Minister Sanne van den Berg spoke. Van den Berg left early.',
    'Sanne van den Berg | Prime Minister | NL',
  ],
  [
    'Brazilian Foreign Minister João Carlos da Fonseca spoke.',
    'João Carlos da Fonseca | Foreign Minister | BR',
  ],
  [
    'Iraqi Prime Minister Karim al-Samarrai spoke. Al-Samarrai left early.',
    'Karim al-Samarrai | Prime Minister | IQ',
  ],
  ['Emir Sheikh Jaber bin Mubarak Al Rashed spoke.', 'Jaber bin Mubarak Al Rashed | Emir | *'],
  ['Kyrgyz Foreign Minister Azamat Bekov uulu spoke.', 'Azamat Bekov uulu | Foreign Minister | KG'],
  ['Foreign Minister W. H. Perera spoke.', 'W. H. Perera | Foreign Minister | *'],
  ['Foreign Minister K.P.S. Nambiar spoke.', 'K.P.S. Nambiar | Foreign Minister | *'],
  ['President Ferdinand Q. Salonga, Jr. spoke.', 'Ferdinand Q. Salonga, Jr. | President | *'],
  [
    'Prime Minister TANAKA Ichiro spoke. Prime Minister TANAKA then left.',
    'TANAKA Ichiro | Prime Minister | *',
  ],
  ["Foreign Minister Brian O'Dowd spoke.", "Brian O'Dowd | Foreign Minister | *"],
  [
    'Secretary of State Condoleezza Rice spoke. Rice left early.',
    'Condoleezza Rice | Secretary of State | US',
  ],
  ['Deputy Minister Nguyễn Thị Thu Hà spoke. Hà left early.', 'Nguyễn Thị Thu Hà | Deputy Minister | *'],
  ['Vice President José María Ruiz-Tagle spoke.', 'José María Ruiz-Tagle | Vice President | *'],
  ['Minister of Public Security To Van Lam spoke.', 'To Van Lam | Minister of Public Security | *'],
  // Short forms
  [
    'Fiji’s prime minister, Ratu Josefa Naivalu, arrived. Naivalu met the king.',
    'Josefa Naivalu | prime minister | FJ',
  ],
  [
    'Naivalu meets king ⏎ Fiji’s prime minister, Josefa Naivalu, arrived in Tonga.',
    'Josefa Naivalu | prime minister | FJ',
  ],
  [
    'NAIVALU TO MEET KING ⏎ Fijian Prime Minister Josefa Naivalu arrived in Tonga.',
    'Josefa Naivalu | Prime Minister | FJ',
  ],
  [
    'Chinese Foreign Minister Zhuang Liwei arrived. Zhuang later met Premier Gao Wenbin; Gao hosted a dinner.',
    'Zhuang Liwei | Foreign Minister | CN',
    'Gao Wenbin | Premier | *',
  ],
  ['President Yoo Dong-hyun arrived. "We agree," Yoo said.', 'Yoo Dong-hyun | President | *'],
  [
    'Defence Minister Jaan Saar and Mr Petras Kask, a businessman, spoke. Mr Saar thanked Kask.',
    'Jaan Saar | Defence Minister | *',
  ],
  [
    'President Lê Văn Toàn spoke. In a caption: President LE VAN TOAN (right) waves.',
    'Lê Văn Toàn | President | *',
  ],
  [
    'Prime Minister Joe Tanaka met President Joseph K. Tanaka of Palau.',
    'Joe Tanaka | Prime Minister | *',
    'Joseph K. Tanaka | President | PW',
  ],
  [
    'Singapore’s Foreign Minister Teo Hock Ann met Tuvalu’s Prime Minister Sione Teo.',
    'Teo Hock Ann | Foreign Minister | SG',
    'Sione Teo | Prime Minister | TV',
  ],
  // Ranks alone, places and marks around names
  ['General Mahamat Issaka thanked the troops.', 'Mahamat Issaka | General | *'],
  ['Speaking in Lomé, Foreign Minister Afi Agbodjan (left) smiled.', 'Afi Agbodjan | Foreign Minister | *'],
  ['“We are ready,” Foreign Minister Afi Agbodjan said.', 'Afi Agbodjan | Foreign Minister | *'],
  ['Foreign Minister Afi Agbodjan’s visit ended on Friday.', 'Afi Agbodjan | Foreign Minister | *'],
  ['LOMÉ, 3 May — Foreign Minister Afi Agbodjan returned.', 'Afi Agbodjan | Foreign Minister | TG'],
  [
    'The Togolese minister of trade, Ms. Afi Agbodjan, and her Beninese counterpart, Codjo Hounsou, met.',
    'Afi Agbodjan | minister of trade | TG',
    'Codjo Hounsou | * | BJ',
  ],
  // Knowledge
  ['Xi Jinping received the guests in Beijing. China hopes for more. @ 2024-05-02', 'Xi Jinping | * | CN'],
  ['Russia and its president are ready, Vladimir Putin said. @ 2022-01-10', 'Vladimir Putin | * | RU'],
  ['Narendra Modi landed in Washington; India wants a deal. @ 2023-06-21', 'Narendra Modi | * | IN'],
  ['Emmanuel Macron called Berlin. France is worried. @ 2023-06-21', 'Emmanuel Macron | * | FR'],
  // Relations to another official
  [
    'President Faure Mensah and his spokesman, Yao Dossou, flew to Ghana. Togo pays.',
    'Faure Mensah | President | *',
    'Yao Dossou | spokesman | *',
  ],
  [
    "Togolese President Faure Mensah's special envoy, Yao Dossou, landed.",
    'Faure Mensah | President | TG',
    'Yao Dossou | special envoy | TG',
  ],
  [
    'Togolese Energy Minister Afi Agbodjan spoke. Yao Dossou, Ms Agbodjan’s predecessor, listened.',
    'Afi Agbodjan | Energy Minister | TG',
    'Yao Dossou | Energy Minister | TG',
  ],
  ['Afi Agbodjan of the Ministry of Energy signed.', 'Afi Agbodjan | Ministry of Energy | *'],
  ['In Lomé, Prime Minister Afi Agbodjan spoke. Ghana listened.', 'Afi Agbodjan | Prime Minister | TG'],
  [
    'Togo was led by Afi Agbodjan, Ghana by Ambassador Kojo Annan-Smith.',
    'Kojo Annan-Smith | Ambassador | GH',
  ],
  // Letters, ages and brackets around names
  ['Afi Agbodjan MP, Minister for Energy, signed.', 'Afi Agbodjan | Minister for Energy | *'],
  ['National Space Administration (NSA) Deputy Administrator Pia Holmqvist signed.', 'Pia Holmqvist | * | *'],
  ['Foreign Secretary Ma. Corazon Abella signed.', 'Ma. Corazon Abella | Foreign Secretary | *'],
  ['Police chief Lt-Gen Samuel Okorie signed.', 'Samuel Okorie | Police chief | *'],
  ['Knesset Speaker Dalia Ben-Shahar spoke.', 'Dalia Ben-Shahar | Knesset Speaker | IL'],
  ['BJP leader Ashok Ranganathan spoke.', 'Ashok Ranganathan | BJP leader | IN'],
  ['Iraqi Oil Minister Hayyan al- Rubaie spoke.', 'Hayyan al- Rubaie | Oil Minister | IQ'],
  ['Ex-Australian prime minister Bruce Callaghan spoke.', 'Bruce Callaghan | prime minister | AU'],
  [
    'the American-educated Iranian foreign minister, Parviz Rostami, spoke.',
    'Parviz Rostami | foreign minister | IR',
  ],
  [
    'Parviz Rostami, the American-educated Iranian foreign minister, spoke.',
    'Parviz Rostami | foreign minister | IR',
  ],
  [
    'Minister of Culture, Sports and Tourism Nguyễn Văn Tùng met Minister of Health Nguyễn Đức Tùng.',
    'Nguyễn Văn Tùng | Minister of Culture, Sports and Tourism | *',
    'Nguyễn Đức Tùng | Minister of Health | *',
  ],
  ['Foreign Minister Aram Sarkisyan spoke. Sarkissyan left.', 'Aram Sarkisyan | Foreign Minister | *'],
  [
    'Chief Justice Thabo Nkosi swore in Prime Minister Sam Letsie.',
    'Thabo Nkosi | Chief Justice | *',
    'Sam Letsie | Prime Minister | *',
  ],
  // Second offices, titles and relations
  [
    'The acting foreign minister, Ambassador Liana Petrossian, opened the talks.',
    'Liana Petrossian | acting foreign minister | *',
  ],
  [
    "Secretary-General Ambassador Corvin Thorne read what CARICOM and CARICOM's members decided.",
    'Corvin Thorne | Secretary-General | CARICOM',
  ],
  [
    'Mirela Duda, a former judge and now ambassador to Chile, spoke.',
    'Mirela Duda | ambassador to Chile | -',
  ],
  ['Her Ugandan opposite number, Prince Daudi Wasswa, thanked the hosts.', 'Daudi Wasswa | * | UG'],
  [
    "Kenya's Foreign Minister Peter Ndungu and his finance counterpart Juma Ali flew in.",
    'Peter Ndungu | Foreign Minister | KE',
    'Juma Ali | * | *',
  ],
  [
    'A spokesman for Prime Minister Ola Berg, Nils Dahl, said so.',
    'Ola Berg | Prime Minister | *',
    'Nils Dahl | spokesman | *',
  ],
  ["Armenia's most senior diplomat, Aram Sarkisian, said so.", 'Aram Sarkisian | most senior diplomat | AM'],
  [
    'Vice President and Prime Minister of the United Arab Emirates Sheikh Rashid bin Khalid came.',
    'Rashid bin Khalid | Vice President and Prime Minister | AE',
  ],
  [
    'Amir of the State of Qatar Sheikh Hamad bin Nasser came.',
    'Hamad bin Nasser | Amir of the State of Qatar | QA',
  ],
  // Bodies after a comma, sides and forms of address
  [
    'Mr. Arjun Rao, Secretary, Ministry of Textiles, signed.',
    'Arjun Rao | Secretary, Ministry of Textiles | *',
  ],
  ['Governor, Bank of Ghana, Kofi Mensah signed.', 'Kofi Mensah | Governor, Bank of Ghana | GH'],
  ['Bank of Japan Governor Haruto Sasaki spoke.', 'Haruto Sasaki | Bank of Japan Governor | JP'],
  [
    'The Prime Ministers of the two countries, Ola Berg and Tarja Niemi, met.',
    'Ola Berg | Prime Minister | *',
    'Tarja Niemi | Prime Minister | *',
  ],
  ['Eng. Habib Toure, Minister of Water, signed for Senegal.', 'Habib Toure | Minister of Water | SN'],
  [
    'Minister Otto Kruse (Germany) and Minister Ada Piotrowska (Poland) signed.',
    'Otto Kruse | Minister | DE',
    'Ada Piotrowska | Minister | PL',
  ],
  [
    'Deputy Minister Ines Varga led the Hungarian delegation to the talks with Slovakia.',
    'Ines Varga | Deputy Minister | HU',
  ],
  [
    'Chief negotiators Ama Boateng and Luis Prado met.',
    'Ama Boateng | Chief negotiator | *',
    'Luis Prado | Chief negotiator | *',
  ],
  ['Foreign Minister II Nur Hakim of Brunei arrived.', 'Nur Hakim | Foreign Minister II | BN'],
  ['Legislator TB Wirawan of the opposition objected.', 'TB Wirawan | Legislator | *'],
  [
    'Mayor Florence Ruiz and Mayor Chad Wilkins talked.',
    'Florence Ruiz | Mayor | *',
    'Chad Wilkins | Mayor | *',
  ],
  [
    'Colonel Vi Thị Lan Anh, deputy head of the ministry, came.',
    'Vi Thị Lan Anh | deputy head of the ministry | *',
  ],
  [
    'The Speaker of the National Assembly of the Republic of Bulgaria Desislava Popova came.',
    'Desislava Popova | Speaker of the National Assembly | BG',
  ],
  // Deeds and addresses without an office
  [
    'Talal Qabbani, who leads the opposition movement, refused.',
    'Talal Qabbani | leader of the opposition movement | *',
  ],
  ['Ines Varga headed the Hungarian delegation.', 'Ines Varga | head of the Hungarian delegation | HU'],
  ['H.E. Dr. Amina Osei presented her letters of credence.', 'Amina Osei | - | *'],
  ['Ronald Reagan once spoke of it in the United States. @ 2024-05-01', 'Ronald Reagan | President | US'],
  // The state of an office worded without one
  [
    'Vice Foreign Minister Guo Wenliang met Minister of Foreign Affairs of Mozambique Alda Nhantumbo. China and Mozambique are friends.',
    'Guo Wenliang | Vice Foreign Minister | CN',
    'Alda Nhantumbo | Minister of Foreign Affairs | MZ',
  ],
  [
    'Special Envoy to Kuwait Abdul Macalinao spoke for Manila in the Philippines.',
    'Abdul Macalinao | Special Envoy to Kuwait | PH',
  ],
  [
    'Estonia ⏎ Prime Minister Priit Lepik spoke. ⏎ Latvia ⏎ Prime Minister Juris Ozols spoke.',
    'Priit Lepik | Prime Minister | EE',
    'Juris Ozols | Prime Minister | LV',
  ],
]
