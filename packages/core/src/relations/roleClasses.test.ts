import assert from 'node:assert/strict';
import {rolesIn as roles} from '../../test/support/roles.js';

describe('roles by class', () => {
  it('of somebody elected or designate are the office, not held yet', () => {
    assert.deepEqual(roles('{d:Danish} Governor-elect {p:Lars Holm} spoke at the forum.'), [
      'Lars Holm: Governor of Denmark (elect)',
    ]);
    assert.deepEqual(roles("{l:Denmark}'s Prime Minister designate, {p:Lars Holm}, spoke."), [
      'Lars Holm: Prime Minister of Denmark (elect)',
    ]);
    assert.deepEqual(roles("{l:Denmark}'s High Commissioner-designate to {l:Kenya}, {p:Lars Holm}, spoke."), [
      'Lars Holm: High Commissioner to Kenya of Denmark (elect)',
    ]);
  });

  it('of a predecessor are the same office of the same party, held before', () => {
    assert.deepEqual(
      roles('{d:Danish} Foreign Minister {p:Lars Holm} spoke. His predecessor, {p:Nina Berg}, left the hall.'),
      ['Lars Holm: Foreign Minister of Denmark', 'Nina Berg: Foreign Minister of Denmark (former)'],
    );
    assert.deepEqual(
      roles('{d:Danish} Foreign Minister {p:Lars Holm} spoke. His predecessor, {p:Nina Berg} of {l:Aarhus}, left.').at(
        -1,
      ),
      'Nina Berg: Foreign Minister of Denmark (former)',
    );
    assert.deepEqual(
      roles('{d:Danish} Foreign Minister {p:Lars Holm} spoke. {p:Holm}’s successor, {p:Nina Berg}, left.').at(-1),
      'Nina Berg: Foreign Minister of Denmark',
    );
    // A trade is taken over from nobody.
    assert.deepEqual(roles('{o:Aarhus Daily} painter {p:Lars Holm} spoke. His predecessor, {p:Nina Berg}, left.'), [
      'Lars Holm: painter of Aarhus Daily',
    ]);
  });

  it('of the second of two people are those of the first, where only a country is told', () => {
    assert.deepEqual(
      roles("{l:Denmark}'s Foreign Minister {p:Lars Holm} and {l:Poland}'s {p:Jan Wilk} signed a treaty."),
      ['Lars Holm: Foreign Minister of Denmark', 'Jan Wilk: Foreign Minister of Poland'],
    );
    assert.deepEqual(roles("{p:Lars Holm} and {l:Poland}'s {p:Jan Wilk} signed a treaty."), []);
  });

  it('have the country of the counterpart beside them', () => {
    assert.deepEqual(
      roles(
        '{l:Denmark} said that Trade Minister {p:Lars Holm} met his {d:Polish} counterpart, Foreign Minister {p:Jan Wilk}.',
      ).at(-1),
      'Jan Wilk: Foreign Minister of Poland',
    );
  });

  it('are told after a place or a relative clause too', () => {
    assert.deepEqual(roles('{p:Lars Holm} of {l:Denmark}, president of the {o:Harbour League}, spoke.'), [
      'Lars Holm: president of Harbour League',
    ]);
    assert.deepEqual(
      roles('{p:Lars Holm}, who gave up the sea, was elected president of the {o:Harbour League} on Monday.'),
      ['Lars Holm: president of Harbour League'],
    );
  });

  it('are no office where a common word is one only in capitals', () => {
    assert.deepEqual(roles('In his speech after the count, {p:Lars Holm}, who lost, spoke.'), []);
  });

  it('are told by a clause about a pronoun or noun phrase', () => {
    assert.deepEqual(
      roles(
        '{d:Danish} Foreign Minister {p:Lars Holm} spoke. When he was president of the {o:Harbour League}, it rained.',
      ),
      ['Lars Holm: Foreign Minister of Denmark', 'Lars Holm: president of Harbour League (former)'],
    );
    assert.deepEqual(
      roles(
        '{d:Danish} Foreign Minister {p:Lars Holm} spoke. The minister, who is also chairman of the {o:Harbour League}, left.',
      ).at(-1),
      'Lars Holm: chairman of Harbour League',
    );
    // A description without more is no office.
    assert.deepEqual(roles('{d:Danish} Foreign Minister {p:Lars Holm} spoke. He is a director.'), [
      'Lars Holm: Foreign Minister of Denmark',
    ]);
  });

  it('are told by the verb after the comma of an apposition, of one person', () => {
    assert.deepEqual(
      roles(
        '{d:Danish} Trade Minister {p:Lars Holm} spoke. His predecessor, {p:Nina Berg}, was elected speaker of the {o:Harbour League}.',
      ).slice(1),
      ['Nina Berg: Trade Minister of Denmark (former)', 'Nina Berg: speaker of Harbour League'],
    );
    assert.deepEqual(roles('Governor {p:Lars Holm}, and Mayor {p:Nina Berg}, were chief of staff there.').length, 2);
    assert.deepEqual(roles('{p:Lars Holm}, head of the country’s {o:Harbour Agency}, resigned on Monday.'), [
      'Lars Holm: head of Harbour Agency',
    ]);
    assert.deepEqual(roles('{l:Denmark} named the surgeon {p:Lars Holm} as its Foreign Minister on Monday.'), [
      'Lars Holm: Foreign Minister of Denmark',
    ]);
  });

  it('of deputies are of the home country like those of ministers', () => {
    assert.deepEqual(
      roles('{l:Georgia} wants trade. {l:Georgia} sent Deputy Foreign Minister {p:Nino Gelashvili} to the talks.'),
      ['Nino Gelashvili: Deputy Foreign Minister of Georgia (deputy)'],
    );
  });

  it('of a counterpart are neither acting nor elect', () => {
    assert.deepEqual(
      roles('{d:Danish} acting Foreign Minister {p:Lars Holm} met his {d:Polish} counterpart {p:Jan Wilk} there.').at(
        -1,
      ),
      'Jan Wilk: Foreign Minister of Poland',
    );
  });

  it('are no trades, but for whom one is plied', () => {
    assert.deepEqual(roles('The heart surgeon {p:Lars Holm} met striker {p:Nina Berg}.'), []);
    assert.deepEqual(roles('{o:Harbour Rovers} captain {p:Nina Berg} spoke.'), [
      'Nina Berg: captain of Harbour Rovers',
    ]);
  });

  it('are told by verbs of standing at the head of a body', () => {
    const danish = '{d:Danish} Trade Minister {p:Lars Holm} spoke. ';
    assert.deepEqual(roles('{p:Lars Holm}, who has led the {o:Harbour Agency} since 2016, spoke.'), [
      'Lars Holm: head of Harbour Agency',
    ]);
    assert.deepEqual(roles('{p:Lars Holm}, who chairs the budget committee of the {o:Harbour League}, spoke.'), [
      'Lars Holm: chair of the budget committee of Harbour League',
    ]);
    assert.deepEqual(roles(`${danish}{p:Holm} chaired the {o:Harbour Agency} for six years.`).slice(1), [
      'Lars Holm: chair of Harbour Agency (former)',
    ]);
    assert.deepEqual(
      roles(
        '{p:Lars Holm}, a former spokesman of the {o:Harbour Agency} who has directed the {o:Fish Board} since 2020, spoke.',
      ),
      ['Lars Holm: spokesman of Harbour Agency (former)', 'Lars Holm: director of Fish Board'],
    );
    // On one occasion, for a while in points, or somebody else's part of it.
    assert.deepEqual(roles('{p:Lars Holm}, who led the {o:Harbour Rovers} to a draw, spoke.'), []);
    assert.deepEqual(roles('{p:Lars Holm}, who has led the {o:Harbour Agency} well, spoke.'), []);
    assert.deepEqual(roles('{p:Lars Holm} leads the league with twelve goals.'), []);
    assert.deepEqual(roles('{p:Lars Holm} leads {o:Harbour League} talks.'), []);
  });

  it('were held for a time, in words before "as"', () => {
    assert.deepEqual(
      roles('{d:Danish} Trade Minister {p:Lars Holm}, appointed after two years as ambassador to {l:Kenya}, spoke.'),
      ['Lars Holm: Trade Minister of Denmark', 'Lars Holm: ambassador to Kenya of Denmark (former)'],
    );
    assert.deepEqual(
      roles('{d:Danish} Trade Minister {p:Lars Holm} spoke in his capacity as chairman of the {o:Harbour League}.').at(
        -1,
      ),
      'Lars Holm: chairman of Harbour League',
    );
    assert.deepEqual(roles('{d:Danish} Trade Minister {p:Lars Holm} left after two days as usual.').length, 1);
  });

  it('are also to the other countries somebody is accredited to', () => {
    assert.deepEqual(
      roles(
        '{d:Danish} Ambassador to {l:Kenya} {p:Lars Holm}, accredited also to {l:Uganda} and the {l:Seychelles}, spoke.',
      ),
      ['Lars Holm: Ambassador to Kenya of Denmark', 'Lars Holm: Ambassador to Uganda and the Seychelles of Denmark'],
    );
    assert.deepEqual(roles('{p:Lars Holm}, accredited to {l:Uganda}, spoke.'), []);
  });

  it('of somebody whose place another took are that office, held before', () => {
    assert.deepEqual(
      roles('{d:Danish} Trade Minister {p:Lars Holm}, who took over from Mr. {p:Jan Wilk} in May, spoke.').at(-1),
      'Jan Wilk: Trade Minister of Denmark (former)',
    );
    assert.deepEqual(
      roles('{d:Danish} Trade Minister {p:Lars Holm} spoke. {p:Holm} succeeded {p:Jan Wilk} in May.').at(-1),
      'Jan Wilk: Trade Minister of Denmark (former)',
    );
    assert.deepEqual(
      roles('{o:Harbour Rovers} captain {p:Lars Holm} spoke. {p:Holm} replaced {p:Jan Wilk} in the second half.')
        .length,
      1,
    );
  });

  it('of an ambassador are of the one country the same person serves', () => {
    assert.deepEqual(
      roles('{d:Danish} Trade Minister {p:Lars Holm} spoke. {p:Holm} was ambassador to {l:Kenya} until May.').at(-1),
      'Lars Holm: ambassador to Kenya of Denmark (former)',
    );
  });

  it('are held still, or no more, as a time before the verb says', () => {
    assert.deepEqual(roles('{p:Lars Holm}, who until last year was {l:Denmark}’s foreign minister, spoke.'), [
      'Lars Holm: foreign minister of Denmark (former)',
    ]);
    assert.deepEqual(roles('{p:Lars Holm}, who in 2019 became {l:Denmark}’s foreign minister, spoke.'), [
      'Lars Holm: foreign minister of Denmark',
    ]);
    assert.deepEqual(roles('{p:Lars Holm}, until May {l:Denmark}’s foreign minister, spoke.'), [
      'Lars Holm: foreign minister of Denmark (former)',
    ]);
    assert.deepEqual(roles('{p:Lars Holm} was dismissed as head of the {o:Harbour Agency}.'), [
      'Lars Holm: head of Harbour Agency (former)',
    ]);
    assert.deepEqual(roles('{p:Lars Holm} was re-elected as chairman of the {o:Harbour League}.'), [
      'Lars Holm: chairman of Harbour League',
    ]);
    assert.deepEqual(roles('Parliament swore in {p:Lars Holm} as president of {l:Denmark}.'), [
      'Lars Holm: president of Denmark',
    ]);
  });

  it('are several where "and" joins them', () => {
    assert.deepEqual(roles('{p:Lars Holm}, who is {l:Denmark}’s foreign minister and deputy prime minister, spoke.'), [
      'Lars Holm: foreign minister of Denmark',
      'Lars Holm: deputy prime minister of Denmark (deputy)',
    ]);
    assert.deepEqual(
      roles('{p:Lars Holm}, {l:Denmark}’s ambassador to {l:Kenya} and formerly minister of agriculture, spoke.'),
      ['Lars Holm: ambassador to Kenya of Denmark', 'Lars Holm: minister of agriculture of Denmark (former)'],
    );
    assert.deepEqual(roles('{d:Danish} Ambassador to {l:Kenya}, {l:Uganda} and {l:Rwanda} {p:Lars Holm} spoke.'), [
      'Lars Holm: Ambassador to Kenya, Uganda and Rwanda of Denmark',
    ]);
    assert.deepEqual(roles('{p:Lars Holm} presented his credentials as ambassador of {l:Denmark} to {l:Kenya}.'), [
      'Lars Holm: ambassador to Kenya of Denmark',
    ]);
  });

  it('of two people are of the two countries before a plural, in their order', () => {
    for (const text of [
      'The {d:Danish} and {d:Polish} Foreign Ministers, {p:Lars Holm} and {p:Jan Wilk}, met.',
      '{d:Danish} and {d:Polish} Foreign Ministers {p:Lars Holm} and {p:Jan Wilk} met.',
    ])
      assert.deepEqual(roles(text), ['Lars Holm: Foreign Minister of Denmark', 'Jan Wilk: Foreign Minister of Poland']);
  });

  it('are of no country where they are of a body that is not named', () => {
    const home = '{l:Georgia} wants trade. {l:Georgia} grew, ';
    assert.deepEqual(roles(`${home}said the union’s President, {p:Nino Gelashvili}.`), [
      'Nino Gelashvili: President of null',
    ]);
    assert.deepEqual(roles(`${home}said President {p:Nino Gelashvili}.`), ['Nino Gelashvili: President of Georgia']);
  });

  it('leave out what stands before a word of status', () => {
    assert.deepEqual(roles('The centrist former president {p:Lars Holm} spoke.'), [
      'Lars Holm: president of null (former)',
    ]);
  });

  it('of state are of the one country told of shortly before', () => {
    const kenya = '{l:Kenya} and {l:Ghana} differ. The rest is told by {l:Chad} and by {l:Togo}.';
    assert.deepEqual(
      roles(`${kenya} {d:Polish} officials have closed a road. Interior Minister {p:Jan Wilk} told them to do so.`),
      ['Jan Wilk: Interior Minister of Poland'],
    );
    // two countries, or one further back, or somebody else's office there
    assert.deepEqual(
      roles(`${kenya} {d:Polish} and {d:Danish} officials have closed a road. Interior Minister {p:Jan Wilk} spoke.`),
      ['Jan Wilk: Interior Minister of null'],
    );
    assert.deepEqual(
      roles(`${kenya} {d:Polish} officials came. They have closed a road. Interior Minister {p:Jan Wilk} spoke.`),
      ['Jan Wilk: Interior Minister of null'],
    );
    assert.deepEqual(
      roles(
        `{d:Danish} Interior Minister {p:Lars Holm} spoke. ${kenya} {d:Danish} officials left. Interior Minister {p:Jan Wilk} came.`,
      ).at(-1),
      'Jan Wilk: Interior Minister of null',
    );
  });

  it('of state are of the country of the only cities where no country is named, those of provinces of the only province', () => {
    assert.deepEqual(roles('The road to {l:Bangkok} is closed. Interior Minister {p:Jan Wilk} told drivers to wait.'), [
      'Jan Wilk: Interior Minister of Thailand',
    ]);
    assert.deepEqual(roles('The road to {l:Kano State} is closed. Governor {p:Jan Wilk} told drivers to wait.'), [
      'Jan Wilk: Governor of Kano State',
    ]);
    assert.deepEqual(
      roles(
        'The road between {l:Kaduna State} and {l:Kano State} is closed. Governor {p:Jan Wilk} told drivers to wait.',
      ),
      ['Jan Wilk: Governor of null'],
    );
  });

  it('of any body, at the head of a sentence, are of the one body of the sentence before', () => {
    assert.deepEqual(
      roles('The {o:Lake Fund} has closed its office. Executive Director {p:Jan Wilk} blamed the rent.'),
      ['Jan Wilk: Executive Director of Lake Fund'],
    );
    for (const open of [
      'The {o:Lake Fund} sued the {o:Hill Trust}. Executive Director {p:Jan Wilk} blamed the rent.',
      'The {o:Lake Fund} has closed its office. On Monday Executive Director {p:Jan Wilk} blamed the rent.',
      'The {o:Lake Fund} has closed its office. It rained. Executive Director {p:Jan Wilk} blamed the rent.',
    ])
      assert.deepEqual(roles(open), ['Jan Wilk: Executive Director of null']);
    assert.deepEqual(roles('The {o:Lake Fund} has closed its office. Police Spokesman {p:Jan Wilk} said so.'), [
      'Jan Wilk: Police Spokesman of null',
    ]);
  });

  it('of a deputy are those of whose deputy it is', () => {
    assert.deepEqual(roles('Governor {p:Lars Holm} of {l:Kano State} spoke. His deputy, {p:Jan Wilk}, was silent.'), [
      'Lars Holm: Governor of Kano State',
      'Jan Wilk: Deputy Governor of Kano State (deputy)',
    ]);
    assert.deepEqual(roles('{p:Lars Holm} spoke. His deputy, {p:Jan Wilk}, was silent.'), ['Jan Wilk: deputy of null']);
  });

  it('stand at the head of a sentence in capitals of it alone', () => {
    assert.deepEqual(roles('Managing director of the {o:Lake Fund}, {p:Jan Wilk}, blamed the rent.'), [
      'Jan Wilk: Managing director of Lake Fund',
    ]);
  });

  it('of the home country may be of somebody after another who held it', () => {
    assert.deepEqual(
      roles(
        'Former {d:Georgian} President {p:Lado Berg} spoke. {l:Georgia} wants trade, {l:Georgia} said. President {p:Nino Gelashvili} left.',
      ).at(-1),
      'Nino Gelashvili: President of Georgia',
    );
  });
});
