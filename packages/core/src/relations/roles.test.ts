import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';
import {rolesIn as roles} from '../../test/support/roles.js';

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
      roles('{l:Georgia} won. The {l:Georgia} team thanked director {p:Nino Gelashvili} at home in {l:Georgia}.'),
      ['Nino Gelashvili: director of null'],
    );
  });

  it('are of each bearer of a plural title', () => {
    assert.deepEqual(roles('Foreign Ministers {p:Lars Holm} of {l:Denmark} and {p:Jan Wilk} of {l:Poland} met.'), [
      'Lars Holm: Foreign Minister of Denmark',
      'Jan Wilk: Foreign Minister of Poland',
    ]);
    assert.deepEqual(roles('The presidents of {l:Kenya} and {l:Ghana}, {p:Lars Holm} and {p:Jan Wilk}, met.'), [
      'Lars Holm: president of Kenya',
      'Jan Wilk: president of Ghana',
    ]);
  });

  it('are the office beside a rank or style, which is none', () => {
    assert.deepEqual(roles('{d:Omani} Foreign Minister Prince {p:Fahd bin Omar} spoke.'), [
      'Fahd bin Omar: Foreign Minister of Oman',
    ]);
    assert.deepEqual(roles('{l:Qatar}’s Minister of Trade HE Sheikh {p:Omar bin Fahd} spoke.'), [
      'Omar bin Fahd: Minister of Trade of Qatar',
    ]);
    assert.deepEqual(roles('{o:Harbour Police} spokesman Major General {p:Lars Holm} spoke.'), [
      'Lars Holm: spokesman of Harbour Police',
    ]);
    assert.deepEqual(roles('{d:Danish} Special Envoy to the {l:Horn of Africa} Ambassador {p:Lars Holm} spoke.'), [
      'Lars Holm: Special Envoy to the Horn of Africa of Denmark',
    ]);
  });

  it('are told in whole where they have several words', () => {
    assert.deepEqual(
      roles('Ambassador Extraordinary and Plenipotentiary of {l:Denmark} to {l:Kenya} {p:Lars Holm} spoke.'),
      ['Lars Holm: Ambassador Extraordinary and Plenipotentiary to Kenya of Denmark'],
    );
    assert.deepEqual(
      roles('First Deputy Prime Minister of {l:Georgia} and Minister of Economy {p:Lars Holm} spoke.').sort(),
      ['Lars Holm: First Deputy Prime Minister of Georgia (deputy)', 'Lars Holm: Minister of Economy of Georgia'],
    );
  });

  it('are held still, or no more, as the verb or adverb says', () => {
    assert.deepEqual(
      roles('{p:Lars Holm}, who has served as {l:Denmark}’s ambassador to {l:Kenya} since 2020, spoke.'),
      ['Lars Holm: ambassador to Kenya of Denmark'],
    );
    assert.deepEqual(roles('{p:Lars Holm}, formerly {l:Denmark}’s ambassador to {l:Kenya}, spoke.'), [
      'Lars Holm: ambassador to Kenya of Denmark (former)',
    ]);
    assert.deepEqual(roles('{p:Lars Holm} resigned as prime minister of {l:Denmark} on Monday.'), [
      'Lars Holm: prime minister of Denmark (former)',
    ]);
    assert.deepEqual(roles('{p:Lars Holm} took over as president of {l:Denmark}.'), [
      'Lars Holm: president of Denmark',
    ]);
  });

  it('are of what a possessor owns, and of the body they are held in', () => {
    assert.deepEqual(roles('{p:Lars Holm}, the leader of {l:Denmark}’s {o:Labour Party}, spoke.'), [
      'Lars Holm: leader of Labour Party',
    ]);
    assert.deepEqual(roles('{p:Lars Holm}, the head of {l:Denmark}’s nuclear agency, spoke.'), [
      'Lars Holm: head of Denmark',
    ]);
    assert.deepEqual(roles('Permanent Secretary in the {o:Ministry of Health} {p:Lars Holm} spoke.'), [
      'Lars Holm: Permanent Secretary of Ministry of Health',
    ]);
  });

  it('may stand in brackets, or before a comma with their field', () => {
    assert.deepEqual(roles('{p:Lars Holm} (Minister of Health) spoke.'), ['Lars Holm: Minister of Health of null']);
    assert.deepEqual(roles('Minister for Trade and Roads, {p:Lars Holm}, spoke.'), [
      'Lars Holm: Minister for Trade and Roads of null',
    ]);
  });

  it('are neither kinship nor relation', () => {
    assert.deepEqual(roles('His wife {p:Ana Novak} and her friend {p:Nina Berg} came.'), []);
  });
});
