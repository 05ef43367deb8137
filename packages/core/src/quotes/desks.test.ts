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
