import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Name of the entity each of the words (nominals and pronouns) was linked to, or null. */
function linked(marked: string, words: string): string | null {
  const text = readMarked(marked);
  for (const {name, mentions} of text.entities.entities) {
    if (mentions.some(mention => mention.level !== 'name' && text.textOf(mention) === words)) return name;
  }
  return null;
}

describe('parts of the world', () => {
  it('"the West African country" is one of that region', () => {
    const text = '{l:Ghana} and {l:Norway} signed a treaty. {l:Norway} will pay. ';
    assert.equal(linked(`${text}The West {d:African} country agreed.`, 'The West African country'), 'Ghana');
    assert.equal(linked(`${text}The Gulf country agreed.`, 'The Gulf country'), null);
  });

  it('"his country" is that of the office, in a quotation the speaker\'s', () => {
    const text = '{d:Ghanaian} Trade Minister {p:Kojo Baah} met {d:Norwegian} Minister {p:Erik Lunde}. ';
    assert.equal(linked(`${text}{p:Baah} praised his country.`, 'his country'), 'Ghana');
    assert.equal(linked(`${text}"Our country will pay," {p:Lunde} said.`, 'Our country'), 'Norway');
    assert.equal(linked('{p:Kojo Baah} praised his country.', 'his country'), null);
  });

  it('"the country" is not the subject when something is done for it', () => {
    const text = '{l:Fiji} needs roads. {p:Ana Cole} recalled what {l:Norway} has done for the country.';
    assert.equal(linked(text, 'the country'), 'Fiji');
  });

  it('"the province" and "the dam" are the last ones so called', () => {
    assert.equal(linked('Rain fell in {l:Velo} province. Roads in the province are closed.', 'the province'), 'Velo');
    assert.equal(linked('The {f:Grand Ostra Dam} is full. Water from the dam is sold.', 'the dam'), 'Grand Ostra Dam');
    assert.equal(linked('Roads in the province are closed.', 'the province'), null);
  });
});

describe('offices', () => {
  it('are nobody where the office itself is meant', () => {
    const text = 'Vice President {p:Ana Cole} spoke. ';
    assert.equal(linked(`${text}The vice president smiled.`, 'The vice president'), 'Ana Cole');
    assert.equal(linked(`${text}They ended the position of the vice president.`, 'the vice president'), null);
    assert.equal(linked(`${text}The first vice president had died.`, 'The first vice president'), null);
  });

  it('"the official" may be an ambassador, but not where an official was introduced', () => {
    const text = '{d:Danish} Ambassador {p:Lars Holm} spoke. ';
    assert.equal(linked(`${text}The {d:Danish} official said no.`, 'The Danish official'), 'Lars Holm');
    assert.equal(linked(`${text}A senior official at the port listened. The official left.`, 'The official'), null);
  });

  it('go on about the only person near, of whom none was told', () => {
    assert.equal(linked('{p:Ana Cole} announced a plan. The president said it was good.', 'The president'), 'Ana Cole');
    assert.equal(linked('{p:Ana Cole} met {p:Ben Oduya}. The president said it was good.', 'The president'), null);
  });
});

describe('pronouns beside their names', () => {
  it('"him" is not the subject right before the verb', () => {
    const text = '{p:Omar Salih} met {p:Sami Shukr}. {p:Omar Salih} welcomed him.';
    assert.equal(linked(text, 'him'), 'Sami Shukr');
  });

  it('"him" after "and" is whom the verb before had, and "his" of the one who briefs him', () => {
    const text =
      'President {p:Jon Baako} praised roads. He smiled. Premier {p:Paul Meren} met {p:Dan Obi} in Kara and ';
    assert.equal(linked(`${text}congratulated him.`, 'him'), 'Dan Obi');
    assert.equal(linked(`${text}briefed him on his plans.`, 'his'), 'Paul Meren');
    const thanks = 'Premier {p:Paul Meren} met {p:Dan Obi}. {p:Meren} praised the gift and asked him to stay.';
    assert.equal(linked(thanks, 'him'), 'Dan Obi');
  });

  it('"her" is the subject after an office of several words', () => {
    const text =
      'President {p:Ukna Khurel} spoke. {p:Khurel} praised roads. Minister of Foreign Trade {p:Batta Munkh} met her aides.';
    assert.equal(linked(text, 'her'), 'Batta Munkh');
  });

  it('"he" is not whom his own clause names', () => {
    const text =
      'Premier {p:Paul Meren} spoke of {p:Jon Baako}. {p:Meren} was calm, and {p:Meren} smiled. He accused {p:Meren} of haste.';
    assert.notEqual(linked(text, 'He'), 'Paul Meren');
  });

  it('"thanked X for his support" and "X and his guest" speak of X', () => {
    const text = 'President {p:Jon Baako} met {p:Paul Meren}. {p:Baako} praised roads. ';
    assert.equal(linked(`${text}{p:Baako} thanked {p:Meren} for his kindness.`, 'his'), 'Paul Meren');
    assert.equal(linked(`${text}{p:Baako} spoke of {p:Meren} and his team.`, 'his'), 'Paul Meren');
    assert.equal(linked(`${text}The premier, {p:Meren}, and his {d:Polish} guest left.`, 'his'), 'Paul Meren');
  });

  it('", for his part," speaks of who stands before it', () => {
    const text =
      'President {p:Jon Baako} spoke. {p:Baako} praised roads, and his aides agreed. Premier {p:Paul Meren}, for his part, left.';
    assert.equal(readMarked(text).entities.entities[1]!.mentions.at(-1)?.level, 'pronoun');
  });

  it('"an official, who asked … as he was" speaks of nobody named', () => {
    const text = readMarked(
      'President {p:Jon Baako} spoke. An official at the port, who asked for silence as he was afraid, said nothing.',
    );
    const links = text.entities.entities.flatMap(({mentions}) => mentions.filter(({level}) => level === 'pronoun'));
    assert.ok(links.every(({confidence}) => confidence < 0.5));
  });
});
