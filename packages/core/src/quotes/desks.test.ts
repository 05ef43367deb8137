import assert from 'node:assert/strict';
import {findsStatements, NO_PHRASES, type StatementCase, textOf} from '../../test/support/statements.js';
import {taggedWords} from '../../test/support/tagged.js';
import {findQuotes} from './index.js';

/** Turns of phrase of desks in Africa, Asia and the Arab world: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'The ferry will not sail, a port source indicated.',
    'DT NN MD RB VB , DT NN NN VBN .',
    ['indirect: a port source [source] indicated {The ferry will not sail}'],
  ],
  [
    'A tenth of that was pledged by Tavia.',
    'DT NN IN DT VBD VBN IN NNP .',
    ['indirect: Tavia [Tavia] was pledged by {A tenth of that}'],
  ],
  [
    "Ama Osei, who was envoy to Tavia until 2016, has been named head of the mission by the League, the bloc's president, Tavian leader Tom Berg, announced on Friday.",
    'NNP NNP , WP VBD JJ IN NNP IN CD , VBZ VBN VBN NN IN DT NN IN DT NNP , DT NN POS NN , JJ NN NNP NNP , VBN IN NNP .',
    [
      "indirect: the bloc's president, Tavian leader Tom Berg [president] announced {Ama Osei, who was envoy to Tavia until 2016, has been named head of the mission by the League}",
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
    'The harbour master, when contacted, said no vessel had sunk.',
    'DT NN NN , WRB VBN , VBD DT NN VBD VBN .',
    ['indirect: The harbour master, when contacted [master] said {no vessel had sunk}'],
  ],
  [
    'KNA reports that the market has been closed for two weeks.',
    'NNP VBZ IN DT NN VBZ VBN VBN IN CD NNS .',
    ['indirect: KNA [KNA] reports {that the market has been closed for two weeks}'],
  ],
  [
    'Council member Tom Berg — no friend of the mayor — alleged that the fund was empty.',
    'NN NN NNP NNP : DT NN IN DT NN : VBN IN DT NN VBD JJ .',
    ['indirect: Council member Tom Berg — no friend of the mayor [Berg] alleged {that the fund was empty}'],
  ],
  [
    'The headmaster, whose “Bread First” drive has fed pupils for a decade, called the idea “very expensive”.',
    "DT NN , WP$ `` NNP NNP '' NN VBZ VBN NNS IN DT NN , VBD DT NN `` RB JJ '' .",
    [
      'mixed: The headmaster, whose “Bread First” drive has fed pupils for a decade [headmaster] called {the idea “very expensive”}',
    ],
  ],
  [
    'She recalled her own years in Kara as a nurse.',
    'PRP VBD PRP$ JJ NNS IN NNP IN DT NN .',
    ['indirect: She [She] recalled {her own years in Kara as a nurse}'],
  ],
  [
    'Asked whether the bakers would come, Osei answered with a proverb: “One does not salt the soup twice.”',
    "VBD IN DT NNS MD VB , NNP VBD IN DT NN : `` CD VBZ RB VB DT NN RB . ''",
    ['direct: Osei [Osei] answered {“One does not salt the soup twice.”}'],
  ],
  [
    '“The weavers will benefit,” underlined for her part Ama Osei, president of the guild.',
    "`` DT NNS MD VB , '' VBN IN PRP$ NN NNP NNP , NN IN DT NN .",
    ['direct: Ama Osei, president of the guild [Osei] underlined {“The weavers will benefit,”}'],
  ],
  [
    'He deplored “the silence of the bakers”.',
    "PRP VBD `` DT NN IN DT NNS '' .",
    ['direct: He [He] deplored {“the silence of the bakers”}'],
  ],
  [
    'Osei, who spoke through his secretary, Tom Berg, blamed the smoking on strangers.',
    'NNP , WP VBD IN PRP$ NN , NNP NNP , VBD DT NN IN NNS .',
    ['indirect: Osei, who spoke through his secretary, Tom Berg [Osei] blamed {the smoking on strangers}'],
  ],
  [
    'The ministry held the firm fully responsible for the leak.',
    'DT NN VBD DT NN RB JJ IN DT NN .',
    ['indirect: The ministry [ministry] held {the firm fully responsible for the leak}'],
  ],
  [
    'The minister advised those with boats to come forward.',
    'DT NN VBN DT IN NNS TO VB RB .',
    ['indirect: The minister [minister] advised {those with boats to come forward}'],
  ],
  [
    'Meanwhile, the governor of Kara, Tom Berg, condemned the raid.',
    'NNP , DT NN IN NNP , NNP NNP , VBD DT NN .',
    ['indirect: the governor of Kara, Tom Berg [Berg] condemned {the raid}'],
  ],
  [
    'The press will be open, Berg affirmed, Monday, during a visit to the mill.',
    'DT NN MD VB JJ , NNP VBD , NNP , IN DT NN IN DT NN .',
    ['indirect: Berg [Berg] affirmed {The press will be open}'],
  ],
  ['He said this while visiting a school in Kara.', 'PRP VBD DT NN VBG DT NN IN NNP .', []],
  [
    'Osei told Kawi on the sidelines of the fair that trade had grown.',
    'NNP VBD NNP IN DT NNS IN DT JJ WDT NN VBD VBN .',
    ['indirect: Osei [Osei] told {that trade had grown}'],
  ],
  [
    'Osei told reporters on the sidelines of a rally in Kara, Tavia, that trade had grown.',
    'NNP VBD NNS IN DT NNS IN DT RB IN NNP , NNP , WDT NN VBD VBN .',
    ['indirect: Osei [Osei] told {that trade had grown}'],
  ],
  [
    'A councillor alleged in the assembly that porters at the market in Kara had been selling rotten eggs.',
    'DT NN VBN IN DT NN WDT VBZ IN DT NN IN NNP VBD VBN VBG NN NNS .',
    ['indirect: A councillor [councillor] alleged {that porters at the market in Kara had been selling rotten eggs}'],
  ],
  [
    'A ministry official, who asked not to be named, said the plan was dead.',
    'DT NN JJ , WP VBD RB TO VB VBN , VBD DT NN VBD JJ .',
    ['indirect: A ministry official, who asked not to be named [official] said {the plan was dead}'],
  ],
  ['The envoy requested anonymity because she was new.', 'DT NN VBN NN IN PRP VBD JJ .', []],
  [
    'The minister said the bridge was safe and urged farmers to return.',
    'DT NN VBD DT NN VBD JJ CC JJ NNS TO VB .',
    [
      'indirect: The minister [minister] said {the bridge was safe}',
      'indirect: The minister [minister] urged {farmers to return}',
    ],
  ],
  [
    'He added that the guild was committed to its word and called on the bakers to return.',
    'PRP VBD IN DT NN VBD VBN IN PRP$ NN CC VBN IN DT NNS TO VB .',
    [
      'indirect: He [He] added {that the guild was committed to its word}',
      'indirect: He [He] called on {the bakers to return}',
    ],
  ],
  [
    'The spokesman said thieves had entered the mill and burned the sacks.',
    'DT NN VBD NNS VBD VBN DT NN CC VBD DT NNS .',
    ['indirect: The spokesman [spokesman] said {thieves had entered the mill and burned the sacks}'],
  ],
  [
    'Osei warned that the flood would come, and vowed to open the sluice.',
    'NNP VBD IN DT NN MD VB , CC VBD TO VB DT NN .',
    ['indirect: Osei [Osei] warned {that the flood would come}', 'indirect: Osei [Osei] vowed {to open the sluice}'],
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
    'He was categorical: there would be no refund.',
    'PRP VBD JJ : EX MD VB DT NN .',
    ['indirect: He [He] was categorical {there would be no refund}'],
  ],
  ['The rule was simple: “Never sell to strangers.”', "DT NN VBD JJ : `` RB VB IN NNS . ''", []],
  [
    'They issued a joint text:\n\n“The guild never sold the envoy a leaking boat.”',
    "PRP VBD DT JJ NN : `` DT NN RB VBD DT NN DT JJ NN . ''",
    ['direct: They [They] issued a joint text {“The guild never sold the envoy a leaking boat.”}'],
  ],
  [
    'She criticised the plan. “It is a pity that no weaver was asked.”',
    "PRP VBD DT NN . `` PRP VBZ DT NN WDT UH NN VBD VBN . ''",
    ['indirect: She [She] criticised {the plan}', 'direct: She [She] — {“It is a pity that no weaver was asked.”}'],
  ],
  [
    'He offered a second boat, should the first be late.',
    'PRP VBD DT JJ NN , MD DT JJ VB JJ .',
    ['indirect: He [He] offered {a second boat, should the first be late}'],
  ],
  ['He offered the islanders resistance.', 'PRP VBD DT NNS NN .', []],
  [
    'She went on to offer training for ten women.',
    'PRP VBD IN TO VB NN IN CD NNS .',
    ['indirect: She [She] went on to offer {training for ten women}'],
  ],
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
