import assert from 'node:assert/strict';
import {wordsOf} from '../../test/support/words.js';
import {findQuotations} from './quotations.js';

/** The quotations of a text, those that sound spoken marked with "!", those left open with "…". */
function quotationsOf(text: string): string[] {
  const {words} = wordsOf(text);
  return findQuotations(words).map(
    ({from, to, closed, speech}) =>
      `${text.slice(words.starts[from], words.ends[to - 1])}${speech ? '!' : ''}${closed ? '' : '…'}`,
  );
}

describe('quotations', () => {
  for (const [text, expected] of [
    ['“We agree,” he said.', ['“We agree,”!']],
    ['"We agree," he said. "It is over."', ['"We agree,"!', '"It is over."!']],
    ["``We agree,'' he said.", ["``We agree,''!"]],
    ["''We agree,'' he said.", ["''We agree,''!"]],
    ['‘We agree,’ he said.', ['‘We agree,’!']],
    ["'We agree,' he said.", ["'We agree,'!"]],
    ['«We agree», he said.', ['«We agree»']],
    ['« We all agree on this », he said.', ['« We all agree on this »!']],
    ['„We agree,“ he said.', ['„We agree,“!']],
    ['He joined the "Read4Life" campaign.', ['"Read4Life"']],
    ['The “Silk Road” project began.', ['“Silk Road”']],
    ['“She said ‘no’ to all of us,” he said.', ['“She said ‘no’ to all of us,”!']],
    ["The parties' plans and the minister's car.", []],
    ["It was the '90s and rock 'n' roll.", []],
    ['The ministers’ talks didn’t end.', []],
    ['“We go on.\n“It is over,” he said.', ['“We go on.!…', '“It is over,”!']],
    ['He said “no', ['“no!…']],
    ['5\' 11" tall', []],
  ] as const) {
    it(text.replace('\n', ' / '), () => assert.deepEqual(quotationsOf(text), expected));
  }
});
