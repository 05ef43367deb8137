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
const CANCELLED = ['meeting cancelled: Abena Sule + Jomo Rahal'];
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
  [`Ministers ${A} and ${J} co-chaired on Monday at the palace the works of the commission.`, MEETING],
  [`Ministers ${A} and ${J} chaired the works of the commission.`, MEETING],
  [`President ${A} flew to {l:Oslo} on Friday. Premier ${J} saw him off at the airport.`, MEETING],
  [`Premier ${J} saw President ${A} off at the airport.`, MEETING],
  [`Premier ${A} saw off a challenge by Minister ${J}.`, []],
  [`Premier ${A}, whom King ${J} had welcomed on Sunday at the airport, left on Friday.`, MEETING],
  [`Premier ${A} was at the airport to receive President ${J}.`, MEETING],
  [`Premier ${A} was in {l:Oslo} to meet President ${J}.`, ['meeting planned: Abena Sule + Jomo Rahal']],
  [`Premier ${A} met Envoy ${J} on Sunday. Minister ${K} flanked the premier.`, THREE],
  [`Premier ${A} met Envoy ${J} on Sunday. Ambassador ${K} also attended.`, THREE],
  [`Premier ${A} met Envoy ${J}. Taking part in the talks from the {d:Danish} side was Minister ${K}.`, THREE],
  [
    `The talks between ${A} and ${J} were attended on the {d:Danish} side by Minister ${K} and on the {d:Polish} side by Envoy ${L}.`,
    ['meeting: Abena Sule + Jomo Rahal + Kofi Tano + Lena Uzor'],
  ],
  [`Minister ${A} took leave of Ambassador ${J} on Monday.`, MEETING],
  [`Ambassador ${A} called on Minister ${J} to bid him farewell.`, MEETING],
  [`Ambassador ${A} called on Minister ${J} to resign.`, []],
  [`A meeting of Premier ${A} with Minister ${J} was held on Monday.`, MEETING],
  [`A phone call between Premier ${A} and Minister ${J} lasted an hour.`, ['call: Abena Sule + Jomo Rahal']],
  [`Governor ${A} came to {f:Lotus Hospital}, where the director, ${J}, conducted her round the wards.`, MEETING],
  [`Minister ${A} was shown around the plant by director ${J}.`, MEETING],
  [`Director ${A} showed Minister ${J} a plan.`, []],
  [`Minister ${A} raised it with Governor ${J} over the phone.`, ['call: Abena Sule + Jomo Rahal']],
  [`Minister ${A} raised phone prices with Governor ${J}.`, []],
  [`At his meeting with {l:Oslo}'s acting mayor, ${A}, ${J} suggested a ferry.`, MEETING],
  [`Minister ${A} appeared on Monday before the {o:Budget Committee}, chaired by ${J}.`, MEETING],
  [
    `Minister ${A} appeared before the {o:Budget Committee} ({o:BC}) to answer.`,
    ['meeting: Abena Sule + Budget Committee'],
  ],
  [`Minister ${A} failed to appear before the {o:Budget Committee}.`, []],
  [`Minister ${A} appeared before the {o:Lotus High Court}.`, []],
  [`A meeting between ${A} and ${J}, announced for Wednesday, was cancelled.`, CANCELLED],
  [`A meeting between ${A} and ${J}, originally scheduled for Wednesday, has been put off.`, CANCELLED],
  [`The talks between ${A} and ${J}, due on Friday, did not take place.`, CANCELLED],
  [`A planned meeting between ${A} and ${J} did not take place.`, CANCELLED],
  [`Premier ${A}'s meeting with ${J} was called off.`, CANCELLED],
  [`Premier ${A} has put off talks with ${J}.`, CANCELLED],
  [
    `A meeting between ${A} and ${J}, scheduled for Wednesday, will deal with wages.`,
    ['meeting planned: Abena Sule + Jomo Rahal'],
  ],
];

describe('meetings as newsrooms tell them', () => {
  for (const [marked, expected] of TOLD) it(marked, () => assert.deepEqual(events(marked), expected));
});
