import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Events as "type status: A + B", planned and other statuses named, "held" left out. */
function events(marked: string): string[] {
  const {events: found, entities} = readMarked(marked);
  const name = (index: number): string => entities.entities[index]?.name ?? '?';
  return found.map(
    ({type, status, participants, place}) =>
      `${type}${status === 'held' ? '' : ` ${status}`}: ${participants.map(name).sort().join(' + ')}${place < 0 ? '' : ` in ${name(place)}`}`,
  );
}

const A = '{p:Anna Berg}';
const J = '{p:Jan Novak}';
const BOTH = ['meeting: Anna Berg + Jan Novak'];
const IN_OSLO = ['meeting: Anna Berg + Jan Novak in Oslo'];

/** What is told, and the events in it. */
const TOLD: Readonly<Record<string, readonly [marked: string, events: string[]][]>> = {
  'by a verb of meeting': [
    [`${A} met on Monday in {l:Oslo} with ${J}.`, IN_OSLO],
    [`${A} and visiting {d:Danish} Prime Minister ${J} have met in {l:Oslo} for talks on trade.`, IN_OSLO],
    [`President ${A} and her {d:Danish} counterpart, ${J} met late Wednesday.`, BOTH],
    [`${A} was received at the palace on Monday by President ${J}.`, BOTH],
    [`President ${A} received in audience Prime Minister ${J}.`, BOTH],
    [`President ${A} received at her office on Sunday ${J}, the minister of trade.`, BOTH],
    [`${A}, whom ${J} met on Friday, agreed.`, BOTH],
    [`${A} met with a delegation led by ${J} in {l:Oslo}.`, IN_OSLO],
    [`${A} sat down with ${J} in {l:Oslo}.`, IN_OSLO],
    [`${A} met with ${J} and with {p:Ivo Kral}.`, ['meeting: Anna Berg + Jan Novak', 'meeting: Anna Berg + Ivo Kral']],
    [`${A} travelled to {l:Oslo} to meet ${J}.`, ['visit: Anna Berg in Oslo', ...BOTH]],
    [`${A} met on Sunday, at the palace, with ${J}.`, BOTH],
    [`${A} met face to face with ${J}.`, BOTH],
    [`${A} met {d:Uzbek} envoy ${J}.`, BOTH],
    [`${A} welcomed to the kingdom the {d:Danish} ambassador ${J}.`, BOTH],
    [`${A} was earlier in the day received by ${J}.`, BOTH],
    [`${A} received at the palace on Sunday Her Royal Highness the Crown Princess ${J}.`, BOTH],
    [`${A}, Tuesday in {l:Oslo}, received the {d:Danish} envoy, ${J}.`, IN_OSLO],
    [`${A} and ${J} both met {p:Ivo Kral}.`, ['meeting: Anna Berg + Ivo Kral + Jan Novak']],
    [`President ${A} and President ${J} were meeting at her villa.`, BOTH],
    [`After meeting all night in {l:Oslo}, ${A} and ${J} pledged help.`, IN_OSLO],
    [`${A} exchanged with her {d:Danish} counterpart, ${J}.`, BOTH],
    [
      `${A} received, in separate audiences, the ambassadors of {l:Chad} and {l:Peru}, ${J} and {p:Ivo Kral}.`,
      ['meeting: Anna Berg + Jan Novak', 'meeting: Anna Berg + Ivo Kral'],
    ],
    [
      `${A} met with ${J}, then with a delegation led by {p:Ivo Kral}.`,
      ['meeting: Anna Berg + Jan Novak', 'meeting: Anna Berg + Ivo Kral'],
    ],
  ],
  'by a participle': [
    [`${A} made her plea after meeting with ${J} in {l:Oslo}.`, IN_OSLO],
    [`${A} resumed her tour, a day after meeting ${J} in {l:Oslo}.`, IN_OSLO],
    [`${J} visited {l:Oslo} this month, holding talks with ${A}.`, ['visit: Jan Novak in Oslo', ...BOTH]],
  ],
  'by who is invited': [
    [`${A} extended an invitation to ${J} to visit {l:Oslo}.`, ['visit planned: Jan Novak in Oslo']],
    [`${A} invited ${J} to visit {l:Oslo}.`, ['visit planned: Jan Novak in Oslo']],
  ],
  'by a noun': [
    [`After talks with ${J}, Prime Minister ${A} said she was pleased.`, BOTH],
    [`Speaking Thursday after talks with ${J}, ${A} thanked the press.`, BOTH],
    [`${A}, speaking after talks with ${J}, thanked the press.`, BOTH],
    [`${A} made the comment Friday at a forum, following a meeting with ${J}.`, BOTH],
    [`${J}'s talks with ${A} ended in {l:Oslo}.`, IN_OSLO],
    [`They agreed on a date at a meeting in {l:Oslo} between ${A} and ${J}.`, IN_OSLO],
    [`${A} and ${J} on Monday held talks in {l:Oslo}.`, IN_OSLO],
    [`${J} paid a courtesy call on President ${A}.`, BOTH],
    [`President ${A} hosted a dinner for ${J}.`, BOTH],
    [`Papers printed pictures of President ${A} meeting with ${J}.`, BOTH],
    [`They spoke of Minister ${A}'s meeting last month with ${J}.`, BOTH],
    [`${A} stressed, during her reception of Ambassador ${J}, that trade had grown.`, BOTH],
    [`President ${A} granted, this Tuesday, 6 June, an audience to ${J}.`, BOTH],
    [`${A} also paid a call on Senate President ${J}.`, BOTH],
    [`${A}'s comments came in talks with ${J}.`, BOTH],
    [`Her trip included a meeting with ${J}.`, []],
    [`President ${A}'s trip included a meeting with ${J}.`, BOTH],
    [`${A} and ${J} agreed during talks Tuesday in {l:Oslo} to form a panel.`, IN_OSLO],
    [`${A} and ${J} signed an accord at Tuesday's meeting.`, ['signing: Anna Berg + Jan Novak', ...BOTH]],
    [`${A} and ${J} agreed in a phone call to form a panel.`, ['call: Anna Berg + Jan Novak']],
    [`${A} held a telephone conference with ${J}.`, ['call: Anna Berg + Jan Novak']],
    [`At a joint news conference with ${J}, ${A} spoke of trade.`, BOTH],
    [`${A} made the pledge at a joint press conference in {l:Oslo} alongside ${J}.`, IN_OSLO],
    [`${A} and ${J} told a joint press conference that trade had grown.`, BOTH],
    [`${A} told a press conference that ${J} was ill.`, []],
    [`Minister ${A} on Tuesday bid farewell to Ambassador ${J}.`, BOTH],
    [`${A} played host to Ambassador ${J}.`, BOTH],
    [`${A} gave the pledge while playing host to Ambassador ${J}.`, BOTH],
    [`${A} said so during a courtesy call on her by Ambassador ${J}.`, BOTH],
    [`Minister ${A} said so when Ambassador ${J} visited her at her office.`, ['visit: Jan Novak', ...BOTH]],
    [`President ${A} was seen off at the airport by ${J}.`, BOTH],
    [`President ${A} met on Monday in {l:Oslo} the envoy of {l:Chad}, ${J}.`, IN_OSLO],
    [`${A} interacted with Ambassador ${J}.`, BOTH],
  ],
  'by what goes with a meeting': [
    [`President ${A} told visiting Prime Minister ${J} that trade had grown.`, BOTH],
    [`${A} told ${J} during their meeting in {l:Oslo} that trade had grown.`, IN_OSLO],
    [`${J} thanked ${A} for the warm reception.`, BOTH],
    [`With Foreign Minister ${J}, ${A} discussed the clearing of mines.`, BOTH],
    [`During talks on Saturday, ${A} told ${J} that trade had grown.`, BOTH],
    [`In a telephone conversation Saturday, ${A} briefed ${J} on trade.`, ['call: Anna Berg + Jan Novak']],
    [`In a telephone interview, ${A} told ${J} that trade had grown.`, []],
    [`${A} asked visiting envoy ${J} for help.`, BOTH],
    [`${A} and ${J} explored ways to cooperate.`, BOTH],
    [`Minister ${A} had a working session with ${J}.`, BOTH],
    [`Minister ${A} told a visiting delegation headed by ${J} that trade had grown.`, BOTH],
  ],
  'by a plural': [
    [`${A} expressed regret to ${J} when they met in {l:Oslo}.`, IN_OSLO],
    [`${J} came to {l:Oslo}. He saw ${A}. The two had met a day earlier.`, BOTH],
  ],
  'by telephone': [
    [`${A} and ${J} spoke over the phone on Saturday.`, ['call: Anna Berg + Jan Novak']],
    [`The announcement follows a phone call from President ${A} to ${J}.`, ['call: Anna Berg + Jan Novak']],
    [`President ${A} congratulated ${J} in a telephone conversation.`, ['call: Anna Berg + Jan Novak']],
  ],
  'as planned, called off or denied': [
    [`${A} is due to meet ${J} on Friday.`, ['meeting planned: Anna Berg + Jan Novak']],
    [`${A} will decide when she meets ${J} on Friday.`, ['meeting planned: Anna Berg + Jan Novak']],
    [`${A} proposed a meeting with ${J}.`, ['meeting planned: Anna Berg + Jan Novak']],
    [`There are no plans for a meeting between ${A} and ${J}.`, ['meeting planned: Anna Berg + Jan Novak']],
    [`A meeting between ${A} and ${J} will take place on Monday.`, ['meeting planned: Anna Berg + Jan Novak']],
    [`A meeting between ${A} and ${J} was cancelled.`, ['meeting cancelled: Anna Berg + Jan Novak']],
    [
      `A meeting between ${A} and ${J} that was to have been held on Monday has been postponed.`,
      ['meeting cancelled: Anna Berg + Jan Novak'],
    ],
    [`A meeting between ${A} and ${J} was to take place on Monday.`, ['meeting planned: Anna Berg + Jan Novak']],
    [`${A} denied meeting President ${J}.`, ['meeting denied: Anna Berg + Jan Novak']],
    [`${A} refused to meet ${J}.`, ['meeting denied: Anna Berg + Jan Novak']],
  ],
};

/** What only looks like a meeting. */
const NOT_TOLD: readonly string[] = [
  `President ${A} received a letter from ${J}.`,
  `${A} welcomed the release of ${J}.`,
  `${A} has seen ${J}.`,
  `${A} is a host to ${J}.`,
  `The {o:Lotus Council} meets next week in {l:Oslo}, {l:Norway}.`,
  `${A} met the son of President ${J}.`,
  `${A} and ${J} met with reporters.`,
  `${A}'s adviser met ${J}'s lawyer.`,
  `${A} and ${J} explored a wreck.`,
  `The handshake deal between ${A} and ${J} is to blame.`,
  `Envoys from {l:Norway}, {l:Ghana} and {l:Togo} met on Monday.`,
  `Three officials, ${A}, {p:Ivo Kral} and ${J}, held talks in {l:Oslo}.`,
  `${A} got 50 percent, while {p:Ivo Kral} received 38 percent support, ${J} three.`,
  `${A} and her colleagues are to decide at their next meeting. ${J} resigned.`,
];

describe('meetings', () => {
  for (const [how, cases] of Object.entries(TOLD)) {
    describe(how, () => {
      for (const [marked, expected] of cases) it(marked, () => assert.deepEqual(events(marked), expected));
    });
  }

  describe('are not told by', () => {
    for (const marked of NOT_TOLD)
      it(marked, () =>
        assert.deepEqual(
          events(marked).filter(event => event.startsWith('meeting')),
          [],
        ),
      );
  });
});
