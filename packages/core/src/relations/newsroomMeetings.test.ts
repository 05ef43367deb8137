import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Events as "type status: A + B", "held" left out; visits left out. */
function events(marked: string): string[] {
  const {events: found, entities} = readMarked(marked);
  const name = (index: number): string => entities.entities[index]?.name ?? '?';
  return found
    .filter(({type}) => type === 'meeting' || type === 'call')
    .map(
      ({type, status, participants}) =>
        `${type}${status === 'held' ? '' : ` ${status}`}: ${participants.map(name).sort().join(' + ')}`,
    );
}

const A = '{p:Abena Sule}';
const J = '{p:Jomo Rahal}';
const K = '{p:Kofi Tano}';
const L = '{p:Lena Uzor}';
const MEETING = ['meeting: Abena Sule + Jomo Rahal'];
const THREE = ['meeting: Abena Sule + Jomo Rahal + Kofi Tano'];

/** Meetings and calls as agencies of Africa, Asia and the Arab world word them. */
const TOLD: readonly (readonly [marked: string, expected: readonly string[]])[] = [
  [`The director, ${A}, received by Prime Minister ${J} on Wednesday, said it would help.`, MEETING],
  [`Minister ${A} had on Wednesday been received at {f:Lotus Airport} by Governor ${J}.`, MEETING],
  [`Minister ${A} was briefed by Police Chief ${J} on the raid.`, MEETING],
  [`Director ${A} briefed President ${J} on the flood.`, MEETING],
  [`Director ${A} briefed President ${J} by telephone on the flood.`, ['call: Abena Sule + Jomo Rahal']],
  [`King ${A} on Sunday received at {f:Lotus Palace} Speaker of the Council ${J} and a delegation.`, MEETING],
  [`At his meeting with the mayor of {l:Oslo}, ${A}, ${J} suggested a ferry.`, MEETING],
  [`The letter was handed over by Minister ${A} during an audience with Prime Minister ${J}.`, MEETING],
  [`Asked about a report that she had met ${J}, ${A} dismissed it.`, ['meeting denied: Abena Sule + Jomo Rahal']],
  [`The ministry denied reports that ${A} had met ${J}.`, ['meeting denied: Abena Sule + Jomo Rahal']],
  [
    `Secretary ${A} held separate calls with Minister ${J} and Minister ${K}.`,
    ['call: Abena Sule + Jomo Rahal', 'call: Abena Sule + Kofi Tano'],
  ],
  [`President ${A} and Chancellor ${J}, in a phone call, stressed unity.`, ['call: Abena Sule + Jomo Rahal']],
  [`On the fringes of the forum, President ${A} had a bilateral with King ${J}.`, MEETING],
  [`Premier ${A} met Director ${J}. The premier was assisted by Minister ${K}.`, THREE],
  [`Premier ${A} met Director ${J} in the company of Governor ${K}.`, THREE],
  [`Premier ${A}, in the company of Governor ${K}, met Director ${J}.`, THREE],
  [`Premier ${A} chaired a meeting on wheat. It was attended by Minister ${J} and Secretary ${K}.`, THREE],
  [
    `Premier ${A} hosted a banquet for President ${J} on Friday. Ministers ${K} and ${L} attended the event.`,
    ['meeting: Abena Sule + Jomo Rahal + Kofi Tano + Lena Uzor'],
  ],
  [
    `Premier ${A} received ${J}. The meeting was attended by ${K}, undersecretary of trade; and Dr. ${L}, a surgeon.`,
    ['meeting: Abena Sule + Jomo Rahal + Kofi Tano + Lena Uzor'],
  ],
  [`Minister ${A} received at the ministry's headquarters today Ambassador ${J}, who paid him a visit.`, MEETING],
  [`Premier ${A} opened the fair with a speech. Minister ${K} attended the event.`, []],
];

describe('meetings as newsrooms tell them', () => {
  for (const [marked, expected] of TOLD) it(marked, () => assert.deepEqual(events(marked), expected));
});
