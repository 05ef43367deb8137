import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Roles as "name: title of party (status)". */
function roles(marked: string): string[] {
  const {roles: found, entities} = readMarked(marked);
  return found.map(
    ({entity, title, of, status}) =>
      `${entities.entities[entity]!.name}: ${title} of ${of}${status ? ` (${status})` : ''}`,
  );
}

describe('roles', () => {
  it('are of the country or organization named with the title', () => {
    assert.deepEqual(roles('{d:Danish} Foreign Minister {p:Lars Holm} arrived.'), [
      'Lars Holm: Foreign Minister of Denmark',
    ]);
    assert.deepEqual(roles("He met {l:Denmark}'s Ambassador to {l:Georgia} {p:Lars Holm} on Monday."), [
      'Lars Holm: Ambassador to Georgia of Denmark',
    ]);
    assert.deepEqual(roles('The President of the {o:Black Sea Trade Council} {p:Lars Holm} arrived.'), [
      'Lars Holm: President of Black Sea Trade Council',
    ]);
    assert.deepEqual(roles('{p:Lars Holm}, a spokesman for the {o:Harbour Agency}, said so.'), [
      'Lars Holm: spokesman of Harbour Agency',
    ]);
    assert.deepEqual(roles('Ambassador of {l:Denmark} to {l:Georgia} {p:Lars Holm} arrived.'), [
      'Lars Holm: Ambassador to Georgia of Denmark',
    ]);
  });

  it('name a country the usual way and an organization in full', () => {
    assert.deepEqual(roles('The {o:Black Sea Trade Council} ({o:BSTC}) met. {o:BSTC} President {p:Lars Holm} spoke.'), [
      'Lars Holm: President of Black Sea Trade Council',
    ]);
  });

  it('have offsets of the words of the title', () => {
    const {roles: found, words} = readMarked('The {d:Danish} Foreign Minister {p:Lars Holm} arrived.');
    assert.deepEqual(
      found.map(({start, end}) => words.text.slice(start, end)),
      ['Foreign Minister'],
    );
  });

  it('of a counterpart are those of whose counterpart it is', () => {
    assert.deepEqual(
      roles('{d:Danish} Foreign Minister {p:Lars Holm} met his {d:Polish} counterpart {p:Jan Wilk} there.'),
      ['Lars Holm: Foreign Minister of Denmark', 'Jan Wilk: Foreign Minister of Poland'],
    );
    assert.deepEqual(
      roles(
        "{d:Danish} Foreign Minister {p:Lars Holm} left. {p:Holm}'s {d:Polish} counterpart {p:Jan Wilk} stayed.",
      ).at(-1),
      'Jan Wilk: Foreign Minister of Poland',
    );
    assert.deepEqual(roles('{p:Lars Holm} met his {d:Polish} counterpart {p:Jan Wilk} there.'), []);
  });

  it('are told once, as fully as the article tells them', () => {
    assert.deepEqual(
      roles(
        '{d:Danish} Foreign Minister {p:Lars Holm} spoke. Minister {p:Lars Holm} left. {p:Holm}, the foreign minister of {l:Denmark}, slept.',
      ),
      ['Lars Holm: Foreign Minister of Denmark'],
    );
    assert.deepEqual(
      roles('Minister of Culture {p:Lars Holm} spoke. {d:Danish} Culture Minister {p:Lars Holm} left.'),
      ['Lars Holm: Minister of Culture of Denmark'],
    );
  });

  it('are one under an abbreviation, a portfolio in other words, or an acronym of the country', () => {
    assert.deepEqual(roles('{d:Danish} Prime Minister {p:Lars Holm} spoke at the forum. PM {p:Holm} left.'), [
      'Lars Holm: Prime Minister of Denmark',
    ]);
    assert.deepEqual(
      roles('{d:Danish} Foreign Affairs Minister {p:Lars Holm} spoke. Foreign Minister {p:Holm} left.'),
      ['Lars Holm: Foreign Affairs Minister of Denmark'],
    );
    assert.deepEqual(roles('{l:UK} Foreign Secretary {p:Lars Holm} spoke at the forum.'), [
      'Lars Holm: Foreign Secretary of United Kingdom',
    ]);
  });

  it('are of what a pronoun or a short form stands for', () => {
    assert.deepEqual(roles('The {o:Cut Flower Board} met on Monday. {p:Lars Holm}, chair of the board, was there.'), [
      'Lars Holm: chair of Cut Flower Board',
    ]);
    assert.deepEqual(roles('{l:Denmark} has appointed {p:Lars Holm} as its next ambassador to {l:Georgia}.'), [
      'Lars Holm: ambassador to Georgia of Denmark',
    ]);
  });

  it('are of the country that heads the section', () => {
    assert.deepEqual(
      roles(
        '{l:Denmark} opened the forum on the first day.\n\n{l:Georgia}\n\nDeputy Minister {p:Nino Gelashvili} came by car from the border.',
      ),
      ['Nino Gelashvili: Deputy Minister of Georgia (deputy)'],
    );
  });

  it('of different offices stay apart', () => {
    assert.deepEqual(
      roles('{d:Danish} Deputy Minister {p:Lars Holm} spoke. {p:Lars Holm}, a former {d:Danish} judge, left.'),
      ['Lars Holm: Deputy Minister of Denmark (deputy)', 'Lars Holm: judge of Denmark (former)'],
    );
  });

  it('get the one country at home in the article', () => {
    assert.deepEqual(
      roles(
        '{l:Georgia} wants more trade with {l:Denmark}. Trade Minister {p:Nino Gelashvili} met the {d:Danish} Ambassador to {l:Georgia} {p:Lars Holm} on Monday.',
      ),
      ['Nino Gelashvili: Trade Minister of Georgia', 'Lars Holm: Ambassador to Georgia of Denmark'],
    );
  });

  it('stay without a country in doubt, and without one of their own', () => {
    assert.deepEqual(roles('{l:Georgia} and {l:Denmark} signed. Trade Minister {p:Nino Gelashvili} came.'), [
      'Nino Gelashvili: Trade Minister of null',
    ]);
    assert.deepEqual(
      roles('{l:Georgia} won. The {l:Georgia} team thanked striker {p:Nino Gelashvili} at home in {l:Georgia}.'),
      ['Nino Gelashvili: striker of null'],
    );
  });

  it('are neither kinship nor relation', () => {
    assert.deepEqual(roles('His wife {p:Ana Novak} and her friend {p:Nina Berg} came.'), []);
  });
});
