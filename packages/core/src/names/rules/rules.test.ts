import assert from 'node:assert/strict';
import {plainSource} from '../../../test/support/words.js';
import type {Hint} from '../../source/types.js';
import {createLexicon, readWords} from '../../words/index.js';
import type {FoundSpan} from '../network/network.js';
import {KINDS} from '../network/tags.js';
import {refine} from './index.js';

/** What the rules make of a text in which the network's spans stand in brackets with their kind: "[Vienna LOC] Process". */
function refined(marked: string, hints: Hint[] = []): string {
  const spans: {start: number; end: number; kind: number}[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+ (?:PER|ORG|LOC|NORP|MISC)\])/)) {
    const span = /^\[(.+) (PER|ORG|LOC|NORP|MISC)\]$/s.exec(part);
    const form = span?.[1] ?? part;
    if (span) spans.push({start: text.length, end: text.length + form.length, kind: KINDS.indexOf(span[2] as 'PER')});
    text += form;
  }
  const source = {...plainSource(text), hints};
  const words = readWords(source, createLexicon());
  const found: FoundSpan[] = spans.map(({start, end, kind}) => {
    const from = words.starts.indexOf(start);
    const to = words.ends.indexOf(end) + 1;
    assert.ok(from >= 0 && to > from, `no tokens fit the span in "${marked}"`);
    return {from, to, kind, margin: 3, confidence: 0.8};
  });
  return refine(source, words, found)
    .map(({from, to, type, demonym, parent}) => {
      const form = text.slice(words.starts[from], words.ends[to - 1]);
      return `${parent >= 0 ? '>' : ''}${form}/${demonym ? 'demonym' : type}`;
    })
    .join(' ');
}

describe('rules on names', () => {
  const cases: [rule: string, marked: string, expected: string][] = [
    ['times are no names', 'They met at [6am ORG] on the [1990s LOC] plan.', ''],
    ['a common noun after an article is no name', 'The [Agency ORG] wrote to its [Parliament ORG].', ''],
    ['an acronym is one', 'It joined the [OSCE ORG].', 'OSCE/organization'],
    [
      'titles are no part of people',
      '[Minister Dana Ospanova PER] met [Mr. Maas PER].',
      'Dana Ospanova/person Maas/person',
    ],
    ['a title alone is nobody', '[Madam Speaker PER], we agree.', ''],
    ['initials belong to people', 'S [Perera PER] and J. K. [Oduya PER] spoke.', 'S Perera/person J. K. Oduya/person'],
    [
      'given names go on after a hyphen',
      '[Han Ji PER]-won spoke; the [Orlova PER]-led team left.',
      'Han Ji-won/person Orlova/person',
    ],
    [
      'forms of address of many countries are no part of people',
      '[Alhaji Musa Bello PER], [Tan Sri Azmi Hassan PER], Datuk [Seri Omar Said PER], [Amb. Ali Toure PER], [Pastor Ada Obi PER] and [Smt. Lata Rao PER] met [Tan Sri PER].',
      'Musa Bello/person Azmi Hassan/person Omar Said/person Ali Toure/person Ada Obi/person Lata Rao/person Tan Sri/person',
    ],
    [
      'a title and two words that nothing else is told by are no body',
      '[General Assimi Keita ORG] met [Engr. Musa Osei PER] and [General Harbour Company ORG] staff of [Hon Hai Metals ORG].',
      'Assimi Keita/person Musa Osei/person General Harbour Company/organization Hon Hai Metals/organization',
    ],
    [
      'the country before a minister and the field is one',
      '[US Commerce ORG] Secretary [Ana Berg PER] met the Minister of [Foreign Affairs of Ghana ORG], [Kofi Osei PER].',
      'US/place Ana Berg/person Ghana/place Kofi Osei/person',
    ],
    [
      'the second field of a minister is no body',
      'Minister of Foreign Affairs and [National Community Abroad ORG] [Ana Berg PER] and the [Harbour Community ORG] met.',
      'Ana Berg/person Harbour Community/organization',
    ],
    ['a day of a dateline is nobody', 'It opened on [Jun 8 PER] with [Jun Sato PER].', 'Jun Sato/person'],
    ['half of a crown prince is nobody', 'HRH [Crown PER] Prince [Omar Said PER] left.', 'Omar Said/person'],
    [
      'a small word between a title and a name is a family name',
      'General Secretary To [Lam PER] and Deputy Minister Do [Hung Viet PER] wrote. To [Lam PER] it was new.',
      'To Lam/person Do Hung Viet/person Lam/person',
    ],
    [
      'a month between a title and a name is a given name',
      'Energy Minister July [Osei PER] left. In July [Osei PER] left.',
      'July Osei/person Osei/person',
    ],
    ['a shortened first name is part of one', 'Secretary Md [Hasan Karim PER] spoke.', 'Md Hasan Karim/person'],
    [
      'how somebody is spoken of names nobody',
      'His [Majesty PER] and Their [Royal Highnesses Crown ORG] Prince left.',
      '',
    ],
    [
      'so does its abbreviation, and "the" before a ruler',
      '[H.H. PER] and [HE ORG] left the [Amir ORG] and the [Grand Imam LOC]. [Amir PER] saw [HE Rail ORG].',
      'Amir/person HE Rail/organization',
    ],
    [
      'a ruling family is styled, others are given the name',
      'Their [Sayyid Omar bin Zayed Al Amri PER] met [Sayyid Karim PER].',
      'Omar bin Zayed Al Amri/person Sayyid Karim/person',
    ],
    [
      'a given name that reads like a verb stands between a title and a father',
      'They met Eng. Said [bin Omar PER], Dr. Said [Al Amri PER] and said [Al Amri PER] left.',
      'Said bin Omar/person Said Al Amri/person Al Amri/person',
    ],
    [
      'the field of an officer is not the name of the body',
      'Under-Secretary-General of the [United Nations for Harbour Affairs ORG] [Ana Berg PER] met the leader of the [Democratic Party for the Harbour ORG], a Minister of [Local Government ORG].',
      'United Nations/organization Ana Berg/person Democratic Party for the Harbour/organization',
    ],
    ['two are called messieurs', 'They met [Messrs. Berg PER] and [Reyes PER].', 'Berg/person Reyes/person'],
    [
      'a cleric is called by a title after the body',
      'Leader of the [Harbour Revolution Ayatollah ORG] [Omar Karim PER] and [Safar 12 PER].',
      'Harbour Revolution/organization Omar Karim/person',
    ],
    ['a term in small letters has no name', 'A memorandum of understanding ([MoU ORG]) followed [MoUs ORG].', ''],
    ['so has one with a hyphen', 'They are small and medium-sized enterprises ([SMEs ORG]).', ''],
    ['a body described has one', 'The electricity board ([EB ORG]) met.', 'EB/organization'],
    [
      'a body has all modifiers of its head',
      'The Small and [Medium Firms Authority ORG] met the Chemical, Biological and [Land Command ORG] and the High-[Level Council ORG].',
      'Small and Medium Firms Authority/organization Chemical, Biological and Land Command/organization High-Level Council/organization',
    ],
    [
      'a name is no modifier',
      '[Gazprom ORG] and [National Bank ORG] met.',
      'Gazprom/organization National Bank/organization',
    ],
    [
      'two initials may share a letter of the acronym',
      'The [Iran Small Farms ORG] and [Fishing Park Group ORG] ([ISFPG ORG]) met.',
      'Iran Small Farms and Fishing Park Group/organization >Iran/place ISFPG/organization',
    ],
    [
      'what is built is called after somebody',
      'They saw [Ibn Amar Hospital PER] and King [Omar Airbase PER].',
      'Ibn Amar Hospital/facility King Omar Airbase/facility',
    ],
    [
      'a country before an office is told',
      'Czech Foreign Affairs Minister [Jan Novak PER] left a Czech inn.',
      'Czech/demonym Jan Novak/person',
    ],
    [
      'a country that is a given name is one after "of"',
      'King [Omar PER] of [Jordan PER] left.',
      'Omar/person Jordan/place',
    ],
    [
      'a ruler is no part of what he is styled after',
      'Keeper of the [Two Holy Lakes King Salman MISC] left.',
      'Two Holy Lakes/event Salman/person',
    ],
    ['an adjective of an office is no name', 'The [Supreme ORG] Commander left.', ''],
    [
      'what is built is no event, a conference with a topic is one',
      'They saw the [Great Omar Dam MISC] at the [Lima Conference for the Rebuilding of Goma ORG].',
      'Great Omar Dam/facility Lima Conference for the Rebuilding of Goma/event >Lima/place',
    ],
    ['rulers rule places', 'The Ruler of [Umm Dar PER] left.', 'Umm Dar/place'],
    [
      'a people of two words is one',
      '[Sri LOC] [Lankan NORP] and [Sierra LOC] Leonean envoys left.',
      'Sri Lankan/demonym Sierra Leonean/demonym',
    ],
    [
      'a person is named after a post and its place',
      'Ambassador to [Laos LOC] Sengphet Houn left.',
      'Laos/place Sengphet Houn/person',
    ],
    [
      'a person is named after an office and a comma',
      'His [Kenyan NORP] counterpart, [Amina Tall ORG], and the ambassador in [Rabat LOC], [Seyna Dial MISC], left.',
      'Kenyan/demonym Amina Tall/person Rabat/place Seyna Dial/person',
    ],
    ['titles end no other name', '[UAE Ambassador ORG] [Omar Said PER] left.', 'UAE/place Omar Said/person'],
    [
      'a body ends where its officer begins',
      'Speaker of the [National Assembly Abena Hassan ORG] left.',
      'National Assembly/organization Abena Hassan/person',
    ],
    [
      'a body with its officer named after a comma is whole',
      'Speaker of the [National Assembly Abena Hassan ORG], [Dana Ospanova PER], left.',
      'National Assembly Abena Hassan/organization Dana Ospanova/person',
    ],
    [
      'what a person’s name has of a known organization goes to that',
      'President of the [International Committee ORG] of the [Red Cross Abena Hassan PER] left.',
      'International Committee of the Red Cross/organization Abena Hassan/person',
    ],
    [
      'an organization begins with its head, whatever of its field was found',
      'He heads the State Agency for Water and [Clean Soils ORG].',
      'State Agency for Water and Clean Soils/organization',
    ],
    [
      'a body’s head reaches over no other name',
      'The Agency for Roads in [Oslo LOC] and [Clean Soils ORG] met.',
      'Agency for Roads/organization Oslo/place Clean Soils/organization',
    ],
    [
      'a body is told by its head and its field',
      'She left the Agency for Fruit Marks and the Council of Elders; a spokesman for Peace spoke.',
      'Agency for Fruit Marks/organization Council of Elders/organization',
    ],
    [
      'an embassy is of its country',
      'She works at the Embassy of [Norway LOC].',
      'Embassy of Norway/organization >Norway/place',
    ],
    ['a capital sign joins the words of a body', 'Fish & [Grain Board ORG] wrote.', 'Fish & Grain Board/organization'],
    [
      'titles on titles are no part of people',
      'The Deputy [Amir Sheikh Rashid Ali PER] met chairman [Shri Anil Rao PER], Foreign Minister [Lyonpo Dorji Om PER] and [Pehin Dato Seri Hamid Said PER].',
      'Rashid Ali/person Anil Rao/person Dorji Om/person Hamid Said/person',
    ],
    ['a title that is a given name is', 'Senator [Prince Kofi Boateng PER] spoke.', 'Prince Kofi Boateng/person'],
    ['a ruler’s title alone is nobody', 'They met the [Amir PER] and the Deputy [Amir PER].', ''],
    [
      'a title before a name ends no body',
      'The head of the [League of Towns Lt. Gen. ORG] (ret.) [Omar Said PER] spoke.',
      'League of Towns/organization Omar Said/person',
    ],
    ['a rank that is over is no body', 'Gen ([Rtd ORG]) [Omar Said PER] spoke.', 'Omar Said/person'],
    ['a seat is no body', 'She is a Member of [Parliament ORG].', ''],
    [
      'an office in letters parts a body from its officer',
      '[New Harvest Party MLA Anil Rao PER] met [Kerala MP Nila Das PER].',
      'New Harvest Party/organization Anil Rao/person Kerala/place Nila Das/person',
    ],
    [
      'a court and its head are two',
      'The Chief of the [Emiri Diwan Rashid bin Ali PER] spoke.',
      'Emiri Diwan/organization Rashid bin Ali/person',
    ],
    ['a minister’s field is no part of the name', 'Minister of [Agriculture Rui Costa PER] spoke.', 'Rui Costa/person'],
    [
      'the place of an office with its field is left of it',
      'The [Kerala Commissioner for Trade and Roads ORG] spoke.',
      'Kerala/place',
    ],
    [
      'a capital after an embassy ends before the envoy',
      'The envoy at the Embassy of [Norway LOC] in [Nairobi Ola Dahl PER] spoke.',
      'Embassy of Norway/organization >Norway/place Nairobi/place Ola Dahl/person',
    ],
    [
      'one word in capitals before an office is a body',
      '[SBK PER] spokesman [Omar Said PER] spoke.',
      'SBK/organization Omar Said/person',
    ],
    [
      'the Dutch article keeps its sign',
      "[Anna van PER] '[t Veld PER] spoke. [Hoek PER] left.",
      "Anna van 't Veld/person Hoek/person",
    ],
    [
      'Sultan before “bin” is a given name',
      'Minister Sultan bin [Saad Rashid PER] spoke.',
      'Sultan bin Saad Rashid/person',
    ],
    [
      'a father’s name left out is taken in',
      '[Salem bin PER] Said [Al-Harbi PER] spoke.',
      'Salem bin Said Al-Harbi/person',
    ],
    [
      'Amir after an office in small letters is a given name',
      'Committee member [Amir Hasan Zaman PER] spoke.',
      'Amir Hasan Zaman/person',
    ],
    ['a double surname goes on after its hyphen', '[Ana Berg PER]-Holm spoke.', 'Ana Berg-Holm/person'],
    [
      'a body in capitals and its head are two',
      'The director of [UNIDO Salim Kamau PER] spoke.',
      'UNIDO/organization Salim Kamau/person',
    ],
    [
      'people are told by an office with its field, and by a counterpart',
      'The [Cuban NORP] Minister of Public Health Yola Reyes met his [Fijian NORP] counterpart Seru Vaka.',
      'Cuban/demonym Yola Reyes/person Fijian/demonym Seru Vaka/person',
    ],
    [
      'the head of a chamber is no part of it',
      'The Chairman of the [Nordic Assembly Vilay Kham ORG] spoke.',
      'Nordic Assembly/organization Vilay Kham/person',
    ],
    [
      'a country director is of the body',
      'They met [World Bank Country Director ORG] [Ana Berg PER].',
      'World Bank/organization Ana Berg/person',
    ],
    ['a first lady is nobody by that alone', 'The [First Lady MISC] spoke.', ''],
    [
      'a secretary of state is of the country',
      'Secretary of State of [Estonia LOC] [Jaan Kask PER] spoke.',
      'Estonia/place Jaan Kask/person',
    ],
    [
      'one word that is a place before an office is one',
      '[Kerala PER] Chief Minister [Anil Rao PER] spoke.',
      'Kerala/place Anil Rao/person',
    ],
    ['a country with a hyphen is one name', 'The president of Timor-[Leste LOC] spoke.', 'Timor-Leste/place'],
    [
      'a country before a double name is parted',
      'The Mufti of [Lebanon Adel Safa-Nur PER] spoke.',
      'Lebanon/place Adel Safa-Nur/person',
    ],
    [
      'a provincial body is parted from its head',
      'Chairwoman of the [Aarhus LOC] provincial [People’s Committee Vilay Kham ORG] spoke.',
      'Aarhus/place People’s Committee/organization Vilay Kham/person',
    ],
    ['an office with its field is no name', 'The [Ambassador for Water Dialogue MISC] left.', ''],
    [
      'a law that begins like an office is one',
      'They read the [Justice for Widows Act MISC].',
      'Justice for Widows Act/law',
    ],
    [
      'a title tells of a person, whatever was found',
      'Trade Minister [Afua Doku-Tse MISC] came with its envoy, [Blaga Ilieva LOC].',
      'Afua Doku-Tse/person Blaga Ilieva/person',
    ],
    [
      'an office after a name does, too',
      '[Fiachra Ó Dálaigh LOC], a former Irish senator, left [Sea Watch ORG], a group of senators.',
      'Fiachra Ó Dálaigh/person Irish/demonym Sea Watch/organization',
    ],
    [
      'a minister and a place after a comma are two',
      'He met the minister, [Lahti LOC], a port, and a senator.',
      'Lahti/place',
    ],
    ['a year is no part of a body', 'The [2022 World Bank ORG] report came.', 'World Bank/organization'],
    [
      'an article in a capital may be part of a place',
      'They met in The [Hague LOC] and near the [Hague LOC].',
      'The Hague/place Hague/place',
    ],
    ['a process is an event', 'They joined the [Lahti Process ORG].', 'Lahti Process/event'],
    [
      'an office parts a body from its officer',
      'The [Ports Commission Chairperson Abena Hassan ORG] left.',
      'Ports Commission/organization Abena Hassan/person',
    ],
    [
      'a body without an officer is whole',
      'Director of the [National Museum Modern Art ORG] left.',
      'National Museum Modern Art/organization',
    ],
    [
      'a country ends where its officer begins',
      'Minister of the [Kyrgyz Republic Abena Hassan LOC] left.',
      'Kyrgyz Republic/place Abena Hassan/person',
    ],
    ['a title leaves its place', 'The [Crown Prince of Ajman PER] came.', 'Ajman/place'],
    ['a field of a minister is no organization', 'She is Minister of [Industry and Trade ORG].', ''],
    [
      'a double surname that somebody bears in full',
      '[Abena Sule-Rahal PER] came. Mr [Sule PER]-[Rahal PER] and the [Berg PER]-[Novak PER] debate ended.',
      'Abena Sule-Rahal/person Sule-Rahal/person Berg/person Novak/person',
    ],
    ['nor is an international one', 'She is Minister of [Justice and International Cooperation ORG].', ''],
    ['nor is one before another', '[Foreign Affairs ORG] and Regional Integration Minister Ana Berg spoke.', ''],
    [
      'offices of offices are organizations',
      'The [Office of the President ORG] wrote.',
      'Office of the President/organization',
    ],
    [
      'places with their kind before',
      'the Sultanate of [Oman LOC] and the Gulf of [Guinea LOC]',
      'Sultanate of Oman/place Gulf of Guinea/place',
    ],
    ['places with their kind after', 'in [Aktobe LOC] Region', 'Aktobe Region/place'],
    ['prefixes of places', 'in sub-[Saharan Africa LOC]', 'sub-Saharan Africa/place'],
    ['countries in two pieces', 'the [Czech NORP] Republic', 'Czech Republic/place'],
    ['countries are places', 'A deal with [Kenya ORG] failed.', 'Kenya/place'],
    ['demonyms', 'The [Somali LOC] envoy met [Estonians ORG].', 'Somali/demonym Estonians/demonym'],
    [
      'a demonym with its direction',
      'A South [Korean NORP] ship and a [Central Asian ORG] one',
      'South Korean/demonym Central Asian/demonym',
    ],
    ['each half of a demonym', 'the [Kazakh NORP]-[Norwegian NORP] talks', 'Kazakh/demonym Norwegian/demonym'],
    [
      'a country that is an adjective too',
      '[Hong Kong LOC] and [New Zealand LOC] agreed.',
      'Hong Kong/place New Zealand/place',
    ],
    ['groups', '[Muslims NORP] and [Kurds NORP] voted.', 'Muslims/group Kurds/group'],
    [
      'languages',
      'The book was translated into [Norwegian NORP] and read in [Czech NORP].',
      'Norwegian/language Czech/language',
    ],
    ['waters are no language', 'It sailed in [Norwegian NORP] waters.', 'Norwegian/demonym'],
    [
      'a demonym leads an organization',
      'The [Czech NORP] [Senate ORG] met.',
      'Czech Senate/organization >Czech/demonym',
    ],
    [
      'an organization found by its noun',
      'The [Dutch NORP] Health Agency warned.',
      'Dutch Health Agency/organization >Dutch/demonym',
    ],
    ['fields go on after "and"', 'the [Ministry of Youth ORG] and Sports', 'Ministry of Youth and Sports/organization'],
    [
      'and after commas',
      'the [Ministry of Youth ORG], Sports and Culture',
      'Ministry of Youth, Sports and Culture/organization',
    ],
    [
      'names of their own do not',
      'the [Ministry of Health ORG] and [Kenya LOC]',
      'Ministry of Health/organization Kenya/place',
    ],
    ['owners', 'the [Central Bank ORG] of the [UAE LOC]', 'Central Bank of the UAE/organization >UAE/place'],
    [
      'acronyms take the type of their name',
      'The [Lagos Island Fund ORG] (LIF) grew. [LIF LOC] is new.',
      'Lagos Island Fund/organization LIF/organization LIF/organization',
    ],
    [
      'acronyms before their name',
      '[LIF PER] ([Lagos Island Fund ORG]) grew.',
      'LIF/organization Lagos Island Fund/organization',
    ],
    ['facilities', 'at [Aktau Airport LOC] and [Aktau LOC]', 'Aktau Airport/facility Aktau/place'],
    [
      'treaties and events with their place',
      'the [Vienna LOC] Process and the [Lucerne LOC] Agreement on Trade',
      'Vienna Process/event >Vienna/place Lucerne Agreement/law >Lucerne/place',
    ],
    ['events with their topic', 'the [World Forum ORG] on Water and Health', 'World Forum on Water and Health/event'],
    ['laws by their last word', 'under the [Data Protection Act ORG]', 'Data Protection Act/law'],
    ['campaigns in quotation marks', 'the "Clean Rivers" global campaign', 'Clean Rivers/event'],
    ['works in quotation marks', 'the film “Silent Steppe” won', 'Silent Steppe/work'],
    ['quoted words without a noun are no name', '"No Comment" was all she said.', ''],
    [
      'people inside',
      '[Mirza Bek PER] opened the [Mirza Bek Center ORG].',
      'Mirza Bek/person Mirza Bek Center/organization >Mirza Bek/person',
    ],
    ['an acronym inside means nothing apart', 'the [UN Security Council ORG]', 'UN Security Council/organization'],
    ['nor does a continent', 'the [Asian Trade Bank ORG]', 'Asian Trade Bank/organization'],
    ['words of grammar are no names', '"[We ORG] agree," said [Otieno PER]. [This LOC] is all.', 'Otieno/person'],
    ['unless they are acronyms', 'a plan of the [IT ORG]', 'IT/organization'],
    [
      'known organizations in pieces',
      'the [International Committee ORG] of the [Red Cross ORG] wrote',
      'International Committee of the Red Cross/organization',
    ],
    ['descriptions of known ones are no names', 'the [UN ORG] refugee agency wrote', 'UN/organization'],
    [
      'a title tells a person',
      'Canadian Ambassador [Odile St-Roch LOC] left.',
      'Canadian/demonym Odile St-Roch/person',
    ],
    ['a known place stays one', 'The president of [Lagos LOC] University left.', 'Lagos/place'],
    ['an organization stays one', 'The minister [Rail Agency ORG] report', 'Rail Agency/organization'],
    [
      'a country of an office parts from the name',
      'the Ambassador to [Georgia LOC] and [Turkey Erik Dahl ORG]',
      'Georgia/place Turkey/place Erik Dahl/person',
    ],
    [
      'only after an office',
      'a firm from Oslo and [Kenya Power Lines ORG]',
      'Kenya Power Lines/organization >Kenya/place',
    ],
    [
      'particles belong to a name',
      'Rui do [Nascimento PER] met Jane wa [Mumbi PER], Ulla von der [Heide PER] and Mr. van [Loon PER].',
      'Rui do Nascimento/person Jane wa Mumbi/person Ulla von der Heide/person van Loon/person',
    ],
    [
      'a particle that stands first',
      'Rui do [Nascimento PER] came. Do [Nascimento PER] spoke.',
      'Rui do Nascimento/person Do Nascimento/person',
    ],
    ['words that only look like one', 'Children do [Otieno PER] no harm.', 'Otieno/person'],
    ['a father’s name', 'Minister [Askar Bolot PER] uulu left.', 'Askar Bolot uulu/person'],
    [
      'initials in brackets find a name’s pieces',
      'The [Nordic Chamber ORG] of Trade and [Shipping ORG] (NCTS) met.',
      'Nordic Chamber of Trade and Shipping/organization NCTS/organization',
    ],
    [
      'two places with an acronym are two places',
      '[Latin America LOC] and the [Caribbean LOC] (LAC)',
      'Latin America/place Caribbean/place',
    ],
    ['a bank is no place', 'the [Northeast Rail Bank LOC]', 'Northeast Rail Bank/organization'],
    ['but the West Bank is', 'in the [West Bank LOC]', 'West Bank/place'],
    ['a corridor is a place', 'the [Northern Gas Corridor ORG]', 'Northern Gas Corridor/place'],
    [
      'a centre with a director is an organization',
      'the director of the [Dahl Cultural Centre LOC] and the [Dahl Cultural Centre LOC]',
      'Dahl Cultural Centre/organization Dahl Cultural Centre/facility',
    ],
    [
      'a surname alone is that person',
      '[Odile St-Roch PER] came. [St-Roch LOC] left.',
      'Odile St-Roch/person St-Roch/person',
    ],
    [
      'a country of two words parts from the name too',
      'Ambassador to [Costa Rica Hugo Brenes PER] left.',
      'Costa Rica/place Hugo Brenes/person',
    ],
    ['countries of two words in pieces', '[Sri PER] [Lanka NORP] ships tea.', 'Sri Lanka/place'],
    ['a field before a minister', '[Foreign Affairs ORG] Secretary [Ana Tan PER] left.', 'Ana Tan/person'],
    ['a ministry of a secretary stays', 'the secretary of the [Water Ministry ORG]', 'Water Ministry/organization'],
    [
      'a body that another is part of',
      'the [Parliamentary Assembly of the Council of Europe ORG]',
      'Parliamentary Assembly of the Council of Europe/organization >Council of Europe/organization',
    ],
    [
      'Central Americans are not Americans',
      'the [Central American Tea Board ORG]',
      'Central American Tea Board/organization',
    ],
    [
      'purposes go on',
      'the [Centre ORG] for the [Study of Old Ships MISC] and [Sails ORG] in [Bergen LOC]',
      'Centre for the Study of Old Ships and Sails/organization Bergen/place',
    ],
    ['but not into dates', 'a talk of the [Rowing Society ORG] on Aug. 27', 'Rowing Society/organization'],
    ['a language by its initials', 'known by its [Spanish NORP] initials', 'Spanish/language'],
    ['capitals that look like a product', 'in [Malé MISC] today', 'Malé/place'],
    [
      'places of a text without capitals',
      'i am from mexico and will stay in san francisco with friends',
      'mexico/place san francisco/place',
    ],
    ['common words of such a text are no cities', 'we read in reading and it was nice of them', ''],
    ['nor are small letters of an ordinary text', 'They bought china in lima beans.', ''],
    ['a dollar is no country', 'a loan of [US LOC] $10 billion to the [US LOC]', 'US/place'],
    ['letters after a name', '[Mark Dunne PER], [QC ORG], left.', 'Mark Dunne/person'],
    ['parts of a year are no names', 'Exports rose in [H1 2021 MISC] and [Q3 ORG].', ''],
    ['campaigns with a comma', 'the "One Sea, One Net" campaign', 'One Sea, One Net/event'],
    [
      'a document agrees with itself',
      '[Odhikar ORG] wrote. [Odhikar ORG] said. [Odhikar LOC] left.',
      'Odhikar/organization Odhikar/organization Odhikar/organization',
    ],
    ['possessives', "[Orlova's PER] visit", 'Orlova/person'],
    [
      'compounds of General are no part of a body',
      '[Harbour Union Secretary-General ORG] [Lars Holm PER] met [Harbour Union Director General ORG] [Nina Berg PER].',
      'Harbour Union/organization Lars Holm/person Harbour Union/organization Nina Berg/person',
    ],
    [
      'an adjective takes its direction along, though that was a name',
      'They met [North LOC] [Korean NORP] diplomats.',
      'North Korean/demonym',
    ],
    [
      'regions before and after their officers',
      'Sindh Chief Minister [Lars Holm PER] and Chief Minister [Sindh Nina Berg PER] met.',
      'Sindh/place Lars Holm/person Sindh/place Nina Berg/person',
    ],
    [
      'a republic is no part of its president',
      'The President of the [Republic Lars Holm LOC] spoke.',
      'Lars Holm/person',
    ],
    [
      '"Sultan" is a given name too',
      'Dr. Sultan [Al Hamdan PER] met Sultan [Qabil PER].',
      'Sultan Al Hamdan/person Qabil/person',
    ],
    ['a given name after a whole field', 'The Minister of Defence Amer [Holm PER] spoke.', 'Amer Holm/person'],
    ['dignitaries are no surnames', 'the [Dean PER] of the Guild met [Dean PER] Holm', 'Dean/person'],
    [
      'somebody told by the office after the comma',
      'Then [Tala Ruma LOC], the head of the Guild, left.',
      'Tala Ruma/person',
    ],
  ];
  for (const [rule, marked, expected] of cases) it(rule, () => assert.equal(refined(marked), expected));

  it('the form of a dateline goes before the network', () => {
    const hints: Hint[] = [
      {kind: 'place', start: 0, end: 6},
      {kind: 'publisher', start: 8, end: 15},
    ];
    assert.equal(refined('[LAGANA PER] (Tidings) - Talks began.', hints), 'LAGANA/place Tidings/organization');
  });
});
