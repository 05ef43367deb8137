// Compiled from data/honorifics.tsv by scripts/generate.ts: edit that file.
export const HONORIFICS = `Acad.		academic	Academician
Academician		academic	
Adm		military	Admiral
Adm.		military	Admiral
Adv.		academic	Advocate
Aga	m	title	
Air Vice Marshal		military	
Al-Hajj	m	religious	
Alhaji	m	religious	
Allameh	m	religious	
Amb		diplomatic	Ambassador
Amb.		diplomatic	Ambassador
Arch.		academic	Architect
Archbp.		religious	Archbishop
Atty.		academic	Attorney
Ayatollah	m	religious	
Baron	m	title	
Baroness	f	title	
Barrister		academic	
Begum	f	title	
Bey	m	title	
Bp.		religious	Bishop
Brig		military	Brigadier
Brig Gen		military	Brigadier General
Brig.		military	Brigadier
Brig. Gen.		military	Brigadier General
Bro.	m	religious	Brother
Brother	m	religious	
Capt		military	Captain
Capt.		military	Captain
Card.	m	religious	Cardinal
Cardinal	m	religious	
Cdr		military	Commander
Cdr.		military	Commander
Chief		title	
Cmdr		military	Commander
Cmdr.		military	Commander
Col		military	Colonel
Col.		military	Colonel
Col. Gen.		military	Colonel General
Comrade		title	
Cpl		military	Corporal
Cpl.		military	Corporal
Cpt.		military	Captain
Dame	f	title	
Datin	f	royal	
Dato		royal	
Dato'		royal	
Datuk		royal	
Det.		military	Detective
Doctor		academic	
Dom	m	title	
Don	m	title	
Doña	f	title	
Dr		academic	Doctor
Dr.		academic	Doctor
Emir	m	royal	
Eng		academic	Engineer
Eng.		academic	Engineer
Engineer		academic	
Engr.		academic	Engineer
Excellency		diplomatic	
Father	m	religious	
Fr	m	religious	Father
Fr.	m	religious	Father
Frau	f	title	
Gen		military	General
Gen.		military	General
Gov		parliamentary	Governor
Gov.		parliamentary	Governor
H.E.		diplomatic	His or Her Excellency
H.H.		royal	His or Her Highness
H.M.		royal	His or Her Majesty
H.R.H.		royal	His or Her Royal Highness
HE		diplomatic	His or Her Excellency
HH		royal	His or Her Highness
HM		royal	His or Her Majesty
HRH		royal	His or Her Royal Highness
Haji	m	religious	
Hajia	f	religious	
Hajj	m	religious	
Hajji	m	religious	
Her Eminence	f	religious	
Her Excellency	f	diplomatic	
Her Highness	f	royal	
Her Majesty	f	royal	
Her Royal Highness	f	royal	
Herr	m	title	
His Beatitude	m	religious	
His Eminence	m	religious	
His Excellency	m	diplomatic	
His Highness	m	royal	
His Holiness	m	religious	
His Majesty	m	royal	
His Royal Highness	m	royal	
Hojatoleslam	m	religious	
Hojjatoleslam	m	religious	
Hon		parliamentary	Honourable
Hon.		parliamentary	Honourable
Honorable		parliamentary	
Honourable		parliamentary	
Imam	m	religious	
Insp.		military	Inspector
Khanum	f	title	
King	m	royal	
Kumari	f	title	
Lady	f	title	
Lord	m	title	
Lt		military	Lieutenant
Lt Col		military	Lieutenant Colonel
Lt Gen		military	Lieutenant General
Lt.		military	Lieutenant
Lt. Col.		military	Lieutenant Colonel
Lt. Gen.		military	Lieutenant General
Madam	f	title	
Madame	f	title	
Maj		military	Major
Maj Gen		military	Major General
Maj.		military	Major
Maj. Gen.		military	Major General
Maulana	m	religious	
Mawlana	m	religious	
Messrs	m	title	Misters
Messrs.	m	title	Misters
Miss	f	title	
Mister	m	title	
Mlle	f	title	Mademoiselle
Mme	f	title	Madame
Mme.	f	title	Madame
Monsieur	m	title	
Monsignor	m	religious	
Mother	f	religious	
Mr	m	title	Mister
Mr.	m	title	Mister
Mrs	f	title	
Mrs.	f	title	
Ms	f	title	
Ms.	f	title	
Msgr	m	religious	Monsignor
Msgr.	m	religious	Monsignor
Mufti	m	religious	
Mullah	m	religious	
Mx		title	
Mx.		title	
Mzee	m	title	
Nana		royal	
Oba	m	royal	
Pandit	m	title	
Pasha	m	title	
Patriarch	m	religious	
Pope	m	religious	
Pres.		parliamentary	President
Prince	m	royal	
Princess	f	royal	
Prof		academic	Professor
Prof.		academic	Professor
Professor		academic	
Pte		military	Private
Puan Sri	f	royal	
Pvt.		military	Private
Queen	f	royal	
Rabbi		religious	
Rear Adm.		military	Rear Admiral
Rep		parliamentary	Representative
Rep.		parliamentary	Representative
Reps.		parliamentary	Representatives
Rev		religious	Reverend
Rev.		religious	Reverend
Reverend		religious	
Right Honourable		parliamentary	
Rt Hon		parliamentary	Right Honourable
Rt. Hon.		parliamentary	Right Honourable
Saint		religious	
Sayyed	m	royal	
Sayyid	m	royal	
Sen		parliamentary	Senator
Sen.		parliamentary	Senator
Sens.		parliamentary	Senators
Seyyed	m	royal	
Señor	m	title	
Señora	f	title	
Sgt		military	Sergeant
Sgt.		military	Sergeant
Shaikh	m	royal	
Shaikha	f	royal	
Shaykh	m	royal	
Sheikh	m	royal	
Sheikha	f	royal	
Sheikhah	f	royal	
Shri	m	title	
Shrimati	f	title	
Signor	m	title	
Signora	f	title	
Sir	m	title	
Sister	f	religious	
Smt	f	title	Shrimati
Smt.	f	title	Shrimati
Spc.		military	Specialist
Sr.	f	religious	Sister
Sri	m	title	
Sultan	m	royal	
Supt.		military	Superintendent
Swami	m	religious	
Syed	m	royal	
Tan Sri		royal	
Tengku	m	royal	
Their Excellencies		diplomatic	
Tun		royal	
Tunku	m	royal	
Ustaz	m	religious	
Vice Adm.		military	Vice Admiral`;
