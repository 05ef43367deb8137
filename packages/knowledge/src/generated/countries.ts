// Compiled from data/countries.tsv by scripts/generate.ts: edit that file.
export const COUNTRIES = `AD	AND	state	Andorra	Principality of Andorra		Andorra la Vella	Andorran	Andorran/Andorrans		EUR		
AE	ARE	state	United Arab Emirates	United Arab Emirates	UAE; U.A.E.; the Emirates; former:Trucial States	Abu Dhabi	Emirati; UAE	Emirati/Emiratis		AED		
AF	AFG	state	Afghanistan	Islamic Republic of Afghanistan	Islamic Emirate of Afghanistan	Kabul	Afghan; Afghani	Afghan/Afghans		AFN		Emirate
AG	ATG	state	Antigua and Barbuda		Antigua & Barbuda; Antigua; Barbuda	Saint John's=St. John's=St John's	Antiguan; Barbudan	Antiguan/Antiguans; Barbudan/Barbudans		XCD		
AI	AIA	territory	Anguilla			The Valley	Anguillan	Anguillan/Anguillans		XCD	GB	
AL	ALB	state	Albania	Republic of Albania	former:People's Socialist Republic of Albania	Tirana=Tiranë	Albanian	Albanian/Albanians	Albanian	ALL		
AM	ARM	state	Armenia	Republic of Armenia		Yerevan=Erevan	Armenian	Armenian/Armenians	Armenian	AMD		
AO	AGO	state	Angola	Republic of Angola		Luanda	Angolan	Angolan/Angolans		AOA		
AQ	ATA	territory	Antarctica				Antarctic					
AR	ARG	state	Argentina	Argentine Republic	Argentine Nation	Buenos Aires	Argentine; Argentinian; Argentinean	Argentine/Argentines; Argentinian/Argentinians; Argentinean/Argentineans		ARS		
AS	ASM	territory	American Samoa			Pago Pago	American Samoan	American Samoan/American Samoans		USD	US	
AT	AUT	state	Austria	Republic of Austria		Vienna=Wien	Austrian	Austrian/Austrians		EUR		
AU	AUS	state	Australia	Commonwealth of Australia		Canberra	Australian; Aussie	Australian/Australians; Aussie/Aussies		AUD		
AW	ABW	territory	Aruba	Country of Aruba		Oranjestad	Aruban	Aruban/Arubans		AWG	NL	
AX	ALA	territory	Åland Islands		Åland; Aland	Mariehamn	Åland	Ålander/Ålanders		EUR	FI	
AZ	AZE	state	Azerbaijan	Republic of Azerbaijan	Azerbaijan Republic; former:Azerbaijan SSR	Baku=Bakı	Azerbaijani; Azeri; Azerbaijan	Azerbaijani/Azerbaijanis; Azeri/Azeris	Azerbaijani; Azeri	AZN		
BA	BIH	state	Bosnia and Herzegovina		Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; Herzegovina; BiH	Sarajevo	Bosnian; Herzegovinian; Bosnian-Herzegovinian	Bosnian/Bosnians; Herzegovinian/Herzegovinians	Bosnian	BAM		
BB	BRB	state	Barbados		Republic of Barbados	Bridgetown	Barbadian; Bajan	Barbadian/Barbadians; Bajan/Bajans		BBD		
BD	BGD	state	Bangladesh	People's Republic of Bangladesh	former:East Pakistan	Dhaka=Dacca	Bangladeshi	Bangladeshi/Bangladeshis		BDT		
BE	BEL	state	Belgium	Kingdom of Belgium		Brussels=Bruxelles=Brussel	Belgian	Belgian/Belgians		EUR		
BF	BFA	state	Burkina Faso		Burkina; former:Upper Volta	Ouagadougou	Burkinabe; Burkinabé; Burkinabè; Burkinese	Burkinabe/Burkinabe; Burkinabé/Burkinabés		XOF		
BG	BGR	state	Bulgaria	Republic of Bulgaria		Sofia	Bulgarian	Bulgarian/Bulgarians	Bulgarian	EUR		
BH	BHR	state	Bahrain	Kingdom of Bahrain		Manama	Bahraini	Bahraini/Bahrainis		BHD		
BI	BDI	state	Burundi	Republic of Burundi	former:Urundi	Gitega; seat:Bujumbura	Burundian	Burundian/Burundians		BIF		
BJ	BEN	state	Benin	Republic of Benin	former:Dahomey	Porto-Novo=Porto Novo; seat:Cotonou	Beninese; Beninois	Beninese/Beninese; Beninois/Beninois		XOF		
BL	BLM	territory	Saint Barthélemy	Territorial Collectivity of Saint Barthélemy	St. Barthélemy; St. Barts; St Barts; St. Barth	Gustavia				EUR	FR	
BM	BMU	territory	Bermuda			Hamilton	Bermudian; Bermudan	Bermudian/Bermudians; Bermudan/Bermudans		BMD	GB	
BN	BRN	state	Brunei	Nation of Brunei, the Abode of Peace	Brunei Darussalam	Bandar Seri Begawan	Bruneian	Bruneian/Bruneians		BND		Sultanate
BO	BOL	state	Bolivia	Plurinational State of Bolivia	former:Republic of Bolivia	Sucre; seat:La Paz	Bolivian	Bolivian/Bolivians		BOB		
BQ	BES	territory	Caribbean Netherlands		Bonaire; Sint Eustatius; Saba; BES Islands	Kralendijk	Bonairean	Bonairean/Bonaireans		USD	NL	
BR	BRA	state	Brazil	Federative Republic of Brazil	Brasil	Brasília=Brasilia	Brazilian	Brazilian/Brazilians		BRL		
BS	BHS	state	Bahamas	Commonwealth of the Bahamas		Nassau	Bahamian	Bahamian/Bahamians		BSD		
BT	BTN	state	Bhutan	Kingdom of Bhutan		Thimphu=Thimbu	Bhutanese	Bhutanese/Bhutanese		BTN		
BV	BVT	territory	Bouvet Island							NOK	NO	
BW	BWA	state	Botswana	Republic of Botswana	former:Bechuanaland	Gaborone	Botswanan; Motswana; Batswana; Tswana	Motswana/Batswana; Botswanan/Botswanans	Tswana	BWP		
BY	BLR	state	Belarus	Republic of Belarus	Belorussia; former:Byelorussia	Minsk	Belarusian; Belarussian; Belorussian	Belarusian/Belarusians; Belarussian/Belarussians; Belorussian/Belorussians	Belarusian	BYN		
BZ	BLZ	state	Belize		former:British Honduras	Belmopan	Belizean	Belizean/Belizeans		BZD		
CA	CAN	state	Canada			Ottawa	Canadian	Canadian/Canadians		CAD		
CC	CCK	territory	Cocos Islands	Territory of Cocos (Keeling) Islands	Keeling Islands; Cocos (Keeling) Islands	West Island		Cocos Islander/Cocos Islanders		AUD	AU	
CD	COD	state	Democratic Republic of the Congo	Democratic Republic of the Congo	DRC; DR Congo; D.R. Congo; Democratic Republic of Congo; Congo-Kinshasa; Congo (Kinshasa); Congo DR; Democratic Congo; RDC; ambiguous:Congo; former:Zaire; former:Zaïre; former:Belgian Congo	Kinshasa=Leopoldville	ambiguous:Congolese; former:Zairian	ambiguous:Congolese/Congolese; former:Zairian/Zairians		CDF		
CF	CAF	state	Central African Republic		CAR; former:Central African Empire; former:Ubangi-Shari	Bangui	Central African	Central African/Central Africans		XAF		
CG	COG	state	Republic of the Congo	Republic of the Congo	rarely:Congo; Congo-Brazzaville; Congo Republic; Congo (Brazzaville); Republic of Congo; former:French Congo; former:People's Republic of the Congo	Brazzaville	rarely:Congolese	rarely:Congolese/Congolese		XAF		
CH	CHE	state	Switzerland	Swiss Confederation	Confoederatio Helvetica	Bern=Berne	Swiss	Swiss/Swiss		CHF		
CI	CIV	state	Ivory Coast	Republic of Côte d'Ivoire	Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire; Cote d’Ivoire	Yamoussoukro; seat:Abidjan	Ivorian; Ivoirian	Ivorian/Ivorians; Ivoirian/Ivoirians		XOF		
CK	COK	territory	Cook Islands			Avarua	Cook Island	Cook Islander/Cook Islanders		NZD	NZ	
CL	CHL	state	Chile	Republic of Chile		Santiago=Santiago de Chile	Chilean	Chilean/Chileans		CLP		
CM	CMR	state	Cameroon	Republic of Cameroon	Cameroun	Yaoundé=Yaounde	Cameroonian	Cameroonian/Cameroonians		XAF		
CN	CHN	state	China	People's Republic of China	PRC; Mainland China; Communist China	Beijing=Peking	Chinese; Sino	Chinese/Chinese	Chinese	CNY		
CO	COL	state	Colombia	Republic of Colombia		Bogotá=Bogota	Colombian	Colombian/Colombians		COP		
CR	CRI	state	Costa Rica	Republic of Costa Rica		San José=San Jose	Costa Rican	Costa Rican/Costa Ricans		CRC		
CU	CUB	state	Cuba	Republic of Cuba		Havana=La Habana	Cuban	Cuban/Cubans		CUP		
CV	CPV	state	Cape Verde	Republic of Cabo Verde	Cabo Verde; Republic of Cape Verde	Praia	Cape Verdean; Cabo Verdean	Cape Verdean/Cape Verdeans; Cabo Verdean/Cabo Verdeans		CVE		
CW	CUW	territory	Curaçao	Country of Curaçao	Curacao	Willemstad	Curaçaoan	Curaçaoan/Curaçaoans		XCG	NL	
CX	CXR	territory	Christmas Island			Flying Fish Cove		Christmas Islander/Christmas Islanders		AUD	AU	
CY	CYP	state	Cyprus	Republic of Cyprus		Nicosia=Lefkosia=Lefkosa	Cypriot; Cyprus	Cypriot/Cypriots		EUR		
CZ	CZE	state	Czech Republic	Czech Republic	Czechia; ambiguous:former:Czechoslovakia	Prague=Praha	Czech	Czech/Czechs	Czech	CZK		
DE	DEU	state	Germany	Federal Republic of Germany	Deutschland; FRG; former:West Germany; former:East Germany; former:German Democratic Republic; former:GDR	Berlin	German	German/Germans	German	EUR		
DJ	DJI	state	Djibouti	Republic of Djibouti	former:French Somaliland	Djibouti=Djibouti City	Djiboutian	Djiboutian/Djiboutians		DJF		
DK	DNK	state	Denmark	Kingdom of Denmark	Danmark	Copenhagen=København	Danish	Dane/Danes	Danish	DKK		
DM	DMA	state	Dominica	Commonwealth of Dominica		Roseau	rarely:Dominican	rarely:Dominican/Dominicans		XCD		
DO	DOM	state	Dominican Republic	Dominican Republic		Santo Domingo	ambiguous:Dominican	ambiguous:Dominican/Dominicans		DOP		
DZ	DZA	state	Algeria	People's Democratic Republic of Algeria		Algiers	Algerian	Algerian/Algerians		DZD		
EC	ECU	state	Ecuador	Republic of Ecuador		Quito	Ecuadorian; Ecuadorean; Ecuadoran	Ecuadorian/Ecuadorians; Ecuadorean/Ecuadoreans		USD		
EE	EST	state	Estonia	Republic of Estonia	Eesti	Tallinn	Estonian	Estonian/Estonians	Estonian	EUR		
EG	EGY	state	Egypt	Arab Republic of Egypt	ambiguous:former:United Arab Republic	Cairo	Egyptian	Egyptian/Egyptians		EGP		
EH	ESH	territory	Western Sahara	Sahrawi Arab Democratic Republic	SADR; Spanish Sahara; Sahrawi Republic	Laayoune=Laâyoune=El Aaiún=El Aaiun	Sahrawi; Saharawi; Sahraoui	Sahrawi/Sahrawis; Saharawi/Saharawis		MAD		
ER	ERI	state	Eritrea	State of Eritrea		Asmara	Eritrean	Eritrean/Eritreans		ERN		
ES	ESP	state	Spain	Kingdom of Spain	España	Madrid	Spanish	Spaniard/Spaniards	Spanish	EUR		
ET	ETH	state	Ethiopia	Federal Democratic Republic of Ethiopia	former:Abyssinia	Addis Ababa	Ethiopian	Ethiopian/Ethiopians		ETB		
FI	FIN	state	Finland	Republic of Finland	Suomi	Helsinki	Finnish	Finn/Finns	Finnish	EUR		
FJ	FJI	state	Fiji	Republic of Fiji	Fiji Islands	Suva	Fijian; Fiji	Fijian/Fijians	Fijian	FJD		
FK	FLK	territory	Falkland Islands		Falklands; Malvinas; Islas Malvinas; Malvinas Islands	Stanley=Port Stanley	Falkland; Falklands	Falkland Islander/Falkland Islanders		FKP	GB	
FM	FSM	state	Micronesia	Federated States of Micronesia	FSM	Palikir	Micronesian	Micronesian/Micronesians		USD		
FO	FRO	territory	Faroe Islands		Faroes; Faeroe Islands; Faeroes	Tórshavn=Torshavn	Faroese; Faeroese	Faroese/Faroese	Faroese	DKK	DK	
FR	FRA	state	France	French Republic		Paris	French	Frenchman/Frenchmen; Frenchwoman/Frenchwomen	French	EUR		
GA	GAB	state	Gabon	Gabonese Republic		Libreville	Gabonese	Gabonese/Gabonese		XAF		
GB	GBR	state	United Kingdom	United Kingdom of Great Britain and Northern Ireland	UK; U.K.; Britain; Great Britain; GB	London	British; UK; U.K.	Briton/Britons; Brit/Brits; Britisher/Britishers		GBP		
GD	GRD	state	Grenada			Saint George's=St. George's=St George's	Grenadian	Grenadian/Grenadians		XCD		
GE	GEO	state	Georgia		Republic of Georgia; Sakartvelo	Tbilisi=Tiflis	Georgian	Georgian/Georgians	Georgian	GEL		
GF	GUF	territory	French Guiana			Cayenne	French Guianese; French Guianan	French Guianese/French Guianese		EUR	FR	
GG	GGY	territory	Guernsey	Bailiwick of Guernsey		Saint Peter Port=St Peter Port=St. Peter Port	Guernsey			GBP	GB	
GH	GHA	state	Ghana	Republic of Ghana	former:Gold Coast	Accra	Ghanaian; Ghanian	Ghanaian/Ghanaians		GHS		
GI	GIB	territory	Gibraltar		Rock of Gibraltar		Gibraltarian	Gibraltarian/Gibraltarians		GIP	GB	
GL	GRL	territory	Greenland		Kalaallit Nunaat	Nuuk=Godthab	Greenlandic; Greenland	Greenlander/Greenlanders	Greenlandic	DKK	DK	
GM	GMB	state	Gambia	Republic of The Gambia	Islamic Republic of The Gambia	Banjul	Gambian	Gambian/Gambians		GMD		
GN	GIN	state	Guinea	Republic of Guinea	Guinea-Conakry; Guinea (Conakry); former:French Guinea	Conakry	Guinean	Guinean/Guineans		GNF		
GP	GLP	territory	Guadeloupe			Basse-Terre	Guadeloupean	Guadeloupean/Guadeloupeans		EUR	FR	
GQ	GNQ	state	Equatorial Guinea	Republic of Equatorial Guinea	former:Spanish Guinea	Malabo=Ciudad de la Paz; seat:Bata	Equatorial Guinean; Equatoguinean; Equatoguinian	Equatorial Guinean/Equatorial Guineans; Equatoguinean/Equatoguineans		XAF		
GR	GRC	state	Greece	Hellenic Republic	Hellas	Athens	Greek; Hellenic	Greek/Greeks	Greek	EUR		
GS	SGS	territory	South Georgia and the South Sandwich Islands		South Georgia; South Sandwich Islands	King Edward Point				GBP	GB	
GT	GTM	state	Guatemala	Republic of Guatemala		Guatemala City	Guatemalan	Guatemalan/Guatemalans		GTQ		
GU	GUM	territory	Guam			Hagåtña=Hagatna	Guamanian; Chamorro	Guamanian/Guamanians; Chamorro/Chamorros	Chamorro	USD	US	
GW	GNB	state	Guinea-Bissau	Republic of Guinea-Bissau	Guinea Bissau; former:Portuguese Guinea	Bissau	Bissau-Guinean; Guinea-Bissauan	Bissau-Guinean/Bissau-Guineans		XOF		
GY	GUY	state	Guyana	Co-operative Republic of Guyana	Cooperative Republic of Guyana; former:British Guiana	Georgetown	Guyanese	Guyanese/Guyanese		GYD		
HK	HKG	territory	Hong Kong	Hong Kong Special Administrative Region	Hong Kong SAR; HKSAR		Hong Kong; Hongkonger	Hong Konger/Hong Kongers; Hongkonger/Hongkongers		HKD	CN	
HM	HMD	territory	Heard Island and McDonald Islands		Heard Island; McDonald Islands					AUD	AU	
HN	HND	state	Honduras	Republic of Honduras		Tegucigalpa	Honduran	Honduran/Hondurans		HNL		
HR	HRV	state	Croatia	Republic of Croatia	Hrvatska	Zagreb	Croatian; Croat	Croat/Croats; Croatian/Croatians	Croatian	EUR		
HT	HTI	state	Haiti	Republic of Haiti		Port-au-Prince=Port au Prince	Haitian	Haitian/Haitians		HTG		
HU	HUN	state	Hungary		Republic of Hungary; Magyarország	Budapest	Hungarian; Magyar	Hungarian/Hungarians; Magyar/Magyars	Hungarian; Magyar	HUF		
ID	IDN	state	Indonesia	Republic of Indonesia	former:Dutch East Indies	Jakarta=Djakarta; planned:Nusantara	Indonesian	Indonesian/Indonesians	Indonesian	IDR		
IE	IRL	state	Ireland		Republic of Ireland; Irish Republic; Éire; Eire; former:Irish Free State	Dublin	Irish	Irishman/Irishmen; Irishwoman/Irishwomen	Irish	EUR		Republic
IL	ISR	state	Israel	State of Israel		Jerusalem; seat:Tel Aviv=Tel Aviv-Yafo	Israeli	Israeli/Israelis		ILS		
IM	IMN	territory	Isle of Man		Mann	Douglas	Manx	Manxman/Manxmen; Manxwoman/Manxwomen	Manx	GBP	GB	
IN	IND	state	India	Republic of India	Bharat	New Delhi=Delhi	Indian	Indian/Indians		INR		
IO	IOT	territory	British Indian Ocean Territory		Chagos Islands; Chagos Archipelago; Chagos; Diego Garcia		Chagossian	Chagossian/Chagossians		USD	GB	
IQ	IRQ	state	Iraq	Republic of Iraq		Baghdad	Iraqi	Iraqi/Iraqis		IQD		
IR	IRN	state	Iran	Islamic Republic of Iran	Islamic Republic; former:Persia	Tehran=Teheran	Iranian; former:Persian	Iranian/Iranians; former:Persian/Persians	Persian	IRR		
IS	ISL	state	Iceland	Republic of Iceland		Reykjavík=Reykjavik	Icelandic	Icelander/Icelanders	Icelandic	ISK		
IT	ITA	state	Italy	Italian Republic	Italia	Rome=Roma	Italian	Italian/Italians	Italian	EUR		
JE	JEY	territory	Jersey	Bailiwick of Jersey		Saint Helier=St Helier=St. Helier				GBP	GB	
JM	JAM	state	Jamaica			Kingston	Jamaican	Jamaican/Jamaicans		JMD		
JO	JOR	state	Jordan	Hashemite Kingdom of Jordan	former:Transjordan	Amman	Jordanian	Jordanian/Jordanians		JOD		
JP	JPN	state	Japan		Nippon	Tokyo	Japanese	Japanese/Japanese	Japanese	JPY		
KE	KEN	state	Kenya	Republic of Kenya		Nairobi	Kenyan	Kenyan/Kenyans		KES		
KG	KGZ	state	Kyrgyzstan	Kyrgyz Republic	Kirghizia; Kirgizstan; Kirghizstan; former:Kirghiz SSR	Bishkek=Frunze	Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz	Kyrgyz/Kyrgyz; Kyrgyzstani/Kyrgyzstanis; Kirghiz/Kirghiz	Kyrgyz; Kirghiz	KGS		
KH	KHM	state	Cambodia	Kingdom of Cambodia	former:Kampuchea	Phnom Penh	Cambodian; Khmer	Cambodian/Cambodians; Khmer/Khmers	Khmer	KHR		
KI	KIR	state	Kiribati	Republic of Kiribati	former:Gilbert Islands	Tarawa=South Tarawa	I-Kiribati; Kiribatian	I-Kiribati/I-Kiribati; Kiribatian/Kiribatians		AUD		
KM	COM	state	Comoros	Union of the Comoros	Comoro Islands	Moroni	Comoran; Comorian	Comoran/Comorans; Comorian/Comorians	Comorian	KMF		
KN	KNA	state	Saint Kitts and Nevis	Federation of Saint Kitts and Nevis	St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts; Saint Kitts; Saint Christopher and Nevis; Nevis; St. Kitts & Nevis	Basseterre	Kittitian; Nevisian	Kittitian/Kittitians; Nevisian/Nevisians		XCD		
KP	PRK	state	North Korea	Democratic People's Republic of Korea	DPRK; DPR Korea; N. Korea; rarely:Korea; NK	Pyongyang	North Korean; DPRK; rarely:Korean	North Korean/North Koreans; rarely:Korean/Koreans	Korean	KPW		
KR	KOR	state	South Korea	Republic of Korea	ROK; S. Korea; Korea Republic; ambiguous:Korea	Seoul	South Korean; ambiguous:Korean	South Korean/South Koreans; ambiguous:Korean/Koreans	Korean	KRW		
KW	KWT	state	Kuwait	State of Kuwait		Kuwait City	Kuwaiti	Kuwaiti/Kuwaitis		KWD		Emirate
KY	CYM	territory	Cayman Islands		Caymans; Grand Cayman	George Town	Caymanian; Cayman	Caymanian/Caymanians		KYD	GB	
KZ	KAZ	state	Kazakhstan	Republic of Kazakhstan	former:Kazakh SSR; Kazakstan	Astana=Nur-Sultan=Nursultan	Kazakh; Kazakhstani; Kazak	Kazakh/Kazakhs; Kazakhstani/Kazakhstanis; Kazak/Kazaks	Kazakh	KZT		
LA	LAO	state	Laos	Lao People's Democratic Republic	Lao PDR	Vientiane	Lao; Laotian	Lao/Laos; Laotian/Laotians	Lao	LAK		
LB	LBN	state	Lebanon	Lebanese Republic		Beirut=Beyrouth	Lebanese	Lebanese/Lebanese		LBP		
LC	LCA	state	Saint Lucia		St. Lucia; St Lucia	Castries	Saint Lucian; St. Lucian; St Lucian	Saint Lucian/Saint Lucians; St. Lucian/St. Lucians		XCD		
LI	LIE	state	Liechtenstein	Principality of Liechtenstein		Vaduz	Liechtenstein; Liechtensteiner	Liechtensteiner/Liechtensteiners		CHF		
LK	LKA	state	Sri Lanka	Democratic Socialist Republic of Sri Lanka	former:Ceylon	Sri Jayawardenepura Kotte=Sri Jayewardenepura Kotte=Kotte; seat:Colombo	Sri Lankan	Sri Lankan/Sri Lankans		LKR		
LR	LBR	state	Liberia	Republic of Liberia		Monrovia	Liberian	Liberian/Liberians		LRD		
LS	LSO	state	Lesotho	Kingdom of Lesotho	former:Basutoland	Maseru	Basotho; Mosotho; Lesothan; Sotho	Mosotho/Basotho	Sotho	LSL		
LT	LTU	state	Lithuania	Republic of Lithuania		Vilnius	Lithuanian	Lithuanian/Lithuanians	Lithuanian	EUR		
LU	LUX	state	Luxembourg	Grand Duchy of Luxembourg	Luxemburg	Luxembourg=Luxembourg City	Luxembourgish; Luxembourg; Luxembourgian; Luxemburgish	Luxembourger/Luxembourgers	Luxembourgish	EUR		
LV	LVA	state	Latvia	Republic of Latvia		Riga=Rīga	Latvian	Latvian/Latvians; Lett/Letts	Latvian	EUR		
LY	LBY	state	Libya	State of Libya	former:Great Socialist People's Libyan Arab Jamahiriya; former:Libyan Arab Jamahiriya	Tripoli	Libyan	Libyan/Libyans		LYD		
MA	MAR	state	Morocco	Kingdom of Morocco		Rabat	Moroccan	Moroccan/Moroccans		MAD		
MC	MCO	state	Monaco	Principality of Monaco		Monaco=Monaco City	Monegasque; Monégasque; Monacan	Monegasque/Monegasques; Monégasque/Monégasques	Monegasque	EUR		city-state
MD	MDA	state	Moldova	Republic of Moldova	former:Moldavia	Chișinău=Chisinau=Kishinev	Moldovan; Moldavian	Moldovan/Moldovans; Moldavian/Moldavians	Moldovan	MDL		
ME	MNE	state	Montenegro		Crna Gora	Podgorica; seat:Cetinje	Montenegrin	Montenegrin/Montenegrins	Montenegrin	EUR		
MF	MAF	territory	Saint Martin	Collectivity of Saint Martin	ambiguous:St. Martin; ambiguous:St Martin	Marigot				EUR	FR	
MG	MDG	state	Madagascar	Republic of Madagascar	former:Malagasy Republic	Antananarivo	Malagasy; Madagascan; Madagascar	Malagasy/Malagasy; Madagascan/Madagascans	Malagasy	MGA		
MH	MHL	state	Marshall Islands	Republic of the Marshall Islands	Marshalls	Majuro	Marshallese	Marshallese/Marshallese	Marshallese	USD		
MK	MKD	state	North Macedonia	Republic of North Macedonia	Macedonia; former:FYROM; former:former Yugoslav Republic of Macedonia; former:Republic of Macedonia	Skopje	Macedonian; North Macedonian	Macedonian/Macedonians; North Macedonian/North Macedonians	Macedonian	MKD		
ML	MLI	state	Mali	Republic of Mali	former:French Sudan	Bamako	Malian	Malian/Malians		XOF		
MM	MMR	state	Myanmar	Republic of the Union of Myanmar	Burma; Union of Myanmar; Union of Burma	Naypyidaw=Nay Pyi Taw=Naypyitaw; former:Yangon=Rangoon	Burmese; Myanmar; Myanma	Burmese/Burmese	Burmese	MMK		
MN	MNG	state	Mongolia		former:Mongolian People's Republic; Outer Mongolia	Ulaanbaatar=Ulan Bator	Mongolian; Mongol	Mongolian/Mongolians; Mongol/Mongols	Mongolian	MNT		
MO	MAC	territory	Macau	Macao Special Administrative Region	Macao; Macao SAR		Macanese	Macanese/Macanese		MOP	CN	
MP	MNP	territory	Northern Mariana Islands	Commonwealth of the Northern Mariana Islands	Northern Marianas; CNMI	Saipan				USD	US	
MQ	MTQ	territory	Martinique			Fort-de-France	Martinican; Martiniquais	Martinican/Martinicans		EUR	FR	
MR	MRT	state	Mauritania	Islamic Republic of Mauritania		Nouakchott	Mauritanian	Mauritanian/Mauritanians		MRU		
MS	MSR	territory	Montserrat			Brades; former:Plymouth	Montserratian	Montserratian/Montserratians		XCD	GB	
MT	MLT	state	Malta	Republic of Malta		Valletta	Maltese	Maltese/Maltese	Maltese	EUR		
MU	MUS	state	Mauritius	Republic of Mauritius		Port Louis	Mauritian	Mauritian/Mauritians		MUR		
MV	MDV	state	Maldives	Republic of Maldives	Republic of the Maldives; Maldive Islands	Malé=Male	Maldivian	Maldivian/Maldivians	Maldivian	MVR		
MW	MWI	state	Malawi	Republic of Malawi	former:Nyasaland	Lilongwe	Malawian	Malawian/Malawians		MWK		
MX	MEX	state	Mexico	United Mexican States	México	Mexico City=Ciudad de México	Mexican	Mexican/Mexicans		MXN		
MY	MYS	state	Malaysia		former:Malaya; former:Federation of Malaya	Kuala Lumpur; seat:Putrajaya	Malaysian	Malaysian/Malaysians		MYR		
MZ	MOZ	state	Mozambique	Republic of Mozambique		Maputo	Mozambican	Mozambican/Mozambicans		MZN		
NA	NAM	state	Namibia	Republic of Namibia	former:South West Africa; former:South-West Africa	Windhoek	Namibian	Namibian/Namibians		NAD		
NC	NCL	territory	New Caledonia		Kanaky	Nouméa=Noumea	New Caledonian	New Caledonian/New Caledonians		XPF	FR	
NE	NER	state	Niger	Republic of the Niger	Republic of Niger	Niamey	Nigerien; Nigerois	Nigerien/Nigeriens		XOF		
NF	NFK	territory	Norfolk Island			rarely:Kingston		Norfolk Islander/Norfolk Islanders		AUD	AU	
NG	NGA	state	Nigeria	Federal Republic of Nigeria		Abuja	Nigerian	Nigerian/Nigerians		NGN		
NI	NIC	state	Nicaragua	Republic of Nicaragua		Managua	Nicaraguan	Nicaraguan/Nicaraguans		NIO		
NL	NLD	state	Netherlands	Kingdom of the Netherlands	Holland	Amsterdam; seat:The Hague=Hague=Den Haag	Dutch; Netherlands	Dutchman/Dutchmen; Dutchwoman/Dutchwomen; Netherlander/Netherlanders	Dutch	EUR		
NO	NOR	state	Norway	Kingdom of Norway	Norge	Oslo	Norwegian	Norwegian/Norwegians	Norwegian	NOK		
NP	NPL	state	Nepal	Federal Democratic Republic of Nepal	former:Kingdom of Nepal	Kathmandu=Katmandu	Nepali; Nepalese	Nepali/Nepalis; Nepalese/Nepalese	Nepali	NPR		
NR	NRU	state	Nauru	Republic of Nauru		Yaren	Nauruan	Nauruan/Nauruans	Nauruan	AUD		
NU	NIU	territory	Niue			Alofi	Niuean	Niuean/Niueans	Niuean	NZD	NZ	
NZ	NZL	state	New Zealand		Aotearoa; Aotearoa New Zealand; NZ	Wellington	New Zealand; Kiwi	New Zealander/New Zealanders; Kiwi/Kiwis		NZD		
OM	OMN	state	Oman	Sultanate of Oman	former:Muscat and Oman	Muscat	Omani	Omani/Omanis		OMR		
PA	PAN	state	Panama	Republic of Panama		Panama City	Panamanian	Panamanian/Panamanians		PAB		
PE	PER	state	Peru	Republic of Peru	Perú	Lima	Peruvian	Peruvian/Peruvians		PEN		
PF	PYF	territory	French Polynesia		Tahiti	Papeete	French Polynesian; Tahitian	French Polynesian/French Polynesians; Tahitian/Tahitians	Tahitian	XPF	FR	
PG	PNG	state	Papua New Guinea	Independent State of Papua New Guinea	PNG	Port Moresby	Papua New Guinean; Papua New Guinea	Papua New Guinean/Papua New Guineans		PGK		
PH	PHL	state	Philippines	Republic of the Philippines	Philippine Islands	Manila	Philippine; Filipino; Filipina	Filipino/Filipinos; Filipina/Filipinas	Filipino	PHP		
PK	PAK	state	Pakistan	Islamic Republic of Pakistan	former:West Pakistan	Islamabad	Pakistani; Pak	Pakistani/Pakistanis		PKR		
PL	POL	state	Poland	Republic of Poland	Polska; former:Polish People's Republic	Warsaw=Warszawa	Polish	Pole/Poles	Polish	PLN		
PM	SPM	territory	Saint Pierre and Miquelon	Territorial Collectivity of Saint Pierre and Miquelon	St. Pierre and Miquelon; Saint-Pierre and Miquelon	Saint-Pierre				EUR	FR	
PN	PCN	territory	Pitcairn Islands	Pitcairn, Henderson, Ducie and Oeno Islands	Pitcairn; Pitcairn Island	Adamstown		Pitcairn Islander/Pitcairn Islanders		NZD	GB	
PR	PRI	territory	Puerto Rico	Commonwealth of Puerto Rico		San Juan	Puerto Rican	Puerto Rican/Puerto Ricans		USD	US	
PS	PSE	state	Palestine	State of Palestine	Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; Occupied Palestinian Territories	East Jerusalem; seat:Ramallah	Palestinian	Palestinian/Palestinians		ILS		
PT	PRT	state	Portugal	Portuguese Republic		Lisbon=Lisboa	Portuguese	Portuguese/Portuguese	Portuguese	EUR		
PW	PLW	state	Palau	Republic of Palau	Belau	Ngerulmud=Melekeok	Palauan	Palauan/Palauans	Palauan	USD		
PY	PRY	state	Paraguay	Republic of Paraguay		Asunción=Asuncion	Paraguayan	Paraguayan/Paraguayans		PYG		
QA	QAT	state	Qatar	State of Qatar		Doha	Qatari	Qatari/Qataris		QAR		Emirate
RE	REU	territory	Réunion		Reunion Island; La Réunion	Saint-Denis	Réunionese	Réunionese/Réunionese		EUR	FR	
RO	ROU	state	Romania		former:Rumania; former:Roumania	Bucharest=București	Romanian	Romanian/Romanians	Romanian	RON		
RS	SRB	state	Serbia	Republic of Serbia	Srbija; ambiguous:former:Yugoslavia; ambiguous:former:Serbia and Montenegro	Belgrade=Beograd	Serbian; Serb; ambiguous:former:Yugoslav; ambiguous:former:Yugoslavian	Serb/Serbs; Serbian/Serbians; ambiguous:former:Yugoslav/Yugoslavs	Serbian	RSD		
RU	RUS	state	Russia	Russian Federation	former:Soviet Russia; former:Soviet Union; former:USSR; former:U.S.S.R.; former:Union of Soviet Socialist Republics	Moscow=Moskva	Russian; Russo; former:Soviet	Russian/Russians; former:Soviet/Soviets	Russian	RUB		
RW	RWA	state	Rwanda	Republic of Rwanda	former:Ruanda	Kigali	Rwandan; Rwandese	Rwandan/Rwandans	Kinyarwanda	RWF		
SA	SAU	state	Saudi Arabia	Kingdom of Saudi Arabia	KSA; Saudi Kingdom	Riyadh=Riad	Saudi; Saudi Arabian	Saudi/Saudis; Saudi Arabian/Saudi Arabians		SAR		
SB	SLB	state	Solomon Islands		Solomons	Honiara	Solomon Island; Solomon Islands	Solomon Islander/Solomon Islanders		SBD		
SC	SYC	state	Seychelles	Republic of Seychelles		ambiguous:Victoria	Seychellois	Seychellois/Seychellois		SCR		
SD	SDN	state	Sudan	Republic of the Sudan	Republic of Sudan; North Sudan	Khartoum	Sudanese	Sudanese/Sudanese		SDG		
SE	SWE	state	Sweden	Kingdom of Sweden	Sverige	Stockholm	Swedish	Swede/Swedes	Swedish	SEK		
SG	SGP	state	Singapore	Republic of Singapore		Singapore	Singaporean; Singapore	Singaporean/Singaporeans		SGD		city-state
SH	SHN	territory	Saint Helena, Ascension and Tristan da Cunha		Saint Helena; St. Helena; St Helena; Ascension Island; Tristan da Cunha	Jamestown	Saint Helenian	Saint Helenian/Saint Helenians		SHP	GB	
SI	SVN	state	Slovenia	Republic of Slovenia	Slovenija	Ljubljana	Slovenian; Slovene	Slovene/Slovenes; Slovenian/Slovenians	Slovenian; Slovene	EUR		
SJ	SJM	territory	Svalbard and Jan Mayen		Svalbard; Jan Mayen; Spitsbergen	Longyearbyen				NOK	NO	
SK	SVK	state	Slovakia	Slovak Republic	Slovensko	Bratislava	Slovak; Slovakian	Slovak/Slovaks; Slovakian/Slovakians	Slovak	EUR		
SL	SLE	state	Sierra Leone	Republic of Sierra Leone		Freetown	Sierra Leonean	Sierra Leonean/Sierra Leoneans		SLE		
SM	SMR	state	San Marino	Republic of San Marino		San Marino=City of San Marino	Sammarinese; San Marinese	Sammarinese/Sammarinese		EUR		
SN	SEN	state	Senegal	Republic of Senegal		Dakar	Senegalese	Senegalese/Senegalese		XOF		
SO	SOM	state	Somalia	Federal Republic of Somalia	former:Somali Democratic Republic; former:Italian Somaliland	Mogadishu	Somali; Somalian	Somali/Somalis; Somalian/Somalians	Somali	SOS		
SR	SUR	state	Suriname	Republic of Suriname	Surinam; former:Dutch Guiana	Paramaribo	Surinamese	Surinamese/Surinamese; Surinamer/Surinamers		SRD		
SS	SSD	state	South Sudan	Republic of South Sudan		Juba	South Sudanese	South Sudanese/South Sudanese		SSP		
ST	STP	state	São Tomé and Príncipe	Democratic Republic of São Tomé and Príncipe	Sao Tome; São Tomé & Príncipe; Sao Tome & Principe	São Tomé=Sao Tome	São Toméan; Sao Tomean; Santomean	São Toméan/São Toméans; Sao Tomean/Sao Tomeans; Santomean/Santomeans		STN		
SV	SLV	state	El Salvador	Republic of El Salvador	Salvador	San Salvador	Salvadoran; Salvadorian; Salvadorean	Salvadoran/Salvadorans; Salvadorian/Salvadorians		USD		
SX	SXM	territory	Sint Maarten	Country of Sint Maarten	ambiguous:St. Maarten; ambiguous:St Maarten	Philipsburg				XCG	NL	
SY	SYR	state	Syria	Syrian Arab Republic	Syrian Republic	Damascus	Syrian	Syrian/Syrians		SYP		
SZ	SWZ	state	Eswatini	Kingdom of Eswatini	eSwatini; former:Swaziland; former:Kingdom of Swaziland	Mbabane; seat:Lobamba	Swazi; Swati; Eswatini; Emaswati	Swazi/Swazis; liSwati/emaSwati	Swazi; Swati	SZL		
TC	TCA	territory	Turks and Caicos Islands		Turks and Caicos; Turks & Caicos	Cockburn Town				USD	GB	
TD	TCD	state	Chad	Republic of Chad	Tchad	N'Djamena=N’Djamena=Ndjamena	Chadian	Chadian/Chadians		XAF		
TF	ATF	territory	French Southern and Antarctic Lands	Territory of the French Southern and Antarctic Lands	French Southern Territories; TAAF					EUR	FR	
TG	TGO	state	Togo	Togolese Republic	former:Togoland	Lomé=Lome	Togolese	Togolese/Togolese		XOF		
TH	THA	state	Thailand	Kingdom of Thailand	former:Siam	Bangkok	Thai; former:Siamese	Thai/Thais	Thai	THB		
TJ	TJK	state	Tajikistan	Republic of Tajikistan	former:Tajik SSR; Tadjikistan	Dushanbe	Tajik; Tajikistani; Tadjik	Tajik/Tajiks; Tajikistani/Tajikistanis	Tajik	TJS		
TK	TKL	territory	Tokelau				Tokelauan	Tokelauan/Tokelauans	Tokelauan	NZD	NZ	
TL	TLS	state	East Timor	Democratic Republic of Timor-Leste	Timor-Leste; Timor Leste; former:Portuguese Timor	Dili	Timorese; East Timorese	Timorese/Timorese; East Timorese/East Timorese		USD		
TM	TKM	state	Turkmenistan		Turkmenia; former:Turkmen SSR; Republic of Turkmenistan	Ashgabat=Aşgabat=Ashkhabad	Turkmen; Turkmenistani	Turkmen/Turkmens; Turkmenistani/Turkmenistanis	Turkmen	TMT		
TN	TUN	state	Tunisia	Republic of Tunisia	Tunisian Republic	Tunis	Tunisian	Tunisian/Tunisians		TND		
TO	TON	state	Tonga	Kingdom of Tonga		Nukuʻalofa=Nuku'alofa=Nuku’alofa	Tongan	Tongan/Tongans	Tongan	TOP		
TR	TUR	state	Turkey	Republic of Türkiye	Türkiye; Turkiye; Republic of Turkey; ambiguous:former:Ottoman Empire	Ankara	Turkish	Turk/Turks	Turkish	TRY		
TT	TTO	state	Trinidad and Tobago	Republic of Trinidad and Tobago	Trinidad & Tobago; Trinidad; Tobago	Port of Spain	Trinidadian; Tobagonian; Trinbagonian	Trinidadian/Trinidadians; Tobagonian/Tobagonians		TTD		
TV	TUV	state	Tuvalu		former:Ellice Islands	Funafuti	Tuvaluan	Tuvaluan/Tuvaluans	Tuvaluan	AUD		
TW	TWN	state	Taiwan		Republic of China; ROC; Chinese Taipei; Formosa; Taiwan, Province of China	Taipei	Taiwanese; Taiwan	Taiwanese/Taiwanese	Taiwanese	TWD		
TZ	TZA	state	Tanzania	United Republic of Tanzania	former:Tanganyika	Dodoma; seat:Dar es Salaam=Dar-es-Salaam	Tanzanian	Tanzanian/Tanzanians		TZS		
UA	UKR	state	Ukraine		former:Ukrainian SSR; Ukraina	Kyiv=Kiev=Kyïv	Ukrainian	Ukrainian/Ukrainians	Ukrainian	UAH		
UG	UGA	state	Uganda	Republic of Uganda		Kampala	Ugandan	Ugandan/Ugandans		UGX		
UM	UMI	territory	United States Minor Outlying Islands		Wake Island; Midway Atoll; Midway Islands; Johnston Atoll; Howland Island; Baker Island; Jarvis Island; Kingman Reef; Palmyra Atoll					USD	US	
US	USA	state	United States	United States of America	US; U.S.; USA; U.S.A.; America; the States	Washington=Washington, D.C.=Washington, DC=Washington D.C.=Washington DC	American; US; U.S.	American/Americans		USD		
UY	URY	state	Uruguay	Oriental Republic of Uruguay	Eastern Republic of Uruguay	Montevideo	Uruguayan	Uruguayan/Uruguayans		UYU		
UZ	UZB	state	Uzbekistan	Republic of Uzbekistan	former:Uzbek SSR	Tashkent=Toshkent	Uzbek; Uzbekistani	Uzbek/Uzbeks; Uzbekistani/Uzbekistanis	Uzbek	UZS		
VA	VAT	state	Vatican City	Vatican City State	Vatican; Holy See; Vatican State	Vatican City	Vatican; Papal			EUR		city-state
VC	VCT	state	Saint Vincent and the Grenadines		St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; St Vincent; Saint Vincent; St. Vincent & the Grenadines	Kingstown	Vincentian; Saint Vincentian	Vincentian/Vincentians; Saint Vincentian/Saint Vincentians		XCD		
VE	VEN	state	Venezuela	Bolivarian Republic of Venezuela		Caracas	Venezuelan	Venezuelan/Venezuelans		VES		
VG	VGB	territory	British Virgin Islands		BVI	Road Town	British Virgin Island	British Virgin Islander/British Virgin Islanders		USD	GB	
VI	VIR	territory	US Virgin Islands	Virgin Islands of the United States	U.S. Virgin Islands; United States Virgin Islands; ambiguous:Virgin Islands; USVI	Charlotte Amalie		Virgin Islander/Virgin Islanders		USD	US	
VN	VNM	state	Vietnam	Socialist Republic of Vietnam	Viet Nam; former:North Vietnam; former:South Vietnam	Hanoi=Ha Noi	Vietnamese	Vietnamese/Vietnamese	Vietnamese	VND		
VU	VUT	state	Vanuatu	Republic of Vanuatu	former:New Hebrides	Port Vila=Port-Vila	Vanuatuan; Ni-Vanuatu; ni-Vanuatu	Ni-Vanuatu/Ni-Vanuatu; Vanuatuan/Vanuatuans		VUV		
WF	WLF	territory	Wallis and Futuna	Territory of the Wallis and Futuna Islands	Wallis and Futuna Islands	Mata-Utu=Mata Utu	Wallisian; Futunan	Wallisian/Wallisians; Futunan/Futunans	Wallisian; Futunan	XPF	FR	
WS	WSM	state	Samoa	Independent State of Samoa	former:Western Samoa	Apia	Samoan	Samoan/Samoans	Samoan	WST		
XK	XKX	state	Kosovo	Republic of Kosovo	Kosova; Kosovo and Metohija	Pristina=Prishtina=Priština	Kosovan; Kosovar; Kosovo	Kosovan/Kosovans; Kosovar/Kosovars		EUR		
YE	YEM	state	Yemen	Republic of Yemen	Yemen Republic; former:North Yemen; former:South Yemen	Sana'a=Sanaa=Sana’a; seat:Aden	Yemeni; Yemenite	Yemeni/Yemenis; Yemenite/Yemenites		YER		
YT	MYT	territory	Mayotte			Mamoudzou	Mahoran	Mahoran/Mahorans		EUR	FR	
ZA	ZAF	state	South Africa	Republic of South Africa	RSA; former:Union of South Africa	Pretoria=Tshwane; seat:Cape Town; seat:Bloemfontein	South African	South African/South Africans		ZAR		
ZM	ZMB	state	Zambia	Republic of Zambia	former:Northern Rhodesia	Lusaka	Zambian	Zambian/Zambians		ZMW		
ZW	ZWE	state	Zimbabwe	Republic of Zimbabwe	former:Rhodesia; former:Southern Rhodesia	Harare=Salisbury	Zimbabwean	Zimbabwean/Zimbabweans		ZWG		`;
