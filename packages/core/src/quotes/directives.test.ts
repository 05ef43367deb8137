import {findsStatements, type StatementCase} from '../../test/support/statements.js';

/** Orders, plans and asides of wire news: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'Hartono, who is also deputy head of the Rakyat Party, reminded her that only half of the funds had been spent.',
    'NNP , WP VBZ RB JJ NN IN DT NNP NNP , VBD PRP$ WDT RB NN IN DT NNS VBD VBN VBN .',
    [
      'indirect: Hartono, who is also deputy head of the Rakyat Party [Hartono] reminded {that only half of the funds had been spent}',
    ],
  ],
  [
    'Wulandari promised to hand over distribution to the firm.',
    'NNP VBN TO NN IN NN IN DT NN .',
    ['indirect: Wulandari [Wulandari] promised {to hand over distribution to the firm}'],
  ],
  [
    'The minister promised last week to open the port.',
    'DT NN VBN JJ NN TO VB DT NN .',
    ['indirect: The minister [minister] promised {to open the port}'],
  ],
  [
    'The two nations agreed Friday to create a fund.',
    'DT CD NNS VBD NNP TO VB DT NN .',
    ['indirect: The two nations [nations] agreed {to create a fund}'],
  ],
  ['Parliament voted on Sunday to elect a president.', 'NNP VBD IN NNP TO VB DT NN .', []],
  [
    'The two sides have agreed to replay their match on neutral ground, the Chadian Minister of Sports, Idriss Mahamat, announced on Thursday after a working session with his counterpart.',
    'DT CD NNS VBP VBN TO VB PRP$ NN IN JJ NN , DT NNP NNP IN NNP , NNP NNP , VBN IN NNP IN DT NN NN IN PRP$ NN .',
    [
      'indirect: the Chadian Minister of Sports, Idriss Mahamat [Minister] announced {The two sides have agreed to replay their match on neutral ground}',
    ],
  ],
  [
    'According to a text read on television by the government spokesman, Idriss Mahamat, the match will be played in June.',
    'VBG IN DT NN VBD IN NN IN DT NN NN , NNP NNP , DT NN MD VB VBN IN NNP .',
    [
      'indirect: a text read on television by the government spokesman [text] According to {the match will be played in June}',
    ],
  ],
  [
    'Okri attributed the low turnout, which stood at 38 per cent, to the rains.',
    'NNP VBD DT JJ NN , WDT VBD IN CD IN NN , IN DT NNS .',
    ['indirect: Okri [Okri] attributed {the low turnout, which stood at 38 per cent, to the rains}'],
  ],
  [
    'He was succeeded by Emmanuel Baidoo, who, according to Kpodo, will also be called.',
    'PRP VBD VBN IN NNP NNP , WP , VBG IN NNP , MD RB VB VBN .',
    ['indirect: Kpodo [Kpodo] according to {He was succeeded by Emmanuel Baidoo, who|will also be called}'],
  ],
  [
    'The silos were mended; losses, according to her, have fallen.',
    'DT NNS VBD VBN : NNS , VBG IN PRP , VBP NN .',
    ['indirect: her [her] according to {losses|have fallen}'],
  ],
  [
    'Noting that Chad and Niger are good neighbors linked by rivers, Berg, also a member of the central committee of the ruling party of the country, said trade would grow.',
    'VBG IN NNP CC NNP VBP JJ NNS VBN IN NNS , NNP , RB DT NN IN DT JJ NN IN DT VBG NN IN DT NN , VBD NN MD VB .',
    [
      'indirect: Berg [Berg] Noting {that Chad and Niger are good neighbors linked by rivers}',
      'indirect: Berg, also a member of the central committee of the ruling party of the country [Berg] said {trade would grow}',
    ],
  ],
  [
    'He ordered on Thursday a recount of all votes.',
    'PRP VBD IN NNP DT NN IN DT NNS .',
    ['indirect: He [He] ordered {a recount of all votes}'],
  ],
  ['The army ordered 40 tanks from Italy.', 'DT NN VBN CD NNS IN NNP .', []],
  ['Ana Lee was declared the winner by 214 ballots.', 'NNP NNP VBD VBN DT NN IN CD NNS .', []],
  [
    'Tavares told the minister that locusts had hatched early and invited him to Rome.',
    'NNS VBD DT NN WDT VBZ VBD VBN RB CC VBD PRP IN NNP .',
    [
      'indirect: Tavares [Tavares] told {that locusts had hatched early}',
      'indirect: Tavares [Tavares] invited {him to Rome}',
    ],
  ],
  [
    'Some traders who spoke to the agency complained about the state of the road.',
    'DT NNS WP VBD IN DT NN VBD IN DT NN IN DT NN .',
    ['indirect: Some traders who spoke to the agency [traders] complained about {the state of the road}'],
  ],
  [
    'The minister dismissed as hot air claims by a section of members that the permits were sold.',
    'DT NN VBN IN JJ NN NNS IN DT NN IN NNS IN DT NNS VBD VBN .',
    [
      'indirect: The minister [minister] dismissed {as hot air claims by a section of members that the permits were sold}',
    ],
  ],
  [
    'She denied the charge, terming it baseless.',
    'PRP VBD DT NN , VBG PRP VBZ .',
    ['indirect: She [She] denied {the charge}', 'indirect: She [She] terming {it baseless}'],
  ],
  [
    'The secretary of state guaranteed that Lisbon will maintain its support to the centre, to which it has given four million euros.',
    'DT NN IN NN VBD IN NNP MD VB PRP$ NN IN DT NN , IN WDT PRP VBZ VBN CD CD NNS .',
    [
      'indirect: The secretary of state [secretary] guaranteed {that Lisbon will maintain its support to the centre, to which it has given four million euros}',
    ],
  ],
  [
    'Shalaby underscored his keenness on the dam, pointing out that firms have finished the works.',
    'NNP VBD PRP$ NN IN DT NN , VBG RP WDT VBZ VBP VBN DT NNS .',
    [
      'indirect: Shalaby [Shalaby] underscored {his keenness on the dam}',
      'indirect: Shalaby [Shalaby] pointing out {that firms have finished the works}',
    ],
  ],
  [
    'The rails will be mended, the Malian minister of Infrastructure, Ali Ndour, reassured on Friday, in Kayes.',
    'DT NNS MD VB VBN , DT JJ NN IN NNP , NNP NNP , VBN IN NNP , IN NNP .',
    ['indirect: the Malian minister of Infrastructure, Ali Ndour [Ndour] reassured {The rails will be mended}'],
  ],
  [
    'Kazakhstan is ready to import horses, the minister told a briefing, Kawi News Agency correspondent reports.',
    'NNP VBZ JJ TO VB NNS , DT NN VBD DT NN , NNP NNP NNP NN NNS .',
    ['indirect: the minister [minister] told {Kazakhstan is ready to import horses}'],
  ],
  [
    'According to the institute, quoted by Kawi, few people died.',
    'VBG IN DT NNP , VBN IN NNP , JJ NNS VBD .',
    ['indirect: the institute [institute] According to {few people died}'],
  ],
  [
    'She affirmed that no cases have been recorded, attributing this to volunteers.',
    'PRP VBD IN DT NNS VBP VBN VBN , VBG DT IN NNS .',
    [
      'indirect: She [She] affirmed {that no cases have been recorded}',
      'indirect: She [She] attributing {this to volunteers}',
    ],
  ],
  [
    'Aides, who asked not to be named, conceded as much.',
    'NNS , WP VBD RB TO VB VBN , VBD IN RB .',
    ['indirect: Aides, who asked not to be named [Aides] conceded {as much}'],
  ],
  [
    'He said the country had waited long enough, and asked her not to sing.',
    'PRP VBD DT NN VBD VBN RB RB , CC VBD PRP$ RB IN VBG .',
    ['indirect: He [He] said {the country had waited long enough}', 'indirect: He [He] asked {her not to sing}'],
  ],
  [
    'Aziz warned not to expect a breakthrough.',
    'NNP VBD RB TO VB DT NN .',
    ['indirect: Aziz [Aziz] warned {not to expect a breakthrough}'],
  ],
  ['Autonomy was guaranteed by the law.', 'NNP VBD VBN IN DT NN .', []],
];

describe('directives, plans and what follows them', () => {
  findsStatements(SENTENCES);
});
