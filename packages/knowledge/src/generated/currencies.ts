// Compiled from data/currencies.tsv by scripts/generate.ts: edit that file.
export const CURRENCIES = `AED	UAE dirham	dirham/dirhams	Dh; Dhs	fils/fils	
AFN	Afghani	afghani/afghanis	؋	pul/puls	
ALL	Albanian lek	lek/lekë; lek/leks		qindarka/qindarka	
AMD	Armenian dram	dram/drams	֏	luma/luma	
AOA	Angolan kwanza	kwanza/kwanzas	rarely:Kz	cêntimo/cêntimos	
ARS	Argentine peso	peso/pesos	AR$	centavo/centavos	
AUD	Australian dollar	dollar/dollars	A$; AU$	cent/cents	
AWG	Aruban florin	florin/florins	rarely:Afl.	cent/cents	
AZN	Azerbaijani manat	manat/manats; manat/manat	₼	qapik/qapiks	
BAM	Bosnian convertible mark	convertible mark/convertible marks	rarely:KM	fening/fenings	
BBD	Barbadian dollar	dollar/dollars	Bds$	cent/cents	
BDT	Bangladeshi taka	taka/taka; taka/takas	৳; Tk	poisha/poisha	
BHD	Bahraini dinar	dinar/dinars		fils/fils	
BIF	Burundian franc	franc/francs	rarely:FBu	centime/centimes	
BMD	Bermudian dollar	dollar/dollars	BD$	cent/cents	
BND	Brunei dollar	dollar/dollars	B$	cent/cents	
BOB	Boliviano	boliviano/bolivianos	rarely:Bs	centavo/centavos	
BRL	Brazilian real	rarely:real/reais; rarely:real/reals	R$	centavo/centavos	
BSD	Bahamian dollar	dollar/dollars		cent/cents	
BTN	Bhutanese ngultrum	ngultrum/ngultrums	rarely:Nu.	chhertum/chhertums	
BWP	Botswana pula	pula/pula		thebe/thebe	
BYN	Belarusian ruble	ruble/rubles; rouble/roubles	rarely:Br	kopek/kopeks	
BZD	Belize dollar	dollar/dollars	BZ$	cent/cents	
CAD	Canadian dollar	dollar/dollars; loonie/loonies	C$; CA$; CAN$	cent/cents	
CDF	Congolese franc	franc/francs	rarely:FC	centime/centimes	
CHF	Swiss franc	franc/francs	SFr; rarely:Fr.	rappen/rappen	
CLP	Chilean peso	peso/pesos	CLP$	centavo/centavos	
CNY	Chinese yuan	yuan/yuan; renminbi/renminbi	CN¥; RMB	jiao/jiao; fen/fen	
COP	Colombian peso	peso/pesos	COL$	centavo/centavos	
CRC	Costa Rican colón	colón/colones; colon/colons	₡	céntimo/céntimos	
CUP	Cuban peso	peso/pesos		centavo/centavos	
CVE	Cape Verdean escudo	escudo/escudos		centavo/centavos	
CZK	Czech koruna	koruna/korunas; rarely:crown/crowns; koruna/koruny	Kč	haléř/haléřů	
DJF	Djiboutian franc	franc/francs	rarely:Fdj	centime/centimes	
DKK	Danish krone	krone/kroner; rarely:crown/crowns		øre/øre	
DOP	Dominican peso	peso/pesos	RD$	centavo/centavos	
DZD	Algerian dinar	dinar/dinars	rarely:DA	centime/centimes	
EGP	Egyptian pound	pound/pounds	E£; rarely:LE	piastre/piastres	
ERN	Eritrean nakfa	nakfa/nakfas	rarely:Nfk	cent/cents	
ETB	Ethiopian birr	birr/birr	rarely:Br	santim/santims	
EUR	Euro	euro/euros; euro/euro	€	cent/cents	euro
FJD	Fijian dollar	dollar/dollars	FJ$	cent/cents	
FKP	Falkland Islands pound	pound/pounds	FK£	penny/pence	
GBP	Pound sterling	pound/pounds; quid/quid	£	penny/pence	pound
GEL	Georgian lari	lari/lari; lari/laris	₾	tetri/tetri	
GHS	Ghanaian cedi	cedi/cedis	GH₵; ₵	pesewa/pesewas	
GIP	Gibraltar pound	pound/pounds		penny/pence	
GMD	Gambian dalasi	dalasi/dalasis		butut/bututs	
GNF	Guinean franc	franc/francs	rarely:FG	centime/centimes	
GTQ	Guatemalan quetzal	quetzal/quetzales		centavo/centavos	
GYD	Guyanese dollar	dollar/dollars	G$	cent/cents	
HKD	Hong Kong dollar	dollar/dollars	HK$	cent/cents	
HNL	Honduran lempira	lempira/lempiras		centavo/centavos	
HTG	Haitian gourde	gourde/gourdes		centime/centimes	
HUF	Hungarian forint	forint/forints	Ft	fillér/fillér	
IDR	Indonesian rupiah	rupiah/rupiah; rupiah/rupiahs	Rp	sen/sen	
ILS	Israeli new shekel	shekel/shekels	₪; NIS	agora/agorot	
INR	Indian rupee	rupee/rupees	₹; Rs; Rs.	paisa/paise	rupee
IQD	Iraqi dinar	dinar/dinars	rarely:ID	fils/fils	
IRR	Iranian rial	rial/rials; toman/tomans	﷼	dinar/dinars	toman
ISK	Icelandic króna	króna/krónur; krona/kronur		eyrir/aurar	
JMD	Jamaican dollar	dollar/dollars	J$	cent/cents	
JOD	Jordanian dinar	dinar/dinars	rarely:JD	piastre/piastres	
JPY	Japanese yen	yen/yen	¥; JP¥	sen/sen	
KES	Kenyan shilling	shilling/shillings	KSh; rarely:Sh	cent/cents	
KGS	Kyrgyzstani som	som/som; som/soms		tyiyn/tyiyn	
KHR	Cambodian riel	riel/riels	៛	sen/sen	
KMF	Comorian franc	franc/francs	rarely:CF	centime/centimes	
KPW	North Korean won	won/won		chon/chon	
KRW	South Korean won	won/won	₩	jeon/jeon	won
KWD	Kuwaiti dinar	dinar/dinars	rarely:KD	fils/fils	
KYD	Cayman Islands dollar	dollar/dollars	CI$	cent/cents	
KZT	Kazakhstani tenge	tenge/tenge; tenge/tenges	₸	tiyn/tiyn	
LAK	Lao kip	kip/kip	₭	att/att	
LBP	Lebanese pound	pound/pounds; lira/lira	rarely:LL	piastre/piastres	
LKR	Sri Lankan rupee	rupee/rupees	SLRs	cent/cents	
LRD	Liberian dollar	dollar/dollars	L$	cent/cents	
LSL	Lesotho loti	loti/maloti		sente/lisente	
LYD	Libyan dinar	dinar/dinars	rarely:LD	dirham/dirhams	
MAD	Moroccan dirham	dirham/dirhams	rarely:DH	centime/centimes	
MDL	Moldovan leu	leu/lei		ban/bani	
MGA	Malagasy ariary	ariary/ariary	rarely:Ar	iraimbilanja/iraimbilanja	
MKD	Macedonian denar	denar/denars		deni/deni	
MMK	Myanmar kyat	kyat/kyats; kyat/kyat	rarely:Ks	pya/pyas	
MNT	Mongolian tögrög	tögrög/tögrög; tugrik/tugriks	₮	möngö/möngö	
MOP	Macanese pataca	pataca/patacas	MOP$	avo/avos	
MRU	Mauritanian ouguiya	ouguiya/ouguiyas	rarely:UM	khoums/khoums	
MUR	Mauritian rupee	rupee/rupees		cent/cents	
MVR	Maldivian rufiyaa	rufiyaa/rufiyaa	rarely:Rf	laari/laari	
MWK	Malawian kwacha	kwacha/kwacha	rarely:MK	tambala/tambala	
MXN	Mexican peso	peso/pesos	Mex$; MX$	centavo/centavos	
MYR	Malaysian ringgit	ringgit/ringgit	RM	sen/sen	
MZN	Mozambican metical	metical/meticais	rarely:MT	centavo/centavos	
NAD	Namibian dollar	dollar/dollars	N$	cent/cents	
NGN	Nigerian naira	naira/naira	₦	kobo/kobo	
NIO	Nicaraguan córdoba	córdoba/córdobas	rarely:C$	centavo/centavos	
NOK	Norwegian krone	krone/kroner; rarely:crown/crowns		øre/øre	
NPR	Nepalese rupee	rupee/rupees	NRs; rarely:Rs	paisa/paise	
NZD	New Zealand dollar	dollar/dollars	NZ$	cent/cents	
OMR	Omani rial	rial/rials	rarely:RO	baisa/baisa	
PAB	Panamanian balboa	balboa/balboas	B/.	centésimo/centésimos	
PEN	Peruvian sol	sol/soles	S/	céntimo/céntimos	
PGK	Papua New Guinean kina	kina/kina	rarely:K	toea/toea	
PHP	Philippine peso	peso/pesos	₱; PhP; rarely:P	centavo/centavos	
PKR	Pakistani rupee	rupee/rupees	rarely:Rs; rarely:Rs.	paisa/paise	
PLN	Polish złoty	złoty/złotys; zloty/zlotys; zloty/zloties	zł	grosz/groszy	
PYG	Paraguayan guaraní	guaraní/guaraníes; guarani/guaranis	₲	céntimo/céntimos	
QAR	Qatari riyal	riyal/riyals	QR	dirham/dirhams	
RON	Romanian leu	leu/lei		ban/bani	
RSD	Serbian dinar	dinar/dinars		para/para	
RUB	Russian ruble	ruble/rubles; rouble/roubles	₽	kopek/kopeks; kopeck/kopecks	ruble; rouble
RWF	Rwandan franc	franc/francs	rarely:FRw; Frw	centime/centimes	
SAR	Saudi riyal	riyal/riyals	rarely:SR	halala/halalas	
SBD	Solomon Islands dollar	dollar/dollars	SI$	cent/cents	
SCR	Seychellois rupee	rupee/rupees		cent/cents	
SDG	Sudanese pound	pound/pounds	rarely:SDG	piastre/piastres	
SEK	Swedish krona	krona/kronor; rarely:crown/crowns		öre/öre	krona
SGD	Singapore dollar	dollar/dollars	S$; SG$	cent/cents	
SHP	Saint Helena pound	pound/pounds		penny/pence	
SLE	Sierra Leonean leone	leone/leones	rarely:Le	cent/cents	
SOS	Somali shilling	shilling/shillings		cent/cents	
SRD	Surinamese dollar	dollar/dollars	rarely:SRD	cent/cents	
SSP	South Sudanese pound	pound/pounds		piastre/piastres	
STN	São Tomé and Príncipe dobra	dobra/dobras	rarely:Db	cêntimo/cêntimos	
SYP	Syrian pound	pound/pounds	rarely:LS	piastre/piastres	
SZL	Swazi lilangeni	lilangeni/emalangeni	rarely:E	cent/cents	
THB	Thai baht	baht/baht; baht/bahts	฿	satang/satang	
TJS	Tajikistani somoni	somoni/somoni; somoni/somonis		diram/dirams	
TMT	Turkmenistani manat	manat/manats; manat/manat		tenge/tenge	
TND	Tunisian dinar	dinar/dinars	rarely:DT	millime/millimes	
TOP	Tongan paʻanga	paʻanga/paʻanga	T$	seniti/seniti	
TRY	Turkish lira	lira/liras; lira/lira	₺; TL	kuruş/kuruş	lira
TTD	Trinidad and Tobago dollar	dollar/dollars	TT$	cent/cents	
TWD	New Taiwan dollar	dollar/dollars	NT$	cent/cents	
TZS	Tanzanian shilling	shilling/shillings	TSh; rarely:Sh	cent/cents	
UAH	Ukrainian hryvnia	hryvnia/hryvnias; hryvnia/hryvnia	₴	kopiyka/kopiykas	
UGX	Ugandan shilling	shilling/shillings	USh; rarely:Sh	cent/cents	
USD	United States dollar	dollar/dollars; buck/bucks; greenback/greenbacks	$; US$; U.S.$	cent/cents	dollar
UYU	Uruguayan peso	peso/pesos	$U	centésimo/centésimos	
UZS	Uzbekistani som	som/som; soum/soums; rarely:sum/sums; soum/soum		tiyin/tiyin	
VES	Venezuelan bolívar	bolívar/bolívares; bolivar/bolivars	rarely:Bs	céntimo/céntimos	
VND	Vietnamese dong	dong/dong	₫	hào/hào	
VUV	Vanuatu vatu	vatu/vatu	rarely:VT		
WST	Samoan tala	tala/tala	WS$	sene/sene	
XAF	Central African CFA franc	CFA franc/CFA francs; franc/francs	FCFA	centime/centimes	
XCD	East Caribbean dollar	dollar/dollars	EC$	cent/cents	
XCG	Caribbean guilder	guilder/guilders	rarely:Cg	cent/cents	
XOF	West African CFA franc	CFA franc/CFA francs; franc/francs	FCFA; CFA	centime/centimes	
XPF	CFP franc	franc/francs	rarely:CFPF	centime/centimes	
YER	Yemeni rial	rial/rials		fils/fils	
ZAR	South African rand	rand/rand; rand/rands	rarely:R	cent/cents	
ZMW	Zambian kwacha	kwacha/kwacha	rarely:ZK	ngwee/ngwee	
ZWG	Zimbabwe Gold	ZiG/ZiG	rarely:ZiG	cent/cents	`;
