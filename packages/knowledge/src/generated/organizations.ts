// Compiled from data/organizations.tsv by scripts/generate.ts: edit that file.
export const ORGANIZATIONS = `ASEAN Regional Forum	ARF		forum		
AUKUS			alliance		
Aam Aadmi Party	ambiguous:AAP		party		IN
Abu Dhabi Fund for Development	ADFD		fund	Abu Dhabi	AE
Action Against Hunger			ngo	Paris	FR
Africa Centres for Disease Control and Prevention	Africa CDC		agency	Addis Ababa	ET
African Commission on Human and Peoples' Rights	ACHPR		body	Banjul	GM
African Continental Free Trade Area	AfCFTA		bloc	Accra	GH
African Court on Human and Peoples' Rights	AfCHPR		court	Arusha	TZ
African Development Bank	AfDB	African Development Bank Group	bank	Abidjan	CI
African Export-Import Bank	Afreximbank		bank	Cairo	EG
African National Congress	ANC		party		ZA
African Peer Review Mechanism	APRM		body	Midrand	ZA
African Union	AU		organization	Addis Ababa	ET
African Union Commission	AUC	AU Commission	body	Addis Ababa	ET
African Union Mission in Somalia	AMISOM		mission	Mogadishu	SO
African Union Transition Mission in Somalia	ATMIS		mission	Mogadishu	SO
Al-Azhar		Al Azhar	organization	Cairo	EG
Al-Qaeda		al-Qaida; Al Qaeda; al Qaeda; al-Qaeda; al Qaida; Al-Qaida	armed-group		
Al-Shabaab		al-Shabaab; al-Shabab; Al-Shabab; al Shabaab; Al Shabaab	armed-group		SO
All Progressives Congress	APC		party		NG
Alliance of Sahel States	AES	Confederation of Sahel States	alliance		
Alliance of Small Island States	AOSIS		group		
Alternative for Germany	AfD		party		DE
Amnesty International		Amnesty	ngo	London	GB
Andean Community	ambiguous:CAN	Andean Community of Nations	bloc	Lima	PE
Arab Fund for Economic and Social Development	AFESD		fund	Kuwait City	KW
Arab League Educational, Cultural and Scientific Organization	ALECSO		organization	Tunis	TN
Arab Maghreb Union	AMU		bloc	Rabat	MA
Arab Monetary Fund	AMF		fund	Abu Dhabi	AE
Arab Parliament			body	Cairo	EG
Arctic Council			forum	Tromsø	NO
Asia Cooperation Dialogue	ACD		forum	Kuwait City	KW
Asia-Pacific Economic Cooperation	APEC	Apec	forum	Singapore	SG
Asian Cricket Council	ACC		sport	Dubai	AE
Asian Development Bank	ADB		bank	Manila	PH
Asian Football Confederation	AFC		sport	Kuala Lumpur	MY
Asian Infrastructure Investment Bank	AIIB		bank	Beijing	CN
Asian Parliamentary Assembly	ambiguous:APA		body	Tehran	IR
Assembly of Experts			body	Tehran	IR
Association of Caribbean States	ACS		organization	Port of Spain	TT
Association of Southeast Asian Nations	ASEAN	Asean	bloc	Jakarta	ID
Atlantic Council			ngo	Washington	US
Australia, New Zealand and United States Security Treaty	ANZUS		alliance		
Awami League		Bangladesh Awami League	party		BD
BRICS		BRICS+; Brics	bloc		
Bangladesh Nationalist Party	BNP		party		BD
Bank for International Settlements	BIS		bank	Basel	CH
Bank of England	BoE		bank	London	GB
Bank of Japan	BOJ	BoJ	bank	Tokyo	JP
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation	BIMSTEC		organization	Dhaka	BD
Belt and Road Initiative	BRI		organization		CN
Benelux			bloc	Brussels	BE
Bharatiya Janata Party	BJP		party		IN
Bill & Melinda Gates Foundation		Gates Foundation; Bill and Melinda Gates Foundation	ngo	Seattle	US
Black Sea Trade and Development Bank	BSTDB		bank	Thessaloniki	GR
Boao Forum for Asia	BFA	Boao Forum	forum	Boao	CN
Board of Control for Cricket in India	BCCI		sport	Mumbai	IN
Boko Haram			armed-group		NG
Bolivarian Alliance for the Peoples of Our America	ALBA	ALBA-TCP	bloc	Caracas	VE
British Council			organization	London	GB
Brookings Institution			ngo	Washington	US
Bucharest Nine	B9		group		
Bundesbank		Deutsche Bundesbank	bank	Frankfurt	DE
Bundesrat			parliament	Berlin	DE
Bundestag			parliament	Berlin	DE
Bundeswehr			military		DE
CARE International			ngo	Geneva	CH
CONCACAF		Concacaf	sport	Miami	US
CONMEBOL		Conmebol; South American Football Confederation	sport	Luque	PY
Caribbean Community	CARICOM	Caricom	bloc	Georgetown	GY
Caribbean Development Bank	CDB		bank	Bridgetown	BB
Caritas Internationalis		Caritas	ngo	Vatican City	VA
Carnegie Endowment for International Peace		Carnegie Endowment	ngo	Washington	US
Caspian Five			group		
Catholic Church		Roman Catholic Church	religious	Vatican City	VA
Centers for Disease Control and Prevention	CDC		agency	Atlanta	US
Central African States Development Bank	BDEAC		bank	Brazzaville	CG
Central American Bank for Economic Integration	CABEI		bank	Tegucigalpa	HN
Central American Integration System	SICA		bloc	San Salvador	SV
Central Bank of Nigeria	CBN		bank	Abuja	NG
Central Bureau of Investigation	CBI		agency	New Delhi	IN
Central European Initiative	CEI		organization	Trieste	IT
Central Intelligence Agency	CIA		agency	Langley	US
Chatham House		Royal Institute of International Affairs	ngo	London	GB
China-Central Asia Summit			forum		
Chinese People's Political Consultative Conference	CPPCC	Chinese People’s Political Consultative Conference	body	Beijing	CN
Christian Democratic Union	CDU		party		DE
Christian Social Union	CSU		party		DE
Church of England			religious	Canterbury	GB
Civic Platform			party		PL
Collective Security Treaty Organization	CSTO	Collective Security Treaty Organisation	alliance	Moscow	RU
Committee to Protect Journalists	CPJ		ngo	New York	US
Common Market for Eastern and Southern Africa	COMESA	Comesa	bloc	Lusaka	ZM
Commonwealth Scientific and Industrial Research Organisation	CSIRO		agency	Canberra	AU
Commonwealth of Independent States	CIS; C.I.S.		bloc	Minsk	BY
Commonwealth of Nations		Commonwealth Secretariat; ambiguous:the Commonwealth	organization	London	GB
Communist Party of China	CPC; CCP	Chinese Communist Party	party	Beijing	CN
Community of Latin American and Caribbean States	CELAC	Celac	bloc		
Community of Portuguese Language Countries	CPLP		organization	Lisbon	PT
Community of Sahel-Saharan States	CEN-SAD		bloc	Tripoli	LY
Comprehensive Nuclear-Test-Ban Treaty Organization	CTBTO		organization	Vienna	AT
Comprehensive and Progressive Agreement for Trans-Pacific Partnership	CPTPP	Trans-Pacific Partnership; TPP	bloc		
Confederation of African Football	ambiguous:CAF		sport	Cairo	EG
Conference on Disarmament	ambiguous:CD		body	Geneva	CH
Conference on Interaction and Confidence-Building Measures in Asia	CICA	Conference on Interaction and Confidence Building Measures in Asia	organization	Astana	KZ
Conservative Party		Tory Party	party		GB
Council of Europe	CoE	Europe's human rights body	organization	Strasbourg	FR
Council of Europe Development Bank	CEB		bank	Paris	FR
Council of the Baltic Sea States	CBSS		organization	Stockholm	SE
Council of the European Union		Council of the EU; EU Council of Ministers	body	Brussels	BE
Court of Arbitration for Sport	CAS		court	Lausanne	CH
Court of Justice of the European Union	CJEU	European Court of Justice; ECJ	court	Luxembourg	LU
D-8 Organization for Economic Cooperation	D-8; D8	Developing Eight	organization	Istanbul	TR
Dalai Lama's government-in-exile		Central Tibetan Administration	organization	Dharamshala	IN
Danish Refugee Council	ambiguous:DRC		ngo	Copenhagen	DK
Democratic Alliance			party		ZA
Democratic Party			party		
Democratic Progressive Party	DPP		party		TW
Democratic Unionist Party	DUP		party		GB
Deutsche Gesellschaft für Internationale Zusammenarbeit	GIZ	German Agency for International Cooperation	agency	Bonn	DE
Development Bank of Latin America and the Caribbean	ambiguous:CAF	Development Bank of Latin America	bank	Caracas	VE
Disaster and Emergency Management Presidency	AFAD		agency	Ankara	TR
Doctors Without Borders	MSF	Médecins Sans Frontières; Medecins Sans Frontieres	ngo	Geneva	CH
Downing Street		10 Downing Street; Number 10	government	London	GB
Drug Enforcement Administration	DEA		agency	Washington	US
East African Community	EAC		bloc	Arusha	TZ
East Asia Summit	EAS		forum		
Eastern Partnership		EU Eastern Partnership	bloc		
Economic Commission for Latin America and the Caribbean	ECLAC; CEPAL		agency	Santiago	CL
Economic Community of Central African States	ECCAS		bloc	Libreville	GA
Economic Community of West African States	ECOWAS	Ecowas	bloc	Abuja	NG
Economic Cooperation Organization	ECO	Economic Cooperation Organisation	organization	Tehran	IR
Economic Freedom Fighters	EFF		party		ZA
Economic and Financial Crimes Commission	EFCC		agency	Abuja	NG
Economic and Monetary Community of Central Africa	CEMAC		bloc	Bangui	CF
Ecumenical Patriarchate of Constantinople		Ecumenical Patriarchate	religious	Istanbul	TR
Emirates Red Crescent	ERC		ngo	Abu Dhabi	AE
Environmental Protection Agency	EPA		agency	Washington	US
Eurasian Development Bank	EDB		bank	Almaty	KZ
Eurasian Economic Commission	EEC		body	Moscow	RU
Eurasian Economic Union	EAEU; EEU		bloc	Moscow	RU
Euro-Atlantic Partnership Council	EAPC		body	Brussels	BE
Eurogroup			body	Brussels	BE
Eurojust			agency	The Hague	NL
European Anti-Fraud Office	OLAF		agency	Brussels	BE
European Bank for Reconstruction and Development	EBRD		bank	London	GB
European Broadcasting Union	EBU		organization	Geneva	CH
European Central Bank	ECB		bank	Frankfurt	DE
European Centre for Disease Prevention and Control	ECDC		agency	Stockholm	SE
European Commission	EC	ambiguous:the Commission; EU Commission; EU executive	body	Brussels	BE
European Committee of the Regions	CoR	Committee of the Regions	body	Brussels	BE
European Council	EUCO	EU Council	body	Brussels	BE
European Court of Auditors	ambiguous:ECA		body	Luxembourg	LU
European Court of Human Rights	ECHR; ECtHR		court	Strasbourg	FR
European Defence Agency	EDA		agency	Brussels	BE
European Economic Area	ambiguous:EEA		bloc		
European Economic and Social Committee	EESC		body	Brussels	BE
European Environment Agency	ambiguous:EEA		agency	Copenhagen	DK
European External Action Service	EEAS	EU External Action Service	body	Brussels	BE
European Food Safety Authority	EFSA		agency	Parma	IT
European Free Trade Association	EFTA	Efta	bloc	Geneva	CH
European Investment Bank	EIB		bank	Luxembourg	LU
European Medicines Agency	EMA		agency	Amsterdam	NL
European Organization for Nuclear Research	CERN		organization	Geneva	CH
European Parliament	EP	EU Parliament	body	Strasbourg	FR
European Political Community	EPC		forum		
European Public Prosecutor's Office	EPPO	European Public Prosecutor’s Office	body	Luxembourg	LU
European Space Agency	ESA		agency	Paris	FR
European Union	EU; E.U.	the 27-nation bloc; the 27-member bloc	bloc	Brussels	BE
Europol		European Union Agency for Law Enforcement Cooperation; European Police Office	agency	The Hague	NL
Eurozone		eurozone; euro zone; euro area	bloc		
Extractive Industries Transparency Initiative	EITI		organization	Oslo	NO
Fatah			party		PS
Federal Aviation Administration	FAA		agency	Washington	US
Federal Bureau of Investigation	FBI		agency	Washington	US
Federal Communications Commission	FCC		agency	Washington	US
Federal Emergency Management Agency	FEMA	Fema	agency	Washington	US
Federal Reserve		US Federal Reserve; U.S. Federal Reserve; Federal Reserve System; ambiguous:Fed	bank	Washington	US
Federal Security Service	ambiguous:FSB		agency	Moscow	RU
Federal Trade Commission	FTC		agency	Washington	US
Federation Council			parliament	Moscow	RU
Fidesz			party		HU
Financial Action Task Force	FATF		body	Paris	FR
Financial Stability Board	ambiguous:FSB		body	Basel	CH
Five Eyes			alliance		
Folketing			parliament	Copenhagen	DK
Food and Agriculture Organization	FAO	Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization; Food and Agriculture Organisation	agency	Rome	IT
Food and Drug Administration	FDA		agency	Silver Spring	US
Football Association	ambiguous:FA		sport	London	GB
Foreign, Commonwealth and Development Office	FCDO	Foreign, Commonwealth & Development Office; UK Foreign Office; British Foreign Office; ambiguous:Foreign Office	government	London	GB
Free Democratic Party	FDP		party		DE
Freedom House			ngo	Washington	US
Frontex		European Border and Coast Guard Agency	agency	Warsaw	PL
Fédération Internationale de l'Automobile	FIA		sport	Paris	FR
G5 Sahel			group		
GUAM Organization for Democracy and Economic Development	GUAM	Organization for Democracy and Economic Development	organization	Kyiv	UA
Gas Exporting Countries Forum	GECF		organization	Doha	QA
Global Energy Monitor	ambiguous:GEM		ngo		
Global Environment Facility	GEF		fund	Washington	US
Global Fund to Fight AIDS, Tuberculosis and Malaria		Global Fund	fund	Geneva	CH
Goethe-Institut		Goethe Institute	organization	Munich	DE
Grand National Assembly of Turkey	TBMM	Turkish Grand National Assembly; Grand National Assembly	parliament	Ankara	TR
Green Climate Fund	GCF		fund	Incheon	KR
Greenpeace		Greenpeace International	ngo	Amsterdam	NL
Group of 77	G77; G-77	Group of Seventy-Seven	group		
Group of Eight	G8; G-8		group		
Group of Seven	G7; G-7		group		
Group of Twenty	G20; G-20		group		
Guardian Council			body	Tehran	IR
Gulf Cooperation Council	GCC	Cooperation Council for the Arab States of the Gulf	bloc	Riyadh	SA
HALO Trust		The HALO Trust	ngo	Thornhill	GB
Hamas		Islamic Resistance Movement	armed-group		PS
Heydar Aliyev Foundation			ngo	Baku	AZ
Hezbollah		Hizbullah; Hizbollah; Hizballah	armed-group		LB
Holy Synod			body		
House of Commons			parliament		
House of Lords			parliament	London	GB
Houthis		Houthi movement; Ansar Allah; Ansarullah	armed-group		YE
Human Rights Watch	HRW		ngo	New York	US
Ibero-American General Secretariat	SEGIB		organization	Madrid	ES
Immigration and Customs Enforcement	ICE		agency	Washington	US
Independent National Electoral Commission	INEC		agency	Abuja	NG
Indian National Congress	ambiguous:INC	Congress Party	party		IN
Indian Ocean Commission	rarely:IOC		organization	Ebène	MU
Indian Ocean Rim Association	IORA		organization	Ebène	MU
Indian Space Research Organisation	ISRO	Isro; Indian Space Research Organization	agency	Bengaluru	IN
Inter-American Commission on Human Rights	IACHR		body	Washington	US
Inter-American Court of Human Rights			court	San José	CR
Inter-American Development Bank	IDB; IADB		bank	Washington	US
Inter-Parliamentary Union	IPU		organization	Geneva	CH
Inter-Services Intelligence	ISI		agency	Islamabad	PK
Inter-Services Public Relations	ISPR		agency	Rawalpindi	PK
Intergovernmental Authority on Development	IGAD		bloc	Djibouti	DJ
Intergovernmental Panel on Climate Change	IPCC		body	Geneva	CH
Internal Revenue Service	IRS		agency	Washington	US
International Air Transport Association	IATA		organization	Montreal	CA
International Atomic Energy Agency	IAEA	UN nuclear watchdog; UN atomic agency	agency	Vienna	AT
International Bank for Reconstruction and Development	IBRD		bank	Washington	US
International Basketball Federation	FIBA		sport	Mies	CH
International Centre for Settlement of Investment Disputes	ICSID		court	Washington	US
International Chamber of Commerce	rarely:ICC		organization	Paris	FR
International Chess Federation	FIDE		sport	Lausanne	CH
International Civil Aviation Organization	ICAO	International Civil Aviation Organisation	agency	Montreal	CA
International Committee of the Red Cross	ICRC		organization	Geneva	CH
International Conference on the Great Lakes Region	ICGLR		organization	Bujumbura	BI
International Council of Museums	ICOM		organization	Paris	FR
International Council on Monuments and Sites	ICOMOS		organization	Paris	FR
International Court of Justice	ICJ	UN's top court; World Court	court	The Hague	NL
International Cricket Council	rarely:ICC		sport	Dubai	AE
International Criminal Court	ambiguous:ICC		court	The Hague	NL
International Criminal Police Organization	INTERPOL	Interpol; International Criminal Police Organisation	agency	Lyon	FR
International Criminal Tribunal for Rwanda	ICTR		court	Arusha	TZ
International Criminal Tribunal for the former Yugoslavia	ICTY		court	The Hague	NL
International Crisis Group		Crisis Group	ngo	Brussels	BE
International Development Association	IDA		bank	Washington	US
International Energy Agency	IEA		agency	Paris	FR
International Federation of Association Football	FIFA	Fifa	sport	Zurich	CH
International Federation of Journalists	IFJ		ngo	Brussels	BE
International Federation of Red Cross and Red Crescent Societies	IFRC		organization	Geneva	CH
International Finance Corporation	IFC		bank	Washington	US
International Fund for Agricultural Development	IFAD		agency	Rome	IT
International Hydrographic Organization	IHO		organization	Monaco	MC
International Institute for Democracy and Electoral Assistance	IDEA	International IDEA	organization	Stockholm	SE
International Institute for Strategic Studies	IISS		ngo	London	GB
International Labour Organization	ILO	International Labor Organization; International Labour Organisation	agency	Geneva	CH
International Maritime Organization	IMO	International Maritime Organisation	agency	London	GB
International Monetary Fund	IMF	the Fund	bank	Washington	US
International North-South Transport Corridor	INSTC		organization		
International Olympic Committee	ambiguous:IOC		sport	Lausanne	CH
International Organization for Migration	IOM	UN migration agency; International Organisation for Migration	agency	Geneva	CH
International Organization for Standardization	ISO		organization	Geneva	CH
International Organization of Turkic Culture	TURKSOY	Turksoy; TÜRKSOY; International Organisation of Turkic Culture	organization	Ankara	TR
International Paralympic Committee	IPC		sport	Bonn	DE
International Press Institute	IPI		ngo	Vienna	AT
International Renewable Energy Agency	IRENA		agency	Abu Dhabi	AE
International Rescue Committee	IRC		ngo	New York	US
International Seabed Authority	ambiguous:ISA		agency	Kingston	JM
International Solar Alliance	ambiguous:ISA		organization	Gurugram	IN
International Telecommunication Union	ITU	International Telecommunications Union	agency	Geneva	CH
International Telecommunications Satellite Organization	ITSO		organization	Washington	US
International Trade Centre	ITC		agency	Geneva	CH
International Trade Union Confederation	ITUC		organization	Brussels	BE
International Transport Forum	ITF		organization	Paris	FR
International Tribunal for the Law of the Sea	ITLOS		court	Hamburg	DE
International Turkic Academy		Turkic Academy	organization	Astana	KZ
International Union for Conservation of Nature	IUCN		organization	Gland	CH
International Union of Muslim Scholars	IUMS		organization	Doha	QA
International Union of Railways	UIC		organization	Paris	FR
International Vaccine Alliance	GAVI	Gavi; Gavi, the Vaccine Alliance	organization	Geneva	CH
Irish Republican Army	IRA		armed-group		
Islamic Development Bank	IsDB		bank	Jeddah	SA
Islamic Jihad		Palestinian Islamic Jihad; PIJ	armed-group		PS
Islamic Relief		Islamic Relief Worldwide	ngo	Birmingham	GB
Islamic Revolutionary Guard Corps	IRGC	Revolutionary Guards; Revolutionary Guard; Islamic Revolution Guards Corps; Iran's Revolutionary Guards	military		IR
Islamic State	ISIS; ISIL; ambiguous:IS; Daesh	Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; ISIS-K; ISKP	armed-group		
Islamic World Educational, Scientific and Cultural Organization	ICESCO; ISESCO	Islamic Educational, Scientific and Cultural Organization	organization	Rabat	MA
Israel Defense Forces	IDF	Israeli Defense Forces; Israel Defence Forces	military		IL
Japan International Cooperation Agency	JICA		agency	Tokyo	JP
Joint United Nations Programme on HIV/AIDS	UNAIDS	Unaids	agency	Geneva	CH
Justice and Development Party	ambiguous:AKP; AK Party		party		
King Salman Humanitarian Aid and Relief Center	KSrelief		organization	Riyadh	SA
Knesset			parliament	Jerusalem	IL
Konrad Adenauer Foundation	KAS	Konrad-Adenauer-Stiftung	ngo	Berlin	DE
Korea International Cooperation Agency	KOICA		agency	Seongnam	KR
Kremlin			government	Moscow	RU
Kuomintang	KMT		party		TW
Kurdistan Workers' Party	PKK	Kurdistan Workers’ Party	armed-group		
Kuwait Fund for Arab Economic Development	KFAED	Kuwait Fund	fund	Kuwait City	KW
Labour Party			party		
Lake Chad Basin Commission	LCBC		organization	N'Djamena	TD
Lashkar-e-Taiba	LeT		armed-group		PK
Latin American Integration Association	LAIA; ALADI		bloc	Montevideo	UY
Law and Justice	PiS		party		PL
League of Arab States	LAS	Arab League	organization	Cairo	EG
Lebanese Armed Forces	LAF		military		LB
Liberal Democratic Party	LDP		party		
Liberal Democrats		Lib Dems	party		GB
Liberation Tigers of Tamil Eelam	LTTE	Tamil Tigers	armed-group		LK
Likud			party		IL
Lok Sabha			parliament	New Delhi	IN
M23		March 23 Movement	armed-group		CD
MI5		Security Service	agency	London	GB
MI6		Secret Intelligence Service	agency	London	GB
Majlis			parliament		
Major League Baseball	MLB		sport	New York	US
Mekong River Commission	MRC		organization	Vientiane	LA
Melanesian Spearhead Group	MSG		group	Port Vila	VU
Mercy Corps			ngo	Portland	US
Milli Majlis		Azerbaijani Parliament; Azerbaijan's parliament	parliament	Baku	AZ
Mossad			agency		IL
Multilateral Investment Guarantee Agency	MIGA		agency	Washington	US
Multinational Joint Task Force	MNJTF		military	N'Djamena	TD
Munich Security Conference	MSC		forum	Munich	DE
Muslim Brotherhood			organization		EG
Muslim Council of Elders			organization	Abu Dhabi	AE
Muslim World League	MWL		organization	Mecca	SA
Médecins du Monde		Doctors of the World	ngo	Paris	FR
NATO Parliamentary Assembly	NATO PA		body	Brussels	BE
National Aeronautics and Space Administration	NASA	Nasa	agency	Washington	US
National Assembly			parliament		
National Basketball Association	NBA		sport	New York	US
National Democratic Congress	NDC		party		
National Diet		ambiguous:Diet	parliament	Tokyo	JP
National Directorate of Security	NDS		agency	Kabul	AF
National Football League	NFL		sport	New York	US
National Health Service	NHS		agency	London	GB
National Hockey League	NHL		sport	New York	US
National Intelligence Organization	ambiguous:MIT		agency	Ankara	TR
National Liberation Army	ELN		armed-group		CO
National Oceanic and Atmospheric Administration	NOAA		agency	Washington	US
National People's Congress	NPC	National People’s Congress	parliament	Beijing	CN
National Rally			party		FR
National Security Agency	NSA		agency	Fort Meade	US
National Security Council	ambiguous:NSC		government		
National Transportation Safety Board	NTSB		agency	Washington	US
New Development Bank	NDB	BRICS bank	bank	Shanghai	CN
New Partnership for Africa's Development	NEPAD	AUDA-NEPAD; New Partnership for Africa’s Development	agency	Midrand	ZA
New Patriotic Party	NPP		party		GH
Nizami Ganjavi International Center	NGIC		ngo	Baku	AZ
Nobel Committee		Norwegian Nobel Committee	body	Oslo	NO
Non-Aligned Movement	NAM	Non Aligned Movement	group		
Nordic Council			body	Copenhagen	DK
Nordic Council of Ministers			body	Copenhagen	DK
Nordic Investment Bank	NIB		bank	Helsinki	FI
North American Free Trade Agreement	NAFTA		bloc		
North Atlantic Council	NAC		body	Brussels	BE
North Atlantic Treaty Organization	NATO	Nato; North Atlantic Treaty Organisation; North Atlantic Alliance; the Alliance	alliance	Brussels	BE
Norwegian Refugee Council	NRC		ngo	Oslo	NO
Nuclear Energy Agency	NEA		agency	Paris	FR
Nuclear Suppliers Group	NSG		group		
OPEC Fund for International Development		OPEC Fund	fund	Vienna	AT
OPEC Plus	OPEC+		group		
OSCE Minsk Group		Minsk Group	group		
OSCE Parliamentary Assembly	OSCE PA		body	Copenhagen	DK
Office for Democratic Institutions and Human Rights	ODIHR	OSCE Office for Democratic Institutions and Human Rights	body	Warsaw	PL
Office of the United Nations High Commissioner for Human Rights	OHCHR	UN Human Rights Office; UN rights office; UN human rights office	agency	Geneva	CH
Open Society Foundations	OSF		ngo	New York	US
Organisation for Economic Co-operation and Development	OECD	Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development	organization	Paris	FR
Organisation for the Prohibition of Chemical Weapons	OPCW	Organization for the Prohibition of Chemical Weapons	organization	The Hague	NL
Organisation internationale de la Francophonie	OIF	International Organization of La Francophonie; International Organisation of La Francophonie; La Francophonie; Francophonie	organization	Paris	FR
Organisation of African Unity	OAU	Organization of African Unity	organization	Addis Ababa	ET
Organisation of African, Caribbean and Pacific States	OACPS	African, Caribbean and Pacific Group of States; ACP	organization	Brussels	BE
Organisation of Eastern Caribbean States	OECS		organization	Castries	LC
Organisation of Islamic Cooperation	OIC	Organization of Islamic Cooperation; former:Organization of the Islamic Conference; former:Organisation of the Islamic Conference	organization	Jeddah	SA
Organization for Security and Co-operation in Europe	OSCE	Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe	organization	Vienna	AT
Organization of American States	OAS; O.A.S.	Organisation of American States	organization	Washington	US
Organization of Arab Petroleum Exporting Countries	OAPEC		organization	Kuwait City	KW
Organization of Ibero-American States	OEI		organization	Madrid	ES
Organization of Turkic States	OTS	Organisation of Turkic States; former:Turkic Council; former:Cooperation Council of Turkic-Speaking States	organization	Istanbul	TR
Organization of the Black Sea Economic Cooperation	BSEC	Black Sea Economic Cooperation Organization; Black Sea Economic Cooperation	organization	Istanbul	TR
Organization of the Petroleum Exporting Countries	OPEC	Opec; Organisation of the Petroleum Exporting Countries	organization	Vienna	AT
Orthodox Church of Ukraine	OCU		religious	Kyiv	UA
Oxfam		Oxfam International	ngo	Nairobi	KE
Pacific Alliance			bloc		
Pacific Community	SPC		organization	Nouméa	NC
Pacific Islands Forum	ambiguous:PIF		organization	Suva	FJ
Pakistan Cricket Board	PCB		sport	Lahore	PK
Pakistan Muslim League-Nawaz	PML-N	Pakistan Muslim League (Nawaz)	party		PK
Pakistan Peoples Party	PPP		party		PK
Pakistan Tehreek-e-Insaf	ambiguous:PTI		party		PK
Palestine Liberation Organization	PLO	Palestine Liberation Organisation	organization	Ramallah	PS
Palestinian Authority	PA	Palestinian National Authority	government	Ramallah	PS
Pan American Health Organization	PAHO		agency	Washington	US
Pan-African Parliament			body	Midrand	ZA
Paris Club			group	Paris	FR
Parliamentary Assembly of Turkic States	TURKPA	TÜRKPA; TurkPA	body	Baku	AZ
Parliamentary Assembly of the Council of Europe	PACE		body	Strasbourg	FR
Partnership for Peace	PfP		alliance	Brussels	BE
Pentagon		United States Department of Defense; US Department of Defense; Department of Defense; DoD	government	Washington	US
People's Bank of China	PBOC	People’s Bank of China	bank	Beijing	CN
People's Liberation Army	PLA	People’s Liberation Army	military		CN
People's Protection Units	YPG	People’s Protection Units	armed-group		SY
Peoples Democratic Party	PDP		party		NG
Permanent Court of Arbitration	PCA		court	The Hague	NL
Plan International			ngo	Woking	GB
Public Investment Fund	ambiguous:PIF		fund	Riyadh	SA
Qatar Charity			ngo	Doha	QA
Quadrilateral Security Dialogue	QUAD	Quad	alliance		
Quai d'Orsay		Quai d’Orsay	government	Paris	FR
RAND Corporation	RAND		ngo	Santa Monica	US
Rajya Sabha			parliament	New Delhi	IN
Rapid Support Forces	ambiguous:RSF		armed-group		SD
Red Cross		Red Crescent; International Red Cross and Red Crescent Movement	organization	Geneva	CH
Regional Comprehensive Economic Partnership	RCEP		bloc		
Regional Cooperation Council	RCC		organization	Sarajevo	BA
Reporters Without Borders	ambiguous:RSF	Reporters sans frontières	ngo	Paris	FR
Republican Party	GOP		party		US
Republican People's Party	CHP	Republican People’s Party	party		TR
Reserve Bank of Australia	RBA		bank	Sydney	AU
Reserve Bank of India	RBI		bank	Mumbai	IN
Revolutionary Armed Forces of Colombia	FARC		armed-group		CO
Riigikogu			parliament	Tallinn	EE
Riksdag			parliament	Stockholm	SE
Rosatom			company	Moscow	RU
Roscosmos			agency	Moscow	RU
Rotary International			ngo	Evanston	US
Royal Canadian Mounted Police	RCMP		agency	Ottawa	CA
Russian Orthodox Church	ambiguous:ROC		religious	Moscow	RU
Saeima			parliament	Riga	LV
Saudi Fund for Development	SFD		fund	Riyadh	SA
Save the Children			ngo	London	GB
Schengen Area		Schengen; Schengen zone	bloc		
Scotland Yard		Metropolitan Police; Metropolitan Police Service; Met Police	agency	London	GB
Scottish National Party	SNP		party		GB
Securities and Exchange Commission	SEC		agency	Washington	US
Seimas			parliament	Vilnius	LT
Sejm			parliament	Warsaw	PL
Shanghai Cooperation Organization	SCO	Shanghai Cooperation Organisation; Shanghai Five	organization	Beijing	CN
Shin Bet			agency		IL
Shura Council		Shoura Council	parliament		
Sinn Féin		Sinn Fein	party		IE
Social Democratic Party	SPD		party		DE
South Asian Association for Regional Cooperation	SAARC		organization	Kathmandu	NP
South-East European Cooperation Process	SEECP		forum		
Southeast European Law Enforcement Center	SELEC		agency	Bucharest	RO
Southern African Customs Union	SACU		bloc	Windhoek	NA
Southern African Development Community	SADC		bloc	Gaborone	BW
Southern Common Market	MERCOSUR	Mercosur; Mercosul	bloc	Montevideo	UY
State Bank of Pakistan	SBP		bank	Karachi	PK
State Council			government		
State Duma		Duma	parliament	Moscow	RU
Stockholm International Peace Research Institute	SIPRI		ngo	Stockholm	SE
Storting		Stortinget	parliament	Oslo	NO
Sudanese Armed Forces	SAF		military		SD
Suez Canal Authority	SCA		agency	Ismailia	EG
Supreme Council of Antiquities			agency	Cairo	EG
Supreme Court of the United States	SCOTUS	US Supreme Court; U.S. Supreme Court; ambiguous:Supreme Court	court	Washington	US
Swedish Academy			body	Stockholm	SE
Syrian Democratic Forces	SDF		armed-group		SY
Syrian Observatory for Human Rights	SOHR		ngo	Coventry	GB
Taliban		Taleban	armed-group		AF
Tehreek-e-Taliban Pakistan	TTP		armed-group		PK
Three Seas Initiative			forum		
Tigray People's Liberation Front	TPLF	Tigray People’s Liberation Front	party		ET
Trans-Caspian International Transport Route	TITR	Middle Corridor	organization		
Transparency International			ngo	Berlin	DE
Turkic Culture and Heritage Foundation			organization	Baku	AZ
Turkic Investment Fund			fund	Istanbul	TR
Turkish Cooperation and Coordination Agency	TIKA	TİKA	agency	Ankara	TR
Turkish Red Crescent		Kizilay; Kızılay	ngo	Ankara	TR
UN Tourism	UNWTO	World Tourism Organization; United Nations World Tourism Organization; UN World Tourism Organization	agency	Madrid	ES
Union for the Mediterranean	UfM		organization	Barcelona	ES
Union of European Football Associations	UEFA	Uefa	sport	Nyon	CH
Union of South American Nations	UNASUR	Unasur	bloc		
United Nations	UN; U.N.; UNO	United Nations Organization; the world body	organization	New York	US
United Nations Alliance of Civilizations	UNAOC	UN Alliance of Civilizations	organization	New York	US
United Nations Assistance Mission for Iraq	UNAMI		mission	Baghdad	IQ
United Nations Assistance Mission in Afghanistan	UNAMA		mission	Kabul	AF
United Nations Children's Fund	UNICEF	Unicef; United Nations Children’s Fund; UN Children's Fund; UN children's agency	agency	New York	US
United Nations Conference on Trade and Development	UNCTAD	UN Trade and Development; UN Conference on Trade and Development	agency	Geneva	CH
United Nations Convention to Combat Desertification	UNCCD	UN Convention to Combat Desertification	agency	Bonn	DE
United Nations Counter-Terrorism Office	UNOCT	United Nations Office of Counter-Terrorism	agency	New York	US
United Nations Department of Peace Operations	DPO		agency	New York	US
United Nations Development Programme	UNDP	UN Development Programme; United Nations Development Program	agency	New York	US
United Nations Disengagement Observer Force	UNDOF		mission		SY
United Nations Economic Commission for Africa	UNECA; ambiguous:ECA	Economic Commission for Africa; UN Economic Commission for Africa	agency	Addis Ababa	ET
United Nations Economic Commission for Europe	UNECE	UN Economic Commission for Europe	agency	Geneva	CH
United Nations Economic and Social Commission for Asia and the Pacific	ESCAP; UNESCAP	UN Economic and Social Commission for Asia and the Pacific	agency	Bangkok	TH
United Nations Economic and Social Commission for Western Asia	ESCWA		agency	Beirut	LB
United Nations Economic and Social Council	ECOSOC	UN Economic and Social Council	body	New York	US
United Nations Educational, Scientific and Cultural Organization	UNESCO	Unesco; UN Educational, Scientific and Cultural Organization	agency	Paris	FR
United Nations Entity for Gender Equality and the Empowerment of Women		UN Women; UNWomen	agency	New York	US
United Nations Environment Programme	UNEP	UN Environment Programme; UN Environment; United Nations Environment Program	agency	Nairobi	KE
United Nations Framework Convention on Climate Change	UNFCCC	UN Framework Convention on Climate Change; UN Climate Change	agency	Bonn	DE
United Nations General Assembly	UNGA	UN General Assembly; U.N. General Assembly; General Assembly	body	New York	US
United Nations High Commissioner for Refugees	UNHCR	UN Refugee Agency; UN refugee agency; Office of the United Nations High Commissioner for Refugees	agency	Geneva	CH
United Nations Human Rights Council	UNHRC	UN Human Rights Council; Human Rights Council	body	Geneva	CH
United Nations Human Settlements Programme	UN-Habitat	UN Habitat; UN Human Settlements Programme	agency	Nairobi	KE
United Nations Industrial Development Organization	UNIDO	UN Industrial Development Organization	agency	Vienna	AT
United Nations Institute for Training and Research	UNITAR		agency	Geneva	CH
United Nations Interim Administration Mission in Kosovo	UNMIK		mission	Pristina	XK
United Nations Interim Force in Lebanon	UNIFIL	Unifil; UN Interim Force in Lebanon	mission	Naqoura	LB
United Nations Interim Security Force for Abyei	UNISFA		mission		SD
United Nations Military Observer Group in India and Pakistan	UNMOGIP		mission		
United Nations Mission for the Referendum in Western Sahara	MINURSO		mission	Laayoune	EH
United Nations Mission in South Sudan	UNMISS		mission	Juba	SS
United Nations Multidimensional Integrated Stabilization Mission in Mali	MINUSMA		mission	Bamako	ML
United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic	MINUSCA		mission	Bangui	CF
United Nations Office for Disaster Risk Reduction	UNDRR		agency	Geneva	CH
United Nations Office for Outer Space Affairs	UNOOSA		agency	Vienna	AT
United Nations Office for Project Services	UNOPS	UN Office for Project Services	agency	Copenhagen	DK
United Nations Office for the Coordination of Humanitarian Affairs	OCHA; UNOCHA	UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs	agency	New York	US
United Nations Office on Drugs and Crime	UNODC	UN Office on Drugs and Crime	agency	Vienna	AT
United Nations Organization Stabilization Mission in the Democratic Republic of the Congo	MONUSCO		mission	Kinshasa	CD
United Nations Peacebuilding Commission	PBC		body	New York	US
United Nations Peacekeeping Force in Cyprus	UNFICYP		mission	Nicosia	CY
United Nations Population Fund	UNFPA	UN Population Fund	agency	New York	US
United Nations Relief and Works Agency for Palestine Refugees in the Near East	UNRWA	Unrwa; United Nations Relief and Works Agency; UN Relief and Works Agency; UN Palestinian refugee agency	agency	Amman	JO
United Nations Secretariat		UN Secretariat	body	New York	US
United Nations Security Council	UNSC	UN Security Council; U.N. Security Council; ambiguous:Security Council	body	New York	US
United Nations Support Mission in Libya	UNSMIL		mission	Tripoli	LY
United Nations Truce Supervision Organization	UNTSO		mission	Jerusalem	IL
United Nations University	UNU	UN University	agency	Tokyo	JP
United Nations Volunteers	UNV	UN Volunteers	agency	Bonn	DE
United Russia			party		RU
United States Agency for International Development	USAID	USAid; US Agency for International Development	agency	Washington	US
United States Congress		US Congress; U.S. Congress; ambiguous:Congress	parliament	Washington	US
United States Department of Homeland Security	DHS	Department of Homeland Security	government	Washington	US
United States Department of Justice	DOJ	US Justice Department; ambiguous:Justice Department; US Department of Justice	government	Washington	US
United States Department of State		State Department; US State Department; U.S. State Department; US Department of State	government	Washington	US
United States Department of the Treasury		US Treasury; US Treasury Department; U.S. Treasury	government	Washington	US
United States Geological Survey	USGS	US Geological Survey; U.S. Geological Survey	agency	Reston	US
United States House of Representatives		US House of Representatives; ambiguous:House of Representatives	parliament	Washington	US
United States Senate		US Senate; U.S. Senate; ambiguous:Senate	parliament	Washington	US
United States-Mexico-Canada Agreement	USMCA		bloc		
Universal Postal Union	UPU		agency	Bern	CH
Venice Commission		European Commission for Democracy through Law	body	Venice	IT
Verkhovna Rada		Rada	parliament	Kyiv	UA
Visegrád Group	V4	Visegrad Group; Visegrad Four; Visegrád Four	group		
Wagner Group		Wagner; PMC Wagner	armed-group		RU
Wassenaar Arrangement			group	Vienna	AT
Weimar Triangle			group		
West African Development Bank	BOAD		bank	Lomé	TG
West African Economic and Monetary Union	WAEMU; UEMOA		bloc	Ouagadougou	BF
White House			government	Washington	US
Workers' Party		Workers’ Party	party		
Workers' Party of Korea	WPK	Workers’ Party of Korea	party	Pyongyang	KP
World Anti-Doping Agency	WADA		agency	Montreal	CA
World Athletics	IAAF		sport	Monaco	MC
World Bank	WB	World Bank Group	bank	Washington	US
World Bank Institute			body	Washington	US
World Council of Churches	WCC		organization	Geneva	CH
World Customs Organization	WCO		organization	Brussels	BE
World Economic Forum	WEF	Davos Forum	forum	Geneva	CH
World Federation of Trade Unions	WFTU		organization	Athens	GR
World Food Programme	WFP	World Food Program; UN World Food Programme; UN food agency	agency	Rome	IT
World Health Organization	WHO; W.H.O.	World Health Organisation; UN health agency	agency	Geneva	CH
World Heritage Committee		UNESCO World Heritage Committee	body	Paris	FR
World Intellectual Property Organization	WIPO	World Intellectual Property Organisation	agency	Geneva	CH
World Jewish Congress	WJC		organization	New York	US
World Meteorological Organization	WMO	World Meteorological Organisation	agency	Geneva	CH
World Organisation for Animal Health	WOAH; OIE		organization	Paris	FR
World Trade Organization	WTO	World Trade Organisation	organization	Geneva	CH
World Vision			ngo		
World Wide Fund for Nature	WWF	World Wildlife Fund	ngo	Gland	CH
Yunus Emre Institute			organization	Ankara	TR
Zimbabwe African National Union-Patriotic Front	ZANU-PF	Zanu-PF	party		ZW
Élysée Palace		Elysee Palace; Élysée; Elysee	government	Paris	FR`;
