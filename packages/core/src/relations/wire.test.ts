import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';
import {rolesIn as roles} from '../../test/support/roles.js';

/** Events as "type status: A + B", "held" left out. */
function events(marked: string): string[] {
  const {events: found, entities} = readMarked(marked);
  const name = (index: number): string => entities.entities[index]?.name ?? '?';
  return found.map(
    ({type, status, participants}) =>
      `${type}${status === 'held' ? '' : ` ${status}`}: ${participants.map(name).sort().join(' + ')}`,
  );
}

const A = '{p:Abena Sule}';
const J = '{p:Jomo Rahal}';
const MEETING = ['meeting: Abena Sule + Jomo Rahal'];
const CALL = ['call: Abena Sule + Jomo Rahal'];

/** How agencies word meetings. */
const MEETINGS: readonly (readonly [marked: string, expected: readonly string[]])[] = [
  [`Minister ${A} co-chaired the first session of the commission with Minister ${J}.`, MEETING],
  [`The session was co-chaired by Minister ${A} and Minister ${J}.`, MEETING],
  [`President ${A} said so while receiving Ambassador ${J} at the palace.`, MEETING],
  [`Presidents ${A} and ${J} jointly inaugurated the bridge.`, MEETING],
  [`Minister ${A} conferred on Monday with Ambassador ${J}.`, MEETING],
  [`Ambassador ${J} called on Prime Minister ${A} at her office on Sunday.`, MEETING],
  [`Ambassador ${J} called on Prime Minister ${A} in {l:Accra} to discuss trade.`, MEETING],
  [`${A} spoke. She said so when Ambassador ${J} of {l:Chad}, the envoy, called on her at {f:Jubilee House}.`, MEETING],
  [`President ${A} hosted an iftar for Ambassador ${J}.`, MEETING],
  [`President ${A} hosted a reception in honour of President ${J}.`, MEETING],
  [`Ministers ${A} and ${J} co-chaired a meeting of the commission.`, MEETING],
  [`President ${A} had a tête-à-tête with President ${J}.`, MEETING],
  [`Ambassador ${J} presented his credentials to President ${A}.`, MEETING],
  [`Ambassador ${J} presented his credentials as ambassador of {l:Chad} to {l:Ghana} to President ${A}.`, MEETING],
  [`President ${A} received the letters of credence from the new ambassador, ${J}.`, MEETING],
  [`President ${A} bade farewell to Ambassador ${J}.`, MEETING],
  [`Ambassador ${J} paid President ${A} a courtesy visit.`, MEETING],
  [`Ambassador ${J} paid a visit to President ${A}.`, ['visit: Jomo Rahal', ...MEETING]],
  [`President ${A} visited former President ${J} on Friday.`, ['visit: Abena Sule', ...MEETING]],
  [`President ${A} received at {f:Lotus Village} ${J}, an envoy.`, MEETING],
  [`President ${A} received, on Monday, at {f:Lotus Palace}, Minister ${J}.`, MEETING],
  [`Ambassador ${J} came. ${A} received the ambassador in her office.`, MEETING],
  [`Minister ${A} and her guest, ${J}, said in a statement after a meeting in {l:Oslo} that trade grew.`, MEETING],
  [`Talks were held between Minister ${A} and Ambassador ${J}.`, MEETING],
  [`Bilateral talks between Minister ${A} and ${J} were held on Monday.`, MEETING],
  [`Minister ${A} met with a delegation, headed by Deputy Minister ${J}.`, MEETING],
  [`Minister ${A} met with HE Minister ${J}.`, MEETING],
  [`${A}, vice chairman of the {o:Lotus Council}, met with ${J}.`, MEETING],
  [`Mayor ${A} met with visiting {d:Kenyan} Minister ${J}.`, MEETING],
  [`Minister ${A} is expected to be received by President ${J}.`, ['meeting planned: Abena Sule + Jomo Rahal']],
  [`Minister ${A} received a phone call on Monday from Minister ${J}.`, CALL],
  [`Minister ${A} discussed by phone with Minister ${J} the drought.`, CALL],
  [`Minister ${A} received a phone call from Minister ${J}. The two ministers discussed trade.`, CALL],
];

/** Who took office and who left it. */
const CHANGES: readonly (readonly [marked: string, expected: readonly string[]])[] = [
  [`${A} was sworn in as Governor of {l:Oran} on Monday.`, ['appointment: Abena Sule']],
  [`President ${A} swore in Minister ${J}.`, ['appointment: Jomo Rahal']],
  [`${A} stepped down as chairwoman.`, ['resignation: Abena Sule']],
  [`${A} stepped down from her post.`, ['resignation: Abena Sule']],
  [`Minister ${A} stepped down from the talks.`, []],
  [`Minister ${A} tendered her resignation on Friday.`, ['resignation: Abena Sule']],
  [`President ${A} accepted the resignation of Minister ${J}.`, ['resignation: Jomo Rahal']],
  [`President ${A} demanded the resignation of Minister ${J}.`, []],
];

/** What only looks like one. */
const NO_MEETINGS: readonly string[] = [
  `Minister ${A} called on President ${J} to resign.`,
  `Minister ${A} called on President ${J} for calm.`,
  `Minister ${A} called on President ${J}, who took office in May, to resign.`,
  `President ${A} visited the King ${J} Airbase.`,
  `Ministers ${A} and ${J} told reporters after a cabinet meeting that trade grew.`,
  `Minister ${A} visited the home of President ${J}.`,
  `The panel was chaired by Ministers ${A} and ${J}.`,
  `Minister ${A} said so after receiving a letter from President ${J}.`,
  `President ${A} and President ${J} jointly inaugurated the bridge by video.`,
  `President ${A} received credentials for the server of ${J}.`,
];

describe('meetings in wire style', () => {
  for (const [marked, expected] of MEETINGS) it(marked, () => assert.deepEqual(events(marked), expected));
  for (const [marked, expected] of CHANGES) it(marked, () => assert.deepEqual(events(marked), expected));
  for (const marked of NO_MEETINGS) {
    it(`none: ${marked}`, () =>
      assert.deepEqual(
        events(marked).filter(event => event.startsWith('meeting')),
        [],
      ));
  }
});

/** How agencies word offices. */
const ROLES: readonly (readonly [marked: string, expected: readonly string[]])[] = [
  [`{d:German} Chargé d’Affaires ${A} spoke.`, ['Abena Sule: Chargé d’Affaires of Germany']],
  [
    `The Charge d'Affaires of the Embassy of {l:Brazil}, ${A}, spoke.`,
    ["Abena Sule: Charge d'Affaires of the Embassy of Brazil"],
  ],
  [
    `The Permanent Secretary, {o:Ministry of Works}, Engr. ${A}, spoke.`,
    ['Abena Sule: Permanent Secretary of Ministry of Works'],
  ],
  [`${A}, Director-General, {o:Ports Authority}, spoke.`, ['Abena Sule: Director-General of Ports Authority']],
  [`Speaker {o:National Assembly} ${A} spoke.`, ['Abena Sule: Speaker of National Assembly']],
  [
    `${A}, Vice President and Prime Minister of {l:Kenya} and Ruler of {l:Dubai}, spoke.`,
    [
      'Abena Sule: Vice President of Kenya (deputy)',
      'Abena Sule: Prime Minister of Kenya',
      'Abena Sule: Ruler of Dubai',
    ],
  ],
  [
    `Federal Minister for Planning, Roads and Special Initiatives ${A} spoke.`,
    ['Abena Sule: Federal Minister for Planning, Roads and Special Initiatives of null'],
  ],
  [
    `Minister of Foreign Affairs, Trade and {d:Kenyans} Abroad ${A} spoke.`,
    ['Abena Sule: Minister of Foreign Affairs, Trade and Kenyans Abroad of Kenya'],
  ],
  [
    `Special Assistant to the Prime Minister ${A} spoke.`,
    ['Abena Sule: Special Assistant to the Prime Minister of null'],
  ],
  [`The Chief of Staff to the President, ${A}, spoke.`, ['Abena Sule: Chief of Staff to the President of null']],
  [
    `${A}, Assistant to the President of {l:Georgia} and Head of the {o:Roads Department}, spoke.`,
    ['Abena Sule: Assistant to the President of Georgia', 'Abena Sule: Head of Roads Department'],
  ],
  [
    `${A}, Chairman of the Board of Directors of {o:Lotus Steel}, spoke.`,
    ['Abena Sule: Chairman of the Board of Directors of Lotus Steel'],
  ],
  [
    `${A}, Member of the {o:Supreme Council} and Ruler of {l:Ajman}, spoke.`,
    ['Abena Sule: Member of Supreme Council', 'Abena Sule: Ruler of Ajman'],
  ],
  [`${A}, a member of the {o:Lotus Choir}, spoke.`, []],
  [`The {o:UN} resident coordinator, ${A}, spoke.`, ['Abena Sule: resident coordinator of UN']],
  [`Head of the Cabinet of Ministers ${A} spoke.`, ['Abena Sule: Head of Cabinet of Ministers']],
  [`OIC Secretary-General ${A} spoke.`, ['Abena Sule: Secretary-General of OIC']],
  [`ECOWAS Commission President ${A} spoke.`, ['Abena Sule: President of ECOWAS Commission']],
  [`The Executive Secretary of IGAD, ${A}, spoke.`, ['Abena Sule: Executive Secretary of IGAD']],
  [
    `{d:Maltese} Minister ${A}, {o:OSCE} Chairperson-in-Office, spoke.`,
    ['Abena Sule: Minister of Malta', 'Abena Sule: Chairperson-in-Office of OSCE'],
  ],
  [
    `{l:Algeria}'s Minister of Foreign Affairs and {o:National Community Abroad}, ${A}, spoke.`,
    ['Abena Sule: Minister of Algeria'],
  ],
  [`LIMA- President ${A} spoke.`, ['Abena Sule: President of null']],
  [`{o:Lotus Party} national chairman President ${A} spoke.`, ['Abena Sule: President of null']],
  [`{d:Malaysian} Minister of Roads Tan Sri ${A} spoke.`, ['Abena Sule: Minister of Roads of Malaysia']],
  [
    `${A}, Chairman of {o:Lotus Bank} and Chairman of the {o:Harbour Chamber}'s branch in {l:Oran}, spoke.`,
    ['Abena Sule: Chairman of Lotus Bank', 'Abena Sule: Chairman of Harbour Chamber'],
  ],
  [`Union Minister for Roads Smt ${A} spoke.`, ['Abena Sule: Union Minister for Roads of null']],
  [
    `President ${A}, the Minister of Finance, ${J}, and the guests left.`,
    ['Abena Sule: President of null', 'Jomo Rahal: Minister of Finance of null'],
  ],
  [
    `${A}, the Minister of Roads, and ${J}, the Minister of Ports, left.`,
    ['Abena Sule: Minister of Roads of null', 'Jomo Rahal: Minister of Ports of null'],
  ],
];

describe('roles in wire style', () => {
  for (const [marked, expected] of ROLES) it(marked, () => assert.deepEqual(roles(marked), expected));

  it('are of the country whose city opens the text', () => {
    assert.deepEqual(roles(`{l:Muscat}: Foreign Minister ${A} left for {l:Kenya}.`), [
      'Abena Sule: Foreign Minister of Oman',
    ]);
  });

  it('are of no country that only another office names', () => {
    assert.deepEqual(roles(`Foreign Minister ${A} met {d:Kenyan} President ${J}.`), [
      'Abena Sule: Foreign Minister of null',
      'Jomo Rahal: President of Kenya',
    ]);
  });

  it('are of the country where somebody is received, or that does what they announce', () => {
    assert.deepEqual(roles(`Minister ${A} of {l:Chad} flew to {l:Ghana}, where she was received by President ${J}.`), [
      'Abena Sule: Minister of Chad',
      'Jomo Rahal: President of Ghana',
    ]);
    assert.deepEqual(roles(`Minister ${A} of {l:Chad} flew to {l:Accra}, where she met President ${J}.`), [
      'Abena Sule: Minister of Chad',
      'Jomo Rahal: President of Ghana',
    ]);
    const guest = `{l:Lima} - {l:Chad} plans to buy oil from {l:Peru}, President ${J} has announced. {l:Peru} agreed.`;
    assert.deepEqual(roles(guest), ['Jomo Rahal: President of Chad']);
  });

  it('of the Custodian of the Two Holy Mosques are of Saudi Arabia', () => {
    const king = `Custodian of the {o:Two Holy Mosques} King ${A} and {l:Oman}'s Minister ${J} spoke in {l:Muscat}.`;
    assert.ok(roles(king).includes('Abena Sule: King of Saudi Arabia'), roles(king).join());
  });

  it('of a king are of no republic, of two presidents of neither', () => {
    const home = '{l:Georgia} wants trade. {l:Georgia} grew, ';
    assert.deepEqual(roles(`${home}King ${A} said.`), ['Abena Sule: King of null']);
    assert.deepEqual(roles(`${home}President ${A} told President ${J}.`), [
      'Abena Sule: President of null',
      'Jomo Rahal: President of null',
    ]);
  });
});
