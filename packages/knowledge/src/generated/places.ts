// Compiled from data/cities.tsv and data/subdivisions.tsv by scripts/generate.ts: edit those.
export const PLACES = `'akra	'Akra|'Ākra|IQ|city
's-hertogenbosch	's-Hertogenbosch|'s-Hertogenbosch|NL|city
a coruna	A Coruna|A Coruña|ES|city
aachen	Aachen|Aachen|DE|city
aakkar	Aakkar|Aakkâr|LB|region
aalborg	Aalborg|Aalborg|DK|city
aargau	Aargau|Aargau|CH|region
aba	Aba|Aba|NG|city
abadan	Abadan|Abadan|IR|city
abakan	Abakan|Abakan|RU|city
abay	Abay|Abay|KZ|region
abbotsford	Abbotsford|Abbotsford|CA|city
abbottabad	Abbottabad|Abbottabad|PK|city
abeche	Abeche|Abéché|TD|city
abengourou	Abengourou|Abengourou|CI|city
abeokuta	Abeokuta|Abeokuta|NG|city
aberdeen	Aberdeen|Aberdeen|GB|city;Aberdeen|Aberdeen|HK|city
abha	Abha|Abha|SA|city
abia	Abia|Abia|NG|region
abidjan	Abidjan|Abidjan|CI|city
abnub	Abnub|Abnūb|EG|city
abobo	Abobo|Abobo|CI|city
abomey	Abomey|Abomey|BJ|city
abomey-calavi	Abomey-Calavi|Abomey-Calavi|BJ|city
abruzzo	Abruzzo|Abruzzo|IT|region
abseron	Abseron|Abşeron|AZ|region
abu al-kahsib	Abu al-Kahsib|Abū al-Kahṣīb|IQ|city
abu dhabi	Abu Dhabi|Abu Dhabi|AE|city
abu ghurayb	Abu Ghurayb|Abū Ghurayb|IQ|city
abu kabir	Abu Kabir|Abū Kabīr|EG|city
abu tij	Abu Tij|Abū Tīj|EG|city
abu zaby	Abu Zaby|Abū Z̧aby|AE|region
abuja	Abuja|Abuja|NG|city
abuja federal capital territory	Abuja Federal Capital Territory|Abuja Federal Capital Territory|NG|region
abyan	Abyan|Abyan|YE|region
acapulco de juarez	Acapulco de Juarez|Acapulco de Juárez|MX|city
acarigua	Acarigua|Acarigua|VE|city
accra	Accra|Accra|GH|city
achinsk	Achinsk|Achinsk|RU|city
acilia-castel fusano-ostia antica	Acilia-Castel Fusano-Ostia Antica|Acilia-Castel Fusano-Ostia Antica|IT|city
acklins	Acklins|Acklins|BS|region
acre	Acre|Acre|BR|region
ad dakhiliyah	Ad Dakhiliyah|Ad Dākhilīyah|OM|region
ad daqahliyah	Ad Daqahliyah|Ad Daqahlīyah|EG|region
ad-damazin	Ad-Damazin|Ad-Damazin|SD|city
ad-damir	Ad-Damir|Ad-Damir|SD|city
adachi	Adachi|Adachi|JP|city
adamawa	Adamawa|Adamawa|NG|region
adamstown	Adamstown|Adamstown|PN|city
adana	Adana|Adana|TR|city
adapazari	Adapazari|Adapazarı|TR|city
addis ababa	Addis Ababa|Addis Ababa|ET|city
addu	Addu|Addu|MV|region
adelaide	Adelaide|Adelaide|AU|city
aden	Aden|Aden|YE|city
adigrat	Adigrat|Ādīgrat|ET|city
adis abeba	Adis Abeba|Ādīs Ābeba|ET|region
adiyaman	Adiyaman|Adıyaman|TR|city
admiralteisky	Admiralteisky|Admiralteisky|RU|city
ado-ekiti	Ado-Ekiti|Ado-Ekiti|NG|city
adrar	Adrar|Adrar|DZ|region;Adrar|Adrar|MR|region
adygeya	Adygeya|Adygeya|RU|region
afar	Afar|Āfar|ET|region
afyonkarahisar	Afyonkarahisar|Afyonkarahisar|TR|city
agadez	Agadez|Agadez|NE|city
agadir	Agadir|Agadir|MA|city
agartala	Agartala|Agartala|IN|city
agcabadi	Agcabadi|Ağcabədi|AZ|region
agdam	Agdam|Ağdam|AZ|region
agdas	Agdas|Ağdaş|AZ|region
agder	Agder|Agder|NO|region
agege	Agege|Agege|NG|city
ageo	Ageo|Ageo|JP|city
agion oros	Agion Oros|Ágion Óros|GR|region
agra	Agra|Agra|IN|city
agri	Agri|Ağrı|TR|city
agstafa	Agstafa|Ağstafa|AZ|region
agsu	Agsu|Ağsu|AZ|region
aguas lindas de goias	Aguas Lindas de Goias|Águas Lindas de Goiás|BR|city
aguascalientes	Aguascalientes|Aguascalientes|MX|city
ahafo	Ahafo|Ahafo|GH|region
ahal	Ahal|Ahal|TM|region
ahar	Ahar|Ahar|IR|city
ahilyanagar	Ahilyanagar|Ahilyanagar|IN|city
ahmedabad	Ahmedabad|Ahmedabad|IN|city
ahuachapan	Ahuachapan|Ahuachapán|SV|region
ahuntsic-cartierville	Ahuntsic-Cartierville|Ahuntsic-Cartierville|CA|city
ahvaz	Ahvaz|Ahvaz|IR|city
ahvenanmaan maakunta	Ahvenanmaan maakunta|Ahvenanmaan maakunta|FI|region
aihara	Aihara|Aihara|JP|city
aileu	Aileu|Aileu|TL|city
ain beida	Ain Beida|Aïn Beïda|DZ|city
ain defla	Ain Defla|Aïn Defla|DZ|region
ain temouchent	Ain Temouchent|Aïn Témouchent|DZ|region
ainaro	Ainaro|Ainaro|TL|region
aisen del general carlos ibanez del campo	Aisen del General Carlos Ibanez del Campo|Aisén del General Carlos Ibañez del Campo|CL|region
ait melloul	Ait Melloul|Ait Melloul|MA|city
aiti	Aiti|Aiti|JP|region
aix-en-provence	Aix-en-Provence|Aix-en-Provence|FR|city
aizawl	Aizawl|Aizawl|IN|city
ajapnyak	Ajapnyak|Ajapnyak|AM|city
ajax	Ajax|Ajax|CA|city
ajdabiya	Ajdabiya|Ajdabiya|LY|city
ajegunle	Ajegunle|Ajegunle|NG|city
ajman	Ajman|Ajman|AE|city
ajmer	Ajmer|Ajmer|IN|city
akademicheskoe	Akademicheskoe|Akademicheskoe|RU|city
akashi	Akashi|Akashi|JP|city
akhmim	Akhmim|Akhmīm|EG|city
akita	Akita|Akita|JP|city
akola	Akola|Akola|IN|city
akowonjo	Akowonjo|Akowonjo|NG|city
aksaray	Aksaray|Aksaray|TR|city
aktau	Aktau|Aktau|KZ|city
aktobe	Aktobe|Aktobe|KZ|city
akure	Akure|Akure|NG|city
akureyri	Akureyri|Akureyri|IS|city
akwa ibom	Akwa Ibom|Akwa Ibom|NG|region
al 'amarah	Al 'Amarah|Al ‘Amārah|IQ|city
al 'ashir min ramadan	Al 'Ashir min Ramadan|Al ‘Āshir min Ramaḑān|EG|city
al ahmadi	Al Ahmadi|Al Aḩmadī|KW|city
al ain city	Al Ain City|Al Ain City|AE|city
al ajaylat	Al Ajaylat|Al Ajaylat|LY|city
al anbar	Al Anbar|Al Anbār|IQ|region
al awsat	Al Awsat|Al Awsaţ|ER|region
al bab	Al Bab|Al Bāb|SY|city
al basrah	Al Basrah|Al Başrah|IQ|region
al basrah al qadimah	Al Basrah al Qadimah|Al Başrah al Qadīmah|IQ|city
al bayda'	Al Bayda'|Al Bayḑā’|LY|city
al buraymi	Al Buraymi|Al Buraymī|OM|region
al butnan	Al Butnan|Al Buţnān|LY|region
al diwaniyah	Al Diwaniyah|Al Diwaniyah|IQ|city
al fahahil	Al Fahahil|Al Faḩāḩīl|KW|city
al fallujah	Al Fallujah|Fallujah|IQ|city
al farwaniyah	Al Farwaniyah|Al Farwānīyah|KW|city
al fashn	Al Fashn|Al Fashn|EG|city
al faw	Al Faw|Al Fāw|IQ|city
al fayyum	Al Fayyum|Al Fayyum|EG|city
al fqih ben calah	Al Fqih Ben Calah|Al Fqih Ben Çalah|MA|city
al fujayrah	Al Fujayrah|Al Fujayrah|AE|region
al gharbiyah	Al Gharbiyah|Al Gharbīyah|EG|region
al hasakah	Al Hasakah|Al Ḩasakah|SY|city
al hawamidiyah	Al Hawamidiyah|Al Ḩawāmidīyah|EG|city
al hillah	Al Hillah|Al Hillah|IQ|city
al hindiyah	Al Hindiyah|Al Hindīyah|IQ|city
al hoceima	Al Hoceima|Al Hoceïma|MA|city
al hudaydah	Al Hudaydah|Al Ḩudaydah|YE|city
al hufuf	Al Hufuf|Al Hufūf|SA|city
al iskandariyah	Al Iskandariyah|Al Iskandarīyah|EG|region
al isma'iliyah	Al Isma'iliyah|Al Ismā'īlīyah|EG|region
al jabal al gharbi	Al Jabal al Gharbi|Al Jabal al Gharbī|LY|region
al jadid	Al Jadid|Al Jadīd|LY|city
al jafarah	Al Jafarah|Al Jafārah|LY|region
al janubi	Al Janubi|Al Janūbī|ER|region
al janubiyah	Al Janubiyah|Al Janūbīyah|BH|region
al jawf	Al Jawf|Al Jawf|SA|region;Al Jawf|Al Jawf|YE|region
al jazirah	Al Jazirah|Al Jazīrah|SD|region
al jizah	Al Jizah|Al Jīzah|EG|region
al jubayl	Al Jubayl|Al Jubayl|SA|city
al jufrah	Al Jufrah|Al Jufrah|LY|region
al jumayl	Al Jumayl|Al Jumayl|LY|city
al karak	Al Karak|Al Karak|JO|region
al khalil	Al Khalil|Al Khalīl|PS|region
al kharj	Al Kharj|Al Kharj|SA|city
al khartum	Al Khartum|Al Kharţūm|SD|region
al khawr wa adh dhakhirah	Al Khawr wa adh Dhakhirah|Al Khawr wa adh Dhakhīrah|QA|region
al khums	Al Khums|Al Khums|LY|city
al khusus	Al Khusus|Al Khuşūş|EG|city
al kufrah	Al Kufrah|Al Kufrah|LY|region
al ladhiqiyah	Al Ladhiqiyah|Al Lādhiqīyah|SY|region
al madinah	Al Madinah|Al Madīnah|IQ|city
al madinah al munawwarah	Al Madinah al Munawwarah|Al Madīnah al Munawwarah|SA|region
al mafraq	Al Mafraq|Al Mafraq|JO|region
al mahallah al kubra	Al Mahallah al Kubra|Al Maḩallah al Kubrá|EG|city
al mahmudiyah	Al Mahmudiyah|Al Maḩmūdīyah|IQ|city
al mahrah	Al Mahrah|Al Mahrah|YE|region
al majaz	Al Majaz|Al Majaz|AE|city
al manaqil	Al Manaqil|Al Manāqil|SD|city
al mansurah	Al Mansurah|Al Mansurah|EG|city;Al Mansurah|Al Manşūrah|QA|city
al manzalah	Al Manzalah|Al Manzalah|EG|city
al marj	Al Marj|Al Marj|LY|region
al marqab	Al Marqab|Al Marqab|LY|region
al matar al 'atiq	Al Matar al 'Atiq|Al Maţār al ‘Atīq|QA|city
al matariyah	Al Matariyah|Al Maţarīyah|EG|city
al mawsil al jadidah	Al Mawsil al Jadidah|Al Mawşil al Jadīdah|IQ|city
al minufiyah	Al Minufiyah|Al Minūfīyah|EG|region
al minya	Al Minya|Al Minyā|EG|region
al miqdadiyah	Al Miqdadiyah|Al Miqdādīyah|IQ|city
al mubarraz	Al Mubarraz|Al Mubarraz|SA|city
al muharraq	Al Muharraq|Al Muharraq|BH|city
al muthanna	Al Muthanna|Al Muthanná|IQ|region
al qadarif	Al Qadarif|Al Qadarif|SD|city
al qadisiyah	Al Qadisiyah|Al Qādisīyah|IQ|region
al qahirah	Al Qahirah|Al Qāhirah|EG|region
al qahirah al jadidah	Al Qahirah al Jadidah|Al Qāhirah al Jadīdah|EG|city
al qalyubiyah	Al Qalyubiyah|Al Qalyūbīyah|EG|region
al qamishli	Al Qamishli|Al Qāmishlī|SY|city
al qasim	Al Qasim|Al Qaşīm|SA|region
al quds	Al Quds|Al Quds|PS|region
al qunaytirah	Al Qunaytirah|Al Qunayţirah|SY|region
al qurnah	Al Qurnah|Al Qurnah|IQ|city
al uqsur	Al Uqsur|Al Uqşur|EG|region
al wadi al jadid	Al Wadi al Jadid|Al Wādī al Jadīd|EG|region
al wakrah	Al Wakrah|Al Wakrah|QA|region
al wusta	Al Wusta|Al Wusţá|OM|region
al'met'yevsk	Al'met'yevsk|Al’met’yevsk|RU|city
al-'ubur	Al-'Ubur|Al-'Ubūr|EG|city
al-junaynah	Al-Junaynah|Al-Junaynah|SD|city
al-kut	Al-Kut|Al-Kut|IQ|city
al-musayab	Al-Musayab|Al-Musayab|IQ|city
alabama	Alabama|Alabama|US|region
alagoas	Alagoas|Alagoas|BR|region
alajuela	Alajuela|Alajuela|CR|city
alamar	Alamar|Alamar|CU|city
alanya	Alanya|Alanya|TR|city
alappuzha	Alappuzha|Alappuzha|IN|city
alba	Alba|Alba|RO|region
albacete	Albacete|Albacete|ES|city
alberton	Alberton|Alberton|ZA|city
alborz	Alborz|Alborz|IR|region
albuquerque	Albuquerque|Albuquerque|US|city
alcala de henares	Alcala de Henares|Alcalá de Henares|ES|city
alchevsk	Alchevsk|Alchevsk|UA|city
alcobendas	Alcobendas|Alcobendas|ES|city
alcorcon	Alcorcon|Alcorcón|ES|city
aleppo	Aleppo|Aleppo|SY|city
alexandra	Alexandra|Alexandra|ZA|city
alexandria	Alexandria|Alexandria|EG|city
aley	Aley|Aley|LB|city
algeciras	Algeciras|Algeciras|ES|city
alger	Alger|Alger|DZ|region
algiers	Algiers|Algiers|DZ|city
ali sabieh	Ali Sabieh|Ali Sabieh|DJ|region
ali sabih	Ali Sabih|Ali Sabih|DJ|city
aliayabiagba	Aliayabiagba|Aliayabiagba|NG|city
alibori	Alibori|Alibori|BJ|region
alicante	Alicante|Alicante|ES|city
aligarh	Aligarh|Alīgarh|IN|city
alimosho	Alimosho|Alimosho|NG|city
alma-ata	Alma-Ata|Almaty|KZ|city
almaty	Almaty|Almaty|KZ|city
almendares	Almendares|Almendares|CU|city
almere stad	Almere Stad|Almere Stad|NL|city
almeria	Almeria|Almería|ES|city
alofi	Alofi|Alofi|NU|city
alor setar	Alor Setar|Alor Setar|MY|city
alta verapaz	Alta Verapaz|Alta Verapaz|GT|region
altay	Altay|Altay|RU|region
alto barinas	Alto Barinas|Alto Barinas|VE|city
alto hospicio	Alto Hospicio|Alto Hospicio|CL|city
alto paraguay	Alto Paraguay|Alto Paraguay|PY|region
alto parana	Alto Parana|Alto Paraná|PY|region
altona	Altona|Altona|DE|city
alvaro obregon	Alvaro Obregon|Álvaro Obregón|MX|city
alwar	Alwar|Alwar|IN|city
am timan	Am Timan|Am Timan|TD|city
amadora	Amadora|Amadora|PT|city
amagasaki	Amagasaki|Amagasaki|JP|city
amambay	Amambay|Amambay|PY|region
amanfrom	Amanfrom|Amanfrom|GH|city
amapa	Amapa|Amapá|BR|region
amara	Amara|Āmara|ET|region
amarapura	Amarapura|Amarapura|MM|city
amasya	Amasya|Amasya|TR|city
ambarnath	Ambarnath|Ambarnath|IN|city
ambato	Ambato|Ambato|EC|city
ambattur	Ambattur|Ambattur|IN|city
ambon	Ambon|Ambon|ID|city
american samoa	American Samoa|American Samoa|US|region
americana	Americana|Americana|BR|city
amersfoort	Amersfoort|Amersfoort|NL|city
amiens	Amiens|Amiens|FR|city
amman	Amman|Amman|JO|city
ammochostos	Ammochostos|Ammochostos|CY|region
amnat charoen	Amnat Charoen|Amnat Charoen|TH|region
amol	Amol|Āmol|IR|city
amravati	Amravati|Amravati|IN|city
amritsar	Amritsar|Amritsar|IN|city
amsterdam	Amsterdam|Amsterdam|NL|city
an giang	An Giang|An Giang|VN|region
an najaf	An Najaf|An Najaf|IQ|region
an nhon	An Nhon|An Nhơn|VN|city
an nil al azraq	An Nil al Azraq|An Nīl al Azraq|SD|region
an nu'maniyah	An Nu'maniyah|An Nu‘mānīyah|IQ|city
an nuhud	An Nuhud|An Nuhūd|SD|city
an nuqat al khams	An Nuqat al Khams|An Nuqāţ al Khams|LY|region
anaco	Anaco|Anaco|VE|city
anaheim	Anaheim|Anaheim|US|city
anambra	Anambra|Anambra|NG|region
anand	Anand|Anand|IN|city
ananindeua	Ananindeua|Ananindeua|BR|city
anantapur	Anantapur|Anantapur|IN|city
anapolis	Anapolis|Anápolis|BR|city
anatoliki makedonia kai	Anatoliki Makedonia kai|Anatolikí Makedonía kai|GR|region
ancash	Ancash|Ancash|PE|region
anchorage	Anchorage|Anchorage|US|city
andalucia	Andalucia|Andalucía|ES|region
andaman and nicobar islands	Andaman and Nicobar Islands|Andaman and Nicobar Islands|IN|region
anderlecht	Anderlecht|Anderlecht|BE|city
andhra pradesh	Andhra Pradesh|Andhra Pradesh|IN|region
andijon	Andijon|Andijon|UZ|city
andimeshk	Andimeshk|Andīmeshk|IR|city
andisheh	Andisheh|Andīsheh|IR|city
andong	Andong|Andong|KR|city
andorra la vella	Andorra la Vella|Andorra la Vella|AD|city
andrijevica	Andrijevica|Andrijevica|ME|region
anenii noi	Anenii Noi|Anenii Noi|MD|region
ang mo kio new town	Ang Mo Kio New Town|Ang Mo Kio New Town|SG|city
ang thong	Ang Thong|Ang Thong|TH|region
angarsk	Angarsk|Angarsk|RU|city
angeles city	Angeles City|Angeles City|PH|city
angers	Angers|Angers|FR|city
angoche	Angoche|Angoche|MZ|city
angren	Angren|Angren|UZ|city
ankang	Ankang|Ankang|CN|city
ankara	Ankara|Ankara|TR|city
ann	Ann|Ann|MM|city
annaba	Annaba|Annaba|DZ|city
annobon	Annobon|Annobón|GQ|region
anqing	Anqing|Anqing|CN|city
anqiu	Anqiu|Anqiu|CN|city
ansaba	Ansaba|Ansabā|ER|region
ansan-si	Ansan-si|Ansan-si|KR|city
anshan	Anshan|Anshan|CN|city
anshun	Anshun|Anshun|CN|city
antakya	Antakya|Antakya|TR|city
antalya	Antalya|Antalya|TR|city
antananarivo	Antananarivo|Antananarivo|MG|city
antioquia	Antioquia|Antioquia|CO|region
antipolo	Antipolo|Antipolo|PH|city
antofagasta	Antofagasta|Antofagasta|CL|city
antsirabe	Antsirabe|Antsirabe|MG|city
antsiranana	Antsiranana|Antsiranana|MG|city
antwerp	Antwerp|Antwerp|BE|city
antwerpen	Antwerpen|Antwerp|BE|city;Antwerpen|Antwerpen|BE|region
anyama	Anyama|Anyama|CI|city
anyang	Anyang|Anyang|CN|city
anyang-si	Anyang-si|Anyang-si|KR|city
anzoategui	Anzoategui|Anzoátegui|VE|region
aomori	Aomori|Aomori|JP|city
aparecida de goiania	Aparecida de Goiania|Aparecida de Goiânia|BR|city
apeldoorn	Apeldoorn|Apeldoorn|NL|city
apia	Apia|Apia|WS|city
apopa	Apopa|Apopa|SV|city
appenzell ausserrhoden	Appenzell Ausserrhoden|Appenzell Ausserrhoden|CH|region
appenzell innerrhoden	Appenzell Innerrhoden|Appenzell Innerrhoden|CH|region
apure	Apure|Apure|VE|region
apurimac	Apurimac|Apurímac|PE|region
aqmola oblysy	Aqmola oblysy|Aqmola oblysy|KZ|region
aqsu	Aqsu|Aqsu|CN|city
aqtobe oblysy	Aqtobe oblysy|Aqtöbe oblysy|KZ|region
ar ramtha	Ar Ramtha|Ar Ramthā|JO|city
ar raqqah	Ar Raqqah|Raqqa|SY|city;Ar Raqqah|Ar Raqqah|SY|region
ar rayyan	Ar Rayyan|Ar Rayyān|QA|city
ar rifa'	Ar Rifa'|Ar Rifā‘|BH|city
ar-raqqah	Ar-Raqqah|Raqqa|SY|city
arabi	Arabi|Ārabī|ET|city
arabkir	Arabkir|Arabkir|AM|city
aracaju	Aracaju|Aracaju|BR|city
arad	Arad|Arad|RO|city
aragacotn	Aragacotn|Aragac̣otn|AM|region
aragon	Aragon|Aragón|ES|region
aragua	Aragua|Aragua|VE|region
arak	Arak|Arāk|IR|city
arakawa	Arakawa|Arakawa|JP|city
arapiraca	Arapiraca|Arapiraca|BR|city
arar	Arar|Arar|SA|city
ararat	Ararat|Ararat|AM|region
arauca	Arauca|Arauca|CO|region
araure	Araure|Araure|VE|city
arawa	Arawa|Arawa|PG|city
arba minch	Arba Minch|Arba Minch|ET|city
arbil	Arbil|Erbil|IQ|city
arcahaie	Arcahaie|Arcahaie|HT|city
archway	Archway|Archway|GB|city
ardabil	Ardabil|Ardabīl|IR|city
ardahan	Ardahan|Ardahan|TR|region
arecibo	Arecibo|Arecibo|PR|city
arequipa	Arequipa|Arequipa|PE|city
arezzo	Arezzo|Arezzo|IT|city
arganzuela	Arganzuela|Arganzuela|ES|city
argenteuil	Argenteuil|Argenteuil|FR|city
arges	Arges|Argeș|RO|region
arhangay	Arhangay|Arhangay|MN|region
arhus	Arhus|Århus|DK|city
ariatholhu dhekunuburi	Ariatholhu Dhekunuburi|Ariatholhu Dhekunuburi|MV|region
ariatholhu uthuruburi	Ariatholhu Uthuruburi|Ariatholhu Uthuruburi|MV|region
arica	Arica|Arica|CL|city
arica y parinacota	Arica y Parinacota|Arica y Parinacota|CL|region
arifwala	Arifwala|Arifwala|PK|city
arima	Arima|Arima|TT|city
arish	Arish|Arīsh|EG|city
arizona	Arizona|Arizona|US|region
arkansas	Arkansas|Arkansas|US|region
arkhabil suqutra	Arkhabil Suqutra|Arkhabīl Suquţrá|YE|region
arkhangel'sk	Arkhangel'sk|Arkhangel’sk|RU|city
arlington	Arlington|Arlington|US|city
arlit	Arlit|Arlit|NE|city
armavir	Armavir|Armavir|RU|city;Armavir|Armavir|AM|region
armenia	Armenia|Armenia|CO|city
arnavutkoy	Arnavutkoy|Arnavutköy|TR|city
arnhem	Arnhem|Arnhem|NL|city
arrah	Arrah|Arrah|IN|city
arraijan	Arraijan|Arraiján|PA|city
arroyo naranjo	Arroyo Naranjo|Arroyo Naranjo|CU|city
arsuz	Arsuz|Arsuz|TR|city
arta	Arta|Arta|DJ|city
artem	Artem|Artëm|RU|city
artemisa	Artemisa|Artemisa|CU|region
artibonite	Artibonite|Artibonite|HT|region
artigas	Artigas|Artigas|UY|region
artux	Artux|Artux|CN|city
artvin	Artvin|Artvin|TR|region
aruba	Aruba|Aruba|NL|region
arunachal pradesh	Arunachal Pradesh|Arunāchal Pradesh|IN|region
arusha	Arusha|Arusha|TZ|city
aryanah	Aryanah|Aryanah|TN|city
arzamas	Arzamas|Arzamas|RU|city
as salimiyah	As Salimiyah|As Sālimīyah|KW|city
as salt	As Salt|As Salţ|JO|city
as samawah	As Samawah|As Samawah|IQ|city
as sinbillawayn	As Sinbillawayn|As Sinbillāwayn|EG|city
as suwayda'	As Suwayda'|As Suwaydā'|SY|region
as suwayq	As Suwayq|As Suwayq|OM|city
as suways	As Suways|As Suways|EG|region
asahikawa	Asahikawa|Asahikawa|JP|city
asansol	Asansol|Āsansol|IN|city
ascension	Ascension|Ascension|SH|region
asela	Asela|Āsela|ET|city
asgabat	Asgabat|Aşgabat|TM|region
ash shamal	Ash Shamal|Ash Shamāl|QA|region
ash shamaliyah	Ash Shamaliyah|Ash Shamālīyah|BH|region;Ash Shamaliyah|Ash Shamālīyah|SD|region
ash shariqah	Ash Shariqah|Ash Shāriqah|AE|region
ash sharqat	Ash Sharqat|Ash Sharqāt|IQ|city
ash sharqiyah	Ash Sharqiyah|Ash Sharqīyah|EG|region;Ash Sharqiyah|Ash Sharqīyah|SA|region
ash shatrah	Ash Shatrah|Ash Shaţrah|IQ|city
ashaiman	Ashaiman|Ashaiman|GH|city
ashanti	Ashanti|Ashanti|GH|region
ashdod	Ashdod|Ashdod|IL|city
ashgabat	Ashgabat|Ashgabat|TM|city
ashkelon	Ashkelon|Ashkelon|IL|city
ashmun	Ashmun|Ashmūn|EG|city
ashuganj city	Ashuganj City|Ashuganj City|BD|city
asmara	Asmara|Asmara|ER|city
assab	Assab|Assab|ER|city
assaba	Assaba|Assaba|MR|region
assam	Assam|Assam|IN|region
assiut	Assiut|Assiut|EG|city
assomada	Assomada|Assomada|CV|city
astana	Astana|Astana|KZ|city
astara	Astara|Astara|AZ|region
astrakhan	Astrakhan|Astrakhan|RU|city
asturias	Asturias|Asturias|ES|region
asuncion	Asuncion|Asunción|PY|city
aswan	Aswan|Aswān|EG|city
asyut	Asyut|Asyūţ|EG|region
at tafilah	At Tafilah|Aţ Ţafīlah|JO|region
atacama	Atacama|Atacama|CL|region
atacora	Atacora|Atacora|BJ|region
atakpame	Atakpame|Atakpamé|TG|city
atani	Atani|Atani|NG|city
atasehir	Atasehir|Ataşehir|TR|city
atbara	Atbara|Atbara|SD|city
athens	Athens|Athens|GR|city
athlone	Athlone|Athlone|ZA|city
atlanta	Atlanta|Atlanta|US|city
atlantico	Atlantico|Atlántico|CO|region
atlantida	Atlantida|Atlántida|HN|region
atlantique	Atlantique|Atlantique|BJ|region
atsiaman	Atsiaman|Atsiaman|GH|city
atsugi	Atsugi|Atsugi|JP|city
attapu	Attapu|Attapu|LA|region
attiki	Attiki|Attikí|GR|region
atyrau	Atyrau|Atyrau|KZ|city
auckland	Auckland|Auckland|NZ|city
augsburg	Augsburg|Augsburg|DE|city
aurangabad	Aurangabad|Aurangabad|IN|city
aurora	Aurora|Aurora|US|city
austin	Austin|Austin|US|city
australian capital territory	Australian Capital Territory|Australian Capital Territory|AU|region
autonomous region in muslim mindanao	Autonomous Region in Muslim Mindanao|Autonomous Region in Muslim Mindanao|PH|region
auvergne-rhone-alpes	Auvergne-Rhone-Alpes|Auvergne-Rhône-Alpes|FR|region
avadi	Avadi|Avadi|IN|city
avannaata kommunia	Avannaata Kommunia|Avannaata Kommunia|GL|region
avarua	Avarua|Avarua|CK|city
avellaneda	Avellaneda|Avellaneda|AR|city
avtozavodskyi	Avtozavodskyi|Avtozavodskyi|UA|city
awasa	Awasa|Awasa|ET|city
awdal	Awdal|Awdal|SO|region
ayacucho	Ayacucho|Ayacucho|PE|city
aydin	Aydin|Aydın|TR|city
ayeyarwady	Ayeyarwady|Ayeyarwady|MM|region
az za'ayin	Az Za'ayin|Az̧ Z̧a‘āyin|QA|city
az zahirah	Az Zahirah|Az̧ Z̧āhirah|OM|region
az zawiyah	Az Zawiyah|Az Zāwīyah|LY|city
az zubayr	Az Zubayr|Az Zubayr|IQ|city
az zulfi	Az Zulfi|Az Zulfī|SA|city
azad jammun o kashmir	Azad Jammun o Kashmir|Āzād Jammūñ o Kashmīr|PK|region
azarbayjan-e gharbi	Azarbayjan-e Gharbi|Āz̄ārbāyjān-e Ghārbī|IR|region
azarbayjan-e sharqi	Azarbayjan-e Sharqi|Āz̄ārbāyjān-e Shārqī|IR|region
azcapotzalco	Azcapotzalco|Azcapotzalco|MX|city
azuay	Azuay|Azuay|EC|region
ba dinh	Ba Dinh|Ba Dinh|VN|city
ba vi	Ba Vi|Ba Vì|VN|city
baalbek-hermel	Baalbek-Hermel|Baalbek-Hermel|LB|region
baat dambang	Baat Dambang|Baat Dambang|KH|region
bab ezzouar	Bab Ezzouar|Bab Ezzouar|DZ|city
babil	Babil|Bābil|IQ|region
babol	Babol|Bābol|IR|city
bac giang	Bac Giang|Bắc Giang|VN|city
bac ninh	Bac Ninh|Bắc Ninh|VN|city
bac tu liem	Bac Tu Liem|Bắc Từ Liêm|VN|city
bacau	Bacau|Bacău|RO|city
bachuan	Bachuan|Bachuan|CN|city
bacolod city	Bacolod City|Bacolod City|PH|city
bacoor	Bacoor|Bacoor|PH|city
bacs-kiskun	Bacs-Kiskun|Bács-Kiskun|HU|region
badajoz	Badajoz|Badajoz|ES|city
badakhshan	Badakhshan|Badakhshān|AF|region
badalona	Badalona|Badalona|ES|city
bade	Bade|Bade|TW|city
baden-wurttemberg	Baden-Wurttemberg|Baden-Württemberg|DE|region
badghis	Badghis|Bādghīs|AF|region
bafoussam	Bafoussam|Bafoussam|CM|city
bagcilar	Bagcilar|Bağcılar|TR|city
bagerhat	Bagerhat|Bagerhat|BD|city
baghdad	Baghdad|Baghdad|IQ|city
baghlan	Baghlan|Baghlān|AF|city
bagmati	Bagmati|Bāgmatī|NP|region
bago	Bago|Bago|MM|city
bagong silang	Bagong Silang|Bagong Silang|PH|city
baguio	Baguio|Baguio|PH|city
baharestan	Baharestan|Bahārestān|IR|city
baharkah	Baharkah|Baḥarkah|IQ|city
bahawalnagar	Bahawalnagar|Bahawalnagar|PK|city
bahawalpur	Bahawalpur|Bahawalpur|PK|city
bahcelievler	Bahcelievler|Bahçelievler|TR|city
bahia	Bahia|Bahia|BR|region
bahia blanca	Bahia Blanca|Bahía Blanca|AR|city
bahir dar	Bahir Dar|Bahir Dar|ET|city
baia farta	Baia Farta|Baía Farta|AO|city
baia mare	Baia Mare|Baia Mare|RO|city
baicheng	Baicheng|Baicheng|CN|city
baidoa	Baidoa|Baidoa|SO|city
baie-mahault	Baie-Mahault|Baie-Mahault|GP|city
bairro militar	Bairro Militar|Bairro Militar|GW|city
baise	Baise|Baise|CN|city
baiyin	Baiyin|Baiyin|CN|city
baja california	Baja California|Baja California|MX|region
baja california sur	Baja California Sur|Baja California Sur|MX|region
baja verapaz	Baja Verapaz|Baja Verapaz|GT|region
bakersfield	Bakersfield|Bakersfield|US|city
bakhmut	Bakhmut|Bakhmut|UA|city
baki	Baki|Bakı|AZ|region
bakool	Bakool|Bakool|SO|region
baku	Baku|Baku|AZ|city
bakwa	Bakwa|Bakwa|CD|city
balakan	Balakan|Balakən|AZ|region
balakovo	Balakovo|Balakovo|RU|city
balashikha	Balashikha|Balashikha|RU|city
balbala	Balbala|Balbala|DJ|city
balcon de la lisa	Balcon de la Lisa|Balcón de la Lisa|CU|city
bali	Bali|Bāli|IN|city
balikesir	Balikesir|Balıkesir|TR|city
balikpapan	Balikpapan|Balikpapan|ID|city
balkan	Balkan|Balkan|TM|region
balkanabat	Balkanabat|Balkanabat|TM|city
balkh	Balkh|Balkh|AF|city
ballarat	Ballarat|Ballarat|AU|city
ballari	Ballari|Ballari|IN|city
balochistan	Balochistan|Balōchistān|PK|region
balombo	Balombo|Balombo|AO|city
balti	Balti|Bălţi|MD|city
baltimore	Baltimore|Baltimore|US|city
balvanera	Balvanera|Balvanera|AR|city
bamako	Bamako|Bamako|ML|city
bambari	Bambari|Bambari|CF|city
bamenda	Bamenda|Bamenda|CM|city
bamingui-bangoran	Bamingui-Bangoran|Bamingui-Bangoran|CF|region
bamyan	Bamyan|Bāmyān|AF|region
ban i chang	Ban I Chang|Ban I Chang|TH|city
ban khlong prawet	Ban Khlong Prawet|Ban Khlong Prawet|TH|city
ban khoan	Ban Khoan|Ban Khoan|LA|city
ban samae dam	Ban Samae Dam|Ban Samae Dam|TH|city
banaadir	Banaadir|Banaadir|SO|region
banan	Banan|Banan|CN|city
banda aceh	Banda Aceh|Banda Aceh|ID|city
bandar abbas	Bandar Abbas|Bandar Abbas|IR|city
bandar lampung	Bandar Lampung|Bandar Lampung|ID|city
bandar seri alam	Bandar Seri Alam|Bandar Seri Alam|MY|city
bandar seri begawan	Bandar Seri Begawan|Bandar Seri Begawan|BN|city
bandar sunway	Bandar Sunway|Bandar Sunway|MY|city
bandar utama	Bandar Utama|Bandar Utama|MY|city
bandar-e anzali	Bandar-e Anzali|Bandar-e Anzalī|IR|city
bandar-e mahshahr	Bandar-e Mahshahr|Bandar-e Māhshahr|IR|city
bandarban	Bandarban|Bāndarban|BD|city
bandariba	Bandariba|Bandariba|CW|city
bandirma	Bandirma|Bandırma|TR|city
bandundu province	Bandundu Province|Bandundu Province|CD|city
bandung	Bandung|Bandung|ID|city
baneh	Baneh|Bāneh|IR|city
banfora	Banfora|Banfora|BF|city
bang bon	Bang Bon|Bang Bon|TH|city
bang kapi	Bang Kapi|Bang Kapi|TH|city
bang khae	Bang Khae|Bang Khae|TH|city
bang khun thian	Bang Khun Thian|Bang Khun Thian|TH|city
bang sue	Bang Sue|Bang Sue|TH|city
bangalore	Bangalore|Bengaluru|IN|city
banghazi	Banghazi|Banghāzī|LY|region
bangkok	Bangkok|Bangkok|TH|city
bangkok noi	Bangkok Noi|Bangkok Noi|TH|city
bangui	Bangui|Bangui|CF|city
banha	Banha|Banhā|EG|city
bani mazar	Bani Mazar|Banī Mazār|EG|city
bani suwayf	Bani Suwayf|Banī Suwayf|EG|city
banja luka	Banja Luka|Banja Luka|BA|city
banjar	Banjar|Banjar|ID|city
banjarbaru	Banjarbaru|Banjarbaru|ID|city
banjarmasin	Banjarmasin|Banjarmasin|ID|city
banjul	Banjul|Banjul|GM|region
bannu	Bannu|Bannu|PK|city
banqiao	Banqiao|Banqiao|TW|city
banteay mean choay	Banteay Mean Choay|Banteay Mean Choăy|KH|region
banten	Banten|Banten|ID|region
bao'an	Bao'an|Bao'an|CN|city
baoding	Baoding|Baoding|CN|city
baoji	Baoji|Baoji|CN|city
baoshan	Baoshan|Baoshan|CN|city
baotou	Baotou|Baotou|CN|city
baqubah	Baqubah|Baqubah|IQ|city
barakaldo	Barakaldo|Barakaldo|ES|city
baraki	Baraki|Baraki|DZ|city
baranagar	Baranagar|Baranagar|IN|city
baranovichi	Baranovichi|Baranovichi|BY|city
baranya	Baranya|Baranya|HU|region
barasat	Barasat|Bārāsat|IN|city
barcelona	Barcelona|Barcelona|ES|city;Barcelona|Barcelona|VE|city
barda	Barda|Bərdə|AZ|region
barddhaman	Barddhaman|Barddhamān|IN|city
bareilly	Bareilly|Bareilly|IN|city
bari	Bari|Bari|IT|city;Bari|Bari|SO|region
bariadi	Bariadi|Bariadi|TZ|city
barima-waini	Barima-Waini|Barima-Waini|GY|region
barinas	Barinas|Barinas|VE|city
baringo	Baringo|Baringo|KE|region
barishal	Barishal|Barishal|BD|city
barnaul	Barnaul|Barnaul|RU|city
barquisimeto	Barquisimeto|Barquisimeto|VE|city
barrancabermeja	Barrancabermeja|Barrancabermeja|CO|city
barranquilla	Barranquilla|Barranquilla|CO|city
barrie	Barrie|Barrie|CA|city
bartin	Bartin|Bartın|TR|region
barueri	Barueri|Barueri|BR|city
baruta	Baruta|Baruta|VE|city
barysaw	Barysaw|Barysaw|BY|city
bas-sassandra	Bas-Sassandra|Bas-Sassandra|CI|region
bas-uele	Bas-Uele|Bas-Uélé|CD|region
basaksehir	Basaksehir|Başakşehir|TR|city
basarabeasca	Basarabeasca|Basarabeasca|MD|region
basel	Basel|Basel|CH|city
basel-landschaft	Basel-Landschaft|Basel-Landschaft|CH|region
basel-stadt	Basel-Stadt|Basel-Stadt|CH|region
basildon	Basildon|Basildon|GB|city
basilicata	Basilicata|Basilicata|IT|region
basingstoke	Basingstoke|Basingstoke|GB|city
basle	Basle|Basel|CH|city
basra	Basra|Basra|IQ|city
basrah	Basrah|Basra|IQ|city
bassar	Bassar|Bassar|TG|city
basse-kotto	Basse-Kotto|Basse-Kotto|CF|region
basseterre	Basseterre|Basseterre|KN|city
basuo	Basuo|Basuo|CN|city
bat yam	Bat Yam|Bat Yam|IL|city
bata	Bata|Bata|GQ|city
batam	Batam|Batam|ID|city
batangas	Batangas|Batangas|PH|city
bataysk	Bataysk|Bataysk|RU|city
bath	Bath|Bath|GB|city
bathinda	Bathinda|Bathinda|IN|city
batikent	Batikent|Batikent|TR|city
batken	Batken|Batken|KG|region
batman	Batman|Batman|TR|city
batna	Batna|Batna|DZ|city
baton rouge	Baton Rouge|Baton Rouge|US|city
battagram	Battagram|Battagram|PK|city
battambang	Battambang|Battambang|KH|city
batu	Batu|Batu|ID|city
batu caves	Batu Caves|Batu Caves|MY|city
batumi	Batumi|Batumi|GE|city
batys qazaqstan oblysy	Batys Qazaqstan oblysy|Batys Qazaqstan oblysy|KZ|region
baucau	Baucau|Baucau|TL|region
bauchi	Bauchi|Bauchi|NG|city
bauru	Bauru|Bauru|BR|city
bawshar	Bawshar|Bawshar|OM|city
bay of plenty	Bay of Plenty|Bay of Plenty|NZ|region
bayamo	Bayamo|Bayamo|CU|city
bayamon	Bayamon|Bayamón|PR|city
bayan nur	Bayan Nur|Bayan Nur|CN|city
bayan-olgiy	Bayan-Olgiy|Bayan-Ölgiy|MN|region
bayanhongor	Bayanhongor|Bayanhongor|MN|region
bayburt	Bayburt|Bayburt|TR|region
bayelsa	Bayelsa|Bayelsa|NG|region
bayern	Bayern|Bayern|DE|region
bayji	Bayji|Bayjī|IQ|city
bazhong	Bazhong|Bazhong|CN|city
beau bassin-rose hill	Beau Bassin-Rose Hill|Beau Bassin-Rose Hill|MU|city
bechar	Bechar|Béchar|DZ|city
becontree	Becontree|Becontree|GB|city
bedford	Bedford|Bedford|GB|city
bedok new town	Bedok New Town|Bedok New Town|SG|city
beersheba	Beersheba|Beersheba|IL|city
begoua	Begoua|Bégoua|CF|city
begusarai	Begusarai|Begusarai|IN|city
behbahan	Behbahan|Behbahān|IR|city
bei'an	Bei'an|Bei’an|CN|city
beibei	Beibei|Beibei|CN|city
beihai	Beihai|Beihai|CN|city
beijing	Beijing|Beijing|CN|city
beijing shi	Beijing Shi|Beijing Shi|CN|region
beira	Beira|Beira|MZ|city
beirut	Beirut|Beirut|LB|city
beja	Beja|Béja|TN|region
bejaia	Bejaia|Béjaïa|DZ|city
bekasi	Bekasi|Bekasi|ID|city
bekes	Bekes|Békés|HU|region
bekescsaba	Bekescsaba|Békéscsaba|HU|region
belagavi	Belagavi|Belagavi|IN|city
belait	Belait|Belait|BN|region
belem	Belem|Belém|BR|city
belfast	Belfast|Belfast|GB|city
belford roxo	Belford Roxo|Belford Roxo|BR|city
belgorod	Belgorod|Belgorod|RU|city
belgrade	Belgrade|Belgrade|RS|city
belgrano	Belgrano|Belgrano|AR|city
belize city	Belize City|Belize City|BZ|city
bella vista	Bella Vista|Bella Vista|DO|city
bello	Bello|Bello|CO|city
belmopan	Belmopan|Belmopan|BZ|city
belo horizonte	Belo Horizonte|Belo Horizonte|BR|city
bemowo	Bemowo|Bemowo|PL|city
ben arous	Ben Arous|Ben Arous|TN|region
ben cat	Ben Cat|Bến Cát|VN|city
benares	Benares|Varanasi|IN|city
bender	Bender|Bender|MD|city
bendigo	Bendigo|Bendigo|AU|city
benfica	Benfica|Benfica|AO|city
bengaluru	Bengaluru|Bengaluru|IN|city
bengbu	Bengbu|Bengbu|CN|city
benghazi	Benghazi|Benghazi|LY|city
bengkulu	Bengkulu|Bengkulu|ID|city
bengo	Bengo|Bengo|AO|region
benguela	Benguela|Benguela|AO|city
beni	Beni|Beni|CD|city
beni abbes	Beni Abbes|Béni Abbès|DZ|region
beni mellal	Beni Mellal|Beni Mellal|MA|city
beni mellal-khenifra	Beni Mellal-Khenifra|Béni Mellal-Khénifra|MA|region
benin city	Benin City|Benin City|NG|city
benito juarez	Benito Juarez|Benito Juárez|MX|city
benoni	Benoni|Benoni|ZA|city
benue	Benue|Benue|NG|region
benxi	Benxi|Benxi|CN|city
beograd	Beograd|Beograd|RS|region
beqaa	Beqaa|Béqaa|LB|region
berane	Berane|Berane|ME|region
berat	Berat|Berat|AL|region
berazategui	Berazategui|Berazategui|AR|city
berbera	Berbera|Berbera|SO|city
berberati	Berberati|Berbérati|CF|city
berdyansk	Berdyansk|Berdyansk|UA|city
berea	Berea|Berea|LS|region
berezniki	Berezniki|Berezniki|RU|city
bergamo	Bergamo|Bergamo|IT|city
bergedorf	Bergedorf|Bergedorf|DE|city
bergen	Bergen|Bergen|NO|city
bergisch gladbach	Bergisch Gladbach|Bergisch Gladbach|DE|city
berkane	Berkane|Berkane|MA|city
berlin	Berlin|Berlin|DE|city
bern	Bern|Bern|CH|city
berrechid	Berrechid|Berrechid|MA|city
berry islands	Berry Islands|Berry Islands|BS|region
bertoua	Bertoua|Bertoua|CM|city
besancon	Besancon|Besançon|FR|city
bet shemesh	Bet Shemesh|Bet Shemesh|IL|city
bethlehem	Bethlehem|Bethlehem|PS|city
betim	Betim|Betim|BR|city
bexley	Bexley|Bexley|GB|city
beylaqan	Beylaqan|Beyləqan|AZ|region
beylikduzu	Beylikduzu|Beylikdüzü|TR|city
beyrouth	Beyrouth|Beyrouth|LB|region
bhagalpur	Bhagalpur|Bhāgalpur|IN|city
bhairab bazar	Bhairab Bazar|Bhairab Bāzār|BD|city
bharatpur	Bharatpur|Bharatpur|NP|city;Bharatpur|Bharatpur|IN|city
bhatara	Bhatara|Bhatara|BD|city
bhatpara	Bhatpara|Bhātpāra|IN|city
bhavnagar	Bhavnagar|Bhavnagar|IN|city
bhawana	Bhawana|Bhawana|PK|city
bhayandar	Bhayandar|Bhayandar|IN|city
bhilai	Bhilai|Bhilai|IN|city
bhilwara	Bhilwara|Bhilwara|IN|city
bhisho	Bhisho|Bhisho|ZA|city
bhiwandi	Bhiwandi|Bhiwandi|IN|city
bhopal	Bhopal|Bhopal|IN|city
bhubaneswar	Bhubaneswar|Bhubaneswar|IN|city
bialoleka	Bialoleka|Białołeka|PL|city
bialystok	Bialystok|Białystok|PL|city
bibirevo	Bibirevo|Bibirevo|RU|city
bicol	Bicol|Bicol|PH|region
bida	Bida|Bida|NG|city
bidar	Bidar|Bidar|IN|city
bielany	Bielany|Bielany|PL|city
bielefeld	Bielefeld|Bielefeld|DE|city
bielsko-biala	Bielsko-Biala|Bielsko-Biala|PL|city
bien hoa	Bien Hoa|Biên Hòa|VN|city
bihac	Bihac|Bihać|BA|city
bihar	Bihar|Bihār|IN|region
bihar sharif	Bihar Sharif|Bihār Sharīf|IN|city
bihor	Bihor|Bihor|RO|region
bijelo polje	Bijelo Polje|Bijelo Polje|ME|region
bijie	Bijie|Bijie|CN|city
bikaner	Bikaner|Bikaner|IN|city
bila tserkva	Bila Tserkva|Bila Tserkva|UA|city
bilaspur	Bilaspur|Bilāspur|IN|city
bilasuvar	Bilasuvar|Biləsuvar|AZ|region
bilbao	Bilbao|Bilbao|ES|city
bilbeis	Bilbeis|Bilbeis|EG|city
bilecik	Bilecik|Bilecik|TR|region
bilimora	Bilimora|Bilimora|IN|city
bilqas	Bilqas|Bilqās|EG|city
bimbo	Bimbo|Bimbo|CF|city
bimini	Bimini|Bimini|BS|region
binan	Binan|Biñan|PH|city
binangonan	Binangonan|Binangonan|PH|city
bingol	Bingol|Bingöl|TR|city
binh duong	Binh Duong|Bình Dương|VN|region
binh thanh	Binh Thanh|Bình Thạnh|VN|city
binjai	Binjai|Binjai|ID|city
binshangul gumuz	Binshangul Gumuz|Bīnshangul Gumuz|ET|region
binzhou	Binzhou|Binzhou|CN|city
biobio	Biobio|Biobío|CL|region
bioko norte	Bioko Norte|Bioko Norte|GQ|region
bioko sur	Bioko Sur|Bioko Sur|GQ|region
biratnagar	Biratnagar|Biratnagar|NP|city
birendranagar	Birendranagar|Birendranagar|NP|city
birganj	Birganj|Birgañj|NP|city
birjand	Birjand|Bīrjand|IR|city
birkenhead	Birkenhead|Birkenhead|GB|city
birkirkara	Birkirkara|Birkirkara|MT|city
birmingham	Birmingham|Birmingham|GB|city
biryulevo	Biryulevo|Biryulëvo|RU|city
bishan	Bishan|Bishan|CN|city
bishkek	Bishkek|Bishkek|KG|city
bishkek shaary	Bishkek Shaary|Bishkek Shaary|KG|region
bishoftu	Bishoftu|Bishoftu|ET|city
biskra	Biskra|Biskra|DZ|city
bissau	Bissau|Bissau|GW|city
bistrita-nasaud	Bistrita-Nasaud|Bistrița-Năsăud|RO|region
bitlis	Bitlis|Bitlis|TR|region
bitola	Bitola|Bitola|MK|city
bitung	Bitung|Bitung|ID|city
biysk	Biysk|Biysk|RU|city
bizerte	Bizerte|Bizerte|TN|city
bjelovarsko-bilogorska zupanija	Bjelovarsko-bilogorska zupanija|Bjelovarsko-bilogorska županija|HR|region
black point	Black Point|Black Point|BS|region
blackburn	Blackburn|Blackburn|GB|city
blackpool	Blackpool|Blackpool|GB|city
blagoevgrad	Blagoevgrad|Blagoevgrad|BG|region
blagoveshchensk	Blagoveshchensk|Blagoveshchensk|RU|city
blantyre	Blantyre|Blantyre|MW|city
blauwgrond	Blauwgrond|Blauwgrond|SR|city
blekinge lan	Blekinge lan|Blekinge län|SE|region
blida	Blida|Blida|DZ|city
bloemfontein	Bloemfontein|Bloemfontein|ZA|city
blumenau	Blumenau|Blumenau|BR|city
bnei brak	Bnei Brak|Bnei Brak|IL|city
boa vista	Boa Vista|Boa Vista|BR|city
boaco	Boaco|Boaco|NI|region
bobo-dioulasso	Bobo-Dioulasso|Bobo-Dioulasso|BF|city
bobonaro	Bobonaro|Bobonaro|TL|region
bobruysk	Bobruysk|Bobruysk|BY|city
bocas del toro	Bocas del Toro|Bocas del Toro|PA|region
bochum	Bochum|Bochum|DE|city
bocoio	Bocoio|Bocoio|AO|city
bogor	Bogor|Bogor|ID|city
bogorodskoye	Bogorodskoye|Bogorodskoye|RU|city
bogota	Bogota|Bogotá|CO|city
bogra	Bogra|Bogra|BD|city
bohuniya	Bohuniya|Bohuniya|UA|city
boise	Boise|Boise|US|city
bojnurd	Bojnurd|Bojnūrd|IR|city
bokaro	Bokaro|Bokāro|IN|city
boke	Boke|Boké|GN|region
bokeo	Bokeo|Bokèo|LA|region
bokhtar	Bokhtar|Bokhtar|TJ|city
boksburg	Boksburg|Boksburg|ZA|city
bole	Bole|Bole|CN|city
bolikhamxai	Bolikhamxai|Bolikhamxai|LA|region
bologna	Bologna|Bologna|IT|city
bolton	Bolton|Bolton|GB|city
bolu	Bolu|Bolu|TR|city
bolzano	Bolzano|Bolzano|IT|city
boma	Boma|Boma|CD|city
bombay	Bombay|Mumbai|IN|city
bomet	Bomet|Bomet|KE|region
bomi	Bomi|Bomi|LR|region
bonaire	Bonaire|Bonaire|BQ|region;Bonaire|Bonaire|NL|region
bondoukou	Bondoukou|Bondoukou|CI|city
bong	Bong|Bong|LR|region
bonn	Bonn|Bonn|DE|city
bono	Bono|Bono|GH|region
bono east	Bono East|Bono East|GH|region
bonon	Bonon|Bonon|CI|city
boqueron	Boqueron|Boquerón|PY|region
borama	Borama|Borama|SO|city
borazjan	Borazjan|Borāzjān|IR|city
bordeaux	Bordeaux|Bordeaux|FR|city
bordj badji mokhtar	Bordj Badji Mokhtar|Bordj Badji Mokhtar|DZ|region
bordj bou arreridj	Bordj Bou Arreridj|Bordj Bou Arreridj|DZ|city
bordj el kiffan	Bordj el Kiffan|Bordj el Kiffan|DZ|city
borgou	Borgou|Borgou|BJ|region
borivli	Borivli|Borivli|IN|city
bornholm	Bornholm|Bornholm|DK|region
borno	Borno|Borno|NG|region
borshchahivka	Borshchahivka|Borshchahivka|UA|city
borsod-abauj-zemplen	Borsod-Abauj-Zemplen|Borsod-Abaúj-Zemplén|HU|region
borujerd	Borujerd|Borūjerd|IR|city
boston	Boston|Boston|US|city
botha-bothe	Botha-Bothe|Botha-Bothe|LS|region
botosani	Botosani|Botoșani|RO|region
botshabelo	Botshabelo|Botshabelo|ZA|city
bottrop	Bottrop|Bottrop|DE|city
bou saada	Bou Saada|Bou Saâda|DZ|city
bouafle	Bouafle|Bouaflé|CI|city
bouake	Bouake|Bouaké|CI|city
boucle du mouhoun	Boucle du Mouhoun|Boucle du Mouhoun|BF|region
bouenza	Bouenza|Bouenza|CG|region
bouira	Bouira|Bouira|DZ|region
boujdour	Boujdour|Boujdour|EH|city
boulogne-billancourt	Boulogne-Billancourt|Boulogne-Billancourt|FR|city
boumerdes	Boumerdes|Boumerdès|DZ|region
bourgogne-franche-comte	Bourgogne-Franche-Comte|Bourgogne-Franche-Comté|FR|region
bournemouth	Bournemouth|Bournemouth|GB|city
bouskoura	Bouskoura|Bouskoura|MA|city
boyaca	Boyaca|Boyacá|CO|region
boyeros	Boyeros|Boyeros|CU|city
bozhou	Bozhou|Bozhou|CN|city
brabant wallon	Brabant wallon|Brabant wallon|BE|region
brades	Brades|Brades|MS|city
bradford	Bradford|Bradford|GB|city
braga	Braga|Braga|PT|city
brahmanbaria	Brahmanbaria|Brāhmanbāria|BD|city
brahmapur	Brahmapur|Brahmapur|IN|city
braila	Braila|Brăila|RO|city
brakna	Brakna|Brakna|MR|region
brakpan	Brakpan|Brakpan|ZA|city
brampton	Brampton|Brampton|CA|city
brandenburg	Brandenburg|Brandenburg|DE|region
brantford	Brantford|Brantford|CA|city
brasilandia	Brasilandia|Brasilandia|BR|city
brasilia	Brasilia|Brasília|BR|city
brasov	Brasov|Braşov|RO|city
brateyevo	Brateyevo|Brateyevo|RU|city
bratislava	Bratislava|Bratislava|SK|city
bratsk	Bratsk|Bratsk|RU|city
braunschweig	Braunschweig|Braunschweig|DE|city
brazzaville	Brazzaville|Brazzaville|CG|city
brcko distrikt	Brcko Distrikt|Brčko Distrikt|BA|region
breda	Breda|Breda|NL|city
bremen	Bremen|Bremen|DE|city
bremerhaven	Bremerhaven|Bremerhaven|DE|city
brent	Brent|Brent|GB|city
brescia	Brescia|Brescia|IT|city
brest	Brest|Brest|BY|city;Brest|Brest|FR|city
brestskaya voblasts'	Brestskaya voblasts'|Brestskaya voblasts'|BY|region
bretagne	Bretagne|Bretagne|FR|region
briceni	Briceni|Briceni|MD|region
bridgetown	Bridgetown|Bridgetown|BB|city
brighton	Brighton|Brighton|GB|city
brikama	Brikama|Brikama|GM|city
brisbane	Brisbane|Brisbane|AU|city
bristol	Bristol|Bristol|GB|city
british columbia	British Columbia|British Columbia|CA|region
brits	Brits|Brits|ZA|city
brno	Brno|Brno|CZ|city
brodsko-posavska zupanija	Brodsko-posavska zupanija|Brodsko-posavska županija|HR|region
brokopondo	Brokopondo|Brokopondo|SR|region
brong-ahafo	Brong-Ahafo|Brong-Ahafo|GH|region
brooklyn	Brooklyn|Brooklyn|US|city
brovary	Brovary|Brovary|UA|city
brugge	Brugge|Brugge|BE|city
brunei-muara	Brunei-Muara|Brunei-Muara|BN|region
brussels	Brussels|Brussels|BE|city
brussels hoofdstedelijk gewest	Brussels Hoofdstedelijk Gewest|Brussels Hoofdstedelijk Gewest|BE|region
bryansk	Bryansk|Bryansk|RU|city
bubanza	Bubanza|Bubanza|BI|region
bucaramanga	Bucaramanga|Bucaramanga|CO|city
bucha	Bucha|Bucha|UA|city
buchanan	Buchanan|Buchanan|LR|city
bucharest	Bucharest|Bucharest|RO|city
bucheon-si	Bucheon-si|Bucheon-si|KR|city
bucuresti	Bucuresti|București|RO|region
buda	Buda|Buda|HU|city
budapest	Budapest|Budapest|HU|city
budapest iii. kerulet	Budapest III. kerulet|Budapest III. kerület|HU|city
budapest xi. kerulet	Budapest XI. kerulet|Budapest XI. kerület|HU|city
budapest xiii. kerulet	Budapest XIII. kerulet|Budapest XIII. kerület|HU|city
budta	Budta|Budta|PH|city
budva	Budva|Budva|ME|city
buea	Buea|Buea|CM|city
buenaventura	Buenaventura|Buenaventura|CO|city
buenavista	Buenavista|Buenavista|MX|city
bueng kan	Bueng Kan|Bueng Kan|TH|region
bueng kum	Bueng Kum|Bueng Kum|TH|city
buenos aires	Buenos Aires|Buenos Aires|AR|city
buffalo	Buffalo|Buffalo|US|city
bujumbura	Bujumbura|Bujumbura|BI|city
bujumbura mairie	Bujumbura Mairie|Bujumbura Mairie|BI|region
bujumbura rural	Bujumbura Rural|Bujumbura Rural|BI|region
bukama	Bukama|Bukama|CD|city
bukan	Bukan|Būkān|IR|city
bukavu	Bukavu|Bukavu|CD|city
bukhara	Bukhara|Bukhara|UZ|city
bukhoro	Bukhoro|Bukhara|UZ|city
bukit batok new town	Bukit Batok New Town|Bukit Batok New Town|SG|city
bukit jalil	Bukit Jalil|Bukit Jalil|MY|city
bukit merah estate	Bukit Merah Estate|Bukit Merah Estate|SG|city
bukit mertajam	Bukit Mertajam|Bukit Mertajam|MY|city
bukit panjang new town	Bukit Panjang New Town|Bukit Panjang New Town|SG|city
bukit rahman putra	Bukit Rahman Putra|Bukit Rahman Putra|MY|city
bukoba	Bukoba|Bukoba|TZ|city
bulawayo	Bulawayo|Bulawayo|ZW|city
bulgan	Bulgan|Bulgan|MN|region
bumba	Bumba|Bumba|CD|city
bumthang	Bumthang|Bumthang|BT|region
bunamwaya	Bunamwaya|Bunamwaya|UG|city
bunda	Bunda|Bunda|TZ|city
bungoma	Bungoma|Bungoma|KE|region
bunia	Bunia|Bunia|CD|city
bunkyo	Bunkyo|Bunkyo|JP|city
bununka kunda	Bununka Kunda|Bununka Kunda|GM|city
buon ma thuot	Buon Ma Thuot|Buôn Ma Thuột|VN|city
buraydah	Buraydah|Buraydah|SA|city
burayu	Burayu|Burayu|ET|city
burdur	Burdur|Burdur|TR|region
burewala	Burewala|Burewala|PK|city
burgas	Burgas|Burgas|BG|city
burgenland	Burgenland|Burgenland|AT|region
burgos	Burgos|Burgos|ES|city
burhanpur	Burhanpur|Burhānpur|IN|city
buri ram	Buri Ram|Buri Ram|TH|region
burku	Burku|Būrkū|TD|region
burlington	Burlington|Burlington|CA|city
burnaby	Burnaby|Burnaby|CA|city
burnley	Burnley|Burnley|GB|city
bursa	Bursa|Bursa|TR|city
burton upon trent	Burton upon Trent|Burton upon Trent|GB|city
bururi	Bururi|Bururi|BI|region
buryatiya	Buryatiya|Buryatiya|RU|region
busan	Busan|Busan|KR|city
busan-gwangyeoksi	Busan-gwangyeoksi|Busan-gwangyeoksi|KR|region
bush	Bush|Būsh|EG|city
bushehr	Bushehr|Bushehr|IR|city
busia	Busia|Busia|KE|region
business bay	Business Bay|Business Bay|AE|city
butembo	Butembo|Butembo|CD|city
butha-buthe	Butha-Buthe|Butha-Buthe|LS|city
butuan	Butuan|Butuan|PH|city
butwal	Butwal|Butwāl|NP|city
buxoro	Buxoro|Buxoro|UZ|region
buyukcekmece	Buyukcekmece|Büyükçekmece|TR|city
buzau	Buzau|Buzău|RO|city
bydgoszcz	Bydgoszcz|Bydgoszcz|PL|city
bytom	Bytom|Bytom|PL|city
ca mau	Ca Mau|Cà Mau|VN|city
caaguazu	Caaguazu|Caaguazú|PY|region
caala	Caala|Caála|AO|city
caazapa	Caazapa|Caazapá|PY|region
cabanas	Cabanas|Cabañas|SV|region
cabanatuan city	Cabanatuan City|Cabanatuan City|PH|city
cabimas	Cabimas|Cabimas|VE|city
cabinda	Cabinda|Cabinda|AO|city
cabo de santo agostinho	Cabo de Santo Agostinho|Cabo de Santo Agostinho|BR|city
cabo delgado	Cabo Delgado|Cabo Delgado|MZ|region
cabo frio	Cabo Frio|Cabo Frio|BR|city
cabo san lucas	Cabo San Lucas|Cabo San Lucas|MX|city
cabrayil	Cabrayil|Cəbrayıl|AZ|region
cabudare	Cabudare|Cabudare|VE|city
cabudwaaq	Cabudwaaq|Cabudwaaq|SO|city
cabuyao	Cabuyao|Cabuyao|PH|city
cacak	Cacak|Čačak|RS|city
cacuaco	Cacuaco|Cacuaco|AO|city
cadiz	Cadiz|Cadiz|ES|city
caen	Caen|Caen|FR|city
cagayan de oro	Cagayan de Oro|Cagayan de Oro|PH|city
cagayan valley	Cagayan Valley|Cagayan Valley|PH|region
cagliari	Cagliari|Cagliari|IT|city
cagua	Cagua|Cagua|VE|city
caguas	Caguas|Caguas|PR|city
cahul	Cahul|Cahul|MD|city
cainta	Cainta|Cainta|PH|city
cair	Cair|Čair|MK|city
cairns	Cairns|Cairns|AU|city
cairo	Cairo|Cairo|EG|city
cajamarca	Cajamarca|Cajamarca|PE|city
calabar	Calabar|Calabar|NG|city
calabarzon	Calabarzon|Calabarzon|PH|region
calabozo	Calabozo|Calabozo|VE|city
calabria	Calabria|Calabria|IT|region
calama	Calama|Calama|CL|city
calamba	Calamba|Calamba|PH|city
calarasi	Calarasi|Călărași|MD|region;Calarasi|Călărași|RO|region
calcutta	Calcutta|Kolkata|IN|city
caldas	Caldas|Caldas|CO|region
calgary	Calgary|Calgary|CA|city
cali	Cali|Cali|CO|city
calilabad	Calilabad|Cəlilabad|AZ|region
callao	Callao|Callao|PE|city
calliaqua	Calliaqua|Calliaqua|VC|city
caloocan	Caloocan|Caloocan|PH|city
calumbo	Calumbo|Calumbo|AO|city
camaguey	Camaguey|Camagüey|CU|city
camama	Camama|Camama|AO|city
camayenne	Camayenne|Camayenne|GN|city
cambridge	Cambridge|Cambridge|GB|city;Cambridge|Cambridge|CA|city
campania	Campania|Campania|IT|region
campeche	Campeche|Campeche|MX|city
campina grande	Campina Grande|Campina Grande|BR|city
campinas	Campinas|Campinas|BR|city
campo grande	Campo Grande|Campo Grande|BR|city
campo limpo	Campo Limpo|Campo Limpo|BR|city
campos dos goytacazes	Campos dos Goytacazes|Campos dos Goytacazes|BR|city
can tho	Can Tho|Cần Thơ|VN|city
canakkale	Canakkale|Çanakkale|TR|city
canar	Canar|Cañar|EC|region
canarias	Canarias|Canarias|ES|region
canberra	Canberra|Canberra|AU|city
cancun	Cancun|Cancún|MX|city
canelones	Canelones|Canelones|UY|region
cangzhou	Cangzhou|Cangzhou|CN|city
canindeyu	Canindeyu|Canindeyú|PY|region
cankaya	Cankaya|Çankaya|TR|city
cankiri	Cankiri|Çankırı|TR|region
cankuzo	Cankuzo|Cankuzo|BI|region
cannes	Cannes|Cannes|FR|city
canoas	Canoas|Canoas|BR|city
cantabria	Cantabria|Cantabria|ES|region
cantemir	Cantemir|Cantemir|MD|region
canterbury	Canterbury|Canterbury|NZ|region
canton	Canton|Guangzhou|CN|city
cao lanh	Cao Lanh|Cao Lãnh|VN|city
cap-haitien	Cap-Haitien|Cap-Haïtien|HT|city
capao redondo	Capao Redondo|Capao Redondo|BR|city
cape coast	Cape Coast|Cape Coast|GH|city
cape town	Cape Town|Cape Town|ZA|city
capiata	Capiata|Capiatá|PY|city
capital territory	Capital Territory|Capital Territory|SB|region
caqueta	Caqueta|Caquetá|CO|region
carabanchel	Carabanchel|Carabanchel|ES|city
carabobo	Carabobo|Carabobo|VE|region
caracas	Caracas|Caracas|VE|city
caraga	Caraga|Caraga|PH|region
carapicuiba	Carapicuiba|Carapicuíba|BR|city
caras-severin	Caras-Severin|Caraș-Severin|RO|region
carazo	Carazo|Carazo|NI|region
carchi	Carchi|Carchi|EC|region
cardiff	Cardiff|Cardiff|GB|city
cariacica	Cariacica|Cariacica|BR|city
carletonville	Carletonville|Carletonville|ZA|city
carnot	Carnot|Carnot|CF|city
carolina	Carolina|Carolina|PR|city
carora	Carora|Carora|VE|city
carrefour	Carrefour|Carrefour|HT|city
cartagena	Cartagena|Cartagena|CO|city;Cartagena|Cartagena|ES|city
cartago	Cartago|Cartago|CO|city;Cartago|Cartago|CR|region
caruaru	Caruaru|Caruaru|BR|city
carupano	Carupano|Carúpano|VE|city
casablanca	Casablanca|Casablanca|MA|city
casablanca-settat	Casablanca-Settat|Casablanca-Settat|MA|region
casanare	Casanare|Casanare|CO|region
cascades	Cascades|Cascades|BF|region
cascavel	Cascavel|Cascavel|BR|city
castelar	Castelar|Castelar|AR|city
castello de la plana	Castello de la Plana|Castelló de la Plana|ES|city
castilla y leon	Castilla y Leon|Castilla y León|ES|region
castilla-la mancha	Castilla-La Mancha|Castilla-La Mancha|ES|region
castries	Castries|Castries|LC|city
cat island	Cat Island|Cat Island|BS|region
catacamas	Catacamas|Catacamas|HN|city
catalunya	Catalunya|Catalunya|ES|region
catamarca	Catamarca|Catamarca|AR|city
catania	Catania|Catania|IT|city
catchiungo	Catchiungo|Catchiungo|AO|city
catia la mar	Catia La Mar|Catia La Mar|VE|city
cau giay	Cau Giay|Cầu Giấy|VN|city
cauca	Cauca|Cauca|CO|region
caucaia	Caucaia|Caucaia|BR|city
causeni	Causeni|Căușeni|MD|region
caxias do sul	Caxias do Sul|Caxias do Sul|BR|city
cayenne	Cayenne|Cayenne|GF|city
cayo	Cayo|Cayo|BZ|region
cazenga	Cazenga|Cazenga|AO|city
ceara	Ceara|Ceará|BR|region
cebu city	Cebu City|Cebu City|PH|city
ceilandia	Ceilandia|Ceilândia|BR|city
celaya	Celaya|Celaya|MX|city
celje	Celje|Celje|SI|city
central abaco	Central Abaco|Central Abaco|BS|region
central andros	Central Andros|Central Andros|BS|region
central coast	Central Coast|Central Coast|AU|city
central eleuthera	Central Eleuthera|Central Eleuthera|BS|region
central equatoria	Central Equatoria|Central Equatoria|SS|region
central luzon	Central Luzon|Central Luzon|PH|region
central river	Central River|Central River|GM|region
central singapore	Central Singapore|Central Singapore|SG|region
central visayas	Central Visayas|Central Visayas|PH|region
centrale	Centrale|Centrale|TG|region
centralniy	Centralniy|Centralniy|RU|city
centre-est	Centre-Est|Centre-Est|BF|region
centre-nord	Centre-Nord|Centre-Nord|BF|region
centre-ouest	Centre-Ouest|Centre-Ouest|BF|region
centre-sud	Centre-Sud|Centre-Sud|BF|region
centre-val de loire	Centre-Val de Loire|Centre-Val de Loire|FR|region
centro habana	Centro Habana|Centro Habana|CU|city
centro sur	Centro Sur|Centro Sur|GQ|region
centurion	Centurion|Centurion|ZA|city
cergy-pontoise	Cergy-Pontoise|Cergy-Pontoise|FR|city
cerro	Cerro|Cerro|CU|city
cerro largo	Cerro Largo|Cerro Largo|UY|region
cesar	Cesar|Cesar|CO|region
cetinje	Cetinje|Cetinje|ME|region
ceuta	Ceuta|Ceuta|ES|region
ch'ongdan-up	Ch'ongdan-up|Ch’ŏngdan-ŭp|KP|city
chachoengsao	Chachoengsao|Chachoengsao|TH|region
chaco	Chaco|Chaco|AR|region
chaeryong-ni	Chaeryong-ni|Chaeryŏng-ni|KP|city
chagang-do	Chagang-do|Chagang-do|KP|region
chaguanas	Chaguanas|Chaguanas|TT|city
chai nat	Chai Nat|Chai Nat|TH|region
chaiyaphum	Chaiyaphum|Chaiyaphum|TH|region
chak jhumra	Chak Jhumra|Chak Jhumra|PK|city
chakumpoto	Chakumpoto|Chakumpoto|MW|region
chakumwera	Chakumwera|Chakumwera|MW|region
chakwama	Chakwama|Chakwama|NG|city
chalatenango	Chalatenango|Chalatenango|SV|region
chalus	Chalus|Chālūs|IR|city
chamartin	Chamartin|Chamartín|ES|city
chamberi	Chamberi|Chamberí|ES|city
champasak	Champasak|Champasak|LA|region
chanda	Chanda|Chānda|IN|city
chandigarh	Chandigarh|Chandigarh|IN|city
chandler	Chandler|Chandler|US|city
chandpur	Chandpur|Chāndpur|BD|city
chang-hua	Chang-hua|Chang-hua|TW|city
changam-ch'on	Changam-ch'on|Changam-ch’on|KP|city
changchun	Changchun|Changchun|CN|city
changde	Changde|Changde|CN|city
changhua	Changhua|Changhua|TW|city
changle	Changle|Changle|CN|city
changning	Changning|Changning|CN|city
changsha	Changsha|Changsha|CN|city
changshu	Changshu|Changshu|CN|city
changwon	Changwon|Changwon|KR|city
changyi	Changyi|Changyi|CN|city
changzheng	Changzheng|Changzheng|CN|city
changzhi	Changzhi|Changzhi|CN|city
changzhou	Changzhou|Changzhou|CN|city
chanthaburi	Chanthaburi|Chanthaburi|TH|region
chaoyang	Chaoyang|Chaoyang|CN|city
chaozhou	Chaozhou|Chaozhou|CN|city
chapakati	Chapakati|Chapakati|MW|region
chapra	Chapra|Chāpra|IN|city
charallave	Charallave|Charallave|VE|city
charleroi	Charleroi|Charleroi|BE|city
charlotte	Charlotte|Charlotte|US|city
charlotte amalie	Charlotte Amalie|Charlotte Amalie|VI|city
charlottenburg	Charlottenburg|Charlottenburg|DE|city
chatham islands territory	Chatham Islands Territory|Chatham Islands Territory|NZ|region
chattogram	Chattogram|Chattogram|BD|city
chatuchak	Chatuchak|Chatuchak|TH|city
cheboksary	Cheboksary|Cheboksary|RU|city
chelmsford	Chelmsford|Chelmsford|GB|city
cheltenham	Cheltenham|Cheltenham|GB|city
chelyabinsk	Chelyabinsk|Chelyabinsk|RU|city
chemnitz	Chemnitz|Chemnitz|DE|city
chengde	Chengde|Chengde|CN|city
chengdu	Chengdu|Chengdu|CN|city
chengguan qu	Chengguan Qu|Chéngguān Qū|CN|city
chengzhong	Chengzhong|Chengzhong|CN|city
chennai	Chennai|Chennai|IN|city
chenzhou	Chenzhou|Chenzhou|CN|city
cheonan	Cheonan|Cheonan|KR|city
cheongju-si	Cheongju-si|Cheongju-si|KR|city
cheremushki	Cheremushki|Cherëmushki|RU|city
cheremushky	Cheremushky|Cheremushky|UA|city
cherepovets	Cherepovets|Cherepovets|RU|city
cherkaska oblast	Cherkaska oblast|Cherkaska oblast|UA|region
cherkasy	Cherkasy|Cherkasy|UA|city
cherkessk	Cherkessk|Cherkessk|RU|city
chernihiv	Chernihiv|Chernihiv|UA|city
chernihivska oblast	Chernihivska oblast|Chernihivska oblast|UA|region
chernivetska oblast	Chernivetska oblast|Chernivetska oblast|UA|region
chernivtsi	Chernivtsi|Chernivtsi|UA|city
chernobyl	Chernobyl|Chornobyl|UA|city
chertanovo yuzhnoye	Chertanovo Yuzhnoye|Chertanovo Yuzhnoye|RU|city
chesapeake	Chesapeake|Chesapeake|US|city
chesterfield	Chesterfield|Chesterfield|GB|city
chhattisgarh	Chhattisgarh|Chhattīsgarh|IN|region
chhukha	Chhukha|Chhukha|BT|region
chi linh	Chi Linh|Chí Linh|VN|city
chia	Chia|Chía|CO|city
chiang mai	Chiang Mai|Chiang Mai|TH|city
chiang rai	Chiang Rai|Chiang Rai|TH|region
chiayi	Chiayi|Chiayi|TW|region
chiayi city	Chiayi City|Chiayi City|TW|city
chiba	Chiba|Chiba|JP|city
chicago	Chicago|Chicago|US|city
chichicastenango	Chichicastenango|Chichicastenango|GT|city
chiclayo	Chiclayo|Chiclayo|PE|city
chifeng	Chifeng|Chifeng|CN|city
chigasaki	Chigasaki|Chigasaki|JP|city
chihuahua	Chihuahua|Chihuahua|MX|city
chilanzar	Chilanzar|Chilanzar|UZ|city
chililabombwe	Chililabombwe|Chililabombwe|ZM|city
chillan	Chillan|Chillán|CL|city
chilliwack	Chilliwack|Chilliwack|CA|city
chimaltenango	Chimaltenango|Chimaltenango|GT|region
chimborazo	Chimborazo|Chimborazo|EC|region
chimbote	Chimbote|Chimbote|PE|city
chimbu	Chimbu|Chimbu|PG|region
chimkent	Chimkent|Shymkent|KZ|city
chimoio	Chimoio|Chimoio|MZ|city
chin	Chin|Chin|MM|region
chinandega	Chinandega|Chinandega|NI|city
chinautla	Chinautla|Chinautla|GT|city
chincha alta	Chincha Alta|Chincha Alta|PE|city
chingola	Chingola|Chingola|ZM|city
chiniot	Chiniot|Chiniot|PK|city
chinju	Chinju|Chinju|KR|city
chipata	Chipata|Chipata|ZM|city
chiquimula	Chiquimula|Chiquimula|GT|city
chirchiq	Chirchiq|Chirchiq|UZ|city
chiriqui	Chiriqui|Chiriquí|PA|region
chisinau	Chisinau|Chisinau|MD|city
chita	Chita|Chita|RU|city
chitato	Chitato|Chitato|AO|city
chittagong	Chittagong|Chattogram|BD|city
chitungwiza	Chitungwiza|Chitungwiza|ZW|city
chizhou	Chizhou|Chizhou|CN|city
chlef	Chlef|Chlef|DZ|city
cho lon	Cho Lon|Chợ Lớn|VN|city
choa chu kang new town	Choa Chu Kang New Town|Choa Chu Kang New Town|SG|city
chobe	Chobe|Chobe|BW|region
choco	Choco|Chocó|CO|region
chofu	Chofu|Chōfu|JP|city
choibalsan	Choibalsan|Choibalsan|MN|city
choiseul	Choiseul|Choiseul|SB|region
choloma	Choloma|Choloma|HN|city
cholula	Cholula|Cholula|MX|city
choluteca	Choluteca|Choluteca|HN|region
chom thong	Chom Thong|Chom Thong|TH|city
chon buri	Chon Buri|Chon Buri|TH|city
chongjin	Chongjin|Chongjin|KP|city
chongming	Chongming|Chongming|CN|city
chongqing	Chongqing|Chongqing|CN|city
chongqing shi	Chongqing Shi|Chongqing Shi|CN|region
chongzuo	Chongzuo|Chongzuo|CN|city
chontales	Chontales|Chontales|NI|region
chornobyl	Chornobyl|Chornobyl|UA|city
chorzow	Chorzow|Chorzów|PL|city
christchurch	Christchurch|Christchurch|NZ|city
chubut	Chubut|Chubut|AR|region
chula vista	Chula Vista|Chula Vista|US|city
chumakivskyi	Chumakivskyi|Chumakivskyi|UA|city
chumphon	Chumphon|Chumphon|TH|region
chuncheon	Chuncheon|Chuncheon|KR|city
chunga	Chunga|Chunga|ZM|city
chungcheongbuk-do	Chungcheongbuk-do|Chungcheongbuk-do|KR|region
chungcheongnam-do	Chungcheongnam-do|Chungcheongnam-do|KR|region
chungju	Chungju|Chungju|KR|city
chungking	Chungking|Chongqing|CN|city
chunian	Chunian|Chunian|PK|city
chuquisaca	Chuquisaca|Chuquisaca|BO|region
chust	Chust|Chust|UZ|city
chuuk	Chuuk|Chuuk|FM|region
chuxiong	Chuxiong|Chuxiong|CN|city
chuy	Chuy|Chüy|KG|region
chuzhou	Chuzhou|Chuzhou|CN|city
ciampea	Ciampea|Ciampea|ID|city
cibao nordeste	Cibao Nordeste|Cibao Nordeste|DO|region
cibao noroeste	Cibao Noroeste|Cibao Noroeste|DO|region
cibao norte	Cibao Norte|Cibao Norte|DO|region
cibao sur	Cibao Sur|Cibao Sur|DO|region
cibinong	Cibinong|Cibinong|ID|city
cibitoke	Cibitoke|Cibitoke|BI|city
cidade ademar	Cidade Ademar|Cidade Ademar|BR|city
ciego de avila	Ciego de Avila|Ciego de Ávila|CU|city
cienfuegos	Cienfuegos|Cienfuegos|CU|city
cigli	Cigli|Çiğli|TR|city
cilacap	Cilacap|Cilacap|ID|city
cilegon	Cilegon|Cilegon|ID|city
cileungsir	Cileungsir|Cileungsir|ID|city
cimahi	Cimahi|Cimahi|ID|city
cimislia	Cimislia|Cimișlia|MD|region
cincinnati	Cincinnati|Cincinnati|US|city
ciputat	Ciputat|Ciputat|ID|city
circoiscrizione ii	Circoiscrizione II|Circoiscrizione II|IT|city
circoiscrizione iii	Circoiscrizione III|Circoiscrizione III|IT|city
circoiscrizione v	Circoiscrizione V|Circoiscrizione V|IT|city
circoiscrizione vi	Circoiscrizione VI|Circoiscrizione VI|IT|city
circoiscrizione viii	Circoiscrizione VIII|Circoiscrizione VIII|IT|city
cirebon	Cirebon|Cirebon|ID|city
citeureup	Citeureup|Citeureup|ID|city
city of freeport	City of Freeport|City of Freeport|BS|region
city of kigali	City of Kigali|City of Kigali|RW|region
city of port phillip	City of Port Phillip|City of Port Phillip|AU|city
city of westminster	City of Westminster|City of Westminster|GB|city
ciudad acuna	Ciudad Acuna|Ciudad Acuña|MX|city
ciudad apodaca	Ciudad Apodaca|Ciudad Apodaca|MX|city
ciudad benito juarez	Ciudad Benito Juarez|Ciudad Benito Juárez|MX|city
ciudad bolivar	Ciudad Bolivar|Ciudad Bolívar|VE|city
ciudad camilo cienfuegos	Ciudad Camilo Cienfuegos|Ciudad Camilo Cienfuegos|CU|city
ciudad de la paz	Ciudad de la Paz|Ciudad de la Paz|GQ|city
ciudad del este	Ciudad del Este|Ciudad del Este|PY|city
ciudad general escobedo	Ciudad General Escobedo|Ciudad General Escobedo|MX|city
ciudad guayana	Ciudad Guayana|Ciudad Guayana|VE|city
ciudad juarez	Ciudad Juarez|Ciudad Juárez|MX|city
ciudad lineal	Ciudad Lineal|Ciudad Lineal|ES|city
ciudad lopez mateos	Ciudad Lopez Mateos|Ciudad López Mateos|MX|city
ciudad nezahualcoyotl	Ciudad Nezahualcoyotl|Ciudad Nezahualcoyotl|MX|city
ciudad obregon	Ciudad Obregon|Ciudad Obregón|MX|city
ciudad ojeda	Ciudad Ojeda|Ciudad Ojeda|VE|city
ciudad victoria	Ciudad Victoria|Ciudad Victoria|MX|city
ciutat vella	Ciutat Vella|Ciutat Vella|ES|city
cixi	Cixi|Cixi|CN|city
cizre	Cizre|Cizre|TR|city
clarendon	Clarendon|Clarendon|JM|region
clermont-ferrand	Clermont-Ferrand|Clermont-Ferrand|FR|city
cleveland	Cleveland|Cleveland|US|city
clipperton	Clipperton|Clipperton|FR|region
cluj	Cluj|Cluj|RO|region
cluj-napoca	Cluj-Napoca|Cluj-Napoca|RO|city
coacalco	Coacalco|Coacalco|MX|city
coahuila de zaragoza	Coahuila de Zaragoza|Coahuila de Zaragoza|MX|region
coatepeque	Coatepeque|Coatepeque|GT|city
coatzacoalcos	Coatzacoalcos|Coatzacoalcos|MX|city
coban	Coban|Cobán|GT|city
cochabamba	Cochabamba|Cochabamba|BO|city
cockburn town	Cockburn Town|Cockburn Town|TC|city
cocle	Cocle|Coclé|PA|region
coimbatore	Coimbatore|Coimbatore|IN|city
coimbra	Coimbra|Coimbra|PT|city
cojedes	Cojedes|Cojedes|VE|region
colchester	Colchester|Colchester|GB|city
colima	Colima|Colima|MX|region
colina	Colina|Colina|CL|city
collines	Collines|Collines|BJ|region
cologne	Cologne|Cologne|DE|city
colombo	Colombo|Colombo|LK|city;Colombo|Colombo|BR|city
colon	Colon|Colón|PA|city;Colon|Colón|HN|region
colonia	Colonia|Colonia|UY|region
colonia del valle	Colonia del Valle|Colonia del Valle|MX|city
colorado	Colorado|Colorado|US|region
colorado springs	Colorado Springs|Colorado Springs|US|city
columbus	Columbus|Columbus|US|city
comayagua	Comayagua|Comayagua|HN|region
comilla	Comilla|Comilla|BD|city
commewijne	Commewijne|Commewijne|SR|region
commonwealth	Commonwealth|Commonwealth|PH|city
comodoro rivadavia	Comodoro Rivadavia|Comodoro Rivadavia|AR|city
comoe	Comoe|Comoé|CI|region
conakry	Conakry|Conakry|GN|city
concepcion	Concepcion|Concepción|CL|city;Concepcion|Concepción|PY|region
concordia	Concordia|Concordia|AR|city
connaught	Connaught|Connaught|IE|region
connecticut	Connecticut|Connecticut|US|region
constanta	Constanta|Constanţa|RO|city
constantine	Constantine|Constantine|DZ|city
contagem	Contagem|Contagem|BR|city
contumo	Contumo|Contumo|GW|city
copan	Copan|Copán|HN|region
copenhagen	Copenhagen|Copenhagen|DK|city
copiapo	Copiapo|Copiapó|CL|city
copperbelt	Copperbelt|Copperbelt|ZM|region
coquimbo	Coquimbo|Coquimbo|CL|city
coquitlam	Coquitlam|Coquitlam|CA|city
cordillera	Cordillera|Cordillera|PY|region
cordillera administrative region	Cordillera Administrative Region|Cordillera Administrative Region|PH|region
cordoba	Cordoba|Córdoba|AR|city;Cordoba|Córdoba|ES|city;Cordoba|Córdoba|MX|city;Cordoba|Córdoba|CO|region
cork	Cork|Cork|IE|city
corlu	Corlu|Çorlu|TR|city
coro	Coro|Coro|VE|city
coronel	Coronel|Coronel|CL|city
coronie	Coronie|Coronie|SR|region
corozal	Corozal|Corozal|BZ|region
corpus christi	Corpus Christi|Corpus Christi|US|city
corrientes	Corrientes|Corrientes|AR|city
corse	Corse|Corse|FR|region
cortes	Cortes|Cortés|HN|region
corum	Corum|Çorum|TR|city
costa caribe norte	Costa Caribe Norte|Costa Caribe Norte|NI|region
costa caribe sur	Costa Caribe Sur|Costa Caribe Sur|NI|region
cotabato	Cotabato|Cotabato|PH|city
cotia	Cotia|Cotia|BR|city
cotonou	Cotonou|Cotonou|BJ|city
cotopaxi	Cotopaxi|Cotopaxi|EC|region
couffo	Couffo|Couffo|BJ|region
couva-tabaquite-talparo	Couva-Tabaquite-Talparo|Couva-Tabaquite-Talparo|TT|region
cova lima	Cova Lima|Cova Lima|TL|region
covasna	Covasna|Covasna|RO|region
coventry	Coventry|Coventry|GB|city
cox's bazar	Cox's Bazar|Cox’s Bāzār|BD|city
coyoacan	Coyoacan|Coyoacán|MX|city
craiova	Craiova|Craiova|RO|city
crawley	Crawley|Crawley|GB|city
criuleni	Criuleni|Criuleni|MD|region
croix-des-bouquets	Croix-des-Bouquets|Croix-des-Bouquets|HT|city
crooked island and long cay	Crooked Island and Long Cay|Crooked Island and Long Cay|BS|region
cross river	Cross River|Cross River|NG|region
croydon	Croydon|Croydon|GB|city
csongrad-csanad	Csongrad-Csanad|Csongrád-Csanád|HU|region
cua	Cua|Cúa|VE|city
cuando cubango	Cuando Cubango|Cuando Cubango|AO|region
cuanza-norte	Cuanza-Norte|Cuanza-Norte|AO|region
cuanza-sul	Cuanza-Sul|Cuanza-Sul|AO|region
cuauhtemoc	Cuauhtemoc|Cuauhtémoc|MX|city
cuautitlan izcalli	Cuautitlan Izcalli|Cuautitlán Izcalli|MX|city
cucuta	Cucuta|Cúcuta|CO|city
cuenca	Cuenca|Cuenca|EC|city
cuernavaca	Cuernavaca|Cuernavaca|MX|city
cuiaba	Cuiaba|Cuiabá|BR|city
cuito	Cuito|Cuíto|AO|city
culiacan	Culiacan|Culiacán|MX|city
cumana	Cumana|Cumaná|VE|city
cundinamarca	Cundinamarca|Cundinamarca|CO|region
cunene	Cunene|Cunene|AO|region
curacao	Curacao|Curaçao|NL|region
curepipe	Curepipe|Curepipe|MU|city
curico	Curico|Curicó|CL|city
curitiba	Curitiba|Curitiba|BR|city
cuscatlan	Cuscatlan|Cuscatlán|SV|region
cusco	Cusco|Cusco|PE|city
cuttack	Cuttack|Cuttack|IN|city
cuvette	Cuvette|Cuvette|CG|region
cuvette-ouest	Cuvette-Ouest|Cuvette-Ouest|CG|region
cuyuni-mazaruni	Cuyuni-Mazaruni|Cuyuni-Mazaruni|GY|region
cypress	Cypress|Cypress|US|city
czestochowa	Czestochowa|Częstochowa|PL|city
da lat	Da Lat|Ðà Lạt|VN|city
da nang	Da Nang|Da Nang|VN|city
dabou	Dabou|Dabou|CI|city
dabrowa gornicza	Dabrowa Gornicza|Dąbrowa Górnicza|PL|city
dachang	Dachang|Dachang|CN|city
dadra and nagar haveli and daman and diu	Dadra and Nagar Haveli and Daman and Diu|Dādra and Nagar Haveli and Damān and Diu|IN|region
dadu	Dadu|Dadu|PK|city
daegu	Daegu|Daegu|KR|city
daegu-gwangyeoksi	Daegu-gwangyeoksi|Daegu-gwangyeoksi|KR|region
daejeon	Daejeon|Daejeon|KR|city
daejeon-gwangyeoksi	Daejeon-gwangyeoksi|Daejeon-gwangyeoksi|KR|region
dagana	Dagana|Dagana|BT|region
dagenham	Dagenham|Dagenham|GB|city
dainava (kaunas)	Dainava (Kaunas)|Dainava (Kaunas)|LT|city
dajal	Dajal|Dajal|PK|city
dakar	Dakar|Dakar|SN|city
dakhla	Dakhla|Dakhla|EH|city
dakhla-oued ed-dahab	Dakhla-Oued Ed-Dahab|Dakhla-Oued Ed-Dahab|MA|region
dakhlet nouadhibou	Dakhlet Nouadhibou|Dakhlet Nouâdhibou|MR|region
dalap-uliga-dorrit	Dalap-Uliga-Dorrit|Dalap-Uliga-Dorrit|MH|city
dalarnas lan	Dalarnas lan|Dalarnas län|SE|region
dali	Dali|Dali|CN|city
dalian	Dalian|Dalian|CN|city
daliang	Daliang|Daliang|CN|city
dallas	Dallas|Dallas|US|city
daloa	Daloa|Daloa|CI|city
damanhur	Damanhur|Damanhur|EG|city
damascus	Damascus|Damascus|SY|city
dambovita	Dambovita|Dâmbovița|RO|region
damietta	Damietta|Damietta|EG|city
dammam	Dammam|Dammam|SA|city
dandong	Dandong|Dandong|CN|city
dangkao	Dangkao|Dangkao|KH|city
danilovgrad	Danilovgrad|Danilovgrad|ME|region
danli	Danli|Danlí|HN|city
danshui	Danshui|Danshui|TW|city
daoukro	Daoukro|Daoukro|CI|city
daqing	Daqing|Daqing|CN|city
dar bouazza	Dar Bouazza|Dar Bouazza|MA|city
dar es salaam	Dar es Salaam|Dar es Salaam|TZ|city
dar naim	Dar Naim|Dar Naim|MR|city
dar'a	Dar'a|Dar'ā|SY|region
darbhanga	Darbhanga|Darbhanga|IN|city
darhan	Darhan|Darhan|MN|city
darhan uul	Darhan uul|Darhan uul|MN|region
darien	Darien|Darién|PA|region
darmstadt	Darmstadt|Darmstadt|DE|city
darnah	Darnah|Darnah|LY|city
darnytsya	Darnytsya|Darnytsya|UA|city
dartmouth	Dartmouth|Dartmouth|CA|city
darwin	Darwin|Darwin|AU|city
daskasan	Daskasan|Daşkəsən|AZ|region
dasmarinas	Dasmarinas|Dasmariñas|PH|city
dasoguz	Dasoguz|Daşoguz|TM|city
datong	Datong|Datong|CN|city
daugavpils	Daugavpils|Daugavpils|LV|city
daule	Daule|Daule|EC|city
davangere	Davangere|Davangere|IN|city
davao	Davao|Davao|PH|city
david	David|David|PA|city
davos	Davos|Davos|CH|city
dawei	Dawei|Dawei|MM|city
daxing'anling	Daxing'anling|Daxing’anling|CN|city
daye	Daye|Daye|CN|city
daykundi	Daykundi|Dāykundī|AF|region
dayr az zawr	Dayr az Zawr|Dayr az Zawr|SY|region
dayrah	Dayrah|Dayrah|AE|city
dayrut	Dayrut|Dayrūţ|EG|city
dazhou	Dazhou|Dazhou|CN|city
dchira el jihadia	Dchira El Jihadia|Dchira El Jihadia|MA|city
debre birhan	Debre Birhan|Debre Birhan|ET|city
debre mark'os	Debre Mark'os|Debre Mark’os|ET|city
debre tabor	Debre Tabor|Debre Tabor|ET|city
debrecen	Debrecen|Debrecen|HU|city
dededo village	Dededo Village|Dededo Village|GU|city
dehiwala-mount lavinia	Dehiwala-Mount Lavinia|Dehiwala-Mount Lavinia|LK|city
dehradun	Dehradun|Dehradun|IN|city
deir ez-zor	Deir ez-Zor|Deir ez-Zor|SY|city
delaware	Delaware|Delaware|US|region
delhi	Delhi|Delhi|IN|city
delicias	Delicias|Delicias|ES|city
delmas	Delmas|Delmas|HT|city
delta	Delta|Delta|CA|city;Delta|Delta|NG|region
delta amacuro	Delta Amacuro|Delta Amacuro|VE|region
demerara-mahaica	Demerara-Mahaica|Demerara-Mahaica|GY|region
denguele	Denguele|Denguélé|CI|region
dengzhou	Dengzhou|Dengzhou|CN|city
denizli	Denizli|Denizli|TR|city
denpasar	Denpasar|Denpasar|ID|city
denver	Denver|Denver|US|city
deoghar	Deoghar|Deoghar|IN|city
dependencias federales	Dependencias Federales|Dependencias Federales|VE|region
depok	Depok|Depok|ID|city
dera ghazi khan	Dera Ghazi Khan|Dera Ghazi Khan|PK|city
dera ismail khan	Dera Ismail Khan|Dera Ismail Khan|PK|city
derbent	Derbent|Derbent|RU|city
derby	Derby|Derby|GB|city
derince	Derince|Derince|TR|city
des moines	Des Moines|Des Moines|US|city
desna	Desna|Desna|UA|city
desnyanskyi	Desnyanskyi|Desnyanskyi|UA|city
dessalines	Dessalines|Dessalines|HT|city
dessie	Dessie|Dessie|ET|city
detroit	Detroit|Detroit|US|city
dewas	Dewas|Dewas|IN|city
deyang	Deyang|Deyang|CN|city
dezful	Dezful|Dezful|IR|city
dezhou	Dezhou|Dezhou|CN|city
dhaka	Dhaka|Dhaka|BD|city
dhamar	Dhamar|Dhamār|YE|city
dhanbad	Dhanbad|Dhanbad|IN|city
dhangadhi	Dhangadhi|Dhangaḍhi̇̄|NP|city
dharan	Dharan|Dharān|NP|city
dharavi	Dharavi|Dhārāvi|IN|city
dhi qar	Dhi Qar|Dhī Qār|IQ|region
dhule	Dhule|Dhule|IN|city
di an	Di An|Dĩ An|VN|city
diadema	Diadema|Diadema|BR|city
diber	Diber|Dibër|AL|region
diego martin	Diego Martin|Diego Martin|TT|region
dien ban	Dien Ban|Điện Bàn|VN|city
diepsloot	Diepsloot|Diepsloot|ZA|city
diez de octubre	Diez de Octubre|Diez de Octubre|CU|city
diffa	Diffa|Diffa|NE|region
digri	Digri|Digri|PK|city
dihok	Dihok|Dihok|IQ|city
dijon	Dijon|Dijon|FR|city
dikhil	Dikhil|Dikhil|DJ|city
dikirnis	Dikirnis|Dikirnis|EG|city
dila	Dila|Dīla|ET|city
dili	Dili|Dili|TL|city
dimashq	Dimashq|Dimashq|SY|region
dimitrovgrad	Dimitrovgrad|Dimitrovgrad|RU|city
din daeng	Din Daeng|Din Daeng|TH|city
dinajpur	Dinajpur|Dinajpur|BD|city
dindigul	Dindigul|Dindigul|IN|city
dingxi	Dingxi|Dingxi|CN|city
diourbel	Diourbel|Diourbel|SN|city
dire dawa	Dire Dawa|Dire Dawa|ET|city
district of columbia	District of Columbia|District of Columbia|US|region
distrito capital de bogota	Distrito Capital de Bogota|Distrito Capital de Bogotá|CO|region
disuq	Disuq|Disūq|EG|city
divinopolis	Divinopolis|Divinópolis|BR|city
divo	Divo|Divo|CI|city
dixinn	Dixinn|Dixinn|GN|city
diyala	Diyala|Diyālá|IQ|region
diyarbakir	Diyarbakir|Diyarbakır|TR|city
djanet	Djanet|Djanet|DZ|region
djelfa	Djelfa|Djelfa|DZ|city
djibloho	Djibloho|Djibloho|GQ|region
djibouti	Djibouti|Djibouti|DJ|city
dnipro	Dnipro|Dnipro|UA|city
dnipropetrovsk	Dnipropetrovsk|Dnipro|UA|city
dnipropetrovska oblast	Dnipropetrovska oblast|Dnipropetrovska oblast|UA|region
dniprovskyi	Dniprovskyi|Dniprovskyi|UA|city
dobrich	Dobrich|Dobrich|BG|region
dodoma	Dodoma|Dodoma|TZ|city
doha	Doha|Doha|QA|city
dolisie	Dolisie|Dolisie|CG|city
dolj	Dolj|Dolj|RO|region
dolnoslaskie	Dolnoslaskie|Dolnośląskie|PL|region
dombivali	Dombivali|Dombivali|IN|city
donaustadt	Donaustadt|Donaustadt|AT|city
doncaster	Doncaster|Doncaster|GB|city
donduseni	Donduseni|Dondușeni|MD|region
donetsk	Donetsk|Donetsk|UA|city
donetska oblast	Donetska oblast|Donetska oblast|UA|region
dong da	Dong Da|Đống Đa|VN|city
donga	Donga|Donga|BJ|region
dongguan	Dongguan|Dongguan|CN|city
donghae city	Donghae City|Donghae City|KR|city
donghai	Donghai|Donghai|CN|city
dongtai	Dongtai|Dongtai|CN|city
dongying	Dongying|Dongying|CN|city
donostia / san sebastian	Donostia / San Sebastian|Donostia / San Sebastián|ES|city
dordrecht	Dordrecht|Dordrecht|NL|city
dornod	Dornod|Dornod|MN|region
dornogovi	Dornogovi|Dornogovĭ|MN|region
dortmund	Dortmund|Dortmund|DE|city
dorud	Dorud|Dorūd|IR|city
dos hermanas	Dos Hermanas|Dos Hermanas|ES|city
dosquebradas	Dosquebradas|Dosquebradas|CO|city
dosso	Dosso|Dosso|NE|region
douala	Douala|Douala|CM|city
douglas	Douglas|Douglas|IM|city
douliu	Douliu|Douliu|TW|city
draa-tafilalet	Draa-Tafilalet|Drâa-Tafilalet|MA|region
drammen	Drammen|Drammen|NO|city
drenthe	Drenthe|Drenthe|NL|region
dresden	Dresden|Dresden|DE|city
drochia	Drochia|Drochia|MD|region
dubai	Dubai|Dubai|AE|city
dubai investments park	Dubai Investments Park|Dubai Investments Park|AE|city
dubai marina	Dubai Marina|Dubai Marina|AE|city
dubasari	Dubasari|Dubăsari|MD|region
dubayy	Dubayy|Dubayy|AE|region
dublin	Dublin|Dublin|IE|city
dubreka	Dubreka|Dubréka|GN|city
dubrovacko-neretvanska zupanija	Dubrovacko-neretvanska zupanija|Dubrovačko-neretvanska županija|HR|region
ducos	Ducos|Ducos|MQ|city
dudelange	Dudelange|Dudelange|LU|city
dudley	Dudley|Dudley|GB|city
duekoue	Duekoue|Duekoué|CI|city
duisburg	Duisburg|Duisburg|DE|city
duma	Duma|Dūmā|SY|city
dumai	Dumai|Dumai|ID|city
dumbea	Dumbea|Dumbéa|NC|city
dumyat	Dumyat|Dumyāţ|EG|region
dunaujvaros	Dunaujvaros|Dunaújváros|HU|region
dundee	Dundee|Dundee|GB|city
dundgovi	Dundgovi|Dundgovĭ|MN|region
dundo	Dundo|Dundo|AO|city
dunedin	Dunedin|Dunedin|NZ|city
duque de caxias	Duque de Caxias|Duque de Caxias|BR|city
durango	Durango|Durango|MX|region
durazno	Durazno|Durazno|UY|region
durban	Durban|Durban|ZA|city
durg	Durg|Durg|IN|city
durgapur	Durgapur|Durgapur|IN|city
durham	Durham|Durham|US|city
durres	Durres|Durrës|AL|city
dushanbe	Dushanbe|Dushanbe|TJ|city
dusit	Dusit|Dusit|TH|city
dusseldorf	Dusseldorf|Düsseldorf|DE|city
duzce	Duzce|Düzce|TR|city
dytiki ellada	Dytiki Ellada|Dytikí Elláda|GR|region
dytiki makedonia	Dytiki Makedonia|Dytikí Makedonía|GR|region
dzaoudzi	Dzaoudzi|Dzaoudzi|YT|city
dzavhan	Dzavhan|Dzavhan|MN|region
dzerzhinsk	Dzerzhinsk|Dzerzhinsk|RU|city
e'zhou	E'zhou|E’zhou|CN|city
east berbice-corentyne	East Berbice-Corentyne|East Berbice-Corentyne|GY|region
east grand bahama	East Grand Bahama|East Grand Bahama|BS|region
east helsinki	East Helsinki|East Helsinki|FI|city
east jerusalem	East Jerusalem|East Jerusalem|PS|city
east london	East London|East London|ZA|city
east new britain	East New Britain|East New Britain|PG|region
east sepik	East Sepik|East Sepik|PG|region
eastbourne	Eastbourne|Eastbourne|GB|city
eastern cape	Eastern Cape|Eastern Cape|ZA|region
eastern equatoria	Eastern Equatoria|Eastern Equatoria|SS|region
eastern highlands	Eastern Highlands|Eastern Highlands|PG|region
eastern visayas	Eastern Visayas|Eastern Visayas|PH|region
ebebiyin	Ebebiyin|Ebebiyin|GQ|city
ebolowa	Ebolowa|Ébolowa|CM|city
ebonyi	Ebonyi|Ebonyi|NG|region
ebute ikorodu	Ebute Ikorodu|Ebute Ikorodu|NG|city
ecatepec de morelos	Ecatepec de Morelos|Ecatepec de Morelos|MX|city
edea	Edea|Edéa|CM|city
edinburgh	Edinburgh|Edinburgh|GB|city
edinet	Edinet|Edineț|MD|region
edirne	Edirne|Edirne|TR|city
edmonton	Edmonton|Edmonton|CA|city
edogawe	Edogawe|Edogawe|JP|city
efon-alaaye	Efon-Alaaye|Efon-Alaaye|NG|city
eger	Eger|Eger|HU|region
ehime	Ehime|Ehime|JP|region
eimsbuttel	Eimsbuttel|Eimsbüttel|DE|city
eindhoven	Eindhoven|Eindhoven|NL|city
eixample	Eixample|Eixample|ES|city
ejido	Ejido|Ejido|VE|city
ekibastuz	Ekibastuz|Ekibastuz|KZ|city
ekiti	Ekiti|Ekiti|NG|region
el achir	El Achir|El Achir|DZ|city
el bayadh	El Bayadh|El Bayadh|DZ|region
el beni	El Beni|El Beni|BO|region
el callao	El Callao|El Callao|PE|region
el daein	El Daein|El Daein|SD|city
el dibir	El Dibir|El Dibir|SO|city
el eulma	El Eulma|El Eulma|DZ|city
el fasher	El Fasher|El Fasher|SD|city
el geneina fort	El Geneina Fort|El Geneina Fort|SD|city
el jadida	El Jadida|El Jadida|MA|city
el kelaa des srarhna	El Kelaa des Srarhna|El Kelaa des Srarhna|MA|city
el limon	El Limon|El Limón|VE|city
el marsa	El Marsa|El Marsa|EH|city
el meghaier	El Meghaier|El Meghaier|DZ|region
el meniaa	El Meniaa|El Meniaa|DZ|region
el mourouj	El Mourouj|El Mourouj|TN|city
el obeid	El Obeid|El Obeid|SD|city
el oro	El Oro|El Oro|EC|region
el oued	El Oued|El Oued|DZ|city
el paraiso	El Paraiso|El Paraíso|HN|region
el paso	El Paso|El Paso|US|city
el progreso	El Progreso|El Progreso|HN|city;El Progreso|El Progreso|GT|region
el tarf	El Tarf|El Tarf|DZ|region
el tigre	El Tigre|El Tigre|VE|city
el valle	El Valle|El Valle|DO|region
el vigia	El Vigia|El Vigía|VE|city
elazig	Elazig|Elazığ|TR|city
elbasan	Elbasan|Elbasan|AL|city
elblag	Elblag|Elbląg|PL|city
elche	Elche|Elche|ES|city
eldoret	Eldoret|Eldoret|KE|city
elektrostal'	Elektrostal'|Elektrostal’|RU|city
elgeyo	Elgeyo|Elgeyo|KE|region
elista	Elista|Elista|RU|city
eloy alfaro	Eloy Alfaro|Eloy Alfaro|EC|city
eluru	Eluru|Eluru|IN|city
emalahleni	Emalahleni|Emalahleni|ZA|city
embera	Embera|Emberá|PA|region
embu	Embu|Embu|KE|region
embu das artes	Embu das Artes|Embu das Artes|BR|city
emilia-romagna	Emilia-Romagna|Emilia-Romagna|IT|region
enfield town	Enfield Town|Enfield Town|GB|city
enga	Enga|Enga|PG|region
engels	Engels|Engels|RU|city
enriquillo	Enriquillo|Enriquillo|DO|region
enschede	Enschede|Enschede|NL|city
ensenada	Ensenada|Ensenada|MX|city
enshi	Enshi|Enshi|CN|city
entebbe	Entebbe|Entebbe|UG|city
entre rios	Entre Rios|Entre Ríos|AR|region
enugu	Enugu|Enugu|NG|city
envigado	Envigado|Envigado|CO|city
epworth	Epworth|Epworth|ZW|city
equateur	Equateur|Équateur|CD|region
erbil	Erbil|Erbil|IQ|city
erdenet	Erdenet|Erdenet|MN|city
erebuni	Erebuni|Erebuni|AM|city
eregli	Eregli|Ereğli|TR|city
erevan	Erevan|Erevan|AM|region
erfurt	Erfurt|Erfurt|DE|city
erlangen	Erlangen|Erlangen|DE|city
ermelo	Ermelo|Ermelo|ZA|city
ermera	Ermera|Ermera|TL|region
erode	Erode|Erode|IN|city
erongo	Erongo|Erongo|NA|region
errachidia	Errachidia|Errachidia|MA|city
erzincan	Erzincan|Erzincan|TR|city
erzurum	Erzurum|Erzurum|TR|city
esbjerg	Esbjerg|Esbjerg|DK|city
esch-sur-alzette	Esch-sur-Alzette|Esch-sur-Alzette|LU|city
escuintla	Escuintla|Escuintla|GT|city
esenler	Esenler|Esenler|TR|city
esenyurt	Esenyurt|Esenyurt|TR|city
esfahan	Esfahan|Eşfahān|IR|region
eskisehir	Eskisehir|Eskişehir|TR|city
eslamshahr	Eslamshahr|Eslamshahr|IR|city
esmeraldas	Esmeraldas|Esmeraldas|EC|city
esna	Esna|Esna|EG|city
espargos	Espargos|Espargos|CV|city
espirito santo	Espirito Santo|Espírito Santo|BR|region
espoo	Espoo|Espoo|FI|city
essen	Essen|Essen|DE|city
essequibo islands-west demerara	Essequibo Islands-West Demerara|Essequibo Islands-West Demerara|GY|region
esteli	Esteli|Estelí|NI|city
estuaire	Estuaire|Estuaire|GA|region
etawah	Etawah|Etāwah|IN|city
etela-karjala	Etela-Karjala|Etelä-Karjala|FI|region
etela-pohjanmaa	Etela-Pohjanmaa|Etelä-Pohjanmaa|FI|region
etela-savo	Etela-Savo|Etelä-Savo|FI|region
etobicoke	Etobicoke|Etobicoke|CA|city
etwatwa	Etwatwa|Etwatwa|ZA|city
evaton	Evaton|Evaton|ZA|city
exeter	Exeter|Exeter|GB|city
extremadura	Extremadura|Extremadura|ES|region
exuma	Exuma|Exuma|BS|region
ezeiza	Ezeiza|Ezeiza|AR|city
faaa	Faaa|Faaa|PF|city
faadhippolhu	Faadhippolhu|Faadhippolhu|MV|region
facatativa	Facatativa|Facatativá|CO|city
faisalabad	Faisalabad|Faisalabad|PK|city
faji kunda	Faji Kunda|Faji Kunda|GM|city
falcon	Falcon|Falcón|VE|region
falesti	Falesti|Fălești|MD|region
falluja	Falluja|Fallujah|IQ|city
fallujah	Fallujah|Fallujah|IQ|city
famagusta	Famagusta|Famagusta|CY|city
fangchenggang	Fangchenggang|Fangchenggang|CN|city
fanling	Fanling|Fanling|HK|city
faqus	Faqus|Fāqūs|EG|city
far north	Far North|Far North|CM|region
farah	Farah|Farāh|AF|region
faranah	Faranah|Faranah|GN|region
fardis	Fardis|Fardīs|IR|city
faridabad	Faridabad|Faridabad|IN|city
faridpur	Faridpur|Farīdpur|BD|city
farrukhabad	Farrukhabad|Farrukhābād|IN|city
fars	Fars|Fārs|IR|region
faryab	Faryab|Fāryāb|AF|region
fatick	Fatick|Fatick|SN|region
fatih	Fatih|Fatih|TR|city
favoriten	Favoriten|Favoriten|AT|city
fayetteville	Fayetteville|Fayetteville|US|city
federacija bosne i hercegovine	Federacija Bosne i Hercegovine|Federacija Bosne i Hercegovine|BA|region
federally administered tribal areas	Federally Administered Tribal Areas|Federally Administered Tribal Areas|PK|region
feira de santana	Feira de Santana|Feira de Santana|BR|city
fejer	Fejer|Fejér|HU|region
felidheatholhu	Felidheatholhu|Felidheatholhu|MV|region
fendou	Fendou|Fendou|CN|city
fenghuang	Fenghuang|Fenghuang|CN|city
fengshan	Fengshan|Fengshan|TW|city
fengxiang	Fengxiang|Fengxiang|CN|city
fergana	Fergana|Fergana|UZ|city
ferizaj	Ferizaj|Ferizaj|XK|city
fernando de la mora	Fernando de la Mora|Fernando de la Mora|PY|city
ferrara	Ferrara|Ferrara|IT|city
fes	Fes|Fes|MA|city
fes al bali	Fes al Bali|Fès al Bali|MA|city
fes-meknes	Fes-Meknes|Fès-Meknès|MA|region
fianarantsoa	Fianarantsoa|Fianarantsoa|MG|city
fier	Fier|Fier|AL|region
firozabad	Firozabad|Fīrozābād|IN|city
flevoland	Flevoland|Flevoland|NL|region
flora	Flora|Flora|SR|city
florence	Florence|Florence|IT|city
florencia	Florencia|Florencia|CO|city
flores	Flores|Flores|UY|region
floresti	Floresti|Florești|MD|region
florianopolis	Florianopolis|Florianópolis|BR|city
florida	Florida|Florida|UY|region
floridablanca	Floridablanca|Floridablanca|CO|city
floridsdorf	Floridsdorf|Floridsdorf|AT|city
flying fish cove	Flying Fish Cove|Flying Fish Cove|CX|city
foggia	Foggia|Foggia|IT|city
fomboni	Fomboni|Fomboni|KM|city
fontana	Fontana|Fontana|US|city
fontanar	Fontanar|Fontanar|CU|city
forli	Forli|Forlì|IT|city
formosa	Formosa|Formosa|AR|city
fort wayne	Fort Wayne|Fort Wayne|US|city
fort worth	Fort Worth|Fort Worth|US|city
fort-de-france	Fort-de-France|Fort-de-France|MQ|city
fortaleza	Fortaleza|Fortaleza|BR|city
fortechnyi	Fortechnyi|Fortechnyi|UA|city
foshan	Foshan|Foshan|CN|city
foumban	Foumban|Foumban|CM|city
foz do iguacu	Foz do Iguacu|Foz do Iguaçu|BR|city
franca	Franca|Franca|BR|city
franceville	Franceville|Franceville|GA|city
francisco morazan	Francisco Morazan|Francisco Morazán|HN|region
francistown	Francistown|Francistown|BW|city
frankfurt	Frankfurt|Frankfurt|DE|city
frankfurt am main	Frankfurt am Main|Frankfurt|DE|city
frederiksberg	Frederiksberg|Frederiksberg|DK|city
frederiksborg	Frederiksborg|Frederiksborg|DK|region
free state	Free State|Free State|ZA|region
freeport	Freeport|Freeport|BS|city
freetown	Freetown|Freetown|SL|city
freiburg	Freiburg|Freiburg|DE|city
fremont	Fremont|Fremont|US|city
fresno	Fresno|Fresno|US|city
fribourg	Fribourg|Fribourg|CH|region
friedrichshain	Friedrichshain|Friedrichshain|DE|city
friuli venezia giulia	Friuli Venezia Giulia|Friuli Venezia Giulia|IT|region
fryslan	Fryslan|Fryslân|NL|region
fuchu	Fuchu|Fuchū|JP|city
fuencarral	Fuencarral|Fuencarral|ES|city
fuencarral-el pardo	Fuencarral-El Pardo|Fuencarral-El Pardo|ES|city
fuenlabrada	Fuenlabrada|Fuenlabrada|ES|city
fujairah	Fujairah|Fujairah|AE|city
fuji	Fuji|Fuji|JP|city
fujisawa	Fujisawa|Fujisawa|JP|city
fukui-shi	Fukui-shi|Fukui-shi|JP|city
fukuoka	Fukuoka|Fukuoka|JP|city
fukushima	Fukushima|Fukushima|JP|city
fukuyama	Fukuyama|Fukuyama|JP|city
fuling	Fuling|Fuling|CN|city
funafuti	Funafuti|Funafuti|TV|city
funchal	Funchal|Funchal|PT|city
funza	Funza|Funza|CO|city
furth	Furth|Fürth|DE|city
fushun	Fushun|Fushun|CN|city
fuvammulah	Fuvammulah|Fuvammulah|MV|region
fuxin	Fuxin|Fuxin|CN|city
fuyang	Fuyang|Fuyang|CN|city
fuzhou	Fuzhou|Fuzhou|CN|city
fuzuli	Fuzuli|Füzuli|AZ|region
gabela	Gabela|Gabela|AO|city
gabes	Gabes|Gabès|TN|city
gaborone	Gaborone|Gaborone|BW|city
gabrovo	Gabrovo|Gabrovo|BG|region
gabu	Gabu|Gabú|GW|city
gadabay	Gadabay|Gədəbəy|AZ|region
gafsa	Gafsa|Gafsa|TN|region
gagauzia	Gagauzia|Găgăuzia|MD|region
gagnoa	Gagnoa|Gagnoa|CI|city
gajuwaka	Gajuwaka|Gajuwaka|IN|city
galapagos	Galapagos|Galápagos|EC|region
galati	Galati|Galaţi|RO|city
galguduud	Galguduud|Galguduud|SO|region
galway	Galway|Galway|IE|city
gambela hizboch	Gambela Hizboch|Gambēla Hizboch|ET|region
ganca	Ganca|Ganja|AZ|city;Ganca|Gəncə|AZ|region
gandajika	Gandajika|Gandajika|CD|city
gandhidham	Gandhidham|Gāndhīdhām|IN|city
gandhinagar	Gandhinagar|Gandhinagar|IN|city
gangneung	Gangneung|Gangneung|KR|city
gangwon-teukbyeoljachido	Gangwon-teukbyeoljachido|Gangwon-teukbyeoljachido|KR|region
ganja	Ganja|Ganja|AZ|city
ganta	Ganta|Ganta|LR|city
ganzhou	Ganzhou|Ganzhou|CN|city
gao	Gao|Gao|ML|city
gaomi	Gaomi|Gaomi|CN|city
gaoping	Gaoping|Gaoping|CN|city
gaozhou	Gaozhou|Gaozhou|CN|city
gardez	Gardez|Gardez|AF|city
garissa	Garissa|Garissa|KE|city
garland	Garland|Garland|US|city
gasa	Gasa|Gasa|BT|region
gasteiz / vitoria	Gasteiz / Vitoria|Gasteiz / Vitoria|ES|city
gatineau	Gatineau|Gatineau|CA|city
gauteng	Gauteng|Gauteng|ZA|region
gavleborgs lan	Gavleborgs lan|Gävleborgs län|SE|region
gaya	Gaya|Gaya|IN|city
gaza	Gaza|Gaza|PS|city;Gaza|Gaza|MZ|region
gaza city	Gaza City|Gaza|PS|city
gaziantep	Gaziantep|Gaziantep|TR|city
gazipur	Gazipur|Gazipur|BD|city
gbarnga	Gbarnga|Gbarnga|LR|city
gbarpolu	Gbarpolu|Gbarpolu|LR|region
gboko	Gboko|Gboko|NG|city
gdansk	Gdansk|Gdańsk|PL|city
gdynia	Gdynia|Gdynia|PL|city
gebze	Gebze|Gebze|TR|city
gedo	Gedo|Gedo|SO|region
geelong	Geelong|Geelong|AU|city
gegark'unik'	Gegark'unik'|Geġark'unik'|AM|region
geita	Geita|Geita|TZ|city
gelderland	Gelderland|Gelderland|NL|region
gelsenkirchen	Gelsenkirchen|Gelsenkirchen|DE|city
gemena	Gemena|Gemena|CD|city
general santos	General Santos|General Santos|PH|city
geneva	Geneva|Geneva|CH|city
geneve	Geneve|Geneva|CH|city;Geneve|Genève|CH|region
genoa	Genoa|Genoa|IT|city
gent	Gent|Gent|BE|city
geoje	Geoje|Geoje|KR|city
george	George|George|ZA|city
george town	George Town|George Town|KY|city
georgetown	Georgetown|Georgetown|GY|city
georgia	Georgia|Georgia|US|region
gera	Gera|Gera|DE|city
gereida	Gereida|Gereida|SD|city
germiston	Germiston|Germiston|ZA|city
getafe	Getafe|Getafe|ES|city
geylang	Geylang|Geylang|SG|city
ghanzi	Ghanzi|Ghanzi|BW|region
gharb darfur	Gharb Darfur|Gharb Dārfūr|SD|region
gharb kurdufan	Gharb Kurdufan|Gharb Kurdufān|SD|region
ghardaia	Ghardaia|Ghardaïa|DZ|city
ghat	Ghat|Ghāt|LY|region
ghaziabad	Ghaziabad|Ghāziābād|IN|city
ghazni	Ghazni|Ghazni|AF|city
ghazzah	Ghazzah|Ghazzah|PS|region
ghent	Ghent|Gent|BE|city
ghor	Ghor|Ghōr|AF|region
ghulja	Ghulja|Ghulja|CN|city
gia lai	Gia Lai|Gia Lai|VN|region
gia lam	Gia Lam|Gia Lâm|VN|city
gibraltar	Gibraltar|Gibraltar|GI|city
gifu	Gifu|Gifu|JP|city
gihu	Gihu|Gihu|JP|region
gijang	Gijang|Gijang|KR|city
gijon	Gijon|Gijón|ES|city
gilan	Gilan|Gīlān|IR|region
gilbert	Gilbert|Gilbert|US|city
gilbert islands	Gilbert Islands|Gilbert Islands|KI|region
gilgit	Gilgit|Gilgit|PK|city
gilgit-baltistan	Gilgit-Baltistan|Gilgit-Baltistān|PK|region
gillingham	Gillingham|Gillingham|GB|city
gimcheon	Gimcheon|Gimcheon|KR|city
gimpo-si	Gimpo-si|Gimpo-si|KR|city
girardot city	Girardot City|Girardot City|CO|city
giresun	Giresun|Giresun|TR|city
girga	Girga|Girga|EG|city
giron	Giron|Girón|CO|city
girona	Girona|Girona|ES|city
gisborne	Gisborne|Gisborne|NZ|region
gisenyi	Gisenyi|Gisenyi|RW|city
gitarama	Gitarama|Gitarama|RW|city
gitega	Gitega|Gitega|BI|city
giurgiu	Giurgiu|Giurgiu|RO|region
giza	Giza|Giza|EG|city
gjakove	Gjakove|Gjakovë|XK|city
gjirokaster	Gjirokaster|Gjirokastër|AL|region
glarus	Glarus|Glarus|CH|region
glasgow	Glasgow|Glasgow|GB|city
glazov	Glazov|Glazov|RU|city
glendale	Glendale|Glendale|US|city
gliwice	Gliwice|Gliwice|PL|city
glodeni	Glodeni|Glodeni|MD|region
gloucester	Gloucester|Gloucester|CA|city;Gloucester|Gloucester|GB|city
godome	Godome|Godomè|BJ|city
goh-djiboua	Goh-Djiboua|Gôh-Djiboua|CI|region
goiania	Goiania|Goiânia|BR|city
goias	Goias|Goiás|BR|region
gojra	Gojra|Gojra|PK|city
gol'yanovo	Gol'yanovo|Gol’yanovo|RU|city
golbasi	Golbasi|Gölbaşı|TR|city
gold coast	Gold Coast|Gold Coast|AU|city
golestan	Golestan|Golestān|IR|city
golfe	Golfe|Golfe|AO|city
goma	Goma|Goma|CD|city
gombe	Gombe|Gombe|NG|city
gomez palacio	Gomez Palacio|Gómez Palacio|MX|city
gonbad-e kavus	Gonbad-e Kavus|Gonbad-e Kāvūs|IR|city
gonder	Gonder|Gonder|ET|city
gongheyong	Gongheyong|Gongheyong|CN|city
gorakhpur	Gorakhpur|Gorakhpur|IN|city
goranboy	Goranboy|Goranboy|AZ|region
gorgan	Gorgan|Gorgān|IR|city
gorgol	Gorgol|Gorgol|MR|region
gori	Gori|Gori|GE|city
gorj	Gorj|Gorj|RO|region
gorontalo	Gorontalo|Gorontalo|ID|city
gorzow wielkopolski	Gorzow Wielkopolski|Gorzów Wielkopolski|PL|city
goteborg	Goteborg|Gothenburg|SE|city
gothenburg	Gothenburg|Gothenburg|SE|city
gotlands lan	Gotlands lan|Gotlands län|SE|region
gottingen	Gottingen|Göttingen|DE|city
governador valadares	Governador Valadares|Governador Valadares|BR|city
govi-altay	Govi-Altay|Govĭ-Altay|MN|region
govi-sumber	Govi-Sumber|Govĭ-Sümber|MN|region
goyang-si	Goyang-si|Goyang-si|KR|city
goycay	Goycay|Göyçay|AZ|region
goygol	Goygol|Göygöl|AZ|region
gqeberha	Gqeberha|Gqeberha|ZA|city
gracia	Gracia|Gràcia|ES|city
gracias a dios	Gracias a Dios|Gracias a Dios|HN|region
grad zagreb	Grad Zagreb|Grad Zagreb|HR|region
grajau	Grajau|Grajaú|BR|city
granada	Granada|Granada|ES|city;Granada|Granada|NI|region
grand bassa	Grand Bassa|Grand Bassa|LR|region
grand cape mount	Grand Cape Mount|Grand Cape Mount|LR|region
grand cay	Grand Cay|Grand Cay|BS|region
grand est	Grand Est|Grand Est|FR|region
grand gedeh	Grand Gedeh|Grand Gedeh|LR|region
grand kru	Grand Kru|Grand Kru|LR|region
granma	Granma|Granma|CU|region
graubunden	Graubunden|Graubünden|CH|region
gravatai	Gravatai|Gravataí|BR|city
graz	Graz|Graz|AT|city
greater accra	Greater Accra|Greater Accra|GH|region
greater noida	Greater Noida|Greater Noida|IN|city
greater sudbury	Greater Sudbury|Greater Sudbury|CA|city
greater wellington	Greater Wellington|Greater Wellington|NZ|region
greensboro	Greensboro|Greensboro|US|city
grenoble	Grenoble|Grenoble|FR|city
gribingui	Gribingui|Gribingui|CF|region
grodno	Grodno|Hrodna|BY|city
groningen	Groningen|Groningen|NL|city
gros islet	Gros Islet|Gros Islet|LC|city
grozny	Grozny|Grozny|RU|city
grytviken	Grytviken|Grytviken|GS|city
guacara	Guacara|Guacara|VE|city
guadalajara	Guadalajara|Guadalajara|MX|city
guadalajara de buga	Guadalajara de Buga|Guadalajara de Buga|CO|city
guadalcanal	Guadalcanal|Guadalcanal|SB|region
guadalupe	Guadalupe|Guadalupe|MX|city
guadeloupe	Guadeloupe|Guadeloupe|FR|region
guainia	Guainia|Guainía|CO|region
guaira	Guaira|Guairá|PY|region
guam	Guam|Guam|US|region
guanabacoa	Guanabacoa|Guanabacoa|CU|city
guanacaste	Guanacaste|Guanacaste|CR|region
guanajuato	Guanajuato|Guanajuato|MX|region
guanare	Guanare|Guanare|VE|city
guang'an	Guang'an|Guang’an|CN|city
guangyuan	Guangyuan|Guangyuan|CN|city
guangzhou	Guangzhou|Guangzhou|CN|city
guankou	Guankou|Guankou|CN|city
guantanamo	Guantanamo|Guantánamo|CU|city
guantanamo bay	Guantanamo Bay|Guantánamo|CU|city
guarenas	Guarenas|Guarenas|VE|city
guarico	Guarico|Guárico|VE|region
guaruja	Guaruja|Guarujá|BR|city
guarulhos	Guarulhos|Guarulhos|BR|city
guatemala city	Guatemala City|Guatemala City|GT|city
guatire	Guatire|Guatire|VE|city
guaviare	Guaviare|Guaviare|CO|region
guayaquil	Guayaquil|Guayaquil|EC|city
guayas	Guayas|Guayas|EC|region
gucun	Gucun|Gucun|CN|city
guediawaye	Guediawaye|Guédiawaye|SN|city
guelma	Guelma|Guelma|DZ|city
guelmim	Guelmim|Guelmim|MA|city
guelmim-oued noun	Guelmim-Oued Noun|Guelmim-Oued Noun|MA|region
guelph	Guelph|Guelph|CA|city
guerrero	Guerrero|Guerrero|MX|region
guidimaka	Guidimaka|Guidimaka|MR|region
guigang	Guigang|Guigang|CN|city
guilin	Guilin|Guilin|CN|city
guiyang	Guiyang|Guiyang|CN|city
gujangbagh	Gujangbagh|Gujangbagh|CN|city
gujarat	Gujarat|Gujarāt|IN|region
gujranwala	Gujranwala|Gujranwala|PK|city
gujrat	Gujrat|Gujrat|PK|city
gulf	Gulf|Gulf|PG|region
guli	Guli|Guli|CN|city
gulu	Gulu|Gulu|UG|city
gumi	Gumi|Gumi|KR|city
gumushane	Gumushane|Gümüşhane|TR|region
guna yala	Guna Yala|Guna Yala|PA|region
gunan	Gunan|Gunan|CN|city
gundupalaiyam	Gundupalaiyam|Gundupālaiyam|IN|city
gunma	Gunma|Gunma|JP|region
gunpo	Gunpo|Gunpo|KR|city
gunsan	Gunsan|Gunsan|KR|city
guntur	Guntur|Guntur|IN|city
gurgaon	Gurgaon|Gurugram|IN|city
guri-si	Guri-si|Guri-si|KR|city
guria	Guria|Guria|GE|region
gurue	Gurue|Gurúè|MZ|city
gurugram	Gurugram|Gurugram|IN|city
gusau	Gusau|Gusau|NG|city
gusinje	Gusinje|Gusinje|ME|region
gustavia	Gustavia|Gustavia|BL|city
gustavo adolfo madero	Gustavo Adolfo Madero|Gustavo Adolfo Madero|MX|city
guwahati	Guwahati|Guwahati|IN|city
guyane	Guyane|Guyane|FR|region
guyuan	Guyuan|Guyuan|CN|city
gwalior	Gwalior|Gwalior|IN|city
gwangju	Gwangju|Gwangju|KR|city
gwangju-gwangyeoksi	Gwangju-gwangyeoksi|Gwangju-gwangyeoksi|KR|region
gwangmyeong	Gwangmyeong|Gwangmyeong|KR|city
gwangyang	Gwangyang|Gwangyang|KR|city
gweru	Gweru|Gweru|ZW|city
gyanpur	Gyanpur|Gyānpur|IN|city
gyeonggi-do	Gyeonggi-do|Gyeonggi-do|KR|region
gyeongju	Gyeongju|Gyeongju|KR|city
gyeongsan-si	Gyeongsan-si|Gyeongsan-si|KR|city
gyeongsangbuk-do	Gyeongsangbuk-do|Gyeongsangbuk-do|KR|region
gyeongsangnam-do	Gyeongsangnam-do|Gyeongsangnam-do|KR|region
gyor	Gyor|Győr|HU|city
gyor-moson-sopron	Gyor-Moson-Sopron|Győr-Moson-Sopron|HU|region
gyumri	Gyumri|Gyumri|AM|city
ha giang	Ha Giang|Hà Giang|VN|region
ha long	Ha Long|Hạ Long|VN|city
ha nam	Ha Nam|Hà Nam|VN|region
ha tinh	Ha Tinh|Hà Tĩnh|VN|city
ha'il	Ha'il|Ha'il|SA|city
haarlem	Haarlem|Haarlem|NL|city
hachinohe	Hachinohe|Hachinohe|JP|city
hachioji	Hachioji|Hachiōji|JP|city
haciqabul	Haciqabul|Hacıqabul|AZ|region
hada'iq al qubbah	Hada'iq al Qubbah|Ḩadā’iq al Qubbah|EG|city
hadarom	HaDarom|HaDarom|IL|region
haeju	Haeju|Haeju|KP|city
hafar al-batin	Hafar Al-Batin|Hafar Al-Batin|SA|city
hafizabad	Hafizabad|Hafizabad|PK|city
hafnarfjordur	Hafnarfjordur|Hafnarfjörður|IS|city
hagatna	Hagatna|Hagåtña|GU|city
hagen	Hagen|Hagen|DE|city
hahdhunmathi	Hahdhunmathi|Hahdhunmathi|MV|region
hai ba trung	Hai Ba Trung|Hai Bà Trưng|VN|city
hai duong	Hai Duong|Hải Dương|VN|city
haifa	Haifa|Haifa|IL|city
haikou	Haikou|Haikou|CN|city
hailar	Hailar|Hailar|CN|city
hainaut	Hainaut|Hainaut|BE|region
haiphong	Haiphong|Haiphong|VN|city
hajdu-bihar	Hajdu-Bihar|Hajdú-Bihar|HU|region
hakkari	Hakkari|Hakkâri|TR|region
hakodate	Hakodate|Hakodate|JP|city
halifax	Halifax|Halifax|CA|city
hallands lan	Hallands lan|Hallands län|SE|region
halle (saale)	Halle (Saale)|Halle (Saale)|DE|city
halwan	Halwan|Ḩalwān|EG|city
hamadan	Hamadan|Hamadān|IR|city
hamah	Hamah|Ḩamāh|SY|city
hamamatsu	Hamamatsu|Hamamatsu|JP|city
hamburg	Hamburg|Hamburg|DE|city
hamburg-mitte	Hamburg-Mitte|Hamburg-Mitte|DE|city
hamburg-nord	Hamburg-Nord|Hamburg-Nord|DE|city
hamerkaz	HaMerkaz|HaMerkaz|IL|region
hamhung	Hamhung|Hamhŭng|KP|city
hami	Hami|Hami|CN|city
hamilton	Hamilton|Hamilton|CA|city;Hamilton|Hamilton|NZ|city;Hamilton|Hamilton|BM|city
hamm	Hamm|Hamm|DE|city
hammamet	Hammamet|Hammamet|TN|city
hammanskraal	Hammanskraal|Hammanskraal|ZA|city
hanam	Hanam|Hanam|KR|city
handan	Handan|Handan|CN|city
handeni	Handeni|Handeni|TZ|city
hangu	Hangu|Hangu|CN|city
hangzhou	Hangzhou|Hangzhou|CN|city
hannover	Hannover|Hannover|DE|city
hanoi	Hanoi|Hanoi|VN|city
hanover	Hanover|Hanover|JM|region
hanzhong	Hanzhong|Hanzhong|CN|city
hapur	Hapur|Hāpur|IN|city
harar	Harar|Harar|ET|city
harare	Harare|Harare|ZW|city
harbin	Harbin|Harbin|CN|city
harbour island	Harbour Island|Harbour Island|BS|region
harburg	Harburg|Harburg|DE|city
hardap	Hardap|Hardap|NA|region
hareri hizb	Hareri Hizb|Hārerī Hizb|ET|region
hargeysa	Hargeysa|Hargeysa|SO|city
harghita	Harghita|Harghita|RO|region
harrow	Harrow|Harrow|GB|city
haryana	Haryana|Haryāna|IN|region
haskovo	Haskovo|Haskovo|BG|region
hat yai	Hat Yai|Hat Yai|TH|city
hatay	Hatay|Hatay|TR|region
hathazari	Hathazari|Hāthazāri|BD|city
hatsafon	HaTsafon|HaTsafon|IL|region
haut-katanga	Haut-Katanga|Haut-Katanga|CD|region
haut-lomami	Haut-Lomami|Haut-Lomami|CD|region
haut-mbomou	Haut-Mbomou|Haut-Mbomou|CF|region
haut-ogooue	Haut-Ogooue|Haut-Ogooué|GA|region
haut-uele	Haut-Uele|Haut-Uélé|CD|region
haute-kotto	Haute-Kotto|Haute-Kotto|CF|region
haute-sangha	Haute-Sangha|Haute-Sangha|CF|region
hauts-bassins	Hauts-Bassins|Hauts-Bassins|BF|region
hauts-de-france	Hauts-de-France|Hauts-de-France|FR|region
havana	Havana|Havana|CU|city
hawalli	Hawalli|Ḩawallī|KW|city
hawke's bay	Hawke's Bay|Hawke's Bay|NZ|region
hayy khilda	Hayy Khilda|Ḩayy Khildā|JO|city
hebi	Hebi|Hebi|CN|city
hebron	Hebron|Hebron|PS|city
hechi	Hechi|Hechi|CN|city
hechuan	Hechuan|Hechuan|CN|city
hefa	Hefa|H̱efa|IL|region
hefei	Hefei|Hefei|CN|city
hegang	Hegang|Hegang|CN|city
heidelberg	Heidelberg|Heidelberg|DE|city
heihe	Heihe|Heihe|CN|city
heilbronn	Heilbronn|Heilbronn|DE|city
hela	Hela|Hela|PG|region
helmand	Helmand|Helmand|AF|region
helsingborg	Helsingborg|Helsingborg|SE|city
helsinki	Helsinki|Helsinki|FI|city
henderson	Henderson|Henderson|US|city
hengshui	Hengshui|Hengshui|CN|city
hengyang	Hengyang|Hengyang|CN|city
hentiy	Hentiy|Hentiy|MN|region
herat	Herat|Herāt|AF|city
herceg novi	Herceg Novi|Herceg Novi|ME|city
herceg-novi	Herceg-Novi|Herceg-Novi|ME|region
heredia	Heredia|Heredia|CR|region
hermosillo	Hermosillo|Hermosillo|MX|city
herne	Herne|Herne|DE|city
heroica matamoros	Heroica Matamoros|Heroica Matamoros|MX|city
herrera	Herrera|Herrera|PA|region
heshan	Heshan|Heshan|CN|city
hessen	Hessen|Hessen|DE|region
hetauda	Hetauda|Hetauda|NP|city
heves	Heves|Heves|HU|region
heyuan	Heyuan|Heyuan|CN|city
heze	Heze|Heze|CN|city
hezhou	Hezhou|Hezhou|CN|city
hhohho	Hhohho|Hhohho|SZ|region
hialeah	Hialeah|Hialeah|US|city
hidalgo	Hidalgo|Hidalgo|MX|region
higashiosaka	Higashiosaka|Higashiosaka|JP|city
high wycombe	High Wycombe|High Wycombe|GB|city
higuamo	Higuamo|Higuamo|DO|region
hiiraan	Hiiraan|Hiiraan|SO|region
hildesheim	Hildesheim|Hildesheim|DE|city
himachal pradesh	Himachal Pradesh|Himāchal Pradesh|IN|region
himeji	Himeji|Himeji|JP|city
himora	Himora|Himora|ER|city
hincesti	Hincesti|Hîncești|MD|region
hinthada	Hinthada|Hinthada|MM|city
hirakata	Hirakata|Hirakata|JP|city
hiratsuka	Hiratsuka|Hiratsuka|JP|city
hirnytskyi	Hirnytskyi|Hirnytskyi|UA|city
hiroshima	Hiroshima|Hiroshima|JP|city
hirosima	Hirosima|Hirosima|JP|region
hisar	Hisar|Hisar|IN|city
hlaingthaya	Hlaingthaya|Hlaingthaya|MM|city
hlotse	Hlotse|Hlotse|LS|city
ho chi minh city	Ho Chi Minh City|Ho Chi Minh City|VN|city
hoa binh	Hoa Binh|Hòa Bình|VN|region
hobart	Hobart|Hobart|AU|city
hodh ech chargui	Hodh ech Chargui|Hodh ech Chargui|MR|region
hodh el gharbi	Hodh el Gharbi|Hodh el Gharbi|MR|region
hodmezovasarhely	Hodmezovasarhely|Hódmezővásárhely|HU|region
hohhot	Hohhot|Hohhot|CN|city
hoima	Hoima|Hoima|UG|city
hoji ya henda	Hoji ya Henda|Hoji ya Henda|AO|city
hokkaido	Hokkaido|Hokkaidô|JP|region
holguin	Holguin|Holguín|CU|city
hollywood	Hollywood|Hollywood|US|city
holon	Holon|H̱olon|IL|city
homa bay	Homa Bay|Homa Bay|KE|region
homs	Homs|Homs|SY|city
homyel'	Homyel'|Homyel'|BY|city
homyel'skaya voblasts'	Homyel'skaya voblasts'|Homyel'skaya voblasts'|BY|region
honcho	Honcho|Honchō|JP|city
hong kong	Hong Kong|Hong Kong|HK|city
hong kong island	Hong Kong Island|Hong Kong Island|HK|city
hong kong sar	Hong Kong SAR|Hong Kong SAR|CN|region
hongkou	Hongkou|Hongkou|CN|city
honiara	Honiara|Honiara|SB|city
honolulu	Honolulu|Honolulu|US|city
hoofddorp	Hoofddorp|Hoofddorp|NL|city
hope town	Hope Town|Hope Town|BS|region
horad minsk	Horad Minsk|Horad Minsk|BY|region
horlivka	Horlivka|Horlivka|UA|city
hormozgan	Hormozgan|Hormozgān|IR|region
horta-guinardo	Horta-Guinardo|Horta-Guinardó|ES|city
hortaleza	Hortaleza|Hortaleza|ES|city
hortolandia	Hortolandia|Hortolândia|BR|city
hosa'ina	Hosa'ina|Hosa’ina|ET|city
hosapete	Hosapete|Hosapete|IN|city
hosur	Hosur|Hosūr|IN|city
houaphan	Houaphan|Houaphan|LA|region
hougang new town	Hougang New Town|Hougang New Town|SG|city
houston	Houston|Houston|US|city
hovd	Hovd|Hovd|MN|region
hovsgol	Hovsgol|Hövsgöl|MN|region
howrah	Howrah|Howrah|IN|city
hrodna	Hrodna|Hrodna|BY|city
hrodzyenskaya voblasts'	Hrodzyenskaya voblasts'|Hrodzyenskaya voblasts'|BY|region
hsinchu	Hsinchu|Hsinchu|TW|city
hua hin	Hua Hin|Hua Hin|TH|city
huai'an	Huai'an|Huai'an|CN|city
huaibei	Huaibei|Huaibei|CN|city
huaihua	Huaihua|Huaihua|CN|city
huainan	Huainan|Huainan|CN|city
hualien	Hualien|Hualien|TW|region
huambo	Huambo|Huambo|AO|city
huancavelica	Huancavelica|Huancavelica|PE|region
huancayo	Huancayo|Huancayo|PE|city
huanggang	Huanggang|Huanggang|CN|city
huangpu	Huangpu|Huangpu|CN|city
huangshan	Huangshan|Huangshan|CN|city
huangshi	Huangshi|Huangshi|CN|city
huanuco	Huanuco|Huánuco|PE|city
huaraz	Huaraz|Huaraz|PE|city
huayin	Huayin|Huayin|CN|city
hubballi	Hubballi|Hubballi|IN|city
huddersfield	Huddersfield|Huddersfield|GB|city
hue	Hue|Huế|VN|city
huehuetenango	Huehuetenango|Huehuetenango|GT|region
huelva	Huelva|Huelva|ES|city
huila	Huila|Huila|CO|region;Huila|Huíla|AO|region
huizhou	Huizhou|Huizhou|CN|city
hukui	Hukui|Hukui|JP|region
hukuoka	Hukuoka|Hukuoka|JP|region
hukusima	Hukusima|Hukusima|JP|region
hulan ergi	Hulan Ergi|Hulan Ergi|CN|city
huludao	Huludao|Huludao|CN|city
hulunbuir	Hulunbuir|Hulunbuir|CN|city
hunedoara	Hunedoara|Hunedoara|RO|region
hung yen	Hung Yen|Hưng Yên|VN|region
hungnam	Hungnam|Hŭngnam|KP|city
huntington beach	Huntington Beach|Huntington Beach|US|city
huntsville	Huntsville|Huntsville|US|city
huocheng	Huocheng|Huocheng|CN|city
hurghada	Hurghada|Hurghada|EG|city
huvadhuatholhu dhekunuburi	Huvadhuatholhu Dhekunuburi|Huvadhuatholhu Dhekunuburi|MV|region
huvadhuatholhu uthuruburi	Huvadhuatholhu Uthuruburi|Huvadhuatholhu Uthuruburi|MV|region
huzhou	Huzhou|Huzhou|CN|city
hwado	Hwado|Hwado|KR|city
hwaseong-si	Hwaseong-si|Hwaseong-si|KR|city
hyderabad	Hyderabad|Hyderabad|IN|city;Hyderabad|Hyderabad|PK|city
hyesan	Hyesan|Hyesan|KP|city
hyogo	Hyogo|Hyôgo|JP|region
ialomita	Ialomita|Ialomița|RO|region
ialoveni	Ialoveni|Ialoveni|MD|region
iasi	Iasi|Iaşi|RO|city
ibadan	Ibadan|Ibadan|NG|city
ibague	Ibague|Ibagué|CO|city
ibanda	Ibanda|Ibanda|UG|city
ibaraki	Ibaraki|Ibaraki|JP|city
ibarra	Ibarra|Ibarra|EC|city
ibb	Ibb|Ibb|YE|city
ica	Ica|Ica|PE|city
ichalkaranji	Ichalkaranji|Ichalkaranji|IN|city
icheon-si	Icheon-si|Icheon-si|KR|city
ichihara	Ichihara|Ichihara|JP|city
ichikawa	Ichikawa|Ichikawa|JP|city
ichinomiya	Ichinomiya|Ichinomiya|JP|city
idaho	Idaho|Idaho|US|region
idku	Idku|Idkū|EG|city
idlib	Idlib|Idlib|SY|city
ifakara	Ifakara|Ifakara|TZ|city
igdir	Igdir|Iğdır|TR|city
ijebu ode	Ijebu Ode|Ijebu Ode|NG|city
ikare	Ikare|Ikare|NG|city
ikeja	Ikeja|Ikeja|NG|city
ikire	Ikire|Ikire|NG|city
ikot ekpene	Ikot Ekpene|Ikot Ekpene|NG|city
iksan	Iksan|Iksan|KR|city
ilam	Ilam|Īlām|IR|city
ile-de-france	Ile-de-France|Île-de-France|FR|region
ile-ife	Ile-Ife|Ile-Ife|NG|city
ilebo	Ilebo|Ilebo|CD|city
ilesa	Ilesa|Ilesa|NG|city
ilford	Ilford|Ilford|GB|city
ilfov	Ilfov|Ilfov|RO|region
ilhas de barlavento	Ilhas de Barlavento|Ilhas de Barlavento|CV|region
ilhas de sotavento	Ilhas de Sotavento|Ilhas de Sotavento|CV|region
iligan	Iligan|Iligan|PH|city
iligan city	Iligan City|Iligan City|PH|city
illes balears	Illes Balears|Illes Balears|ES|region
illinois	Illinois|Illinois|US|region
illizi	Illizi|Illizi|DZ|region
ilocos	Ilocos|Ilocos|PH|region
iloilo	Iloilo|Iloilo|PH|city
ilorin	Ilorin|Ilorin|NG|city
imbabura	Imbabura|Imbabura|EC|region
imereti	Imereti|Imereti|GE|region
imisli	Imisli|İmişli|AZ|region
imperatriz	Imperatriz|Imperatriz|BR|city
impfondo	Impfondo|Impfondo|CG|city
imphal	Imphal|Imphal|IN|city
imus	Imus|Imus|PH|city
in guezzam	In Guezzam|In Guezzam|DZ|region
in salah	In Salah|In Salah|DZ|region
inagua	Inagua|Inagua|BS|region
incheon	Incheon|Incheon|KR|city
incheon-gwangyeoksi	Incheon-gwangyeoksi|Incheon-gwangyeoksi|KR|region
inchiri	Inchiri|Inchiri|MR|region
inda silase	Inda Silase|Inda Silasē|ET|city
indaiatuba	Indaiatuba|Indaiatuba|BR|city
indiana	Indiana|Indiana|US|region
indianapolis	Indianapolis|Indianapolis|US|city
indore	Indore|Indore|IN|city
inegol	Inegol|İnegol|TR|city
inezgane	Inezgane|Inezgane|MA|city
ingolstadt	Ingolstadt|Ingolstadt|DE|city
ingombota	Ingombota|Ingombota|AO|city
ingushetiya	Ingushetiya|Ingushetiya|RU|region
inhambane	Inhambane|Inhambane|MZ|region
inidi al gharbi	Inidi al Gharbi|Inīdī al Gharbī|TD|region
inidi ash sharqi	Inidi ash Sharqi|Inīdī ash Sharqī|TD|region
inkisi	Inkisi|Inkisi|CD|city
innlandet	Innlandet|Innlandet|NO|region
innsbruck	Innsbruck|Innsbruck|AT|city
insein	Insein|Insein|MM|city
international city	International City|International City|AE|city
intibuca	Intibuca|Intibucá|HN|region
ionia nisia	Ionia Nisia|Ionía Nísia|GR|region
iowa	Iowa|Iowa|US|region
ipatinga	Ipatinga|Ipatinga|BR|city
ipeiros	Ipeiros|Ípeiros|GR|region
ipoh	Ipoh|Ipoh|MY|city
ipswich	Ipswich|Ipswich|GB|city
iqlim kurdistan	Iqlim Kurdistan|Iqlīm Kūrdistān|IQ|region
iquique	Iquique|Iquique|CL|city
iquitos	Iquitos|Iquitos|PE|city
irakleion	Irakleion|Irákleion|GR|city
iranshahr	Iranshahr|Iranshahr|IR|city
irapuato	Irapuato|Irapuato|MX|city
irbid	Irbid|Irbid|JO|city
iringa	Iringa|Iringa|TZ|city
irkutsk	Irkutsk|Irkutsk|RU|city
irvine	Irvine|Irvine|US|city
irving	Irving|Irving|US|city
isabel	Isabel|Isabel|SB|region
isesaki	Isesaki|Isesaki|JP|city
iseyin	Iseyin|Iseyin|NG|city
isfahan	Isfahan|Isfahan|IR|city
isfara	Isfara|Isfara|TJ|city
isidro casanova	Isidro Casanova|Isidro Casanova|AR|city
isikawa	Isikawa|Isikawa|JP|region
isiolo	Isiolo|Isiolo|KE|region
isiro	Isiro|Isiro|CD|city
iskandar puteri	Iskandar Puteri|Iskandar Puteri|MY|city
iskenderun	Iskenderun|İskenderun|TR|city
isla de la juventud	Isla de la Juventud|Isla de la Juventud|CU|region
islamabad	Islamabad|Islamabad|PK|city
islas de la bahia	Islas de la Bahia|Islas de la Bahía|HN|region
islington	Islington|Islington|GB|city
ismailia	Ismailia|Ismailia|EG|city
ismayilli	Ismayilli|İsmayıllı|AZ|region
isparta	Isparta|Isparta|TR|city
istanbul	Istanbul|Istanbul|TR|city
istaravshan	Istaravshan|Istaravshan|TJ|city
istarska zupanija	Istarska zupanija|Istarska županija|HR|region
itabashi	Itabashi|Itabashi|JP|city
itaborai	Itaborai|Itaboraí|BR|city
itabuna	Itabuna|Itabuna|BR|city
itagui	Itagui|Itagüí|CO|city
itaim paulista	Itaim Paulista|Itaim Paulista|BR|city
itapevi	Itapevi|Itapevi|BR|city
itapua	Itapua|Itapúa|PY|region
itaquaquecetuba	Itaquaquecetuba|Itaquaquecetuba|BR|city
itaquera	Itaquera|Itaquera|BR|city
ituri	Ituri|Ituri|CD|region
ituzaingo	Ituzaingo|Ituzaingó|AR|city
ivano-frankivsk	Ivano-Frankivsk|Ivano-Frankivsk|UA|city
ivano-frankivska oblast	Ivano-Frankivska oblast|Ivano-Frankivska oblast|UA|region
ivanovo	Ivanovo|Ivanovo|RU|city
ivanovskoye	Ivanovskoye|Ivanovskoye|RU|city
ivory park	Ivory Park|Ivory Park|ZA|city
iwaki	Iwaki|Iwaki|JP|city
iwate	Iwate|Iwate|JP|region
iwo	Iwo|Iwo|NG|city
ixtapaluca	Ixtapaluca|Ixtapaluca|MX|city
izabal	Izabal|Izabal|GT|region
izeh	Izeh|Īz̄eh|IR|city
izhevsk	Izhevsk|Izhevsk|RU|city
izmaylovo	Izmaylovo|Izmaylovo|RU|city
izmir	Izmir|İzmir|TR|city
izmit	Izmit|İzmit|TR|city
iztacalco	Iztacalco|Iztacalco|MX|city
iztapalapa	Iztapalapa|Iztapalapa|MX|city
jabalpur	Jabalpur|Jabalpur|IN|city
jabalya	Jabalya|Jabālyā|PS|city
jabaquara	Jabaquara|Jabaquara|BR|city
jaboatao dos guararapes	Jaboatao dos Guararapes|Jaboatão dos Guararapes|BR|city
jacarei	Jacarei|Jacareí|BR|city
jacksonville	Jacksonville|Jacksonville|US|city
jacmel	Jacmel|Jacmel|HT|city
jacobabad	Jacobabad|Jacobabad|PK|city
jaen	Jaen|Jaén|ES|city
jaffa	Jaffa|Jaffa|IL|city
jaffna	Jaffna|Jaffna|LK|city
jahrom	Jahrom|Jahrom|IR|city
jaipur	Jaipur|Jaipur|IN|city
jajmau	Jajmau|Jājmau|IN|city
jakarta	Jakarta|Jakarta|ID|city
jakarta raya	Jakarta Raya|Jakarta Raya|ID|region
jalal-abad	Jalal-Abad|Jalal-Abad|KG|region
jalalabad	Jalalabad|Jalālābād|AF|city
jalalpur pirwala	Jalalpur Pirwala|Jalalpur Pirwala|PK|city
jalandhar	Jalandhar|Jalandhar|IN|city
jalapa	Jalapa|Jalapa|GT|city
jalgaon	Jalgaon|Jalgaon|IN|city
jalisco	Jalisco|Jalisco|MX|region
jalna	Jalna|Jālna|IN|city
jamaica	Jamaica|Jamaica|US|city
jamalpur	Jamalpur|Jamālpur|BD|city
jambi	Jambi|Jambi|ID|region
jambi city	Jambi City|Jambi City|ID|city
jamestown	Jamestown|Jamestown|SH|city
jammu	Jammu|Jammu|IN|city
jammu and kashmir	Jammu and Kashmir|Jammu and Kashmīr|IN|region
jamnagar	Jamnagar|Jamnagar|IN|city
jamshedpur	Jamshedpur|Jamshedpur|IN|city
jamtlands lan	Jamtlands lan|Jämtlands län|SE|region
jan mayen	Jan Mayen|Jan Mayen|NO|region
janakpur	Janakpur|Janakpur|NP|city
janin	Janin|Jenin|PS|city;Janin|Janīn|PS|region
janub al batinah	Janub al Batinah|Janūb al Bāţinah|OM|region
janub ash sharqiyah	Janub ash Sharqiyah|Janūb ash Sharqīyah|OM|region
janub darfur	Janub Darfur|Janūb Dārfūr|SD|region
janub kurdufan	Janub Kurdufan|Janūb Kurdufān|SD|region
janub sina'	Janub Sina'|Janūb Sīnā'|EG|region
janzur	Janzur|Janzūr|LY|city
jaragua	Jaragua|Jaraguá|BR|city
jarash	Jarash|Jarash|JO|region
jardim angela	Jardim Angela|Jardim Angela|BR|city
jardim sao luis	Jardim Sao Luis|Jardim Sao Luis|BR|city
jasz-nagykun-szolnok	Jasz-Nagykun-Szolnok|Jász-Nagykun-Szolnok|HU|region
jawa	Jawa|Jawa|ID|region
jawa barat	Jawa Barat|Jawa Barat|ID|region
jawa tengah	Jawa Tengah|Jawa Tengah|ID|region
jawa timur	Jawa Timur|Jawa Timur|ID|region
jayapura	Jayapura|Jayapura|ID|city
jazan	Jazan|Jāzān|SA|region
jebel ali	Jebel Ali|Jebel Ali|AE|city
jeddah	Jeddah|Jeddah|SA|city
jeju city	Jeju City|Jeju City|KR|city
jeju-teukbyeoljachido	Jeju-teukbyeoljachido|Jeju-teukbyeoljachido|KR|region
jelgava	Jelgava|Jelgava|LV|city
jember	Jember|Jember|ID|city
jena	Jena|Jena|DE|city
jendouba	Jendouba|Jendouba|TN|region
jenin	Jenin|Jenin|PS|city
jeollabuk-do	Jeollabuk-do|Jeollabuk-do|KR|region
jeollanam-do	Jeollanam-do|Jeollanam-do|KR|region
jeongeup	Jeongeup|Jeongeup|KR|city
jeonju	Jeonju|Jeonju|KR|city
jepara	Jepara|Jepara|ID|city
jerez de la frontera	Jerez de la Frontera|Jerez de la Frontera|ES|city
jersey city	Jersey City|Jersey City|US|city
jerusalem	Jerusalem|Jerusalem|IL|city
jessore	Jessore|Jessore|BD|city
jhang sadr	Jhang Sadr|Jhang Sadr|PK|city
jhansi	Jhansi|Jhānsi|IN|city
jharkhand	Jharkhand|Jhārkhand|IN|region
ji'an	Ji'an|Ji’an|CN|city
jiading	Jiading|Jiading|CN|city
jiamusi	Jiamusi|Jiamusi|CN|city
jiangmen	Jiangmen|Jiangmen|CN|city
jiangyin	Jiangyin|Jiangyin|CN|city
jianshui	Jianshui|Jianshui|CN|city
jiaojiang	Jiaojiang|Jiaojiang|CN|city
jiaozhou	Jiaozhou|Jiaozhou|CN|city
jiaozuo	Jiaozuo|Jiaozuo|CN|city
jiaxing	Jiaxing|Jiaxing|CN|city
jiayuguan	Jiayuguan|Jiayuguan|CN|city
jidd hafs	Jidd Hafs|Jidd Ḩafş|BH|city
jiddah	Jiddah|Jeddah|SA|city
jieyang	Jieyang|Jieyang|CN|city
jigawa	Jigawa|Jigawa|NG|region
jijel	Jijel|Jijel|DZ|city
jijiga	Jijiga|Jijiga|ET|city
jilin	Jilin|Jilin|CN|city
jimeta	Jimeta|Jimeta|NG|city
jimma	Jimma|Jimma|ET|city
jinan	Jinan|Jinan|CN|city
jinchang	Jinchang|Jinchang|CN|city
jincheng	Jincheng|Jincheng|CN|city
jing'an	Jing'an|Jing’an|CN|city
jingdezhen	Jingdezhen|Jingdezhen|CN|city
jinghong	Jinghong|Jinghong|CN|city
jingling	Jingling|Jingling|CN|city
jingmen	Jingmen|Jingmen|CN|city
jingzhou	Jingzhou|Jingzhou|CN|city
jinhua	Jinhua|Jinhua|CN|city
jining	Jining|Jining|CN|city
jinjiang	Jinjiang|Jinjiang|CN|city
jinotega	Jinotega|Jinotega|NI|region
jinshan	Jinshan|Jinshan|CN|city
jinzhong	Jinzhong|Jinzhong|CN|city
jinzhou	Jinzhou|Jinzhou|CN|city
jiroft	Jiroft|Jīroft|IR|city
jiujiang	Jiujiang|Jiujiang|CN|city
jiuquan	Jiuquan|Jiuquan|CN|city
jiutepec	Jiutepec|Jiutepec|MX|city
jiwaka	Jiwaka|Jiwaka|PG|region
jixi	Jixi|Jixi|CN|city
jiyuan	Jiyuan|Jiyuan|CN|city
jizan	Jizan|Jizan|SA|city
jizhou	Jizhou|Jizhou|CN|city
jizzax	Jizzax|Jizzax|UZ|city
joao pessoa	Joao Pessoa|João Pessoa|BR|city
jodhpur	Jodhpur|Jodhpur|IN|city
johannesburg	Johannesburg|Johannesburg|ZA|city
johor	Johor|Johor|MY|region
johor bahru	Johor Bahru|Johor Bahru|MY|city
joinville	Joinville|Joinville|BR|city
jomvu	Jomvu|Jomvu|KE|city
jonglei	Jonglei|Jonglei|SS|region
jonkoping	Jonkoping|Jönköping|SE|city
jonkopings lan	Jonkopings lan|Jönköpings län|SE|region
jos	Jos|Jos|NG|city
jose c. paz	Jose C. Paz|José C. Paz|AR|city
jowzjan	Jowzjan|Jowzjān|AF|region
juan diaz	Juan Diaz|Juan Díaz|PA|city
juazeiro	Juazeiro|Juazeiro|BR|city
juazeiro do norte	Juazeiro do Norte|Juazeiro do Norte|BR|city
juba	Juba|Juba|SS|city
jubbada dhexe	Jubbada Dhexe|Jubbada Dhexe|SO|region
jubbada hoose	Jubbada Hoose|Jubbada Hoose|SO|region
juiz de fora	Juiz de Fora|Juiz de Fora|BR|city
juja	Juja|Juja|KE|city
jujuy	Jujuy|Jujuy|AR|region
juliaca	Juliaca|Juliaca|PE|city
junagadh	Junagadh|Jūnāgadh|IN|city
jundiai	Jundiai|Jundiaí|BR|city
junin	Junin|Junín|PE|region
jura	Jura|Jura|CH|region
jurmala	Jurmala|Jūrmala|LV|city
jurong town	Jurong Town|Jurong Town|SG|city
jurong west	Jurong West|Jurong West|SG|city
jutiapa	Jutiapa|Jutiapa|GT|city
jwaneng	Jwaneng|Jwaneng|BW|region
jyvaskyla	Jyvaskyla|Jyväskylä|FI|city
k'akheti	K'akheti|K'akheti|GE|region
kabankalan	Kabankalan|Kabankalan|PH|city
kabardino-	Kabardino-|Kabardino-|RU|region
kabin buri	Kabin Buri|Kabin Buri|TH|city
kabinda	Kabinda|Kabinda|CD|city
kabul	Kabul|Kabul|AF|city
kabwe	Kabwe|Kabwe|ZM|city
kachin	Kachin|Kachin|MM|region
kadapa	Kadapa|Kadapa|IN|city
kadoma	Kadoma|Kadoma|ZW|city
kaduna	Kaduna|Kaduna|NG|city
kaeb	Kaeb|Kaeb|KH|region
kaech'on	Kaech'on|Kaech’ŏn|KP|city
kaesong	Kaesong|Kaesŏng|KP|city
kaffrine	Kaffrine|Kaffrine|SN|region
kafr ad dawwar	Kafr ad Dawwar|Kafr ad Dawwār|EG|city
kafr ash shaykh	Kafr ash Shaykh|Kafr ash Shaykh|EG|city
kafrul	Kafrul|Kafrul|BD|city
kafue	Kafue|Kafue|ZM|city
kagawa	Kagawa|Kagawa|JP|region
kagera	Kagera|Kagera|TZ|region
kagoshima	Kagoshima|Kagoshima|JP|city
kagosima	Kagosima|Kagosima|JP|region
kahama	Kahama|Kahama|TZ|city
kahramanmaras	Kahramanmaras|Kahramanmaraş|TR|city
kaifeng	Kaifeng|Kaifeng|CN|city
kaili	Kaili|Kaili|CN|city
kainuu	Kainuu|Kainuu|FI|region
kairouan	Kairouan|Kairouan|TN|city
kajang	Kajang|Kajang|MY|city
kajansi	Kajansi|Kajansi|UG|city
kajiado	Kajiado|Kajiado|KE|region
kakamega	Kakamega|Kakamega|KE|city
kakata	Kakata|Kakata|LR|city
kakinada	Kakinada|Kākināda|IN|city
kakogawacho-honmachi	Kakogawacho-honmachi|Kakogawachō-honmachi|JP|city
kalaban koro	Kalaban Koro|Kalaban Koro|ML|city
kalaburagi	Kalaburagi|Kalaburagi|IN|city
kalasin	Kalasin|Kalasin|TH|region
kalbacar	Kalbacar|Kəlbəcər|AZ|region
kalemie	Kalemie|Kalemie|CD|city
kalemyo	Kalemyo|Kalemyo|MM|city
kalimantan	Kalimantan|Kalimantan|ID|region
kalimantan barat	Kalimantan Barat|Kalimantan Barat|ID|region
kalimantan selatan	Kalimantan Selatan|Kalimantan Selatan|ID|region
kalimantan tengah	Kalimantan Tengah|Kalimantan Tengah|ID|region
kalimantan timur	Kalimantan Timur|Kalimantan Timur|ID|region
kalimantan utara	Kalimantan Utara|Kalimantan Utara|ID|region
kaliningrad	Kaliningrad|Kaliningrad|RU|city
kalininskiy	Kalininskiy|Kalininskiy|RU|city
kalisz	Kalisz|Kalisz|PL|city
kallakurichi	Kallakurichi|Kallakurichi|IN|city
kallang	Kallang|Kallang|SG|city
kallithea	Kallithea|Kallithéa|GR|city
kalmar lan	Kalmar lan|Kalmar län|SE|region
kalmiuskyi	Kalmiuskyi|Kalmiuskyi|UA|city
kalmunai	Kalmunai|Kalmunai|LK|city
kalmykiya	Kalmykiya|Kalmykiya|RU|region
kaluga	Kaluga|Kaluga|RU|city
kalulushi	Kalulushi|Kalulushi|ZM|city
kalyan	Kalyan|Kalyān|IN|city
kalynivskyi	Kalynivskyi|Kalynivskyi|UA|city
kamalshahr	Kamalshahr|Kamālshahr|IR|city
kamarhati	Kamarhati|Kāmārhāti|IN|city
kamensk-ural'skiy	Kamensk-Ural'skiy|Kamensk-Ural’skiy|RU|city
kamina	Kamina|Kamina|CD|city
kamloops	Kamloops|Kamloops|CA|city
kamoke	Kamoke|Kamoke|PK|city
kampala	Kampala|Kampala|UG|city
kamphaeng phet	Kamphaeng Phet|Kamphaeng Phet|TH|region
kampong baharu cheras batu sebelas	Kampong Baharu Cheras Batu Sebelas|Kampong Baharu Cheras Batu Sebelas|MY|city
kampong chaam	Kampong Chaam|Kampong Chaam|KH|region
kampong chhnang	Kampong Chhnang|Kampong Chhnang|KH|region
kampong pasir ris	Kampong Pasir Ris|Kampong Pasir Ris|SG|city
kampong spueu	Kampong Spueu|Kampong Spueu|KH|region
kampong thum	Kampong Thum|Kampong Thum|KH|region
kampot	Kampot|Kampot|KH|region
kampung baru subang	Kampung Baru Subang|Kampung Baru Subang|MY|city
kampung kangkar teberau	Kampung Kangkar Teberau|Kampung Kangkar Teberau|MY|city
kampung larkin lama	Kampung Larkin Lama|Kampung Larkin Lama|MY|city
kamsar	Kamsar|Kamsar|GN|city
kamyanske	Kamyanske|Kamyanske|UA|city
kamyshin	Kamyshin|Kamyshin|RU|city
kanagawa	Kanagawa|Kanagawa|JP|region
kananga	Kananga|Kananga|CD|city
kanayannur	Kanayannur|Kanayannur|IN|city
kanazawa	Kanazawa|Kanazawa|JP|city
kanchanaburi	Kanchanaburi|Kanchanaburi|TH|region
kanchipuram	Kanchipuram|Kanchipuram|IN|city
kandaal	Kandaal|Kandaal|KH|region
kandahar	Kandahar|Kandahār|AF|city
kandy	Kandy|Kandy|LK|city
kanggye	Kanggye|Kanggye|KP|city
kangnyong	Kangnyong|Kangnyŏng|KP|city
kangson	Kangson|Kangsŏn|KP|city
kangwon-do	Kangwon-do|Kangwǒn-do|KP|region
kanim	Kanim|Kānim|TD|region
kankan	Kankan|Kankan|GN|city
kano	Kano|Kano|NG|city
kanpur	Kanpur|Kanpur|IN|city
kansas	Kansas|Kansas|US|region
kansas city	Kansas City|Kansas City|US|city
kansk	Kansk|Kansk|RU|city
kanta-hame	Kanta-Hame|Kanta-Häme|FI|region
kaoh kong	Kaoh Kong|Kaoh Kong|KH|region
kaohsiung	Kaohsiung|Kaohsiung|TW|city
kaolack	Kaolack|Kaolack|SN|city
kaoueni	Kaoueni|Kaouéni|YT|city
kapar	Kapar|Kapar|MY|city
kapisa	Kapisa|Kāpīsā|AF|region
kaposvar	Kaposvar|Kaposvár|HU|region
kara	Kara|Kara|TG|city
karabaglar	Karabaglar|Karabağlar|TR|city
karabuk	Karabuk|Karabük|TR|city
karachayevo-cherkesskaya	Karachayevo-Cherkesskaya|Karachayevo-Cherkesskaya|RU|region
karachi	Karachi|Karachi|PK|city
karagandy	Karagandy|Karagandy|KZ|city
karaj	Karaj|Karaj|IR|city
karakol	Karakol|Karakol|KG|city
karaman	Karaman|Karaman|TR|city
karamay	Karamay|Karamay|CN|city
karawalnagar	Karawalnagar|Karāwalnagar|IN|city
karawang	Karawang|Karawang|ID|city
karbala	Karbala|Karbala|IQ|city
karbala'	Karbala'|Karbala|IQ|city
kardzhali	Kardzhali|Kardzhali|BG|region
kareliya	Kareliya|Kareliya|RU|region
kariega	Kariega|Kariega|ZA|city
karimnagar	Karimnagar|Karīmnagar|IN|city
karlovacka zupanija	Karlovacka zupanija|Karlovačka županija|HR|region
karlsruhe	Karlsruhe|Karlsruhe|DE|city
karnal	Karnal|Karnāl|IN|city
karnaphuli	Karnaphuli|Karnaphuli|BD|city
karnataka	Karnataka|Karnātaka|IN|region
karnten	Karnten|Kärnten|AT|region
karol bagh	Karol Bagh|Karol Bāgh|IN|city
karonga	Karonga|Karonga|MW|city
kars	Kars|Kars|TR|region
karsiyaka	Karsiyaka|Karşıyaka|TR|city
karur	Karur|Karur|IN|city
karuri	Karuri|Karuri|KE|city
karuzi	Karuzi|Karuzi|BI|region
kasai	Kasai|Kasaï|CD|region
kasai central	Kasai Central|Kasaï Central|CD|region
kasai oriental	Kasai Oriental|Kasaï Oriental|CD|region
kasama	Kasama|Kasama|ZM|city
kasangati	Kasangati|Kasangati|UG|city
kasese	Kasese|Kasese|UG|city
kashan	Kashan|Kashan|IR|city
kashgar	Kashgar|Kashgar|CN|city
kashiwa	Kashiwa|Kashiwa|JP|city
kashmar	Kashmar|Kāshmar|IR|city
kaskazini pemba	Kaskazini Pemba|Kaskazini Pemba|TZ|region
kaskazini unguja	Kaskazini Unguja|Kaskazini Unguja|TZ|region
kassala	Kassala|Kassala|SD|city
kassel	Kassel|Kassel|DE|city
kasserine	Kasserine|Kasserine|TN|region
kastamonu	Kastamonu|Kastamonu|TR|city
kasugai	Kasugai|Kasugai|JP|city
kasukabe	Kasukabe|Kasukabe|JP|city
kasulu	Kasulu|Kasulu|TZ|city
kasungu	Kasungu|Kasungu|MW|city
kasur	Kasur|Kasur|PK|city
katabi	Katabi|Katabi|UG|city
katavi	Katavi|Katavi|TZ|region
kathmandu	Kathmandu|Kathmandu|NP|city
kati	Kati|Kati|ML|city
katihar	Katihar|Katihar|IN|city
kato lakatameia	Kato Lakatameia|Káto Lakatámeia|CY|city
katowice	Katowice|Katowice|PL|city
katsina	Katsina|Katsina|NG|city
katsushika	Katsushika|Katsushika|JP|city
katumba	Katumba|Katumba|TZ|city
kaunas	Kaunas|Kaunas|LT|city
kavango east	Kavango East|Kavango East|NA|region
kavango west	Kavango West|Kavango West|NA|region
kawagoe	Kawagoe|Kawagoe|JP|city
kawaguchi	Kawaguchi|Kawaguchi|JP|city
kawasaki	Kawasaki|Kawasaki|JP|city
kaya	Kaya|Kaya|BF|city
kayah	Kayah|Kayah|MM|region
kayanza	Kayanza|Kayanza|BI|region
kayes	Kayes|Kayes|ML|city;Kayes|Kayes|CG|city
kayin	Kayin|Kayin|MM|region
kayseri	Kayseri|Kayseri|TR|city
kazan	Kazan|Kazan|RU|city
kazerun	Kazerun|Kāzerūn|IR|city
kebbi	Kebbi|Kebbi|NG|region
kebili	Kebili|Kébili|TN|region
kecskemet	Kecskemet|Kecskemét|HU|city
kedah	Kedah|Kedah|MY|region
kediri	Kediri|Kediri|ID|city
kedougou	Kedougou|Kédougou|SN|region
keelung	Keelung|Keelung|TW|city
keflavik	Keflavik|Keflavík|IS|city
kelantan	Kelantan|Kelantan|MY|region
kelar	Kelar|Kelar|IQ|city
kelo	Kelo|Kelo|TD|city
kelowna	Kelowna|Kelowna|CA|city
kembangan	Kembangan|Kembangan|SG|city
kemerovo	Kemerovo|Kemerovo|RU|city
kemo-gribingui	Kemo-Gribingui|Kémo-Gribingui|CF|region
kendari	Kendari|Kendari|ID|city
kenema	Kenema|Kenema|SL|city
keng tung	Keng Tung|Kēng Tung|MM|city
kenitra	Kenitra|Kenitra|MA|city
kennedy	Kennedy|Kennedy|CO|city
kentriki makedonia	Kentriki Makedonia|Kentrikí Makedonía|GR|region
kentron	Kentron|Kentron|AM|city
kentucky	Kentucky|Kentucky|US|region
kepulauan bangka belitung	Kepulauan Bangka Belitung|Kepulauan Bangka Belitung|ID|region
kepulauan riau	Kepulauan Riau|Kepulauan Riau|ID|region
kerch	Kerch|Kerch|UA|city
keren	Keren|Keren|ER|city
kericho	Kericho|Kericho|KE|region
kerman	Kerman|Kerman|IR|city
kermanshah	Kermanshah|Kermanshah|IR|city
keryneia	Keryneia|Keryneia|CY|region
keski-pohjanmaa	Keski-Pohjanmaa|Keski-Pohjanmaa|FI|region
keski-suomi	Keski-Suomi|Keski-Suomi|FI|region
kesklinn	Kesklinn|Kesklinn|EE|city
kfar saba	Kfar Saba|Kfar Saba|IL|city
kgalagadi	Kgalagadi|Kgalagadi|BW|region
kgatleng	Kgatleng|Kgatleng|BW|region
khabarovsk	Khabarovsk|Khabarovsk|RU|city
khaibar pakhtunkhwa	Khaibar Pakhtunkhwa|Khaībar Pakhtūnkhwā|PK|region
khakasiya	Khakasiya|Khakasiya|RU|region
khamis mushait	Khamis Mushait|Khamis Mushait|SA|city
khammouan	Khammouan|Khammouan|LA|region
khan younis	Khan Younis|Khān Yūnis|PS|city
khan yunis	Khan Yunis|Khān Yūnis|PS|city
khanaqin	Khanaqin|Khānaqīn|IQ|city
khandwa	Khandwa|Khandwa|IN|city
khanh hoa	Khanh Hoa|Khánh Hòa|VN|region
khankendi	Khankendi|Khankendi|AZ|city
khanty-	Khanty-|Khanty-|RU|region
khanty-mansiysk	Khanty-Mansiysk|Khanty-Mansiysk|RU|city
kharagpur	Kharagpur|Kharagpur|IN|city
kharkiv	Kharkiv|Kharkiv|UA|city
kharkivska oblast	Kharkivska oblast|Kharkivska oblast|UA|region
kharkov	Kharkov|Kharkiv|UA|city
khartoum	Khartoum|Khartoum|SD|city
khartoum north	Khartoum North|Khartoum North|SD|city
khasavyurt	Khasavyurt|Khasavyurt|RU|city
khasnahzan	Khasnahzan|Khasnahzān|IQ|city
khatlon	Khatlon|Khatlon|TJ|region
khemisset	Khemisset|Khemisset|MA|city
khenchela	Khenchela|Khenchela|DZ|city
khenifra	Khenifra|Khenifra|MA|city
khersonska oblast	Khersonska oblast|Khersonska oblast|UA|region
khimki	Khimki|Khimki|RU|city
khirdalan	Khirdalan|Khirdalan|AZ|city
khlong luang	Khlong Luang|Khlong Luang|TH|city
khlong sam wa	Khlong Sam Wa|Khlong Sam Wa|TH|city
khlong toei	Khlong Toei|Khlong Toei|TH|city
khmelnytska oblast	Khmelnytska oblast|Khmelnytska oblast|UA|region
khmelnytskyi	Khmelnytskyi|Khmelnytskyi|UA|city
khobar	Khobar|Khobar|SA|city
khomas	Khomas|Khomas|NA|region
khomeyni shahr	Khomeyni Shahr|Khomeynī Shahr|IR|city
khon kaen	Khon Kaen|Khon Kaen|TH|city
khorasan-e jonubi	Khorasan-e Jonubi|Khorāsān-e Jonūbī|IR|region
khorasan-e shomali	Khorasan-e Shomali|Khorāsān-e Shomālī|IR|region
khoroshevo-mnevniki	Khoroshevo-Mnevniki|Khoroshëvo-Mnevniki|RU|city
khorramabad	Khorramabad|Khorramabad|IR|city
khorramshahr	Khorramshahr|Khorramshahr|IR|city
khost	Khost|Khōst|AF|region
khouribga	Khouribga|Khouribga|MA|city
khujand	Khujand|Khujand|TJ|city
khulna	Khulna|Khulna|BD|city
khuraybat as suq	Khuraybat as Suq|Khuraybat as Sūq|JO|city
khuy	Khuy|Khūy|IR|city
khuzdar	Khuzdar|Khuzdar|PK|city
khuzestan	Khuzestan|Khūzestān|IR|region
khwisero	Khwisero|Khwisero|KE|city
kiambu	Kiambu|Kiambu|KE|city
kibaha	Kibaha|Kibaha|TZ|city
kidal	Kidal|Kidal|ML|region
kie-ntem	Kie-Ntem|Kié-Ntem|GQ|region
kiel	Kiel|Kiel|DE|city
kielce	Kielce|Kielce|PL|city
kiffa	Kiffa|Kiffa|MR|city
kigali	Kigali|Kigali|RW|city
kigoma	Kigoma|Kigoma|TZ|city
kikolo	Kikolo|Kikolo|AO|city
kikuyu	Kikuyu|Kikuyu|KE|city
kikwit	Kikwit|Kikwit|CD|city
kilamba	Kilamba|Kilamba|AO|city
kilifi	Kilifi|Kilifi|KE|region
kilis	Kilis|Kilis|TR|city
killarney	Killarney|Killarney|BS|city
kima kieza	Kima Kieza|Kima Kieza|AO|city
kimberley	Kimberley|Kimberley|ZA|city
kimhae	Kimhae|Kimhae|KR|city
kindia	Kindia|Kindia|GN|city
kindrativskyi	Kindrativskyi|Kindrativskyi|UA|city
kindu	Kindu|Kindu|CD|city
kingston	Kingston|Kingston|JM|city;Kingston|Kingston|CA|city;Kingston|Kingston|NF|city
kingston upon hull	Kingston upon Hull|Kingston upon Hull|GB|city
kingstown	Kingstown|Kingstown|VC|city
kinmen	Kinmen|Kinmen|TW|region
kinshasa	Kinshasa|Kinshasa|CD|city
kipushi	Kipushi|Kipushi|CD|city
kira	Kira|Kira|UG|city
kirari sulemannagar	Kirari Sulemannagar|Kirāri Sulemānnagar|IN|city
kirdasah	Kirdasah|Kirdāsah|EG|city
kirikkale	Kirikkale|Kırıkkale|TR|city
kirinyaga	Kirinyaga|Kirinyaga|KE|region
kirklareli	Kirklareli|Kırklareli|TR|region
kirkuk	Kirkuk|Kirkuk|IQ|city
kirov	Kirov|Kirov|RU|city
kirovohradska oblast	Kirovohradska oblast|Kirovohradska oblast|UA|region
kirsehir	Kirsehir|Kırşehir|TR|city
kirundo	Kirundo|Kirundo|BI|region
kisangani	Kisangani|Kisangani|CD|city
kiselevsk	Kiselevsk|Kiselëvsk|RU|city
kishiwada	Kishiwada|Kishiwada|JP|city
kisii	Kisii|Kisii|KE|city
kislovodsk	Kislovodsk|Kislovodsk|RU|city
kismayo	Kismayo|Kismayo|SO|city
kissidougou	Kissidougou|Kissidougou|GN|city
kisumu	Kisumu|Kisumu|KE|city
kita	Kita|Kita|JP|city
kitakyushu	Kitakyushu|Kitakyushu|JP|city
kitale	Kitale|Kitale|KE|city
kitchener	Kitchener|Kitchener|CA|city
kitengela	Kitengela|Kitengela|KE|city
kitui	Kitui|Kitui|KE|region
kitwe	Kitwe|Kitwe|ZM|city
kiziltepe	Kiziltepe|Kızıltepe|TR|city
klagenfurt am worthersee	Klagenfurt am Worthersee|Klagenfurt am Wörthersee|AT|city
klaipeda	Klaipeda|Klaipėda|LT|city
klang	Klang|Klang|MY|city
klerksdorp	Klerksdorp|Klerksdorp|ZA|city
kluang	Kluang|Kluang|MY|city
klungkung	Klungkung|Klungkung|ID|city
kobe	Kobe|Kobe|JP|city
kobenhavn	Kobenhavn|København|DK|region
koblenz	Koblenz|Koblenz|DE|city
kocaeli	Kocaeli|Kocaeli|TR|region
kochi	Kochi|Kochi|IN|city;Kochi|Kochi|JP|city
koforidua	Koforidua|Koforidua|GH|city
kogi	Kogi|Kogi|NG|region
koidu	Koidu|Koidu|SL|city
kokshetau	Kokshetau|Kokshetau|KZ|city
kola'a	Kola'a|Kola'a|SB|city
kolasin	Kolasin|Kolašin|ME|region
kolda	Kolda|Kolda|SN|city
kolhapur	Kolhapur|Kolhāpur|IN|city
kolhumadulu	Kolhumadulu|Kolhumadulu|MV|region
kolkata	Kolkata|Kolkata|IN|city
kollam	Kollam|Kollam|IN|city
koln	Koln|Cologne|DE|city
kolomna	Kolomna|Kolomna|RU|city
kolpino	Kolpino|Kolpino|RU|city
kolwezi	Kolwezi|Kolwezi|CD|city
kom ombo	Kom Ombo|Kom Ombo|EG|city
komarom-esztergom	Komarom-Esztergom|Komárom-Esztergom|HU|region
kombolcha	Kombolcha|Kombolcha|ET|city
komi	Komi|Komi|RU|region
kommune kujalleq	Kommune Kujalleq|Kommune Kujalleq|GL|region
kommune qeqertalik	Kommune Qeqertalik|Kommune Qeqertalik|GL|region
kommuneqarfik sermersooq	Kommuneqarfik Sermersooq|Kommuneqarfik Sermersooq|GL|region
komsomolsk-on-amur	Komsomolsk-on-Amur|Komsomolsk-on-Amur|RU|city
kon tum	Kon Tum|Kon Tum|VN|city
konak	Konak|Konak|TR|city
kongo central	Kongo Central|Kongo Central|CD|region
konibodom	Konibodom|Konibodom|TJ|city
konya	Konya|Konya|TR|city
kopavogur	Kopavogur|Kópavogur|IS|city
koper	Koper|Koper|SI|city
koprivnicko-krizevacka zupanija	Koprivnicko-krizevacka zupanija|Koprivničko-križevačka županija|HR|region
korba	Korba|Korba|IN|city
korce	Korce|Korçë|AL|region
kordestan	Kordestan|Kordestān|IR|region
korhogo	Korhogo|Korhogo|CI|city
koriyama	Koriyama|Kōriyama|JP|city
korla	Korla|Korla|CN|city
korolev	Korolev|Korolev|RU|city
korolyov	Korolyov|Korolyov|UA|city
koronadal	Koronadal|Koronadal|PH|city
koshi	Koshi|Koshī|NP|region
koshigaya	Koshigaya|Koshigaya|JP|city
kosice	Kosice|Košice|SK|city
kosovo-metohija	Kosovo-Metohija|Kosovo-Metohija|RS|region
kosrae	Kosrae|Kosrae|FM|region
kostanay	Kostanay|Kostanay|KZ|city
kosti	Kosti|Kosti|SD|city
kostroma	Kostroma|Kostroma|RU|city
koszalin	Koszalin|Koszalin|PL|city
kota	Kota|Kota|IN|city
kota bharu	Kota Bharu|Kota Bharu|MY|city
kota damansara	Kota Damansara|Kota Damansara|MY|city
kota kinabalu	Kota Kinabalu|Kota Kinabalu|MY|city
kota kuala muda	Kota Kuala Muda|Kota Kuala Muda|MY|city
kotayk'	Kotayk'|Kotayk'|AM|region
koti	Koti|Kôti|JP|region
koto	Koto|Kotō|JP|city
kotor	Kotor|Kotor|ME|region
koudougou	Koudougou|Koudougou|BF|city
kouilou	Kouilou|Kouilou|CG|region
koulikoro	Koulikoro|Koulikoro|ML|region
koumassi	Koumassi|Koumassi|CI|city
koungou	Koungou|Koungou|YT|city
kourou	Kourou|Kourou|GF|city
kousseri	Kousseri|Kousséri|CM|city
koutiala	Koutiala|Koutiala|ML|city
kovpakivskyi	Kovpakivskyi|Kovpakivskyi|UA|city
kovrov	Kovrov|Kovrov|RU|city
kowloon	Kowloon|Kowloon|HK|city
kowloon city	Kowloon City|Kowloon City|HK|city
kowloon city centre	Kowloon City Centre|Kowloon City Centre|HK|city
kozhikode	Kozhikode|Kozhikode|IN|city
kpalime	Kpalime|Kpalimé|TG|city
krabi	Krabi|Krabi|TH|region
kracheh	Kracheh|Kracheh|KH|region
kragujevac	Kragujevac|Kragujevac|RS|city
kraj vysocina	Kraj Vysocina|Kraj Vysočina|CZ|region
krakow	Krakow|Kraków|PL|city
kralendijk	Kralendijk|Kralendijk|BQ|city
kramatorsk	Kramatorsk|Kramatorsk|UA|city
kranj	Kranj|Kranj|SI|city
krapinsko-zagorska zupanija	Krapinsko-zagorska zupanija|Krapinsko-zagorska županija|HR|region
krasnodar	Krasnodar|Krasnodar|RU|city
krasnogvargeisky	Krasnogvargeisky|Krasnogvargeisky|RU|city
krasnoyarsk	Krasnoyarsk|Krasnoyarsk|RU|city
krefeld	Krefeld|Krefeld|DE|city
kremenchuk	Kremenchuk|Kremenchuk|UA|city
kreuzberg	Kreuzberg|Kreuzberg|DE|city
kristiansand	Kristiansand|Kristiansand|NO|city
kriti	Kriti|Kríti|GR|region
kronobergs lan	Kronobergs lan|Kronobergs län|SE|region
kroonstad	Kroonstad|Kroonstad|ZA|city
kropyvnytskyi	Kropyvnytskyi|Kropyvnytskyi|UA|city
krugersdorp	Krugersdorp|Krugersdorp|ZA|city
krung thep maha nakhon	Krung Thep Maha Nakhon|Krung Thep Maha Nakhon|TH|region
kryvyy rih	Kryvyy Rih|Kryvyy Rih|UA|city
ksar el kebir	Ksar El Kebir|Ksar El Kebir|MA|city
kuacjok	Kuacjok|Kuacjok|SS|city
kuala belait	Kuala Belait|Kuala Belait|BN|city
kuala lumpur	Kuala Lumpur|Kuala Lumpur|MY|city
kuala terengganu	Kuala Terengganu|Kuala Terengganu|MY|city
kuantan	Kuantan|Kuantan|MY|city
kuching	Kuching|Kuching|MY|city
kucukcekmece	Kucukcekmece|Küçükçekmece|TR|city
kufa	Kufa|Kufa|IQ|city
kuhistoni badakhshon	Kuhistoni Badakhshon|Kŭhistoni Badakhshon|TJ|region
kujawsko-pomorskie	Kujawsko-Pomorskie|Kujawsko-Pomorskie|PL|region
kukatpally	Kukatpally|Kukatpally|IN|city
kukes	Kukes|Kukës|AL|region
kulob	Kulob|Kŭlob|TJ|city
kulti	Kulti|Kulti|IN|city
kumamoto	Kumamoto|Kumamoto|JP|city
kumanovo	Kumanovo|Kumanovo|MK|city
kumasi	Kumasi|Kumasi|GH|city
kumba	Kumba|Kumba|CM|city
kumbo	Kumbo|Kumbo|CM|city
kunduz	Kunduz|Kunduz|AF|city
kunene	Kunene|Kunene|NA|region
kunming	Kunming|Kunming|CN|city
kunri	Kunri|Kunri|PK|city
kunshan	Kunshan|Kunshan|CN|city
kuntsevo	Kuntsevo|Kuntsevo|RU|city
kuopio	Kuopio|Kuopio|FI|city
kupang	Kupang|Kupang|ID|city
kurashiki	Kurashiki|Kurashiki|JP|city
kurdamir	Kurdamir|Kürdəmir|AZ|region
kure	Kure|Kure|JP|city
kurgan	Kurgan|Kurgan|RU|city
kurnool	Kurnool|Kurnool|IN|city
kursk	Kursk|Kursk|RU|city
kurume	Kurume|Kurume|JP|city
kushinagar	Kushinagar|Kushinagar|IN|city
kushtia	Kushtia|Kushtia|BD|city
kusini pemba	Kusini Pemba|Kusini Pemba|TZ|region
kusini unguja	Kusini Unguja|Kusini Unguja|TZ|region
kutahya	Kutahya|Kütahya|TR|city
kutaisi	Kutaisi|Kutaisi|GE|city
kuz'minki	Kuz'minki|Kuz’minki|RU|city
kvemo kartli	Kvemo Kartli|Kvemo Kartli|GE|region
kwadukuza	KwaDukuza|KwaDukuza|ZA|city
kwai chung	Kwai Chung|Kwai Chung|HK|city
kwale	Kwale|Kwale|KE|region
kwango	Kwango|Kwango|CD|region
kwara	Kwara|Kwara|NG|region
kwazulu-natal	Kwazulu-Natal|Kwazulu-Natal|ZA|region
kwekwe	Kwekwe|Kwekwe|ZW|city
kweneng	Kweneng|Kweneng|BW|region
kwilu	Kwilu|Kwilu|CD|region
kyaukpyu	Kyaukpyu|Kyaukpyu|MM|city
kyauktan	Kyauktan|Kyauktan|MM|city
kyengera	Kyengera|Kyengera|UG|city
kyimyindine	Kyimyindine|Kyimyindine|MM|city
kyiv	Kyiv|Kyiv|UA|city
kyivska oblast	Kyivska oblast|Kyivska oblast|UA|region
kyivskyi	Kyivskyi|Kyivskyi|UA|city
kymenlaakso	Kymenlaakso|Kymenlaakso|FI|region
kyoto	Kyoto|Kyoto|JP|city
kyustendil	Kyustendil|Kyustendil|BG|region
kyzyl	Kyzyl|Kyzyl|RU|city
kyzylorda	Kyzylorda|Kyzylorda|KZ|city
l'ariana	L'Ariana|L'Ariana|TN|region
l'hospitalet de llobregat	L'Hospitalet de Llobregat|L'Hospitalet de Llobregat|ES|city
l'oriental	L'Oriental|L'Oriental|MA|region
la araucania	La Araucania|La Araucanía|CL|region
la ceiba	La Ceiba|La Ceiba|HN|city
la cite-limoilou	La Cite-Limoilou|La Cité-Limoilou|CA|city
la concepcion	La Concepcion|La Concepción|VE|city
la guaira	La Guaira|La Guaira|VE|region
la guajira	La Guajira|La Guajira|CO|region
la habana	La Habana|La Habana|CU|region
la laguna	La Laguna|La Laguna|ES|city
la libertad	La Libertad|La Libertad|PE|region;La Libertad|La Libertad|SV|region
la manouba	La Manouba|La Manouba|TN|region
la pampa	La Pampa|La Pampa|AR|region
la paz	La Paz|La Paz|BO|city;La Paz|La Paz|MX|city
la pintana	La Pintana|La Pintana|CL|city
la plata	La Plata|La Plata|AR|city
la reunion	La Reunion|La Réunion|FR|region
la rioja	La Rioja|La Rioja|AR|city;La Rioja|La Rioja|ES|region
la romana	La Romana|La Romana|DO|city
la serena	La Serena|La Serena|CL|city
la union	La Union|La Unión|SV|region
la vega	La Vega|La Vega|DO|city
la victoria	La Victoria|La Victoria|VE|city
laayoune	Laayoune|Laayoune|EH|city
laayoune-sakia el hamra	Laayoune-Sakia El Hamra|Laâyoune-Sakia El Hamra|MA|region
labasa	Labasa|Labasa|FJ|city
labattoir	Labattoir|Labattoir|YT|city
labe	Labe|Labé|GN|city
lacin	Lacin|Laçın|AZ|region
lacs	Lacs|Lacs|CI|region
ladakh	Ladakh|Ladākh|IN|region
ladysmith	Ladysmith|Ladysmith|ZA|city
lae	Lae|Lae|PG|city
laghman	Laghman|Laghmān|AF|region
laghouat	Laghouat|Laghouat|DZ|city
lagos	Lagos|Lagos|NG|city
lagunes	Lagunes|Lagunes|CI|region
lahan	Lahan|Lahān|NP|city
lahijan	Lahijan|Lāhījān|IR|city
lahore	Lahore|Lahore|PK|city
lahti	Lahti|Lahti|FI|city
lai chau	Lai Chau|Lai Châu|VN|region
lai chi van	Lai Chi Van|Lai Chi Van|MO|city
laibin	Laibin|Laibin|CN|city
laikipia	Laikipia|Laikipia|KE|region
laiwu	Laiwu|Laiwu|CN|city
laixi	Laixi|Laixi|CN|city
lak si	Lak Si|Lak Si|TH|city
lakes	Lakes|Lakes|SS|region
lakshadweep	Lakshadweep|Lakshadweep|IN|region
lal bahadur nagar	Lal Bahadur Nagar|Lal Bahadur Nagar|IN|city
lalibela	Lalibela|Lalibela|ET|city
lambare	Lambare|Lambaré|PY|city
lambayeque	Lambayeque|Lambayeque|PE|region
lami	Lami|Lami|FJ|city
lampa	Lampa|Lampa|CL|city
lampang	Lampang|Lampang|TH|city
lamphun	Lamphun|Lamphun|TH|region
lampung	Lampung|Lampung|ID|region
lamu	Lamu|Lamu|KE|region
lander	Lander|Lander|VE|city
lang son	Lang Son|Lạng Sơn|VN|city
lang'ata	Lang'ata|Lang'ata|KE|city
langfang	Langfang|Langfang|CN|city
langley	Langley|Langley|CA|city
lankaran	Lankaran|Lənkəran|AZ|region
lanus	Lanus|Lanús|AR|city
lanzhou	Lanzhou|Lanzhou|CN|city
lao cai	Lao Cai|Lào Cai|VN|region
laohekou	Laohekou|Laohekou|CN|city
lappi	Lappi|Lappi|FI|region
lapu-lapu city	Lapu-Lapu City|Lapu-Lapu City|PH|city
lara	Lara|Lara|VE|region
larache	Larache|Larache|MA|city
laredo	Laredo|Laredo|US|city
larisa	Larisa|Lárisa|GR|city
larkana	Larkana|Larkana|PK|city
larnaca	Larnaca|Larnaca|CY|city
larnaka	Larnaka|Larnaka|CY|region
las palmas de gran canaria	Las Palmas de Gran Canaria|Las Palmas de Gran Canaria|ES|city
las piedras	Las Piedras|Las Piedras|UY|city
las pinas	Las Pinas|Las Piñas|PH|city
las tunas	Las Tunas|Las Tunas|CU|city
las vegas	Las Vegas|Las Vegas|US|city
lashio	Lashio|Lashio|MM|city
lasnamae	Lasnamae|Lasnamäe|EE|city
lat krabang	Lat Krabang|Lat Krabang|TH|city
lat phrao	Lat Phrao|Lat Phrao|TH|city
latacunga	Latacunga|Latacunga|EC|city
latakia	Latakia|Latakia|SY|city
latina	Latina|Latina|ES|city
latkrabang	Latkrabang|Latkrabang|TH|city
latour	Latour|Latour|SR|city
latur	Latur|Latur|IN|city
lauro de freitas	Lauro de Freitas|Lauro de Freitas|BR|city
lausanne	Lausanne|Lausanne|CH|city
lautem	Lautem|Lautém|TL|region
lautoka	Lautoka|Lautoka|FJ|city
laval	Laval|Laval|CA|city
lavalleja	Lavalleja|Lavalleja|UY|region
lazio	Lazio|Lazio|IT|region
le francois	Le Francois|Le François|MQ|city
le gosier	Le Gosier|Le Gosier|GP|city
le havre	Le Havre|Le Havre|FR|city
le kef	Le Kef|Le Kef|TN|region
le lamentin	Le Lamentin|Le Lamentin|MQ|city
le mans	Le Mans|Le Mans|FR|city
le moule	Le Moule|Le Moule|GP|city
le plateau-mont-royal	Le Plateau-Mont-Royal|Le Plateau-Mont-Royal|CA|city
le robert	Le Robert|Le Robert|MQ|city
le tampon	Le Tampon|Le Tampon|RE|city
le vieux-longueuil	Le Vieux-Longueuil|Le Vieux-Longueuil|CA|city
lebap	Lebap|Lebap|TM|region
leeds	Leeds|Leeds|GB|city
leeuwarden	Leeuwarden|Leeuwarden|NL|city
lefkosia	Lefkosia|Lefkosia|CY|region
leganes	Leganes|Leganés|ES|city
legnica	Legnica|Legnica|PL|city
leh	Leh|Leh|IN|city
leicester	Leicester|Leicester|GB|city
leiden	Leiden|Leiden|NL|city
leinster	Leinster|Leinster|IE|region
leipzig	Leipzig|Leipzig|DE|city
leiria	Leiria|Leiria|PT|city
lekki	Lekki|Lekki|NG|city
lekoumou	Lekoumou|Lékoumou|CG|region
lemesos	Lemesos|Lemesos|CY|region
lempira	Lempira|Lempira|HN|region
leningrad	Leningrad|Saint Petersburg|RU|city
leningradskaya	Leningradskaya|Leningradskaya|RU|region
leninsk-kuznetsky	Leninsk-Kuznetsky|Leninsk-Kuznetsky|RU|city
leogane	Leogane|Léogâne|HT|city
leon	Leon|León|NI|city;Leon|León|ES|city
leon de los aldama	Leon de los Aldama|León de los Aldama|MX|city
leova	Leova|Leova|MD|region
leribe	Leribe|Leribe|LS|region
lerik	Lerik|Lerik|AZ|region
les abymes	Les Abymes|Les Abymes|GP|city
les cayes	Les Cayes|Les Cayes|HT|city
leshan	Leshan|Leshan|CN|city
leste	Leste|Leste|GW|region
lethbridge	Lethbridge|Lethbridge|CA|city
leuven	Leuven|Leuven|BE|city
leverkusen	Leverkusen|Leverkusen|DE|city
levis	Levis|Lévis|CA|city
lexington	Lexington|Lexington|US|city
lexington-fayette	Lexington-Fayette|Lexington-Fayette|US|city
lezhe	Lezhe|Lezhë|AL|region
lhoka	Lhoka|Lhoka|CN|city
lhokseumawe	Lhokseumawe|Lhokseumawe|ID|city
lhuentse	Lhuentse|Lhuentse|BT|region
lianshan	Lianshan|Lianshan|CN|city
lianyungang	Lianyungang|Lianyungang|CN|city
liaocheng	Liaocheng|Liaocheng|CN|city
liaoyang	Liaoyang|Liaoyang|CN|city
liban-nord	Liban-Nord|Liban-Nord|LB|region
liban-sud	Liban-Sud|Liban-Sud|LB|region
liberec	Liberec|Liberec|CZ|city
liberia	Liberia|Liberia|CR|city
libertad	Libertad|Libertad|PH|city
libertador general bernardo o'higgins	Libertador General Bernardo O'Higgins|Libertador General Bernardo O'Higgins|CL|region
libreville	Libreville|Libreville|GA|city
lichinga	Lichinga|Lichinga|MZ|city
licko-senjska zupanija	Licko-senjska zupanija|Ličko-senjska županija|HR|region
lida	Lida|Lida|BY|city
liege	Liege|Liège|BE|city
lienchiang	Lienchiang|Lienchiang|TW|region
liepaja	Liepaja|Liepāja|LV|city
liguria	Liguria|Liguria|IT|region
lijiang	Lijiang|Lijiang|CN|city
likasi	Likasi|Likasi|CD|city
likisa	Likisa|Likisá|TL|city
likouala	Likouala|Likouala|CG|region
lille	Lille|Lille|FR|city
lilongwe	Lilongwe|Lilongwe|MW|city
lima	Lima|Lima|PE|city
limassol	Limassol|Limassol|CY|city
limbe	Limbe|Limbe|CM|city
limburg	Limburg|Limburg|BE|region;Limburg|Limburg|NL|region
limeira	Limeira|Limeira|BR|city
limerick	Limerick|Limerick|IE|city
limoges	Limoges|Limoges|FR|city
limon	Limon|Limón|CR|city
limpopo	Limpopo|Limpopo|ZA|region
limuru	Limuru|Limuru|KE|city
lincang	Lincang|Lincang|CN|city
lincoln	Lincoln|Lincoln|US|city;Lincoln|Lincoln|GB|city
linden	Linden|Linden|GY|city
lindi	Lindi|Lindi|TZ|region
line islands	Line Islands|Line Islands|KI|region
linfen	Linfen|Linfen|CN|city
linkoping	Linkoping|Linköping|SE|city
linqu	Linqu|Linqu|CN|city
linxia chengguanzhen	Linxia Chengguanzhen|Linxia Chengguanzhen|CN|city
linyi	Linyi|Linyi|CN|city
linz	Linz|Linz|AT|city
lipa city	Lipa City|Lipa City|PH|city
lipetsk	Lipetsk|Lipetsk|RU|city
liquica	Liquica|Liquiça|TL|region
lira	Lira|Lira|UG|city
lisala	Lisala|Lisala|CD|city
lisbon	Lisbon|Lisbon|PT|city
lishui	Lishui|Lishui|CN|city
litoral	Litoral|Litoral|GQ|region
little rock	Little Rock|Little Rock|US|city
liupanshui	Liupanshui|Liupanshui|CN|city
liuzhou	Liuzhou|Liuzhou|CN|city
liverpool	Liverpool|Liverpool|GB|city
livingstone	Livingstone|Livingstone|ZM|city
livoberezhnyi	Livoberezhnyi|Livoberezhnyi|UA|city
livorno	Livorno|Livorno|IT|city
ljubljana	Ljubljana|Ljubljana|SI|city
lleida	Lleida|Lleida|ES|city
lo prado	Lo Prado|Lo Prado|CL|city
loa janan	Loa Janan|Loa Janan|ID|city
lobamba	Lobamba|Lobamba|SZ|city
lobatse	Lobatse|Lobatse|BW|region
lobaye	Lobaye|Lobaye|CF|region
lobito	Lobito|Lobito|AO|city
lodz	Lodz|Łódź|PL|city
lodzkie	Lodzkie|Łódzkie|PL|region
loei	Loei|Loei|TH|region
lofa	Lofa|Lofa|LR|region
logan city	Logan City|Logan City|AU|city
logar	Logar|Lōgar|AF|region
logrono	Logrono|Logroño|ES|city
loja	Loja|Loja|EC|city
lomami	Lomami|Lomami|CD|region
lomas de zamora	Lomas de Zamora|Lomas de Zamora|AR|city
lombardia	Lombardia|Lombardia|IT|region
lome	Lome|Lomé|TG|city
london	London|London|GB|city;London|London|CA|city
londrina	Londrina|Londrina|BR|city
long an	Long An|Long An|VN|region
long beach	Long Beach|Long Beach|US|city
long bien	Long Bien|Long Bien|VN|city
long island	Long Island|Long Island|BS|region
long xuyen	Long Xuyen|Long Xuyên|VN|city
longgang	Longgang|Longgang|CN|city
longling county	Longling County|Longling County|CN|city
longshan	Longshan|Longshan|CN|city
longueuil	Longueuil|Longueuil|CA|city
longyan	Longyan|Longyan|CN|city
longyearbyen	Longyearbyen|Longyearbyen|SJ|city
loni	Loni|Loni|IN|city
lop buri	Lop Buri|Lop Buri|TH|region
lorestan	Lorestan|Lorestān|IR|region
loreto	Loreto|Loreto|PE|region
los angeles	Los Angeles|Los Angeles|US|city;Los Angeles|Los Ángeles|CL|city
los lagos	Los Lagos|Los Lagos|CL|region
los mochis	Los Mochis|Los Mochis|MX|city
los puertos de altagracia	Los Puertos de Altagracia|Los Puertos de Altagracia|VE|city
los rastrojos	Los Rastrojos|Los Rastrojos|VE|city
los rios	Los Rios|Los Ríos|CL|region;Los Rios|Los Ríos|EC|region
los santos	Los Santos|Los Santos|PA|region
los teques	Los Teques|Los Teques|VE|city
lospalos	Lospalos|Lospalos|TL|city
louang namtha	Louang Namtha|Louang Namtha|LA|region
louangphabang	Louangphabang|Louangphabang|LA|region
loudi	Loudi|Loudi|CN|city
louga	Louga|Louga|SN|city
louisiana	Louisiana|Louisiana|US|region
louisville	Louisville|Louisville|US|city
lourdes	Lourdes|Lourdes|FR|city
lovech	Lovech|Lovech|BG|region
lower hutt	Lower Hutt|Lower Hutt|NZ|city
lower river	Lower River|Lower River|GM|region
lu'an	Lu'an|Lu’an|CN|city
lualaba	Lualaba|Lualaba|CD|region
luancheng	Luancheng|Luancheng|CN|city
luanda	Luanda|Luanda|AO|city
luanshya	Luanshya|Luanshya|ZM|city
luapula	Luapula|Luapula|ZM|region
lubango	Lubango|Lubango|AO|city
lubbock	Lubbock|Lubbock|US|city
lubeck	Lubeck|Lübeck|DE|city
lubelskie	Lubelskie|Lubelskie|PL|region
lublin	Lublin|Lublin|PL|city
lubombo	Lubombo|Lubombo|SZ|region
lubuklinggau	Lubuklinggau|Lubuklinggau|ID|city
lubumbashi	Lubumbashi|Lubumbashi|CD|city
lubuskie	Lubuskie|Lubuskie|PL|region
lucapa	Lucapa|Lucapa|AO|city
lucaya	Lucaya|Lucaya|BS|city
lucena	Lucena|Lucena|PH|city
lucknow	Lucknow|Lucknow|IN|city
ludhiana	Ludhiana|Ludhiana|IN|city
ludwigshafen am rhein	Ludwigshafen am Rhein|Ludwigshafen am Rhein|DE|city
luena	Luena|Luena|AO|city
lugazi	Lugazi|Lugazi|UG|city
lughun al gharbi	Lughun al Gharbi|Lūghūn al Gharbī|TD|region
lughun ash sharqi	Lughun ash Sharqi|Lūghūn ash Sharqī|TD|region
luhansk	Luhansk|Luhansk|UA|city
luhanska oblast	Luhanska oblast|Luhanska oblast|UA|region
luhuan	Luhuan|Luhuan|MO|city
luliang	Luliang|Lüliang|CN|city
lumbini	Lumbini|Lumbinī|NP|region
lunda-norte	Lunda-Norte|Lunda-Norte|AO|region
lunda-sul	Lunda-Sul|Lunda-Sul|AO|region
luohe	Luohe|Luohe|CN|city
luohu district	Luohu District|Luohu District|CN|city
luojiang	Luojiang|Luojiang|CN|city
luoyang	Luoyang|Luoyang|CN|city
lusail	Lusail|Lusail|QA|city
lusaka	Lusaka|Lusaka|ZM|city
lushnje	Lushnje|Lushnjë|AL|city
luton	Luton|Luton|GB|city
lutsk	Lutsk|Lutsk|UA|city
luxembourg	Luxembourg|Luxembourg|LU|city;Luxembourg|Luxembourg|BE|region
luxor	Luxor|Luxor|EG|city
luzern	Luzern|Luzern|CH|region
luzhou	Luzhou|Luzhou|CN|city
luziania	Luziania|Luziânia|BR|city
lviv	Lviv|Lviv|UA|city
lvivska oblast	Lvivska oblast|Lvivska oblast|UA|region
lvov	Lvov|Lviv|UA|city
lyon	Lyon|Lyon|FR|city
lyubertsy	Lyubertsy|Lyubertsy|RU|city
lyublino	Lyublino|Lyublino|RU|city
m'sila	M'Sila|M'Sila|DZ|city;M'sila|M'sila|DZ|region
ma on shan	Ma On Shan|Ma On Shan|HK|city
ma'anshan	Ma'anshan|Ma’anshan|CN|city
maale	Maale|Maale|MV|region
maaleatholhu	Maaleatholhu|Maaleatholhu|MV|region
maalhosmadulu dhekunuburi	Maalhosmadulu Dhekunuburi|Maalhosmadulu Dhekunuburi|MV|region
maalhosmadulu uthuruburi	Maalhosmadulu Uthuruburi|Maalhosmadulu Uthuruburi|MV|region
maastricht	Maastricht|Maastricht|NL|city
mabopane	Mabopane|Mabopane|ZA|city
macao sar	Macao SAR|Macao SAR|CN|region
macapa	Macapa|Macapá|BR|city
macau	Macau|Macau|MO|city
maceio	Maceio|Maceió|BR|city
machakos	Machakos|Machakos|KE|region
machala	Machala|Machala|EC|city
machida	Machida|Machida|JP|city
machiques	Machiques|Machiques|VE|city
madaba	Madaba|Mādabā|JO|region
madang	Madang|Madang|PG|city
madhesh	Madhesh|Madhesh|NP|region
madhya pradesh	Madhya Pradesh|Madhya Pradesh|IN|region
madhyapur thimi	Madhyapur Thimi|Madhyapur Thimi|NP|city
madina	Madina|Medina|SA|city
madinah	Madinah|Medina|SA|city
madinat an nasr	Madinat an Nasr|Madīnat an Naşr|EG|city
madinat hamad	Madinat Hamad|Madīnat Ḩamad|BH|city
madinat injamina	Madinat Injamina|Madīnat Injamīnā|TD|region
madison	Madison|Madison|US|city
madiun	Madiun|Madiun|ID|city
madras	Madras|Chennai|IN|city
madre de dios	Madre de Dios|Madre de Dios|PE|region
madrid	Madrid|Madrid|ES|city;Madrid|Madrid|CO|city
madrid centro	Madrid Centro|Madrid Centro|ES|city
madriz	Madriz|Madriz|NI|region
madurai	Madurai|Madurai|IN|city
mae hong son	Mae Hong Son|Mae Hong Son|TH|region
maebashi	Maebashi|Maebashi|JP|city
mafeteng	Mafeteng|Mafeteng|LS|city
magallanes	Magallanes|Magallanes|CL|region
magangue	Magangue|Magangué|CO|city
magdalena	Magdalena|Magdalena|CO|region
magdalena contreras	Magdalena Contreras|Magdalena Contreras|MX|city
magdeburg	Magdeburg|Magdeburg|DE|city
mage	Mage|Magé|BR|city
maghaghah	Maghaghah|Maghāghah|EG|city
magnitogorsk	Magnitogorsk|Magnitogorsk|RU|city
magugpo poblacion	Magugpo Poblacion|Magugpo Poblacion|PH|city
magway	Magway|Magway|MM|region
maha sarakham	Maha Sarakham|Maha Sarakham|TH|region
mahabad	Mahabad|Mahābād|IR|city
mahaica-berbice	Mahaica-Berbice|Mahaica-Berbice|GY|region
mahajanga	Mahajanga|Mahajanga|MG|city
maharagama	Maharagama|Maharagama|LK|city
maharashtra	Maharashtra|Mahārāshtra|IN|region
mahdia	Mahdia|Mahdia|TN|region
maheshtala	Maheshtala|Maheshtala|IN|city
mahilyow	Mahilyow|Mahilyow|BY|city
mahilyowskaya voblasts'	Mahilyowskaya voblasts'|Mahilyowskaya voblasts'|BY|region
mai-ndombe	Mai-Ndombe|Mai-Ndombe|CD|region
maianga	Maianga|Maianga|AO|city
maicao	Maicao|Maicao|CO|city
maidstone	Maidstone|Maidstone|GB|city
maiduguri	Maiduguri|Maiduguri|NG|city
maijdi	Maijdi|Maijdi|BD|city
maine	Maine|Maine|US|region
mainz	Mainz|Mainz|DE|city
maipu	Maipu|Maipú|CL|city
majuro	Majuro|Majuro|MH|city
makamba	Makamba|Makamba|BI|region
makassar	Makassar|Makassar|ID|city
makati city	Makati City|Makati City|PH|city
makeni	Makeni|Makeni|SL|city
makhachkala	Makhachkala|Makhachkala|RU|city
makira-ulawa	Makira-Ulawa|Makira-Ulawa|SB|region
makiyivka	Makiyivka|Makiyivka|UA|city
makkah	Makkah|Makkah|SA|city;Makkah|Mecca|SA|city
makkah al mukarramah	Makkah al Mukarramah|Mecca|SA|city;Makkah al Mukarramah|Makkah al Mukarramah|SA|region
makueni	Makueni|Makueni|KE|region
makumbako	Makumbako|Makumbako|TZ|city
makurdi	Makurdi|Makurdi|NG|city
malabo	Malabo|Malabo|GQ|city
malabon	Malabon|Malabon|PH|city
malacca	Malacca|Malacca|MY|city
malaga	Malaga|Málaga|ES|city
malaita	Malaita|Malaita|SB|region
malakal	Malakal|Malakal|SS|city
malambo	Malambo|Malambo|CO|city
malampa	Malampa|Malampa|VU|region
malang	Malang|Malang|ID|city
malange	Malange|Malange|AO|region
malanje	Malanje|Malanje|AO|city
malatia-sebastia	Malatia-Sebastia|Malatia-Sebastia|AM|city
malatya	Malatya|Malatya|TR|city
malayer	Malayer|Malāyer|IR|city
maldonado	Maldonado|Maldonado|UY|city
male	Male|Male|MV|city
malegaon	Malegaon|Malegaon|IN|city
maliana	Maliana|Maliana|TL|city
malindi	Malindi|Malindi|KE|city
malingao	Malingao|Malingao|PH|city
malir cantonment	Malir Cantonment|Malir Cantonment|PK|city
mallawi	Mallawi|Mallawī|EG|city
malmo	Malmo|Malmö|SE|city
malolos	Malolos|Malolos|PH|city
malopolskie	Malopolskie|Małopolskie|PL|region
maltepe	Maltepe|Maltepe|TR|city
maluku	Maluku|Maluku|ID|region
maluku utara	Maluku Utara|Maluku Utara|ID|region
mamou	Mamou|Mamou|GN|region
mamoudzou	Mamoudzou|Mamoudzou|YT|city
man'gyongdae-ri	Man'gyongdae-ri|Man’gyŏngdae-ri|KP|city
manabi	Manabi|Manabí|EC|region
manado	Manado|Manado|ID|city
managua	Managua|Managua|NI|city
manama	Manama|Manama|BH|city
manas	Manas|Manas|KG|city
manatuto	Manatuto|Manatuto|TL|region
manaus	Manaus|Manaus|BR|city
manawatu-whanganui	Manawatu-Whanganui|Manawatū-Whanganui|NZ|region
manchester	Manchester|Manchester|GB|city;Manchester|Manchester|JM|region
mandalay	Mandalay|Mandalay|MM|city
mandaluyong	Mandaluyong|Mandaluyong|PH|city
mandaluyong city	Mandaluyong City|Mandaluyong City|PH|city
mandaue city	Mandaue City|Mandaue City|PH|city
mandera	Mandera|Mandera|KE|city
mandeville	Mandeville|Mandeville|JM|city
mandimba	Mandimba|Mandimba|MZ|city
mandul	Mandul|Māndūl|TD|region
mandurah	Mandurah|Mandurah|AU|city
maneah	Maneah|Manéah|GN|city
manfalut	Manfalut|Manfalūţ|EG|city
mangaluru	Mangaluru|Mangaluru|IN|city
mangghystau oblysy	Mangghystau oblysy|Mangghystaū oblysy|KZ|region
mangilao village	Mangilao Village|Mangilao Village|GU|city
mango	Mango|Mango|IN|city
mangrove cay	Mangrove Cay|Mangrove Cay|BS|region
manhattan	Manhattan|Manhattan|US|city
manica	Manica|Manica|MZ|region
manicaland	Manicaland|Manicaland|ZW|region
maniema	Maniema|Maniema|CD|region
manila	Manila|Manila|PH|city
manipur	Manipur|Manipur|IN|region
manisa	Manisa|Manisa|TR|city
manitoba	Manitoba|Manitoba|CA|region
manizales	Manizales|Manizales|CO|city
mannheim	Mannheim|Mannheim|DE|city
manp'o	Manp'o|Manp’o|KP|city
mansa	Mansa|Mansa|ZM|city
mansfield	Mansfield|Mansfield|GB|city
mansilingan	Mansilingan|Mansilingan|PH|city
manta	Manta|Manta|EC|city
mantampay	Mantampay|Mantampay|PH|city
mantilla	Mantilla|Mantilla|CU|city
manufahi	Manufahi|Manufahi|TL|region
manukau city	Manukau City|Manukau City|NZ|city
manus	Manus|Manus|PG|region
manyara	Manyara|Manyara|TZ|region
manzanillo	Manzanillo|Manzanillo|CU|city
manzini	Manzini|Manzini|SZ|city
maoming	Maoming|Maoming|CN|city
maputo	Maputo|Maputo|MZ|city
maputsoe	Maputsoe|Maputsoe|LS|city
mar del plata	Mar del Plata|Mar del Plata|AR|city
mar'ino	Mar'ino|Mar’ino|RU|city
mara	Mara|Mara|TZ|region
maracaibo	Maracaibo|Maracaibo|VE|city
maracanau	Maracanau|Maracanaú|BR|city
maracay	Maracay|Maracay|VE|city
maradi	Maradi|Maradi|NE|city
maragheh	Maragheh|Marāgheh|IR|city
maramures	Maramures|Maramureș|RO|region
marand	Marand|Marand|IR|city
maranhao	Maranhao|Maranhão|BR|region
marawi city	Marawi City|Marawi City|PH|city
marbella	Marbella|Marbella|ES|city
marche	Marche|Marche|IT|region
marcory	Marcory|Marcory|CI|city
mardan	Mardan|Mardan|PK|city
mardin	Mardin|Mardin|TR|city
marg'ilon	Marg'ilon|Marg‘ilon|UZ|city
margibi	Margibi|Margibi|LR|region
marianao	Marianao|Marianao|CU|city
mariara	Mariara|Mariara|VE|city
maribor	Maribor|Maribor|SI|city
marica	Marica|Maricá|BR|city
mariehamn	Mariehamn|Mariehamn|AX|city
marienthal	Marienthal|Marienthal|DE|city
marigot	Marigot|Marigot|MF|city
marikina city	Marikina City|Marikina City|PH|city
marilia	Marilia|Marília|BR|city
maringa	Maringa|Maringá|BR|city
mariupol	Mariupol|Mariupol|UA|city
marivan	Marivan|Marīvān|IR|city
mariy el	Mariy El|Mariy El|RU|region
marka	Marka|Marka|SO|city
markazi	Markazi|Markazī|IR|region
markham	Markham|Markham|CA|city
marlborough	Marlborough|Marlborough|NZ|region
marne la vallee	Marne La Vallee|Marne La Vallée|FR|city
maroua	Maroua|Maroua|CM|city
marowijne	Marowijne|Marowijne|SR|region
marrakech-safi	Marrakech-Safi|Marrakech-Safi|MA|region
marrakesh	Marrakesh|Marrakesh|MA|city
marsa matruh	Marsa Matruh|Marsá Maţrūḩ|EG|city
marsabit	Marsabit|Marsabit|KE|region
marseille	Marseille|Marseille|FR|city
martinique	Martinique|Martinique|FR|region
marvdasht	Marvdasht|Marvdasht|IR|city
mary	Mary|Mary|TM|city
maryland	Maryland|Maryland|LR|region;Maryland|Maryland|US|region
maryvale	Maryvale|Maryvale|US|city
marzahn	Marzahn|Marzahn|DE|city
masaka	Masaka|Masaka|UG|city
masalli	Masalli|Masallı|AZ|region
masan	Masan|Masan|KR|city
masaya	Masaya|Masaya|NI|city
mascara	Mascara|Mascara|DZ|city
maseru	Maseru|Maseru|LS|city
mashhad	Mashhad|Mashhad|IR|city
mashonaland central	Mashonaland Central|Mashonaland Central|ZW|region
mashonaland east	Mashonaland East|Mashonaland East|ZW|region
mashonaland west	Mashonaland West|Mashonaland West|ZW|region
masina	Masina|Masina|CD|city
masindi	Masindi|Masindi|UG|city
masjed soleyman	Masjed Soleyman|Masjed Soleymān|IR|city
masqat	Masqat|Masqaţ|OM|region
massachusetts	Massachusetts|Massachusetts|US|region
massawa	Massawa|Massawa|ER|city
masvingo	Masvingo|Masvingo|ZW|region
mata-utu	Mata-Utu|Mata-Utu|WF|city
matabeleland north	Matabeleland North|Matabeleland North|ZW|region
matabeleland south	Matabeleland South|Matabeleland South|ZW|region
matadi	Matadi|Matadi|CD|city
matagalpa	Matagalpa|Matagalpa|NI|city
matam	Matam|Matam|SN|region
matanzas	Matanzas|Matanzas|CU|city
mataram	Mataram|Mataram|ID|city
mataro	Mataro|Mataró|ES|city
mathura	Mathura|Mathura|IN|city
mato grosso	Mato Grosso|Mato Grosso|BR|region
mato grosso do sul	Mato Grosso do Sul|Mato Grosso do Sul|BR|region
matola	Matola|Matola|MZ|city
matoury	Matoury|Matoury|GF|city
matsudo	Matsudo|Matsudo|JP|city
matsue	Matsue|Matsue|JP|city
matsumoto	Matsumoto|Matsumoto|JP|city
matsuyama	Matsuyama|Matsuyama|JP|city
matuga	Matuga|Matuga|KE|city
maturin	Maturin|Maturín|VE|city
mau	Mau|Mau|IN|city
maua	Maua|Mauá|BR|city
maule	Maule|Maule|CL|region
maun	Maun|Maun|BW|city
mawlamyine	Mawlamyine|Mawlamyine|MM|city
maxixe	Maxixe|Maxixe|MZ|city
mayabeque	Mayabeque|Mayabeque|CU|region
mayaguana	Mayaguana|Mayaguana|BS|region
mayaro-rio claro	Mayaro-Rio Claro|Mayaro-Rio Claro|TT|region
maykop	Maykop|Maykop|RU|city
mayotte	Mayotte|Mayotte|FR|region
maysan	Maysan|Maysān|IQ|region
mayu kibbi al gharbi	Mayu Kibbi al Gharbi|Māyū Kībbī al Gharbī|TD|region
mayu kibbi ash sharqi	Mayu Kibbi ash Sharqi|Māyū Kībbī ash Sharqī|TD|region
mazabuka	Mazabuka|Mazabuka|ZM|city
mazandaran	Mazandaran|Māzandarān|IR|region
mazar-e sharif	Mazar-e Sharif|Mazār-e Sharīf|AF|city
mazatlan	Mazatlan|Mazatlán|MX|city
mazowieckie	Mazowieckie|Mazowieckie|PL|region
mazyr	Mazyr|Mazyr|BY|city
mbabane	Mbabane|Mbabane|SZ|city
mbake	Mbake|Mbaké|SN|city
mbale	Mbale|Mbale|UG|city
mbandaka	Mbandaka|Mbandaka|CD|city
mbanza kongo	Mbanza Kongo|Mbanza Kongo|AO|city
mbanza-ngungu	Mbanza-Ngungu|Mbanza-Ngungu|CD|city
mbarara	Mbarara|Mbarara|UG|city
mbera	Mbera|Mbera|MR|city
mbeya	Mbeya|Mbeya|TZ|city
mbombela	Mbombela|Mbombela|ZA|city
mbomou	Mbomou|Mbomou|CF|region
mbour	Mbour|Mbour|SN|city
mbuji-mayi	Mbuji-Mayi|Mbuji-Mayi|CD|city
mdantsane	Mdantsane|Mdantsane|ZA|city
meads	Meads|Meads|US|city
mecca	Mecca|Mecca|SA|city
mecklenburg-vorpommern	Mecklenburg-Vorpommern|Mecklenburg-Vorpommern|DE|region
medan	Medan|Medan|ID|city
medea	Medea|Médéa|DZ|city
medellin	Medellin|Medellín|CO|city
medenine	Medenine|Médenine|TN|region
medimurska zupanija	Medimurska zupanija|Međimurska županija|HR|region
medina	Medina|Medina|SA|city
medina estates	Medina Estates|Medina Estates|GH|city
meerut	Meerut|Meerut|IN|city
meghalaya	Meghalaya|Meghālaya|IN|region
meguro	Meguro|Meguro|JP|city
mehedinti	Mehedinti|Mehedinți|RO|region
meiktila	Meiktila|Meiktila|MM|city
meishan	Meishan|Meishan|CN|city
meizhou	Meizhou|Meizhou|CN|city
mejicanos	Mejicanos|Mejicanos|SV|city
mek'ele	Mek'ele|Mek'ele|ET|city
meknes	Meknes|Meknes|MA|city
melaka	Melaka|Melaka|MY|region
melbourne	Melbourne|Melbourne|AU|city
melilla	Melilla|Melilla|ES|region
melitopol	Melitopol|Melitopol|UA|city
memphis	Memphis|Memphis|US|city
menaka	Menaka|Ménaka|ML|region
mendefera	Mendefera|Mendefera|ER|city
mendip	Mendip|Mendip|GB|city
mendoza	Mendoza|Mendoza|AR|city
mengzi	Mengzi|Mengzi|CN|city
menongue	Menongue|Menongue|AO|city
mentiri	Mentiri|Mentiri|BN|city
mercier-hochelaga-maisonneuve	Mercier-Hochelaga-Maisonneuve|Mercier–Hochelaga-Maisonneuve|CA|city
merida	Merida|Mérida|MX|city;Merida|Mérida|VE|city
merkezefendi	Merkezefendi|Merkezefendi|TR|city
merlo	Merlo|Merlo|AR|city
mersin	Mersin|Mersin|TR|city
meru	Meru|Meru|KE|region
mesa	Mesa|Mesa|US|city
messina	Messina|Messina|IT|city
mestre	Mestre|Mestre|IT|city
meta	Meta|Meta|CO|region
metz	Metz|Metz|FR|city
mexicali	Mexicali|Mexicali|MX|city
mexico	Mexico|México|MX|region
mexico city	Mexico City|Mexico City|MX|city
meycauayan	Meycauayan|Meycauayan|PH|city
mezhdurechensk	Mezhdurechensk|Mezhdurechensk|RU|city
miami	Miami|Miami|US|city
miandoab	Miandoab|Mīāndoāb|IR|city
mianeh	Mianeh|Mīāneh|IR|city
mianyang	Mianyang|Mianyang|CN|city
mianzhu, deyang, sichuan	Mianzhu, Deyang, Sichuan|Mianzhu, Deyang, Sichuan|CN|city
miaoli	Miaoli|Miaoli|TW|region
miass	Miass|Miass|RU|city
michigan	Michigan|Michigan|US|region
michoacan de ocampo	Michoacan de Ocampo|Michoacán de Ocampo|MX|region
middelburg	Middelburg|Middelburg|ZA|city
middlesbrough	Middlesbrough|Middlesbrough|GB|city
midlands	Midlands|Midlands|ZW|region
migori	Migori|Migori|KE|region
miguel hidalgo	Miguel Hidalgo|Miguel Hidalgo|MX|city
mila	Mila|Mila|DZ|region
miladhunmadulu dhekunuburi	Miladhunmadulu Dhekunuburi|Miladhunmadulu Dhekunuburi|MV|region
miladhunmadulu uthuruburi	Miladhunmadulu Uthuruburi|Miladhunmadulu Uthuruburi|MV|region
milagro	Milagro|Milagro|EC|city
milan	Milan|Milan|IT|city
milne bay	Milne Bay|Milne Bay|PG|region
milton	Milton|Milton|CA|city
milton keynes	Milton Keynes|Milton Keynes|GB|city
milwaukee	Milwaukee|Milwaukee|US|city
mimaropa	Mimaropa|Mimaropa|PH|region
minamirinkan	Minamirinkan|Minamirinkan|JP|city
minas gerais	Minas Gerais|Minas Gerais|BR|region
minato	Minato|Minato|JP|city
minato city	Minato City|Minato City|JP|city
mindelo	Mindelo|Mindelo|CV|city
mingacevir	Mingacevir|Mingəçevir|AZ|region
mingachevir	Mingachevir|Mingachevir|AZ|city
mingala tangnyunt	Mingala Tangnyunt|Mingala Tangnyunt|MM|city
mingaladon	Mingaladon|Mingaladon|MM|city
mingora	Mingora|Mingora|PK|city
minhang	Minhang|Minhang|CN|city
minna	Minna|Minna|NG|city
minneapolis	Minneapolis|Minneapolis|US|city
minnesota	Minnesota|Minnesota|US|region
minsk	Minsk|Minsk|BY|city
minskaya voblasts'	Minskaya voblasts'|Minskaya voblasts'|BY|region
minya	Minya|Minya|EG|city
miraflores	Miraflores|Miraflores|PE|city
miranda	Miranda|Miranda|VE|region
miri	Miri|Miri|MY|city
mirpur khas	Mirpur Khas|Mirpur Khas|PK|city
mirpur model thana	Mirpur Model Thana|Mirpur Model Thana|BD|city
mirzapur	Mirzapur|Mirzāpur|IN|city
misiones	Misiones|Misiones|AR|region;Misiones|Misiones|PY|region
miskolc	Miskolc|Miskolc|HU|city
misrata	Misrata|Misratah|LY|city
misratah	Misratah|Misratah|LY|city
missira	Missira|Missira|GW|city
mississauga	Mississauga|Mississauga|CA|city
mississippi	Mississippi|Mississippi|US|region
missouri	Missouri|Missouri|US|region
mit ghamr	Mit Ghamr|Mīt Ghamr|EG|city
mito	Mito|Mito|JP|city
mitrovice	Mitrovice|Mitrovicë|XK|city
mitte	Mitte|Mitte|DE|city
mityana	Mityana|Mityana|UG|city
mixco	Mixco|Mixco|GT|city
miyagi	Miyagi|Miyagi|JP|region
miyazaki	Miyazaki|Miyazaki|JP|city
mizoram	Mizoram|Mizoram|IN|region
mjini magharibi	Mjini Magharibi|Mjini Magharibi|TZ|region
mlolongo	Mlolongo|Mlolongo|KE|city
moanda	Moanda|Moanda|CD|city;Moanda|Moanda|GA|city
mocuba	Mocuba|Mocuba|MZ|city
modena	Modena|Modena|IT|city
modesto	Modesto|Modesto|US|city
moers	Moers|Moers|DE|city
mogadishu	Mogadishu|Mogadishu|SO|city
mogi das cruzes	Mogi das Cruzes|Mogi das Cruzes|BR|city
mogilev	Mogilev|Mahilyow|BY|city
mogoditshane	Mogoditshane|Mogoditshane|BW|city
mohale's hoek	Mohale's Hoek|Mohale's Hoek|LS|city
mohammad shahr	Mohammad Shahr|Moḩammad Shahr|IR|city
mohammadpur	Mohammadpur|Mohammadpur|BD|city
mohammedia	Mohammedia|Mohammedia|MA|city
mojkovac	Mojkovac|Mojkovac|ME|region
mokhotlong	Mokhotlong|Mokhotlong|LS|region
mokopane	Mokopane|Mokopane|ZA|city
mokotow	Mokotow|Mokotów|PL|city
mokpo	Mokpo|Mokpo|KR|city
molepolole	Molepolole|Molepolole|BW|city
molise	Molise|Molise|IT|region
mombasa	Mombasa|Mombasa|KE|city
mon repos	Mon Repos|Mon Repos|TT|city
monaco	Monaco|Monaco|MC|city
monagas	Monagas|Monagas|VE|region
monastir	Monastir|Monastir|TN|region
monchengladbach	Monchengladbach|Mönchengladbach|DE|city
moncloa-aravaca	Moncloa-Aravaca|Moncloa-Aravaca|ES|city
monclova	Monclova|Monclova|MX|city
mondol kiri	Mondol Kiri|Mondol Kiri|KH|region
mong yang	Mong Yang|Möng Yang|MM|city
mongala	Mongala|Mongala|CD|region
monggar	Monggar|Monggar|BT|region
mongu	Mongu|Mongu|ZM|city
mono	Mono|Mono|BJ|region
monrovia	Monrovia|Monrovia|LR|city
mont-dore	Mont-Dore|Mont-Dore|NC|city
mont-liban	Mont-Liban|Mont-Liban|LB|region
montagnes	Montagnes|Montagnes|CI|region
montana	Montana|Montana|BG|region;Montana|Montana|US|region
monte-carlo	Monte-Carlo|Monte-Carlo|MC|city
montego bay	Montego Bay|Montego Bay|JM|city
monteria	Monteria|Montería|CO|city
monterrey	Monterrey|Monterrey|MX|city
montes claros	Montes Claros|Montes Claros|BR|city
montevideo	Montevideo|Montevideo|UY|city
montpellier	Montpellier|Montpellier|FR|city
montreal	Montreal|Montréal|CA|city
montreuil	Montreuil|Montreuil|FR|city
montserrado	Montserrado|Montserrado|LR|region
monywa	Monywa|Monywa|MM|city
monza	Monza|Monza|IT|city
moore's island	Moore's Island|Moore's Island|BS|region
mopti	Mopti|Mopti|ML|city
moquegua	Moquegua|Moquegua|PE|region
moradabad	Moradabad|Morādābād|IN|city
moratalaz	Moratalaz|Moratalaz|ES|city
moratuwa	Moratuwa|Moratuwa|LK|city
morazan	Morazan|Morazán|SV|region
mordoviya	Mordoviya|Mordoviya|RU|region
more og romsdal	More og Romsdal|Møre og Romsdal|NO|region
morelia	Morelia|Morelia|MX|city
morelos	Morelos|Morelos|MX|region
morena	Morena|Morena|IN|city
moreno	Moreno|Moreno|AR|city
moreno valley	Moreno Valley|Moreno Valley|US|city
morioka	Morioka|Morioka|JP|city
morobe	Morobe|Morobe|PG|region
morogoro	Morogoro|Morogoro|TZ|city
moron	Moron|Mörön|MN|city
morona santiago	Morona Santiago|Morona Santiago|EC|region
moroni	Moroni|Moroni|KM|city
morvi	Morvi|Morvi|IN|city
moscow	Moscow|Moscow|RU|city
moshi	Moshi|Moshi|TZ|city
moskva	Moskva|Moskva|RU|region
mosquera	Mosquera|Mosquera|CO|city
mossamedes	Mossamedes|Mossamedes|AO|city
mossoro	Mossoro|Mossoró|BR|city
mosta	Mosta|Mosta|MT|city
mostaganem	Mostaganem|Mostaganem|DZ|city
mostar	Mostar|Mostar|BA|city
mostoles	Mostoles|Móstoles|ES|city
mosul	Mosul|Mosul|IQ|city
motijheel	Motijheel|Motijheel|BD|city
moundou	Moundou|Moundou|TD|city
mount hagen	Mount Hagen|Mount Hagen|PG|city
moutsamoudou	Moutsamoudou|Moutsamoudou|KM|city
moxico	Moxico|Moxico|AO|region
moyen-ogooue	Moyen-Ogooue|Moyen-Ogooué|GA|region
mpanda	Mpanda|Mpanda|TZ|city;Mpanda|Mpanda|BI|city
mpumalanga	Mpumalanga|Mpumalanga|ZA|city
mthatha	Mthatha|Mthatha|ZA|city
mtsapere	Mtsapere|Mtsapéré|YT|city
mtskheta-mtianeti	Mtskheta-Mtianeti|Mtskheta-Mtianeti|GE|region
mtwara	Mtwara|Mtwara|TZ|city
mu-se	Mu-se|Mu-se|MM|city
muar	Muar|Muar|MY|city
mubarak al kabir	Mubarak al Kabir|Mubārak al Kabīr|KW|region
mubende	Mubende|Mubende|UG|city
mubi	Mubi|Mubi|NG|city
muchinga	Muchinga|Muchinga|ZM|region
mudanjiang	Mudanjiang|Mudanjiang|CN|city
mudug	Mudug|Mudug|SO|region
mueang nonthaburi	Mueang Nonthaburi|Mueang Nonthaburi|TH|city
mufulira	Mufulira|Mufulira|ZM|city
mugla	Mugla|Muğla|TR|region
muhanga	Muhanga|Muhanga|RW|city
mukalla	Mukalla|Mukalla|YE|city
mukdahan	Mukdahan|Mukdahan|TH|region
mukim pulai	Mukim Pulai|Mukim Pulai|MY|city
mukono	Mukono|Mukono|UG|city
mulakatholhu	Mulakatholhu|Mulakatholhu|MV|region
mulenvos	Mulenvos|Mulenvos|AO|city
mulheim	Mulheim|Mülheim|DE|city
mulhouse	Mulhouse|Mulhouse|FR|city
multan	Multan|Multan|PK|city
mulugu	Mulugu|Mulugu|IN|city
mumbai	Mumbai|Mumbai|IN|city
munchen	Munchen|Munich|DE|city
munger	Munger|Munger|IN|city
munich	Munich|Munich|DE|city
municipalidad metropolitana de lima	Municipalidad Metropolitana de Lima|Municipalidad Metropolitana de Lima|PE|region
munster	Munster|Münster|DE|city;Munster|Munster|IE|region
muntinlupa	Muntinlupa|Muntinlupa|PH|city
munuf	Munuf|Munūf|EG|city
muramvya	Muramvya|Muramvya|BI|region
murang'a	Murang'a|Murang'a|KE|region
muratpasa	Muratpasa|Muratpaşa|TR|city
murcia	Murcia|Murcia|ES|city
mures	Mures|Mureș|RO|region
muridke	Muridke|Muridke|PK|city
murmansk	Murmansk|Murmansk|RU|city
murom	Murom|Murom|RU|city
murwara	Murwara|Murwāra|IN|city
murzuq	Murzuq|Murzuq|LY|region
musaffah	Musaffah|Musaffah|AE|city
musandam	Musandam|Musandam|OM|region
musanze	Musanze|Musanze|RW|city
muscat	Muscat|Muscat|OM|city
musoma	Musoma|Musoma|TZ|city
mustafakemalpasa	Mustafakemalpasa|Mustafakemalpaşa|TR|city
mustamae	Mustamae|Mustamäe|EE|city
mutare	Mutare|Mutare|ZW|city
muyinga	Muyinga|Muyinga|BI|region
muzaffarabad	Muzaffarabad|Muzaffarābād|PK|city
muzaffargarh	Muzaffargarh|Muzaffargarh|PK|city
muzaffarnagar	Muzaffarnagar|Muzaffarnagar|IN|city
muzaffarpur	Muzaffarpur|Muzaffarpur|IN|city
mwala	Mwala|Mwala|KE|city
mwanza	Mwanza|Mwanza|TZ|city
mwaro	Mwaro|Mwaro|BI|region
mwene	Mwene|Mwene|CD|city
mwene-ditu	Mwene-Ditu|Mwene-Ditu|CD|city
my tho	My Tho|Mỹ Tho|VN|city
myeik	Myeik|Myeik|MM|city
myingyan	Myingyan|Myingyan|MM|city
mykilska borshchahivka	Mykilska Borshchahivka|Mykilska Borshchahivka|UA|city
mykolaiv	Mykolaiv|Mykolayiv|UA|city
mykolaivska oblast	Mykolaivska oblast|Mykolaivska oblast|UA|region
mykolayiv	Mykolayiv|Mykolayiv|UA|city
mymensingh	Mymensingh|Mymensingh|BD|city
mysuru	Mysuru|Mysuru|IN|city
mytishchi	Mytishchi|Mytishchi|RU|city
mzuzu	Mzuzu|Mzuzu|MW|city
n'dalatando	N'dalatando|N'dalatando|AO|city
n'djamena	N'Djamena|N'Djamena|TD|city
naama	Naama|Naama|DZ|region
nabatiye	Nabatiye|Nabatîyé|LB|region
nabatiye et tahta	Nabatiye et Tahta|Nabatîyé et Tahta|LB|city
naberezhnyye chelny	Naberezhnyye Chelny|Naberezhnyye Chelny|RU|city
nabeul	Nabeul|Nabeul|TN|region
nablus	Nablus|Nablus|PS|city
nacala	Nacala|Nacala|MZ|city
nada	Nada|Nada|CN|city
nadi	Nadi|Nadi|FJ|city
nadiad	Nadiad|Nadiād|IN|city
nador	Nador|Nador|MA|city
naftalan	Naftalan|Naftalan|AZ|region
nagaland	Nagaland|Nāgāland|IN|region
nagano	Nagano|Nagano|JP|city
nagaoka	Nagaoka|Nagaoka|JP|city
nagar naluakot	Nagar Naluakot|Nagar Naluākot|BD|city
nagareyama	Nagareyama|Nagareyama|JP|city
nagarpur	Nagarpur|Nāgarpur|BD|city
nagasaki	Nagasaki|Nagasaki|JP|city
nagercoil	Nagercoil|Nāgercoil|IN|city
nagoya	Nagoya|Nagoya|JP|city
nagpur	Nagpur|Nagpur|IN|city
nagykanizsa	Nagykanizsa|Nagykanizsa|HU|region
naha	Naha|Naha|JP|city
nahiyat al iskandariyah	Nahiyat al Iskandariyah|Nāḩiyat al Iskandarīyah|IQ|city
nahr an nil	Nahr an Nil|Nahr an Nīl|SD|region
naihati	Naihati|Naihāti|IN|city
nairobi	Nairobi|Nairobi|KE|city
nairobi city	Nairobi City|Nairobi City|KE|region
naivasha	Naivasha|Naivasha|KE|city
najaf	Najaf|Najaf|IQ|city
najafabad	Najafabad|Najafābād|IR|city
najafgarh	Najafgarh|Najafgarh|IN|city
najran	Najran|Najrān|SA|city
nakano	Nakano|Nakano|JP|city
nakhodka	Nakhodka|Nakhodka|RU|city
nakhon nayok	Nakhon Nayok|Nakhon Nayok|TH|region
nakhon pathom	Nakhon Pathom|Nakhon Pathom|TH|city
nakhon phanom	Nakhon Phanom|Nakhon Phanom|TH|region
nakhon ratchasima	Nakhon Ratchasima|Nakhon Ratchasima|TH|city
nakhon sawan	Nakhon Sawan|Nakhon Sawan|TH|region
nakhon si thammarat	Nakhon Si Thammarat|Nakhon Si Thammarat|TH|city
nakuru	Nakuru|Nakuru|KE|city
nalayh	Nalayh|Nalayh|MN|city
nalchik	Nalchik|Nalchik|RU|city
nalut	Nalut|Nālūt|LY|region
nam dinh	Nam Dinh|Nam Định|VN|city
namangan	Namangan|Namangan|UZ|city
namibe	Namibe|Namibe|AO|region
namp'o	Namp'o|Namp’o|KP|city
nampula	Nampula|Nampula|MZ|city
namur	Namur|Namur|BE|city
nana-mambere	Nana-Mambere|Nana-Mambéré|CF|region
nanchang	Nanchang|Nanchang|CN|city
nanchong	Nanchong|Nanchong|CN|city
nanchuan	Nanchuan|Nanchuan|CN|city
nancy	Nancy|Nancy|FR|city
nanded	Nanded|Nanded|IN|city
nandi	Nandi|Nandi|KE|region
nandyal	Nandyal|Nandyāl|IN|city
nangarhar	Nangarhar|Nangarhār|AF|region
nangloi jat	Nangloi Jat|Nāngloi Jāt|IN|city
nanjing	Nanjing|Nanjing|CN|city
nanking	Nanking|Nanjing|CN|city
nanning	Nanning|Nanning|CN|city
nanping	Nanping|Nanping|CN|city
nanqiao	Nanqiao|Nanqiao|CN|city
nansana	Nansana|Nansana|UG|city
nantes	Nantes|Nantes|FR|city
nantong	Nantong|Nantong|CN|city
nantou	Nantou|Nantou|TW|city
nanyang	Nanyang|Nanyang|CN|city
naples	Naples|Naples|IT|city
napo	Napo|Napo|EC|region
nara	Nara|Nara|JP|city
nara-shi	Nara-shi|Nara|JP|city
narathiwat	Narathiwat|Narathiwat|TH|region
narayanganj	Narayanganj|Narayanganj|BD|city
narela	Narela|Narela|IN|city
narino	Narino|Nariño|CO|region
narok	Narok|Narok|KE|region
narsingdi	Narsingdi|Narsingdi|BD|city
naryn	Naryn|Naryn|KG|region
nasarawa	Nasarawa|Nasarawa|NG|region
nashik	Nashik|Nashik|IN|city
nashville	Nashville|Nashville|US|city
nasim shahr	Nasim Shahr|Nasīm Shahr|IR|city
nasimshahr	Nasimshahr|Nasimshahr|IR|city
nasinu	Nasinu|Nasinu|FJ|city
nasiriyah	Nasiriyah|Nasiriyah|IQ|city
naso tjer di	Naso Tjer Di|Naso Tjër Di|PA|region
nassau	Nassau|Nassau|BS|city
natal	Natal|Natal|BR|city
national capital district	National Capital District|National Capital District|PG|region
national capital region	National Capital Region|National Capital Region|PH|region
natore	Natore|Natore|BD|city
naucalpan de juarez	Naucalpan de Juarez|Naucalpan de Juárez|MX|city
navarra	Navarra|Navarra|ES|region
navegantes	Navegantes|Navegantes|AO|city
navi mumbai	Navi Mumbai|Navi Mumbai|IN|city
navoiy	Navoiy|Navoiy|UZ|city
navotas	Navotas|Navotas|PH|city
nawabganj	Nawabganj|Nawābganj|BD|city
nawabshah	Nawabshah|Nawabshah|PK|city
naxcivan	Naxcivan|Naxçıvan|AZ|region
nay pyi taw	Nay Pyi Taw|Nay Pyi Taw|MM|city
nayarit	Nayarit|Nayarit|MX|region
nazarabad	Nazarabad|Naz̧arābād|IR|city
nazilli	Nazilli|Nazilli|TR|city
nazran	Nazran|Nazran|RU|city
nazret	Nazret|Nazrēt|ET|city
ndola	Ndola|Ndola|ZM|city
neamt	Neamt|Neamț|RO|region
nebraska	Nebraska|Nebraska|US|region
neembucu	Neembucu|Ñeembucú|PY|region
neftcala	Neftcala|Neftçala|AZ|region
neftekamsk	Neftekamsk|Neftekamsk|RU|city
nefteyugansk	Nefteyugansk|Nefteyugansk|RU|city
negeri sembilan	Negeri Sembilan|Negeri Sembilan|MY|region
negombo	Negombo|Negombo|LK|city
neihu	Neihu|Neihu|TW|city
neijiang	Neijiang|Neijiang|CN|city
neili	Neili|Neili|TW|city
neiva	Neiva|Neiva|CO|city
nek'emte	Nek'emte|Nek’emtē|ET|city
nellore	Nellore|Nellore|IN|city
nelson	Nelson|Nelson|NZ|region
nema	Nema|Néma|MR|city
nenetskiy	Nenetskiy|Nenetskiy|RU|region
nepalgunj	Nepalgunj|Nepalgunj|NP|city
nepean	Nepean|Nepean|CA|city
netanya	Netanya|Netanya|IL|city
neuchatel	Neuchatel|Neuchâtel|CH|region
neue neustadt	Neue Neustadt|Neue Neustadt|DE|city
neukolln	Neukolln|Neukölln|DE|city
neuquen	Neuquen|Neuquén|AR|city
neuss	Neuss|Neuss|DE|city
nevada	Nevada|Nevada|US|region
nevinnomyssk	Nevinnomyssk|Nevinnomyssk|RU|city
nevsehir	Nevsehir|Nevşehir|TR|region
new amsterdam	New Amsterdam|New Amsterdam|GY|city
new brunswick	New Brunswick|New Brunswick|CA|region
new cairo	New Cairo|New Cairo|EG|city
new delhi	New Delhi|New Delhi|IN|city
new hampshire	New Hampshire|New Hampshire|US|region
new ireland	New Ireland|New Ireland|PG|region
new jersey	New Jersey|New Jersey|US|region
new kingston	New Kingston|New Kingston|JM|city
new mexico	New Mexico|New Mexico|US|region
new orleans	New Orleans|New Orleans|US|city
new providence	New Providence|New Providence|BS|region
new south memphis	New South Memphis|New South Memphis|US|city
new taipei	New Taipei|New Taipei|TW|region
new taipei city	New Taipei City|New Taipei City|TW|city
new territories	New Territories|New Territories|HK|city
new york	New York|New York|US|city
new york city	New York City|New York|US|city
newark	Newark|Newark|US|city
newcastle	Newcastle|Newcastle|AU|city;Newcastle|Newcastle|ZA|city
newcastle under lyme	Newcastle under Lyme|Newcastle under Lyme|GB|city
newcastle upon tyne	Newcastle upon Tyne|Newcastle upon Tyne|GB|city
newfoundland and labrador	Newfoundland and Labrador|Newfoundland and Labrador|CA|region
newport	Newport|Newport|GB|city
newton	Newton|Newton|CA|city
neyagawa	Neyagawa|Neyagawa|JP|city
neyshabur	Neyshabur|Neyshābūr|IR|city
ngabe-bugle	Ngabe-Bugle|Ngäbe-Buglé|PA|region
ngaoundere	Ngaoundere|Ngaoundéré|CM|city
ngerulmud	Ngerulmud|Ngerulmud|PW|city
nggosi	Nggosi|Nggosi|SB|city
nghi son	Nghi Son|Nghi Sơn|VN|city
ngong	Ngong|Ngong|KE|city
ngounie	Ngounie|Ngounié|GA|region
ngozi	Ngozi|Ngozi|BI|city
nha trang	Nha Trang|Nha Trang|VN|city
nia valencia	NIA Valencia|NIA Valencia|PH|city
niamey	Niamey|Niamey|NE|city
nianbo	Nianbo|Nianbo|CN|city
niari	Niari|Niari|CG|region
niassa	Niassa|Niassa|MZ|region
nice	Nice|Nice|FR|city
nickerie	Nickerie|Nickerie|SR|region
nicolas romero	Nicolas Romero|Nicolás Romero|MX|city
nicosia	Nicosia|Nicosia|CY|city
nidwalden	Nidwalden|Nidwalden|CH|region
niederosterreich	Niederosterreich|Niederösterreich|AT|region
niedersachsen	Niedersachsen|Niedersachsen|DE|region
nigde	Nigde|Niğde|TR|region
nigel	Nigel|Nigel|ZA|city
niger	Niger|Niger|NG|region
niigata	Niigata|Niigata|JP|city
nijmegen	Nijmegen|Nijmegen|NL|city
nikopol	Nikopol|Nikopol|UA|city
niksic	Niksic|Nikšić|ME|city
nilandheatholhu dhekunuburi	Nilandheatholhu Dhekunuburi|Nilandheatholhu Dhekunuburi|MV|region
nilandheatholhu uthuruburi	Nilandheatholhu Uthuruburi|Nilandheatholhu Uthuruburi|MV|region
nilufer	Nilufer|Nilüfer|TR|city
nimba	Nimba|Nimba|LR|region
nimes	Nimes|Nîmes|FR|city
nimroz	Nimroz|Nīmrōz|AF|region
ninawa	Ninawa|Nīnawá|IQ|region
ningbo	Ningbo|Ningbo|CN|city
ningde	Ningde|Ningde|CN|city
ninh binh	Ninh Binh|Ninh Bình|VN|region
ninh hoa	Ninh Hoa|Ninh Hòa|VN|city
nippes	Nippes|Nippes|DE|city;Nippes|Nippes|HT|region
nis	Nis|Niš|RS|city
nishi-tokyo-shi	Nishi-Tokyo-shi|Nishi-Tokyo-shi|JP|city
nishinomiya	Nishinomiya|Nishinomiya|JP|city
nisporeni	Nisporeni|Nisporeni|MD|region
niteroi	Niteroi|Niterói|BR|city
nitra	Nitra|Nitra|SK|city
nizamabad	Nizamabad|Nizāmābād|IN|city
nizhnekamsk	Nizhnekamsk|Nizhnekamsk|RU|city
nizhnevartovsk	Nizhnevartovsk|Nizhnevartovsk|RU|city
nizhniy novgorod	Nizhniy Novgorod|Nizhniy Novgorod|RU|city
nizhny tagil	Nizhny Tagil|Nizhny Tagil|RU|city
njeru	Njeru|Njeru|UG|city
njombe	Njombe|Njombe|TZ|region
nkayi	Nkayi|Nkayi|CG|city
nkongsamba	Nkongsamba|Nkongsamba|CM|city
nogales	Nogales|Nogales|MX|city
noginsk	Noginsk|Noginsk|RU|city
nograd	Nograd|Nógrád|HU|region
noida	Noida|Noida|IN|city
nong bua lam phu	Nong Bua Lam Phu|Nong Bua Lam Phu|TH|region
nong chok	Nong Chok|Nong Chok|TH|city
nong khaem	Nong Khaem|Nong Khaem|TH|city
nong khai	Nong Khai|Nong Khai|TH|region
nonthaburi	Nonthaburi|Nonthaburi|TH|region
noord	Noord|Noord|AW|city
noord-brabant	Noord-Brabant|Noord-Brabant|NL|region
noord-holland	Noord-Holland|Noord-Holland|NL|region
nor nork	Nor Nork|Nor Nork|AM|city
nord-est	Nord-Est|Nord-Est|HT|region
nord-kivu	Nord-Kivu|Nord-Kivu|CD|region
nord-ouest	Nord-Ouest|Nord-Ouest|HT|region
nord-ubangi	Nord-Ubangi|Nord-Ubangi|CD|region
nordjylland	Nordjylland|Nordjylland|DK|region
nordland	Nordland|Nordland|NO|region
nordrhein-westfalen	Nordrhein-Westfalen|Nordrhein-Westfalen|DE|region
norfolk	Norfolk|Norfolk|US|city
norilsk	Norilsk|Norilsk|RU|city
normandie	Normandie|Normandie|FR|region
norrbottens lan	Norrbottens lan|Norrbottens län|SE|region
norte de santander	Norte de Santander|Norte de Santander|CO|region
north abaco	North Abaco|North Abaco|BS|region
north andros	North Andros|North Andros|BS|region
north bank	North Bank|North Bank|GM|region
north carolina	North Carolina|North Carolina|US|region
north dakota	North Dakota|North Dakota|US|region
north eleuthera	North Eleuthera|North Eleuthera|BS|region
north las vegas	North Las Vegas|North Las Vegas|US|city
north shore	North Shore|North Shore|NZ|city
northampton	Northampton|Northampton|GB|city
northern bahr el ghazal	Northern Bahr el Ghazal|Northern Bahr el Ghazal|SS|region
northern cape	Northern Cape|Northern Cape|ZA|region
northern mariana islands	Northern Mariana Islands|Northern Mariana Islands|US|region
northern mindanao	Northern Mindanao|Northern Mindanao|PH|region
northland	Northland|Northland|NZ|region
northwest territories	Northwest Territories|Northwest Territories|CA|region
norwich	Norwich|Norwich|GB|city
notio aigaio	Notio Aigaio|Nótio Aigaío|GR|region
nottingham	Nottingham|Nottingham|GB|city
nou barris	Nou Barris|Nou Barris|ES|city
nouadhibou	Nouadhibou|Nouadhibou|MR|city
nouakchott	Nouakchott|Nouakchott|MR|city
noumea	Noumea|Nouméa|NC|city
nouvelle-aquitaine	Nouvelle-Aquitaine|Nouvelle-Aquitaine|FR|region
nouvelle-caledonie	Nouvelle-Caledonie|Nouvelle-Calédonie|FR|region
nova iguacu	Nova Iguacu|Nova Iguaçu|BR|city
nova scotia	Nova Scotia|Nova Scotia|CA|region
nova vida	Nova Vida|Nova Vida|AO|city
novara	Novara|Novara|IT|city
novi sad	Novi Sad|Novi Sad|RS|city
novo hamburgo	Novo Hamburgo|Novo Hamburgo|BR|city
novo mesto	Novo Mesto|Novo Mesto|SI|city
novo-peredelkino	Novo-Peredelkino|Novo-Peredelkino|RU|city
novocheboksarsk	Novocheboksarsk|Novocheboksarsk|RU|city
novocherkassk	Novocherkassk|Novocherkassk|RU|city
novokuybyshevsk	Novokuybyshevsk|Novokuybyshevsk|RU|city
novokuznetsk	Novokuznetsk|Novokuznetsk|RU|city
novomoskovsk	Novomoskovsk|Novomoskovsk|RU|city
novorossiysk	Novorossiysk|Novorossiysk|RU|city
novosibirsk	Novosibirsk|Novosibirsk|RU|city
novosibirskaya	Novosibirskaya|Novosibirskaya|RU|region
novotroitsk	Novotroitsk|Novotroitsk|RU|city
novozavodskyi	Novozavodskyi|Novozavodskyi|UA|city
novyye cheremushki	Novyye Cheremushki|Novyye Cherëmushki|RU|city
novyye kuz'minki	Novyye Kuz'minki|Novyye Kuz’minki|RU|city
nowrangapur	Nowrangapur|Nowrangapur|IN|city
noyabrsk	Noyabrsk|Noyabrsk|RU|city
ntuzuma	Ntuzuma|Ntuzuma|ZA|city
nuble	Nuble|Ñuble|CL|region
nueva esparta	Nueva Esparta|Nueva Esparta|VE|region
nueva segovia	Nueva Segovia|Nueva Segovia|NI|region
nuevo laredo	Nuevo Laredo|Nuevo Laredo|MX|city
nuevo leon	Nuevo Leon|Nuevo León|MX|region
nugaal	Nugaal|Nugaal|SO|region
nuku'alofa	Nuku'alofa|Nuku‘alofa|TO|city
nukus	Nukus|Nukus|UZ|city
nunoa	Nunoa|Ñuñoa|CL|city
nuremberg	Nuremberg|Nuremberg|DE|city
nuristan	Nuristan|Nūristān|AF|region
nurnberg	Nurnberg|Nuremberg|DE|city
nusa tenggara	Nusa Tenggara|Nusa Tenggara|ID|region
nusa tenggara barat	Nusa Tenggara Barat|Nusa Tenggara Barat|ID|region
nusa tenggara timur	Nusa Tenggara Timur|Nusa Tenggara Timur|ID|region
nusantara	Nusantara|Nusantara|ID|city
nuuk	Nuuk|Nuuk|GL|city
nuwakshut al gharbiyah	Nuwakshut al Gharbiyah|Nuwākshūţ al Gharbīyah|MR|region
nuwakshut al janubiyah	Nuwakshut al Janubiyah|Nuwākshūţ al Janūbīyah|MR|region
nuwakshut ash shamaliyah	Nuwakshut ash Shamaliyah|Nuwākshūţ ash Shamālīyah|MR|region
nyagatare	Nyagatare|Nyagatare|RW|city
nyala	Nyala|Nyala|SD|city
nyamira	Nyamira|Nyamira|KE|region
nyandarua	Nyandarua|Nyandarua|KE|region
nyanga	Nyanga|Nyanga|GA|region
nyc	NYC|New York|US|city
nyeri	Nyeri|Nyeri|KE|region
nyingchi	Nyingchi|Nyingchi|CN|city
nyiregyhaza	Nyiregyhaza|Nyíregyháza|HU|city
nyzhnodniprovsk	Nyzhnodniprovsk|Nyzhnodniprovsk|UA|city
nzega	Nzega|Nzega|TZ|city
nzerekore	Nzerekore|Nzérékoré|GN|city
oakland	Oakland|Oakland|US|city
oakville	Oakville|Oakville|CA|city
oaxaca	Oaxaca|Oaxaca|MX|city
obalende	Obalende|Obalende|NG|city
oberhausen	Oberhausen|Oberhausen|DE|city
oberosterreich	Oberosterreich|Oberösterreich|AT|region
obninsk	Obninsk|Obninsk|RU|city
obock	Obock|Obock|DJ|region
obolon	Obolon|Obolon|UA|city
obuase	Obuase|Obuase|GH|city
obwalden	Obwalden|Obwalden|CH|region
ocana	Ocana|Ocaña|CO|city
occitanie	Occitanie|Occitanie|FR|region
ochakovo-matveyevskoye	Ochakovo-Matveyevskoye|Ochakovo-Matveyevskoye|RU|city
ocnita	Ocnita|Ocnița|MD|region
ocotepeque	Ocotepeque|Ocotepeque|HN|region
ocumare del tuy	Ocumare del Tuy|Ocumare del Tuy|VE|city
odense	Odense|Odense|DK|city
odesa	Odesa|Odesa|UA|city
odeska oblast	Odeska oblast|Odeska oblast|UA|region
odessa	Odessa|Odesa|UA|city
odintsovo	Odintsovo|Odintsovo|RU|city
odisha	Odisha|Odisha|IN|region
oe-cusse ambeno	Oe-Cusse Ambeno|Oé-Cusse Ambeno|TL|region
offenbach	Offenbach|Offenbach|DE|city
ogbomoso	Ogbomoso|Ogbomoso|NG|city
ogooue-ivindo	Ogooue-Ivindo|Ogooué-Ivindo|GA|region
ogooue-lolo	Ogooue-Lolo|Ogooué-Lolo|GA|region
ogooue-maritime	Ogooue-Maritime|Ogooué-Maritime|GA|region
ogun	Ogun|Ogun|NG|region
oguz	Oguz|Oğuz|AZ|region
ohangwena	Ohangwena|Ohangwena|NA|region
ohio	Ohio|Ohio|US|region
oita	Oita|Ōita|JP|city
ojo de agua	Ojo de Agua|Ojo de Agua|MX|city
okara	Okara|Okara|PK|city
okayama	Okayama|Okayama|JP|city
okazaki	Okazaki|Okazaki|JP|city
okene	Okene|Okene|NG|city
oklahoma	Oklahoma|Oklahoma|US|region
oklahoma city	Oklahoma City|Oklahoma City|US|city
oktyabrsky	Oktyabrsky|Oktyabrsky|RU|city
olanchito	Olanchito|Olanchito|HN|city
oldenburg	Oldenburg|Oldenburg|DE|city
oldham	Oldham|Oldham|GB|city
oleksandrivskyi	Oleksandrivskyi|Oleksandrivskyi|UA|city
oleksiyivka	Oleksiyivka|Oleksiyivka|UA|city
olinda	Olinda|Olinda|BR|city
olmaliq	Olmaliq|Olmaliq|UZ|city
olomouc	Olomouc|Olomouc|CZ|city
olongapo	Olongapo|Olongapo|PH|city
olsztyn	Olsztyn|Olsztyn|PL|city
omaha	Omaha|Omaha|US|city
omaheke	Omaheke|Omaheke|NA|region
ombella-mpoko	Ombella-Mpoko|Ombella-Mpoko|CF|region
omdurman	Omdurman|Omdurman|SD|city
omnogovi	Omnogovi|Ömnögovĭ|MN|region
omsk	Omsk|Omsk|RU|city
omusati	Omusati|Omusati|NA|region
ondjiva	Ondjiva|Ondjiva|AO|city
ondo	Ondo|Ondo|NG|city
ongata rongai	Ongata Rongai|Ongata Rongai|KE|city
ongole	Ongole|Ongole|IN|city
onitsha	Onitsha|Onitsha|NG|city
oost-vlaanderen	Oost-Vlaanderen|Oost-Vlaanderen|BE|region
ooty	Ooty|Ooty|IN|city
opole	Opole|Opole|PL|city
opolskie	Opolskie|Opolskie|PL|region
oradea	Oradea|Oradea|RO|city
oral	Oral|Oral|KZ|city
oran	Oran|Oran|DZ|city
orange walk	Orange Walk|Orange Walk|BZ|city
oranjestad	Oranjestad|Oranjestad|AW|city
ordos	Ordos|Ordos|CN|city
ordu	Ordu|Ordu|TR|city
orebro	Orebro|Örebro|SE|city
orebro lan	Orebro lan|Örebro län|SE|region
oregon	Oregon|Oregon|US|region
orekhovo-borisovo	Orekhovo-Borisovo|Orekhovo-Borisovo|RU|city
orekhovo-borisovo severnoye	Orekhovo-Borisovo Severnoye|Orekhovo-Borisovo Severnoye|RU|city
orekhovo-zuyevo	Orekhovo-Zuyevo|Orekhovo-Zuyevo|RU|city
orel	Orel|Orël|RU|city
orellana	Orellana|Orellana|EC|region
orenburg	Orenburg|Orenburg|RU|city
orhei	Orhei|Orhei|MD|region
orhon	Orhon|Orhon|MN|region
orihuela	Orihuela|Orihuela|ES|city
orkney	Orkney|Orkney|ZA|city
orlando	Orlando|Orlando|US|city
orleans	Orleans|Orléans|CA|city;Orleans|Orléans|FR|city
ormoc	Ormoc|Ormoc|PH|city
oromiya	Oromiya|Oromīya|ET|region
orsha	Orsha|Orsha|BY|city
orsk	Orsk|Orsk|RU|city
orumiyeh	Orumiyeh|Orūmīyeh|IR|city
oruro	Oruro|Oruro|BO|city
osaka	Osaka|Osaka|JP|city
osan	Osan|Osan|KR|city
osasco	Osasco|Osasco|BR|city
osh	Osh|Osh|KG|city
osh shaary	Osh Shaary|Osh Shaary|KG|region
oshakati	Oshakati|Oshakati|NA|city
oshana	Oshana|Oshana|NA|region
oshawa	Oshawa|Oshawa|CA|city
oshikoto	Oshikoto|Oshikoto|NA|region
osijek	Osijek|Osijek|HR|city
osjecko-baranjska zupanija	Osjecko-baranjska zupanija|Osječko-baranjska županija|HR|region
oslo	Oslo|Oslo|NO|city
osmaniye	Osmaniye|Osmaniye|TR|city
osnabruck	Osnabruck|Osnabrück|DE|city
osogbo	Osogbo|Osogbo|NG|city
osorno	Osorno|Osorno|CL|city
ostergotlands lan	Ostergotlands lan|Östergötlands län|SE|region
ostrava	Ostrava|Ostrava|CZ|city
osun	Osun|Osun|NG|region
ota	Ota|Ōta|JP|city;Ota|Ota|NG|city
otago	Otago|Otago|NZ|region
otdar mean chey	Otdar Mean Chey|Otdar Mean Chey|KH|region
otjozondjupa	Otjozondjupa|Otjozondjupa|NA|region
otsu	Otsu|Ōtsu|JP|city
ottakring	Ottakring|Ottakring|AT|city
ottawa	Ottawa|Ottawa|CA|city
ottawa south	Ottawa South|Ottawa South|CA|city
ouagadougou	Ouagadougou|Ouagadougou|BF|city
ouahigouya	Ouahigouya|Ouahigouya|BF|city
ouaka	Ouaka|Ouaka|CF|region
ouargla	Ouargla|Ouargla|DZ|city
oudomxai	Oudomxai|Oudômxai|LA|region
oued zem	Oued Zem|Oued Zem|MA|city
oueme	Oueme|Ouémé|BJ|region
ouham	Ouham|Ouham|CF|region
ouham-pende	Ouham-Pende|Ouham-Pendé|CF|region
oujda	Oujda|Oujda|MA|city
ouled djellal	Ouled Djellal|Ouled Djellal|DZ|region
oulu	Oulu|Oulu|FI|city
oum el bouaghi	Oum el Bouaghi|Oum el Bouaghi|DZ|region
ourense	Ourense|Ourense|ES|city
overijssel	Overijssel|Overijssel|NL|region
oviedo	Oviedo|Oviedo|ES|city
ovorhangay	Ovorhangay|Övörhangay|MN|region
owendo	Owendo|Owendo|GA|city
owerri	Owerri|Owerri|NG|city
owo	Owo|Owo|NG|city
oxford	Oxford|Oxford|GB|city
oxnard	Oxnard|Oxnard|US|city
oyem	Oyem|Oyem|GA|city
oyo	Oyo|Oyo|NG|city
ozama	Ozama|Ozama|DO|region
p'yongsong	P'yongsong|P’yŏngsŏng|KP|city
p'yongyang	P'yongyang|P'yǒngyang|KP|region
paarl	Paarl|Paarl|ZA|city
pabna	Pabna|Pābna|BD|city
pachuca de soto	Pachuca de Soto|Pachuca de Soto|MX|city
padang	Padang|Padang|ID|city
padangsidempuan	Padangsidempuan|Padangsidempuan|ID|city
paderborn	Paderborn|Paderborn|DE|city
padova	Padova|Padua|IT|city
padua	Padua|Padua|IT|city
paech'on-up	Paech'on-up|Paech’ŏn-ŭp|KP|city
paek'ak	Paek'ak|Paek'ak|KP|city
pafos	Pafos|Pafos|CY|region
pagadian	Pagadian|Pagadian|PH|city
pago pago	Pago Pago|Pago Pago|AS|city
pahang	Pahang|Pahang|MY|region
paijat-hame	Paijat-Hame|Päijät-Häme|FI|region
pailin	Pailin|Pailin|KH|region
pais vasco	Pais Vasco|País Vasco|ES|region
pak kret	Pak Kret|Pak Kret|TH|city
pakdasht	Pakdasht|Pākdasht|IR|city
pakokku	Pakokku|Pakokku|MM|city
pakse	Pakse|Pakse|LA|city
paktika	Paktika|Paktīkā|AF|region
paktiya	Paktiya|Paktiyā|AF|region
palangkaraya	Palangkaraya|Palangkaraya|ID|city
palembang	Palembang|Palembang|ID|city
palermo	Palermo|Palermo|IT|city
pali	Pali|Pāli|IN|city
palikir	Palikir|Palikir|FM|city
pallabi	Pallabi|Pallabi|BD|city
pallavaram	Pallavaram|Pallāvaram|IN|city
palma	Palma|Palma|ES|city
palma soriano	Palma Soriano|Palma Soriano|CU|city
palmas	Palmas|Palmas|BR|city
palmira	Palmira|Palmira|CO|city
palo negro	Palo Negro|Palo Negro|VE|city
paltan	Paltan|Paltan|BD|city
palu	Palu|Palu|ID|city
pamplona	Pamplona|Pamplona|ES|city
panabo	Panabo|Panabo|PH|city
panama	Panama|Panamá|PA|region
panama city	Panama City|Panama City|PA|city
panama oeste	Panama Oeste|Panamá Oeste|PA|region
panatina	Panatina|Panatina|SB|city
panchkula	Panchkula|Panchkula|IN|city
pando	Pando|Pando|BO|region
panevezys	Panevezys|Panevėžys|LT|city
pangkalpinang	Pangkalpinang|Pangkalpinang|ID|city
panguila	Panguila|Panguíla|AO|city
panihati	Panihati|Pānihāti|IN|city
panipat	Panipat|Panipat|IN|city
panjab	Panjab|Panjāb|PK|region
panjin	Panjin|Panjin|CN|city
panjshayr	Panjshayr|Panjshayr|AF|region
panshan	Panshan|Panshan|CN|city
panzhihua	Panzhihua|Panzhihua|CN|city
paoy paet	Paoy Paet|Paoy Paet|KH|city
papeete	Papeete|Papeete|PF|city
papua barat	Papua Barat|Papua Barat|ID|region
papua barat daya	Papua Barat Daya|Papua Barat Daya|ID|region
papua pengunungan	Papua Pengunungan|Papua Pengunungan|ID|region
papua selatan	Papua Selatan|Papua Selatan|ID|region
papua tengah	Papua Tengah|Papua Tengah|ID|region
par naogaon	Par Naogaon|Pār Naogaon|BD|city
para	Para|Para|SR|region;Para|Pará|BR|region
paraguari	Paraguari|Paraguarí|PY|region
paraiba	Paraiba|Paraíba|BR|region
paraiso	Paraiso|Paraíso|CR|city
parakou	Parakou|Parakou|BJ|city
paramaribo	Paramaribo|Paramaribo|SR|city
parana	Parana|Paraná|AR|city;Parana|Paraná|BR|region
paranaque city	Paranaque City|Paranaque City|PH|city
parauapebas	Parauapebas|Parauapebas|BR|city
parbhani	Parbhani|Parbhani|IN|city
pardis	Pardis|Pardīs|IR|city
paris	Paris|Paris|FR|city
parla	Parla|Parla|ES|city
parma	Parma|Parma|IT|city
parnamirim	Parnamirim|Parnamirim|BR|city
paro	Paro|Paro|BT|region
parsabad	Parsabad|Pārsābād|IR|city
parwan	Parwan|Parwān|AF|region
pasarkemis	Pasarkemis|Pasarkemis|ID|city
pasay	Pasay|Pasay|PH|city
pasco	Pasco|Pasco|PE|region
pasig city	Pasig City|Pasig City|PH|city
pasir gudang	Pasir Gudang|Pasir Gudang|MY|city
pasir mas	Pasir Mas|Pasir Mas|MY|city
pastaza	Pastaza|Pastaza|EC|region
pasto	Pasto|Pasto|CO|city
pasuruan	Pasuruan|Pasuruan|ID|city
patan	Patan|Pātan|NP|city
pathein	Pathein|Pathein|MM|city
pathum thani	Pathum Thani|Pathum Thani|TH|region
patiala	Patiala|Patiāla|IN|city
patna	Patna|Patna|IN|city
patra	Patra|Pátra|GR|city
pattani	Pattani|Pattani|TH|region
pattaya	Pattaya|Pattaya|TH|city
paulista	Paulista|Paulista|BR|city
pavlodar	Pavlodar|Pavlodar|KZ|city
pavlodar oblysy	Pavlodar oblysy|Pavlodar oblysy|KZ|region
pavlohrad	Pavlohrad|Pavlohrad|UA|city
paya terubong	Paya Terubong|Paya Terubong|MY|city
pays-de-la-loire	Pays-de-la-Loire|Pays-de-la-Loire|FR|region
paysandu	Paysandu|Paysandú|UY|city
pazardzhik	Pazardzhik|Pazardzhik|BG|region
pechersk	Pechersk|Pechersk|UA|city
pecs	Pecs|Pécs|HU|city
pekalongan	Pekalongan|Pekalongan|ID|city
pekanbaru	Pekanbaru|Pekanbaru|ID|city
pelentong	Pelentong|Pelentong|MY|city
peloponnisos	Peloponnisos|Pelopónnisos|GR|region
pelotas	Pelotas|Pelotas|BR|city
pema gatshel	Pema Gatshel|Pema Gatshel|BT|region
pematangsiantar	Pematangsiantar|Pematangsiantar|ID|city
pemba	Pemba|Pemba|MZ|city
penal-debe	Penal-Debe|Penal-Debe|TT|region
penalolen	Penalolen|Peñalolén|CL|city
penama	Penama|Pénama|VU|region
penghu	Penghu|Penghu|TW|region
pengze	Pengze|Pengze|CN|city
pennsylvania	Pennsylvania|Pennsylvania|US|region
penza	Penza|Penza|RU|city
perak	Perak|Perak|MY|region
percut	Percut|Percut|ID|city
pereira	Pereira|Pereira|CO|city
peristeri	Peristeri|Peristéri|GR|city
perlis	Perlis|Perlis|MY|region
perm	Perm|Perm|RU|city
pernambuco	Pernambuco|Pernambuco|BR|region
pernik	Pernik|Pernik|BG|region
perpignan	Perpignan|Perpignan|FR|city
perth	Perth|Perth|AU|city
perugia	Perugia|Perugia|IT|city
pervouralsk	Pervouralsk|Pervouralsk|RU|city
pescara	Pescara|Pescara|IT|city
peshawar	Peshawar|Peshawar|PK|city
pest	Pest|Pest|HU|city
petah tiqva	Petah Tiqva|Petaẖ Tiqva|IL|city
petaling jaya	Petaling Jaya|Petaling Jaya|MY|city
petapa	Petapa|Petapa|GT|city
petare	Petare|Petare|VE|city
peten	Peten|Petén|GT|region
peterborough	Peterborough|Peterborough|GB|city
petionville	Petionville|Pétionville|HT|city
petit-bourg	Petit-Bourg|Petit-Bourg|GP|city
petnjica	Petnjica|Petnjica|ME|region
petrogradka	Petrogradka|Petrogradka|RU|city
petrolina	Petrolina|Petrolina|BR|city
petropavl	Petropavl|Petropavl|KZ|city
petropavlovsk-kamchatsky	Petropavlovsk-Kamchatsky|Petropavlovsk-Kamchatsky|RU|city
petropolis	Petropolis|Petrópolis|BR|city
petrozavodsk	Petrozavodsk|Petrozavodsk|RU|city
petrzalka	Petrzalka|Petržalka|SK|city
pforzheim	Pforzheim|Pforzheim|DE|city
phalaborwa	Phalaborwa|Phalaborwa|ZA|city
phan rang-thap cham	Phan Rang-Thap Cham|Phan Rang-Tháp Chàm|VN|city
phan thiet	Phan Thiet|Phan Thiết|VN|city
phangnga	Phangnga|Phangnga|TH|region
phasi charoen	Phasi Charoen|Phasi Charoen|TH|city
phatthalung	Phatthalung|Phatthalung|TH|region
phatthaya	Phatthaya|Phatthaya|TH|region
phayao	Phayao|Phayao|TH|region
phetchabun	Phetchabun|Phetchabun|TH|region
phetchaburi	Phetchaburi|Phetchaburi|TH|region
phichit	Phichit|Phichit|TH|region
philadelphia	Philadelphia|Philadelphia|US|city
philipsburg	Philipsburg|Philipsburg|SX|city
phitsanulok	Phitsanulok|Phitsanulok|TH|region
phnom penh	Phnom Penh|Phnom Penh|KH|city
pho yen	Pho Yen|Phổ Yên|VN|city
phoenix	Phoenix|Phoenix|US|city
phoenix islands	Phoenix Islands|Phoenix Islands|KI|region
phongsali	Phongsali|Phôngsali|LA|region
phra nakhon si ayutthaya	Phra Nakhon Si Ayutthaya|Phra Nakhon Si Ayutthaya|TH|region
phra pradaeng	Phra Pradaeng|Phra Pradaeng|TH|city
phrae	Phrae|Phrae|TH|region
phu my	Phu My|Phú Mỹ|VN|city
phu quoc	Phu Quoc|Phu Quoc|VN|city
phu yen	Phu Yen|Phú Yên|VN|region
phuket	Phuket|Phuket|TH|city
phuntsholing	Phuntsholing|Phuntsholing|BT|city
piacenza	Piacenza|Piacenza|IT|city
piatra neamt	Piatra Neamt|Piatra Neamţ|RO|city
piaui	Piaui|Piauí|BR|region
pichincha	Pichincha|Pichincha|EC|region
piedecuesta	Piedecuesta|Piedecuesta|CO|city
piemonte	Piemonte|Piemonte|IT|region
pietermaritzburg	Pietermaritzburg|Pietermaritzburg|ZA|city
pikine	Pikine|Pikine|SN|city
pilsen	Pilsen|Pilsen|CZ|city
pimpri	Pimpri|Pimpri|IN|city
pimpri-chinchwad	Pimpri-Chinchwad|Pimpri-Chinchwad|IN|city
pinar del rio	Pinar del Rio|Pinar del Río|CU|city
pindi bhattian	Pindi Bhattian|Pindi Bhattian|PK|city
pinetown	Pinetown|Pinetown|ZA|city
pingdingshan	Pingdingshan|Pingdingshan|CN|city
pingdu	Pingdu|Pingdu|CN|city
pingliang	Pingliang|Pingliang|CN|city
pingtung	Pingtung|Pingtung|TW|region
pingxiang	Pingxiang|Pingxiang|CN|city
pinsk	Pinsk|Pinsk|BY|city
piracicaba	Piracicaba|Piracicaba|BR|city
piraeus	Piraeus|Piraeus|GR|city
piranshahr	Piranshahr|Piranshahr|IR|city
pirkanmaa	Pirkanmaa|Pirkanmaa|FI|region
pisa	Pisa|Pisa|IT|city
pita kotte	Pita Kotte|Pita Kotte|LK|city
pitalito	Pitalito|Pitalito|CO|city
pitesti	Pitesti|Piteşti|RO|city
pittsburgh	Pittsburgh|Pittsburgh|US|city
piura	Piura|Piura|PE|city
pizhou	Pizhou|Pizhou|CN|city
plano	Plano|Plano|US|city
plateau	Plateau|Plateau|BJ|region;Plateau|Plateau|NG|region
plateau-central	Plateau-Central|Plateau-Central|BF|region
plav	Plav|Plav|ME|region
plaza de la revolucion	Plaza de la Revolucion|Plaza de la Revolución|CU|city
pleven	Pleven|Pleven|BG|region
pljevlja	Pljevlja|Pljevlja|ME|city
plock	Plock|Płock|PL|city
ploiesti	Ploiesti|Ploieşti|RO|city
plovdiv	Plovdiv|Plovdiv|BG|city
pluzine	Pluzine|Plužine|ME|region
plymouth	Plymouth|Plymouth|GB|city;Plymouth|Plymouth|MS|city
podgorica	Podgorica|Podgorica|ME|city
podkarpackie	Podkarpackie|Podkarpackie|PL|region
podlaskie	Podlaskie|Podlaskie|PL|region
podolsk	Podolsk|Podolsk|RU|city
pohang	Pohang|Pohang|KR|city
pohja-tallinn	Pohja-Tallinn|Põhja-Tallinn|EE|city
pohjanmaa	Pohjanmaa|Pohjanmaa|FI|region
pohjois-karjala	Pohjois-Karjala|Pohjois-Karjala|FI|region
pohjois-pohjanmaa	Pohjois-Pohjanmaa|Pohjois-Pohjanmaa|FI|region
pohjois-savo	Pohjois-Savo|Pohjois-Savo|FI|region
pohnpei	Pohnpei|Pohnpei|FM|region
point fortin	Point Fortin|Point Fortin|TT|region
pointe-noire	Pointe-Noire|Pointe-Noire|CG|city
pokhara	Pokhara|Pokhara|NP|city
polokwane	Polokwane|Polokwane|ZA|city
poltava	Poltava|Poltava|UA|city
poltavska oblast	Poltavska oblast|Poltavska oblast|UA|region
polynesie francaise	Polynesie francaise|Polynésie française|FR|region
pomeroon-supenaam	Pomeroon-Supenaam|Pomeroon-Supenaam|GY|region
pomorskie	Pomorskie|Pomorskie|PL|region
ponce	Ponce|Ponce|PR|city
pondicherry	Pondicherry|Puducherry|IN|city
ponta grossa	Ponta Grossa|Ponta Grossa|BR|city
pontbuiten	Pontbuiten|Pontbuiten|SR|city
pontianak	Pontianak|Pontianak|ID|city
pool	Pool|Pool|CG|region
popayan	Popayan|Popayán|CO|city
popondetta	Popondetta|Popondetta|PG|city
porlamar	Porlamar|Porlamar|VE|city
port harcourt	Port Harcourt|Port Harcourt|NG|city
port louis	Port Louis|Port Louis|MU|city
port moresby	Port Moresby|Port Moresby|PG|city
port of spain	Port of Spain|Port of Spain|TT|city
port said	Port Said|Port Said|EG|city
port sudan	Port Sudan|Port Sudan|SD|city
port-au-prince	Port-au-Prince|Port-au-Prince|HT|city
port-aux-francais	Port-aux-Francais|Port-aux-Français|TF|city
port-de-paix	Port-de-Paix|Port-de-Paix|HT|city
port-gentil	Port-Gentil|Port-Gentil|GA|city
port-vila	Port-Vila|Port-Vila|VU|city
portland	Portland|Portland|US|city;Portland|Portland|JM|region
portmore	Portmore|Portmore|JM|city
porto	Porto|Porto|PT|city
porto alegre	Porto Alegre|Porto Alegre|BR|city
porto velho	Porto Velho|Porto Velho|BR|city
porto-novo	Porto-Novo|Porto-Novo|BJ|city
portoviejo	Portoviejo|Portoviejo|EC|city
portsmouth	Portsmouth|Portsmouth|GB|city
portuguesa	Portuguesa|Portuguesa|VE|region
porz am rhein	Porz am Rhein|Porz am Rhein|DE|city
posadas	Posadas|Posadas|AR|city
potaro-siparuni	Potaro-Siparuni|Potaro-Siparuni|GY|region
potchefstroom	Potchefstroom|Potchefstroom|ZA|city
potosi	Potosi|Potosí|BO|city
potsdam	Potsdam|Potsdam|DE|city
pousaat	Pousaat|Pousaat|KH|region
pozesko-slavonska zupanija	Pozesko-slavonska zupanija|Požeško-slavonska županija|HR|region
poznan	Poznan|Poznań|PL|city
pozniaky	Pozniaky|Pozniaky|UA|city
prachin buri	Prachin Buri|Prachin Buri|TH|region
prachuap khiri khan	Prachuap Khiri Khan|Prachuap Khiri Khan|TH|region
praga poludnie	Praga Poludnie|Praga Południe|PL|city
prague	Prague|Prague|CZ|city
praha	Praha|Praha|CZ|region
prahova	Prahova|Prahova|RO|region
praia	Praia|Praia|CV|city
praia grande	Praia Grande|Praia Grande|BR|city
prato	Prato|Prato|IT|city
pravyi bereh	Pravyi Bereh|Pravyi Bereh|UA|city
prayagraj	Prayagraj|Prayagraj|IN|city
preah sihanouk	Preah Sihanouk|Preah Sihanouk|KH|region
preah vihear	Preah Vihear|Preah Vihear|KH|region
prenzlauer berg	Prenzlauer Berg|Prenzlauer Berg|DE|city
presidente hayes	Presidente Hayes|Presidente Hayes|PY|region
presidente prudente	Presidente Prudente|Presidente Prudente|BR|city
presnenskiy	Presnenskiy|Presnenskiy|RU|city
presov	Presov|Prešov|SK|city
preston	Preston|Preston|GB|city
pretoria	Pretoria|Pretoria|ZA|city
prey veaeng	Prey Veaeng|Prey Veaeng|KH|region
prilep	Prilep|Prilep|MK|city
primorsko-goranska zupanija	Primorsko-goranska zupanija|Primorsko-goranska županija|HR|region
prince edward island	Prince Edward Island|Prince Edward Island|CA|region
princes town	Princes Town|Princes Town|TT|region
pristina	Pristina|Pristina|XK|city
prizren	Prizren|Prizren|XK|city
probolinggo	Probolinggo|Probolinggo|ID|city
prokop'yevsk	Prokop'yevsk|Prokop’yevsk|RU|city
providenciales	Providenciales|Providenciales|TC|city
pskov	Pskov|Pskov|RU|city
pu'er	Pu'er|Pu'er|CN|city
pucallpa	Pucallpa|Pucallpa|PE|city
puchong	Puchong|Puchong|MY|city
pudong	Pudong|Pudong|CN|city
puducherry	Puducherry|Puducherry|IN|city
puebla	Puebla|Puebla|MX|city
puente alto	Puente Alto|Puente Alto|CL|city
puente de vallecas	Puente de Vallecas|Puente de Vallecas|ES|city
puerto ayacucho	Puerto Ayacucho|Puerto Ayacucho|VE|city
puerto barrios	Puerto Barrios|Puerto Barrios|GT|city
puerto cabello	Puerto Cabello|Puerto Cabello|VE|city
puerto cortez	Puerto Cortez|Puerto Cortez|HN|city
puerto la cruz	Puerto La Cruz|Puerto La Cruz|VE|city
puerto montt	Puerto Montt|Puerto Montt|CL|city
puerto plata	Puerto Plata|Puerto Plata|DO|city
puerto princesa	Puerto Princesa|Puerto Princesa|PH|city
puerto rico	Puerto Rico|Puerto Rico|US|region
puerto vallarta	Puerto Vallarta|Puerto Vallarta|MX|city
puglia	Puglia|Puglia|IT|region
pulau pinang	Pulau Pinang|Pulau Pinang|MY|region
punaauia	Punaauia|Punaauia|PF|city
punakha	Punakha|Punākha|BT|city
punasa	Punasa|Punāsa|IN|city
pune	Pune|Pune|IN|city
punggol	Punggol|Punggol|SG|city
puning	Puning|Puning|CN|city
punjab	Punjab|Punjab|IN|region
puno	Puno|Puno|PE|city
punta arenas	Punta Arenas|Punta Arenas|CL|city
punta cana	Punta Cana|Punta Cana|DO|city
punta cardon	Punta Cardon|Punta Cardón|VE|city
puntarenas	Puntarenas|Puntarenas|CR|region
punto fijo	Punto Fijo|Punto Fijo|VE|city
puri	Puri|Puri|IN|city
purnia	Purnia|Purnia|IN|city
purwokerto	Purwokerto|Purwokerto|ID|city
pushkino	Pushkino|Pushkino|RU|city
puthia	Puthia|Puthia|BD|city
putian	Putian|Putian|CN|city
putumayo	Putumayo|Putumayo|CO|region
putuo	Putuo|Putuo|CN|city
puxi	Puxi|Puxi|CN|city
puyang	Puyang|Puyang|CN|city
pwani	Pwani|Pwani|TZ|region
pyatigorsk	Pyatigorsk|Pyatigorsk|RU|city
pyay	Pyay|Pyay|MM|city
pyeongtaek	Pyeongtaek|Pyeongtaek|KR|city
pyin oo lwin	Pyin Oo Lwin|Pyin Oo Lwin|MM|city
pyongyang	Pyongyang|Pyongyang|KP|city
qa'em shahr	Qa'em Shahr|Qā’em Shahr|IR|city
qabala	Qabala|Qəbələ|AZ|region
qacha's nek	Qacha's Nek|Qacha's Nek|LS|region
qadirpur ran	Qadirpur Ran|Qadirpur Ran|PK|city
qal'at sukkar	Qal'at Sukkar|Qal‘at Sukkar|IQ|city
qalqilyah	Qalqilyah|Qalqīlyah|PS|region
qalyub	Qalyub|Qalyub|EG|city
qaraghandy oblysy	Qaraghandy oblysy|Qaraghandy oblysy|KZ|region
qarchak	Qarchak|Qarchak|IR|city
qarshi	Qarshi|Qarshi|UZ|city
qash-barkah	Qash-Barkah|Qāsh-Barkah|ER|region
qashqadaryo	Qashqadaryo|Qashqadaryo|UZ|region
qasr bin ghashir	Qasr Bin Ghashir|Qaşr Bin Ghashīr|LY|city
qazax	Qazax|Qazax|AZ|region
qazvin	Qazvin|Qazvin|IR|city
qeladize	Qeladize|Qeładizê|IQ|city
qeqqata kommunia	Qeqqata Kommunia|Qeqqata Kommunia|GL|region
qibao	Qibao|Qibao|CN|city
qina	Qina|Qina|EG|city
qingdao	Qingdao|Qingdao|CN|city
qingpu	Qingpu|Qingpu|CN|city
qingyang	Qingyang|Qingyang|CN|city
qingyuan	Qingyuan|Qingyuan|CN|city
qingzhou	Qingzhou|Qingzhou|CN|city
qinhuangdao	Qinhuangdao|Qinhuangdao|CN|city
qinzhou	Qinzhou|Qinzhou|CN|city
qionghai	Qionghai|Qionghai|CN|city
qiqihar	Qiqihar|Qiqihar|CN|city
qira	Qira|Qīrā|TD|region
qitaihe	Qitaihe|Qitaihe|CN|city
qo'qon	Qo'qon|Qo‘qon|UZ|city
qobustan	Qobustan|Qobustan|AZ|region
qods	Qods|Qods|IR|city
qom	Qom|Qom|IR|city
qormi	Qormi|Qormi|MT|city
qostanay oblysy	Qostanay oblysy|Qostanay oblysy|KZ|region
quan ba	Quan Ba|Quận Ba|VN|city
quan muoi	Quan Muoi|Quận Mười|VN|city
quan muoi mot	Quan Muoi Mot|Quận Mười Một|VN|city
quan sau	Quan Sau|Quận Sáu|VN|city
quang ngai	Quang Ngai|Quảng Ngãi|VN|city
quanzhou	Quanzhou|Quanzhou|CN|city
quarto oggiaro	Quarto Oggiaro|Quarto Oggiaro|IT|city
quatre bornes	Quatre Bornes|Quatre Bornes|MU|city
quba	Quba|Quba|AZ|region
qubadli	Qubadli|Qubadlı|AZ|region
quchan	Quchan|Qūchān|IR|city
quebec	Quebec|Québec|CA|city
quebec city	Quebec City|Québec|CA|city
queens	Queens|Queens|US|city
queenstown	Queenstown|Queenstown|ZA|city
queenstown estate	Queenstown Estate|Queenstown Estate|SG|city
quelimane	Quelimane|Quelimane|MZ|city
queluz	Queluz|Queluz|PT|city
queretaro	Queretaro|Querétaro|MX|region
quetta	Quetta|Quetta|PK|city
quetzaltenango	Quetzaltenango|Quetzaltenango|GT|city
quevedo	Quevedo|Quevedo|EC|city
quezon city	Quezon City|Quezon City|PH|city
qui nhon	Qui Nhon|Qui Nhon|VN|city
quibdo	Quibdo|Quibdó|CO|city
quiche	Quiche|Quiché|GT|region
quilicura	Quilicura|Quilicura|CL|city
quillacollo	Quillacollo|Quillacollo|BO|city
quilmes	Quilmes|Quilmes|AR|city
quilpue	Quilpue|Quilpué|CL|city
quindio	Quindio|Quindío|CO|region
quintana roo	Quintana Roo|Quintana Roo|MX|region
quito	Quito|Quito|EC|city
qujing	Qujing|Qujing|CN|city
qurayyat	Qurayyat|Qurayyat|SA|city
qusar	Qusar|Qusar|AZ|region
quthbullapur	Quthbullapur|Quthbullapur|IN|city
quthing	Quthing|Quthing|LS|region
quzhou	Quzhou|Quzhou|CN|city
qyzylorda oblysy	Qyzylorda oblysy|Qyzylorda oblysy|KZ|region
ra's bayrut	Ra's Bayrut|Ra’s Bayrūt|LB|city
rabak	Rabak|Rabak|SD|city
rabat	Rabat|Rabat|MA|city
rabat-sale-kenitra	Rabat-Sale-Kenitra|Rabat-Salé-Kénitra|MA|region
rach gia	Rach Gia|Rạch Giá|VN|city
rach'a-lechkhumi-kvemo svaneti	Rach'a-Lechkhumi-Kvemo Svaneti|Rach'a-Lechkhumi-Kvemo Svaneti|GE|region
radom	Radom|Radom|PL|city
rafah	Rafah|Rafaḩ|PS|city
rafsanjan	Rafsanjan|Rafsanjān|IR|city
ragged island	Ragged Island|Ragged Island|BS|region
rahim yar khan	Rahim Yar Khan|Rahim Yar Khan|PK|city
raichur	Raichur|Rāichūr|IN|city
rainville	Rainville|Rainville|SR|city
raipur	Raipur|Raipur|IN|city
rajamahendravaram	Rajamahendravaram|Rajamahendravaram|IN|city
rajasthan	Rajasthan|Rājasthān|IN|region
rajkot	Rajkot|Rājkot|IN|city
rajpur sonarpur	Rajpur Sonarpur|Rajpur Sonarpur|IN|city
rajshahi	Rajshahi|Rajshahi|BD|city
rakhine	Rakhine|Rakhine|MM|region
raleigh	Raleigh|Raleigh|US|city
ram allah wal birah	Ram Allah wal Birah|Rām Allāh wal Bīrah|PS|region
ramadi	Ramadi|Ramadi|IQ|city
ramagundam	Ramagundam|Ramagundam|IN|city
ramat gan	Ramat Gan|Ramat Gan|IL|city
ramenki	Ramenki|Ramenki|RU|city
ramgundam	Ramgundam|Rāmgundam|IN|city
ramiros	Ramiros|Ramiros|AO|city
ramna maidan	Ramna Maidan|Ramna Maidan|BD|city
rampur	Rampur|Rāmpur|IN|city
rancagua	Rancagua|Rancagua|CL|city
ranchi	Ranchi|Ranchi|IN|city
randburg	Randburg|Randburg|ZA|city
randfontein	Randfontein|Randfontein|ZA|city
rangamati	Rangamati|Rangamati|BD|city
rangel	Rangel|Rangel|AO|city
rangoon	Rangoon|Yangon|MM|city
rangpur	Rangpur|Rangpur|BD|city
raniganj	Raniganj|Rāniganj|IN|city
ranipet	Ranipet|Rānipet|IN|city
ranong	Ranong|Ranong|TH|region
ranyah	Ranyah|Rānyah|IQ|city
raqqa	Raqqa|Raqqa|SY|city
ras al khaimah	Ras Al Khaimah|Ras Al Khaimah|AE|city
rasapudipalem	Rasapudipalem|Rasapūdipalem|IN|city
rasht	Rasht|Rasht|IR|city
rason	Rason|Rasǒn|KP|region
ratchaburi	Ratchaburi|Ratchaburi|TH|region
ratlam	Ratlam|Ratlām|IN|city
raurkela industrial township	Raurkela Industrial Township|Raurkela Industrial Township|IN|city
rawalpindi	Rawalpindi|Rawalpindi|PK|city
rawson	Rawson|Rawson|AR|city
raymah	Raymah|Raymah|YE|region
rayon ktz	Rayon KTZ|Rayon KTZ|UA|city
rayong	Rayong|Rayong|TH|city
razgrad	Razgrad|Razgrad|BG|region
reading	Reading|Reading|GB|city
recife	Recife|Recife|BR|city
recklinghausen	Recklinghausen|Recklinghausen|DE|city
red deer	Red Deer|Red Deer|CA|city
regensburg	Regensburg|Regensburg|DE|city
reggio calabria	Reggio Calabria|Reggio Calabria|IT|city
reggio nell'emilia	Reggio nell'Emilia|Reggio nell'Emilia|IT|city
regina	Regina|Regina|CA|city
region continental	Region Continental|Región Continental|GQ|region
region hovedstaden	Region Hovedstaden|Region Hovedstaden|DK|region
region insular	Region Insular|Región Insular|GQ|region
region metropolitana de santiago	Region Metropolitana de Santiago|Región Metropolitana de Santiago|CL|region
region midjylland	Region Midjylland|Region Midjylland|DK|region
region nordjylland	Region Nordjylland|Region Nordjylland|DK|region
region sjaelland	Region Sjaelland|Region Sjælland|DK|region
region syddanmark	Region Syddanmark|Region Syddanmark|DK|region
rehoboth	Rehoboth|Rehoboth|NA|city
rehovot	Rehovot|Reẖovot|IL|city
reims	Reims|Reims|FR|city
reino de bandim	Reino de Bandim|Reino de Bandim|GW|city
relizane	Relizane|Relizane|DZ|city
remire-montjoly	Remire-Montjoly|Rémire-Montjoly|GF|city
remscheid	Remscheid|Remscheid|DE|city
renca	Renca|Renca|CL|city
rengasdengklok	Rengasdengklok|Rengasdengklok|ID|city
rennell and bellona	Rennell and Bellona|Rennell and Bellona|SB|region
rennes	Rennes|Rennes|FR|city
reno	Reno|Reno|US|city
resistencia	Resistencia|Resistencia|AR|city
ressano garcia	Ressano Garcia|Ressano Garcia|MZ|city
retalhuleu	Retalhuleu|Retalhuleu|GT|region
retiro	Retiro|Retiro|ES|city
reus	Reus|Reus|ES|city
reutlingen	Reutlingen|Reutlingen|DE|city
rewa	Rewa|Rewa|IN|city
reykjanesbaer	Reykjanesbaer|Reykjanesbær|IS|city
reykjavik	Reykjavik|Reykjavík|IS|city
reynosa	Reynosa|Reynosa|MX|city
rezina	Rezina|Rezina|MD|region
rheinland-pfalz	Rheinland-Pfalz|Rheinland-Pfalz|DE|region
rhode island	Rhode Island|Rhode Island|US|region
riau	Riau|Riau|ID|region
ribe	Ribe|Ribe|DK|region
ribeirao das neves	Ribeirao das Neves|Ribeirão das Neves|BR|city
ribeirao preto	Ribeirao Preto|Ribeirão Preto|BR|city
ribnita	Ribnita|Rîbniţa|MD|city
richards bay	Richards Bay|Richards Bay|ZA|city
richmond	Richmond|Richmond|US|city;Richmond|Richmond|CA|city
richmond hill	Richmond Hill|Richmond Hill|CA|city
rif dimashq	Rif Dimashq|Rīf Dimashq|SY|region
riga	Riga|Riga|LV|city
rijeka	Rijeka|Rijeka|HR|city
rimini	Rimini|Rimini|IT|city
ringkobing	Ringkobing|Ringkøbing|DK|region
rio branco	Rio Branco|Rio Branco|BR|city
rio claro	Rio Claro|Rio Claro|BR|city;Rio Claro|Rio Claro|TT|city
rio cuarto	Rio Cuarto|Río Cuarto|AR|city
rio de janeiro	Rio de Janeiro|Rio de Janeiro|BR|city
rio grande do norte	Rio Grande do Norte|Rio Grande do Norte|BR|region
rio grande do sul	Rio Grande do Sul|Rio Grande do Sul|BR|region
rio negro	Rio Negro|Río Negro|AR|region;Rio Negro|Río Negro|UY|region
rio san juan	Rio San Juan|Río San Juan|NI|region
rio verde	Rio Verde|Rio Verde|BR|city
riobamba	Riobamba|Riobamba|EC|city
riohacha	Riohacha|Riohacha|CO|city
rionegro	Rionegro|Rionegro|CO|city
risaralda	Risaralda|Risaralda|CO|region
riscani	Riscani|Rîșcani|MD|region
rishon letsiyyon	Rishon LeTsiyyon|Rishon LeTsiyyon|IL|city
rivas	Rivas|Rivas|NI|region
river cess	River Cess|River Cess|LR|region
river gee	River Gee|River Gee|LR|region
rivera	Rivera|Rivera|UY|city
rivers	Rivers|Rivers|NG|region
riverside	Riverside|Riverside|US|city
riviere-des-prairies-pointe-aux-trembles	Riviere-des-Prairies-Pointe-aux-Trembles|Rivière-des-Prairies–Pointe-aux-Trembles|CA|city
rivne	Rivne|Rivne|UA|city
rivnenska oblast	Rivnenska oblast|Rivnenska oblast|UA|region
riyadh	Riyadh|Riyadh|SA|city
rize	Rize|Rize|TR|city
rizhao	Rizhao|Rizhao|CN|city
road town	Road Town|Road Town|VG|city
robat karim	Robat Karim|Robāţ Karīm|IR|city
rocha	Rocha|Rocha|UY|region
rochester	Rochester|Rochester|US|city
rodenkirchen	Rodenkirchen|Rodenkirchen|DE|city
rogaland	Rogaland|Rogaland|NO|region
rohini	Rohini|Rohini|IN|city
rohtak	Rohtak|Rohtak|IN|city
roi et	Roi Et|Roi Et|TH|region
rome	Rome|Rome|IT|city
rondonia	Rondonia|Rondônia|BR|region
rondonopolis	Rondonopolis|Rondonópolis|BR|city
roodepoort	Roodepoort|Roodepoort|ZA|city
roraima	Roraima|Roraima|BR|region
rosario	Rosario|Rosario|AR|city
roseau	Roseau|Roseau|DM|city
rosemont-la petite-patrie	Rosemont-La Petite-Patrie|Rosemont–La Petite-Patrie|CA|city
rosetta	Rosetta|Rosetta|EG|city
roskilde	Roskilde|Roskilde|DK|region
rostock	Rostock|Rostock|DE|city
rostov-on-don	Rostov-on-Don|Rostov-on-Don|RU|city
rotanak kiri	Rotanak Kiri|Rotanak Kiri|KH|region
rotherham	Rotherham|Rotherham|GB|city
rotterdam	Rotterdam|Rotterdam|NL|city
rotuma	Rotuma|Rotuma|FJ|region
rouen	Rouen|Rouen|FR|city
rouiba	Rouiba|Rouiba|DZ|city
rourkela	Rourkela|Rourkela|IN|city
rozaje	Rozaje|Rožaje|ME|region
rubtsovsk	Rubtsovsk|Rubtsovsk|RU|city
ruda slaska	Ruda Slaska|Ruda Śląska|PL|city
rudnyy	Rudnyy|Rudnyy|KZ|city
rufisque	Rufisque|Rufisque|SN|city
rufisque est	Rufisque est|Rufisque est|SN|city
rugao	Rugao|Rugao|CN|city
rui'an	Rui'an|Rui’an|CN|city
ruiru	Ruiru|Ruiru|KE|city
rukwa	Rukwa|Rukwa|TZ|region
rum cay	Rum Cay|Rum Cay|BS|region
rumonge	Rumonge|Rumonge|BI|city
rundu	Rundu|Rundu|NA|city
ruqi	Ruqi|Ruqi|SO|city
ruse	Ruse|Ruse|BG|city
russeifa	Russeifa|Russeifa|JO|city
rustaq	Rustaq|Rustaq|OM|city
rustavi	Rustavi|Rustavi|GE|city
rustenburg	Rustenburg|Rustenburg|ZA|city
rutana	Rutana|Rutana|BI|region
rutchenkivskyi	Rutchenkivskyi|Rutchenkivskyi|UA|city
ruvuma	Ruvuma|Ruvuma|TZ|region
ruyigi	Ruyigi|Ruyigi|BI|region
ryanggang-do	Ryanggang-do|Ryanggang-do|KP|region
ryazan'	Ryazan'|Ryazan’|RU|city
ryazanskiy	Ryazanskiy|Ryazanskiy|RU|city
rybinsk	Rybinsk|Rybinsk|RU|city
rybnik	Rybnik|Rybnik|PL|city
rzeszow	Rzeszow|Rzeszów|PL|city
sa dec	Sa Dec|Sa Dec|VN|city
sa kaeo	Sa Kaeo|Sa Kaeo|TH|region
sa'dah	Sa'dah|Şāʻdah|YE|region
saaba	Saaba|Saaba|BF|city
saanich	Saanich|Saanich|CA|city
saarbrucken	Saarbrucken|Saarbrücken|DE|city
saarland	Saarland|Saarland|DE|region
saatli	Saatli|Saatlı|AZ|region
saba	Saba|Saba|BQ|region;Saba|Saba|NL|region
sabadell	Sabadell|Sabadell|ES|city
sabah	Sabah|Sabah|MY|region
sabah as salim	Sabah as Salim|Şabāḩ as Sālim|KW|city
sabanalarga	Sabanalarga|Sabanalarga|CO|city
sabha	Sabha|Sabha|LY|city
sabirabad	Sabirabad|Sabirabad|AZ|region
sabran	Sabran|Şabran|AZ|region
sabt alalayah	Sabt Alalayah|Sabt Alalayah|SA|city
sabya	Sabya|Şabyā|SA|city
sabzevar	Sabzevar|Sabzevar|IR|city
sacaba	Sacaba|Sacaba|BO|city
sacatepequez	Sacatepequez|Sacatepéquez|GT|region
sachsen	Sachsen|Sachsen|DE|region
sachsen-anhalt	Sachsen-Anhalt|Sachsen-Anhalt|DE|region
sacoma	Sacoma|Sacomã|BR|city
sacramento	Sacramento|Sacramento|US|city
saddiqabad	Saddiqabad|Saddiqabad|PK|city
sadr city	Sadr City|Sadr City|IQ|city
safi	Safi|Safi|MA|city
saga	Saga|Saga|JP|city
sagaing	Sagaing|Sagaing|MM|region
sagamihara	Sagamihara|Sagamihara|JP|city
saguenay	Saguenay|Saguenay|CA|city
saha	Saha|Saha|RU|region
saham	Saham|Şaḩam|OM|city
saharanpur	Saharanpur|Sahāranpur|IN|city
sahel	Sahel|Sahel|BF|region
sahiwal	Sahiwal|Sahiwal|PK|city
sai mai	Sai Mai|Sai Mai|TH|city
saida	Saida|Saïda|DZ|city
saidpur	Saidpur|Saidpur|BD|city
saigon	Saigon|Ho Chi Minh City|VN|city
saint andrew	Saint Andrew|Saint Andrew|JM|region
saint ann	Saint Ann|Saint Ann|JM|region
saint catharines	Saint Catharines|St. Catharines|CA|city
saint catherine	Saint Catherine|Saint Catherine|JM|region
saint croix	Saint Croix|Saint Croix|VI|city
saint elizabeth	Saint Elizabeth|Saint Elizabeth|JM|region
saint george's	Saint George's|Saint George's|GD|city
saint helena	Saint Helena|Saint Helena|SH|region
saint helens	Saint Helens|St Helens|GB|city
saint helier	Saint Helier|Saint Helier|JE|city
saint james	Saint James|Saint James|JM|region
saint john's	Saint John's|St. John's|CA|city;Saint John's|Saint John’s|AG|city
saint louis	Saint Louis|St. Louis|US|city
saint mary	Saint Mary|Saint Mary|JM|region
saint paul	Saint Paul|Saint Paul|US|city
saint peter port	Saint Peter Port|Saint Peter Port|GG|city
saint peters	Saint Peters|Saint Peters|GB|city
saint petersburg	Saint Petersburg|Saint Petersburg|RU|city;Saint Petersburg|St. Petersburg|US|city
saint thomas	Saint Thomas|Saint Thomas|JM|region
saint-andre	Saint-Andre|Saint-André|RE|city
saint-barthelemy	Saint-Barthelemy|Saint-Barthélemy|FR|region
saint-denis	Saint-Denis|Saint-Denis|RE|city
saint-etienne	Saint-Etienne|Saint-Étienne|FR|city
saint-laurent-du-maroni	Saint-Laurent-du-Maroni|Saint-Laurent-du-Maroni|GF|city
saint-louis	Saint-Louis|Saint-Louis|SN|city;Saint-Louis|Saint-Louis|RE|city
saint-louis-de-terrebonne	Saint-Louis-de-Terrebonne|Saint-Louis-de-Terrebonne|CA|city
saint-marc	Saint-Marc|Saint-Marc|HT|city
saint-martin	Saint-Martin|Saint-Martin|FR|region
saint-paul	Saint-Paul|Saint-Paul|RE|city
saint-pierre	Saint-Pierre|Saint-Pierre|RE|city;Saint-Pierre|Saint-Pierre|PM|city
saint-pierre-et-miquelon	Saint-Pierre-et-Miquelon|Saint-Pierre-et-Miquelon|FR|region
saint-quentin-en-yvelines	Saint-Quentin-en-Yvelines|Saint-Quentin-en-Yvelines|FR|city
sainte-anne	Sainte-Anne|Sainte-Anne|GP|city
sainte-foy	Sainte-Foy|Sainte-Foy|CA|city
sainte-marie	Sainte-Marie|Sainte-Marie|MQ|city
saipan	Saipan|Saipan|MP|city
saitama	Saitama|Saitama|JP|city
sakai	Sakai|Sakai|JP|city
sakakah	Sakakah|Sakakah|SA|city
sakarya	Sakarya|Sakarya|TR|region
saki	Saki|Şəki|AZ|region
sakiet ed daier	Sakiet ed Daier|Sakiet ed Daier|TN|city
sakiet ez zit	Sakiet ez Zit|Sakiet ez Zit|TN|city
sakon nakhon	Sakon Nakhon|Sakon Nakhon|TH|region
salaj	Salaj|Sălaj|RO|region
salalah	Salalah|Şalālah|OM|city
salamanca	Salamanca|Salamanca|ES|city
salamat	Salamat|Salāmāt|TD|region
salavan	Salavan|Salavan|LA|region
salavat	Salavat|Salavat|RU|city
sale	Sale|Salé|MA|city
sale al jadida	Sale Al Jadida|Salé Al Jadida|MA|city
salem	Salem|Salem|IN|city
salerno	Salerno|Salerno|IT|city
salfit	Salfit|Salfīt|PS|region
salford	Salford|Salford|GB|city
salgotarjan	Salgotarjan|Salgótarján|HU|region
salihli	Salihli|Salihli|TR|city
salonica	Salonica|Thessaloníki|GR|city
salt lake city	Salt Lake City|Salt Lake City|US|city
salta	Salta|Salta|AR|city
saltillo	Saltillo|Saltillo|MX|city
saltivka	Saltivka|Saltivka|UA|city
salto	Salto|Salto|UY|region
salvador	Salvador|Salvador|BR|city
salvaleon de higuey	Salvaleon de Higuey|Salvaleón de Higüey|DO|city
salyan	Salyan|Salyan|AZ|region
salzburg	Salzburg|Salzburg|AT|city
salzgitter	Salzgitter|Salzgitter|DE|city
samalut	Samalut|Samālūţ|EG|city
samambaia	Samambaia|Samambaia|BR|city
samandag	Samandag|Samandağ|TR|city
samangan	Samangan|Samangān|AF|region
samara	Samara|Samara|RU|city
samarinda	Samarinda|Samarinda|ID|city
samarkand	Samarkand|Samarkand|UZ|city
samarqand	Samarqand|Samarkand|UZ|city;Samarqand|Samarqand|UZ|region
samarra'	Samarra'|Sāmarrā’|IQ|city
samaxi	Samaxi|Şamaxı|AZ|region
sambizanga	Sambizanga|Sambizanga|AO|city
samburu	Samburu|Samburu|KE|region
samdrup jongkhar	Samdrup Jongkhar|Samdrup Jongkhar|BT|region
samegrelo-zemo svaneti	Samegrelo-Zemo Svaneti|Samegrelo-Zemo Svaneti|GE|region
samkir	Samkir|Şəmkir|AZ|region
samsun	Samsun|Samsun|TR|city
samtse	Samtse|Samtse|BT|region
samtskhe-javakheti	Samtskhe-Javakheti|Samtskhe-Javakheti|GE|region
samut prakan	Samut Prakan|Samut Prakan|TH|city
samut sakhon	Samut Sakhon|Samut Sakhon|TH|region
samut songkhram	Samut Songkhram|Samut Songkhram|TH|region
samux	Samux|Samux|AZ|region
san andres	San Andres|San Andrés|CO|region
san antonio	San Antonio|San Antonio|US|city
san bernardino	San Bernardino|San Bernardino|US|city
san bernardo	San Bernardo|San Bernardo|CL|city
san blas-canillejas	San Blas-Canillejas|San Blas-Canillejas|ES|city
san carlos	San Carlos|San Carlos|VE|city
san carlos del zulia	San Carlos del Zulia|San Carlos del Zulia|VE|city
san cristobal	San Cristobal|San Cristóbal|VE|city;San Cristobal|San Cristóbal|DO|city
san cristobal de las casas	San Cristobal de las Casas|San Cristóbal de las Casas|MX|city
san diego	San Diego|San Diego|US|city
san felipe	San Felipe|San Felipe|VE|city
san fernando	San Fernando|San Fernando|PH|city;San Fernando|San Fernando|TT|city
san fernando de apure	San Fernando de Apure|San Fernando de Apure|VE|city
san francisco	San Francisco|San Francisco|US|city;San Francisco|San Francisco|CR|city
san francisco de borja	San Francisco De Borja|San Francisco De Borja|PE|city
san francisco de macoris	San Francisco de Macoris|San Francisco de Macorís|DO|city
san ignacio	San Ignacio|San Ignacio|BZ|city
san jose	San Jose|San Jose|US|city;San Jose|San José|CR|city
san jose del monte	San Jose del Monte|San Jose del Monte|PH|city
san juan	San Juan|San Juan|PR|city;San Juan|San Juan|AR|city
san juan de los morros	San Juan de los Morros|San Juan de los Morros|VE|city
san juan sacatepequez	San Juan Sacatepequez|San Juan Sacatepéquez|GT|city
san juan-laventille	San Juan-Laventille|San Juan-Laventille|TT|region
san justo	San Justo|San Justo|AR|city
san lorenzo	San Lorenzo|San Lorenzo|PY|city
san luis	San Luis|San Luis|AR|city
san luis potosi	San Luis Potosi|San Luis Potosí|MX|city
san marcos	San Marcos|San Marcos|GT|region
san marino	San Marino|San Marino|SM|city
san martin	San Martin|San Martin|PE|city
san miguel	San Miguel|San Miguel|SV|city;San Miguel|San Miguel|AR|city
san miguel de tucuman	San Miguel de Tucuman|San Miguel de Tucumán|AR|city
san miguel del padron	San Miguel del Padron|San Miguel del Padrón|CU|city
san miguelito	San Miguelito|San Miguelito|PA|city
san nicolas de los arroyos	San Nicolas de los Arroyos|San Nicolás de los Arroyos|AR|city
san nicolas de los garza	San Nicolas de los Garza|San Nicolás de los Garza|MX|city
san pablo	San Pablo|San Pablo|PH|city
san pawl il-baħar	San Pawl il-Baħar|San Pawl il-Baħar|MT|city
san pedro	San Pedro|San Pedro|PH|city;San Pedro|San Pedro|BZ|city;San Pedro|San Pedro|PY|region
san pedro de la paz	San Pedro de la Paz|San Pedro de la Paz|CL|city
san pedro de macoris	San Pedro de Macoris|San Pedro de Macorís|DO|city
san pedro sula	San Pedro Sula|San Pedro Sula|HN|city
san rafael	San Rafael|San Rafael|AR|city
san salvador	San Salvador|San Salvador|SV|city;San Salvador|San Salvador|BS|region
san salvador de jujuy	San Salvador de Jujuy|San Salvador de Jujuy|AR|city
san tung chung hang	San Tung Chung Hang|San Tung Chung Hang|HK|city
san vicente	San Vicente|San Vicente|SV|region
san-pedro	San-Pedro|San-Pédro|CI|city
sanaa	Sanaa|Sanaa|YE|city
sanaag	Sanaag|Sanaag|SO|region
sanandaj	Sanandaj|Sanandaj|IR|city
sancaktepe	Sancaktepe|Sancaktepe|TR|city
sancti spiritus	Sancti Spiritus|Sancti Spíritus|CU|city
sandakan	Sandakan|Sandakan|MY|city
sangha	Sangha|Sangha|CF|region;Sangha|Sangha|CG|region
sangju	Sangju|Sangju|KR|city
sangli	Sangli|Sāngli|IN|city
sangre grande	Sangre Grande|Sangre Grande|TT|region
sanhe	Sanhe|Sanhe|CN|city
sankt gallen	Sankt Gallen|Sankt Gallen|CH|region
sankt-peterburg	Sankt-Peterburg|Sankt-Peterburg|RU|region
sankuru	Sankuru|Sankuru|CD|region
sanliurfa	Sanliurfa|Şanlıurfa|TR|city
sanma	Sanma|Sanma|VU|region
sanmenxia	Sanmenxia|Sanmenxia|CN|city
sanming	Sanming|Sanming|CN|city
sant andreu	Sant Andreu|Sant Andreu|ES|city
sant marti	Sant Marti|Sant Martí|ES|city
santa ana	Santa Ana|Santa Ana|US|city;Santa Ana|Santa Ana|SV|city
santa anita - los ficus	Santa Anita - Los Ficus|Santa Anita - Los Ficus|PE|city
santa barbara	Santa Barbara|Santa Bárbara|HN|region
santa catarina	Santa Catarina|Santa Catarina|MX|city;Santa Catarina|Santa Catarina|BR|region
santa clara	Santa Clara|Santa Clara|CU|city
santa coloma de gramenet	Santa Coloma de Gramenet|Santa Coloma de Gramenet|ES|city
santa cruz	Santa Cruz|Santa Cruz|AW|city;Santa Cruz|Santa Cruz|AR|region;Santa Cruz|Santa Cruz|BO|region
santa cruz de la sierra	Santa Cruz de la Sierra|Santa Cruz de la Sierra|BO|city
santa cruz de tenerife	Santa Cruz de Tenerife|Santa Cruz de Tenerife|ES|city
santa elena	Santa Elena|Santa Elena|EC|region
santa fe	Santa Fe|Santa Fe|AR|city
santa lucia cotzumalguapa	Santa Lucia Cotzumalguapa|Santa Lucía Cotzumalguapa|GT|city
santa luzia	Santa Luzia|Santa Luzia|BR|city
santa maria	Santa Maria|Santa Maria|BR|city
santa marta	Santa Marta|Santa Marta|CO|city
santa rosa	Santa Rosa|Santa Rosa|PH|city;Santa Rosa|Santa Rosa|AR|city;Santa Rosa|Santa Rosa|GT|region
santa tecla	Santa Tecla|Santa Tecla|SV|city
santa teresa del tuy	Santa Teresa del Tuy|Santa Teresa del Tuy|VE|city
santander	Santander|Santander|ES|city;Santander|Santander|CO|region
santiago	Santiago|Santiago|CL|city
santiago de cuba	Santiago de Cuba|Santiago de Cuba|CU|city
santiago de los caballeros	Santiago de los Caballeros|Santiago de los Caballeros|DO|city
santiago de queretaro	Santiago de Queretaro|Santiago de Querétaro|MX|city
santiago de surco	Santiago de Surco|Santiago de Surco|PE|city
santiago del estero	Santiago del Estero|Santiago del Estero|AR|city
santo andre	Santo Andre|Santo André|BR|city
santo domingo	Santo Domingo|Santo Domingo|DO|city
santo domingo de los colorados	Santo Domingo de los Colorados|Santo Domingo de los Colorados|EC|city
santo domingo de los tsachilas	Santo Domingo de los Tsachilas|Santo Domingo de los Tsáchilas|EC|region
santo domingo este	Santo Domingo Este|Santo Domingo Este|DO|city
santo domingo oeste	Santo Domingo Oeste|Santo Domingo Oeste|DO|city
santol	Santol|Santol|PH|city
santos	Santos|Santos|BR|city
sants-montjuic	Sants-Montjuic|Sants-Montjuïc|ES|city
sanxia	Sanxia|Sanxia|TW|city
sanya	Sanya|Sanya|CN|city
sao bernardo do campo	Sao Bernardo do Campo|São Bernardo do Campo|BR|city
sao carlos	Sao Carlos|São Carlos|BR|city
sao joao de meriti	Sao Joao de Meriti|São João de Meriti|BR|city
sao jose	Sao Jose|São José|BR|city
sao jose de ribamar	Sao Jose de Ribamar|São José de Ribamar|BR|city
sao jose do rio preto	Sao Jose do Rio Preto|São José do Rio Preto|BR|city
sao jose dos campos	Sao Jose dos Campos|São José dos Campos|BR|city
sao jose dos pinhais	Sao Jose dos Pinhais|São José dos Pinhais|BR|city
sao leopoldo	Sao Leopoldo|São Leopoldo|BR|city
sao luis	Sao Luis|São Luís|BR|city
sao paulo	Sao Paulo|São Paulo|BR|city
sao tome	Sao Tome|São Tomé|ST|city
sao vicente	Sao Vicente|São Vicente|BR|city
sapele	Sapele|Sapele|NG|city
sapopemba	Sapopemba|Sapopemba|BR|city
sapporo	Sapporo|Sapporo|JP|city
saqqez	Saqqez|Saqqez|IR|city
sar-e pul	Sar-e Pul|Sar-e Pul|AF|region
saraburi	Saraburi|Saraburi|TH|region
saragossa	Saragossa|Zaragoza|ES|city
sarajevo	Sarajevo|Sarajevo|BA|city
saramacca	Saramacca|Saramacca|SR|region
saransk	Saransk|Saransk|RU|city
saratov	Saratov|Saratov|RU|city
sarawak	Sarawak|Sarawak|MY|region
sardegna	Sardegna|Sardegna|IT|region
sargodha	Sargodha|Sargodha|PK|city
sarh	Sarh|Sarh|TD|city
sari	Sari|Sari|IR|city
sariwon-si	Sariwon-si|Sariwŏn-si|KP|city
sarpang	Sarpang|Sarpang|BT|region
sarria-sant gervasi	Sarria-Sant Gervasi|Sarrià-Sant Gervasi|ES|city
sasebo	Sasebo|Sasebo|JP|city
saskatchewan	Saskatchewan|Saskatchewan|CA|region
saskatoon	Saskatoon|Saskatoon|CA|city
sasolburg	Sasolburg|Sasolburg|ZA|city
sassandra-marahoue	Sassandra-Marahoue|Sassandra-Marahoué|CI|region
satakunta	Satakunta|Satakunta|FI|region
satkhira	Satkhira|Sātkhira|BD|city
satna	Satna|Satna|IN|city
satu mare	Satu Mare|Satu Mare|RO|city
satun	Satun|Satun|TH|region
saugor	Saugor|Saugor|IN|city
saurimo	Saurimo|Saurimo|AO|city
savannah	Savannah|Savannah|GH|region
savannakhet	Savannakhet|Savannakhet|LA|city
savar	Savar|Savar|BD|city
saveh	Saveh|Sāveh|IR|city
savnik	Savnik|Šavnik|ME|region
schaerbeek	Schaerbeek|Schaerbeek|BE|city
schaffhausen	Schaffhausen|Schaffhausen|CH|region
schleswig-holstein	Schleswig-Holstein|Schleswig-Holstein|DE|region
schoneberg	Schoneberg|Schöneberg|DE|city
schwyz	Schwyz|Schwyz|CH|region
scottsdale	Scottsdale|Scottsdale|US|city
seattle	Seattle|Seattle|US|city
sebeta	Sebeta|Sebeta|ET|city
secunderabad	Secunderabad|Secunderabad|IN|city
sedhiou	Sedhiou|Sédhiou|SN|region
seeb	Seeb|Seeb|OM|city
segou	Segou|Ségou|ML|city
seguela	Seguela|Séguéla|CI|city
sejong	Sejong|Sejong|KR|city
sejoumi	Sejoumi|Sejoumi|TN|city
sekondi	Sekondi|Sekondi|GH|city
sekondi-takoradi	Sekondi-Takoradi|Sekondi-Takoradi|GH|city
selangor	Selangor|Selangor|MY|region
selayang baru utara	Selayang Baru Utara|Selayang Baru Utara|MY|city
selenge	Selenge|Selenge|MN|region
selibe phikwe	Selibe Phikwe|Selibe Phikwe|BW|region
semarang	Semarang|Semarang|ID|city
sembawang estate	Sembawang Estate|Sembawang Estate|SG|city
semey	Semey|Semey|KZ|city
semnan	Semnan|Semnan|IR|city
sendai	Sendai|Sendai|JP|city
sengerema	Sengerema|Sengerema|TZ|city
sengkang new town	Sengkang New Town|Sengkang New Town|SG|city
sengkurong	Sengkurong|Sengkurong|BN|city
sennar	Sennar|Sennar|SD|city
seogwipo	Seogwipo|Seogwipo|KR|city
seongnam-si	Seongnam-si|Seongnam-si|KR|city
seoul	Seoul|Seoul|KR|city
seoul-teukbyeolsi	Seoul-teukbyeolsi|Seoul-teukbyeolsi|KR|region
sepang	Sepang|Sepang|MY|city
serang	Serang|Serang|ID|city
serangoon	Serangoon|Serangoon|SG|city
serangoon new town	Serangoon New Town|Serangoon New Town|SG|city
serekunda	Serekunda|Serekunda|GM|city
seremban	Seremban|Seremban|MY|city
sergeli	Sergeli|Sergeli|UZ|city
sergipe	Sergipe|Sergipe|BR|region
sergiyev posad	Sergiyev Posad|Sergiyev Posad|RU|city
seria	Seria|Seria|BN|city
serowe	Serowe|Serowe|BW|city
serpukhov	Serpukhov|Serpukhov|RU|city
serra	Serra|Serra|BR|city
sesvete	Sesvete|Sesvete|HR|city
set ka lay	Set Ka Lay|Set Ka Lay|MM|city
setagaya	Setagaya|Setagaya|JP|city
setapak	Setapak|Setapak|MY|city
sete lagoas	Sete Lagoas|Sete Lagoas|BR|city
setif	Setif|Sétif|DZ|city
settat	Settat|Settat|MA|city
setubal	Setubal|Setúbal|PT|city
sevastopol	Sevastopol|Sevastopol|UA|city
severnaya osetiya	Severnaya Osetiya|Severnaya Osetiya|RU|region
severnyy	Severnyy|Severnyy|RU|city
severodvinsk	Severodvinsk|Severodvinsk|RU|city
seversk	Seversk|Seversk|RU|city
sevilla	Sevilla|Seville|ES|city
seville	Seville|Seville|ES|city
sfax	Sfax|Sfax|TN|city
sha tin	Sha Tin|Sha Tin|HK|city
shabeellaha dhexe	Shabeellaha Dhexe|Shabeellaha Dhexe|SO|region
shabeellaha hoose	Shabeellaha Hoose|Shabeellaha Hoose|SO|region
shabwah	Shabwah|Shabwah|YE|region
shagamu	Shagamu|Shagamu|NG|city
shah alam	Shah Alam|Shah Alam|MY|city
shahin shahr	Shahin Shahr|Shāhīn Shahr|IR|city
shahjanpur	Shahjanpur|Shāhjānpur|IN|city
shahkot	Shahkot|Shahkot|PK|city
shahr-e kord	Shahr-e Kord|Shahr-e Kord|IR|city
shahr-e sadra	Shahr-e Sadra|Shahr-e Ṣadrā|IR|city
shahrak-e pardisan	Shahrak-e Pardisan|Shahrak-e Pardīsān|IR|city
shahre jadide andisheh	Shahre Jadide Andisheh|Shahre Jadide Andisheh|IR|city
shahreza	Shahreza|Shahreẕā|IR|city
shahriar	Shahriar|Shahrīār|IR|city
shahrisabz	Shahrisabz|Shahrisabz|UZ|city
shahrud	Shahrud|Shahrud|IR|city
shahzadpur	Shahzadpur|Shāhzādpur|BD|city
shakhty	Shakhty|Shakhty|RU|city
sham shui po	Sham Shui Po|Sham Shui Po|HK|city
shamal al batinah	Shamal al Batinah|Shamāl al Bāţinah|OM|region
shamal ash sharqiyah	Shamal ash Sharqiyah|Shamāl ash Sharqīyah|OM|region
shamal darfur	Shamal Darfur|Shamāl Dārfūr|SD|region
shamal ghazzah	Shamal Ghazzah|Shamāl Ghazzah|PS|region
shamal kurdufan	Shamal Kurdufan|Shamāl Kurdufān|SD|region
shamal sina'	Shamal Sina'|Shamāl Sīnā'|EG|region
shan	Shan|Shan|MM|region
shanghai	Shanghai|Shanghai|CN|city
shanghai shi	Shanghai Shi|Shanghai Shi|CN|region
shangluo	Shangluo|Shangluo|CN|city
shangqiu	Shangqiu|Shangqiu|CN|city
shangrao	Shangrao|Shangrao|CN|city
shangyu	Shangyu|Shangyu|CN|city
shantou	Shantou|Shantou|CN|city
shanwei	Shanwei|Shanwei|CN|city
shaoguan	Shaoguan|Shaoguan|CN|city
shaoxing	Shaoxing|Shaoxing|CN|city
shaoyang	Shaoyang|Shaoyang|CN|city
shari al awsat	Shari al Awsat|Shārī al Awsaţ|TD|region
shari baqirmi	Shari Baqirmi|Shārī Bāqirmī|TD|region
sharjah	Sharjah|Sharjah|AE|city
sharm ash shaykh	Sharm ash Shaykh|Sharm el-Sheikh|EG|city
sharm el sheikh	Sharm El Sheikh|Sharm el-Sheikh|EG|city
sharm el-sheikh	Sharm el-Sheikh|Sharm el-Sheikh|EG|city;Sharm El-Sheikh|Sharm el-Sheikh|EG|city
sharq darfur	Sharq Darfur|Sharq Dārfūr|SD|region
shashamane	Shashamane|Shashamane|ET|city
shchukino	Shchukino|Shchukino|RU|city
shchyolkovo	Shchyolkovo|Shchyolkovo|RU|city
shefa	Shefa|Shéfa|VU|region
sheffield	Sheffield|Sheffield|GB|city
shekhupura	Shekhupura|Shekhupura|PK|city
shengavit	Shengavit|Shengavit|AM|city
shenyang	Shenyang|Shenyang|CN|city
shenzhen	Shenzhen|Shenzhen|CN|city
sherbrooke	Sherbrooke|Sherbrooke|CA|city
sherpur	Sherpur|Sherpur|BD|city
shevchenkivskyi	Shevchenkivskyi|Shevchenkivskyi|UA|city
shevchenko	Shevchenko|Shevchenko|UA|city
shibganj	Shibganj|Shibganj|BD|city
shibin al kawm	Shibin al Kawm|Shibīn al Kawm|EG|city
shibuya	Shibuya|Shibuya|JP|city
shida kartli	Shida Kartli|Shida Kartli|GE|region
shihezi	Shihezi|Shihezi|CN|city
shijiazhuang	Shijiazhuang|Shijiazhuang|CN|city
shijie	Shijie|Shijie|CN|city
shikarpur	Shikarpur|Shikarpur|PK|city
shimonoseki	Shimonoseki|Shimonoseki|JP|city
shinagawa	Shinagawa|Shinagawa|JP|city
shinjuku	Shinjuku|Shinjuku|JP|city
shinyanga	Shinyanga|Shinyanga|TZ|city
shiqi	Shiqi|Shiqi|CN|city
shiraz	Shiraz|Shiraz|IR|city
shiselweni	Shiselweni|Shiselweni|SZ|region
shivaji nagar	Shivaji Nagar|Shivaji Nagar|IN|city
shivamogga	Shivamogga|Shivamogga|IN|city
shiyan	Shiyan|Shiyan|CN|city
shizuishan	Shizuishan|Shizuishan|CN|city
shizuoka	Shizuoka|Shizuoka|JP|city
shkoder	Shkoder|Shkodër|AL|city
sholapur	Sholapur|Sholapur|IN|city
shouguang	Shouguang|Shouguang|CN|city
shrirampur	Shrirampur|Shrīrāmpur|IN|city
shuangyashan	Shuangyashan|Shuangyashan|CN|city
shubra al khaymah	Shubra al Khaymah|Shubrā al Khaymah|EG|city
shulin	Shulin|Shulin|TW|city
shumen	Shumen|Shumen|BG|region
shuozhou	Shuozhou|Shuozhou|CN|city
shusha	Shusha|Shusha|AZ|city
shushtar	Shushtar|Shūshtar|IR|city
shyamnagar	Shyamnagar|Shyamnagar|IN|city
shyghys qazaqstan oblysy	Shyghys Qazaqstan oblysy|Shyghys Qazaqstan oblysy|KZ|region
shymkent	Shymkent|Shymkent|KZ|city
si maha phot	Si Maha Phot|Si Maha Phot|TH|city
si racha	Si Racha|Si Racha|TH|city
si sa ket	Si Sa Ket|Si Sa Ket|TH|region
sialkot	Sialkot|Sialkot|PK|city
siauliai	Siauliai|Šiauliai|LT|city
siaya	Siaya|Siaya|KE|region
sibensko-kninska zupanija	Sibensko-kninska zupanija|Šibensko-kninska županija|HR|region
sibiu	Sibiu|Sibiu|RO|city
sicilia	Sicilia|Sicilia|IT|region
sidama	Sidama|Sīdama|ET|region
sidi bel abbes	Sidi Bel Abbes|Sidi Bel Abbes|DZ|city
sidi bouzid	Sidi Bouzid|Sidi Bouzid|TN|region
sidi slimane	Sidi Slimane|Sidi Slimane|MA|city
sidon	Sidon|Sidon|LB|city
siegen	Siegen|Siegen|DE|city
siem reab	Siem Reab|Siem Reab|KH|region
siem reap	Siem Reap|Siem Reap|KH|city
siga	Siga|Siga|JP|region
sigave	Sigave|Sigave|WF|region
siguatepeque	Siguatepeque|Siguatepeque|HN|city
siguiri	Siguiri|Siguiri|GN|city
siheungdong	Siheungdong|Siheungdong|KR|city
siirt	Siirt|Siirt|TR|city
sikar	Sikar|Sīkar|IN|city
sikasso	Sikasso|Sikasso|ML|city
sikkim	Sikkim|Sikkim|IN|region
sila	Sila|Sīlā|TD|region
siliana	Siliana|Siliana|TN|region
silifke	Silifke|Silifke|TR|city
siliguri	Siliguri|Siliguri|IN|city
silistra	Silistra|Silistra|BG|region
silopi	Silopi|Silopi|TR|city
simane	Simane|Simane|JP|region
simele	Simele|Simele|IQ|city
simferopol	Simferopol|Simferopol|UA|city
simiyu	Simiyu|Simiyu|TZ|region
simmering	Simmering|Simmering|AT|city
sinah	Sinah|Sīnah|IQ|city
sinaloa	Sinaloa|Sinaloa|MX|region
sincelejo	Sincelejo|Sincelejo|CO|city
sinch'on-up	Sinch'on-up|Sinch’ŏn-ŭp|KP|city
sinfra	Sinfra|Sinfra|CI|city
sing buri	Sing Buri|Sing Buri|TH|region
singa	Singa|Singa|SD|city
singapore	Singapore|Singapore|SG|city
singerei	Singerei|Sîngerei|MD|region
singida	Singida|Singida|TZ|city
singkawang	Singkawang|Singkawang|ID|city
singrauli	Singrauli|Singrauli|IN|city
sinjhoro	Sinjhoro|Sinjhoro|PK|city
sinnar	Sinnar|Sinnār|SD|region
sinnuris	Sinnuris|Sinnūris|EG|city
sinoe	Sinoe|Sinoe|LR|region
sinop	Sinop|Sinop|BR|city;Sinop|Sinop|TR|region
sinp'o	Sinp'o|Sinp’o|KP|city
sint eustatius	Sint Eustatius|Sint Eustatius|BQ|region;Sint Eustatius|Sint Eustatius|NL|region
sint maarten	Sint Maarten|Sint Maarten|NL|region
sinuiju	Sinuiju|Sinŭiju|KP|city
sipaliwini	Sipaliwini|Sipaliwini|SR|region
siparia	Siparia|Siparia|TT|region
siping	Siping|Siping|CN|city
siracusa	Siracusa|Siracusa|IT|city
sirajganj	Sirajganj|Sirajganj|BD|city
sirak	Sirak|Širak|AM|region
sirdaryo	Sirdaryo|Sirdaryo|UZ|region
sirjan	Sirjan|Sirjan|IR|city
sirnak	Sirnak|Şırnak|TR|region
sirte	Sirte|Sirte|LY|city
sirvan	Sirvan|Şirvan|AZ|region
sisacko-moslavacka zupanija	Sisacko-moslavacka zupanija|Sisačko-moslavačka županija|HR|region
sisli	Sisli|Şişli|TR|city
sistan va baluchestan	Sistan va Baluchestan|Sīstān va Balūchestān|IR|region
sitrah	Sitrah|Sitrah|BH|city
sittwe	Sittwe|Sittwe|MM|city
situbondo	Situbondo|Situbondo|ID|city
sivakasi	Sivakasi|Sivakasi|IN|city
sivas	Sivas|Sivas|TR|city
siverek	Siverek|Siverek|TR|city
siyazan	Siyazan|Siyəzən|AZ|region
sizuoka	Sizuoka|Sizuoka|JP|region
skane lan	Skane lan|Skåne län|SE|region
skardu	Skardu|Skardu|PK|city
skhidni kvartaly	Skhidni Kvartaly|Skhidni Kvartaly|UA|city
skikda	Skikda|Skikda|DZ|city
skopje	Skopje|Skopje|MK|city
slaskie	Slaskie|Śląskie|PL|region
sliema	Sliema|Sliema|MT|city
sliven	Sliven|Sliven|BG|region
slough	Slough|Slough|GB|city
slovyansk	Slovyansk|Slovyansk|UA|city
smolensk	Smolensk|Smolensk|RU|city
smolyan	Smolyan|Smolyan|BG|region
smolyanskyi	Smolyanskyi|Smolyanskyi|UA|city
smyrna	Smyrna|İzmir|TR|city
soacha	Soacha|Soacha|CO|city
sobral	Sobral|Sobral|BR|city
soc trang	Soc Trang|Sóc Trăng|VN|city
soccsksargen	Soccsksargen|Soccsksargen|PH|region
sochi	Sochi|Sochi|RU|city
sodermalm	Sodermalm|Södermalm|SE|city
sodermanlands lan	Sodermanlands lan|Södermanlands län|SE|region
sodo	Sodo|Sodo|ET|city
sofala	Sofala|Sofala|MZ|region
sofia	Sofia|Sofia|BG|city
sogamoso	Sogamoso|Sogamoso|CO|city
sohag	Sohag|Sohag|EG|city
sohar	Sohar|Sohar|OM|city
soka	Soka|Sōka|JP|city
sokhumi	Sokhumi|Sokhumi|GE|city
sokode	Sokode|Sokodé|TG|city
sokoto	Sokoto|Sokoto|NG|city
soldanesti	Soldanesti|Șoldănești|MD|region
soledad	Soledad|Soledad|CO|city
soledad de graciano sanchez	Soledad de Graciano Sanchez|Soledad de Graciano Sánchez|MX|city
solihull	Solihull|Solihull|GB|city
solikamsk	Solikamsk|Solikamsk|RU|city
solingen	Solingen|Solingen|DE|city
sollentuna	Sollentuna|Sollentuna|SE|city
solntsevo	Solntsevo|Solntsevo|RU|city
solola	Solola|Sololá|GT|region
solothurn	Solothurn|Solothurn|CH|region
soltustik qazaqstan oblysy	Soltustik Qazaqstan oblysy|Soltüstik Qazaqstan oblysy|KZ|region
solwezi	Solwezi|Solwezi|ZM|city
somaroboro	Somaroboro|Somaroboro|ZA|city
somerset west	Somerset West|Somerset West|ZA|city
somogy	Somogy|Somogy|HU|region
son la	Son La|Sơn La|VN|region
son tay	Son Tay|Sơn Tây|VN|city
sonargaon	Sonargaon|Sonārgaon|BD|city
sonderjylland	Sonderjylland|Sønderjylland|DK|region
songea	Songea|Songea|TZ|city
songjiang	Songjiang|Songjiang|CN|city
songkhla	Songkhla|Songkhla|TH|region
songnim-ni	Songnim-ni|Songnim-ni|KP|city
songwe	Songwe|Songwe|TZ|region
sonipat	Sonipat|Sonīpat|IN|city
sonora	Sonora|Sonora|MX|region
sonsonate	Sonsonate|Sonsonate|SV|region
sool	Sool|Sool|SO|region
sopron	Sopron|Sopron|HU|region
soriano	Soriano|Soriano|UY|region
soroca	Soroca|Soroca|MD|region
sorocaba	Sorocaba|Sorocaba|BR|city
sorong	Sorong|Sorong|ID|city
soshanguve	Soshanguve|Soshanguve|ZA|city
sosnowiec	Sosnowiec|Sosnowiec|PL|city
soubre	Soubre|Soubré|CI|city
souk ahras	Souk Ahras|Souk Ahras|DZ|city
souss-massa	Souss-Massa|Souss-Massa|MA|region
sousse	Sousse|Sousse|TN|city
south abaco	South Abaco|South Abaco|BS|region
south andros	South Andros|South Andros|BS|region
south boston	South Boston|South Boston|US|city
south carolina	South Carolina|South Carolina|US|region
south dakota	South Dakota|South Dakota|US|region
south dublin	South Dublin|South Dublin|IE|city
south eleuthera	South Eleuthera|South Eleuthera|BS|region
south tangerang	South Tangerang|South Tangerang|ID|city
southampton	Southampton|Southampton|GB|city
southend-on-sea	Southend-on-Sea|Southend-on-Sea|GB|city
southern highlands	Southern Highlands|Southern Highlands|PG|region
southland	Southland|Southland|NZ|region
sowa town	Sowa Town|Sowa Town|BW|region
soweto	Soweto|Soweto|ZA|city
soyapango	Soyapango|Soyapango|SV|city
soyo	Soyo|Soyo|AO|city
spanish town	Spanish Town|Spanish Town|JM|city
spanish wells	Spanish Wells|Spanish Wells|BS|region
split	Split|Split|HR|city
splitsko-dalmatinska zupanija	Splitsko-dalmatinska zupanija|Splitsko-dalmatinska županija|HR|region
spokane	Spokane|Spokane|US|city
springs	Springs|Springs|ZA|city
srebrenica	Srebrenica|Srebrenica|BA|city
sri ganganagar	Sri Ganganagar|Sri Ganganagar|IN|city
sri jayewardenepura kotte	Sri Jayewardenepura Kotte|Sri Jayewardenepura Kotte|LK|city
srinagar	Srinagar|Srinagar|IN|city
stalingrad	Stalingrad|Volgograd|RU|city
standerton	Standerton|Standerton|ZA|city
stanley	Stanley|Stanley|FK|city
stann creek	Stann Creek|Stann Creek|BZ|region
stara zagora	Stara Zagora|Stara Zagora|BG|city
staryy oskol	Staryy Oskol|Staryy Oskol|RU|city
staten island	Staten Island|Staten Island|US|city
stavanger	Stavanger|Stavanger|NO|city
stavropol	Stavropol|Stavropol|RU|city
stefan voda	Stefan Voda|Ștefan Vodă|MD|region
steiermark	Steiermark|Steiermark|AT|region
stepanakert	Stepanakert|Khankendi|AZ|city
sterea ellada	Sterea Ellada|Stereá Elláda|GR|region
sterlitamak	Sterlitamak|Sterlitamak|RU|city
stinga nistrului	Stinga Nistrului|Stînga Nistrului|MD|region
stockholm	Stockholm|Stockholm|SE|city
stockholms lan	Stockholms lan|Stockholms län|SE|region
stockport	Stockport|Stockport|GB|city
stockton	Stockton|Stockton|US|city
stoke-on-trent	Stoke-on-Trent|Stoke-on-Trent|GB|city
storstrom	Storstrom|Storstrøm|DK|region
strasbourg	Strasbourg|Strasbourg|FR|city
straseni	Straseni|Strășeni|MD|region
strogino	Strogino|Strogino|RU|city
strovolos	Strovolos|Stróvolos|CY|city
stueng traeng	Stueng Traeng|Stueng Traeng|KH|region
stuttgart	Stuttgart|Stuttgart|DE|city
suai	Suai|Suai|TL|city
suan luang	Suan Luang|Suan Luang|TH|city
subang jaya	Subang Jaya|Subang Jaya|MY|city
subotica	Subotica|Subotica|RS|city
suceava	Suceava|Suceava|RO|region
suchitepequez	Suchitepequez|Suchitepéquez|GT|region
sucre	Sucre|Sucre|BO|city
sucumbios	Sucumbios|Sucumbíos|EC|region
sud-est	Sud-Est|Sud-Est|HT|region
sud-kivu	Sud-Kivu|Sud-Kivu|CD|region
sud-ouest	Sud-Ouest|Sud-Ouest|BF|region
sud-ubangi	Sud-Ubangi|Sud-Ubangi|CD|region
sudurpashchim	Sudurpashchim|Sudūrpashchim|NP|region
suez	Suez|Suez|EG|city
sughd	Sughd|Sughd|TJ|region
suginami	Suginami|Suginami|JP|city
suhaj	Suhaj|Sūhāj|EG|region
suhbaatar	Suhbaatar|Sühbaatar|MN|region
suicheng	Suicheng|Suicheng|CN|city
suihua	Suihua|Suihua|CN|city
suining	Suining|Suining|CN|city
suita	Suita|Suita|JP|city
suizhou	Suizhou|Suizhou|CN|city
sukabumi	Sukabumi|Sukabumi|ID|city
sukhothai	Sukhothai|Sukhothai|TH|region
sukkur	Sukkur|Sukkur|PK|city
sukrah	Sukrah|Sukrah|TN|city
sukuta	Sukuta|Sukuta|GM|city
sulawesi	Sulawesi|Sulawesi|ID|region
sulawesi barat	Sulawesi Barat|Sulawesi Barat|ID|region
sulawesi selatan	Sulawesi Selatan|Sulawesi Selatan|ID|region
sulawesi tengah	Sulawesi Tengah|Sulawesi Tengah|ID|region
sulawesi tenggara	Sulawesi Tenggara|Sulawesi Tenggara|ID|region
sulawesi utara	Sulawesi Utara|Sulawesi Utara|ID|region
sulaymaniyah	Sulaymaniyah|Sulaymaniyah|IQ|city
sullana	Sullana|Sullana|PE|city
sultanah	Sultanah|Sulţānah|SA|city
sultanbeyli	Sultanbeyli|Sultanbeyli|TR|city
sultangazi	Sultangazi|Sultangazi|TR|city
sumale	Sumale|Sumalē|ET|region
sumare	Sumare|Sumaré|BR|city
sumatera	Sumatera|Sumatera|ID|region
sumatera barat	Sumatera Barat|Sumatera Barat|ID|region
sumatera selatan	Sumatera Selatan|Sumatera Selatan|ID|region
sumatera utara	Sumatera Utara|Sumatera Utara|ID|region
sumayl	Sumayl|Sumayl|IQ|city
sumbawanga	Sumbawanga|Sumbawanga|TZ|city
sumbe	Sumbe|Sumbe|AO|city
sumedang	Sumedang|Sumedang|ID|city
sumgait	Sumgait|Sumgayit|AZ|city
sumgayit	Sumgayit|Sumgayit|AZ|city
sumida	Sumida|Sumida|JP|city
sumqayit	Sumqayit|Sumgayit|AZ|city;Sumqayit|Sumqayıt|AZ|region
sumska oblast	Sumska oblast|Sumska oblast|UA|region
sumy	Sumy|Sumy|UA|city
sunch'on	Sunch'on|Sunch’ŏn|KP|city
suncheon	Suncheon|Suncheon|KR|city
sunderland	Sunderland|Sunderland|GB|city
sungai buloh	Sungai Buloh|Sungai Buloh|MY|city
sungai petani	Sungai Petani|Sungai Petani|MY|city
sunshine coast	Sunshine Coast|Sunshine Coast|AU|city
suphan buri	Suphan Buri|Suphan Buri|TH|region
suqian	Suqian|Suqian|CN|city
surabaya	Surabaya|Surabaya|ID|city
surakarta	Surakarta|Surakarta|ID|city
surat	Surat|Surat|IN|city
surat thani	Surat Thani|Surat Thani|TH|city
surgut	Surgut|Surgut|RU|city
surin	Surin|Surin|TH|region
surrey	Surrey|Surrey|CA|city
surt	Surt|Surt|LY|region
suruc	Suruc|Suruç|TR|city
surxondaryo	Surxondaryo|Surxondaryo|UZ|region
susa	Susa|Shusha|AZ|city;Susa|Şuşa|AZ|region
sutton	Sutton|Sutton|GB|city
sutton coldfield	Sutton Coldfield|Sutton Coldfield|GB|city
suva	Suva|Suva|FJ|city
suva reka	Suva Reka|Suva Reka|XK|city
suwaylih	Suwaylih|Ṣuwayliḥ|JO|city
suwon	Suwon|Suwon|KR|city
suzano	Suzano|Suzano|BR|city
suzhou	Suzhou|Suzhou|CN|city
svaay rieng	Svaay Rieng|Svaay Rieng|KH|region
svalbard	Svalbard|Svalbard|NO|region
swakopmund	Swakopmund|Swakopmund|NA|city
swansea	Swansea|Swansea|GB|city
swietokrzyskie	Swietokrzyskie|Świętokrzyskie|PL|region
swindon	Swindon|Swindon|GB|city
sydney	Sydney|Sydney|AU|city;Sydney|Sydney|CA|city
sykhiv	Sykhiv|Sykhiv|UA|city
syktyvkar	Syktyvkar|Syktyvkar|RU|city
sylhet	Sylhet|Sylhet|BD|city
syunik'	Syunik'|Syunik'|AM|region
syzran	Syzran|Syzran|RU|city
szabolcs-szatmar-bereg	Szabolcs-Szatmar-Bereg|Szabolcs-Szatmár-Bereg|HU|region
szczecin	Szczecin|Szczecin|PL|city
szeged	Szeged|Szeged|HU|city
szekesfehervar	Szekesfehervar|Székesfehérvár|HU|city
szekszard	Szekszard|Szekszárd|HU|region
szolnok	Szolnok|Szolnok|HU|region
szombathely	Szombathely|Szombathely|HU|region
ta'if	Ta'if|Ta’if|SA|city
ta'izz	Ta'izz|Tāʻizz|YE|region
taakaev	Taakaev|Taakaev|KH|region
tabasco	Tabasco|Tabasco|MX|region
taboao da serra	Taboao da Serra|Taboão da Serra|BR|city
tabora	Tabora|Tabora|TZ|city
tabriz	Tabriz|Tabriz|IR|city
tabuk	Tabuk|Tabuk|SA|city
tachira	Tachira|Táchira|VE|region
tacloban	Tacloban|Tacloban|PH|city
tacna	Tacna|Tacna|PE|city
tacoma	Tacoma|Tacoma|US|city
tacuarembo	Tacuarembo|Tacuarembó|UY|region
tadjoura	Tadjoura|Tadjoura|DJ|city
tadjourah	Tadjourah|Tadjourah|DJ|region
tafea	Tafea|Taféa|VU|region
taganrog	Taganrog|Taganrog|RU|city
taganskiy	Taganskiy|Taganskiy|RU|city
tagant	Tagant|Tagant|MR|region
taguig	Taguig|Taguig|PH|city
tahoua	Tahoua|Tahoua|NE|city
tahta	Tahta|Ţahţā|EG|city
tai po	Tai Po|Tai Po|HK|city
tai'an	Tai'an|Tai’an|CN|city
taicang	Taicang|Taicang|CN|city
taichung	Taichung|Taichung|TW|city
tainan	Tainan|Tainan|TW|city
taipa	Taipa|Taipa|MO|city
taipei	Taipei|Taipei|TW|city
taiping	Taiping|Taiping|MY|city
taita	Taita|Taita|KE|region
taito	Taito|Taito|JP|city
taitung	Taitung|Taitung|TW|city
taiyuan	Taiyuan|Taiyuan|CN|city
taiz	Taiz|Taiz|YE|city
taizhou	Taizhou|Taizhou|CN|city
tajura'	Tajura'|Tājūrā’|LY|city
takamatsu	Takamatsu|Takamatsu|JP|city
takarazuka	Takarazuka|Takarazuka|JP|city
takasaki	Takasaki|Takasaki|JP|city
takatsuki	Takatsuki|Takatsuki|JP|city
takeo	Takeo|Takeo|KH|city
takhar	Takhar|Takhār|AF|region
takoradi	Takoradi|Takoradi|GH|city
talas	Talas|Talas|KG|region
talatona	Talatona|Talatona|AO|city
talca	Talca|Talca|CL|city
talcahuano	Talcahuano|Talcahuano|CL|city
taldykorgan	Taldykorgan|Taldykorgan|KZ|city
talhar	Talhar|Talhar|PK|city
talinding	Talinding|Talinding|GM|city
taling chan	Taling Chan|Taling Chan|TH|city
talkha	Talkha|Ţalkhā|EG|city
tallaght	Tallaght|Tallaght|IE|city
tallahassee	Tallahassee|Tallahassee|US|city
tallinn	Tallinn|Tallinn|EE|city
tamale	Tamale|Tamale|GH|city
taman petaling	Taman Petaling|Taman Petaling|MY|city
tamanrasset	Tamanrasset|Tamanrasset|DZ|region
tamaulipas	Tamaulipas|Tamaulipas|MX|region
tambacounda	Tambacounda|Tambacounda|SN|city
tambov	Tambov|Tambov|RU|city
tamil nadu	Tamil Nadu|Tamil Nādu|IN|region
tampa	Tampa|Tampa|US|city
tampere	Tampere|Tampere|FI|city
tampico	Tampico|Tampico|MX|city
tampines estate	Tampines Estate|Tampines Estate|SG|city
tampines new town	Tampines New Town|Tampines New Town|SG|city
tamuning	Tamuning|Tamuning|GU|city
tamuning-tumon-harmon village	Tamuning-Tumon-Harmon Village|Tamuning-Tumon-Harmon Village|GU|city
tan an	Tan An|Tân An|VN|city
tana river	Tana River|Tana River|KE|region
tandai	Tandai|Tandai|SB|city
tandil	Tandil|Tandil|AR|city
tando allahyar	Tando Allahyar|Tando Allahyar|PK|city
tando bago	Tando Bago|Tando Bago|PK|city
tanga	Tanga|Tanga|TZ|city
tangail	Tangail|Tangail|BD|city
tanganyika	Tanganyika|Tanganyika|CD|region
tanger-tetouan-al hoceima	Tanger-Tetouan-Al Hoceima|Tanger-Tétouan-Al Hoceïma|MA|region
tangerang	Tangerang|Tangerang|ID|city
tanggu	Tanggu|Tanggu|CN|city
tanghe	Tanghe|Tanghe|CN|city
tangier	Tangier|Tangier|MA|city
tangshan	Tangshan|Tangshan|CN|city
tanintharyi	Tanintharyi|Tanintharyi|MM|region
tanjili	Tanjili|Tānjīlī|TD|region
tanjung pinang	Tanjung Pinang|Tanjung Pinang|ID|city
tanki leendert	Tanki Leendert|Tanki Leendert|AW|city
tanta	Tanta|Tanta|EG|city
tantou	Tantou|Tantou|CN|city
tanzhou	Tanzhou|Tanzhou|CN|city
taoudenit	Taoudenit|Taoudénit|ML|region
taourirt	Taourirt|Taourirt|MA|city
taoyuan	Taoyuan|Taoyuan|TW|city
tapachula	Tapachula|Tapachula|MX|city
taraba	Taraba|Taraba|NG|region
tarabulus	Tarabulus|Ţarābulus|LY|region
taraclia	Taraclia|Taraclia|MD|region
tarakan	Tarakan|Tarakan|ID|city
taranaki	Taranaki|Taranaki|NZ|region
taranto	Taranto|Taranto|IT|city
tarapaca	Tarapaca|Tarapacá|CL|region
tarawa	Tarawa|Tarawa|KI|city
taraz	Taraz|Taraz|KZ|city
targovishte	Targovishte|Targovishte|BG|region
targowek	Targowek|Targówek|PL|city
targu mures	Targu Mures|Târgu Mureş|RO|city
tariba	Tariba|Táriba|VE|city
tarija	Tarija|Tarija|BO|city
tarime	Tarime|Tarime|TZ|city
tarlac city	Tarlac City|Tarlac City|PH|city
tarnow	Tarnow|Tarnów|PL|city
tarragona	Tarragona|Tarragona|ES|city
tarsus	Tarsus|Tarsus|TR|city
tartar	Tartar|Tərtər|AZ|region
tartu	Tartu|Tartu|EE|city
tartus	Tartus|Ţarţūs|SY|city
tashkent	Tashkent|Tashkent|UZ|city
tasikmalaya	Tasikmalaya|Tasikmalaya|ID|city
tasman	Tasman|Tasman|NZ|region
tatabanya	Tatabanya|Tatabánya|HU|region
tataouine	Tataouine|Tataouine|TN|region
taubate	Taubate|Taubaté|BR|city
taunggyi	Taunggyi|Taunggyi|MM|city
taungoo	Taungoo|Taungoo|MM|city
tauranga	Tauranga|Tauranga|NZ|city
tavus	Tavus|Tavuš|AM|region
tawau	Tawau|Tawau|MY|city
tay ninh	Tay Ninh|Tây Ninh|VN|region
taytay	Taytay|Taytay|PH|city
taza	Taza|Taza|MA|city
tbilisi	Tbilisi|Tbilisi|GE|city
tbong khmum	Tbong Khmum|Tbong Khmum|KH|region
tebessa	Tebessa|Tébessa|DZ|city
tegal	Tegal|Tegal|ID|city
tegucigalpa	Tegucigalpa|Tegucigalpa|HN|city
tehran	Tehran|Tehran|IR|city
tehuacan	Tehuacan|Tehuacán|MX|city
tekirdag	Tekirdag|Tekirdağ|TR|city
tekstil'shchiki	Tekstil'shchiki|Tekstil’shchiki|RU|city
tel aviv	Tel Aviv|Tel Aviv|IL|city
telangana	Telangana|Telangāna|IN|region
telde	Telde|Telde|ES|city
telenesti	Telenesti|Telenești|MD|region
teleorman	Teleorman|Teleorman|RO|region
telford	Telford|Telford|GB|city
teluk intan	Teluk Intan|Teluk Intan|MY|city
tema	Tema|Tema|GH|city
temara	Temara|Temara|MA|city
temburong	Temburong|Temburong|BN|region
temirtau	Temirtau|Temirtau|KZ|city
temotu	Temotu|Temotu|SB|region
temuco	Temuco|Temuco|CL|city
teni	Teni|Teni|IN|city
tennessee	Tennessee|Tennessee|US|region
tepic	Tepic|Tepic|MX|city
terengganu	Terengganu|Terengganu|MY|region
teresina	Teresina|Teresina|BR|city
ternate	Ternate|Ternate|ID|city
terni	Terni|Terni|IT|city
ternopil	Ternopil|Ternopil|UA|city
ternopilska oblast	Ternopilska oblast|Ternopilska oblast|UA|region
terrassa	Terrassa|Terrassa|ES|city
terrebonne	Terrebonne|Terrebonne|CA|city
terres australes francaises	Terres australes francaises|Terres australes françaises|FR|region
teshi old town	Teshi Old Town|Teshi Old Town|GH|city
tete	Tete|Tete|MZ|city
tetouan	Tetouan|Tétouan|MA|city
tetovo	Tetovo|Tetovo|MK|city
tetuan de las victorias	Tetuan de las Victorias|Tetuán de las Victorias|ES|city
thaba-tseka	Thaba-Tseka|Thaba-Tseka|LS|region
thai binh	Thai Binh|Thái Bình|VN|region
thai nguyen	Thai Nguyen|Thái Nguyên|VN|city
thakhek	Thakhek|Thakhèk|LA|city
thane	Thane|Thāne|IN|city
thanh hoa	Thanh Hoa|Thanh Hóa|VN|city
thanh khe	Thanh Khe|Thanh Khê|VN|city
thanh pho ba ria	Thanh Pho Ba Ria|Thành Phố Bà Rịa|VN|city
thanh xuan	Thanh Xuan|Thanh Xuân|VN|city
thanjavur	Thanjavur|Thanjavur|IN|city
tharaka-nithi	Tharaka-Nithi|Tharaka-Nithi|KE|region
thaton	Thaton|Thaton|MM|city
the bronx	The Bronx|The Bronx|US|city
the hague	The Hague|The Hague|NL|city
the valley	The Valley|The Valley|AI|city
thembisa	Thembisa|Thembisa|ZA|city
thessalia	Thessalia|Thessalía|GR|region
thessaloniki	Thessaloniki|Thessaloníki|GR|city
thi tran dong trieu	Thi Tran Dong Trieu|Thị Trấn Đông Triều|VN|city
thies	Thies|Thiès|SN|city
thies nones	Thies Nones|Thiès Nones|SN|city
thika	Thika|Thika|KE|city
thiladhunmathee dhekunuburi	Thiladhunmathee Dhekunuburi|Thiladhunmathee Dhekunuburi|MV|region
thiladhunmathee uthuruburi	Thiladhunmathee Uthuruburi|Thiladhunmathee Uthuruburi|MV|region
thimphu	Thimphu|Thimphu|BT|city
thiruvananthapuram	Thiruvananthapuram|Thiruvananthapuram|IN|city
thohoyandou	Thohoyandou|Thohoyandou|ZA|city
thon buri	Thon Buri|Thon Buri|TH|city
thoothukudi	Thoothukudi|Thoothukudi|IN|city
thrissur	Thrissur|Thrissur|IN|city
thu dau mot	Thu Dau Mot|Thủ Dầu Một|VN|city
thu duc	Thu Duc|Thủ Đức|VN|city
thuan an	Thuan An|Thuận An|VN|city
thunder bay	Thunder Bay|Thunder Bay|CA|city
thung khru	Thung Khru|Thung Khru|TH|city
thuqbah	Thuqbah|Thuqbah|SA|city
thurgau	Thurgau|Thurgau|CH|region
thuringen	Thuringen|Thüringen|DE|region
tianjin	Tianjin|Tianjin|CN|city
tianjin shi	Tianjin Shi|Tianjin Shi|CN|region
tianshui	Tianshui|Tianshui|CN|city
tiaret	Tiaret|Tiaret|DZ|city
tiba	Tiba|Tiba|JP|region
tibasti	Tibasti|Tibastī|TD|region
ticino	Ticino|Ticino|CH|region
tiebo	Tiebo|Tiébo|SN|city
tieling	Tieling|Tieling|CN|city
tierra del fuego	Tierra del Fuego|Tierra del Fuego|AR|region
tigwav	Tigwav|Tigwav|HT|city
tijuana	Tijuana|Tijuana|MX|city
tilburg	Tilburg|Tilburg|NL|city
tillaberi	Tillaberi|Tillabéri|NE|region
tima	Tima|Ţimā|EG|city
timbuktu	Timbuktu|Timbuktu|ML|city
timimoun	Timimoun|Timimoun|DZ|region
timis	Timis|Timiș|RO|region
timisoara	Timisoara|Timişoara|RO|city
tin shui wai	Tin Shui Wai|Tin Shui Wai|HK|city
tinaquillo	Tinaquillo|Tinaquillo|VE|city
tindouf	Tindouf|Tindouf|DZ|region
tipaza	Tipaza|Tipaza|DZ|region
tirana	Tirana|Tirana|AL|city
tirane	Tirane|Tiranë|AL|region
tiraspol	Tiraspol|Tiraspol|MD|city
tiris zemmour	Tiris Zemmour|Tiris Zemmour|MR|region
tirmiz	Tirmiz|Tirmiz|UZ|city
tirol	Tirol|Tirol|AT|region
tiruchirappalli	Tiruchirappalli|Tiruchirappalli|IN|city
tirunelveli	Tirunelveli|Tirunelveli|IN|city
tirupati	Tirupati|Tirupati|IN|city
tiruppur	Tiruppur|Tiruppur|IN|city
tiruvottiyur	Tiruvottiyur|Tiruvottiyūr|IN|city
tissemsilt	Tissemsilt|Tissemsilt|DZ|region
tivaouane	Tivaouane|Tivaouane|SN|city
tivat	Tivat|Tivat|ME|region
tizi ouzou	Tizi Ouzou|Tizi Ouzou|DZ|city
tlahuac	Tlahuac|Tláhuac|MX|city
tlalnepantla	Tlalnepantla|Tlalnepantla|MX|city
tlalpan	Tlalpan|Tlalpan|MX|city
tlaquepaque	Tlaquepaque|Tlaquepaque|MX|city
tlaxcala	Tlaxcala|Tlaxcala|MX|region
tlemcen	Tlemcen|Tlemcen|DZ|city
toa payoh new town	Toa Payoh New Town|Toa Payoh New Town|SG|city
toamasina	Toamasina|Toamasina|MG|city
tobago	Tobago|Tobago|TT|region
tobolsk	Tobolsk|Tobolsk|RU|city
tobruk	Tobruk|Tobruk|LY|city
tocantins	Tocantins|Tocantins|BR|region
tocoa	Tocoa|Tocoa|HN|city
togdheer	Togdheer|Togdheer|SO|region
tokat	Tokat|Tokat|TR|city
tokch'on	Tokch'on|Tŏkch’ŏn|KP|city
tokmok	Tokmok|Tokmok|KG|city
tokorozawa	Tokorozawa|Tokorozawa|JP|city
tokoza	Tokoza|Tokoza|ZA|city
tokushima	Tokushima|Tokushima|JP|city
tokusima	Tokusima|Tokusima|JP|region
tokyo	Tokyo|Tokyo|JP|city
toledo	Toledo|Toledo|US|city;Toledo|Toledo|PH|city;Toledo|Toledo|BZ|region
toli-toli	Toli-Toli|Toli-Toli|ID|city
toliara	Toliara|Toliara|MG|city
tolima	Tolima|Tolima|CO|region
tolna	Tolna|Tolna|HU|region
toluca	Toluca|Toluca|MX|city
tolyatti	Tolyatti|Tolyatti|RU|city
tombouctou	Tombouctou|Timbuktu|ML|city;Tombouctou|Tombouctou|ML|region
tomsk	Tomsk|Tomsk|RU|city
tonala	Tonala|Tonalá|MX|city
tongchuan	Tongchuan|Tongchuan|CN|city
tongchuanshi	Tongchuanshi|Tongchuanshi|CN|city
tonghua	Tonghua|Tonghua|CN|city
tongliao	Tongliao|Tongliao|CN|city
tongling	Tongling|Tongling|CN|city
tongshan	Tongshan|Tongshan|CN|city
toowoomba	Toowoomba|Toowoomba|AU|city
torba	Torba|Torba|VU|region
torbat-e heydariyeh	Torbat-e Heydariyeh|Torbat-e Ḩeydarīyeh|IR|city
toronto	Toronto|Toronto|CA|city
torrejon de ardoz	Torrejon de Ardoz|Torrejón de Ardoz|ES|city
torreon	Torreon|Torreón|MX|city
torshavn	Torshavn|Tórshavn|FO|city
torun	Torun|Toruń|PL|city
toscana	Toscana|Toscana|IT|region
toshima	Toshima|Toshima|JP|city
toshkent	Toshkent|Toshkent|UZ|region
totigi	Totigi|Totigi|JP|region
totonicapan	Totonicapan|Totonicapán|GT|city
tottenham	Tottenham|Tottenham|GB|city
tottori	Tottori|Tottori|JP|region
touba	Touba|Touba|SN|city
toufen	Toufen|Toufen|TW|city
touggourt	Touggourt|Touggourt|DZ|city
toulon	Toulon|Toulon|FR|city
toulouse	Toulouse|Toulouse|FR|city
tours	Tours|Tours|FR|city
tovuz	Tovuz|Tovuz|AZ|region
townsville	Townsville|Townsville|AU|city
toyama	Toyama|Toyama|JP|city
toyohashi	Toyohashi|Toyohashi|JP|city
toyonaka	Toyonaka|Toyonaka|JP|city
toyota	Toyota|Toyota|JP|city
tozeur	Tozeur|Tozeur|TN|region
tra vinh	Tra Vinh|Trà Vinh|VN|region
trabzon	Trabzon|Trabzon|TR|city
trang	Trang|Trang|TH|region
trans nzoia	Trans Nzoia|Trans Nzoia|KE|region
trarza	Trarza|Trarza|MR|region
trashi yangtse	Trashi Yangtse|Trashi Yangtse|BT|region
trashigang	Trashigang|Trashigang|BT|region
trat	Trat|Trat|TH|region
treinta y tres	Treinta y Tres|Treinta y Tres|UY|region
trelawny	Trelawny|Trelawny|JM|region
trentino-alto adige	Trentino-Alto Adige|Trentino-Alto Adige|IT|region
trento	Trento|Trento|IT|city
tri-cities	Tri-Cities|Tri-Cities|US|city
trier	Trier|Trier|DE|city
trieste	Trieste|Trieste|IT|city
trincomalee	Trincomalee|Trincomalee|LK|city
triolet	Triolet|Triolet|MU|city
tripoli	Tripoli|Tripoli|LY|city;Tripoli|Tripoli|LB|city
tripura	Tripura|Tripura|IN|region
tristan da cunha	Tristan da Cunha|Tristan da Cunha|SH|region
trois-rivieres	Trois-Rivieres|Trois-Rivières|CA|city
troms og finnmark	Troms og Finnmark|Troms og Finnmark|NO|region
trondelag	Trondelag|Trøndelag|NO|region
trondheim	Trondheim|Trondheim|NO|city
trongsa	Trongsa|Trongsa|BT|region
troparevo	Troparevo|Troparëvo|RU|city
trujillo	Trujillo|Trujillo|PE|city;Trujillo|Trujillo|VE|region
tsaritsyno	Tsaritsyno|Tsaritsyno|RU|city
tsentralno-miskyi	Tsentralno-Miskyi|Tsentralno-Miskyi|UA|city
tsentralnyi	Tsentralnyi|Tsentralnyi|UA|city
tseung kwan o	Tseung Kwan O|Tseung Kwan O|HK|city
tshikapa	Tshikapa|Tshikapa|CD|city
tshilenge	Tshilenge|Tshilenge|CD|city
tshopo	Tshopo|Tshopo|CD|region
tshuapa	Tshuapa|Tshuapa|CD|region
tsing yi town	Tsing Yi Town|Tsing Yi Town|HK|city
tsirang	Tsirang|Tsirang|BT|city
tsu	Tsu|Tsu|JP|city
tsuen wan	Tsuen Wan|Tsuen Wan|HK|city
tsukuba	Tsukuba|Tsukuba|JP|city
tubas	Tubas|Ţūbās|PS|region
tucson	Tucson|Tucson|US|city
tucuman	Tucuman|Tucumán|AR|region
tuen mun	Tuen Mun|Tuen Mun|HK|city
tula	Tula|Tula|RU|city
tulcea	Tulcea|Tulcea|RO|region
tulkarm	Tulkarm|Ţūlkarm|PS|region
tulsa	Tulsa|Tulsa|US|city
tulua	Tulua|Tuluá|CO|city
tumbes	Tumbes|Tumbes|PE|region
tumkur	Tumkur|Tumkūr|IN|city
tunapuna-piarco	Tunapuna-Piarco|Tunapuna-Piarco|TT|region
tunceli	Tunceli|Tunceli|TR|region
tunduma	Tunduma|Tunduma|TZ|city
tung chung	Tung Chung|Tung Chung|HK|city
tungi	Tungi|Tungi|BD|city
tungipara	Tungipara|Tungipara|BD|city
tungurahua	Tungurahua|Tungurahua|EC|region
tunis	Tunis|Tunis|TN|city
tunja	Tunja|Tunja|CO|city
turgutlu	Turgutlu|Turgutlu|TR|city
turhal	Turhal|Turhal|TR|city
turin	Turin|Turin|IT|city
turkana	Turkana|Turkana|KE|region
turkistan	Turkistan|Turkistan|KZ|city
turkistan oblysy	Turkistan oblysy|Türkistan oblysy|KZ|region
turkmenabat	Turkmenabat|Türkmenabat|TM|city
turkmenbasy	Turkmenbasy|Türkmenbaşy|TM|city
turku	Turku|Turku|FI|city
turmero	Turmero|Turmero|VE|city
turpan	Turpan|Turpan|CN|city
tutong	Tutong|Tutong|BN|city
tuxtla	Tuxtla|Tuxtla|MX|city
tuyen quang	Tuyen Quang|Tuyên Quang|VN|region
tuz khurmatu	Tuz Khurmatu|Ţūz Khūrmātū|IQ|city
tuzi	Tuzi|Tuzi|ME|region
tuzla	Tuzla|Tuzla|BA|city
tver	Tver|Tver|RU|city
twifu praso	Twifu Praso|Twifu Praso|GH|city
tychy	Tychy|Tychy|PL|city
tyoply stan	Tyoply Stan|Tyoply Stan|RU|city
tyre	Tyre|Tyre|LB|city
tyumen	Tyumen|Tyumen|RU|city
tyva	Tyva|Tyva|RU|region
uasin gishu	Uasin Gishu|Uasin Gishu|KE|region
uberaba	Uberaba|Uberaba|BR|city
uberlandia	Uberlandia|Uberlândia|BR|city
ubon ratchathani	Ubon Ratchathani|Ubon Ratchathani|TH|city
ucar	Ucar|Ucar|AZ|region
ucayali	Ucayali|Ucayali|PE|region
udaipur	Udaipur|Udaipur|IN|city
udine	Udine|Udine|IT|city
udon thani	Udon Thani|Udon Thani|TH|city
ufa	Ufa|Ufa|RU|city
ugep	Ugep|Ugep|NG|city
uige	Uige|Uíge|AO|city
uijeongbu-si	Uijeongbu-si|Uijeongbu-si|KR|city
ujjain	Ujjain|Ujjain|IN|city
ujpest	Ujpest|Újpest|HU|city
ukhta	Ukhta|Ukhta|RU|city
ulaanbaatar	Ulaanbaatar|Ulaanbaatar|MN|region
ulan bator	Ulan Bator|Ulan Bator|MN|city
ulan-ude	Ulan-Ude|Ulan-Ude|RU|city
ulanqab	Ulanqab|Ulanqab|CN|city
ulcinj	Ulcinj|Ulcinj|ME|region
ulhasnagar	Ulhasnagar|Ulhasnagar|IN|city
ullyul	Ullyul|Ŭllyul|KP|city
ulm	Ulm|Ulm|DE|city
ulsan	Ulsan|Ulsan|KR|city
ulsan-gwangyeoksi	Ulsan-gwangyeoksi|Ulsan-gwangyeoksi|KR|region
ulster	Ulster|Ulster|IE|region
ulu bedok	Ulu Bedok|Ulu Bedok|SG|city
uluberiya	Uluberiya|Uluberiya|IN|city
ulyanovsk	Ulyanovsk|Ulyanovsk|RU|city
ulytau	Ulytau|Ulytaū|KZ|region
umbria	Umbria|Umbria|IT|region
umea	Umea|Umeå|SE|city
umm al qaywayn	Umm al Qaywayn|Umm al Qaywayn|AE|region
umm qasr	Umm Qasr|Umm Qaşr|IQ|city
umm salal	Umm Salal|Umm Şalāl|QA|region
umraniye	Umraniye|Umraniye|TR|city
umuahia	Umuahia|Umuahia|NG|city
unaizah	Unaizah|Unaizah|SA|city
ungheni	Ungheni|Ungheni|MD|region
united states minor outlying islands	United States Minor Outlying Islands|United States Minor Outlying Islands|US|region
united states virgin islands	United States Virgin Islands|United States Virgin Islands|US|region
unity	Unity|Unity|SS|region
upata	Upata|Upata|VE|city
upper demerara-berbice	Upper Demerara-Berbice|Upper Demerara-Berbice|GY|region
upper east	Upper East|Upper East|GH|region
upper nile	Upper Nile|Upper Nile|SS|region
upper river	Upper River|Upper River|GM|region
upper takutu-upper essequibo	Upper Takutu-Upper Essequibo|Upper Takutu-Upper Essequibo|GY|region
upper west	Upper West|Upper West|GH|region
upper west side	Upper West Side|Upper West Side|US|city
uppsala	Uppsala|Uppsala|SE|city
uppsala lan	Uppsala lan|Uppsala län|SE|region
urganch	Urganch|Urganch|UZ|city
ursynow	Ursynow|Ursynów|PL|city
uruapan	Uruapan|Uruapan|MX|city
urumqi	Urumqi|Ürümqi|CN|city
uruzgan	Uruzgan|Uruzgān|AF|region
usak	Usak|Uşak|TR|city
usera	Usera|Usera|ES|city
uskudar	Uskudar|Üsküdar|TR|city
ussuriysk	Ussuriysk|Ussuriysk|RU|city
ust'-ilimsk	Ust'-Ilimsk|Ust’-Ilimsk|RU|city
ust-kamenogorsk	Ust-Kamenogorsk|Ust-Kamenogorsk|KZ|city
usulutan	Usulutan|Usulután|SV|region
utah	Utah|Utah|US|region
uthai thani	Uthai Thani|Uthai Thani|TH|region
utrecht	Utrecht|Utrecht|NL|city
utsunomiya	Utsunomiya|Utsunomiya|JP|city
uttar pradesh	Uttar Pradesh|Uttar Pradesh|IN|region
uttaradit	Uttaradit|Uttaradit|TH|region
uttarakhand	Uttarakhand|Uttarākhand|IN|region
uusimaa	Uusimaa|Uusimaa|FI|region
uvea	Uvea|Uvea|WF|region
uvira	Uvira|Uvira|CD|city
uyo	Uyo|Uyo|NG|city
uzgen	Uzgen|Uzgen|KG|city
uzhhorod	Uzhhorod|Uzhhorod|UA|city
vacoas	Vacoas|Vacoas|MU|city
vadodara	Vadodara|Vadodara|IN|city
vaduz	Vaduz|Vaduz|LI|city
vakaga	Vakaga|Vakaga|CF|region
valais	Valais|Valais|CH|region
valcea	Valcea|Vâlcea|RO|region
valdesia	Valdesia|Valdesia|DO|region
valdivia	Valdivia|Valdivia|CL|city
valencia	Valencia|Valencia|VE|city;Valencia|Valencia|ES|city
valenciana	Valenciana|Valenciana|ES|region
valenzuela	Valenzuela|Valenzuela|PH|city
valera	Valera|Valera|VE|city
valladolid	Valladolid|Valladolid|ES|city
valle	Valle|Valle|HN|region
valle d'aosta	Valle d'Aosta|Valle d'Aosta|IT|region
valle de la pascua	Valle de La Pascua|Valle de La Pascua|VE|city
valle del cauca	Valle del Cauca|Valle del Cauca|CO|region
valledupar	Valledupar|Valledupar|CO|city
vallee du bandama	Vallee du Bandama|Vallée du Bandama|CI|region
valparaiso	Valparaiso|Valparaíso|CL|city
vancouver	Vancouver|Vancouver|CA|city
vanderbijlpark	Vanderbijlpark|Vanderbijlpark|ZA|city
vantaa	Vantaa|Vantaa|FI|city
varamin	Varamin|Varāmīn|IR|city
varanasi	Varanasi|Varanasi|IN|city
varazdinska zupanija	Varazdinska zupanija|Varaždinska županija|HR|region
varmlands lan	Varmlands lan|Värmlands län|SE|region
varna	Varna|Varna|BG|city
varsinais-suomi	Varsinais-Suomi|Varsinais-Suomi|FI|region
varzea grande	Varzea Grande|Várzea Grande|BR|city
vaslui	Vaslui|Vaslui|RO|region
vasteras	Vasteras|Västerås|SE|city
vasterbottens lan	Vasterbottens lan|Västerbottens län|SE|region
vasternorrlands lan	Vasternorrlands lan|Västernorrlands län|SE|region
vastmanlands lan	Vastmanlands lan|Västmanlands län|SE|region
vastra gotalands lan	Vastra Gotalands lan|Västra Götalands län|SE|region
vasyl'evsky ostrov	Vasyl'evsky Ostrov|Vasyl'evsky Ostrov|RU|city
vatican city	Vatican City|Vatican City|VA|city
vaud	Vaud|Vaud|CH|region
vaughan	Vaughan|Vaughan|CA|city
vaupes	Vaupes|Vaupés|CO|region
vayoc jor	Vayoc Jor|Vayoć Jor|AM|region
vedado	Vedado|Vedado|CU|city
vejle	Vejle|Vejle|DK|region
velikiy novgorod	Velikiy Novgorod|Velikiy Novgorod|RU|city
velikiye luki	Velikiye Luki|Velikiye Luki|RU|city
veliko tarnovo	Veliko Tarnovo|Veliko Tarnovo|BG|region
vellore	Vellore|Vellore|IN|city
veneto	Veneto|Veneto|IT|region
venlo	Venlo|Venlo|NL|city
ventspils	Ventspils|Ventspils|LV|city
venustiano carranza	Venustiano Carranza|Venustiano Carranza|MX|city
veracruz	Veracruz|Veracruz|MX|city
veracruz de ignacio de la llave	Veracruz de Ignacio de la Llave|Veracruz de Ignacio de la Llave|MX|region
veraguas	Veraguas|Veraguas|PA|region
vereeniging	Vereeniging|Vereeniging|ZA|city
verhunskyi	Verhunskyi|Verhunskyi|UA|city
vermont	Vermont|Vermont|US|region
verona	Verona|Verona|IT|city
versailles	Versailles|Versailles|FR|city
veshnyaki	Veshnyaki|Veshnyaki|RU|city
vestfold og telemark	Vestfold og Telemark|Vestfold og Telemark|NO|region
vestland	Vestland|Vestland|NO|region
vestsjaelland	Vestsjaelland|Vestsjælland|DK|region
veszprem	Veszprem|Veszprém|HU|region
viamao	Viamao|Viamão|BR|city
viana	Viana|Viana|AO|city
viangchan	Viangchan|Viangchan|LA|region
viborg	Viborg|Viborg|DK|region
vicenza	Vicenza|Vicenza|IT|city
vichada	Vichada|Vichada|CO|region
victoria	Victoria|Victoria|HK|city;Victoria|Victoria|CA|city;Victoria|Victoria|SC|city;Victoria|Victoria|AU|region
victoria de durango	Victoria de Durango|Victoria de Durango|MX|city
vidin	Vidin|Vidin|BG|region
vienna	Vienna|Vienna|AT|city
vientiane	Vientiane|Vientiane|LA|city
viet tri	Viet Tri|Việt Trì|VN|city
viet yen	Viet Yen|Việt Yên|VN|city
vigo	Vigo|Vigo|ES|city
vihiga	Vihiga|Vihiga|KE|region
vijayapura	Vijayapura|Vijayapura|IN|city
vijayawada	Vijayawada|Vijayawada|IN|city
viken	Viken|Viken|NO|region
vila flor	Vila Flor|Vila Flor|AO|city
vila velha	Vila Velha|Vila Velha|BR|city
vilkhivskyi	Vilkhivskyi|Vilkhivskyi|UA|city
villa canales	Villa Canales|Villa Canales|GT|city
villa clara	Villa Clara|Villa Clara|CU|region
villa lugano	Villa Lugano|Villa Lugano|AR|city
villa mercedes	Villa Mercedes|Villa Mercedes|CL|city
villa nueva	Villa Nueva|Villa Nueva|GT|city
villahermosa	Villahermosa|Villahermosa|MX|city
villaverde	Villaverde|Villaverde|ES|city
villavicencio	Villavicencio|Villavicencio|CO|city
ville-marie	Ville-Marie|Ville-Marie|CA|city
villeray-saint-michel-parc-extension	Villeray-Saint-Michel-Parc-Extension|Villeray–Saint-Michel–Parc-Extension|CA|city
villeurbanne	Villeurbanne|Villeurbanne|FR|city
vilnius	Vilnius|Vilnius|LT|city
vina del mar	Vina del Mar|Viña del Mar|CL|city
vinh	Vinh|Vinh|VN|city
vinh long	Vinh Long|Vĩnh Long|VN|region
vinh phuc	Vinh Phuc|Vĩnh Phúc|VN|region
vinnytska oblast	Vinnytska oblast|Vinnytska oblast|UA|region
vinnytsya	Vinnytsya|Vinnytsya|UA|city
viqueque	Viqueque|Viqueque|TL|region
viransehir	Viransehir|Viranşehir|TR|city
virar	Virar|Virār|IN|city
virginia	Virginia|Virginia|ZA|city;Virginia|Virginia|US|region
virginia beach	Virginia Beach|Virginia Beach|US|city
viroviticko-podravska zupanija	Viroviticko-podravska zupanija|Virovitičko-podravska županija|HR|region
visakhapatnam	Visakhapatnam|Visakhapatnam|IN|city
viseu	Viseu|Viseu|PT|city
vitebsk	Vitebsk|Vitebsk|BY|city
vitoria	Vitoria|Vitória|BR|city
vitoria da conquista	Vitoria da Conquista|Vitória da Conquista|BR|city
vitsyebskaya voblasts'	Vitsyebskaya voblasts'|Vitsyebskaya voblasts'|BY|region
vizianagaram	Vizianagaram|Vizianagaram|IN|city
vlaams gewest	Vlaams Gewest|Vlaams Gewest|BE|region
vlaams-brabant	Vlaams-Brabant|Vlaams-Brabant|BE|region
vladikavkaz	Vladikavkaz|Vladikavkaz|RU|city
vladimir	Vladimir|Vladimir|RU|city
vladimirskaya	Vladimirskaya|Vladimirskaya|RU|region
vladivostok	Vladivostok|Vladivostok|RU|city
vlore	Vlore|Vlorë|AL|city
volgodonsk	Volgodonsk|Volgodonsk|RU|city
volgograd	Volgograd|Volgograd|RU|city
volgogradskaya	Volgogradskaya|Volgogradskaya|RU|region
vologda	Vologda|Vologda|RU|city
volta	Volta|Volta|GH|region
volta redonda	Volta Redonda|Volta Redonda|BR|city
volynska oblast	Volynska oblast|Volynska oblast|UA|region
volzhsky	Volzhsky|Volzhsky|RU|city
vorarlberg	Vorarlberg|Vorarlberg|AT|region
voreio aigaio	Voreio Aigaio|Vóreio Aigaío|GR|region
voronezh	Voronezh|Voronezh|RU|city
vrancea	Vrancea|Vrancea|RO|region
vratsa	Vratsa|Vratsa|BG|region
vryheid	Vryheid|Vryheid|ZA|city
vukovarsko-srijemska zupanija	Vukovarsko-srijemska zupanija|Vukovarsko-srijemska županija|HR|region
vung tau	Vung Tau|Vũng Tàu|VN|city
vura	Vura|Vura|SB|city
vyhurivshchyna-troyeshchyna	Vyhurivshchyna-Troyeshchyna|Vyhurivshchyna-Troyeshchyna|UA|city
vykhino-zhulebino	Vykhino-Zhulebino|Vykhino-Zhulebino|RU|city
waals gewest	Waals Gewest|Waals Gewest|BE|region
wad medani	Wad Medani|Wad Medani|SD|city
wadday	Wadday|Waddāy|TD|region
wadi as sir	Wadi as Sir|Wādī as Sīr|JO|city
wafangdian	Wafangdian|Wafangdian|CN|city
wah cantt	Wah Cantt|Wah Cantt|PK|city
waikato	Waikato|Waikato|NZ|region
wajir	Wajir|Wajir|KE|region
wakayama	Wakayama|Wakayama|JP|city
wakefield	Wakefield|Wakefield|GB|city
walbrzych	Walbrzych|Wałbrzych|PL|city
wallis-et-futuna	Wallis-et-Futuna|Wallis-et-Futuna|FR|region
walsall	Walsall|Walsall|GB|city
walthamstow	Walthamstow|Walthamstow|GB|city
walvis bay	Walvis Bay|Walvis Bay|NA|city
wan chai	Wan Chai|Wan Chai|HK|city
wandsbek	Wandsbek|Wandsbek|DE|city
wang thonglang	Wang Thonglang|Wang Thonglang|TH|city
wangdue phodrang	Wangdue Phodrang|Wangdue Phodrang|BT|region
wangsa maju	Wangsa Maju|Wangsa Maju|MY|city
wanica	Wanica|Wanica|SR|region
wanning	Wanning|Wanning|CN|city
wanxian	Wanxian|Wanxian|CN|city
wanzhou	Wanzhou|Wanzhou|CN|city
warangal	Warangal|Warangal|IN|city
wardak	Wardak|Wardak|AF|region
warder	Warder|Warder|ET|city
warisan	Warisan|Warīsān|AE|city
warminsko-mazurskie	Warminsko-Mazurskie|Warmińsko-Mazurskie|PL|region
warrap	Warrap|Warrap|SS|region
warri	Warri|Warri|NG|city
warrington	Warrington|Warrington|GB|city
warsaw	Warsaw|Warsaw|PL|city
wasat darfur	Wasat Darfur|Wasaţ Dārfūr|SD|region
washington	Washington|Washington|US|city
washington, dc	Washington, DC|Washington|US|city
wasit	Wasit|Wāsiţ|IQ|region
waterloo	Waterloo|Waterloo|CA|city;Waterloo|Waterloo|SL|city
watford	Watford|Watford|GB|city
watthana	Watthana|Watthana|TH|city
weifang	Weifang|Weifang|CN|city
weihai	Weihai|Weihai|CN|city
weinan	Weinan|Weinan|CN|city
weldiya	Weldiya|Weldiya|ET|city
wele-nzas	Wele-Nzas|Wele-Nzas|GQ|region
welkom	Welkom|Welkom|ZA|city
wellington	Wellington|Wellington|NZ|city
wenchang	Wenchang|Wenchang|CN|city
wenshan city	Wenshan City|Wenshan City|CN|city
wenzhou	Wenzhou|Wenzhou|CN|city
west bay	West Bay|West Bay|KY|city
west bengal	West Bengal|West Bengal|IN|region
west bromwich	West Bromwich|West Bromwich|GB|city
west coast	West Coast|West Coast|NZ|region
west grand bahama	West Grand Bahama|West Grand Bahama|BS|region
west island	West Island|West Island|CC|city
west jerusalem	West Jerusalem|West Jerusalem|IL|city
west new britain	West New Britain|West New Britain|PG|region
west pokot	West Pokot|West Pokot|KE|region
west raleigh	West Raleigh|West Raleigh|US|city
west sepik	West Sepik|West Sepik|PG|region
west virginia	West Virginia|West Virginia|US|region
west-vlaanderen	West-Vlaanderen|West-Vlaanderen|BE|region
western area	Western Area|Western Area|SL|region
western bahr el ghazal	Western Bahr el Ghazal|Western Bahr el Ghazal|SS|region
western cape	Western Cape|Western Cape|ZA|region
western equatoria	Western Equatoria|Western Equatoria|SS|region
western highlands	Western Highlands|Western Highlands|PG|region
western north	Western North|Western North|GH|region
western visayas	Western Visayas|Western Visayas|PH|region
westmoreland	Westmoreland|Westmoreland|JM|region
westonaria	Westonaria|Westonaria|ZA|city
whalley	Whalley|Whalley|CA|city
whitby	Whitby|Whitby|CA|city
wichita	Wichita|Wichita|US|city
wielkopolskie	Wielkopolskie|Wielkopolskie|PL|region
wien	Wien|Wien|AT|region
wiesbaden	Wiesbaden|Wiesbaden|DE|city
wigan	Wigan|Wigan|GB|city
wilayah persekutuan kuala lumpur	Wilayah Persekutuan Kuala Lumpur|Wilayah Persekutuan Kuala Lumpur|MY|region
wilayah persekutuan labuan	Wilayah Persekutuan Labuan|Wilayah Persekutuan Labuan|MY|region
wilayah persekutuan putrajaya	Wilayah Persekutuan Putrajaya|Wilayah Persekutuan Putrajaya|MY|region
willemstad	Willemstad|Willemstad|CW|city
wilmersdorf	Wilmersdorf|Wilmersdorf|DE|city
windhoek	Windhoek|Windhoek|NA|city
windsor	Windsor|Windsor|CA|city
winejok	Winejok|Winejok|SS|city
winnipeg	Winnipeg|Winnipeg|CA|city
winston-salem	Winston-Salem|Winston-Salem|US|city
winterthur	Winterthur|Winterthur|CH|city
wisconsin	Wisconsin|Wisconsin|US|region
wloclawek	Wloclawek|Włocławek|PL|city
woking	Woking|Woking|GB|city
wola	Wola|Wola|PL|city
woleu-ntem	Woleu-Ntem|Woleu-Ntem|GA|region
wolfsburg	Wolfsburg|Wolfsburg|DE|city
wollongong	Wollongong|Wollongong|AU|city
wolverhampton	Wolverhampton|Wolverhampton|GB|city
wong tai sin	Wong Tai Sin|Wong Tai Sin|HK|city
wonju	Wonju|Wŏnju|KR|city
wonsan	Wonsan|Wŏnsan|KP|city
woodlands	Woodlands|Woodlands|SG|city
woqooyi galbeed	Woqooyi Galbeed|Woqooyi Galbeed|SO|region
worcester	Worcester|Worcester|US|city;Worcester|Worcester|ZA|city;Worcester|Worcester|GB|city
woroba	Woroba|Woroba|CI|region
worthing	Worthing|Worthing|GB|city
wroclaw	Wroclaw|Wrocław|PL|city
wuhai	Wuhai|Wuhai|CN|city
wuhan	Wuhan|Wuhan|CN|city
wuhu	Wuhu|Wuhu|CN|city
wuppertal	Wuppertal|Wuppertal|DE|city
wurzburg	Wurzburg|Würzburg|DE|city
wuwei	Wuwei|Wuwei|CN|city
wuxi	Wuxi|Wuxi|CN|city
wuxue	Wuxue|Wuxue|CN|city
wuzhong	Wuzhong|Wuzhong|CN|city
wuzhou	Wuzhou|Wuzhou|CN|city
wyoming	Wyoming|Wyoming|US|region
xacmaz	Xacmaz|Xaçmaz|AZ|region
xai-xai	Xai-Xai|Xai-Xai|MZ|city
xaignabouli	Xaignabouli|Xaignabouli|LA|region
xaisomboun	Xaisomboun|Xaisômboun|LA|region
xalapa de enriquez	Xalapa de Enriquez|Xalapa de Enríquez|MX|city
xam nua	Xam Nua|Xam Nua|LA|city
xankandi	Xankandi|Khankendi|AZ|city;Xankandi|Xankəndi|AZ|region
xekong	Xekong|Xékong|LA|region
xi'an	Xi'an|Xi’an|CN|city
xiamen	Xiamen|Xiamen|CN|city
xian	Xian|Xi’an|CN|city
xiangkhouang	Xiangkhouang|Xiangkhouang|LA|region
xiangtan	Xiangtan|Xiangtan|CN|city
xiangyang	Xiangyang|Xiangyang|CN|city
xianning	Xianning|Xianning|CN|city
xiantao	Xiantao|Xiantao|CN|city
xianyang	Xianyang|Xianyang|CN|city
xiaogan	Xiaogan|Xiaogan|CN|city
xichang	Xichang|Xichang|CN|city
xico	Xico|Xico|MX|city
xilinhot	Xilinhot|Xilinhot|CN|city
xingning	Xingning|Xingning|CN|city
xingtai	Xingtai|Xingtai|CN|city
xingyi	Xingyi|Xingyi|CN|city
xining	Xining|Xining|CN|city
xintai	Xintai|Xintai|CN|city
xinxiang	Xinxiang|Xinxiang|CN|city
xinyang	Xinyang|Xinyang|CN|city
xinyi	Xinyi|Xinyi|CN|city
xinyu	Xinyu|Xinyu|CN|city
xinyuan	Xinyuan|Xinyuan|CN|city
xinzhou	Xinzhou|Xinzhou|CN|city
xiuying	Xiuying|Xiuying|CN|city
xiva	Xiva|Xiva|UZ|city
xizhi	Xizhi|Xizhi|TW|city
xizi	Xizi|Xızı|AZ|region
xocali	Xocali|Xocalı|AZ|region
xocavand	Xocavand|Xocavənd|AZ|region
xochimilco	Xochimilco|Xochimilco|MX|city
xorazm	Xorazm|Xorazm|UZ|region
xuan loc	Xuan Loc|Xuân Lộc|VN|city
xuancheng	Xuancheng|Xuancheng|CN|city
xuanhua	Xuanhua|Xuanhua|CN|city
xuchang	Xuchang|Xuchang|CN|city
xuhui	Xuhui|Xuhui|CN|city
xuzhou	Xuzhou|Xuzhou|CN|city
ya'an	Ya'an|Ya'an|CN|city
yakutsk	Yakutsk|Yakutsk|RU|city
yala	Yala|Yala|TH|region
yalova	Yalova|Yalova|TR|region
yamagata	Yamagata|Yamagata|JP|city
yamaguti	Yamaguti|Yamaguti|JP|region
yamalo-	Yamalo-|Yamalo-|RU|region
yamanasi	Yamanasi|Yamanasi|JP|region
yamato	Yamato|Yamato|JP|city
yambol	Yambol|Yambol|BG|region
yamoussoukro	Yamoussoukro|Yamoussoukro|CI|city
yamuna nagar	Yamuna Nagar|Yamuna Nagar|IN|city
yan'an	Yan'an|Yan’an|CN|city
yanbu	Yanbu|Yanbu|SA|city
yancheng	Yancheng|Yancheng|CN|city
yanghang	Yanghang|Yanghang|CN|city
yangjiang	Yangjiang|Yangjiang|CN|city
yangju	Yangju|Yangju|KR|city
yangon	Yangon|Yangon|MM|city
yangpu	Yangpu|Yangpu|CN|city
yangquan	Yangquan|Yangquan|CN|city
yangsan	Yangsan|Yangsan|KR|city
yangshuo	Yangshuo|Yangshuo|CN|city
yangzhou	Yangzhou|Yangzhou|CN|city
yanji	Yanji|Yanji|CN|city
yantai	Yantai|Yantai|CN|city
yanzhou	Yanzhou|Yanzhou|CN|city
yao	Yao|Yao|JP|city
yaounde	Yaounde|Yaoundé|CM|city
yaracuy	Yaracuy|Yaracuy|VE|region
yardimli	Yardimli|Yardımlı|AZ|region
yaren	Yaren|Yaren|NR|city
yaritagua	Yaritagua|Yaritagua|VE|city
yaroslavl	Yaroslavl|Yaroslavl|RU|city
yasenevo	Yasenevo|Yasenevo|RU|city
yasothon	Yasothon|Yasothon|TH|region
yawnghwe	Yawnghwe|Yawnghwe|MM|city
yazd	Yazd|Yazd|IR|city
yedebub biheroch bihereseboch na hizboch	YeDebub Biheroch Bihereseboch na Hizboch|YeDebub Bihēroch Bihēreseboch na Hizboch|ET|region
yei	Yei|Yei|SS|city
yekaterinburg	Yekaterinburg|Yekaterinburg|RU|city
yelets	Yelets|Yelets|RU|city
yen bai	Yen Bai|Yên Bái|VN|region
yenagoa	Yenagoa|Yenagoa|NG|city
yenangyaung	Yenangyaung|Yenangyaung|MM|city
yeoju	Yeoju|Yeoju|KR|city
yeosu	Yeosu|Yeosu|KR|city
yerevan	Yerevan|Yerevan|AM|city
yerushalayim	Yerushalayim|Yerushalayim|IL|region
yevlakh	Yevlakh|Yevlakh|AZ|city
yevlax	Yevlax|Yevlax|AZ|region
yevpatoriya	Yevpatoriya|Yevpatoriya|UA|city
yibin	Yibin|Yibin|CN|city
yichang	Yichang|Yichang|CN|city
yichun	Yichun|Yichun|CN|city
yigo village	Yigo Village|Yigo Village|GU|city
yilan	Yilan|Yilan|TW|region
yinchuan	Yinchuan|Yinchuan|CN|city
yingkou	Yingkou|Yingkou|CN|city
yingtan	Yingtan|Yingtan|CN|city
yintai	Yintai|Yintai|CN|city
yishun new town	Yishun New Town|Yishun New Town|SG|city
yiwu	Yiwu|Yiwu|CN|city
yixing	Yixing|Yixing|CN|city
yobe	Yobe|Yobe|NG|region
yogyakarta	Yogyakarta|Yogyakarta|ID|city
yokkaichi	Yokkaichi|Yokkaichi|JP|city
yokohama	Yokohama|Yokohama|JP|city
yokosuka	Yokosuka|Yokosuka|JP|city
yola	Yola|Yola|NG|city
yongji	Yongji|Yongji|CN|city
yongkang	Yongkang|Yongkang|TW|city
yongzhou	Yongzhou|Yongzhou|CN|city
yonkers	Yonkers|Yonkers|US|city
yopal	Yopal|Yopal|CO|city
york	York|York|GB|city
yoro	Yoro|Yoro|HN|region
yoshkar-ola	Yoshkar-Ola|Yoshkar-Ola|RU|city
yozgat	Yozgat|Yozgat|TR|region
ysyk-kol	Ysyk-Kol|Ysyk-Köl|KG|region
yuanlin	Yuanlin|Yuanlin|TW|city
yucatan	Yucatan|Yucatán|MX|region
yuci	Yuci|Yuci|CN|city
yuen long	Yuen Long|Yuen Long|HK|city
yuen long kau hui	Yuen Long Kau Hui|Yuen Long Kau Hui|HK|city
yuen long san hui	Yuen Long San Hui|Yuen Long San Hui|HK|city
yueyang	Yueyang|Yueyang|CN|city
yulin	Yulin|Yulin|CN|city
yuma	Yuma|Yuma|DO|region
yuncheng	Yuncheng|Yuncheng|CN|city
yunfu	Yunfu|Yunfu|CN|city
yunlin	Yunlin|Yunlin|TW|region
yunlong	Yunlong|Yunlong|CN|city
yunusobod	Yunusobod|Yunusobod|UZ|city
yuzhno-sakhalinsk	Yuzhno-Sakhalinsk|Yuzhno-Sakhalinsk|RU|city
zaanstad	Zaanstad|Zaanstad|NL|city
zabbar	Zabbar|Żabbar|MT|city
zabljak	Zabljak|Žabljak|ME|region
zabol	Zabol|Zābol|IR|city
zabrze	Zabrze|Zabrze|PL|city
zabul	Zabul|Zābul|AF|region
zacapa	Zacapa|Zacapa|GT|region
zacatecas	Zacatecas|Zacatecas|MX|region
zachodniopomorskie	Zachodniopomorskie|Zachodniopomorskie|PL|region
zadar	Zadar|Zadar|HR|city
zadarska zupanija	Zadarska zupanija|Zadarska županija|HR|region
zagazig	Zagazig|Zagazig|EG|city
zaghouan	Zaghouan|Zaghouan|TN|region
zagreb	Zagreb|Zagreb|HR|city
zagrebacka zupanija	Zagrebacka zupanija|Zagrebačka županija|HR|region
zahedan	Zahedan|Zahedan|IR|city
zaire	Zaire|Zaire|AO|region
zakarpatska oblast	Zakarpatska oblast|Zakarpatska oblast|UA|region
zala	Zala|Zala|HU|region
zalaegerszeg	Zalaegerszeg|Zalaegerszeg|HU|region
zambezi	Zambezi|Zambezi|NA|region
zambezia	Zambezia|Zambézia|MZ|region
zamboanga	Zamboanga|Zamboanga|PH|city
zamboanga peninsula	Zamboanga Peninsula|Zamboanga Peninsula|PH|region
zamfara	Zamfara|Zamfara|NG|region
zamora chinchipe	Zamora Chinchipe|Zamora Chinchipe|EC|region
zangilan	Zangilan|Zəngilan|AZ|region
zango	Zango|Zango|AO|city
zanjan	Zanjan|Zanjan|IR|city
zanzan	Zanzan|Zanzan|CI|region
zanzibar	Zanzibar|Zanzibar|TZ|city
zaozhuang	Zaozhuang|Zaozhuang|CN|city
zapopan	Zapopan|Zapopan|MX|city
zaporizhzhia	Zaporizhzhia|Zaporizhzhya|UA|city
zaporizhzhya	Zaporizhzhya|Zaporizhzhya|UA|city
zaporizka oblast	Zaporizka oblast|Zaporizka oblast|UA|region
zaqatala	Zaqatala|Zaqatala|AZ|region
zaragoza	Zaragoza|Zaragoza|ES|city
zardab	Zardab|Zərdab|AZ|region
zaria	Zaria|Zaria|NG|city
zarichnyi	Zarichnyi|Zarichnyi|UA|city
zarqa	Zarqa|Zarqa|JO|city
zawiya	Zawiya|Zawiya|LY|city
zeeland	Zeeland|Zeeland|NL|region
zefta	Zefta|Zefta|EG|city
zelenograd	Zelenograd|Zelenograd|RU|city
zemun	Zemun|Zemun|RS|city
zenica	Zenica|Zenica|BA|city
zeta	Zeta|Zeta|ME|region
zeytinburnu	Zeytinburnu|Zeytinburnu|TR|city
zhabei	Zhabei|Zhabei|CN|city
zhambyl oblysy	Zhambyl oblysy|Zhambyl oblysy|KZ|region
zhanaozen	Zhanaozen|Zhanaozen|KZ|city
zhangjiagang	Zhangjiagang|Zhangjiagang|CN|city
zhangjiajie	Zhangjiajie|Zhangjiajie|CN|city
zhangjiakou	Zhangjiakou|Zhangjiakou|CN|city
zhangye	Zhangye|Zhangye|CN|city
zhangzhou	Zhangzhou|Zhangzhou|CN|city
zhanjiang	Zhanjiang|Zhanjiang|CN|city
zhaoqing	Zhaoqing|Zhaoqing|CN|city
zhaotong	Zhaotong|Zhaotong|CN|city
zheleznodorozhnyy	Zheleznodorozhnyy|Zheleznodorozhnyy|RU|city
zhemgang	Zhemgang|Zhemgang|BT|region
zhengzhou	Zhengzhou|Zhengzhou|CN|city
zhenjiang	Zhenjiang|Zhenjiang|CN|city
zhetisu oblysy	Zhetisu oblysy|Zhetisū oblysy|KZ|region
zhezqazghan	Zhezqazghan|Zhezqazghan|KZ|city
zhongshan	Zhongshan|Zhongshan|CN|city
zhongwei	Zhongwei|Zhongwei|CN|city
zhoukou	Zhoukou|Zhoukou|CN|city
zhoushan	Zhoushan|Zhoushan|CN|city
zhu cheng city	Zhu Cheng City|Zhu Cheng City|CN|city
zhubei	Zhubei|Zhubei|TW|city
zhucheng	Zhucheng|Zhucheng|CN|city
zhuhai	Zhuhai|Zhuhai|CN|city
zhulebino	Zhulebino|Zhulebino|RU|city
zhumadian	Zhumadian|Zhumadian|CN|city
zhuojiacun	Zhuojiacun|Zhuojiacun|MO|city
zhuzhou	Zhuzhou|Zhuzhou|CN|city
zhytomyr	Zhytomyr|Zhytomyr|UA|city
zhytomyrska oblast	Zhytomyrska oblast|Zhytomyrska oblast|UA|region
zibo	Zibo|Zibo|CN|city
zielona gora	Zielona Gora|Zielona Góra|PL|city
zigong	Zigong|Zigong|CN|city
ziguinchor	Ziguinchor|Ziguinchor|SN|city
zilina	Zilina|Žilina|SK|city
zinder	Zinder|Zinder|NE|city
zipaquira	Zipaquira|Zipaquirá|CO|city
zitong	Zitong|Zitong|CN|city
ziyang	Ziyang|Ziyang|CN|city
zlatoust	Zlatoust|Zlatoust|RU|city
zliten	Zliten|Zliten|LY|city
zoetermeer	Zoetermeer|Zoetermeer|NL|city
zomba	Zomba|Zomba|MW|city
zonguldak	Zonguldak|Zonguldak|TR|city
zoucheng	Zoucheng|Zoucheng|CN|city
zufar	Zufar|Z̧ufār|OM|region
zuglo	Zuglo|Zugló|HU|city
zuid-holland	Zuid-Holland|Zuid-Holland|NL|region
zulia	Zulia|Zulia|VE|region
zumpango	Zumpango|Zumpango|MX|city
zunyi	Zunyi|Zunyi|CN|city
zurich	Zurich|Zürich|CH|city
zwedru	Zwedru|Zwedru|LR|city
zwolle	Zwolle|Zwolle|NL|city
zyablikovo	Zyablikovo|Zyablikovo|RU|city
zyuzino	Zyuzino|Zyuzino|RU|city`;
