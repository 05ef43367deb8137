// Compiled from data/leaders.tsv by scripts/generate.ts: edit that file.
export const LEADERS = `A. Nastase	RO 2000-2004
A. Papandreou	GR 1993-1995
Abacha	NG 1993-1998
Abbasi	PK 2017-2018
Abbott	AU 2013-2015
Abdallah	JO 1999-
Abdelrahman Burhan	SD 2019-
Abdou	KM 2019-2019
Abdoulaye Wade	SN 2000-2012
Abdoulkarim	KM 1996-1998
Abdul-Mahdi	IQ 2018-2020
Abdulla Yameen	MV 2013-2018
Abdullah	SA 1996-2015
Abdullah Gul	TR 2002-2003
Abdullah Ibn Hussein El-Hashimi	JO 1999-
Abel Pacheco	CR 2002-2006
Abela	MT 2020-
Abinader Corona	DO 2020-
Abiy Ahmed	ET 2018-
Abiy Ahmed Ali	ET 2018-
Abubakar	NG 1998-1999
Abulfaz Elchibey	AZ 1992-1993
Adami	MT 1987-2004
Adamkus	LT 1998-2009
Adeang	NR 1996-
Adolfo Rodriguez Saa	AR 2001-2002
Afeworki	ER 1993-
Agras	AD 2011-2011
Ahern	IE 1997-2008
Ahmad Abdullah Al-Ahmad al Sabah	KW 2024-
Ahmad Badawi	MY 2003-2009
Ahmadinejad	IR 2005-2013
Ahmed	BD 1990-1991
Aigars Kalvitis	LV 2004-2007
Aingimea	NR 2019-
Akayev	KG 1990-2005
Akbulut	TR 1989-1991
Akhannouch	MA 2021-
Akila Saleh Issa	LY 2014-2016
Akufo-Addo	GH 2017-
Al-Bashir	SD 1989-2019
Al-Kadhimi	IQ 2020-
Alain Berset	CH 2018-2018
Alarcon Fabian	EC 1997-1998
Albanese	AU 2022-
Albert	MC 2005-
Alejandro Toledo	PE 2001-2006
Aleman	NI 1997-2002
Alenka Bratusek	SI 2013-2014
Alexander De Croo	BE 2020-
Alfonso Portillo Cabrera	GT 2000-2004
Alfredo Palacio	EC 2005-2007
Ali	GY 2020-
Alia	AL 1985-1992
Aliyev	AZ 2003-
Allen	JM 2009-
Alvaro Uribe Velez	CO 2002-2010
Amad Al Thani	QA 1995-2013
Amadou Toure	ML 1991-2012
Amata Kabua	MH 1979-1996
Amato	IT 1992-2001
An-Nahayan	AE 1971-2004
Ana Brnabic	RS 2017-
Andrej Babis	CZ 2017-
Andreotti	IT 1989-1992
Andres Perez	VE 1989-1993
Anerood Jugnauth	MU 1982-2017
Anez	BO 2019-2020
Ansip	EE 2005-2014
Antall	HU 1990-1993
Anthony	LC 1997-2016
Anton Rop	SI 2002-2004
Antonescu	RO 2012-2012
Antti Rinne	FI 2019-2019
Anutin Charnvirakul	TH 2025-
Anwar Ibrahim	MY 2022-
Aoun	LB 2025-
Aquino	PH 1986-1992
Arango	CO 1998-2002
Arce	BO 2020-
Arias	CR 1986-2010
Ariel Sharon	IL 2001-2006
Aripov	UZ 2016-
Aristide	HT 1991-2004
Arthur	BB 1994-2008
Arzu Yrigoyen	GT 1996-2000
Asadov	AZ 2019-
Ashraf Ghani	AF 2014-
Assimi Goita	ML 2020-2020
Assoumani	KM 2016-
Atambayev	KG 2011-2017
Athanasiu	RO 1999-1999
Atta Mills	GH 2009-2012
Aung San Suu Kyi	MM 2016-
Aureliu Ciocoi	MD 2021-
Avril	HT 1988-1990
Aylwin	CL 1990-1994
Azali Assoumani	KM 1999-
Azcona Hoyo	HN 1986-1990
Aznar	ES 1996-2004
B. Cowen	IE 2008-2011
Ba N'Daou	ML 2020-
Babangida	NG 1985-1993
Babis	CZ 2025-
Bagabandi	MN 1997-2005
Bah	GN 2024-
Bai Koroma	SL 2007-2018
Bainimarama	FJ 2000-
Bajnai	HU 2009-2010
Bajuk	SI 2000-2000
Bakhtadze	GE 2018-2019
Bakiyev	KG 2005-2010
Balaguer	DO 1986-1996
Balladares	PA 1994-1999
Bambang Yudhoyono	ID 2004-2014
Banda	MW 1964-2014; ZM 2008-2011
Banzer Suarez	BO 1997-2001
Barak	IL 1999-2001
Barre	SO 2022-
Barrow	GM 2017-
Bartumeu	AD 2009-2011
Bashar al-Assad	SY 2000-
Batmonkh	MN 1984-1990
Beccari	SM 2020-
Begaj	AL 2022-
Bektenov	KZ 2024-
Belkic	BA 2002-2002
Benigno Aquino III	PH 2010-2016
Benitez	PY 2018-
Benjedid	DZ 1979-1992
Bensalah	DZ 2019-2019
Berdimuhamedov	TM 2022-
Berdymukhammedov	TM 2006-
Berger Perdomo	GT 2004-2008
Berisha	AL 1992-2013
Berlusconi	IT 1994-2011
Berov	BG 1992-1994
Berzins	LV 2000-2002
Bettel	LU 2013-
Bharrat Jagdeo	GY 1999-2011
Bhattarai	NP 2011-2013
Bhutto Benazir	PK 1988-1996
Biden	US 2021-
Bierlein	AT 2019-2020
Bildt	SE 1991-1994
Bill English	NZ 2016-2017
Bin Burayk	YE 2025-
Bingu wa Mutharika	MW 2004-2012
Bio	SL 1996-
Birendra	NP 1972-1990
Birkavs	LV 1993-1994
Biya	CM 1982-
Bjarni Benediktsson	IS 2017-2017
Blair	GB 1997-2007
Boakai	LR 2024-
Bob Denard	KM 1995-1995
Boiko Borisov	BG 2014-
Boko	BW 2024-
Bolger	NZ 1990-1997
Bolojan	RO 2005-
Bolsonaro	BR 2019-
Bondevik	NO 1997-2005
Bonfoh	TG 2005-2005
Bongo	GA 1967-2009
Boniface Alexandre	HT 2004-2006
Boonsonpaisan	TH 2014-2014
Boric	CL 2022-
Borislav Paravac	BA 2003-2005
Borja Cevallos	EC 1988-1992
Boross	HU 1993-1994
Borut Pahor	SI 2008-2012
Bostic	BB 2025-
Boudiaf	DZ 1992-1992
Bouteflika	DZ 1999-2019
Bouterse	SR 2010-2020
Boyko Borisov	BG 2009-2013
Brathwaite	GD 1990-1995
Brazauskas	LT 1992-1998
Breugre Mambe	CI 2023-
Brizan	GD 1995-1995
Brown	GB 2007-2010
Browne	AG 2014-
Brundtland	NO 1990-1996
Bruton	IE 1994-1997
Bryant	LR 2003-2006
Bucaram Ortiz	EC 1996-1997
Buhari	NG 2015-
Bukele Ortez	SV 2019-
Burdjanadze	GE 2003-2004
Burdzhanadze	GE 2007-2008
Burhanuddin Rabbani	AF 1992-1996
Burkhalter	CH 2014-2014
Burton	DM 2023-
Bush	US 1989-1993
Buyoya	BI 1987-2003
By	TD 2024-
Caldera Rodriguez	VE 1994-1999
Calderon	MX 2006-2012
Calderon Fournier	CR 1990-1994
Calderon Sol	SV 1994-1999
Calfa	CZ 1989-1992
Callejas	HN 1990-1994
Calmy-Rey	CH 2007-2011
Cameron	GB 2010-2016
Campaore	BF 1987-2014
Cardoso	BR 1995-2003
Carl Xvi Gustaf	SE 1973-
Carlos Alvarado Quesada	CR 2018-
Carlos Mesa	BO 2003-2005
Carlsson	SE 1986-1996
Carney	CA 2025-
Carvalho	ST 2016-
Castro	CU 1959-2008
Castro de Zelaya	HN 2022-
Cavaco Silva	PT 2006-2016
Cedras	HT 1991-1994
Cerezo	GT 1986-1991
Chakewera	MW 2020-
Chan	PG 1994-1997
Chanweerakul	TH 2008-2008
Chapo	MZ 2025-
Charles Michel	BE 2014-2019
Chastanet	LC 2016-
Chaudhry	FJ 1999-2000
Chavalit Yongchaiyudh	TH 1996-1997
Chaves Robles	CR 2022-
Chiluba	ZM 1991-2002
Chinh	VN 2021-
Chirac	FR 1995-2007
Chiril Gaburici	MD 2015-2015
Chissano	MZ 1986-2005
Chiwenga	ZW 2023-
Cho Jung-tai (President of the Executive Yuan)	TW 2024-
Choe Ryong Hae	KP 2019-
Choonhavan	TH 1988-1991
Chretien	CA 1993-2003
Christian	FM 2015-2019
Christie	BS 2002-2017
Christodoulidis	CY 2023-
Chulanont	TH 2006-2008
Ciampi	IT 1993-1994
Ciller	TR 1993-1996
Ciorbea	RO 1996-1998
Clark	NZ 1999-2008
Clerides	CY 1993-2003
Clinton	US 1993-2001
Clodumar	NR 1997-1998
Cnsp Prime Minister Ali Mahaman Lamine Zeine	NE 2023-
Colom	GT 2008-2012
Compton	LC 1982-2007
Conde	GN 2010-
Connolly	IE 2025-
Conte	GN 1984-2008; IT 2018-
Correia Seabra	GW 2003-2003
Correia e Silva	CV 2016-
Cotti	CH 1991-1998
Covic	BA 2015-2018
Cristiani	SV 1989-1994
Crvenkovski	MK 1992-2004
Cubas Grau	PY 1998-1999
Cuong	VN 2024-
Cvetkovic	RS 2008-2012
D'Alema	IT 1998-2000
D. Barrow	BZ 2008-2020
Dabwido	NR 2011-2013
Dacic	RS 2012-2014
Dadae	PG 2017-
Dadis Camara	GN 2008-2009
Dan	RO 2025-
Daniel Ortega	NI 1979-
Danilo Medina	DO 2012-2020
Danny Faure	SC 2016-2020
Danny Philip	SB 2010-2011
Darcy Lilo	SB 2011-2014
David Granger	GY 2015-2020
Davis	BS 2021-
De Wever	BE 2025-
Debono	MT 2024-
Deby	TD 1990-
Dehaene	BE 1992-1999
Dejeu	RO 1998-1998
Delamuraz	CH 1996-1996
Demirel	TR 1991-1993
Deng Xiaoping	CN 1980-1997
Desalegn	ET 2012-2018
Dhoinine	KM 2011-2016
Di Rupo	BE 2011-2014
Diay	MR 2024-
Diaz-Canel Bermudez	CU 2018-
Dimitriev	MK 2016-2017
Dimitris Christofias	CY 2008-2013
Dimitrov	BG 1991-1992
Dini	IT 1995-1996
Diouf	SN 1981-2000
Dissanayake	LK 2024-
Djibo	NE 2010-2011
Djohar	KM 1989-1996
Djotidia	CF 2013-2014
Dlamini	SZ 2023-
Do Muoi	VN 1991-1997
Dodik	BA 2018-
Doe	LR 1980-1990
Dombrovskis	LV 2009-2014
Doris Leuthard	CH 2010-2017
Dos Ramos	ST 2025-
Dos Santos	AO 1979-2017
Douglas	KN 1995-2015
Doumbouya	GN 2026-
Dowiyogo	NR 1989-2003
Dragan Covic	BA 2003-2004
Draghi	IT 2021-
Dreifuss	CH 1999-1999
Drew	KN 2022-
Drnovsek	SI 1992-2002
Duda	PL 2015-
Dukanovic	ME 2006-2016
Duran Ballen	EC 1992-1996
Dusko Markovic	ME 2016-2020
Dzaferovic	BA 2020-2020
Dzurinda	SK 1998-2006
E. Kenny	IE 2011-2017
Ecevit	TR 1999-2002
Edison James	DM 1995-2000
Eduardo Duhalde	AR 2002-2003
Eduardo Rodriguez	BO 2005-2006
El-Sisi	EG 2014-
Elbegdorj	MN 2009-2017
Elias Hrawi	LB 1989-1998
Embalo	GW 2020-
Emile Lahoud	LB 1998-2007
Endara	PA 1990-1994
Enkhbayar	MN 2005-2009
Ennaceur	TN 2019-2019
Enrique Bolanos	NI 2002-2007
Enrique Pena Nieto	MX 2012-2018
Erbakan	TR 1996-1997
Erdal Inonu	TR 1993-1993
Erdogan	TR 2003-
Ershad	BD 1982-1990
Espot Zamora	AD 2019-
Esquivel	BZ 1993-1998
Essebi	TN 2015-2019
Estrada	PH 1998-2001
Etpison	PW 1989-1992
Eugen Bejinariu	RO 2004-2004
Eugenia Charles	DM 1980-1995
Eustace	VC 2000-2001
Evans Paul	HT 2016-2016
Evo Morales	BO 2006-2019
Eyadema	TG 1967-2005
Fahd	SA 1982-1996
Fakafanua	TO 2025-
Fakhruddin	BD 2007-2009
Falani	TV 2021-
Falcam	FM 1999-2003
Fatos Nano	AL 1997-2005
Faure Gnassingbe	TG 2005-
Faye	SN 2024-
Fayez al-Sarraj	LY 2016-
Faymann	AT 2008-2016
Federico Franco	PY 2012-2013
Felber	CH 1992-1992
Felipe	ES 2014-
Felix Tschisekedi	CD 2019-
Ferenc Gyurcsany	HU 2004-2009
Fernandez	AR 2019-
Fernandez Reyna	DO 1996-2012
Fernandez de Kirchner	AR 2007-2015
Fernando Lugo	PY 2008-2012
Fico	SK 2006-
Figueres Olsen	CR 1994-1998
Fischer	CZ 2009-2010
Flores	SV 1999-2004
Flores Facusse	HN 1998-2002
Fogh Rasmussen	DK 2001-2009
Francisco Guterres	TL 2017-
Francisco Sagasti	PE 2020-
Francois Bozize	CF 2003-2013
Frederiksen	DK 2019-
Frei Ruiz-Tagle	CL 1994-2000
Friday	VC 2025-
Frieden	LU 2023-
Frostadottir	IS 2024-
Fujimori	PE 1990-2000
Funes	SV 2009-2014
G. Rajapakse	LK 2019-
G. W. Bush	US 2001-2009
Gailis	LV 1994-1995
Gakharia	GE 2019-
Gambarov	AZ 1992-1992
Gamsakhurdia	GE 1991-1992
Garcia Perez	PE 1985-2011
Garibashvili	GE 2021-
Gayoom	MV 1978-2008
Gebre Kidan	ET 1991-1991
Geerlings-Simons	SR 2025-
Geingob	NA 2015-
Gentiloni	IT 2016-2018
Georgi Bliznashki	BG 2014-2014
Georgievski	MK 1998-2002
Georgios Papandreou	GR 2009-2011
Ghazouani	MR 2019-
Gheorghe Brega	MD 2015-2016
Ghrieb	DZ 2025-
Giammattei	GT 2020-
Gillard	AU 2010-2013
Gioura	NR 2003-2003
Girija Prasad Koirala	NP 1991-2008
Giuma Ahmed Atigha	LY 2013-2013
Gloria Macapagal-Arroyo	PH 2001-2010
Gnassingbe	TG 2025-
Gnu Interim Prime Minister Abd-al-Hamid Dubaybah	LY 2021-
Godmanis	LV 1990-2009
Goh Chok Tong	SG 1990-2004
Goita	ML 2021-
Gokhool	MU 2024-
Golding	JM 2007-2011
Golob	SI 2022-
Gonsalves	VC 2001-
Gonzalez Macchi	PY 1999-2003
Gonzalez Marquez	ES 1982-1996
Gonzalo Sanchez de Lozada	BO 1993-2003
Gonzi	MT 2004-2013
Goodluck Jonathan	NG 2010-2015
Gorbachev	RU 1985-1991
Gouled Aptidon	DJ 1977-1999
Gowda	IN 1996-1997
Greceanii	MD 2008-2009
Gruevski	MK 2006-2016
Grybauskaite	LT 2009-2019
Guebuza	MZ 2005-2015
Guei	CI 1999-2000
Guelleh	DJ 1999-
Guillaume	LU 2025-
Gujral	IN 1997-1998
Gunnlaugsson	IS 2013-2016
Gusenbauer	AT 2007-2008
Gusmao	TL 2002-
Gustavo Noboa	EC 2000-2003
Gyanendra	NP 2005-2006
H. Aliyev	AZ 1993-2003
Haas	LI 2025-
Habibie	ID 1998-1999
Habre	TD 1982-1990
Habyarimana	RW 1973-1994
Hadi	YE 2012-2015
Haglelgam	FM 1987-1991
Haitham bin Tarik Al Said	OM 2020-
Haitham ibn Tariq	OM 2020-
Halina	TD 2024-
Halldor Asgrimsson	IS 2004-2006
Hamad Isa Ibn Al-Khalifah	BH 1999-
Hamad bin Isa Al-Khalifa	BH 1999-
Hamada Madi	KM 2002-2002
Hamid Karzai	AF 2001-2014
Hans-Adam II	LI 1989-
Hans-Rudolf Merz	CH 2009-2009
Hari Kostov	MK 2004-2004
Harper	CA 2006-2015
Harris	KN 2015-
Hashimoto	JP 1996-1998
Hasina Wazed	BD 1996-
Hassan	JO 2024-; TZ 2021-
Hassan Diab	LB 2019-2020
Hassan II	MA 1961-1999
Hassan Sheikh Mohamud	SO 2012-
Hassanal Bolkiah	BN 1967-
Hata	JP 1994-1994
Hatoyama Yukio	JP 2009-2010
Haughey	IE 1987-1992
Hawke	AU 1983-1991
Haybatullah Akhundzada	AF 2021-
Heine	MH 2023-
Henrique Pereira Rosa	GW 2003-2005
Hermannsson	IS 1988-1991
Herminie	SC 2025-
Herzog	IL 2021-
Hichilema	ZM 2021-
Hilda Heine	MH 2016-2020
Hilly	SB 1993-1994
Hilmar Haarde	IS 2006-2009
Hipolito Mejia	DO 2000-2004
Hollande	FR 2012-2017
Holness	JM 2011-
Horacio Cartes	PY 2013-2018
Horn	HU 1994-1998
Hosokawa	JP 1993-1994
Hoti	XK 2020-
Houphouet-Boigny	CI 1960-1993
Houthi	YE 2015-
Howard	AU 1996-2007
Hoyte	GY 1985-1992
Hryb	BY 1994-1994
Hu Jintao	CN 2003-2012
Hubert Minnis	BS 2017-
Hugo Chavez	VE 1999-2013
Hun Manet	KH 2023-
Hun Sen	KH 1985-
Hussein Ibn Talal El-Hashim	JO 1952-1999
Hwang Kyo Ahn	KR 2016-2017
Iajuddin	BD 2006-2007
Ian Khama	BW 2008-2018
Ibn Auf	SD 2019-2019
Ibrahim Solih	MV 2018-
Ibrahim ibni al-Marhum Sultan Iskandar	MY 2024-
Ielemia	TV 2006-2010
Ilhma Aliyev	AZ 2003-
Imata Kabua	MH 1997-2000
Imran Khan	PK 2018-
Indulis Emsis	LV 2004-2004
Indzhova	BG 1994-1995
Ingraham	BS 1992-2012
Iohannis	RO 2014-
Ion Chicu	MD 2019-
Ionatana	TV 1999-2000
Ioseliani	GE 1992-1992
Isa Ibn Al-Khalifah	BH 1971-1999
Isaias Afwerki	ER 1993-
Isarescu	RO 1999-2000
Iskandrov	TJ 1992-1992
Issoufou	NE 2011-
Iurie Leanca	MD 2013-2015
Ivan Duque	CO 2018-
Ivanic	BA 2014-2017
Iyad Allawi	IQ 2004-2005
Izetbegovic	BA 1992-2018
Jaatteenmaki	FI 2003-2003
Jabir Ahmad Al Sabah	KW 2006-2020
Jabir As-Sabah	KW 1978-2006
Jacinda Ardern	NZ 2017-
Jagan Cheddi	GY 1992-1997
Jagland	NO 1996-1997
Jallow	GM 2024-
James Marape	PG 2019-
Jammeh	GM 1994-2017
Jan Peter Balkenende	NL 2002-2010
Janet Jagan	GY 1997-1999
Janez Jansa	SI 2004-2013
Jansa	SI 2020-
Japarov	KG 2021-
Jaruzelski	PL 1981-1990
Jatoi	PK 1990-1990
Jawara	GM 1965-1994
Jay Garner	IQ 2003-2003
Jelavic	BA 1999-2000
Jiang Zemin	CN 1997-2003
Jocelerme Privert	HT 2016-2017
John	VC 2026-
John Agyekum Kufuor	GH 2001-2009
John Key	NZ 2008-2016
Johnson	GB 2019-
Johnson Sirleaf	LR 2006-2018
Joko Widodo	ID 2014-
Jones	GD 1989-1990
Jorge Batlle	UY 2000-2005
Jorge Quiroga Ramirez	BO 2001-2002
Jose Mujica	UY 2010-2015
Joseph Deiss	CH 2004-2004
Joseph Kabila	CD 2001-2019
Jovenel Moise	HT 2017-
Juan Antonio Briceno	BZ 2020-
Juan Carlos Varela	PA 2014-2019
Juan Orlando Hernandez	HN 2014-
Julius Maada Bio	SL 2018-
Juncker	LU 1995-2013
Junichiro Koizumi	JP 2001-2006
Kabbah	SL 1996-2007
Kabore	BF 2015-
Kabua	MH 2020-
Kaczynski	PL 2005-2010
Kadreddin Aslonov	TJ 1991-1991
Kafando	BF 2014-2015
Kafi	DZ 1992-1994
Kagame	RW 2000-
Kaifu	JP 1989-1991
Kaja Kallas	EE 2021-
Kallas	EE 2002-2003
Kalosil	VU 2013-2014
Kalpokas	VU 1991-1999
Kangaloo	TT 2023-
Kapu	SB 2024-
Karapetyan	AM 2018-2018
Karimov	UZ 1990-2016
Karins	LV 2019-
Karis	EE 2021-
Karki	NP 2025-
Kasymaliyev	KG 2024-
Katainen	FI 2011-2014
Kaunda	ZM 1964-1991
Kavelashvili	GE 2024-
Keating	AU 1991-1996
Keita	ML 2013-2020
Kemakeza	SB 2001-2006
Kenyatta	KE 2013-
Kerekou	BJ 1972-2006
Kern	AT 2016-2017
Khachaturyan	AM 2022-
Khaleda Zia	BD 1991-2006
Khalid	PK 1996-1997
Khalifa Al Nahayan	AE 2004-
Khalifah Al Thani	QA 2013-
Khalifah Ath-Thani	QA 1972-1995
Khaltmaagiin Battulga	MN 2017-
Khatami	IR 1997-2005
Khurelsukh	MN 2021-
Kiir	SS 2011-
Kiir Mayardit	SS 2011-
Kikwete	TZ 2005-2015
Kilman	VU 2010-2016
Kim Campbell	CA 1993-1993
Kim Dae Jung	KR 1998-2003
Kim Il-Sung	KP 1948-1994
Kim Jong Un	KP 2011-
Kim Jong-Il	KP 1994-2011
Kim Min-seok	KR 2025-
Kim Young Sam	KR 1993-1998
King	LC 2007-2011
Kinigi	BI 1993-1994
Kiro	NZ 2021-
Kiviniemi	FI 2010-2011
Klaus	CZ 1993-1997
Klima	AT 1997-2000
Kljusev	MK 1991-1992
Kobakhidze	GE 2024-
Kocharian	AM 1998-2008
Kohl	DE 1982-1998
Koirala	NP 2014-2015
Koivisto	FI 1981-1994
Kok	NL 1994-2002
Kolingba	CF 1981-1993
Koller	CH 1990-1997
Komisic	BA 2019-2020
Komorowski	PL 2010-2015
Komsic	BA 2013-2014
Konan Bedie	CI 1993-1999
Konare	ML 1992-2002
Korman	VU 1991-1996
Koroma	SL 1997-1998
Kosor	HR 2009-2011
Kostas Karamanlis	GR 2004-2009
Kostov	BG 1997-2001
Kostunica	RS 2000-2008
Kpormapkor	LR 1994-1995
Kraag	SR 1990-1991
Kraprayoon	TH 1992-1992
Krasts	LV 1997-1998
Kravchuk	UA 1990-1994
Krishna Prasad Bhatterai	NP 1990-2000
Kristersson	SE 2022-
Kristo	BA 2023-
Kristopans	LV 1998-1999
Krizanovic	BA 2001-2002
Kuchma	UA 1994-2005
Kucinskis	LV 2016-2019
Kumaratunga	LK 1994-2005
Kumba Iala	GW 2000-2003
Kun	NR 1996-1997
Kurti	XK 2020-2020
Kuruma	GW 2012-2012
Kurz	AT 2017-
Kwasniewski	PL 1995-2005
La Grenade	GD 2013-
La'aulialemalietoa La'auli Leuatea Schmidt	WS 2025-
Laar	EE 1992-2002
Lacalle de Herrera	UY 1990-1995
Lagumot Harris	NR 1995-1996
Lahnstein	NO 1998-1998
Lai Ching-te	TW 2024-
Laisenia Qarase	FJ 2000-2006
Lalabalavu	FJ 2024-
Landsbergis	LT 1990-1992
Latasi	TV 1993-1996
Latifur Rahman	BD 2001-2001
Laurent Gbagbo	CI 2000-2011
Laurent Kabila	CD 1997-2001
Laurentino Cortizo	PA 2019-
Lecornu	FR 2025-
Lee Hsien Loong	SG 2004-
Lee Jae-myung	KR 2025-
Lee Kuan Yew	SG 1965-1990
Lee Myung Bak	KR 2008-2013
Leekpai	TH 1992-2001
Lekhanya	LS 1986-1991
Lemari	MH 1996-1997
Lenin Moreno	EC 2017-
Leo Xiv	VA 2025-
Leon Carpio	GT 1993-1996
Lepage Barreto	VE 1993-1993
Lester Bird	AG 1994-2004
Leterme	BE 2008-2011
Letsie	LS 1996-
Letsie III	LS 1994-1994
Letta	IT 2013-2014
Leuenberger	CH 2001-2006
Levi	MZ 2025-
Levy Mwanawasa	ZM 2002-2008
Lewis	LC 1996-1997
Li Qiang	CN 2023-
Liburd	KN 2023-
Lini	VU 1980-2008
Lipponen	FI 2000-2003
Lissouba	CG 1992-1997
Lobo	HN 2010-2014
Loeak	MH 2012-2016
Loeger	AT 2019-2019
Lofven	SE 2014-
Lokendra Bahadur Chand	NP 1997-2003
Lokke Rasmussen	DK 2009-2011
Lopez Obrador	MX 2018-
Lotay Tshering	BT 2018-
Loughman	VU 2020-
Loukas Papadimos	GR 2011-2012
Lourenco	AO 2017-
Lubbers	NL 1982-1994
Lucinschi	MD 1997-2001
Lucio Gutierrez	EC 2003-2005
Luis Abinader	DO 2020-
Luis Guillermo Solis	CR 2014-2018
Luis Pou	UY 2020-
Luka	TV 2001-2001
Lukanov	BG 1990-1990
Lukashenka	BY 1994-
Lukashenko	BY 1994-
Luksic	ME 2010-2012
Lula da Silva	BR 2003-
Lungu	ZM 2015-
Luxon	NZ 2023-
Lyonpo Jigme Thinley	BT 1998-2013
Lyonpo Khandu Wangchuk	BT 2001-2007
Lyonpo Kinzang Dorji	BT 2002-2008
Lyonpo Sangay Ngedup	BT 1999-2006
Lyonpo Yeshey Zimba	BT 2000-2005
M. Rajapakse	LK 2005-2015
M. Rutte	NL 2010-
Maamau	KI 2016-
Macky Sall	SN 2012-
Macri	AR 2015-2019
Macron	FR 2017-
Madbouly	EG 2018-
Madhav Kumar Nepal	NP 2009-2011
Magufuli	TZ 2015-
Mahama	GH 2012-
Mahathir Bin Mohamed	MY 2018-2020
Mahatir Bin Mohammad	MY 1981-2003
Mahuad	EC 1998-2000
Maia Sandu	MD 2019-2019
Maiga	ML 2024-
Mainassara	NE 1996-1999
Majko	AL 1998-2002
Major	GB 1990-1997
Majoro	LS 2020-
Makosso	CG 2021-
Maldanado	GT 2015-2016
Mamadou	NE 1999-2010
Mamaloni	SB 1989-1997
Mamau	KI 2016-
Mamedov	AZ 1992-1992
Man	GW 2025-
Man Mohan Adhikari	NP 1994-1995
Mandela	ZA 1994-1999
Mane	GW 1999-1999
Manele	SB 2024-
Manley	JM 1989-1992
Manmohan Singh	IN 2004-2014
Manning	TT 1991-2010
Mansour	EG 2013-2014
Manuel Merino	PE 2020-2020
Mara	FJ 1987-1992
Marape	PG 2019-
Marc Ravalomanana	MG 2002-2009
Margvelashvili	GE 2013-2018
Marin Raikov	BG 2013-2013
Marovic	RS 2003-2006
Marrero Cruz	CU 2019-
Martelly	HT 2011-2016
Martens	BE 1981-1992
Marthi Ahtisaari	FI 1994-2000
Marti	AD 2011-2019
Martin	IE 2020-
Martin Torrijos	PA 2004-2009
Martin Vizcarra Cornejo	PE 2018-2020
Martinelli	PA 2009-2014
Marzouki	TN 2011-2014
Masire	BW 1980-1998
Massounde	KM 1998-1999
Matan Ruak	TL 2012-2017
Matovic	SK 2020-
Mattarella	IT 2015-
Maurer	CH 2013-2020
May	GB 2016-2019
Mazari	PK 1993-1993
Mbeki	ZA 1999-2008
Mebazaa	TN 2011-2011
Meciar	SK 1993-1998
Megawati Sukarnoputri	ID 2001-2004
Meles Zenawi	ET 1991-2012
Mello	BR 1990-1992
Meloni	IT 2022-
Menem	AR 1989-1999
Menezes	ST 2001-2011
Mengistu Marriam	ET 1977-1991
Merkel	DE 2005-
Merz	DE 2025-
Mesic	HR 2000-2000
Meta	AL 1999-2002
Mette Frederiksen	DK 2019-
Mia Mottley	BB 2018-
Michal	EE 2024-
Michel	SC 2004-2016
Michel Aoun	LB 2016-2019
Micheletti	HN 2009-2010
Michelle Bachelet	CL 2006-2018
Mickoski	MK 2024-
Milanovic	HR 2011-
Milatovic	ME 2023-
Milei	AR 2023-
Milosevic	RS 1989-2000
Min Aung Hlaing	MM 2021-
Miranda	CR 2010-2014
Mireya Moscoso	PA 1999-2004
Mirmand	MC 2025-
Miro Cerar	SI 2014-2018
Miro Jovic	BA 2005-2006
Mirziyoyev	UZ 2016-
Mishal al-Ahmad al-Jabir al-Sabah	KW 2023-
Mishustin	RU 2020-
Mitchell	GD 1995-; VC 1984-2000
Mitsotakis	GR 1990-
Mitterand	FR 1981-1995
Mitterlehner	AT 2016-2016
Miyazawa	JP 1991-1993
Mkapa	TZ 1995-2005
Mladenov	BG 1989-1990
Mnangagwa	ZW 2017-
Mobutu	CD 1965-1997
Modi	IN 2014-
Mogae	BW 1998-2008
Mohamed	DJ 2013-
Mohamed Abdullahi Farmajo	SO 2017-
Mohamed Irfaan Ali	GY 2020-
Mohamed Waheed Hassan	MV 2012-2013
Mohammad Habibur Rahman	BD 1996-1996
Mohammed	MA 1999-
Mohammed Magariaf	LY 2012-2013
Moi	KE 1978-2002
Mojadidi	AF 1992-1992
Mokgweetsi Masisi	BW 2018-
Mokhehle	LS 1993-1998
Molina	GT 2012-2015
Molne	AD 1994-2005
Moloua	CF 2022-
Momoh	SL 1985-1992
Montenegro	PT 2024-
Monti	IT 2011-2013
Moon Jae-in	KR 2017-
Moore	NZ 1990-1990
Morales	GT 2016-2020
Morauta	PG 1999-2002
Moravcik	SK 1994-1994
Mori	FM 2007-2015
Morrison	AU 2018-
Morsi	EG 2012-2013
Moses Zeh Blah	LR 2003-2003
Mosisili	LS 1998-2017
Mostyn	AU 2024-
Motlanthe	ZA 2008-2009
Mottley	BB 2018-
Mswati	SZ 1986-
Mubarak	EG 1981-2011
Mugabe	ZW 1980-2017
Muhammad Bin Rashid Al Maktum	AE 2006-
Muhammad Bin Salman bin Abd al-Aziz Al Saud	SA 2022-
Muhammad Bin Zayid Al Nuhayyan	AE 2022-
Muhammad VI	MA 1999-
Muhammad bin Abd al-Rahman Al Thani	QA 2023-
Muhyiddin Yassin	MY 2020-
Muizzu	MV 2023-
Mulino Quintero	PA 2024-
Mulk	PK 2018-2018
Mullah Omar	AF 1996-2001
Mulroney	CA 1984-1993
Muluzi	MW 1994-2004
Munteanu	MD 2025-
Murayama	JP 1994-1996
Murmu	IN 2022-
Musa	BZ 1998-2008
Muscat	MT 2013-2020
Museveni	UG 1986-
Musharraf	PK 1999-2008
Mustafa	XK 2014-2017
Mustafa Jalil	LY 2011-2012
Mutalibov	AZ 1991-1992
Mutharika	MW 2014-
Mwai Kibaki	KE 2002-2013
Mwinyi	TZ 1985-1995
Nabbanja	UG 2021-
Nabiyev	TJ 1991-1992
Najib Tun Razak	MY 2009-2018
Najibullah	AF 1986-1992
Nakamura	PW 1993-2000
Namaliu	PG 1988-1992
Nandi-Ndaitwah	NA 2025-
Naoto Kan	JP 2010-2011
Napat	VU 2025-
Narendra Modi	IN 2014-
Naruhito	JP 2019-
Nasheed	MV 2008-2012
Natalia Gherman	MD 2015-2015
Natano	TV 2019-
Natapei	VU 2001-2011
Nath Khanal	NP 2011-2011
Natuman	VU 2014-2015
Nauseda	LT 2019-
Nawaf Al-Sabah	KW 2020-
Nawrocki	PL 2025-
Nayib Bukele	SV 2019-
Nazarbaev	KZ 1990-2019
Ndadaye	BI 1993-1993
Ndayishimiye	BI 2020-
Ndayizeye	BI 2003-2005
Necas	CZ 2010-2013
Nemra	MH 2016-2016
Nena	FM 1996-1999
Nestor Kirchner	AR 2003-2007
Netanyahu	IL 1996-
Neves	CV 2001-
Nguendet	CF 2014-2014
Nguesso	CG 1979-
Ngueze	BI 1993-1993
Ngute	CM 2019-
Nguyen Van Linh	VN 1986-1991
Nhamadjo	GW 2012-2014
Nicanor Duarte Frutos	PY 2003-2008
Nicolas Maduro	VE 2013-
Nikos Anastasiadis	CY 2013-
Niyazov	TM 1990-2006
Nkurunziza	BI 2005-2020
Noboa Azin	EC 2023-
Nong Duc Manh	VN 2001-2011
Noriega	PA 1983-1990
Note	MH 2000-2008
Nouri Abusahmain	LY 2013-2014
Nsengiyumva	RW 2025-
Ntahontuye	BI 2025-
Ntarymira	BI 1994-1994
Ntibantunganya	BI 1994-1996
Nujoma	NA 1990-2005
Nyabenda	BI 2020-2020
Nyo Saw	MM 2025-
Nyrup Rasmussen	DK 1993-2001
Nyussi	MZ 2015-
O'Neill	PG 2011-2019
Obama	US 2009-2017
Obasanjo	NG 1999-2007
Obiang Nguema Mbasogo	GQ 1979-
Obuchi	JP 1998-2000
Ochirbat	MN 1990-1997
Oddsson	IS 1991-2004
Ogi	CH 1993-2000
Ognyan Gerdzhikov	BG 2017-2017
Oli	NP 2015-
Oligui Nguema	GA 2025-
Ollanta Humala	PE 2011-2016
Olmert	IL 2006-2009
Olter	FM 1991-1996
Ondimba	GA 2009-
Orban	HU 1998-
Oreskovic	HR 2016-2016
Orpo	FI 2023-
Ortega Saavedra	NI 2007-
Otunbayeva	KG 2010-2011
Ouattara	CI 2011-
Ouedraogo	BF 2024-
Ould Abdel Aziz	MR 2008-2019
Ould Cheikh Abdellahi	MR 2007-2008
Ould Ghazouani	MR 2019-
Ould Mohamed Vall	MR 2005-2007
Ousmane	NE 1993-1996
Paeniu	TV 1989-1999
Paksas	LT 2003-2004
Palmer	NZ 1989-1990
Panday	TT 1995-2001
Panuelo	FM 2019-
Panyarachun	TH 1991-1992
Park Geun Hye	KR 2013-2016
Parmelin	CH 2021-
Paroubek	CZ 2005-2006
Parts	EE 2003-2005
Pascal Couchepin	CH 2003-2008
Pascal-Troillet	HT 1990-1991
Pashinyan	AM 2018-
Patasse	CF 1993-2003
Patterson	JM 1992-2006
Paul Berenger	MU 2003-2005
Paul Bremer	IQ 2003-2004
Paul Kagame	RW 1994-
Paul Martin	CA 2003-2006
Paulauskas	LT 2004-2004
Pavel	CZ 2023-
Pavel Filip	MD 2016-2019
Pavletic	HR 1999-2000
Paz Pereira	BO 2025-
Paz Zamora	BO 1989-1993
Pedro Pablo Kuczynski	PE 2016-2018
Pellegrini	SK 2018-
Pereira	GW 2012-2012; ST 2003-2003
Peres	IL 1995-1996
Perry	LR 1996-1997
Persad-Bissessar	TT 2010-
Persson	SE 1996-2006
Peter Medgyessy	HU 2002-2004
Peterle	SI 1991-1992
Petro Urrego	CO 2022-
Pezeshkian	IR 2024-
Phieu	VN 1997-2001
Philippe	BE 2013-
Phomivan	LA 1975-1992
Phounsavanh	LA 1992-1998
Phu Trong	VN 2011-
Pierre	LC 2021-
Pierre Charles	DM 2000-2004
Pikrammenos	GR 2012-2012
Pindling	BS 1973-1992
Pinochet	CL 1973-1990
Pintat-Santolaria	AD 2005-2009
Pintat-Solans	AD 1984-1990
Pirc Musar	SI 2022-
Pires	CV 1975-1991
Pirlog	MD 2009-2009
Pizano	CO 1994-1998
Plamen Oresharski	BG 2013-2014
Plenkovic	HR 2016-
Pohamba	NA 2005-2015
Pohiva	TO 2014-2019
Popov	BG 1990-1991
Poroshenko	UA 2014-2019
Poudel	NP 2023-
Prabowo Subianto Djojohadikusumo	ID 2024-
Prachanda	NP 2008-2017
Pratap Singh	IN 1989-1990
Pratt	BS 2005-
Pravind Jugnauth	MU 2017-
Prayuth Chan-ocha	TH 2014-
Premadasa	LK 1989-1993
Preval	HT 1996-2011
Price	BZ 1989-1993
Prodi	IT 1996-2008
Putin	RU 2000-
Qabus Bin Said	OM 1970-2020
Qaddafi	LY 1969-2011
Qureshi	PK 1993-1993
Ra	CF 2016-
Rabin	IL 1992-1995
Rabuka	FJ 1992-
Racan	HR 2000-2003
Radev	BG 2017-
Radicova	SK 2010-2012
Radisic	BA 1998-2001
Radmanovic	BA 2006-2013
Radmila Sekerinska	MK 2004-2004
Rafael Correa	EC 2007-2017
Rafsanjani	IR 1989-1997
Rahmon	TJ 1994-
Raimundo Perreira	GW 2009-2009
Rainier	MC 1949-2005
Rajaonarimampianina	MG 2014-2018
Rajaonarivelo	MG 2025-
Rajoelina	MG 2009-
Rajoy Brey	ES 2011-2018
Rakhmonov	TJ 1992-
Rakotovao	MG 2018-2019
Rama	AL 2013-
Ramaema	LS 1991-1993
Ramaphosa	ZA 2018-
Ramgoolam	MU 2024-
Ramos	PH 1992-1998
Ramos-Horta	TL 2007-
Ramotar	GY 2011-2015
Ramush Haradinaj	XK 2017-2020
Ranariddh	KH 1993-1997
Rao	IN 1991-1996
Rashid	IQ 2022-
Rasmussen	DK 2015-2019
Rasulzoda	TJ 2013-
Ratas	EE 2016-
Ratsirahonana	MG 1996-1997
Ratsiraka	MG 1975-2002
Raul Castro	CU 2008-
Rawlings	GH 1981-2001
Rebelo De Sousa	PT 2016-
Regmi	NP 2013-2014
Reig	AD 1990-1994
Reina	HN 1994-1998
Reinfeldt	SE 2006-2014
Rene	SC 1977-2004
Rene Harris	NR 1999-2004
Renzi	IT 2014-2016
Repse	LV 2002-2004
Reynolds	IE 1992-1994
Ricardo Lagos Escobar	CL 2000-2006
Ricardo Maduro	HN 2002-2006
Rick Houenipwela	SB 2017-2019
Rini	SB 2006-2006
Rinkevics	LV 2023-
Robinson	TT 1986-1991
Rodrigo Duterte	PH 2016-
Rodriguez Echeverria	CR 1998-2002
Rodriguez Pedotti	PY 1989-1993
Rodriguez Zapatero	ES 2004-2011
Rogombe	GA 2009-2009
Roh Moo Hyun	KR 2003-2008
Roh Tae Woo	KR 1988-1993
Roivas	EE 2014-2016
Roman	RO 1989-1991
Roosevelt Skerrit	DM 2004-
Rosie Douglas	DM 2000-2000
Rouhani	IR 2013-
Rousseff	BR 2011-2016
Rowley	TT 2015-
Rudd	AU 2007-2013
Ruginiene	LT 2025-
Rusnok	CZ 2013-2014
Ruto	KE 2022-
Saad Hariri	LB 2020-
Saad Salim at Sabah	KW 2006-2006
Saakashvili	GE 2004-2013
Saddam Hussein	IQ 1979-2003; KW 1990-1991
Sadyr Japarov	KG 2020-
Saied	TN 2019-
Saksgoburggotski	BG 2001-2005
Salam	LB 2014-
Saleh al-Hashidi	YE 1990-2012
Salinas	MX 1988-1994
Salman	SA 2015-
Salman bin Abd al-Aziz Al Saud	SA 2015-
Salman bin Hamad Al-Khalifa	BH 2020-
Salvador Sanchez Ceren	SV 2014-2019
Salwai	VU 2016-2020
Samaras	GR 2012-2015
Samba-Panza	CF 2014-2016
Sambi	KM 2006-2011
Sampaio	PT 1996-2006
Samuel Hinds	GY 1997-1997
Sanader	HR 2003-2009
Sanchez	ES 2018-
Sanchez Perez-Castejon	ES 2018-
Sandiford	BB 1987-1994
Sandu	MD 2020-
Sanguinetti	UY 1985-2000
Sanha	GW 1999-2012
Sankawulo	LR 1995-1996
Sanna Marin	FI 2019-
Sanogo	ML 2012-2012
Sant	MT 1996-1998
Santer	LU 1984-1995
Santokhi	SR 2020-
Santos Calderon	CO 2010-2018
Sarec	SI 2018-2020
Sargsyan	AM 2008-2018
Sarkozy	FR 2007-2012
Sarnay	BR 1985-1990
Sarovic	BA 2002-2003
Sata	ZM 2011-2014
Savisaar	EE 1991-1992
Saw Maung	MM 1988-1992
Sawyer	LR 1990-1994
Sayasone	LA 2006-2016
Schetyna	PL 2010-2010
Schluter	DK 1982-1993
Schmid	CH 2005-2005
Schneider-Ammann	CH 2016-2016
Schoof	NL 2025-
Schroder	DE 1998-2005
Schussel	AT 2000-2007
Scott	ZM 2014-2015
Scotty	NR 2003-2007
Sebastian Pinera	CL 2010-
Seibou	NE 1987-1993
Sekouba Konate	GN 2009-2010
Senilagakali	FJ 2006-2007
Serrano Elias	GT 1991-1993
Sevele	TO 2006-2010
Shahabuddin Chuppi	BD 2023-
Shamir	IL 1986-1992
Shankar	SR 1988-1990
Sharif	PK 1990-
Shavkat Mirziyoyev	UZ 2016-
Sheinbaum Pardo	MX 2024-
Shekhar	IN 1990-1991
Sher Bahadur Deuba	NP 1995-2018
Sher Bahdur Deuba	NP 2001-2005
Shevardnadze	GE 1992-2003
Shinzo Abe	JP 2006-2020
Shipley	NZ 1997-1999
Shonekan	NG 1993-1993
Shushkevich	BY 1991-1994
Siad Barre	SO 1969-1991
Sidi Ahmed Taya	MR 1984-2005
Sigurdardottir	IS 2009-2013
Sihamoni	KH 2004-
Siimann	EE 1997-1999
Sika	TO 2019-2019
Sikua	SB 2007-2010
Silajdzic	BA 2008-2010
Silina	LV 2023-
Siljanovska-Davkova	MK 2024-
Silpa-Archa	TH 1995-1996
Simina	FM 2023-
Simitis	GR 1996-2004
Simmonds	KN 1983-1995
Simon	CA 2021-
Simpson Miller	JM 2006-2016
Sindikubwabo	RW 1994-1994
Siniora	LB 2007-2008
Siphandon	LA 1998-2006
Sipila	FI 2015-2019
Sirisena	LK 2015-2019
Sisoulith	LA 2021-
Skate	PG 1997-1999
Skele	LV 1995-2000
Skerrit	DM 2004-
Snegur	MD 1990-1997
Soares	PT 1986-1996
Sobotka	CZ 2014-2017
Sofiyanski	BG 1997-1997
Sogavare	SB 2000-
Solberg	NO 2013-
Somare	PG 2002-2011
Sommaruga	CH 2015-
Sonexay (also spelled Sonxai) Siphandon	LA 2022-
Sonko	SN 2024-
Soomro	PK 2008-2008
Sooronbay Jeenbekov	KG 2017-2020
Sope	VU 1999-2001
Sophie Wilmes	BE 2019-2020
Sopoaga	TV 2002-2019
Spajic	ME 2023-
Spasovksi	MK 2020-2020
Spencer	AG 2004-2014
Spidla	CZ 2002-2004
Stanishev	BG 2005-2009
Stanislav Gross	CZ 2004-2005
Starmer	GB 2024-
Steinmeier	DE 2017-
Stephen	NR 2007-2011
Stich	CH 1994-1994
Stocker	AT 2025-
Stolojan	RO 1991-1992
Stoltenberg	NO 2000-2013
Store	NO 2021-
Strasky	CZ 1992-1992
Strasser	SL 1992-1996
Straujuma	LV 2014-2016
Stuart	BB 2010-2018
Stubb	FI 2014-
Sturanovic	ME 2006-2008
Suharto	ID 1966-1998
Suleiman	LB 2008-2014
Sulejman Tihic	BA 2004-2006
Sulyok	HU 2024-
Suminwa Tuluka	CD 2024-
Sundaravej	TH 2008-2008
Surangel Whipps Jr	PW 2021-
Surya Bahadur Thapa	NP 1997-2004
Svyrydenko	UA 2025-
Syse	NO 1989-1990
Szuros	HU 1989-1990
Tabai	KI 1979-1991
Tabare Vazquez	UY 2005-2020
Takaichi	JP 2025-
Talake	TV 2001-2002
Talant Mamytov	KG 2020-
Talon	BJ 2016-
Tamim bin Hamad Al Thani	QA 2013-
Tantawi	EG 2011-2012
Tarand	EE 1994-1995
Tarlev	MD 2001-2008
Taro Aso	JP 2008-2009
Tasoulas	GR 2025-
Tassos Nikolaou Papadopoulos	CY 2003-2008
Taye Atske Selassie	ET 2024-
Taylor	LR 1997-2003
Te	GW 2025-
Teannaki	KI 1991-1994
Tebboune	DZ 2019-
Telavi	TV 2010-2013
Temer	BR 2016-2019
Teo	TV 2024-
Ter-Petrosyan	AM 1991-1998
Thabane	LS 2012-2020
Thaci	XK 2008-2014
Thaksin Shinawatra	TH 2001-2006
Than Shwe	MM 1992-2011
Thanou	GR 2015-2015
Tharman Shanmugaratnam	SG 2023-
Thatcher	GB 1979-1990
Thein Sein	MM 2011-2016
Thomas	GD 2008-2013
Thompson	BB 2008-2010
Thongloun Sisoulith	LA 2021-
Thorning-Schmidt	DK 2011-2015
Tiani	NE 2023-
Tinubu	NG 2023-
Tito	KI 1994-2003
Toafa	TV 2004-2010
Tobgay	BT 2013-
Tobgye	BT 2013-2013
Tofilau Eti Alesana	WS 1988-1998
Tokayev	KZ 2019-
Tomasdottir	IS 2024-
Tomcic	HR 2000-2000
Tomeing	MH 2008-2009
Tommy Ray Franks	IQ 2003-2003
Tommy Remengesau	PW 2001-
Tong	KI 2003-2016
Topolanek	CZ 2006-2009
Toribiong	PW 2009-2013
Tosovsky	CZ 1997-1998
Touadera	CF 2016-
Tove	TG 2025-
Traian Basescu	RO 2004-2014
Traore	BF 2022-; ML 1968-2013
Trovoada	ST 1991-2001
Trudeau	CA 2015-
Trujillo	CO 1990-1994
Trump	US 2017-
Tschering Wangchuk	BT 2018-2018
Tshisekedi	CD 2024-
Tsipras	GR 2015-2019
Tsokhatzopulos	GR 1995-1996
Tu'I'onetoa	TO 2019-
Tu'ipelehake	TO 1970-1991
Tu'ivakano	TO 2010-2014
Tudjman	HR 1991-1999
Tuilaepa Sailele Malielegaoi	WS 1998-
Tuilimu	TV 2000-2001
Tupou	TO 2012-
Turchyn	BY 2025-
Turchynov	UA 2014-2014
Turnbull	AU 2015-2018
Tusk	PL 2023-
Tzalam	BZ 2021-
Ulufa'alu	SB 1997-2000
Ulukalala Lavaka Ata	TO 2000-2006
Urusemal	FM 2003-2007
Vacariou	RO 1992-2007
Vaea	TO 1991-2000
Vahi	EE 1992-1997
Vajpayee	IN 1996-2004
Valentin Paniagua	PE 2000-2001
Valeriu Strelet	MD 2015-2015
Van Der Bellen	AT 2017-
Vanhanen	FI 2003-2010
Varadkar	IE 2017-2020
Vargas	CO 1986-1990
Vasile	RO 1998-1999
Vassiliou	CY 1988-1993
Vaz	GW 2014-2020
Veiga	CV 1991-2000
Vejjajiva	TH 2008-2011
Velasquez	VE 1993-1994
Venetiaan	SR 1991-2010
Vere Bird	AG 1981-1994
Vergez Alzaga	VA 2021-
Verhofstadt	BE 1999-2008
Vicente Fox Quesada	MX 2000-2006
Videnov	BG 1995-1997
Vieira	GW 1980-2009
Vila Nova	ST 2021-
Villiger	CH 1995-2002
Violeta Chamorro	NI 1990-1997
Vlad Filat	MD 2009-2013
Vlado Buckovski	MK 2004-2006
Vohor	VU 1995-2011
Vorachit	LA 2016-
Vranitzky	AT 1986-1997
Vucic	RS 2014-2017
Vurobaravu	VU 2022-
Wahid	ID 1999-2001
Walesa	PL 1990-1995
Wangchuck	BT 2006-
Wanke	NE 1999-1999
Waqa	NR 2013-2019
Wasmosy Monti	PY 1993-1998
Wavel Ramkalawan	SC 2020-
Weah	LR 2018-
Widmer-Schlumpf	CH 2012-2012
Wijdenbosch	SR 1996-2000
Wijetunge	LK 1993-1994
Willem-Alexander	NL 2013-
Williams	AG 2014-
Wingti	PG 1992-1994
Wong	SG 2024-
Wongsawat	TH 2008-2008
Xi Jinping	CN 2012-
Yanukovych	UA 2010-2014
Yar'Adua	NG 2007-2010
Yasuo Fukuda	JP 2007-2008
Yayi Boni	BJ 2006-2016
Yeltsin	RU 1991-1999
Yilmaz	TR 1991-1999
Yingluck	TH 2011-2014
Yoshihide Suga	JP 2020-
Yoshihiko Noda	JP 2011-2012
Yoshiro Mori	JP 2000-2001
Yunus	BD 2024-
Yushchenko	UA 2005-2010
Zaafrani Zenzri	TN 2025-
Zackhras	MH 2009-2009
Zaev	MK 2017-
Zafy	MG 1993-1996
Zamora	AD 2019-
Zandanshatar	MN 2025-
Zardari	PK 2008-
Zdravko Krivokapic	ME 2020-
Zedillo	MX 1994-2000
Zedkaia	MH 2009-2012
Zelaya	HN 2006-2009
Zelensky	UA 2019-
Zelenskyy	UA 2019-
Zeljko Komsic	BA 2007-2012
Zeman	CZ 1998-2002
Zeroual	DZ 1994-1999
Zhelyazkov	BG 2025-
Zida	BF 2014-2014
Zine Al-Abidine Ben Ali	TN 1987-2011
Zolotas	GR 1989-1990
Zuma	ZA 2009-2018
al-Abadi	IQ 2014-2018
al-Alimi	YE 2022-
al-Bashir	SY 2024-
al-Burhan Abd-al-Rahman	SD 2021-
al-Jaafari	IQ 2005-2006
al-Maliki	IQ 2006-2014
al-Manfi	LY 2021-
al-Sisi	EG 2014-
al-Sudani	IQ 2022-
araujo	TL 2008-2008
d'Alva	ST 1991-1991
da Costa	ST 1975-2016
de Klerk	ZA 1989-1994
de Sousa	PT 2016-
de la Rua	AR 1999-2001
dit M'Bare	MR 2009-2009
do Rosario	CV 2000-2001
el-Yachroutu	KM 1995-1996
van Rompuy	BE 2008-2009`;
