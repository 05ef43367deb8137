/**
 * Word lists for the rules on names, written for this project from general usage in English-language news. All in lower
 * case; a rule that uses a list asks for a capital where one is needed.
 */
function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Nouns that, capitalized after "the", "this" or "its", still name nothing: "the Agency", "its Parliament". */
export const GENERIC_HEADS = list(`
  administration agency agreement alliance ambassador assembly association authority bank bill board bureau cabinet
  central chairman chamber chancellor city club coalition college commission committee company conference confederation
  constitution convention corporation council country court department deputy director district east embassy
  emirate emperor event executive federation force forces foundation fund government governor group initiative institute
  judge kingdom law leader league legislature mayor member minister ministry mission monarch movement nation north
  office opposition organisation organization palace panel parliament parties party pope president presidency prime
  project province queen region report republic resolution school secretary section society south speaker state
  sultanate summit team tournament treaty union university village west
`);

/** Capitalized words that are no names of the kinds we tell apart, when they stand alone. */
export const NO_NAMES = list(`
  covid covid-19 covid19 coronavirus internet god allah islam christianity judaism hinduism buddhism bible quran koran
  ramadan easter christmas eid hajj i mr mrs ms dr prof sir madam am pm gmt utc est ceo cfo coo mp mps mep gdp gnp usd eur
  hiv aids ebola monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december spring summer autumn winter
`);

/** Words of grammar, which name nothing unless wholly in capitals. Those that are surnames too ("He", "An", "So") are left out. */
export const GRAMMAR_WORDS = list(`
  we they it you she this that these those there here our their its his her my your i the a and but or nor if when while
  where why how what which who whose whom because since although though unless until however therefore moreover meanwhile
  furthermore nevertheless in on at by for from with without of as than then also both each every all some many most
  several no not yes let such another other under over after before during through about against between among
`);

/** "Republic of X", "Gulf of X": with the place one name of a place. */
export const PLACES_OF = list(`
  republic kingdom state states emirate emirates sultanate principality commonwealth federation city town township
  village municipality province region district county prefecture governorate wilaya oblast island islands isle
  isles gulf sea bay strait straits cape horn port peninsula lake river mount valley coast province territory republic
`);

/** After a place, part of its name when capitalized: "Aktobe Region". */
export const PLACE_TAILS = list(`
  province county prefecture region district governorate oblast municipality state territory city island islands peninsula
  valley river lake sea mountains desert strait gulf bay basin coast corridor plateau delta heights hills village township
  division subdivision parish canton department commune
`);

/** Last words of names of things built: they make a place a facility. */
export const FACILITY_HEADS = list(`
  airport airfield airbase base bridge building cathedral cemetery centre center church complex court dam embassy factory
  fort fortress garden gardens gate hall harbor harbour hospital hotel house jail kremlin library mall mansion mausoleum
  memorial mine monument mosque museum observatory opera palace park pipeline plant port power prison refinery reactor
  road highway street avenue boulevard square stadium station synagogue temple terminal theatre theater tower tunnel
  villa wall zoo canal railway expressway motorway arena pagoda monastery
`);

/** Heads of names of events: "World Forum on …", "… Summit", "the Geneva Process". */
export const EVENT_HEADS = list(`
  summit forum conference convention symposium seminar exhibition expo fair festival biennale championship championships
  cup games olympics paralympics tournament league marathon race grand prix festival week day days decade year war wars battle
  revolution uprising intifada coup process campaign initiative talks dialogue meeting session assembly election elections
  referendum holocaust genocide massacre ceremony awards exercise exercises operation mission consultations marathon open project
`);

/** Heads of names of laws and the like. */
export const LAW_HEADS = list(`
  act agreement treaty accord accords constitution convention pact protocol charter law bill code amendment declaration
  resolution memorandum regulation directive covenant statute decree communique
`);

/** Heads of names of works. */
export const WORK_HEADS = list(`
  book novel film movie album song series symphony report plan strategy agenda vision programme program roadmap framework
  magazine journal newspaper award prize medal order play painting documentary ballet opera poem drama sculpture anthology collection
`);

/** Words before a language's name: "translated into Norwegian", "in Czech". */
export const LANGUAGE_BEFORE = list(`
  into from in speak speaks speaking spoke spoken learn learns learning teach teaches teaching taught study studying fluent
  translate translated write wrote written published broadcast
`);

/** Words after a language's name: "the Kazakh language", "Czech translation". */
export const LANGUAGE_AFTER = list(
  `language languages translation translations alphabet script grammar dictionary literature initials acronym
  abbreviation subtitles dialect`,
);

/** Titles that are no part of a person's name. */
export const TITLES = list(`
  mr mr. mrs mrs. messrs messrs. ms ms. miss mx dr dr. prof prof. professor sir madam lord lady dame president vice minister prime premier
  chancellor senator sen. rep. governor gov. gen. general col. colonel lt. lt capt. captain maj. major sgt. sergeant
  admiral marshal commander secretary ambassador king queen prince princess sheikh pope bishop archbishop
  cardinal rev. reverend ayatollah judge justice chief deputy hon. h.e. excellency chairman chairwoman director
  mayor speaker spokesman spokeswoman spokesperson foreign
  shaikh amir emir sheik envoy brig brig. cdr cmdr
  alhaji alhaja alh alh. hajia hajiya hajiyah datuk dato dato' dato’ datin engr engr. barr barr. shri smt smt. shrimati otunba mallam malam
  majesty majesties highness highnesses excellencies holiness eminence hojatoleslam hojjatoleslam
  amb amb. atty atty. eng eng. arc. surv. pharm. lic. adv. ven. pastor brigadier avm acp cp ustaz ustadh mme mme. madame mlle
  baroness cmdr cmdr. fr. sr. ato weizero oba kgosi ntate ndugu bwana mwalimu kabaka encik puan moulana allamah
  sheikha shaikha sheikhah lyonpo dasho pehin emeritus monsignor msgr msgr. ing. ir. cde cde. comrade mzee maulana hon adm. adm
  samdech thipadei oknha dgp igp dig adgp ssp dsp dcp ccpo dpo rpo aig
  hh hrh hm h.h. h.m. h.r.h. hh. hrh. regent col maj capt sgt cpl
`);

/** Second words of titles, after the first: "Tan Sri", "Datuk Seri". Alone they begin names. */
export const SECOND_TITLES: ReadonlyMap<string, RegExp> = new Map([
  ['tan', /^sri$/],
  // Ranks of Thailand's police.
  ['pol', /^(?:gen|col|maj|lt|capt|sgt)\.?$/],
  ['neak', /^oknha$/],
  ['lok', /^chumteav$/],
  ['tun', /^dr\.?$/],
  ['pehin', /^(?:sri|dato|datuk)$/],
  ['prof', /^emeritus$/],
  ['professor', /^emeritus$/],
  ['datuk', /^(?:seri|sri|wira|paduka|patinggi|amar|panglima|indera|setia)$/],
  ['dato', /^(?:seri|sri|wira|paduka)$/],
  ["dato'", /^(?:seri|sri|wira|paduka)$/],
  ['dato’', /^(?:seri|sri|wira|paduka)$/],
  ['datin', /^(?:seri|sri|paduka)$/],
]);

/** Nouns that, capitalized and with "of" or "for" and a field after them, name a body. */
export const BODIES = list(`
  agency association authority bureau cabinet centre center chamber commission committee council department directorate
  federation institute ministry organisation organization secretariat
`);

/** Titles that are written before a name and end no name of a body that stands before them. */
export const COURTESIES = list(`
  mr mr. mrs mrs. ms ms. dr dr. prof prof. professor eng eng. engr engr. hon hon. sen sen. rep. gov. gen gen. col col. lt lt. capt capt. maj maj. brig
  brig. sgt. adm adm. rev. cdr cmdr sheikh sheikha shaikh shri smt smt. datuk dato datin alhaji alhaja hajia chief prince princess
  ayatollah hojatoleslam hojjatoleslam
`);

/** Offices written as capital letters between a body or place and the name of who holds them: "Harbour Party MP Nana Sule". */
export const LETTER_OFFICES: ReadonlySet<string> = new Set([
  'MP',
  'MPs',
  'MLA',
  'MLAs',
  'MLC',
  'MEP',
  'MEPs',
  'MPP',
  'MHA',
  'MNA',
  'MNAs',
  'MPA',
  'MPAs',
  'MCA',
  'MSP',
  'TD',
  'MK',
  'MEC',
  'MMC',
  'CEO',
  'MD',
  'SG',
  'DG',
  'COO',
  'CFO',
]);

/** Forms of address that stand for a person: "His Majesty", "Their Royal Highnesses". */
export const ADDRESSES = list('majesty majesties highness highnesses excellency excellencies holiness eminence');
/** The same in letters, with full stops or without; "HE" only where no "He" is meant. */
export const ADDRESS_LETTERS = /^(?:HE|HH|HM|HRH|TRH|H\.E\.|H\.H\.|H\.M\.|H\.R\.H\.)$/;
/** What stands with them. */
export const ADDRESS_WORDS = list('royal imperial serene crown his her their your');

/** Last words of what is built, which are nobody's surname: "Ibn Rushd Hospital". */
export const BUILT = list(`
  hospital airbase airport airfield stadium mosque cathedral museum refinery highway expressway motorway boulevard avenue
  mausoleum barracks seaport dam bridge palace
`);
/** Titles that what is built keeps of the person it is called after: "King Fahd Airport". */
export const NAMESAKE_TITLES = list('king queen prince princess sheikh sheikha shaikh sheik sultan emir imam');
/** Offices named after "of" with what they rule. */
export const RULERS = list('ruler emir king queen sultan governor mayor prince princess');

/** Religions' followers and peoples without a state: groups, not mentions of a country. */
export const GROUPS = list(`
  muslim muslims islamic christian christians jew jews jewish hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia
  shiite shiites shi'ite shi'ites catholic catholics protestant protestants orthodox coptic copts anglican druze alawite
  alawites yazidi yazidis kurd kurds kurdish arab arabs pashtun pashtuns hazara hazaras tamil tamils hutu hutus tutsi
  tutsis uighur uighurs uyghur uyghurs tibetan tibetans rohingya roma tatar tatars hausa igbo yoruba zulu oromo amhara
  tigrayan tigrayans berber berbers tuareg bedouin bedouins slav slavs slavic turkic latino latinos hispanic hispanics
  islamist islamists republican republicans democrat democrats conservative conservatives labour liberal liberals
  socialist socialists communist communists maoist maoists zionist zionists mapuche baloch sindhi punjabi bengali
`);

/** Nouns for holders of offices, which end no name of anything else. */
export const OFFICE_HOLDERS = list(`
  minister ministers ambassador ambassadors president presidents premier chancellor senator senators governor governors
  secretary secretaries undersecretary under-secretary king queen prince princess director chairman chairwoman chairperson ceo mayor speaker spokesman
  spokeswoman spokesperson commissioner envoy representative councilor councillor prosecutor attorney judge justice
  akim hokim khokim mufti patriarch rector commander deputy chief rapporteur d'affaires d’affaires chargé coordinator manager coach captain consul congressman congresswoman leader
`);

/** Last words of names of things done, agreed or given, which are no organizations though they sound like them. */
export const THING_ENDINGS = list(`
  summit initiative pact agreement treaty accord accords protocol act day week prize cup games index certificate policy
  programme program project plan strategy championship championships olympics marathon expo exhibition law bill
  constitution declaration memorandum agenda dialogue process
`);

/** Last words of names of newspapers, from general usage. */
export const PAPER_HEADS = list(`
  times post herald mail independent standard observer guardian tribune gazette chronicle courier monitor nation news today
  telegraph mirror star express journal argus citizen globe ledger
`);
