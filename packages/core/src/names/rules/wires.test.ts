import assert from 'node:assert/strict';
import {refined} from '../../../test/support/names.js';

describe('rules on names in the wires of many countries', () => {
  const cases: [rule: string, marked: string, expected: string][] = [
    [
      'given names that are words, after a title',
      'President-elect Comfort [Adaze Okun PER] met Barr. Sunday [Echeno PER] and Gov. Patience [Udo PER].',
      'Comfort Adaze Okun/person Sunday Echeno/person Patience Udo/person',
    ],
    [
      'and no field, place or second title',
      'Secretary Health [Nina Holm PER] and Datuk Seri [Omar Said PER] met.',
      'Nina Holm/person Omar Said/person',
    ],
    [
      'people whom only the form of address tells',
      'Then Engr. Wale Okun and Mrs Holm spoke, and Mr President left.',
      'Wale Okun/person Holm/person',
    ],
    ['a given name that is a word, before a surname', 'They met Precious [Okun PER] there.', 'Precious Okun/person'],
    ['a storm is no person', 'It was hit by Hurricane [Nora PER].', 'Hurricane Nora/event'],
    [
      'father’s names of the Sahara',
      'Then [Salma PER] mint Bouna, [Sidi PER] ould [Hamadi LOC] and [Musa PER] ag [Ghali LOC] spoke.',
      'Salma mint Bouna/person Sidi ould Hamadi/person Musa ag Ghali/person',
    ],
    [
      'words between hyphens',
      'He flew from [Port LOC]-au-Prince to Fort-de-France, [Deir LOC] ez-Zor and [Stratford LOC]-upon-Avon.',
      'Port-au-Prince/place Fort-de-France/place Deir ez-Zor/place Stratford-upon-Avon/place',
    ],
    [
      'a body and its part',
      "The [National Assembly's Water Committee ORG] met the [Senate's Board of Audit ORG].",
      'National Assembly/organization Water Committee/organization Senate/organization Board of Audit/organization',
    ],
    [
      'a body and its officer',
      "The [African Union's Commissioner for Rural Roads ORG] left.",
      'African Union/organization',
    ],
    [
      'a possessive inside a name',
      "The [United Nations Children's Fund ORG] and the [Women's Council ORG] agreed.",
      "United Nations Children's Fund/organization Women's Council/organization",
    ],
    [
      'members of parliament with their seats and parties',
      'Then [Molewa Central ORG] MP [Nana Holm PER], [Kapsa PER] MP [Oto Kamau PER] and HPP MNA Ana Berg left.',
      'Molewa Central/place Nana Holm/person Kapsa/place Oto Kamau/person HPP/organization Ana Berg/person',
    ],
    [
      'a party ran into its member',
      '[Harbour Sun Party MPA Oto Kamau ORG] left.',
      'Harbour Sun Party/organization Oto Kamau/person',
    ],
    [
      'a party and a seat in brackets',
      'Sen. [Nana Holm PER] ([HPP-Molewa North ORG]) spoke.',
      'Nana Holm/person HPP/organization Molewa North/place',
    ],
    [
      'a body that only its acronym tells',
      'The Grain and Produce Board (GPB) and the Water and [Soil Authority ORG] ([WASA ORG]) met.',
      'Grain and Produce Board/organization GPB/organization Water and Soil Authority/organization WASA/organization',
    ],
    [
      'letters of another language',
      'The [National Agency ORG] for [Cork PER] ([ANC MISC]) agreed.',
      'National Agency for Cork/organization ANC/organization',
    ],
    [
      'capitalized words up to a head',
      "Then the Harbour Dues Board and Parliament's Lake Fish Committee met.",
      'Harbour Dues Board/organization Lake Fish Committee/organization',
    ],
    ['a first word that was left out', 'He saw the Gỗ [Đỏ Shipyard MISC] there.', 'Gỗ Đỏ Shipyard/organization'],
    [
      'nouns that tell a body',
      'The daily [Le Phare PER], the rebel group [Al Hamra PER] and [Rota MISC], a Chilean miner, met.',
      'Le Phare/organization Al Hamra/organization Rota/organization',
    ],
    [
      'nouns that tell a place',
      'He came from the village of [Musa Kala PER] in the district of [Bel Amar ORG].',
      'Musa Kala/place Bel Amar/place',
    ],
    [
      'the field of an officer',
      'The Assistant Secretary General for [Economic Affairs ORG], [Nana Holm PER], left.',
      'Nana Holm/person',
    ],
    [
      'where those who rule sit',
      'They met at CM House, and later at the Presidential [Villa LOC].',
      'CM House/facility Presidential Villa/facility',
    ],
    [
      'a short form after its article',
      'The [Coast Trade Integration System ORG] met. Later the [System MISC] agreed.',
      'Coast Trade Integration System/organization System/organization',
    ],
    [
      'known acronyms that were overlooked',
      'They thanked WHO for it at a Caricom meeting of UN envoys.',
      'WHO/organization Caricom/organization UN/organization',
    ],
    [
      'bodies of a division',
      'He leads the [Quang Lam LOC] provincial [People’s Committee ORG].',
      'Quang Lam provincial People’s Committee/organization >Quang Lam/place',
    ],
    [
      'a city at the head of a name',
      'The [Karachi Port Trust ORG] wrote to the [Karachi Post ORG].',
      'Karachi Port Trust/organization >Karachi/place Karachi Post/organization',
    ],
    [
      'papers of a country',
      'He told the [Zimbabwe LOC] Independent so.',
      'Zimbabwe Independent/organization >Zimbabwe/place',
    ],
    [
      'a place nobody bears',
      'He married into [Shkodra PER] and went to [Keamara PER], where it rained.',
      'Shkodra/place Keamara/place',
    ],
    ['a judge of one name', '[Justice Baloch ORG] left.', 'Baloch/person'],
    [
      'a people’s region',
      '[Somali NORP] Region President [Nana Holm PER] spoke of the [Arctic NORP] sea.',
      'Somali Region/place Nana Holm/person Arctic/place',
    ],
    [
      'legal forms',
      '[Harbour Bank ORG] PLC paid the Bank of [Uganda LOC].',
      'Harbour Bank PLC/organization Bank of Uganda/organization >Uganda/place',
    ],
    [
      'police and office letters before people',
      'Then [DGP Nina Holm PER] met [DFA Undersecretary Ana Cruz PER].',
      'Nina Holm/person DFA/organization Ana Cruz/person',
    ],
    [
      'a known place ran into who governs it',
      'The Mayor of [Cape Town Nina Holm PER] left.',
      'Cape Town/place Nina Holm/person',
    ],
    ['somebody’s place of birth', 'Then [Tali Moremi PER] of [Lobu PER] spoke.', 'Tali Moremi/person Lobu/place'],
    ['a company’s spelling', 'He left [SunRotaGas PER] and [MacAllen PER].', 'SunRotaGas/organization MacAllen/person'],
    ['a known programme is a body', 'The [World Food Programme ORG] agreed.', 'World Food Programme/organization'],
    ['a tropical storm', 'He fled Tropical [Storm Nora PER].', 'Tropical Storm Nora/event'],
    [
      'one word after a body and a noun for its leader',
      'Then [Lagoon Assembly ORG] chief [Franco ORG] spoke.',
      'Lagoon Assembly/organization Franco/person',
    ],
    [
      'offices of South Asia before a place or body and a person',
      'Commissioner [Rawalpindi Salim Kamau PER], Chairman [NHPA Musa Kamau PER] and Chairman Port and Customs Board [Oto Kamau PER] met.',
      'Rawalpindi/place Salim Kamau/person NHPA/organization Musa Kamau/person Port and Customs Board/organization Oto Kamau/person',
    ],
    ['the article in names of South Asia', 'Then [Hamood PER]-ur-Rahman spoke.', 'Hamood-ur-Rahman/person'],
    [
      'a body with a programme in its field',
      'The [Secretariat of the Coast Programme ORG] met.',
      'Secretariat of the Coast Programme/organization',
    ],
    [
      'an acronym before an office',
      'They saw EU Special Representative [Nina Holm PER] there.',
      'EU/organization Nina Holm/person',
    ],
    ['a known place is nobody', 'They left [Khyber Pakhtunkhwa PER] early.', 'Khyber Pakhtunkhwa/place'],
    [
      'letters of another language after a body',
      'The [House of Deputies ORG] ([CDR LOC]) met; the [CDR LOC] agreed.',
      'House of Deputies/organization CDR/organization CDR/organization',
    ],
    [
      'parts and missions of bodies',
      'The [Central Committee ORG] of the [Harbour Party ORG] and the [OSCE Mission ORG] to [Chad LOC] met.',
      'Central Committee of the Harbour Party/organization OSCE Mission to Chad/organization >Chad/place',
    ],
    ['a people before a person', 'He saw the [Senegalese Musa Sow ORG] there.', 'Senegalese/demonym Musa Sow/person'],
    ['Luo names', "Then [Mary Anyang PER]' [Odero PER] spoke.", "Mary Anyang' Odero/person"],
    ['amounts are no places', 'It paid [BAM 310,000 LOC] and [P56 LOC] million.', ''],
    [
      'a given name after a field',
      'The Undersecretary for Consular Affairs Hessa [Al Rabi PER] left.',
      'Hessa Al Rabi/person',
    ],
    [
      'what makes goods and what the state owns',
      'The drug maker [Bina Husada PER] and the film maker [Oto Kamau PER] met.',
      'Bina Husada/organization Oto Kamau/person',
    ],
    [
      'two countries with a hyphen',
      'They met on the [Benin-Togo LOC] border, not in [Guinea-Bissau LOC].',
      'Benin/place Togo/place Guinea-Bissau/place',
    ],
    [
      'the body that another is of',
      'The [Port Committee of the House of Representatives ORG] and the [International Committee of the Red Cross ORG] met.',
      'Port Committee of the House of Representatives/organization >House of Representatives/organization International Committee of the Red Cross/organization',
    ],
    ['cities with small words', 'He left [Dar LOC] es Salaam.', 'Dar es Salaam/place'],
    [
      'a word of address, whatever the network thought',
      'The governor, [Mrs. Salma Bouna MISC], left with [Pol Col Oto Kamau PER] and [Capt Nana Sule PER].',
      'Salma Bouna/person Oto Kamau/person Nana Sule/person',
    ],
    [
      'where somebody is from, before two names',
      'The [Kenyan Ana Berg PER] and the [Swede Nina Holm PER] met [Pak Un Ho PER].',
      'Kenyan/demonym Ana Berg/person Swede/demonym Nina Holm/person Pak Un Ho/person',
    ],
    [
      'American money is no place',
      'It paid 40 million [US LOC] dollars and 3.5 [U.S. LOC] dollars to the [US LOC] army.',
      'US/place',
    ],
    [
      'the force at the end of a body',
      'The [Royal Lesotho ORG] Police left.',
      'Royal Lesotho Police/organization >Lesotho/place',
    ],
  ];
  for (const [rule, marked, expected] of cases) it(rule, () => assert.equal(refined(marked), expected));
});
