import assert from 'node:assert/strict';
import fc from 'fast-check';
import {findsStatements, NO_PHRASES, type StatementCase} from '../../test/support/statements.js';
import {taggedWords} from '../../test/support/tagged.js';
import {wordsOf} from '../../test/support/words.js';
import {guessParts} from '../words/posGuess.js';
import type {TokenSpan} from '../words/types.js';
import {findQuotes} from './index.js';

/** Sentence, its parts of speech, and the statements in it. */
const SENTENCES: StatementCase[] = [
  [
    'The envoy said that the talks would resume in June.',
    'DT NN VBD IN DT NNS MD VB IN NNP .',
    ['indirect: The envoy [envoy] said {that the talks would resume in June}'],
  ],
  ['“We will go on,” Berg said.', "`` PRP MD VB IN , '' NNP VBD .", ['direct: Berg [Berg] said {“We will go on,”}']],
  [
    '“We will go on,” said Anna Berg, a spokeswoman for the port.',
    "`` PRP MD VB IN , '' VBD NNP NNP , DT NN IN DT NN .",
    ['direct: Anna Berg, a spokeswoman for the port [Berg] said {“We will go on,”}'],
  ],
  [
    '“We will go on,” the envoy told reporters. “There is no other way.”',
    "`` PRP MD VB IN , '' DT NN VBN NNS . `` EX VBZ DT JJ NN . ''",
    ['direct: the envoy [envoy] told {“We will go on,”|“There is no other way.”}'],
  ],
  [
    'The port will open in May, officials say.',
    'DT NN MD VB IN NNP , NNS VBP .',
    ['indirect: officials [officials] say {The port will open in May}'],
  ],
  [
    'The plan, she said, is too costly.',
    'DT NN , PRP VBD , VBZ RB RB .',
    ['indirect: she [she] said {The plan|is too costly}'],
  ],
  ['Berg said: “We will go on.”', "NNP VBD : `` PRP MD VB RB . ''", ['direct: Berg [Berg] said {“We will go on.”}']],
  [
    'Berg continued:\n“We will go on. There is no other way.”',
    "NNP VBD : `` PRP MD VB RB . EX VBZ DT JJ NN . ''",
    ['direct: Berg [Berg] continued {“We will go on. There is no other way.”}'],
  ],
  [
    'According to the ministry, exports rose by a third.',
    'VBG IN DT NN , NNS VBD IN DT JJ .',
    ['indirect: the ministry [ministry] According to {exports rose by a third}'],
  ],
  [
    'Exports rose by a third, according to the ministry.',
    'NNS VBD IN DT JJ , VBG IN DT NN .',
    ['indirect: the ministry [ministry] according to {Exports rose by a third}'],
  ],
  [
    'As the mayor put it, the city is open.',
    'IN DT NN VB PRP , DT NN VBZ JJ .',
    ['indirect: the mayor [mayor] put {the city is open}'],
  ],
  [
    'The minister, who took office in May, said the budget was balanced.',
    'DT NN , WP VBD NN IN NNP , VBD DT NN VBD VBN .',
    ['indirect: The minister, who took office in May [minister] said {the budget was balanced}'],
  ],
  [
    'Asked about the vote, Novak said he would not resign.',
    'VBD IN DT NN , NNP VBD PRP MD RB VB .',
    ['indirect: Novak [Novak] said {he would not resign}'],
  ],
  [
    'Noting that trade had grown, Novak stressed the role of the ports.',
    'VBG DT NN VBD VBN , NNP VBD DT NN IN DT NNS .',
    [
      'indirect: Novak [Novak] Noting {that trade had grown}',
      'indirect: Novak [Novak] stressed {the role of the ports}',
    ],
  ],
  [
    'Novak met the mayor, stressing that trade had grown.',
    'NNP VBD DT NN , VBG DT NN VBD VBN .',
    ['indirect: Novak [Novak] stressing {that trade had grown}'],
  ],
  [
    'The minister drew attention to the state of the roads.',
    'DT NN NN NN IN DT NN IN DT NNS .',
    ['indirect: The minister [minister] drew attention to {the state of the roads}'],
  ],
  [
    'She expressed confidence that the talks would succeed.',
    'PRP VBD NN IN DT NNS MD VB .',
    ['indirect: She [She] expressed confidence {that the talks would succeed}'],
  ],
  [
    'He voiced concern about the state of the roads.',
    'PRP VBD VB IN DT NN IN DT NNS .',
    ['indirect: He [He] voiced concern about {the state of the roads}'],
  ],
  [
    'The minister informed the ambassador about the new port.',
    'DT NN VBD DT NN IN DT JJ NN .',
    ['indirect: The minister [minister] informed {the new port}'],
  ],
  [
    'He spoke about the need for peace.',
    'PRP VBD IN DT NN IN NN .',
    ['indirect: He [He] spoke about {the need for peace}'],
  ],
  [
    'Novak told reporters that the deal was done.',
    'NNP VBD NNS IN DT NN VBD VBN .',
    ['indirect: Novak [Novak] told {that the deal was done}'],
  ],
  [
    'The president urged both sides to stop fighting.',
    'DT NN VBD DT NNS TO VB VBG .',
    ['indirect: The president [president] urged {both sides to stop fighting}'],
  ],
  [
    'The union called on the government to raise wages.',
    'DT NN VBN IN DT NN TO VB NNS .',
    ['indirect: The union [union] called on {the government to raise wages}'],
  ],
  [
    'The party accused the mayor of hiding the figures.',
    'DT NN VBD DT NN IN VBG DT NNS .',
    ['indirect: The party [party] accused {hiding the figures}'],
  ],
  ['Novak called the plan a mistake.', 'NN VBD DT NN DT NN .', ['indirect: Novak [Novak] called {the plan a mistake}']],
  [
    'She described the vote as a farce.',
    'PRP VBD DT NN IN DT NN .',
    ['indirect: She [She] described {the vote as a farce}'],
  ],
  [
    'The company plans to build a port.',
    'DT NN NNS TO VB DT NN .',
    ['indirect: The company [company] plans {to build a port}'],
  ],
  [
    'The senator criticized the decision.',
    'DT NNP VBD DT NN .',
    ['indirect: The senator [senator] criticized {the decision}'],
  ],
  [
    'The deal was criticized by the union.',
    'DT NN VBD VBN IN DT NN .',
    ['indirect: the union [union] was criticized by {The deal}'],
  ],
  [
    'The mayor asked whether the bridge was safe.',
    'DT NN VBD IN DT NN VBD JJ .',
    ['indirect: The mayor [mayor] asked {whether the bridge was safe}'],
  ],
  [
    'Novak was confident that the talks would succeed.',
    'NNP VBD NN IN DT NNS MD VB .',
    ['indirect: Novak [Novak] was confident {that the talks would succeed}'],
  ],
  [
    'He pointed out that the bridge was old.',
    'PRP VBD RP IN DT NN VBD JJ .',
    ['indirect: He [He] pointed out {that the bridge was old}'],
  ],
  [
    'Two people familiar with the matter said the talks had ended.',
    'CD NNS JJ IN DT NN VBD DT NNS VBD VBN .',
    ['indirect: Two people familiar with the matter [people] said {the talks had ended}'],
  ],
  [
    'Novak and Berg said they would not resign.',
    'NNP CC NNP VBD PRP MD RB VB .',
    ['indirect: Novak and Berg [Novak] said {they would not resign}'],
  ],
  [
    'While Novak said the bridge was safe, engineers closed it.',
    'IN NNP VBD DT NN VBD JJ , NNS VBD PRP .',
    ['indirect: Novak [Novak] said {the bridge was safe}'],
  ],
  [
    'She praised the deal and said that trade would grow.',
    'PRP VBD DT NN CC VBD IN NN MD VB .',
    ['indirect: She [She] praised {the deal}', 'indirect: She [She] said {that trade would grow}'],
  ],
  [
    'The study shows that prices fell.',
    'DT NN VBZ IN NNS VBD .',
    ['indirect: The study [study] shows {that prices fell}'],
  ],
  ['It was said that the bridge was old.', 'PRP VBD VBN IN DT NN VBD JJ .', []],
  ['The need for reform was emphasized.', 'DT NN IN NN VBD VBN .', []],
  ['The “Peace Train” project opened in Oslo.', "DT `` NNP NNP '' NN VBN IN NNP .", []],
  ['The guests arrived in a “flying bathtub” of a car.', "DT NNS VBD IN DT `` VBG NN '' IN DT NN .", []],
  [
    '“We will go on. There is no other way,” Berg said on Monday.',
    "`` PRP MD VB RB . EX VBZ DT JJ NN , '' NNP VBD IN NNP .",
    ['direct: Berg [Berg] said {“We will go on. There is no other way,”}'],
  ],
  [
    'NOVAK: We will go on.\nBERG: For how long?',
    'NN : PRP MD VB RB . NN : IN WRB RB .',
    ['indirect: NOVAK [NOVAK] : {We will go on}', 'indirect: BERG [BERG] : {For how long?}'],
  ],
  ['NEW OSLO: The talks resume in June.', 'NNP NNP : DT NNS VBP IN NNP .', []],
  [
    '“It changed my life.” — Anna Berg',
    "`` PRP VBD PRP$ NN . '' : NNP NNP",
    ['direct: Anna Berg [Berg] — {“It changed my life.”}'],
  ],
  [
    'Novak said the deal was “a disgrace” to the city.',
    "NNP VBD DT NN VBD `` DT NN '' IN DT NN .",
    ['mixed: Novak [Novak] said {the deal was “a disgrace” to the city}'],
  ],
  [
    '« We will go on », said the mayor.',
    '`` PRP MD VB IN CD , VBD DT NN .',
    ['direct: the mayor [mayor] said {« We will go on »}'],
  ],
  [
    '‘We will go on,’ the mayor said.',
    "`` PRP MD VB IN , '' DT NN VBD .",
    ['direct: the mayor [mayor] said {‘We will go on,’}'],
  ],
  ['The parties’ plans for the ‘Silk Road’ were dropped.', 'DT NNS POS NNS IN DT `` NNP NNP POS VBD VBN .', []],
  [
    '“We will go on.\n“There is no other way,” Berg said.',
    "`` PRP MD VB RB . `` EX VBZ DT JJ NN , '' NNP VBD .",
    ['direct: Berg [Berg] said {“We will go on.\n“There is no other way,”}'],
  ],
  ['Novak met with the mayor of Oslo, Anna Berg, on Monday.', 'VB VBD IN DT NN IN NNP , NNP NNP , IN NNP .', []],
  ['The plans were discussed between Jan Novak and Anna Berg.', 'DT NNS VBD VBN IN NNP NNP CC NNP NNP .', []],
  [
    'Jan Novak and Anna Berg discussed the plans.',
    'NNP NNP CC NNP NNP VBD DT NNS .',
    ['indirect: Jan Novak and Anna Berg [Novak] discussed {the plans}'],
  ],
  [
    'At the meeting with the ambassador Anna Berg, Jan Novak praised the plans.',
    'IN DT NN IN DT NN NNP NNP , NNP NNP VBD DT NNS .',
    ['indirect: Jan Novak [Novak] praised {the plans}'],
  ],
  ['Jan Novak held talks with Anna Berg in Oslo.', 'NNP NNP VBD NNS IN NNP NNP IN NNP .', []],
  ['Jan Novak received Anna Berg on Friday.', 'NNP NNP VBD NNP NNP IN NNP .', []],
  ['Jan Novak will meet Anna Berg next week.', 'NNP NNP MD VB NNP NNP JJ NN .', []],
  ['Jan Novak cancelled a meeting with Anna Berg.', 'NNP NNP VBD DT NN IN NNP NNP .', []],
  ['Jan Novak did not meet Anna Berg.', 'NNP NNP VBD RB VB NNP NNP .', []],
  ['Jan Novak spoke by phone with Anna Berg.', 'NNP NNP VBD IN NN IN NNP NNP .', []],
  [
    'Jan Novak discussed the plans with Anna Berg.',
    'NNP NNP VBD DT NNS IN NNP NNP .',
    ['indirect: Jan Novak [Novak] discussed {the plans with Anna Berg}'],
  ],
  ['Talks between Jan Novak and Anna Berg ended on Friday.', 'VBZ IN NNP NNP CC NNP NNP VBD IN NNP .', []],
  ['Jan Novak visited Oslo in May.', 'NNP NNP VBD NNP IN NNP .', []],
  ['Jan Novak and Anna Berg signed a memorandum.', 'NNP NNP CC NNP NNP VBD DT NN .', []],
  ['Anna Berg was appointed minister on Monday.', 'NNP NNP VBD VBN NN IN NNP .', []],
  ['Anna Berg was elected president in June.', 'NNP NNP VBD VBN NN IN NNP .', []],
  ['Jan Novak resigned on Monday.', 'NNP NNP VBD IN NNP .', []],
  [
    '“I met Anna Berg,” Jan Novak said.',
    "`` PRP VBD NNP NNP , '' NNP NNP VBD .",
    ['direct: Jan Novak [Novak] said {“I met Anna Berg,”}'],
  ],
  ['The agreement meets the needs of the region.', 'DT NN VBZ DT NNS IN DT NN .', []],
];

describe('statements', () => {
  findsStatements(SENTENCES);

  it('carry the confidence of their rule', () => {
    const {source, words} = taggedWords('“We will go on,” Berg said.', "`` PRP MD VB IN , '' NNP VBD .");
    const [statement] = findQuotes(source, words, [], [], NO_PHRASES).attributions;
    assert.ok(statement && statement.confidence >= 0.9 && statement.confidence <= 1);
  });

  it('stay inside the words, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '«',
      '»',
      '``',
      "''",
      ',',
      '.',
      ':',
      '—',
      '(',
      ')',
      '?',
      '\n',
      'said',
      'He',
      'Anna Berg',
      'that',
      'according to',
      'told',
      'reporters',
      'noting',
      'the plan',
      'was',
      'criticized',
      'by',
      'met with',
      'and',
      'talks between',
      'who',
      'As',
      'put it',
      'to',
      'visit',
      'drew attention to',
      'will',
      'on Monday',
      'Mr. X',
      'expressed',
      'hope',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(' ')),
          fc.string({maxLength: 120}),
        ),
        text => {
          const {source, words} = wordsOf(text);
          guessParts(words);
          const {attributions, quotations, triggers} = findQuotes(source, words, [], [], NO_PHRASES);
          const inside = ({from, to}: TokenSpan): void =>
            assert.ok(from >= 0 && from < to && to <= words.count, `${from}–${to} of ${words.count}`);
          let last = 0;
          for (const quotation of quotations) {
            inside(quotation);
            assert.ok(quotation.from >= last);
            last = quotation.to;
          }
          for (const {parts, source: words_, cue, sourceHead, confidence} of attributions) {
            assert.ok(parts.length > 0);
            parts.forEach(inside);
            parts.reduce((end, part) => {
              assert.ok(part.from >= end);
              return part.to;
            }, 0);
            if (words_) inside(words_);
            if (cue) inside(cue);
            assert.ok(sourceHead >= -1 && sourceHead < words.count);
            assert.ok(confidence > 0 && confidence <= 1);
          }
          for (const trigger of triggers) {
            inside(trigger);
            trigger.parties.forEach(inside);
          }
        },
      ),
      {numRuns: 1500},
    );
  });
});
