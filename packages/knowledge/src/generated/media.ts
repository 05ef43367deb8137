// Compiled from data/media.tsv by scripts/generate.ts: edit that file.
export const MEDIA = `24.kg			online	KG
ABC News		ABC	broadcaster	US
AKIpress			agency	KG
ARD			broadcaster	DE
ARY News			broadcaster	PK
Addis Standard			online	ET
Adnkronos			agency	IT
African Press Organization	APO	APO Group	agency	CH
Aftenposten			newspaper	NO
Agence France-Presse	AFP	Agence France Presse	agency	FR
Agence Ivoirienne de Presse	AIP		agency	CI
Agence Kampuchea Presse	ambiguous:AKP		agency	KH
Agence Mauritanienne d'Information	AMI		agency	MR
Agence de Presse Sénégalaise			agency	SN
Agencia Boliviana de Información	ABI		agency	BO
Agencia Venezolana de Noticias	AVN		agency	VE
Agenda.ge			online	GE
Agenzia Nazionale Stampa Associata	ANSA		agency	IT
Agerpres		AGERPRES	agency	RO
Agência Brasil		Agencia Brasil	agency	BR
Al Arabiya		Al-Arabiya	broadcaster	SA
Al Jazeera		Al-Jazeera; Al Jazeera English	broadcaster	QA
Al Mayadeen		Al-Mayadeen	broadcaster	LB
Al-Ahram		Al Ahram; Ahram Online	newspaper	EG
Al-Manar		Al Manar	broadcaster	LB
Al-Monitor		Al Monitor	online	US
Albanian Telegraphic Agency	ATA		agency	AL
Algemeen Nederlands Persbureau	ANP		agency	NL
Algérie Presse Service	APS	Algeria Press Service	agency	DZ
AllAfrica		allAfrica.com	online	ZA
Anadolu Agency	AA	Anadolu; Anadolu Ajansı	agency	TR
Andina		Andina News Agency	agency	PE
Angola Press Agency	ANGOP	Angop	agency	AO
Antara		ANTARA	agency	ID
Arab News			newspaper	SA
Armenpress		ARMENPRESS	agency	AM
Asahi Shimbun		The Asahi Shimbun	newspaper	JP
Asharq Al-Awsat		Asharq al-Awsat; Asharq News	newspaper	SA
Asia Times			online	HK
Asia-Plus			agency	TJ
Asian News International	ANI		agency	IN
Associated Press	AP		agency	US
Associated Press of Pakistan	APP		agency	PK
Athens News Agency	ANA-MPA	Athens-Macedonian News Agency	agency	GR
Australian Associated Press	ambiguous:AAP		agency	AU
Australian Broadcasting Corporation			broadcaster	AU
Austria Press Agency	ambiguous:APA		agency	AT
Axios			online	US
AzerNews		Azernews	newspaper	AZ
Azerbaijan State News Agency	AZERTAC	Azertac; AzerTAc; AZERTAG	agency	AZ
Azerbaijani Press Agency	ambiguous:APA		agency	AZ
Bahrain News Agency	BNA		agency	BH
Bakhtar News Agency		Bakhtar	agency	AF
Baltic News Service	BNS		agency	LT
Bangkok Post			newspaper	TH
Bangladesh Sangbad Sangstha	BSS		agency	BD
BelTA		Belta; Belarusian Telegraph Agency	agency	BY
Belga		Belga News Agency	agency	BE
Bernama		BERNAMA	agency	MY
Beta News Agency		Beta	agency	RS
Bild			newspaper	DE
Bloomberg		Bloomberg News	agency	US
British Broadcasting Corporation	BBC	BBC News; BBC World Service	broadcaster	GB
Bulgarian News Agency	BTA		agency	BG
Business Wire			agency	US
BuzzFeed News		BuzzFeed	online	US
C-SPAN			broadcaster	US
CBS		CBS News	broadcaster	US
Cable News Network	CNN	CNN International	broadcaster	US
Caixin			online	CN
Canadian Broadcasting Corporation	CBC	CBC News	broadcaster	CA
Canadian Press	CP		agency	CA
Central News Agency	ambiguous:CNA		agency	TW
Channel 4		Channel 4 News	broadcaster	GB
Channel NewsAsia	ambiguous:CNA		broadcaster	SG
Chicago Tribune			newspaper	US
China Central Television	CCTV		broadcaster	CN
China Daily			newspaper	CN
China Global Television Network	CGTN		broadcaster	CN
China News Service	CNS		agency	CN
Chosun Ilbo			newspaper	KR
Civil Georgia		Civil.ge	online	GE
Clarín		Clarin	newspaper	AR
Corriere della Sera			newspaper	IT
Cumhuriyet			newspaper	TR
Cyprus News Agency	ambiguous:CNA		agency	CY
Czech News Agency	ČTK	CTK	agency	CZ
Dagens Nyheter			newspaper	SE
Daily Graphic			newspaper	GH
Daily Mail		MailOnline	newspaper	GB
Daily Maverick			online	ZA
Daily Mirror			newspaper	GB
Daily Monitor			newspaper	UG
Daily Nation			newspaper	KE
Daily News Egypt			newspaper	EG
Daily Sabah		Sabah	newspaper	TR
Daily Trust			newspaper	NG
Dawn			newspaper	PK
De Telegraaf			newspaper	NL
Demirören News Agency	DHA		agency	TR
Der Spiegel		Spiegel	magazine	DE
Deutsche Presse-Agentur	dpa	DPA; German Press Agency	agency	DE
Deutsche Welle	DW		broadcaster	DE
Die Welt			newspaper	DE
Die Zeit			newspaper	DE
Doordarshan			broadcaster	IN
Dow Jones Newswires		Dow Jones	agency	US
Dunyo Information Agency		Dunyo	agency	UZ
EFE		Agencia EFE	agency	ES
EIN Presswire			agency	US
ERR			broadcaster	EE
Egypt Today			online	EG
El Comercio			newspaper	PE
El Mundo			newspaper	ES
El País		El Pais	newspaper	ES
El Tiempo			newspaper	CO
El Universal			newspaper	MX
Elta			agency	LT
Emirates News Agency	WAM		agency	AE
Ethiopian News Agency	ENA		agency	ET
Eurasianet			online	US
Euronews			broadcaster	FR
Europa Press			agency	ES
FENA			agency	BA
Fana Broadcasting Corporate	FBC	Fana	broadcaster	ET
Fars News Agency		Fars	agency	IR
Financial Times	FT		newspaper	GB
Finnish News Agency	STT		agency	FI
Folha de S.Paulo		Folha de São Paulo	newspaper	BR
Forbes			magazine	US
Foreign Affairs			magazine	US
Foreign Policy			magazine	US
Fox News		Fox News Channel	broadcaster	US
France 24		France24	broadcaster	FR
Frankfurter Allgemeine Zeitung	FAZ		newspaper	DE
Gazeta Wyborcza			newspaper	PL
Gazeta.uz			online	UZ
Geo News		Geo TV	broadcaster	PK
Ghana News Agency	GNA		agency	GH
Global Times			newspaper	CN
GlobeNewswire			agency	US
Granma			newspaper	CU
Gulf News			newspaper	AE
Gulf Times			newspaper	QA
Haaretz			newspaper	IL
Handelsblatt			newspaper	DE
Helsingin Sanomat			newspaper	FI
Hina		HINA; Croatian News Agency	agency	HR
Hindustan Times			newspaper	IN
HuffPost		Huffington Post	online	US
Hungarian News Agency	MTI		agency	HU
Hürriyet		Hurriyet; Hürriyet Daily News; Hurriyet Daily News	newspaper	TR
ITV		ITV News	broadcaster	GB
India Today			newspaper	IN
Indo-Asian News Service	IANS		agency	IN
Inter Press Service	IPS		agency	IT
Interfax			agency	RU
Interfax-Ukraine		Interfax Ukraine	agency	UA
Interpressnews		InterPressNews	agency	GE
Iran International			broadcaster	GB
Iranian Students' News Agency	ISNA		agency	IR
Iraqi News Agency	INA		agency	IQ
Islamic Republic News Agency	IRNA		agency	IR
Izvestia			newspaper	RU
Jamaica Gleaner		The Gleaner	newspaper	JM
Jeune Afrique			magazine	FR
Jiji Press		Jiji	agency	JP
Jordan News Agency	PETRA	Petra; Jordan News Agency (Petra)	agency	JO
KBS			broadcaster	KR
Kabar		Kabar News Agency	agency	KG
Kathimerini		Ekathimerini	newspaper	GR
Kazinform		KAZINFORM; Qazinform	agency	KZ
Kenya News Agency	KNA		agency	KE
Keystone-SDA			agency	CH
Khaama Press			agency	AF
Khaleej Times			newspaper	AE
Khovar		Khovar News Agency	agency	TJ
Kommersant			newspaper	RU
Kompas			newspaper	ID
Korean Central News Agency	KCNA		agency	KP
KosovaPress			agency	XK
Kun.uz			online	UZ
Kurdistan 24		Kurdistan24	broadcaster	IQ
Kuwait News Agency	KUNA		agency	KW
Kyiv Independent			online	UA
Kyiv Post			newspaper	UA
Kyodo		Kyodo News	agency	JP
L'Orient-Le Jour		L'Orient Today	newspaper	LB
LETA			agency	LV
La Nación			newspaper	AR
La Repubblica			newspaper	IT
La Stampa			newspaper	IT
Lankapuvath			agency	LK
Lao News Agency	KPL		agency	LA
Le Figaro			newspaper	FR
Le Monde			newspaper	FR
Le Soir			newspaper	BE
Libyan News Agency	LANA		agency	LY
Libération			newspaper	FR
Los Angeles Times	LA Times		newspaper	US
Lusa		Lusa News Agency	agency	PT
MENAFN		MENAFN.com; Middle East North Africa Financial Network	agency	JO
Maan News Agency		Ma'an	agency	PS
Macedonian Information Agency	MIA		agency	MK
Maghreb Arabe Presse	MAP	Maghreb Arab Press	agency	MA
Mail & Guardian		Mail and Guardian	newspaper	ZA
Mainichi Shimbun		The Mainichi	newspaper	JP
Meduza			online	LV
Mehr News Agency		Mehr	agency	IR
Middle East Eye			online	GB
Middle East News Agency	MENA		agency	EG
Moldpres		MOLDPRES	agency	MD
Montenegrin News Agency	MINA		agency	ME
Montsame		MONTSAME	agency	MN
NBC		NBC News; MSNBC; CNBC	broadcaster	US
NDTV			broadcaster	IN
NHK		NHK World	broadcaster	JP
NOS			broadcaster	NL
NRK			broadcaster	NO
Namibia Press Agency	NAMPA		agency	NA
National Geographic			magazine	US
National News Agency	NNA		agency	LB
National Public Radio	NPR		broadcaster	US
Neue Zürcher Zeitung	NZZ		newspaper	CH
New Straits Times			newspaper	MY
New Vision			newspaper	UG
New York Post			newspaper	US
News Agency of Nigeria	NAN		agency	NG
News Agency of the Slovak Republic	TASR		agency	SK
News.am			online	AM
News24			online	ZA
Newsweek			magazine	US
Nikkei		Nikkei Asia; Nihon Keizai Shimbun	newspaper	JP
Norwegian News Agency	NTB		agency	NO
Notimex			agency	MX
Novaya Gazeta			newspaper	RU
O Globo		Globo; TV Globo	newspaper	BR
OC Media			online	GE
ORF			broadcaster	AT
Oman News Agency	ONA		agency	OM
Orient			online	TM
PA Media		Press Association	agency	GB
PACNEWS			agency	FJ
PBS		PBS NewsHour	broadcaster	US
PR Newswire			agency	US
Pajhwok Afghan News		Pajhwok	agency	AF
Palestine News and Information Agency	WAFA	Wafa	agency	PS
Pan African News Agency	PANA	Panapress	agency	SN
People's Daily		People’s Daily	newspaper	CN
Philippine Daily Inquirer			newspaper	PH
Philippine News Agency	PNA		agency	PH
Polish Press Agency	PAP		agency	PL
Politico		POLITICO	online	US
Politiken			newspaper	DK
Premium Times			online	NG
Prensa Latina			agency	CU
Press TV			broadcaster	IR
Press Trust of India	ambiguous:PTI		agency	IN
Prothom Alo			newspaper	BD
Público			newspaper	PT
Qatar News Agency	QNA		agency	QA
RAI		Rai	broadcaster	IT
RIA Novosti		RIA	agency	RU
RT		Russia Today; RT Arabic	broadcaster	RU
RTVE			broadcaster	ES
RTÉ		RTE	broadcaster	IE
Radio France Internationale	RFI		broadcaster	FR
Radio Free Asia	RFA		broadcaster	US
Radio Free Europe/Radio Liberty	RFE/RL	Radio Free Europe; Radio Liberty; RFERL	broadcaster	CZ
Radio New Zealand	RNZ		broadcaster	NZ
Rappler			online	PH
Rastriya Samachar Samiti	RSS		agency	NP
Regnum			agency	RU
Report News Agency		Report Information Agency	agency	AZ
Reuters		Thomson Reuters	agency	GB
Ritzau			agency	DK
Rolling Stone			magazine	US
Rossiya 1		Rossiya-1	broadcaster	RU
Rudaw		Rudaw Media Network	broadcaster	IQ
Rwanda News Agency	RNA		agency	RW
SVT			broadcaster	SE
SWI swissinfo		Swissinfo	online	CH
Saudi Gazette			newspaper	SA
Saudi Press Agency	SPA		agency	SA
Shafaq News			agency	IQ
Sky News			broadcaster	GB
Slovenian Press Agency	STA		agency	SI
Somali National News Agency	SONNA		agency	SO
South African Broadcasting Corporation	SABC		broadcaster	ZA
South China Morning Post	SCMP		newspaper	HK
Sputnik			agency	RU
Sudan News Agency	SUNA		agency	SD
Syrian Arab News Agency	SANA		agency	SY
Süddeutsche Zeitung			newspaper	DE
TASS		ITAR-TASS; Tass	agency	RU
TOLOnews		Tolo News; TOLO	broadcaster	AF
TV5Monde		TV5 Monde	broadcaster	FR
TVP			broadcaster	PL
Taipei Times			newspaper	TW
Tanjug			agency	RS
Tasnim News Agency		Tasnim	agency	IR
TeleSUR		Telesur; teleSUR	broadcaster	VE
Tengrinews			online	KZ
Thai News Agency	TNA		agency	TH
The Astana Times		Astana Times	newspaper	KZ
The Atlantic			magazine	US
The Australian			newspaper	AU
The Boston Globe		Boston Globe	newspaper	US
The Citizen			newspaper	TZ
The Daily Star			newspaper	LB
The Daily Telegraph		Daily Telegraph; The Telegraph	newspaper	GB
The Diplomat			magazine	US
The East African			newspaper	KE
The Economist		Economist	newspaper	GB
The Express Tribune		Express Tribune	newspaper	PK
The Fiji Times		Fiji Times	newspaper	FJ
The Globe and Mail		Globe and Mail	newspaper	CA
The Guardian		Guardian	newspaper	GB
The Herald			newspaper	
The Hill			newspaper	US
The Hindu			newspaper	IN
The Independent			newspaper	GB
The Indian Express		Indian Express	newspaper	IN
The Irish Times		Irish Times	newspaper	IE
The Irrawaddy		Irrawaddy	online	MM
The Jakarta Post		Jakarta Post	newspaper	ID
The Japan Times		Japan Times	newspaper	JP
The Jerusalem Post		Jerusalem Post	newspaper	IL
The Kathmandu Post		Kathmandu Post	newspaper	NP
The Korea Herald		Korea Herald	newspaper	KR
The Moscow Times		Moscow Times	newspaper	RU
The Nation			newspaper	
The National			newspaper	AE
The New Times			newspaper	RW
The New York Times	NYT	New York Times	newspaper	US
The New Yorker		New Yorker	magazine	US
The New Zealand Herald		New Zealand Herald	newspaper	NZ
The Peninsula			newspaper	QA
The Punch		Punch	newspaper	NG
The Straits Times		Straits Times	newspaper	SG
The Sun			newspaper	GB
The Sunday Times		Sunday Times	newspaper	GB
The Sydney Morning Herald		Sydney Morning Herald	newspaper	AU
The Times			newspaper	GB
The Times of India		Times of India	newspaper	IN
The Times of Israel		Times of Israel	online	IL
The Wall Street Journal	WSJ	Wall Street Journal	newspaper	US
The Washington Post	WaPo	Washington Post	newspaper	US
ThisDay			newspaper	NG
Tidningarnas Telegrambyrå	TT		agency	SE
Toronto Star			newspaper	CA
Trend News Agency		Trend	agency	AZ
Tunis Afrique Presse	TAP		agency	TN
Turan Information Agency		Turan	agency	AZ
Turkish Radio and Television Corporation	TRT	TRT World; TRT Haber	broadcaster	TR
Turkmen State Information Agency	TDH		agency	TM
Télam		Telam	agency	AR
UN News		UN News Service	agency	US
UNIAN			agency	UA
USA Today			newspaper	US
Ukrainska Pravda			online	UA
Ukrinform			agency	UA
Union of OIC News Agencies	UNA		agency	SA
United News of Bangladesh	UNB		agency	BD
United News of India	UNI		agency	IN
United Press International	UPI		agency	US
Uzbekistan National News Agency	UzA		agency	UZ
Vanguard			newspaper	NG
Vanity Fair			magazine	US
Vatican News			agency	VA
Vedomosti			newspaper	RU
Vietnam News Agency	VNA		agency	VN
VnExpress			online	VN
Voice of America	VOA		broadcaster	US
Xinhua		Xinhua News Agency	agency	CN
Yedioth Ahronoth		Ynet	newspaper	IL
Yemen News Agency	SABA	Saba	agency	YE
Yle			broadcaster	FI
Yomiuri Shimbun		The Yomiuri Shimbun	newspaper	JP
Yonhap		Yonhap News Agency	agency	KR
ZDF			broadcaster	DE
Zimbabwe Inter-Africa News Agency	ZIANA	New Ziana	agency	ZW
İhlas News Agency	IHA		agency	TR`;
