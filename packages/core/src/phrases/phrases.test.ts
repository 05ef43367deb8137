import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Titles as "title of affiliations -> bearer (by, status)". */
function titles(marked: string): string[] {
  const {phrases, names, textOf} = readMarked(marked);
  return phrases.titles.map(({title, affiliations, bearer, by, status}) => {
    const tied = affiliations.map(affiliation => `${affiliation.by} ${affiliation.text}`).join(', ');
    const details = status ? `${by}, ${status}` : by;
    return `${textOf(title)}${tied ? ` [${tied}]` : ''} -> ${textOf(names[bearer]!)} (${details})`;
  });
}

function nominals(marked: string): string[] {
  const {phrases, textOf} = readMarked(marked);
  return phrases.nominals.map(textOf);
}

describe('titles before a name', () => {
  it('reads the words from determiner to name', () => {
    assert.deepEqual(titles('The Culture Minister {p:Ana Novak} opened the exhibition.'), [
      'Culture Minister -> Ana Novak (before)',
    ]);
  });

  it('takes demonyms, countries and possessives as affiliations', () => {
    assert.deepEqual(titles('{d:Slovenian} Foreign Minister {p:Ana Novak} arrived.'), [
      'Foreign Minister [modifier Slovenian] -> Ana Novak (before)',
    ]);
    assert.deepEqual(titles("They met {l:Slovenia}'s Foreign Minister {p:Ana Novak} on Monday."), [
      'Foreign Minister [possessive Slovenia] -> Ana Novak (before)',
    ]);
    assert.deepEqual(titles('{o:UNESCO} chief {p:Ana Novak} arrived.'), [
      'chief [modifier UNESCO] -> Ana Novak (before)',
    ]);
  });

  it('reads what stands between the head and the name', () => {
    assert.deepEqual(
      titles('He received the {d:Danish} Ambassador to {l:Georgia} and {l:Armenia} {p:Lars Holm} on Friday.'),
      ['Ambassador to Georgia and Armenia [modifier Danish, to Georgia, to Armenia] -> Lars Holm (before)'],
    );
    assert.deepEqual(titles('He met President of the {o:World Heart Federation} {p:Ana Novak} there.'), [
      'President [of World Heart Federation] -> Ana Novak (before)',
    ]);
    assert.deepEqual(titles('She met the Special Envoy for Water and Climate {p:Ana Novak} there.'), [
      'Special Envoy for Water and Climate -> Ana Novak (before)',
    ]);
    assert.deepEqual(titles('Minister of Foreign Affairs of {l:Georgia} {p:Ana Novak} spoke.'), [
      'Minister of Foreign Affairs [of Georgia] -> Ana Novak (before)',
    ]);
  });

  it('steps over an acronym in brackets', () => {
    assert.deepEqual(titles('The {o:Black Sea Trade Council} ({o:BSTC}) Secretary-General {p:Ana Novak} spoke.'), [
      'Secretary-General [modifier Black Sea Trade Council] -> Ana Novak (before)',
    ]);
    assert.deepEqual(
      titles('He and the Director General of the {o:Black Sea Trade Council} ({o:BSTC}), {p:Ana Novak}, also spoke.'),
      ['Director General [of Black Sea Trade Council] -> Ana Novak (before)'],
    );
  });

  it('takes the outer office of a chain', () => {
    assert.deepEqual(titles('Assistant to the President of {l:Georgia} {p:Ana Novak} spoke.'), [
      'Assistant to the President [of Georgia] -> Ana Novak (before)',
    ]);
    assert.deepEqual(titles('An adviser to President {p:Ana Novak} resigned.'), ['President -> Ana Novak (before)']);
  });

  it('gives several titles to one bearer, and one plural title to several', () => {
    assert.deepEqual(titles('President and CEO {p:Ana Novak} spoke.'), [
      'President -> Ana Novak (before)',
      'CEO -> Ana Novak (before)',
    ]);
    assert.deepEqual(titles('Foreign Ministers {p:Ana Novak} and {p:Lars Holm} spoke.'), [
      'Foreign Ministers -> Ana Novak (before)',
      'Foreign Ministers -> Lars Holm (before)',
    ]);
  });

  it('does not join the titles of two people', () => {
    assert.deepEqual(titles('The president and Minister {p:Ana Novak} spoke.'), ['Minister -> Ana Novak (before)']);
  });

  it('tells former, acting, elect and deputy', () => {
    assert.deepEqual(titles('Former {d:Danish} Prime Minister {p:Lars Holm} died.'), [
      'Prime Minister [modifier Danish] -> Lars Holm (before, former)',
    ]);
    assert.deepEqual(titles('Acting President {p:Lars Holm} spoke.'), ['President -> Lars Holm (before, acting)']);
    assert.deepEqual(titles('President-elect {p:Lars Holm} spoke.'), ['President-elect -> Lars Holm (before, elect)']);
    assert.deepEqual(titles('Deputy Foreign Minister {p:Lars Holm} spoke.'), [
      'Deputy Foreign Minister -> Lars Holm (before, deputy)',
    ]);
  });

  it('ties a counterpart to the possessive pronoun', () => {
    const {phrases, textOf} = readMarked('{p:Ana Novak} and her {d:Danish} counterpart {p:Lars Holm} spoke.');
    assert.equal(phrases.titles.length, 1);
    assert.equal(textOf({from: phrases.titles[0]!.counterpartOf, to: phrases.titles[0]!.counterpartOf + 1}), 'her');
  });

  it('reads a rank beside an office, and leaves out forms of address', () => {
    assert.deepEqual(titles('Chairman of the {o:Joint Defence Board} Maj. Gen. {p:Lars Holm} spoke.'), [
      'Chairman [of Joint Defence Board] -> Lars Holm (before)',
      'Maj. Gen. -> Lars Holm (before)',
    ]);
    assert.deepEqual(titles('His Majesty King {p:Lars} spoke to them.'), ['King -> Lars (before)']);
  });

  it('sees through an office that was taken for a name', () => {
    assert.deepEqual(titles("They met {l:Denmark}'s {o:Ambassador for Trade} and Roads {p:Lars Holm} on Monday."), [
      'Ambassador for Trade and Roads [possessive Denmark] -> Lars Holm (before)',
    ]);
  });

  it('takes an organization that is no name of the tagger', () => {
    assert.deepEqual(titles('Deputy Director of the Agency for Roads and {o:Sea Ports} {p:Lars Holm} spoke.'), [
      'Deputy Director [of Agency for Roads and Sea Ports] -> Lars Holm (before, deputy)',
    ]);
  });

  it('finds none across a verb, another name or an open comma', () => {
    assert.deepEqual(titles('The minister praised {p:Lars Holm} for the book.'), []);
    assert.deepEqual(titles('In talks with the president of {l:Georgia}, {p:Lars Holm} said trade would grow.'), []);
    assert.deepEqual(titles('He thanked the ministers {p:Lars Holm} had invited.').length, 1);
    assert.deepEqual(titles('A book about {p:Lars Holm} was shown.'), []);
  });
});

describe('titles after a name', () => {
  it('reads appositions', () => {
    assert.deepEqual(titles('{p:Lars Holm}, the president of {l:Denmark}, arrived.'), [
      'president [of Denmark] -> Lars Holm (apposition)',
    ]);
    assert.deepEqual(titles('{p:Lars Holm}, a former {d:Danish} judge, arrived.'), [
      'judge [modifier Danish] -> Lars Holm (apposition, former)',
    ]);
    assert.deepEqual(titles('{p:Lars Holm}, 61, director of the {o:Aarhus Institute}, arrived.'), [
      'director [of Aarhus Institute] -> Lars Holm (apposition)',
    ]);
  });

  it('reads relative clauses and copulas', () => {
    assert.deepEqual(titles('{p:Lars Holm}, who serves as mayor of {l:Odense}, arrived.'), [
      'mayor [of Odense] -> Lars Holm (relative)',
    ]);
    assert.deepEqual(titles('{p:Lars Holm} is the foreign minister of {l:Denmark}.'), [
      'foreign minister [of Denmark] -> Lars Holm (copula)',
    ]);
    assert.deepEqual(titles('{p:Lars Holm} was appointed ambassador to {l:Georgia} in March.'), [
      'ambassador to Georgia [to Georgia] -> Lars Holm (copula)',
    ]);
    assert.deepEqual(titles('Parliament elected {p:Lars Holm} president.'), ['president -> Lars Holm (copula)']);
    assert.deepEqual(titles('{p:Lars Holm} was president of {l:Denmark} for years.'), [
      'president [of Denmark] -> Lars Holm (copula, former)',
    ]);
  });

  it('reads no denial, no list and no title of the next name', () => {
    assert.deepEqual(titles('{p:Lars Holm} is not the president of {l:Denmark}.'), []);
    assert.deepEqual(titles('{p:Lars Holm}, the king and the queen came.'), []);
    assert.deepEqual(titles('{p:Lars Holm}, Foreign Minister {p:Ana Novak} and others came.'), [
      'Foreign Minister -> Ana Novak (before)',
    ]);
  });
});

describe('nominals', () => {
  it('span from the determiner to the head', () => {
    assert.deepEqual(nominals('The Culture Minister met the {d:Danish} ambassador.'), [
      'The Culture Minister',
      'the Danish ambassador',
    ]);
    assert.deepEqual(nominals('Both sides praised the organization.'), ['Both sides', 'the organization']);
  });

  it('are not found inside names, in titles, nor where the noun only modifies another', () => {
    assert.deepEqual(nominals('{o:Minister Press} printed it.'), []);
    assert.deepEqual(nominals('The minister {p:Ana Novak} came.'), []);
    assert.deepEqual(nominals('The president election was close.'), ['The president election']);
  });
});

describe('pronouns', () => {
  it('tell possessive "her" from its object form', () => {
    const {phrases} = readMarked('She told her that her speech was long.');
    assert.deepEqual(
      phrases.pronouns.map(pronoun => pronoun.case),
      ['subject', 'object', 'possessive'],
    );
  });

  it('are not found in names, numerals and forms of address', () => {
    assert.deepEqual(readMarked('{p:Elizabeth I} met His Majesty after World War I ended.').phrases.pronouns, []);
  });
});
