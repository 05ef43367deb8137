import assert from 'node:assert/strict';
import {rolesIn as roles} from '../../test/support/roles.js';

const A = '{p:Anna Berg}';

/** Offices as wire stories tell them, with what looks like them and is none. */
const TOLD: Readonly<Record<string, readonly [marked: string, roles: string[]][]>> = {
  'after a name, with no comma that closes': [
    [`${A}, the chairman of {o:Lotus Airways} said it would fly.`, ['Anna Berg: chairman of Lotus Airways']],
    [`${A}, head of {o:Lotus Bank} which lends, spoke.`, ['Anna Berg: head of Lotus Bank']],
    [`It quotes ${A}, director of {o:Lotus Bank} as saying so.`, ['Anna Berg: director of Lotus Bank']],
    [`According to ${A}, the chairman of {o:Lotus Airways} said it would fly.`, []],
    [
      `At talks with Trade Minister ${A}, the {d:Danish} minister said she would come.`,
      ['Anna Berg: Trade Minister of Denmark'],
    ],
  ],
  'of what a possessive owns': [
    [`${A}, leader of {l:Kenya}'s ruling {o:Lotus} party, spoke.`, ['Anna Berg: leader of Lotus']],
    [`${A}, the head of the {o:Trade Ministry}'s Asia bureau, spoke.`, ['Anna Berg: head of Trade Ministry']],
    [`${A}, the president of {l:Iraq}'s {l:Anbar} region, spoke.`, ['Anna Berg: president of Anbar']],
    [`${A}, leader of a {d:Kenyan} militia, spoke.`, ['Anna Berg: leader of a Kenyan militia of null']],
    [`${A}, the {d:French} president's envoy, spoke.`, ['Anna Berg: envoy of France']],
    [`{l:Anbar} province's governor, ${A}, spoke.`, ['Anna Berg: governor of Anbar']],
  ],
  'of the body after its seat': [
    [`${A}, director of the {l:Oslo}-based {o:Lotus Fund}, spoke.`, ['Anna Berg: director of Lotus Fund']],
    [`{l:Oslo}-based economist ${A} spoke.`, ['Anna Berg: economist of null']],
    [`${A}, director of the {l:Oslo} office of {o:Lotus Fund}, spoke.`, ['Anna Berg: director of Lotus Fund']],
    [`{l:Lebanon}'s pro-{d:Syrian} President ${A} spoke.`, ['Anna Berg: President of Lebanon']],
  ],
  'beside ranks': [
    [`{l:Iran}'s defense minister, Brigadier General ${A}, spoke.`, ['Anna Berg: defense minister of Iran']],
    [`{o:Navy} chief Rear Admiral ${A} spoke.`, ['Anna Berg: Navy chief of null']],
    [`{l:Iran}'s supreme leader Ayatollah ${A} spoke.`, ['Anna Berg: supreme leader of Iran']],
    [`Lieutenant General ${A} spoke. General {p:Berg} left.`, ['Anna Berg: Lieutenant General of null']],
    [`The spokesman of the {o:Lotus Police}, CSP ${A}, spoke.`, ['Anna Berg: spokesman of Lotus Police']],
    [
      `The chair of the {o:Lotus Council}, Bishop ${A}, spoke.`,
      ['Anna Berg: chair of Lotus Council', 'Anna Berg: Bishop of null'],
    ],
    [`The President of {l:Kenya}, Her Excellency ${A}, spoke.`, ['Anna Berg: President of Kenya']],
    [`Minister of State for Roads (North), Chief ${A}, spoke.`, ['Anna Berg: Minister of State for Roads of null']],
    [
      `The Director-General, {o:Institute of Lotus Affairs}, Prof. ${A}, spoke.`,
      ['Anna Berg: Director-General of Institute of Lotus Affairs'],
    ],
    [
      `The secretary of the President for Harbour Affairs, ${A}, spoke.`,
      ['Anna Berg: secretary of the President for Harbour Affairs of null'],
    ],
    [`{l:Kenya}'s Energy CS ${A} spoke.`, ['Anna Berg: Energy CS of Kenya']],
    [
      `Deputy Inspector General of Police (Roads) ${A} spoke in {l:Lahore}.`,
      ['Anna Berg: Deputy Inspector General of Police of Pakistan (deputy)'],
    ],
  ],
  'before a name': [
    [`Roads and Highways Minister ${A} spoke.`, ['Anna Berg: Roads and Highways Minister of null']],
    [`{l:Kenya}'s Sport, Arts and Lands Minister ${A} spoke.`, ['Anna Berg: Sport, Arts and Lands Minister of Kenya']],
    [
      `{l:Kenya}'s Health, Education and Sports Minister ${A} spoke.`,
      ['Anna Berg: Health, Education and Sports Minister of Kenya'],
    ],
    [
      `She met President and Highways Minister ${A}.`,
      ['Anna Berg: President of null', 'Anna Berg: Highways Minister of null'],
    ],
    [
      `{d:Kenyan} President and {o:AU} chairman ${A} spoke.`,
      ['Anna Berg: President of Kenya', 'Anna Berg: chairman of AU'],
    ],
    [`A spokesman for the {o:U.N.} refugee agency, ${A}, spoke.`, ['Anna Berg: spokesman of U.N.']],
    [`{l:U.S.} Secretary of State-designate ${A} spoke.`, ['Anna Berg: Secretary of State of United States (elect)']],
    [`Chief Minister {l:Punjab} ${A} spoke.`, ['Anna Berg: Chief Minister of Punjab']],
    [
      `The Ambassador of {l:Mali} to the Kingdom and Dean of the {o:Diplomatic Corps}, ${A}, spoke.`,
      ['Anna Berg: Ambassador of Mali', 'Anna Berg: Dean of Diplomatic Corps'],
    ],
    [`After talks, envoy ${A} left.`, ['Anna Berg: envoy of null']],
  ],
  'in a list': [
    [
      `${A}, Vice President, Deputy Prime Minister and Chairman of the {o:Lotus Court}, spoke.`,
      [
        'Anna Berg: Vice President of null (deputy)',
        'Anna Berg: Deputy Prime Minister of null (deputy)',
        'Anna Berg: Chairman of Lotus Court',
      ],
    ],
    [
      `Mayor of {l:Aarhus} ${A}, the Manager and Rector of {o:Lotus College}, {p:Jan Wilk}, spoke.`,
      ['Anna Berg: Mayor of Aarhus', 'Jan Wilk: Manager of Lotus College', 'Jan Wilk: Rector of Lotus College'],
    ],
    [
      `${A}, Minister of Roads and Managing Director of {o:Lotus Oil}, spoke.`,
      ['Anna Berg: Minister of Roads of null', 'Anna Berg: Managing Director of Lotus Oil'],
    ],
  ],
  'said with a verb': [
    [`${A} has resigned as head of his {o:Lotus Party}.`, ['Anna Berg: head of Lotus Party (former)']],
    [`${A} was sworn in as president of {l:Mali} Saturday, and spoke.`, ['Anna Berg: president of Mali']],
    [
      `${A}, the first deputy managing director of {o:Lotus Bank}, spoke.`,
      ['Anna Berg: first deputy managing director of Lotus Bank (deputy)'],
    ],
  ],
  'of the field of an envoy, not of it': [
    [
      `{l:U.S.} Assistant Secretary of State for {o:Eurasian Affairs} ${A} spoke.`,
      ['Anna Berg: Assistant Secretary of State for Eurasian Affairs of United States (deputy)'],
    ],
    [
      `A spokesman for the {o:Ministry of Foreign Affairs}, ${A}, spoke.`,
      ['Anna Berg: spokesman of Ministry of Foreign Affairs'],
    ],
  ],
  'inherited by a counterpart, not by a rival': [
    [
      `{d:Fijian} Climate Minister ${A} spoke. The minister's {d:Danish} counterpart, {p:Jan Wilk}, left.`,
      ['Anna Berg: Climate Minister of Fiji', 'Jan Wilk: Climate Minister of Denmark'],
    ],
    [`{d:Fijian} President ${A} beat his rival {p:Jan Wilk}.`, ['Anna Berg: President of Fiji']],
  ],
};

/** Whole stories, as the country stands elsewhere in them. */
const PLACED: readonly [what: string, marked: string, expected: string][] = [
  [
    'the phrase for the office in the lead',
    "{l:Georgia}'s president has gone to {l:Iran} for gas. President {p:Anna Berg} told the cabinet that pipes from {l:Iran} will do.",
    'Anna Berg: President of Georgia',
  ],
  [
    'the one who brings the message',
    '{d:Malian} Foreign Minister {p:Jan Wilk} came to {l:Kenya} and met its farmers. {p:Wilk} conveyed the greetings of President {p:Anna Berg} to them.',
    'Anna Berg: President of Mali',
  ],
  [
    'the only monarchy',
    '{l:Greece} and {l:Egypt} signed a pact. {l:Egypt} and {l:Jordan} follow. Crown Prince {p:Anna Berg} welcomed it.',
    'Anna Berg: Crown Prince of Jordan',
  ],
  [
    'the only union of states',
    'The {o:Council of Europe} met in spring. Acting Secretary General {p:Anna Berg} opened it.',
    'Anna Berg: Secretary General of Council of Europe (acting)',
  ],
];

describe('roles in wire stories', () => {
  for (const [group, cases] of Object.entries(TOLD)) {
    describe(group, () => {
      for (const [marked, expected] of cases) it(marked, () => assert.deepEqual(roles(marked), expected));
    });
  }

  describe('take their party from', () => {
    for (const [what, marked, expected] of PLACED)
      it(what, () => assert.ok(roles(marked).includes(expected), roles(marked).join('; ')));
  });

  it('are told of what somebody was before, beside a phrase for him or her', () => {
    assert.deepEqual(
      roles(
        '{d:Kenyan} Trade Minister {p:Anna Berg} opened the port. The minister, a former judge in {l:Nakuru}, smiled.',
      ),
      ['Anna Berg: Trade Minister of Kenya', 'Anna Berg: judge of null (former)'],
    );
  });
});
