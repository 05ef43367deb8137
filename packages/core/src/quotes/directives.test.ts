import {findsStatements, type StatementCase} from '../../test/support/statements.js';

/** Orders, plans and asides of wire news: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'Hartono, who is also deputy head of the Rowers Union, reminded her that only half of the oars had been paid.',
    'NNP , WP VBZ RB JJ NN IN DT NNP NNP , VBD PRP$ WDT RB NN IN DT NNS VBD VBN VBN .',
    [
      'indirect: Hartono, who is also deputy head of the Rowers Union [Hartono] reminded {that only half of the oars had been paid}',
    ],
  ],
  [
    'Wulandari promised to hand over the keys to the guild.',
    'NNP VBN TO NN IN DT NNS IN DT NN .',
    ['indirect: Wulandari [Wulandari] promised {to hand over the keys to the guild}'],
  ],
  [
    'The minister promised last week to open the pier.',
    'DT NN VBN JJ NN TO VB DT NN .',
    ['indirect: The minister [minister] promised {to open the pier}'],
  ],
  [
    'The two towns agreed Friday to create a fund.',
    'DT CD NNS VBD NNP TO VB DT NN .',
    ['indirect: The two towns [towns] agreed {to create a fund}'],
  ],
  ['Parliament voted on Sunday to elect a president.', 'NNP VBD IN NNP TO VB DT NN .', []],
  [
    'The two towns have agreed to hold their race on neutral ground, the Tavian Minister of Sports, Tom Berg, announced on Thursday.',
    'DT CD NNS VBP VBN TO VB PRP$ NN IN JJ NN , DT NNP NNP IN NNP , NNP NNP , VBN IN NNP .',
    [
      'indirect: the Tavian Minister of Sports, Tom Berg [Minister] announced {The two towns have agreed to hold their race on neutral ground}',
    ],
  ],
  [
    'According to a text read on television by the harbour spokesman, Tom Berg, the race will be rowed in June.',
    'VBG IN DT NN VBD IN NN IN DT NN NN , NNP NNP , DT NN MD VB VBN IN NNP .',
    [
      'indirect: a text read on television by the harbour spokesman [text] According to {the race will be rowed in June}',
    ],
  ],
  [
    'Osei attributed the poor harvest, which stood at nine sacks, to the hail.',
    'NNP VBD DT JJ NN , WDT VBD IN CD NNS , IN DT NN .',
    ['indirect: Osei [Osei] attributed {the poor harvest, which stood at nine sacks, to the hail}'],
  ],
  [
    'He was succeeded by Tom Berg, who, according to Osei, will also be called.',
    'PRP VBD VBN IN NNP NNP , WP , VBG IN NNP , MD RB VB VBN .',
    ['indirect: Osei [Osei] according to {He was succeeded by Tom Berg, who|will also be called}'],
  ],
  [
    'The pipes were mended; leaks, according to her, have fallen.',
    'DT NNS VBD VBN : NNS , VBG IN PRP , VBP NN .',
    ['indirect: her [her] according to {leaks|have fallen}'],
  ],
  [
    'Noting that Tavia and Kara are good friends joined by a ferry, Berg, also a member of the council of elders of the oldest guild of the island, said trade would grow.',
    'VBG IN NNP CC NNP VBP JJ NNS VBN IN DT NN , NNP , RB DT NN IN DT NN IN NNS IN DT JJS NN IN DT NN , VBD NN MD VB .',
    [
      'indirect: Berg [Berg] Noting {that Tavia and Kara are good friends joined by a ferry}',
      'indirect: Berg, also a member of the council of elders of the oldest guild of the island [Berg] said {trade would grow}',
    ],
  ],
  [
    'He ordered on Thursday a recount of all sacks.',
    'PRP VBD IN NNP DT NN IN DT NNS .',
    ['indirect: He [He] ordered {a recount of all sacks}'],
  ],
  ['The army ordered 40 tents from Tavia.', 'DT NN VBN CD NNS IN NNP .', []],
  ['Ama Osei was declared the winner by 214 ballots.', 'NNP NNP VBD VBN DT NN IN CD NNS .', []],
  [
    'Osei told the consul that moths had hatched early and invited him to Kara.',
    'NNP VBD DT NN IN NNS VBD VBN RB CC VBD PRP IN NNP .',
    ['indirect: Osei [Osei] told {that moths had hatched early}', 'indirect: Osei [Osei] invited {him to Kara}'],
  ],
  [
    'Some bakers who spoke to the agency complained about the price of flour.',
    'DT NNS WP VBD IN DT NN VBD IN DT NN IN NN .',
    ['indirect: Some bakers who spoke to the agency [bakers] complained about {the price of flour}'],
  ],
  [
    'The minister dismissed as hot air claims by a group of bakers that the permits were sold.',
    'DT NN VBN IN JJ NN NNS IN DT NN IN NNS IN DT NNS VBD VBN .',
    ['indirect: The minister [minister] dismissed {as hot air claims by a group of bakers that the permits were sold}'],
  ],
  [
    'She denied the charge, terming it baseless.',
    'PRP VBD DT NN , VBG PRP VBZ .',
    ['indirect: She [She] denied {the charge}', 'indirect: She [She] terming {it baseless}'],
  ],
  [
    'The consul guaranteed that Tavia will maintain its support to the school, to which it has given four thousand books.',
    'DT JJ VBD IN NNP MD VB PRP$ NN IN DT NN , IN WDT PRP VBZ VBN CD CD NNS .',
    [
      'indirect: The consul [consul] guaranteed {that Tavia will maintain its support to the school, to which it has given four thousand books}',
    ],
  ],
  [
    'Osei underscored his keenness on the canal, pointing out that masons have finished the locks.',
    'NNP VBD PRP$ NN IN DT NN , VBG RP WDT NNS VBP VBN DT NNS .',
    [
      'indirect: Osei [Osei] underscored {his keenness on the canal}',
      'indirect: Osei [Osei] pointing out {that masons have finished the locks}',
    ],
  ],
  [
    'The pipes will be mended, the Tavian minister of Works, Tom Berg, reassured on Friday, in Kara.',
    'DT NNS MD VB VBN , DT NNP NN IN NNPS , NNP NNP , VBN IN NNP , IN NNP .',
    ['indirect: the Tavian minister of Works, Tom Berg [Berg] reassured {The pipes will be mended}'],
  ],
  [
    'Tavia is ready to import camels, the minister told a briefing, Kawi News Agency correspondent reports.',
    'NNP VBZ JJ TO VB NNS , DT NN VBD DT NN , NNP NNP NNP NN NNS .',
    ['indirect: the minister [minister] told {Tavia is ready to import camels}'],
  ],
  [
    'According to the institute, quoted by Kawi, few bees died.',
    'VBG IN DT NNP , VBN IN NNP , JJ NNS VBD .',
    ['indirect: the institute [institute] According to {few bees died}'],
  ],
  [
    'She affirmed that no thefts have been recorded, attributing this to the lamps.',
    'PRP VBD IN DT NNS VBP VBN VBN , VBG DT IN DT NNS .',
    [
      'indirect: She [She] affirmed {that no thefts have been recorded}',
      'indirect: She [She] attributing {this to the lamps}',
    ],
  ],
  [
    'Clerks, who asked not to be named, conceded as much.',
    'NNS , WP VBD RB TO VB VBN , VBD IN RB .',
    ['indirect: Clerks, who asked not to be named [Clerks] conceded {as much}'],
  ],
  [
    'He said the choir had rested long enough, and asked her not to sing.',
    'PRP VBD DT NN VBD VBN RB RB , CC VBD PRP$ RB IN VBG .',
    ['indirect: He [He] said {the choir had rested long enough}', 'indirect: He [He] asked {her not to sing}'],
  ],
  [
    'Osei warned not to expect a miracle.',
    'NNP VBD RB TO VB DT NN .',
    ['indirect: Osei [Osei] warned {not to expect a miracle}'],
  ],
  ['Shelter was guaranteed by the law.', 'NN VBD VBN IN DT NN .', []],
];

describe('directives, plans and what follows them', () => {
  findsStatements(SENTENCES);
});
