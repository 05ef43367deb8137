import assert from 'node:assert/strict';
import {rolesIn as roles} from '../../test/support/roles.js';

const A = '{p:Anna Berg}';

/** Offices as state agencies write them. */
const TOLD: Readonly<Record<string, readonly [marked: string, roles: string[]][]>> = {
  'under forms of address': [
    [`{o:Grain Board} chairman Prof Emeritus Dr ${A} spoke.`, ['Anna Berg: chairman of Grain Board']],
    [`{o:Grain Board} president Gen (Rtd) Tan Sri ${A} spoke.`, ['Anna Berg: president of Grain Board']],
    [`The president of the {o:Grain Board}, Chief (Mrs) ${A}, spoke.`, ['Anna Berg: president of Grain Board']],
    [
      `Secretary-General of the {o:Grain Board} Lt. Gen. (ret.) ${A} spoke.`,
      ['Anna Berg: Secretary-General of Grain Board'],
    ],
    [`{l:Bhutan}'s Minister of Roads, Pehin Dato Seri ${A}, spoke.`, ['Anna Berg: Minister of Roads of Bhutan']],
    [
      `The Minister of State for Industry of {l:Nigeria}, Sen. ${A}, spoke.`,
      ['Anna Berg: Minister of State for Industry of Nigeria'],
    ],
  ],
  'with a field or manner in -ing, and a stance': [
    [`{l:Chile}'s mining minister, ${A}, spoke.`, ['Anna Berg: mining minister of Chile']],
    [`The {o:Grain Board} managing director ${A} spoke.`, ['Anna Berg: managing director of Grain Board']],
    [`The visiting {d:Danish} Foreign Minister ${A} spoke.`, ['Anna Berg: Foreign Minister of Denmark']],
    [`{l:Chile}'s pro-{d:Danish} Foreign Minister ${A} spoke.`, ['Anna Berg: Foreign Minister of Chile']],
    [`After training minister ${A} left.`, ['Anna Berg: training minister of null']],
  ],
  'of a seat, a region or the police': [
    [`The Member of Parliament for {l:Aarhus}, ${A}, spoke.`, ['Anna Berg: Member of Parliament of Aarhus']],
    [`Governor of {l:Jutland} region ${A} spoke.`, ['Anna Berg: Governor of Jutland']],
    [`Akim of {l:Aarhus} city ${A} spoke.`, ['Anna Berg: Akim of Aarhus']],
    [
      `A retired Inspector-General of Police, Mr ${A}, spoke.`,
      ['Anna Berg: Inspector-General of Police of null (former)'],
    ],
  ],
  'with the words of the article': [
    [
      `Ambassador of {l:Denmark} to the {l:Netherlands} ${A} spoke.`,
      ['Anna Berg: Ambassador to the Netherlands of Denmark'],
    ],
    [`The Ambassador of the {l:Republic of Korea}, Ms ${A}, spoke.`, ['Anna Berg: Ambassador of Republic of Korea']],
    [
      `{p:Jan Novak} called on {l:Denmark}'s Foreign Minister ${A} on Monday.`,
      ['Anna Berg: Foreign Minister of Denmark'],
    ],
    [
      `{l:Denmark}'s Prime Minister ${A}, who is also Sugar Industries Minister, spoke.`,
      ['Anna Berg: Prime Minister of Denmark', 'Anna Berg: Sugar Industries Minister of Denmark'],
    ],
  ],
  'of royalty and peers': [
    [`Crown Prince Sheikh ${A} of {l:Kuwait} spoke.`, ['Anna Berg: Crown Prince of Kuwait']],
    [
      `{d:Danish} Finance Minister {p:Jan Novak} met his {d:Dutch} peer, ${A}.`,
      ['Jan Novak: Finance Minister of Denmark', 'Anna Berg: Finance Minister of Netherlands'],
    ],
    [
      `{d:Danish} Prime Minister {p:Jan Novak} held talks with {d:Dutch} counterpart ${A}.`,
      ['Jan Novak: Prime Minister of Denmark', 'Anna Berg: Prime Minister of Netherlands'],
    ],
    [
      `{d:Danish} Prime Minister ${A}, who doubles as Energy Minister, spoke.`,
      ['Anna Berg: Prime Minister of Denmark', 'Anna Berg: Energy Minister of Denmark'],
    ],
    [
      `${A}, member of the {o:Grain Board} and head of its {o:Seed Office}, spoke.`,
      ['Anna Berg: member of Grain Board', 'Anna Berg: head of Seed Office'],
    ],
    [`UN Resident Coordinator ${A} spoke.`, ['Anna Berg: Resident Coordinator of UN']],
  ],
  'with several fields, a body of government for one, and those who are congratulated': [
    [`Labour, Family and Health Minister ${A} spoke.`, ['Anna Berg: Labour, Family and Health Minister of null']],
    [`They met Foreign and Expatriates Minister ${A}.`, ['Anna Berg: Foreign and Expatriates Minister of null']],
    [`The Minister of Local Government, ${A}, spoke.`, ['Anna Berg: Minister of Local Government of null']],
    [`Trade and Prime Minister ${A} spoke.`, ['Anna Berg: Prime Minister of null']],
    [`He congratulated ${A} on her recent re-election as President of {l:Chile}.`, ['Anna Berg: President of Chile']],
    [`He left ${A} after his election as President of {l:Chile}.`, []],
  ],
  'of the heads of one body': [
    [
      `They met the deputy chairmen of the {o:Grain Board}, ${A} and {p:Jan Novak}, in {l:Aarhus}.`,
      ['Anna Berg: deputy chairman of Grain Board (deputy)', 'Jan Novak: deputy chairman of Grain Board (deputy)'],
    ],
  ],
  'in a list of those who attended': [
    [
      `It was attended by {p:Jan Novak}, Foreign Minister, and Dr. ${A}, Minister of Health.`,
      ['Jan Novak: Foreign Minister of null', 'Anna Berg: Minister of Health of null'],
    ],
    [`The Minister of Health, HE Shaikh ${A}, spoke.`, ['Anna Berg: Minister of Health of null']],
  ],
  'of a counterpart with a field': [
    [
      `{d:Danish} Deputy Prime Minister and Minister of Harbour Lights ${A} met her {d:Dutch} counterpart {p:Jan Novak}.`,
      [
        'Anna Berg: Minister of Harbour Lights of Denmark',
        'Anna Berg: Deputy Prime Minister of Denmark (deputy)',
        'Jan Novak: Minister of Harbour Lights of Netherlands',
      ],
    ],
    [
      `{d:Danish} Deputy Prime Minister and Minister of Finance ${A} met her {d:Dutch} counterpart {p:Jan Novak}.`,
      [
        'Anna Berg: Minister of Finance of Denmark',
        'Anna Berg: Deputy Prime Minister of Denmark (deputy)',
        'Jan Novak: Minister of Finance of Netherlands',
      ],
    ],
  ],
};

describe('roles in the words of state agencies', () => {
  for (const [how, cases] of Object.entries(TOLD))
    describe(how, () => {
      for (const [marked, expected] of cases)
        it(marked, () => assert.deepEqual(roles(marked).sort(), [...expected].sort()));
    });
});
