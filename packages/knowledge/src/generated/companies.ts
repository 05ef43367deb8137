// Compiled from data/companies.tsv by scripts/generate.ts: edit that file.
export const COMPANIES = `ACWA Power		ACWA	company	SA
ADNOC		Abu Dhabi National Oil Company	company	AE
AMD		Advanced Micro Devices	company	US
ASML			company	NL
AT&T			company	US
Adani Group		Adani Enterprises	company	IN
Adidas			company	DE
Aeroflot			company	RU
Air France			company	FR
Air India			company	IN
AirAsia			company	MY
Airbnb			company	US
Airbus			company	FR
Alibaba		Alibaba Group	company	CN
Allianz			company	DE
Alphabet			company	US
Amazon.com		ambiguous:Amazon	company	US
American Airlines			company	US
American Express			company	US
América Móvil			company	MX
Anthropic			company	US
Apple			company	US
AstraZeneca			company	GB
Avianca			company	CO
Azerbaijan Airlines	AZAL		company	AZ
BAE Systems			company	GB
BASF			company	DE
BHP			company	AU
BMW			company	DE
BNP Paribas			company	FR
BOTAS		BOTAŞ	company	TR
BP		British Petroleum	company	GB
BYD			company	CN
Baidu			company	CN
Bank of America			company	US
Barclays			company	GB
Barrick Gold			company	CA
Bayer			company	DE
Baykar			company	TR
Berkshire Hathaway			company	US
Binance			company	
BlackRock			company	US
Blue Origin			company	US
Bluesky			platform	US
Boeing			company	US
Bombardier			company	CA
Bosch			company	DE
British Airways			company	GB
ByteDance			company	CN
CATL			company	CN
COSCO			company	CN
Caterpillar			company	US
Cemex			company	MX
ChatGPT			platform	US
Chevron			company	US
China National Petroleum Corporation	CNPC		company	CN
Chrysler			company	US
Cisco		Cisco Systems	company	US
Citigroup		Citi; Citibank	company	US
Coca-Cola		Coca Cola	company	US
Codelco			company	CL
Coinbase			company	US
Comcast			company	US
Commerzbank			company	DE
ConocoPhillips			company	US
Costco			company	US
Credit Suisse			company	CH
DP World			company	AE
Dangote Group		Dangote	company	NG
De Beers			company	ZA
DeepSeek			company	CN
Deloitte			company	GB
Delta Air Lines			company	US
Deutsche Bank			company	DE
Disney		Walt Disney; Walt Disney Company	company	US
EDF		Électricité de France	company	FR
Ecopetrol			company	CO
EgyptAir			company	EG
Emaar			company	AE
Embraer			company	BR
Emirates airline		Emirates Airlines	company	AE
Enel			company	IT
Eni		ENI	company	IT
Equinor		former:Statoil	company	NO
Ericsson			company	SE
Ernst & Young	EY		company	GB
Eskom			company	ZA
Ethiopian Airlines			company	ET
Etihad Airways		Etihad	company	AE
ExxonMobil		Exxon Mobil; Exxon	company	US
FTX			company	BS
Facebook			platform	US
FedEx			company	US
Ferrari			company	IT
Fiat			company	IT
Fitch		Fitch Ratings	company	US
Ford Motor		Ford Motor Company	company	US
Foxconn			company	TW
GSK		GlaxoSmithKline	company	GB
Garuda Indonesia			company	ID
Gazprom			company	RU
General Dynamics			company	US
General Electric	GE		company	US
General Motors	GM		company	US
Glencore			company	CH
Goldman Sachs			company	US
Google			company	US
Grab			company	SG
Grameen Bank			company	BD
HSBC			company	HK
Halliburton			company	US
Heineken			company	NL
Hitachi			company	JP
Honda			company	JP
Huawei		Huawei Technologies	company	CN
Hyundai		Hyundai Motor	company	KR
IBM		International Business Machines	company	US
IKEA		Ikea	company	SE
ING			company	NL
Iberdrola			company	ES
IndiGo			company	IN
Infosys			company	IN
Instagram			platform	US
Intel			company	US
JBS			company	BR
JPMorgan Chase		JPMorgan; JP Morgan; J.P. Morgan	company	US
Johnson & Johnson		J&J	company	US
KPMG			company	NL
Kaspersky			company	RU
KazMunayGas			company	KZ
Kazatomprom			company	KZ
Kenya Airways			company	KE
Kia			company	KR
Koç Holding		Koc Holding	company	TR
Kuwait Petroleum Corporation	KPC		company	KW
LATAM		LATAM Airlines	company	CL
LG		LG Electronics	company	KR
LVMH			company	FR
Lehman Brothers			company	US
Leonardo S.p.A.			company	IT
Libya's National Oil Corporation	NOC	National Oil Corporation	company	LY
LinkedIn			platform	US
Lloyds			company	GB
Lockheed Martin			company	US
London Stock Exchange	LSE		company	GB
Lufthansa			company	DE
Lukoil			company	RU
MTN		MTN Group	company	ZA
Maersk			company	DK
Mahindra		Mahindra & Mahindra	company	IN
Malaysia Airlines			company	MY
Masdar			company	AE
Mastercard			company	US
Mastodon			platform	DE
McDonald's		McDonald’s	company	US
McKinsey		McKinsey & Company	company	US
Mercedes-Benz		Daimler	company	DE
Merck			company	US
Meta		Meta Platforms	company	US
Microsoft			company	US
Mitsubishi		Mitsubishi Heavy Industries; Mitsubishi Corporation	company	JP
Moderna			company	US
Moody's		Moody’s; Moody's Ratings	company	US
Morgan Stanley			company	US
Mubadala			company	AE
Naftogaz			company	UA
Nasdaq		NASDAQ	company	US
Naspers			company	ZA
National Iranian Oil Company	NIOC		company	IR
Nestlé		Nestle	company	CH
Netflix			platform	US
New York Stock Exchange	NYSE		company	US
Nigerian National Petroleum Company	NNPC	Nigerian National Petroleum Corporation	company	NG
Nike			company	US
Nintendo			company	JP
Nissan		Nissan Motor	company	JP
Nokia			company	FI
Nord Stream		Nord Stream AG	company	CH
Northrop Grumman			company	US
Novartis			company	CH
Novatek			company	RU
Novo Nordisk			company	DK
Nvidia		NVIDIA	company	US
OCP Group		OCP	company	MA
Odebrecht			company	BR
Ooredoo			company	QA
OpenAI			company	US
Oracle			company	US
Pakistan International Airlines	PIA		company	PK
Panasonic			company	JP
Paramount		Paramount Pictures	company	US
PayPal			company	US
Pepsi		PepsiCo	company	US
Pertamina			company	ID
PetroChina			company	CN
PetroVietnam		Petrovietnam	company	VN
Petrobras			company	BR
Petronas		PETRONAS	company	MY
Petróleos Mexicanos	Pemex	PEMEX	company	MX
Petróleos de Venezuela	PDVSA		company	VE
Peugeot			company	FR
Pfizer			company	US
Philips			company	NL
Procter & Gamble		P&G	company	US
PwC		PricewaterhouseCoopers	company	GB
Qantas			company	AU
Qatar Airways			company	QA
QatarEnergy		Qatar Energy; former:Qatar Petroleum	company	QA
Qualcomm			company	US
Raytheon		RTX	company	US
Reddit			platform	US
Reliance Industries		Reliance	company	IN
Renault			company	FR
Repsol			company	ES
Rheinmetall			company	DE
Rio Tinto			company	GB
Roche			company	CH
Rolls-Royce			company	GB
Rosneft			company	RU
Royal Air Maroc	RAM		company	MA
Ryanair			company	IE
SABIC			company	SA
SAP			company	DE
SK Hynix			company	KR
Saab			company	SE
Safaricom			company	KE
Samsung		Samsung Electronics	company	KR
San Miguel Corporation			company	PH
Santander		Banco Santander	company	ES
Sasol			company	ZA
Saudi Aramco		Aramco	company	SA
Saudia			company	SA
Sberbank			company	RU
Shell		Royal Dutch Shell	company	GB
Siemens			company	DE
Signal			platform	US
Singapore Airlines			company	SG
Sinopec			company	CN
Skype			platform	US
Snapchat		Snap	platform	US
Société Générale			company	FR
SoftBank			company	JP
Sonangol			company	AO
Sonatrach			company	DZ
Sony			company	JP
Southwest Airlines			company	US
SpaceX			company	US
Spotify			platform	SE
Standard & Poor's	S&P	Standard and Poor's; S&P Global	company	US
Starbucks			company	US
Starlink			company	US
State Bank of India	SBI		company	IN
State Oil Company of Azerbaijan	SOCAR	SOCAR; State Oil Company of Azerbaijan Republic	company	AZ
Stellantis			company	NL
TPAO		Turkish Petroleum Corporation	company	TR
TSMC		Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor	company	TW
Tata Group		Tata; Tata Sons; Tata Motors; Tata Steel; Tata Consultancy Services	company	IN
Telefónica		Telefonica	company	ES
Telegram			platform	AE
Temasek			company	SG
Tencent			company	CN
Tengizchevroil			company	KZ
Tesla			company	US
Thales			company	FR
Threads			platform	US
TikTok			platform	CN
Toshiba			company	JP
TotalEnergies		Total	company	FR
Toyota		Toyota Motor	company	JP
Truth Social			platform	US
Turkish Airlines			company	TR
UBS			company	CH
UPS			company	US
Uber			company	US
Ukrenergo			company	UA
UniCredit			company	IT
Unilever			company	GB
Uniper			company	DE
United Airlines			company	US
Universal Pictures			company	US
Uzbekneftegaz			company	UZ
VKontakte	VK		platform	RU
Vale S.A.			company	BR
Verizon			company	US
VinFast		Vingroup	company	VN
Visa Inc.			company	US
Vodafone			company	GB
Volkswagen	VW		company	DE
Volvo			company	SE
Walmart		Wal-Mart	company	US
Warner Bros.		Warner Bros; Warner Bros. Discovery	company	US
WeChat			platform	CN
Weibo		Sina Weibo	platform	CN
Wells Fargo			company	US
WhatsApp			platform	US
WikiLeaks			platform	
Wikipedia			platform	US
Wipro			company	IN
Woodside		Woodside Energy	company	AU
X		former:Twitter	platform	US
Xiaomi			company	CN
YPF			company	AR
Yandex			company	RU
YouTube			platform	US
ZTE			company	CN
Zoom			platform	US
Ørsted		Orsted	company	DK`;
