import assert from 'node:assert/strict';
import {findsStatements, NO_PHRASES, type StatementCase, textOf} from '../../test/support/statements.js';
import {taggedWords} from '../../test/support/tagged.js';
import {findQuotes} from './index.js';

/** Turns of phrase of desks in Africa, Asia and the Arab world: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'The port will not reopen, a diplomatic source indicated.',
    'DT NN MD RB VB , DT JJ NN VBN .',
    ['indirect: a diplomatic source [source] indicated {The port will not reopen}'],
  ],
  [
    'A tenth of that was pledged by Denmark.',
    'DT NN IN DT VBD VBN IN NNP .',
    ['indirect: Denmark [Denmark] was pledged by {A tenth of that}'],
  ],
  [
    "Miriam Osei, who was envoy to Togo until 2016, has been named head of the mission by the union, the bloc's president, Nigerian leader Musa Danladi, announced on Friday.",
    'NNP NNP , WP VBD JJ IN NNP IN CD , VBZ VBN VBN NN IN DT NN IN DT NN , DT NN POS NN , JJ NN NNP NNP , VBN IN NNP .',
    [
      "indirect: the bloc's president, Nigerian leader Musa Danladi [president] announced {Miriam Osei, who was envoy to Togo until 2016, has been named head of the mission by the union}",
    ],
  ],
  [
    'She thanked WHO and the Red Crescent for their help.',
    'PRP VBD WP CC DT NNP NNP IN PRP$ NN .',
    ['indirect: She [She] thanked {WHO and the Red Crescent for their help}'],
  ],
  [
    'The opposition leader faulted the budget.',
    'DT NN NN VBD DT NN .',
    ['indirect: The opposition leader [leader] faulted {the budget}'],
  ],
  [
    'The minister has since apologised to the growers.',
    'DT NN VBZ IN VBN IN DT NNS .',
    ['indirect: The minister [minister] has since apologised to {the growers}'],
  ],
  [
    'The director general, when contacted, said no vessel had sunk.',
    'DT NN NN , WRB VBN , VBD DT NN VBD VBN .',
    ['indirect: The director general, when contacted [general] said {no vessel had sunk}'],
  ],
  [
    'NAN reports that the market has been closed for two weeks.',
    'NN NNS IN DT NN VBZ VBN VBN IN CD NNS .',
    ['indirect: NAN [NAN] reports {that the market has been closed for two weeks}'],
  ],
  [
    'Council member Asif Memon — no friend of the mayor — alleged that the fund was empty.',
    'NN NN NNP NNP : DT NN IN DT NN : VBN IN DT NN VBD JJ .',
    ['indirect: Council member Asif Memon — no friend of the mayor [Memon] alleged {that the fund was empty}'],
  ],
  [
    'The mayor, whose “Row Across” campaign has taken pupils over the river, called the idea “very expensive”.',
    "DT NN , WP$ `` NNP IN '' NN VBZ VBN NNS IN DT NN , VBD DT NN `` RB JJ '' .",
    [
      'mixed: The mayor, whose “Row Across” campaign has taken pupils over the river [mayor] called {the idea “very expensive”}',
    ],
  ],
  [
    'She recalled her own years in Kara as a nurse.',
    'PRP VBD PRP$ JJ NNS IN NNP IN DT NN .',
    ['indirect: She [She] recalled {her own years in Kara as a nurse}'],
  ],
  [
    'Asked whether the rebels would come, Okello answered with a proverb: “One does not count the guests before the meal.”',
    "VBD IN DT NNS MD VB , NNP VBD IN DT NN : `` CD VBZ RB VB DT NNS IN DT NN . ''",
    ['direct: Okello [Okello] answered {“One does not count the guests before the meal.”}'],
  ],
  [
    '“The women will benefit,” underlined for her part Aissata Ba, president of the union.',
    "`` DT NNS MD VB , '' VBN IN PRP$ NN NNP NNP , NN IN DT NN .",
    ['direct: Aissata Ba, president of the union [Ba] underlined {“The women will benefit,”}'],
  ],
  [
    'He deplored “the silence of the banks”.',
    "PRP VBD `` DT NN IN DT NNS '' .",
    ['direct: He [He] deplored {“the silence of the banks”}'],
  ],
  [
    'Bappa, who spoke through his secretary, Malam Gambo, blamed the felling on strangers.',
    'NNP , WP VBD IN PRP$ NN , NNP NNP , VBD DT VBG IN NNS .',
    ['indirect: Bappa, who spoke through his secretary, Malam Gambo [Bappa] blamed {the felling on strangers}'],
  ],
  [
    'The ministry held the firm fully responsible for the leak.',
    'DT NN VBD DT NN RB JJ IN DT NN .',
    ['indirect: The ministry [ministry] held {the firm fully responsible for the leak}'],
  ],
  [
    'The minister advised those with papers to come forward.',
    'DT NN VBN DT IN NNS TO VB RB .',
    ['indirect: The minister [minister] advised {those with papers to come forward}'],
  ],
  [
    'Meanwhile, the governor of Kara, Hussein Bari, condemned the raid.',
    'NNP , DT NN IN NNP , NNP NNP , VBD DT NN .',
    ['indirect: the governor of Kara, Hussein Bari [Bari] condemned {the raid}'],
  ],
  [
    'The press will be open, Bari affirmed, Monday, during a visit to the port.',
    'DT NN MD VB JJ , NNP VBD , NNP , IN DT NN IN DT NN .',
    ['indirect: Bari [Bari] affirmed {The press will be open}'],
  ],
  ['He said this while visiting a school in Kano.', 'PRP VBD DT NN VBG DT NN IN NNP .', []],
  [
    'Sharif told Kawi on the sidelines of the forum that trade had grown.',
    'NNP VBD NNP IN DT NNS IN DT NN IN NN VBD VBN .',
    ['indirect: Sharif [Sharif] told {that trade had grown}'],
  ],
  [
    'Sharif told reporters on the sidelines of a rally in Kara, Togo, that trade had grown.',
    'NNP VBD NNS IN DT NNS IN DT RB IN NNP , NNP , WDT NN VBD VBN .',
    ['indirect: Sharif [Sharif] told {that trade had grown}'],
  ],
  [
    'A lawmaker alleged in the assembly that doctors at the hospital in Kara had been selling medicines.',
    'DT NN VBN IN DT NN WDT VBZ IN DT NN IN NNP VBD VBN VBG NNS .',
    ['indirect: A lawmaker [lawmaker] alleged {that doctors at the hospital in Kara had been selling medicines}'],
  ],
  [
    'A ministry official, who asked not to be named, said the plan was dead.',
    'DT NN JJ , WP VBD RB TO VB VBN , VBD DT NN VBD JJ .',
    ['indirect: A ministry official, who asked not to be named [official] said {the plan was dead}'],
  ],
  [
    'The envoy requested anonymity because she was not authorised to speak.',
    'DT NN VBN NN IN PRP VBD RB VBN TO VB .',
    [],
  ],
  [
    'The minister said the dam was safe and urged farmers to return.',
    'DT NN VBD DT NN VBD JJ CC JJ NNS TO VB .',
    [
      'indirect: The minister [minister] said {the dam was safe}',
      'indirect: The minister [minister] urged {farmers to return}',
    ],
  ],
  [
    'He added that the government was committed to peace and called on the rebels to disarm.',
    'PRP VBD IN DT NN VBD VBN IN NN CC VBN IN DT NNS TO VB .',
    [
      'indirect: He [He] added {that the government was committed to peace}',
      'indirect: He [He] called on {the rebels to disarm}',
    ],
  ],
  [
    'The spokesman said troops had entered the town and burned the market.',
    'DT NN VBD NNS VBD VBN DT NN CC VBD DT NN .',
    ['indirect: The spokesman [spokesman] said {troops had entered the town and burned the market}'],
  ],
  [
    'Bello warned that the rains would come, and vowed to open the dam.',
    'NNP VBD IN DT NNS MD VB , CC VBD TO VB DT NN .',
    ['indirect: Bello [Bello] warned {that the rains would come}', 'indirect: Bello [Bello] vowed {to open the dam}'],
  ],
  [
    'She was blunter: “We are tired of waiting.”',
    "PRP VBD NN : `` PRP VBP VBN IN VBG . ''",
    ['direct: She [She] was blunter {“We are tired of waiting.”}'],
  ],
  [
    'Asked about the price, he laughed: “Ask me in June.”',
    "VBD IN DT NN , PRP VBD : `` VB PRP IN NNP . ''",
    ['direct: he [he] laughed {“Ask me in June.”}'],
  ],
  [
    'He was categorical: there would be no payment.',
    'PRP VBD JJ : EX MD VB DT NN .',
    ['indirect: He [He] was categorical {there would be no payment}'],
  ],
  ['The rule was simple: “Never sell to strangers.”', "DT NN VBD JJ : `` RB VB IN NNS . ''", []],
  [
    'They issued a joint text:\n\n“The agency never accused the envoy of a leak.”',
    "PRP VBD DT JJ NN : `` DT NN RB VBD DT NN IN DT NN . ''",
    ['direct: They [They] issued a joint text {“The agency never accused the envoy of a leak.”}'],
  ],
  [
    'She criticised the plan. “It is a scandal that nobody was asked.”',
    "PRP VBD DT NN . `` PRP VBZ DT NN WDT NN VBD VBN . ''",
    ['indirect: She [She] criticised {the plan}', 'direct: She [She] — {“It is a scandal that nobody was asked.”}'],
  ],
  [
    'He offered a second ship, should the first be late.',
    'PRP VBD DT JJ NN , MD DT JJ VB JJ .',
    ['indirect: He [He] offered {a second ship, should the first be late}'],
  ],
  ['He offered the islanders resistance.', 'PRP VBD DT NNS NN .', []],
  [
    'She went on to offer training for ten women.',
    'PRP VBD IN TO VB NN IN CD NNS .',
    ['indirect: She [She] went on to offer {training for ten women}'],
  ],
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

describe('statements of desks of three continents', () => {
  findsStatements(SENTENCES);

  it('has nobody for what "was announced"', () => {
    const {source, words} = taggedWords('It was announced that the port would close.', 'PRP VBD VBN IN DT NN MD VB .');
    const [statement] = findQuotes(source, words, [], [], NO_PHRASES).attributions;
    assert.equal(statement?.source, null);
    assert.equal(textOf(words, statement.parts[0]!), 'that the port would close');
  });
});
