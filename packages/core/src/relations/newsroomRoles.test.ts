import assert from 'node:assert/strict';
import {rolesIn as roles} from '../../test/support/roles.js';

const A = '{p:Anna Berg}';

/** Offices as agencies of Africa, Asia and the Arab world tell them, with what looks like them and is none. */
const TOLD: Readonly<Record<string, readonly [marked: string, roles: string[]][]>> = {
  'of a body that is written, though it is no name found': [
    [`Lotus Digital president director ${A} spoke.`, ['Anna Berg: president director of Lotus Digital']],
    [`The fund fell, Lotus chairman ${A} said.`, ['Anna Berg: chairman of Lotus']],
    [`Lotus Cocoa Board Chairman ${A} spoke.`, ['Anna Berg: Chairman of Lotus Cocoa Board']],
    [`National Police Chief ${A} spoke.`, ['Anna Berg: National Police Chief of null']],
    [`{o:ECOLAND} Commission President ${A} spoke.`, ['Anna Berg: President of ECOLAND Commission']],
    [`{l:Gulu} District chairperson ${A} spoke.`, ['Anna Berg: chairperson of Gulu District']],
    [`{l:Kenya} Power chief executive ${A} spoke.`, ['Anna Berg: chief executive of Kenya Power']],
    [`Bank of {l:Korea} Governor ${A} spoke.`, ['Anna Berg: Governor of Bank of Korea']],
    [`President of the {d:African} Lotus Bank ${A} spoke.`, ['Anna Berg: President of African Lotus Bank']],
    [`Minister of {d:African} Integration ${A} spoke.`, ['Anna Berg: Minister of African Integration of null']],
    [`{d:Malaysian} Senate President ${A} spoke.`, ['Anna Berg: Senate President of Malaysia']],
    [`The bill fell, said Senate President ${A}.`, ['Anna Berg: President of Senate']],
    [`Chairman Planning and Lotus Board ${A} spoke.`, ['Anna Berg: Chairman of Planning and Lotus Board']],
    [`Secretary Finance ${A} spoke.`, ['Anna Berg: Secretary Finance of null']],
    [
      `The Director-General, {o:Lotus Agency} ({o:LA}), Mrs ${A}, spoke.`,
      ['Anna Berg: Director-General of Lotus Agency'],
    ],
    [`Analyst ${A} of {o:Lotus Partners} spoke.`, ['Anna Berg: Analyst of Lotus Partners']],
    [`Lawmaker ${A} from the {o:Lotus Party} spoke.`, ['Anna Berg: Lawmaker of Lotus Party']],
  ],
  'of which there are two': [
    [
      `{l:Kenya}'s Deputy Prime Minister - Minister of Trade ${A} spoke.`,
      ['Anna Berg: Deputy Prime Minister of Kenya (deputy)', 'Anna Berg: Minister of Trade of Kenya'],
    ],
    [
      `{d:Ivorian} Minister of State, Minister of Health ${A} spoke.`,
      ['Anna Berg: Minister of State of Ivory Coast', 'Anna Berg: Minister of Health of Ivory Coast'],
    ],
    [
      `The chair of the {o:Lotus Union}, {d:Fijian} Prime Minister ${A}, spoke.`,
      ['Anna Berg: chair of Lotus Union', 'Anna Berg: Prime Minister of Fiji'],
    ],
    [`The president of {l:Mali}, Prime Minister ${A}, and others met.`, ['Anna Berg: Prime Minister of Mali']],
    [
      `The Managing Director/Chief Executive of the {o:Lotus Agency}, Mr ${A}, spoke.`,
      ['Anna Berg: Managing Director of Lotus Agency', 'Anna Berg: Chief Executive of Lotus Agency'],
    ],
  ],
  'told by an appointment': [
    [`The appointment of Mrs ${A} as chair of {o:Lotus Bank} was hailed.`, ['Anna Berg: chair of Lotus Bank']],
    [`They called for the election of ${A} as president.`, []],
    [`${A}'s re-election as head of {o:Lotus Bank} was hailed.`, ['Anna Berg: head of Lotus Bank']],
    [`${A} was picked to head the {o:Lotus Tribunal}.`, ['Anna Berg: head of Lotus Tribunal']],
    [`The premier named ${A} to lead the {o:Lotus Agency}.`, ['Anna Berg: head of Lotus Agency']],
    [
      `${A} was relieved of the post of mayor of {l:Oslo} and appointed deputy chair of the {o:Lotus Council}.`,
      ['Anna Berg: mayor of Oslo (former)', 'Anna Berg: deputy chair of Lotus Council (deputy)'],
    ],
    [`${A} was moved to the {o:Lotus Agency} as director.`, ['Anna Berg: director of Lotus Agency']],
    [`${A}, until her promotion last week, was head of {o:Lotus Bank}.`, ['Anna Berg: head of Lotus Bank (former)']],
    [
      `${A} has been appointed special ambassador to {l:Mali} by the {o:Lotus Union}.`,
      ['Anna Berg: special ambassador to Mali of Lotus Union'],
    ],
    [
      `He named ${A}, then head of {o:Lotus Bank}, as the first Director of the {o:Lotus Agency}.`,
      ['Anna Berg: head of Lotus Bank (former)', 'Anna Berg: Director of Lotus Agency'],
    ],
    [
      `${A}, director of {o:Lotus Bank}, was succeeded by {p:Jan Wilk}.`,
      ['Anna Berg: director of Lotus Bank', 'Jan Wilk: director of Lotus Bank'],
    ],
    [
      `The council's choice, ${A}, is a former {d:Danish} envoy to {l:Mali}.`,
      ['Anna Berg: envoy to Mali of Denmark (former)'],
    ],
    [`${A}, counsel for Mr {p:Jan Wilk}, spoke.`, ['Anna Berg: counsel of null']],
  ],
  'where no comma closes the name': [
    [`{o:Lotus Telecom} Chief Executive, Dr ${A} said it grew.`, ['Anna Berg: Chief Executive of Lotus Telecom']],
    [`“It grew,” {o:Lotus Wool} Marketing Manager, ${A} said.`, ['Anna Berg: Marketing Manager of Lotus Wool']],
    [`Sales grew, {o:Lotus Wool} Marketing Manager, ${A} said.`, ['Anna Berg: Marketing Manager of Lotus Wool']],
    [`{l:Norway}'s Justice Minister, ${A} says it is late.`, ['Anna Berg: Justice Minister of Norway']],
    [`{l:Norway}'s Justice Minister, ${A} said, had lied.`, []],
    [`Government spokesman, ${A} says it is late.`, ['Anna Berg: Government spokesman of null']],
    [`A spokesman, ${A}, for the {o:Lotus Bank}, spoke.`, ['Anna Berg: spokesman of Lotus Bank']],
    [
      `The company's chairman and chief executive, ${A}, spoke.`,
      ['Anna Berg: chairman of null', 'Anna Berg: chief executive of null'],
    ],
  ],
  'before a copula': [
    [`The first vice president was ${A}.`, ['Anna Berg: first vice president of null (deputy)']],
    [`The chairman of {o:Lotus Bank} is ${A}.`, ['Anna Berg: chairman of Lotus Bank']],
    [`{o:Lotus Bank} grew. Its first president was ${A}.`, ['Anna Berg: president of Lotus Bank (former)']],
    [`In the chair was ${A}, who thanked them.`, ['Anna Berg: chair of null']],
    [`The front-runner is ${A}.`, []],
    [`The director is ${A}'s brother.`, []],
  ],
  'told by who heads a body': [
    [`The {o:Lotus Accounts Committee}, chaired by ${A}, met.`, ['Anna Berg: chair of Lotus Accounts Committee']],
    [`The {o:Lotus Commission}, headed by Dr ${A}, met.`, ['Anna Berg: head of Lotus Commission']],
    [`The {o:Lotus Commission}, headed by ${A}'s brother, met.`, []],
    [`{o:Lotus United}, led by ${A}, won.`, []],
    [`${A}, who chairs the {o:National Assembly}'s {o:Farm Committee}, spoke.`, ['Anna Berg: chair of Farm Committee']],
    [`${A}, who heads the {f:Lotus Weather Centre}, spoke.`, ['Anna Berg: head of Lotus Weather Centre']],
  ],
  'of whom somebody works with': [
    [`${A}, an economist with the {o:Lotus Group} in {l:Oslo}, spoke.`, ['Anna Berg: economist of Lotus Group']],
    [`${A}, an analyst at research firm {o:Lotus Data}, spoke.`, ['Anna Berg: analyst of Lotus Data']],
    [
      `${A}, head of the wound ward at {o:Lotus Hospital} where it lay, spoke.`,
      ['Anna Berg: head of the wound ward of Lotus Hospital'],
    ],
  ],
  'of the house or country that is told before': [
    [`They lay in {f:Lotus Hospital}, whose director, ${A}, spoke.`, ['Anna Berg: director of Lotus Hospital']],
    [`They lay in {f:Lotus Hospital}. The director, ${A}, spoke.`, ['Anna Berg: director of Lotus Hospital']],
    [
      `He went to {o:Lotus Bank}, {f:Lotus Hospital} and a school, director ${A} said.`,
      ['Anna Berg: director of null'],
    ],
    [`The {o:National Assembly} met. MP ${A} spoke.`, ['Anna Berg: MP of National Assembly']],
    [`The {o:National Assembly} and the {o:House of Representatives} met. MP ${A} spoke.`, ['Anna Berg: MP of null']],
    [`{l:Nigeria} waits. {l:Nigeria} hopes. Senator ${A} spoke.`, ['Anna Berg: Senator of Nigeria']],
    [
      `{l:Nigeria} waits. {l:Nigeria} hopes. The {l:United States} too. Senator ${A} spoke.`,
      ['Anna Berg: Senator of null'],
    ],
    [
      `{l:Kenya} waits. {l:Kenya} hopes. Undersecretary of Trade ${A} spoke.`,
      ['Anna Berg: Undersecretary of Trade of Kenya'],
    ],
  ],
  'that passes from one to another': [
    [
      `{p:Jan Wilk} replaced ${A} as director of {o:Lotus Bank}.`,
      ['Jan Wilk: director of Lotus Bank', 'Anna Berg: director of Lotus Bank (former)'],
    ],
    [
      `{p:Jan Wilk} will replace ${A} as director of {o:Lotus Bank}.`,
      ['Jan Wilk: director of Lotus Bank (elect)', 'Anna Berg: director of Lotus Bank'],
    ],
    [
      `${A} was replaced as director of {o:Lotus Bank} by {p:Jan Wilk}.`,
      ['Anna Berg: director of Lotus Bank (former)', 'Jan Wilk: director of Lotus Bank'],
    ],
    [
      `{p:Jan Wilk} was appointed director of {o:Lotus Bank} in March to replace ${A}.`,
      ['Jan Wilk: director of Lotus Bank', 'Anna Berg: director of Lotus Bank (former)'],
    ],
    [
      `{p:Jan Wilk} became director of {o:Lotus Bank} following the resignation of ${A}.`,
      ['Jan Wilk: director of Lotus Bank', 'Anna Berg: director of Lotus Bank (former)'],
    ],
    [`The king appointed Prime Minister {p:Jan Wilk} to replace ${A}.`, ['Jan Wilk: Prime Minister of null']],
    [`{o:Lotus Bank} director {p:Jan Wilk} wept after the death of ${A}.`, ['Jan Wilk: director of Lotus Bank']],
  ],
  'with what is no part of it': [
    [
      `${A}, Chief Executive Officer (Asia) and founder of {o:Lotus Bank}, spoke.`,
      ['Anna Berg: Chief Executive Officer of Lotus Bank', 'Anna Berg: founder of Lotus Bank'],
    ],
    [`The opposition senator ${A} spoke.`, ['Anna Berg: senator of null']],
    [`The opposition leader ${A} spoke.`, ['Anna Berg: opposition leader of null']],
  ],
  'of what stands near': [
    [`{o:Lotus Sugar} fell. Its chief executive, ${A}, resigned.`, ['Anna Berg: chief executive of Lotus Sugar']],
    [`The {o:Lotus Court} freed him. Judge ${A} agreed.`, ['Anna Berg: Judge of Lotus Court']],
    [`The {o:Lotus Court} and the {o:Oslo Tribunal} met. Judge ${A} agreed.`, ['Anna Berg: Judge of null']],
    [`Votes for mayor of {l:Zenica} were counted. Mayor ${A} lost.`, ['Anna Berg: Mayor of Zenica']],
    [
      `{l:Sindh} Chief Minister {p:Jan Wilk} spoke. Food Minister ${A} agreed.`,
      ['Jan Wilk: Chief Minister of Sindh', 'Anna Berg: Food Minister of Sindh'],
    ],
    [
      `{l:Sindh} Chief Minister {p:Jan Wilk} met Food Minister ${A}.`,
      ['Jan Wilk: Chief Minister of Sindh', 'Anna Berg: Food Minister of null'],
    ],
    [
      `{o:European Commission} staff left. Trade Commissioner ${A} stayed.`,
      ['Anna Berg: Trade Commissioner of European Commission'],
    ],
    [
      `{l:Chad}'s Health Minister {p:Jan Wilk} and Deputy Trade Minister ${A} spoke.`,
      ['Jan Wilk: Health Minister of Chad', 'Anna Berg: Deputy Trade Minister of Chad (deputy)'],
    ],
    [
      `He got a message from President {p:Jan Wilk} of {l:Chad}. It was handed over by Foreign Minister ${A}.`,
      ['Jan Wilk: President of Chad', 'Anna Berg: Foreign Minister of Chad'],
    ],
    [
      `Votes of {o:Lotus Court} counted. The bench of Justices ${A} and {p:Jan Wilk} sat.`,
      ['Anna Berg: Justice of Lotus Court', 'Jan Wilk: Justice of Lotus Court'],
    ],
    [
      `{o:Kano State Government} spoke. The Commissioner for Health, Dr ${A}, agreed.`,
      ['Anna Berg: Commissioner for Health of Kano State'],
    ],
    [
      `President {p:Jan Wilk} of {l:Chad} left {l:Mali}. He was accompanied by Foreign Minister ${A}.`,
      ['Jan Wilk: President of Chad', 'Anna Berg: Foreign Minister of Chad'],
    ],
    [
      `The owners of {o:Lotus Salt} left. Lotus managing director ${A} stayed.`,
      ['Anna Berg: managing director of Lotus Salt'],
    ],
    [`The fund's director in {l:Chad}, ${A}, spoke.`, ['Anna Berg: director of null']],
    [`Its vice president, {d:Fijian} ${A}, spoke.`, ['Anna Berg: vice president of null (deputy)']],
    [`A former deputy trade minister, ${A}, spoke.`, ['Anna Berg: deputy trade minister of null (former)']],
    [`The official in {l:Chad}, ${A}, spoke.`, []],
    [`The Permanent Secretary in the ministry, Dr ${A}, spoke.`, ['Anna Berg: Permanent Secretary of null']],
  ],
};

describe('roles as newsrooms tell them', () => {
  for (const [kind, cases] of Object.entries(TOLD)) {
    describe(kind, () => {
      for (const [marked, told] of cases) it(marked, () => assert.deepEqual(roles(marked), told));
    });
  }
});
