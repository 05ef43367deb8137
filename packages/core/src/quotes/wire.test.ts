import assert from 'node:assert/strict';
import {findsStatements, NO_PHRASES, type StatementCase} from '../../test/support/statements.js';
import {taggedWords} from '../../test/support/tagged.js';
import {findQuotes} from './index.js';
import {SURE_STATEMENT} from './profile.js';

/** Turns of phrase of national news agencies: sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'The wells, the minister argued in an interview, would have paid for schools.',
    'DT NNS , DT NN VBD IN DT NN , MD VB VBN IN NNS .',
    ['indirect: the minister [minister] argued {The wells|would have paid for schools}'],
  ],
  [
    'The governor put the blame on the old board.',
    'DT NN VBD DT NN IN DT JJ NN .',
    ['indirect: The governor [governor] put the blame on {the old board}'],
  ],
  [
    'The governor was quoted as saying by the daily that the sum was small.',
    'DT NN VBD VBN IN VBG IN DT NN IN DT NN VBD JJ .',
    ['indirect: The governor [governor] was quoted as saying {that the sum was small}'],
  ],
  [
    'The minister praised the offer and invited her guest to the port.',
    'DT NN VBD DT VB CC VBD PRP$ NN IN DT NN .',
    [
      'indirect: The minister [minister] praised {the offer}',
      'indirect: The minister [minister] invited {her guest to the port}',
    ],
  ],
  [
    'The ambassador told her about the campaign.',
    'DT NN VBD PRP$ IN DT NN .',
    ['indirect: The ambassador [ambassador] told {the campaign}'],
  ],
  [
    '“The talks were useful,” stressed Anna Berg.',
    "`` DT NNS VBD JJ , '' VBN NNP NNP .",
    ['direct: Anna Berg [Berg] stressed {“The talks were useful,”}'],
  ],
  [
    '“Our people want peace,” the statement added.',
    "`` PRP$ NNS VBP NN , '' DT NN VBN .",
    ['direct: the statement [statement] added {“Our people want peace,”}'],
  ],
  [
    '“Our people want peace,” the statement reads.',
    "`` PRP$ NNS VBP NN , '' DT NN NNS .",
    ['direct: the statement [statement] reads {“Our people want peace,”}'],
  ],
  [
    'When asked about the vote, he replied: “Not yet.”',
    "WRB VBD IN DT NN , PRP VBD : `` RB RB . ''",
    ['direct: he [he] replied {“Not yet.”}'],
  ],
  [
    'Novak was quoted as saying that the talks were useful.',
    'NNP VBD VBN IN VBG IN DT NNS VBD JJ .',
    ['indirect: Novak [Novak] was quoted as saying {that the talks were useful}'],
  ],
  [
    '“The talks were useful,” Novak was quoted as saying.',
    "`` DT NNS VBD JJ , '' NNP VBD VBN IN VBG .",
    ['direct: Novak [Novak] was quoted as saying {“The talks were useful,”}'],
  ],
  [
    'The agency quoted Novak as saying that the talks were useful.',
    'DT NN VBD NNP IN VBG IN DT NNS VBD JJ .',
    ['indirect: Novak [Novak] quoted {that the talks were useful}'],
  ],
  [
    'In the words of Novak, the talks were useful.',
    'IN DT NNS IN NNP , DT NNS VBD JJ .',
    ['indirect: Novak [Novak] In the words of {the talks were useful}'],
  ],
  [
    'In his view, the port should stay closed.',
    'IN PRP$ NN , DT NN MD VB VBN .',
    ['indirect: his [his] view {the port should stay closed}'],
  ],
  [
    "The port should stay closed, in Novak's view.",
    'DT NN MD VB VBN , IN NNP POS NN .',
    ['indirect: Novak [Novak] view {The port should stay closed}'],
  ],
  ['Said Novak: “It is closed.”', "VBD NNP : `` PRP VBZ VBN . ''", ['direct: Novak [Novak] Said {“It is closed.”}']],
  [
    'Novak had this to say: “It is closed.”',
    "NN VBD DT TO VB : `` PRP VBZ VBN . ''",
    ['direct: Novak [Novak] had this to say {“It is closed.”}'],
  ],
  [
    'Novak asked the minister for two vans of his own.',
    'NNP VBD DT NN IN CD NNS IN PRP$ JJ .',
    ['indirect: Novak [Novak] asked {the minister for two vans of his own}'],
  ],
  [
    'Novak called the vote unfair to those who had waited, and asked who would look after the port.',
    'NN VBD DT NN NN IN DT WP VBD VBN , CC VBD WP MD VB IN DT NN .',
    [
      'indirect: Novak [Novak] called {the vote unfair to those who had waited}',
      'indirect: Novak [Novak] asked {who would look after the port}',
    ],
  ],
  [
    'The mayor who disclosed this on Monday said the port would open.',
    'DT NN WP VBD DT IN NNP VBD DT NN MD VB .',
    [
      'indirect: The mayor who [mayor] disclosed {this}',
      'indirect: The mayor who disclosed this on Monday [mayor] said {the port would open}',
    ],
  ],
  [
    'Novak attributed the delay to a lack of funds.',
    'NNP VBD DT NN IN DT NN IN NNS .',
    ['indirect: Novak [Novak] attributed {the delay to a lack of funds}'],
  ],
  [
    'Novak tasked the team with finding a solution.',
    'NNP VBD DT NN IN VBG DT NN .',
    ['indirect: Novak [Novak] tasked {the team with finding a solution}'],
  ],
  [
    'Novak cautioned residents against violence.',
    'NNP VBD NNS IN NN .',
    ['indirect: Novak [Novak] cautioned {violence}'],
  ],
  [
    'Novak signaled willingness to talk.',
    'JJ VBD NN TO VB .',
    ['indirect: Novak [Novak] signaled {willingness to talk}'],
  ],
  [
    "The envoy conveyed the king's greetings to the mayor.",
    'DT NN VBD DT NN POS NNS IN DT NN .',
    ["indirect: The envoy [envoy] conveyed {the king's greetings to the mayor}"],
  ],
  ['He vowed they would return.', 'PRP VBD PRP MD VB .', ['indirect: He [He] vowed {they would return}']],
  ['She wished them a pleasant stay.', 'PRP VBD PRP DT JJ NN .', ['indirect: She [She] wished {them a pleasant stay}']],
  [
    'Novak told parliament on Tuesday that the port would open.',
    'NNP VBD NN IN NNP IN DT NN MD VB .',
    ['indirect: Novak [Novak] told {that the port would open}'],
  ],
  ['Novak spoke on condition of anonymity.', 'NNP VBD IN NN IN NN .', []],
  [
    'Novak told farmers on June 9, 2021: “I shall not sell.”',
    "NNP VBD NNS IN NNP CD , CD : `` PRP MD RB VB . ''",
    ['direct: Novak [Novak] told {“I shall not sell.”}'],
  ],
  [
    '“There is no other tree like it,” Novak marvelled.',
    "`` EX VBZ DT JJ NN IN PRP , '' NNP VBD .",
    ['direct: Novak [Novak] marvelled {“There is no other tree like it,”}'],
  ],
  [
    '“Is there no other tree?” she smiled.',
    "`` VBZ EX DT JJ NN . '' PRP VBD .",
    ['direct: she [she] smiled {“Is there no other tree?”}'],
  ],
  [
    'Berg pointed out, “The plan is good.”',
    "NNP VBD RP , `` DT NN VBZ JJ . ''",
    ['direct: Berg [Berg] pointed out {“The plan is good.”}'],
  ],
  [
    'Novak drove off in the early morning saying he cannot join Berg.',
    'NNP VBD RP IN DT JJ NN VBG PRP RB VB NNP .',
    ['indirect: Novak [Novak] saying {he cannot join Berg}'],
  ],
  [
    'While they reached for a map, she interrupted to say: “I am driving.”',
    "IN PRP VBD IN DT NN , PRP VBD TO VB : `` PRP VBP VBG . ''",
    ['direct: she [she] say {“I am driving.”}'],
  ],
  [
    'Novak and Berg issued a joint statement: “We will go on.”',
    "NNP CC NNP VBD DT JJ NN : `` PRP MD VB RB . ''",
    ['direct: Novak and Berg [Novak] issued {“We will go on.”}'],
  ],
  [
    'Novak admitted to reporters that the plan had failed.',
    'NNP VBD IN NNS IN DT NN VBD VBN .',
    ['indirect: Novak [Novak] admitted {that the plan had failed}'],
  ],
  [
    'The Rhine agency further deplores that barges still queue.',
    'DT NNP NN JJR NNS IN NNS RB NN .',
    ['indirect: The Rhine agency [agency] further deplores {that barges still queue}'],
  ],
  [
    'One of the guests present said that she lost a ring.',
    'CD IN DT NNS VBP VBN IN PRP VBD DT NN .',
    ['indirect: One of the guests present [One] said {that she lost a ring}'],
  ],
  [
    'In a statement, the firm said: “We regret the trouble and worry” of the people.',
    "IN DT NN , DT NN VBD : `` PRP VBP DT NN CC NN '' IN DT NNS .",
    ['mixed: the firm [firm] said {“We regret the trouble and worry” of the people}'],
  ],
  [
    'He dismissed as “rumours” reports that he would resign.',
    "PRP VBD IN `` NNS '' VBZ IN PRP MD VB .",
    ['mixed: He [He] dismissed {as “rumours” reports that he would resign}'],
  ],
  [
    '“The plan is good,” Berg said.\n“It will take two years. It needs money.”\nThe board disagreed.',
    "`` DT NN VBZ JJ , '' NNP VBD . `` PRP MD VB CD NNS . PRP VBZ NN . '' DT NN NN .",
    [
      'direct: Berg [Berg] said {“The plan is good,”}',
      'direct: Berg [Berg] — {“It will take two years. It needs money.”}',
    ],
  ],
  [
    'Berg said: “The plan is good.\n“It will take two years.”',
    "NNP VBD : `` DT NN VBZ JJ . `` PRP MD VB CD NNS . ''",
    ['direct: Berg [Berg] said {“The plan is good.|“It will take two years.”}'],
  ],
  [
    'Berg said the case was new.\n“It is very hard.”\nThe board disagreed.',
    "NNP VBD DT NN VBD JJ . `` PRP VBZ RB JJ . '' DT NN NN .",
    ['indirect: Berg [Berg] said {the case was new}', 'direct: Berg [Berg] — {“It is very hard.”}'],
  ],
  [
    'Berg rejected the remarks as “baseless”. “We have seen the reports. They have no basis,” Novak told a briefing.',
    "NNP VBD DT NNS IN `` NN '' . `` PRP VBP VBN DT NNS . PRP VBP DT NN , '' NNP VBD DT NN .",
    [
      'mixed: Berg [Berg] rejected {the remarks as “baseless”}',
      'direct: Novak [Novak] told {“We have seen the reports. They have no basis,”}',
    ],
  ],
  [
    'The guest asked her for the names of firms, and his host promised to send them.',
    'DT NN VBD PRP IN DT NNS IN NNS , CC PRP$ NN VBN TO VB PRP .',
    [
      'indirect: The guest [guest] asked {her for the names of firms}',
      'indirect: his host [host] promised {to send them}',
    ],
  ],
  ['‘Two Ports and a Road’\nThe board disagreed.', '`` CD NNS CC DT NNP POS DT NN NN .', []],
  [
    'According to Novak, who heads the board, the port would open.',
    'VBG IN NNP , WP VBZ DT NN , DT NN MD VB .',
    ['indirect: Novak [Novak] According to {the port would open}'],
  ],
  [
    'Novak told a weekly briefing that it was over.',
    'NNP VBD DT JJ NN IN PRP VBD RB .',
    ['indirect: Novak [Novak] told {that it was over}'],
  ],
  [
    'Novak denied it was “a disgrace".',
    "NNP VBD PRP VBD `` DT NN '' .",
    ['mixed: Novak [Novak] denied {it was “a disgrace"}'],
  ],
  [
    'Berg said it was time, adding, “we must go”.',
    "NNP VBD PRP VBD NN , VBG , `` PRP MD VB '' .",
    ['indirect: Berg [Berg] said {it was time}', 'direct: Berg [Berg] adding {“we must go”}'],
  ],
  ['Novak replied: “No way”.', "NNP VBD : `` DT NN '' .", ['direct: Novak [Novak] replied {“No way”}']],
];

describe('the confidence of a statement', () => {
  const confidenceOf = (text: string, tags: string): number => {
    const {source, words} = taggedWords(text, tags);
    return findQuotes(source, words, [], [], NO_PHRASES).attributions[0]?.confidence ?? 0;
  };
  const CLAUSE = 'Berg said that the new port on the coast would open';
  const TAGS = 'NNP VBD IN DT JJ NN IN DT NN MD VB';

  it('is above the bar of what an editor shows where a clause of saying fills its sentence', () => {
    assert.ok(confidenceOf(`${CLAUSE}.`, `${TAGS} .`) >= SURE_STATEMENT);
  });
  it('falls where the sentence holds more, or what is said is short', () => {
    const whole = confidenceOf(`${CLAUSE}.`, `${TAGS} .`);
    const part = confidenceOf(
      `${CLAUSE}; the board of the old port has met and will meet again.`,
      `${TAGS} : DT NN IN DT JJ NN VBZ VBN CC MD VB RB .`,
    );
    const short = confidenceOf('Berg said that it would open.', 'NNP VBD IN PRP MD VB .');
    assert.ok(part < whole && short < whole);
  });
  it('falls where the words may never have been said, or the one who says them is guessed', () => {
    const whole = confidenceOf(`${CLAUSE}.`, `${TAGS} .`);
    for (const [text, tags] of [
      ['Berg would say that the new port on the coast is open.', 'NNP MD VB IN DT JJ NN IN DT NN VBZ JJ .'],
      ['Berg knew that the new port on the coast would open.', 'NNP VBD IN DT JJ NN IN DT NN MD VB .'],
      ['I said that the new port on the coast would open.', 'PRP VBD IN DT JJ NN IN DT NN MD VB .'],
      ['Berg sent a letter that said the new port would open.', 'NNP VBD DT NN WDT VBD DT JJ NN MD VB .'],
      ['Berg left the old port, saying that it would not open.', 'NNP VBD DT JJ NN , VBG IN PRP MD RB VB .'],
    ] as const)
      assert.ok(confidenceOf(text, tags) < whole - 0.04, text);
  });
  it('of a participle is high where it goes on with a statement of the same speaker', () => {
    const {source, words} = taggedWords(
      'Berg said it was over, adding that the new port would open.',
      'NNP VBD PRP VBD RP , VBG IN DT JJ NN MD VB .',
    );
    const [, adding] = findQuotes(source, words, [], [], NO_PHRASES).attributions;
    assert.ok((adding?.confidence ?? 0) >= SURE_STATEMENT);
  });
  it('is below it where no subject with its verb begins the clause, or a comma may end it', () => {
    const cases = [
      ['Berg announced a plan which clearly alludes to the port.', 'NNP VBD DT NN WDT RB VBZ IN DT NN .'],
      ['Berg agreed the port would open in the new year.', 'NNP VBD DT NN MD VB IN DT JJ NN .'],
      [
        'Berg said the port would open in May, while the board has met.',
        'NNP VBD DT NN MD VB IN NNP , IN DT NN VBZ VBN .',
      ],
    ] as const;
    for (const [text, tags] of cases) assert.ok(confidenceOf(text, tags) < SURE_STATEMENT, text);
  });
  it('is below it for a wish or a plain object', () => {
    assert.ok(confidenceOf('Berg wants to open the port.', 'NNP VBZ TO VB DT NN .') < SURE_STATEMENT);
    assert.ok(confidenceOf('Berg criticized the board of the port.', 'NNP VBD DT NN IN DT NN .') < SURE_STATEMENT);
  });

  it('is lower where more follows a cue inside its clause', () => {
    const end = confidenceOf('The port will open soon, Berg said.', 'DT NN MD VB RB , NNP VBD .');
    const inside = confidenceOf(
      'The port will open, Berg said, as ships wait.',
      'DT NN MD VB , NNP VBD , IN NNS VBP .',
    );
    assert.ok(inside > 0 && inside < end, `${inside} ${end}`);
    const dated = confidenceOf('The port will open soon, Berg said on Friday.', 'DT NN MD VB RB , NNP VBD IN NNP .');
    assert.equal(dated, end);
  });

  it('of words after "say" does not ask for a verb among them', () => {
    const known = confidenceOf('Berg said the firm works with the port.', 'NNP VBD DT NN VBZ IN DT NN .');
    const hidden = confidenceOf('Berg said the firm works with the port.', 'NNP VBD DT NN NNS IN DT NN .');
    assert.equal(hidden, known);
  });

  it('is not sure where a paragraph of quotation names nobody', () => {
    const {source, words} = taggedWords(
      '“The port is open,” Berg said.\n\n“It will stay open.”',
      "`` DT NN VBZ JJ , '' NNP VBD . `` PRP MD VB JJ . ''",
    );
    const [, ongoing] = findQuotes(source, words, [], [], NO_PHRASES).attributions;
    assert.equal(ongoing?.rule, 'quotation goes on');
    assert.ok(ongoing.confidence < SURE_STATEMENT);
  });
});

describe('statements of wire news', () => {
  findsStatements(SENTENCES);
});
