import {findsStatements, type StatementCase} from '../../test/support/statements.js';

/** Clauses after "said" and "told", and around them: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'Amberly, who has pleaded for the weavers at two hearings, told the panel the looms were bound to rust.',
    'RB , WP VBZ VBN IN DT NNS IN CD NNS , VBD DT NN DT NNS VBD JJ TO VB .',
    [
      'indirect: Amberly, who [Amberly] has pleaded for {the weavers at two hearings}',
      'indirect: Amberly, who has pleaded for the weavers at two hearings [Amberly] told {the looms were bound to rust}',
    ],
  ],
  [
    'She said all clinics needed fresh linen.',
    'PRP VBD DT NNS VBN JJ NN .',
    ['indirect: She [She] said {all clinics needed fresh linen}'],
  ],
  [
    'Tom Berg has bought a share in the rowing club, put up for sale by its founder, the boatman announced on Friday.',
    'NNP NNP VBZ VBN DT NN IN DT NN NN , VBP RP IN NN IN PRP$ NN , DT NN VBN IN NNP .',
    [
      'indirect: the boatman [boatman] announced {Tom Berg has bought a share in the rowing club, put up for sale by its founder}',
    ],
  ],
  [
    'The speech dealt with drought, which he said was the worst enemy of the herders.',
    'DT NN NN IN NN , WDT PRP VBD VBD DT JJS NN IN DT NNS .',
    ['indirect: he [he] said {which|was the worst enemy of the herders}'],
  ],
  [
    'The bridge that the mayor said would save an hour was closed.',
    'DT NN IN DT NN VBD MD VB DT NN VBD VBN .',
    ['indirect: the mayor [mayor] said {that|would save an hour}'],
  ],
  [
    'She spoke of a quarrel over grazing, which Osei said remained a danger.',
    'PRP VBD IN DT NN IN NN , WDT NNP VBD VBN DT NN .',
    ['indirect: She [She] spoke of {a quarrel over grazing}', 'indirect: Osei [Osei] said {which|remained a danger}'],
  ],
  [
    'Berg said “loose” bolts and hinges relied on luck.',
    "NNP VBD `` NN '' NNS CC NNS VBN IN NN .",
    ['mixed: Berg [Berg] said {“loose” bolts and hinges relied on luck}'],
  ],
  [
    'Osei said, because the well was dug before the map was drawn, there would be quarrels.',
    'NNP VBD , IN DT UH VBD VBN IN DT NN VBD VBN , EX MD VB NNS .',
    ['indirect: Osei [Osei] said {because the well was dug before the map was drawn, there would be quarrels}'],
  ],
  [
    'Berg, one of the elders of the guild, widely known as the Lantern, added that he knew the thief.',
    'NNP , CD IN DT NNS IN DT NN , RB VBN IN DT NNP , VBD IN PRP VBD DT NN .',
    [
      'indirect: Berg, one of the elders of the guild, widely known as the Lantern [Berg] added {that he knew the thief}',
    ],
  ],
  [
    'A league statement says more than 300 goats in nine villages died in one week.',
    'DT NN NN VBZ RBR IN CD NNS IN CD NNS VBD IN CD NN .',
    ['indirect: A league statement [statement] says {more than 300 goats in nine villages died in one week}'],
  ],
  [
    'The study says abandoned quarries in the hills often trigger floods.',
    'DT NN VBZ VBN NNS IN DT NNS RB JJR NNS .',
    ['indirect: The study [study] says {abandoned quarries in the hills often trigger floods}'],
  ],
  [
    'The Green Hill report says Tavian engineers have mapped new wells.',
    'DT NNP NNP NN VBZ JJ NNS VBP VBN JJ NNS .',
    ['indirect: The Green Hill report [report] says {Tavian engineers have mapped new wells}'],
  ],
  [
    'Osei says cotton, sesame, and other crops were eaten by locusts.',
    'NN VBZ NN , NN , CC JJ NNS VBD JJ IN NNS .',
    ['indirect: Osei [Osei] says {cotton, sesame, and other crops were eaten by locusts}'],
  ],
  [
    'The Tavian envoy said he hopes to visit the islands this spring.',
    'DT NNP NN VBD PRP NNS TO VB DT NNS DT NN .',
    ['indirect: The Tavian envoy [envoy] said {he hopes to visit the islands this spring}'],
  ],
  [
    'The port official says boats in Kara deserve paint.',
    'DT NN JJ VBZ NNS IN NNP CD NN .',
    ['indirect: The port official [official] says {boats in Kara deserve paint}'],
  ],
  [
    'Nurses said frightened children rushed for the gate.',
    'NNS VBD VBN NNS VBD IN DT NN .',
    ['indirect: Nurses [Nurses] said {frightened children rushed for the gate}'],
  ],
  [
    'He says loans focused on farmers keeping their herds.',
    'PRP VBZ NNS VBN IN NNS VBG PRP$ NNS .',
    ['indirect: He [He] says {loans focused on farmers keeping their herds}'],
  ],
  [
    'On Sunday, herders said at least five wells were dry.',
    'IN NNP , NNS VBD IN JJS CD NNS VBD JJ .',
    ['indirect: herders [herders] said {at least five wells were dry}'],
  ],
  [
    'A long report released late Tuesday says six builders lost money.',
    'DT JJ NN VBN JJ NNP VBZ CD NNS VBD NN .',
    ['indirect: A long report released late Tuesday [report] says {six builders lost money}'],
  ],
  [
    'The study, issued Thursday, says Tavia is selling more than its share of salt.',
    'DT NN , VBD NNP , VBZ NNP VBZ VBG RBR IN PRP$ NN IN NN .',
    ['indirect: The study, issued Thursday [study] says {Tavia is selling more than its share of salt}'],
  ],
  [
    'In a survey, one-third of those polled said the two ports should merge.',
    'IN DT NN , CD HYPH NN IN DT VBN VBD DT CD NNS MD VB .',
    ['indirect: one-third of those polled [those] said {the two ports should merge}'],
  ],
  [
    'More than 60 percent of those asked said they back the ferry.',
    'RBR IN CD NN IN DT VBN VBD PRP RB DT NN .',
    ['indirect: 60 percent of those asked [those] said {they back the ferry}'],
  ],
  [
    'The two ports said Monday it rained for a week.',
    'DT CD NNS VBD NNP PRP VBD IN DT NN .',
    ['indirect: The two ports [ports] said {it rained for a week}'],
  ],
  [
    'The judge ordered an inquest after reading a note he said was forged.',
    'DT NN VBD DT JJS IN VBG DT NN PRP VBD VBD VBN .',
    ['indirect: he [he] said {a note|was forged}'],
  ],
  [
    'The mine which Mr. Berg says will be opened in May was flooded.',
    'DT NN WDT NNP NNP VBZ MD VB VBN IN NNP VBD VBN .',
    ['indirect: Mr. Berg [Berg] says {which|will be opened in May}'],
  ],
  [
    'The fire chief told reporters at the quay, the blaze was the work of children.',
    'DT NN JJ VBN NNS IN DT NN , DT NN VBD DT NN IN NNS .',
    ['indirect: The fire chief [chief] told {the blaze was the work of children}'],
  ],
  [
    'Osei told the Salt and Copper Forum in Kara, Tavia, Monday that her country is ready.',
    'NNP VBD DT NNP CC NNP NNP IN NNP , NNP , NNP IN PRP$ NN VBZ JJ .',
    ['indirect: Osei [Osei] told {that her country is ready}'],
  ],
  [
    'The warden told visitors in Kara Friday the rangers planned to close a trail.',
    'DT JJ VBD NNS IN NNP NNP DT NNS VBD TO RB DT NN .',
    ['indirect: The warden [warden] told {the rangers planned to close a trail}'],
  ],
  [
    'Speaking in Kara, Mrs. Osei said at this point, the League hopes to lend more.',
    'VBG IN NNP , NNP NNP VBD IN DT NN , DT NNP NNS TO VB RBR .',
    ['indirect: Mrs. Osei [Osei] said {at this point, the League hopes to lend more}'],
  ],
];

describe('clauses whose verb the tagger hides', () => {
  findsStatements(SENTENCES);
});
