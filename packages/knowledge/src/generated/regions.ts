// Compiled from data/regions.tsv by scripts/generate.ts: edit that file.
export const REGIONS = `Abkhazia	de-facto		Abkhaz; Abkhazian	Abkhaz/Abkhaz; Abkhazian/Abkhazians	GE
Aboriginal Australians	people		Aboriginal	Aborigine/Aborigines	
Aceh	region		Acehnese	Acehnese/Acehnese	ID
Adjara	region	Ajara	Adjarian	Adjarian/Adjarians	GE
Adriatic Sea	water	Adriatic	Adriatic		
Aegean Sea	water	Aegean	Aegean		
Africa	continent		African	African/Africans	
African Americans	people		African American; African-American	African American/African Americans; African-American/African-Americans	
Afrikaners	people		Afrikaner	Afrikaner/Afrikaners	
Ahmadis	religion		Ahmadi	Ahmadi/Ahmadis	
Akrotiri and Dhekelia	area	Akrotiri; Dhekelia			GB
Alaska	region		Alaskan	Alaskan/Alaskans	US
Alawites	people		Alawite	Alawite/Alawites	
Alberta	region		Albertan	Albertan/Albertans	CA
Alps	area		Alpine		
Alsace	region		Alsatian	Alsatian/Alsatians	FR
Amazon	area	Amazon rainforest; Amazonia	Amazonian		
Amazon River	water				
Americas	continent	the Americas			
Amhara region	region			Amhara/Amharas	ET
Anatolia	area		Anatolian	Anatolian/Anatolians	TR
Andalusia	region	Andalucia	Andalusian	Andalusian/Andalusians	ES
Andes	area		Andean		
Anglicans	religion		Anglican	Anglican/Anglicans	
Arab world	area	Arab countries; Arab states			
Arabian Peninsula	area	Arabia	Arabian		
Arabian Sea	water				
Arabs	people		Arab; Arabic	Arab/Arabs	
Aral Sea	water	Aral			
Ararat	area	Mount Ararat			TR
Araz	water	Aras; Araks; Araz River			
Arctic	area		Arctic		
Arctic Ocean	water				
Asia	continent		Asian	Asian/Asians	
Asia-Pacific	area	Asia Pacific; Asia and the Pacific	Asia-Pacific		
Assyrians	people		Assyrian	Assyrian/Assyrians	
Atlantic Ocean	water	Atlantic	Atlantic; Transatlantic		
Atlas Mountains	area				
Azad Kashmir	region	Azad Jammu and Kashmir			PK
Bab el-Mandeb	water	Bab al-Mandab; Bab el-Mandeb Strait			
Bahais	religion		Bahai; Baha'i	Bahai/Bahais; Baha'i/Baha'is	
Balearic Islands	region	Balearics	Balearic		ES
Bali	region		Balinese	Balinese/Balinese	ID
Balkans	area	Balkan Peninsula	Balkan		
Balochistan	region	Baluchistan	Baloch; Baluch; Balochi	Baloch/Baloch; Baluch/Baluch	PK
Baltic Sea	water				
Baltics	area	Baltic states; Baltic States; Baltic countries	Baltic	Balt/Balts	
Bashkirs	people		Bashkir	Bashkir/Bashkirs	
Bashkortostan	region	Bashkiria			RU
Basque Country	region		Basque	Basque/Basques	ES
Bavaria	region		Bavarian	Bavarian/Bavarians	DE
Bay of Bengal	water				
Bedouin	people		Bedouin	Bedouin/Bedouins	
Bengal	area		Bengali	Bengali/Bengalis	
Berbers	people		Berber; Amazigh	Berber/Berbers	
Berliners	people			Berliner/Berliners	DE
Biafra	area		Biafran	Biafran/Biafrans	NG
Black Sea	water				
Borneo	area	Kalimantan			
Bosniaks	people		Bosniak	Bosniak/Bosniaks	
Bosphorus	water	Bosporus; Bosphorus Strait			TR
Bougainville	region				PG
Brahmaputra	water				
Brittany	region		Breton	Breton/Bretons	FR
Buddhists	religion		Buddhist	Buddhist/Buddhists	
Byzantines	people		Byzantine	Byzantine/Byzantines	
California	region		Californian	Californian/Californians	US
Canary Islands	region	Canaries	Canarian		ES
Caribbean	area	Caribbean Sea; West Indies	Caribbean; West Indian	West Indian/West Indians	
Carpathians	area	Carpathian Mountains	Carpathian		
Caspian Sea	water	Caspian	Caspian		
Catalonia	region		Catalan	Catalan/Catalans	ES
Catholics	religion		Catholic; Roman Catholic	Catholic/Catholics	
Caucasus	area	Caucasus Mountains	Caucasian		
Central Africa	area				
Central America	area		Central American	Central American/Central Americans	
Central Asia	area		Central Asian	Central Asian/Central Asians	
Central Europe	area		Central European	Central European/Central Europeans	
Channel Islands	area		Channel Islander	Channel Islander/Channel Islanders	
Chechnya	region	Chechen Republic	Chechen	Chechen/Chechens	RU
Chiapas	region				MX
Christians	religion		Christian	Christian/Christians	
Circassians	people		Circassian	Circassian/Circassians	
Congo Basin	area				
Congo River	water				
Copts	people		Coptic	Copt/Copts	
Cornwall	region		Cornish	Cornishman/Cornishmen	GB
Corsica	region		Corsican	Corsican/Corsicans	FR
Cree	people		Cree	Cree/Cree	
Crete	region		Cretan	Cretan/Cretans	GR
Crimea	region	Crimean Peninsula	Crimean	Crimean/Crimeans	UA
Dagestan	region		Dagestani	Dagestani/Dagestanis	RU
Dalits	people		Dalit	Dalit/Dalits	
Danube	water		Danubian		
Darfur	region		Darfuri	Darfuri/Darfuris	SD
Dead Sea	water				
Dnipro	water	Dnieper			
Donbas	region	Donbass			UA
Donetsk People's Republic	de-facto	DPR			UA
Druze	people		Druze	Druze/Druze	
East Africa	area	Eastern Africa	East African	East African/East Africans	
East Asia	area	Eastern Asia	East Asian	East Asian/East Asians	
East China Sea	water				
East Zangezur	region	Eastern Zangezur			AZ
Eastern Europe	area		Eastern European; East European	Eastern European/Eastern Europeans; East European/East Europeans	
England	home-country		English	Englishman/Englishmen; Englishwoman/Englishwomen	GB
English Channel	water				
Euphrates	water				
Eurasia	area		Eurasian	Eurasian/Eurasians	
Europe	continent		European	European/Europeans	
Evangelicals	religion		Evangelical	Evangelical/Evangelicals	
Far East	area				
Fergana Valley	area	Ferghana Valley			
First Nations	people		First Nation		
Flanders	region		Flemish	Fleming/Flemings	BE
Florida	region		Floridian	Floridian/Floridians	US
Frisia	region	Friesland	Frisian	Frisian/Frisians	NL
Fulani	people		Fulani; Fula	Fulani/Fulanis	
Gagauzia	region		Gagauz	Gagauz/Gagauz	MD
Galicia	region		Galician	Galician/Galicians	ES
Ganges	water				
Gaza Strip	area	Gaza	Gazan	Gazan/Gazans	PS
Gilgit-Baltistan	region				PK
Global North	area				
Global South	area				
Golan Heights	area	Golan			SY
Gorno-Badakhshan	region	Badakhshan			TJ
Great Barrier Reef	area				AU
Great Lakes region	area				
Greek Cypriots	people		Greek Cypriot	Greek Cypriot/Greek Cypriots	
Gujarat	region		Gujarati	Gujarati/Gujaratis	IN
Gulf	area	Persian Gulf; Arabian Gulf; Gulf states; Gulf region	Gulf		
Gulf of Aden	water				
Gulf of Mexico	water	Gulf of America			
Gulf of Oman	water				
Han Chinese	people		Han Chinese		
Hausa	people		Hausa	Hausa/Hausas	
Hawaii	region		Hawaiian	Hawaiian/Hawaiians	US
Hazaras	people		Hazara	Hazara/Hazaras	
Hebrews	people		Hebrew	Hebrew/Hebrews	
Himalayas	area	Himalaya	Himalayan		
Hindu Kush	area				
Hindus	religion		Hindu	Hindu/Hindus	
Hispanics	people		Hispanic; Latino; Latina	Hispanic/Hispanics; Latino/Latinos; Latina/Latinas	
Hokkaido	region				JP
Horn of Africa	area				
Hutu	people		Hutu	Hutu/Hutus	
Iberia	area	Iberian Peninsula	Iberian	Iberian/Iberians	
Igbo	people		Igbo	Igbo/Igbos	
Indian Ocean	water				
Indian subcontinent	area				
Indo-Pacific	area		Indo-Pacific		
Indus	water	Indus River			
Ingushetia	region		Ingush	Ingush/Ingush	RU
Inner Mongolia	region				CN
Innu	people		Innu	Innu/Innu	
Inuit	people		Inuit	Inuit/Inuit	
Islamists	religion		Islamist	Islamist/Islamists	
Ismailis	religion		Ismaili	Ismaili/Ismailis	
Jammu and Kashmir	region	Jammu & Kashmir; Jammu			IN
Java	region		Javanese	Javanese/Javanese	ID
Jews	people		Jewish	Jew/Jews	
Jordan River	water	River Jordan			
Kaliningrad	region				RU
Karabakh	region	former:Nagorno-Karabakh; Nagorny Karabakh; Garabagh; Mountainous Karabakh	Karabakh		AZ
Karakalpakstan	region		Karakalpak	Karakalpak/Karakalpaks	UZ
Karelia	region		Karelian	Karelian/Karelians	RU
Karen people	people			Karenni/Karennis	
Kashmir	area		Kashmiri	Kashmiri/Kashmiris	
Katanga	region		Katangese	Katangese/Katangese	CD
Kerala	region		Keralite; Malayali	Keralite/Keralites; Malayali/Malayalis	IN
Khyber Pakhtunkhwa	region	Khyber-Pakhtunkhwa; KPK			PK
Kikuyu	people		Kikuyu	Kikuyu/Kikuyus	
Kilimanjaro	area	Mount Kilimanjaro			TZ
Korean Peninsula	area	Korean peninsula			
Kosovo Serbs	people		Kosovo Serb; Bosnian Serb	Kosovo Serb/Kosovo Serbs; Bosnian Serb/Bosnian Serbs	
Kura	water	Kura River			
Kurdistan	area	Kurdistan Region; Iraqi Kurdistan; Kurdistan Region of Iraq			
Kurds	people		Kurdish	Kurd/Kurds	
Kuril Islands	area	Kurils; Kuriles			
Lake Baikal	water				RU
Lake Chad	water				
Lake Victoria	water				
Latin America	area		Latin American; Latin	Latin American/Latin Americans	
Levant	area		Levantine	Levantine/Levantines	
Lezgins	people		Lezgin; Lezgi	Lezgin/Lezgins	
Lombardy	region		Lombard	Lombard/Lombards	IT
Londoners	people			Londoner/Londoners	GB
Luhansk People's Republic	de-facto	LPR; Lugansk People's Republic			UA
Luzon	region				PH
Maasai	people		Maasai; Masai	Maasai/Maasai	
Maghreb	area		Maghrebi	Maghrebi/Maghrebis	
Manchuria	area		Manchurian		CN
Maori	people		Maori	Maori/Maori	
Mayas	people		Maya; Mayan	Maya/Mayas; Mayan/Mayans	
Mediterranean	area	Mediterranean Sea	Mediterranean		
Mekong	water				
Melanesia	area		Melanesian	Melanesian/Melanesians	
Meskhetian Turks	people		Meskhetian; Ahiska	Meskhetian Turk/Meskhetian Turks	
Mesopotamia	area		Mesopotamian		
Middle East	area	Mideast; Near East	Middle Eastern; Mideast	Middle Easterner/Middle Easterners	
Mindanao	region				PH
Mississippi River	water				
Mormons	religion		Mormon	Mormon/Mormons	
Mount Everest	area	Everest			
Muscovites	people		Muscovite	Muscovite/Muscovites	RU
Muslim world	area	Islamic world			
Muslims	religion		Muslim; Islamic; Moslem	Muslim/Muslims; Moslem/Moslems	
Nakhchivan	region	Nakhchivan Autonomous Republic; Nakhichevan			AZ
Native Americans	people		Native American	Native American/Native Americans	
Near East and North Africa	area	MENA; Middle East and North Africa			
New England	area				US
New South Wales	region	NSW			AU
New Yorkers	people			New Yorker/New Yorkers	US
Newfoundland	region	Newfoundland and Labrador		Newfoundlander/Newfoundlanders	CA
Nile	water	River Nile			
Nile River	water				
Nordic countries	area	Nordics	Nordic		
Normandy	region		Norman	Norman/Normans	FR
North Africa	area	Northern Africa	North African	North African/North Africans	
North America	continent		North American	North American/North Americans	
North Caucasus	area		North Caucasian		
North Kivu	region				CD
North Sea	water				
Northeast Asia	area		Northeast Asian		
Northern Cyprus	de-facto	Turkish Republic of Northern Cyprus; TRNC	Turkish Cypriot	Turkish Cypriot/Turkish Cypriots	CY
Northern Europe	area		Northern European	Northern European/Northern Europeans	
Northern Ireland	home-country	Ulster	Northern Irish		GB
Northern Territory	region	NT			AU
Nubians	people		Nubian	Nubian/Nubians	
Nunavut	region				CA
Oceania	continent		Oceanian		
Okinawa	region		Okinawan	Okinawan/Okinawans	JP
Ontario	region		Ontarian	Ontarian/Ontarians	CA
Oromia	region				ET
Oromo	people		Oromo	Oromo/Oromos	
Orthodox Christians	religion		Orthodox	Orthodox Christian/Orthodox Christians	
Ossetia	area	North Ossetia	Ossetian	Ossetian/Ossetians	
Ottomans	people		Ottoman	Ottoman/Ottomans	
Pacific	area	Pacific Islands; South Pacific	Pacific	Pacific Islander/Pacific Islanders	
Pacific Ocean	water		Transpacific		
Pamir	area	Pamirs	Pamiri	Pamiri/Pamiris	
Panama Canal	water				PA
Papua	region	West Papua	Papuan	Papuan/Papuans	ID
Paracel Islands	area	Paracels			
Parisians	people		Parisian	Parisian/Parisians	FR
Pashtuns	people		Pashtun; Pathan	Pashtun/Pashtuns; Pathan/Pathans	
Patagonia	area		Patagonian		
Polynesia	area		Polynesian	Polynesian/Polynesians	
Protestants	religion		Protestant	Protestant/Protestants	
Provence	region		Provençal		FR
Prussia	region		Prussian	Prussian/Prussians	DE
Punjab	area		Punjabi	Punjabi/Punjabis	
Puntland	region				SO
Pyrenees	area		Pyrenean		
Quebec	region	Québec	Québécois; Quebecois	Quebecer/Quebecers; Quebecker/Quebeckers	CA
Quechua	people		Quechua	Quechua/Quechuas	
Queensland	region			Queenslander/Queenslanders	AU
Red Sea	water				
Republika Srpska	region				BA
Rhine	water				
Rohingya	people		Rohingya	Rohingya/Rohingya	
Roma	people		Romani; Romany	Roma/Roma	
Romans	people		Roman	Roman/Romans	IT
Sahara	area	Sahara Desert	Saharan		
Sahel	area		Sahelian		
Sami	people		Sami	Sami/Sami	
Sardinia	region		Sardinian	Sardinian/Sardinians	IT
Savoy	region			Savoyard/Savoyards	FR
Saxony	region		Saxon	Saxon/Saxons	DE
Scandinavia	area		Scandinavian	Scandinavian/Scandinavians	
Scotland	home-country		Scottish; Scots	Scot/Scots; Scotsman/Scotsmen; Scotswoman/Scotswomen	GB
Sea of Azov	water				
Sea of Japan	water				
Seine	water	River Seine			FR
Senkaku Islands	area	Senkakus; Diaoyu Islands			
Shiites	religion		Shiite; Shia; Shi'ite	Shiite/Shiites; Shia/Shias; Shi'ite/Shi'ites	
Siberia	area		Siberian	Siberian/Siberians	RU
Sicily	region		Sicilian	Sicilian/Sicilians	IT
Sikhs	religion		Sikh	Sikh/Sikhs	
Silk Road	area	Great Silk Road			
Sinai	area	Sinai Peninsula			EG
Sindh	region	Sind	Sindhi	Sindhi/Sindhis	PK
Sinhalese	people		Sinhalese; Sinhala	Sinhalese/Sinhalese	
Slavs	people		Slavic; Slav	Slav/Slavs	
Somaliland	de-facto		Somalilander	Somalilander/Somalilanders	SO
South America	continent		South American	South American/South Americans	
South Asia	area	Southern Asia	South Asian	South Asian/South Asians	
South Australia	region		South Australian	South Australian/South Australians	AU
South Caucasus	area	Transcaucasia	South Caucasian		
South China Sea	water				
South Kivu	region				CD
South Ossetia	de-facto		South Ossetian	South Ossetian/South Ossetians	GE
Southeast Asia	area	South-East Asia; Southeastern Asia	Southeast Asian	Southeast Asian/Southeast Asians	
Southeast Europe	area	South-East Europe; South Eastern Europe; Southeastern Europe			
Southern Africa	area		Southern African	Southern African/Southern Africans	
Southern Europe	area		Southern European	Southern European/Southern Europeans	
Southern Ocean	water				
Soviet bloc	area	Eastern Bloc			
Soviets	people			Soviet/Soviets	
Spratly Islands	area	Spratlys			
Strait of Hormuz	water	Hormuz			
Strait of Malacca	water				
Sub-Saharan Africa	area	sub-Saharan Africa	sub-Saharan		
Suez Canal	water	Suez			EG
Sumatra	region		Sumatran		ID
Sunnis	religion		Sunni	Sunni/Sunnis	
Talysh	people		Talysh	Talysh/Talysh	
Tamil Nadu	region			Tamil/Tamils	IN
Tamils	people		Tamil	Tamil/Tamils	
Tasmania	region		Tasmanian	Tasmanian/Tasmanians	AU
Tatars	people		Tatar; Crimean Tatar	Tatar/Tatars; Crimean Tatar/Crimean Tatars	
Tatarstan	region				RU
Texas	region		Texan	Texan/Texans	US
Thames	water	River Thames			GB
Tibet	region		Tibetan	Tibetan/Tibetans	CN
Tigray	region		Tigrayan	Tigrayan/Tigrayans	ET
Tigris	water				
Torres Strait Islanders	people		Torres Strait Islander	Torres Strait Islander/Torres Strait Islanders	AU
Transnistria	de-facto	Transdniestria; Pridnestrovie	Transnistrian	Transnistrian/Transnistrians	MD
Transylvania	region		Transylvanian	Transylvanian/Transylvanians	RO
Tuareg	people		Tuareg	Tuareg/Tuaregs	
Turkic peoples	people		Turkic		
Turkmens of Iraq	people		Turkoman	Turkoman/Turkomans	
Tuscany	region		Tuscan	Tuscan/Tuscans	IT
Tutsi	people		Tutsi	Tutsi/Tutsis	
Tyrol	region	South Tyrol	Tyrolean	Tyrolean/Tyroleans	AT
Upper Egypt	area				EG
Urals	area	Ural Mountains	Ural		RU
Uyghurs	people		Uyghur; Uighur; Uygur	Uyghur/Uyghurs; Uighur/Uighurs; Uygur/Uygurs	
Venetians	people		Venetian	Venetian/Venetians	IT
Vojvodina	region				RS
Volga	water				
Wakhan Corridor	area				AF
Wales	home-country		Welsh	Welshman/Welshmen; Welshwoman/Welshwomen	GB
Wallonia	region		Walloon	Walloon/Walloons	BE
West Africa	area	Western Africa	West African	West African/West Africans	
West Asia	area	Western Asia	West Asian		
West Bank	area	Judea and Samaria			PS
Western Australia	region	WA	Western Australian	Western Australian/Western Australians	AU
Western Balkans	area		Western Balkan		
Western Europe	area		Western European; West European	Western European/Western Europeans	
Western world	area	the West	Western	Westerner/Westerners	
Xhosa	people		Xhosa	Xhosa/Xhosas	
Xinjiang	region	Xinjiang Uygur Autonomous Region; East Turkestan			CN
Yakutia	region	Sakha	Yakut	Yakut/Yakuts	RU
Yangtze	water	Yangtze River			CN
Yazidis	people		Yazidi; Yezidi	Yazidi/Yazidis; Yezidi/Yezidis	
Yellow River	water				CN
Yorkshire	region			Yorkshireman/Yorkshiremen	GB
Yoruba	people		Yoruba	Yoruba/Yorubas	
Yucatán Peninsula	area	Yucatan Peninsula; Yucatán			MX
Yugoslavs	people			Yugoslav/Yugoslavs	
Yukon	region				CA
Zambezi	water	Zambezi River			
Zangezur	area	Zangezur corridor; Syunik			
Zanzibar	region		Zanzibari	Zanzibari/Zanzibaris	TZ
Zionists	religion		Zionist	Zionist/Zionists	
Zoroastrians	religion		Zoroastrian	Zoroastrian/Zoroastrians	
Zulu	people		Zulu	Zulu/Zulus	`;
