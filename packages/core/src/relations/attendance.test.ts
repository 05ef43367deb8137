import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Meetings as "A + B", in the order of the article. */
function meetings(marked: string): string[] {
  const {events, entities} = readMarked(marked);
  return events
    .filter(({type, status}) => type === 'meeting' && status === 'held')
    .map(({participants}) => participants.map(index => entities.entities[index]?.name ?? '?').join(' + '));
}

const A = '{p:Anna Berg}';
const J = '{p:Jan Novak}';
const I = '{p:Ivo Kral}';
const E = '{p:Eva Lind}';
const MET = `Prime Minister ${A} received the {d:Danish} foreign minister, ${J}, at her office.`;
const THREE = ['Anna Berg + Jan Novak + Ivo Kral'];
const FOUR = ['Anna Berg + Jan Novak + Ivo Kral + Eva Lind'];

describe('those who were at a meeting of others', () => {
  const joined: readonly [marked: string, meetings: string[]][] = [
    [`${MET} The meeting was attended by ${I}, ambassador to {l:Kenya}, and ${E}.`, FOUR],
    [`${MET} The talks were also attended by the minister of trade, ${I}.`, THREE],
    [`${MET} Trade Minister ${I}, who attended the meeting, spoke of tariffs.`, THREE],
    [`${MET} ${I} and ${E} attended the talks.`, FOUR],
    [`Prime Minister ${A} received ${J} in the presence of ${I}, mayor of {l:Oslo}.`, THREE],
    [`Talks were held between ${A} and ${J} with the participation of ${I}.`, THREE],
    [`${MET} The talks, in the presence of Trade Minister ${I}, dealt with tariffs.`, THREE],
    [`${MET} Also present at the meeting were ${I} and ${E}.`, FOUR],
    [`${MET} Among those present were ${I} and ${E}.`, FOUR],
    [`${MET} In attendance were ${I} and ${E}.`, FOUR],
    [`${MET} ${I} and ${E} were also in attendance.`, FOUR],
    [`${MET} In attendance at the funeral were ${I} and ${E}.`, ['Anna Berg + Jan Novak']],
    [`${MET} Ambassador ${I} was among those present.`, THREE],
    [`${MET} Ambassador ${I} was present at the meeting.`, THREE],
    [`${A}, accompanied by ${I}, met ${J} on Monday.`, ['Anna Berg + Jan Novak + Ivo Kral']],
    [`${MET} ${J} was accompanied by ${I} and ${E}.`, FOUR],
    [`Governor ${A} chaired a meeting attended by Mayor ${J} and ${I}.`, THREE],
    [`Governor ${A} presided over the talks. The meeting was attended by Mayor ${J}.`, ['Anna Berg + Jan Novak']],
    [`${MET} Attending the talks were ${I} and ${E}.`, FOUR],
    [`The meeting brought together Mayor ${A} and Governor ${J}.`, ['Anna Berg + Jan Novak']],
    [
      `Governor ${A} led the {d:Danish} side while the {d:Dutch} delegation was headed by ${J}.`,
      ['Anna Berg + Jan Novak'],
    ],
    [`President ${A} granted an audience on Monday to the minister of trade, ${J}.`, ['Anna Berg + Jan Novak']],
    [`${MET} ${I} and ${E} were among those who attended the meeting.`, FOUR],
    [`${MET} ${I} and ${E} were also present on this occasion.`, FOUR],
    [`${MET} Trade Minister ${I} took part in the talks.`, THREE],
    [`${MET} Ministers ${I} and ${E} participated in the meeting.`, FOUR],
    [`${MET} Trade Minister ${I} joined them.`, THREE],
    [`${MET} They were joined by ${I} and ${E}.`, FOUR],
  ];
  for (const [marked, expected] of joined)
    it(`join it: ${marked.slice(marked.startsWith(MET) ? MET.length : 0)}`, () =>
      assert.deepEqual(meetings(marked), expected));

  const apart: readonly [marked: string, meetings: string[]][] = [
    [`${MET} The ceremony was attended by ${I}.`, ['Anna Berg + Jan Novak']],
    [`${MET} ${I} attended the wedding.`, ['Anna Berg + Jan Novak']],
    [`${MET} They signed an accord in the presence of ${I}.`, ['Anna Berg + Jan Novak']],
    [`${MET} ${I} was accompanied by ${E}.`, ['Anna Berg + Jan Novak']],
    [`${MET} ${J} was joined by ${I} at a wreath-laying ceremony.`, ['Anna Berg + Jan Novak']],
    [`${MET} ${I} took part in the games.`, ['Anna Berg + Jan Novak']],
    [`${MET} ${I} joined the party in May.`, ['Anna Berg + Jan Novak']],
    [`Governor ${A} chaired a meeting of the board.`, []],
    [`Governor ${A} led the {d:Danish} delegation to the games.`, []],
    [`A concert was attended by ${I} and ${E}.`, []],
  ];
  for (const [marked, expected] of apart)
    it(`do not: ${marked.slice(marked.startsWith(MET) ? MET.length : 0)}`, () =>
      assert.deepEqual(meetings(marked), expected));
});

describe('meetings one by one and meetings told again', () => {
  it('are as many as people were met apart', () => {
    const two = ['Anna Berg + Jan Novak', 'Anna Berg + Ivo Kral'];
    assert.deepEqual(meetings(`${A} met separately with ${J} and ${I}.`), two);
    assert.deepEqual(meetings(`${A} held separate meetings with ${J} and ${I}.`), two);
    assert.deepEqual(meetings(`President ${A} received the credentials of Ambassadors ${J} and ${I}.`), two);
    assert.deepEqual(meetings(`President ${A} received ${J} and ${I} in two separate meetings.`), two);
    assert.deepEqual(meetings(`${A} met with ${J} and, separately, with ${I}.`), two);
    assert.deepEqual(meetings(`${A} met with ${J} and ${I}.`), ['Anna Berg + Jan Novak + Ivo Kral']);
  });

  it('are one where a plural takes up those who met, whoever was named since', () => {
    const again = `${MET} He brought the greetings of ${I}. The two sides discussed trade.`;
    assert.deepEqual(meetings(again), ['Anna Berg + Jan Novak']);
  });

  it('are of a body and a person too', () => {
    assert.deepEqual(meetings(`Talks were held last week between the {o:Nordic Council} and ${J}.`), [
      'Nordic Council + Jan Novak',
    ]);
  });
});
