import assert from 'node:assert/strict';
import {SURE_STATEMENT} from '@nutgraf/core';
import type {MarkupContent} from 'vscode-languageserver-types';
import {documentOf, find, sketch, type Words} from '../../test/support/article.js';
import {ARTICLE, STORY} from '../../test/support/story.js';
import {hover} from './index.js';

const document = documentOf(STORY);

function hoverOn(words: Words, article = ARTICLE, on = document) {
  const found = hover(on, article, on.positionAt(find(on.getText(), words).start));
  return found && {words: on.getText(found.range), text: (found.contents as MarkupContent).value};
}

describe('hover', () => {
  it('shows name, kind, office as of the article’s date, the words that say so, whom they met, what they said', () => {
    assert.deepEqual(hoverOn('Brandt'), {
      words: 'Ada Brandt',
      text: [
        '**Ada Brandt** · person',
        [
          'Foreign Minister of Veldia, as of 2 May 2023',
          'The article says: *“Veldian Foreign Minister Ada Brandt met with her Ostran counterpart Jon Ile in Port Elms on Tuesday.”* (line 3)',
        ].join('  \n'),
        'Met Jon Ile in Port Elms (line 3)  \nLast said: *"We shall build it,"* (line 7)',
        '5 mentions, the first in line 3',
      ].join('\n\n'),
    });
  });

  it('says whom a nominal or pronoun stands for', () => {
    assert.match(
      hoverOn('The Foreign Minister')!.text,
      /^\*“The Foreign Minister”\* stands for \*\*Ada Brandt\*\* · person\n\n/,
    );
    const her = hoverOn('her Ostran')!;
    assert.equal(her.words, 'her');
    assert.match(her.text, /^\*“her”\* stands for \*\*Ada Brandt\*\*/);
    assert.match(hoverOn('Ostran counterpart')!.text, /^\*“her Ostran counterpart”\* stands for \*\*Jon Ile\*\*/);
    assert.match(hoverOn('Veldian')!.text, /^\*“Veldian”\* belongs to \*\*Veldia\*\*/);
  });

  it('quotes nobody on a statement that is in doubt', () => {
    const statements = ARTICLE.statements.map(statement => ({...statement, confidence: SURE_STATEMENT - 0.001}));
    assert.doesNotMatch(hoverOn('Brandt', {...ARTICLE, statements})!.text, /Last said/);
  });

  it('shows what the dossiers say of the article’s day, behind what the article says, and all where it has no date', () => {
    const roles = [
      {title: 'Foreign Minister', of: 'Veldia', from: '2022-05', until: null},
      {title: 'Mayor', of: 'Port Elms', from: '2014', until: '2019'},
      {title: 'Trade Minister', of: 'Veldia', from: '2023-05-03', until: '2024'},
      {title: 'Delegate', of: null, from: null, until: '2023-05'},
    ];
    const dossiersOn = ({name}: {name: string}) =>
      name === 'Ada Brandt' ? [{uri: 'file:///desk/people/brandt.md', dossier: {roles}}] : [];
    const card = (words: string, article = ARTICLE) => {
      const found = hover(document, article, document.positionAt(STORY.indexOf(words)), 'plaintext', dossiersOn)!;
      return (found.contents as MarkupContent).value;
    };
    assert.deepEqual(card('her Ostran').split('\n\n').slice(1, 3), [
      'Foreign Minister of Veldia, as of 2 May 2023\nThe article says: “Veldian Foreign Minister Ada Brandt met with her Ostran counterpart Jon Ile in Port Elms on Tuesday.” (line 3)',
      'The dossier says: Foreign Minister of Veldia, since May 2022 (brandt.md)\nThe dossier says: Delegate, until May 2023 (brandt.md)',
    ]);
    const undated = {...ARTICLE, document: {...ARTICLE.document, date: null}};
    assert.match(card('Brandt', undated), /Mayor of Port Elms, 2014 to 2019 \(brandt\.md\)\n.*Trade.*\n… and 1 more/);
    assert.doesNotMatch(card('Jon Ile'), /dossier/i);
    roles.length = 0;
    assert.match(card('Brandt'), /\n\nDossier: brandt\.md\n\n/);
  });

  it('calls a guess a guess', () => {
    assert.match(hoverOn(['he', 5])!.text, /^\*“he”\* stands for \(a guess\) \*\*Jon Ile\*\*/);
  });

  it('shows all whom a plural stands for', () => {
    const {text} = hoverOn('Both')!;
    assert.match(text, /stands for \*\*Ada Brandt and Jon Ile\*\*/);
    assert.match(
      text,
      /\*\*Ada Brandt\*\* · Foreign Minister of Veldia {2}\n\*\*Jon Ile\*\* · Foreign Minister of Ostra/,
    );
  });

  it('shows whose office a title is, and who holds a country’s offices', () => {
    const {words, text} = hoverOn('Foreign Minister Ada')!;
    assert.equal(words, 'Foreign Minister');
    assert.match(text, /^\*“Foreign Minister”\* is the office of \*\*Ada Brandt\*\*/);
    assert.match(hoverOn('Veldian')!.text, /Foreign Minister: Ada Brandt/);
  });

  it('shows what a date resolves to', () => {
    assert.match(hoverOn('Tuesday')!.text, /^\*\*Tuesday\*\* · date\n\n2 May 2023/);
  });

  it('has nothing to say on other words', () => {
    assert.equal(hoverOn('shall'), null);
    assert.equal(hoverOn('left at'), null);
  });

  it('escapes what the article says', () => {
    const source = 'The *[x](command:run)* <b>A_B</b> left.';
    const article = sketch(source, {
      entities: [
        {
          name: '*[x](command:run)* <b>',
          mentions: [{words: 'A_B'}],
          roles: [{title: 'https://a.b www.x a@b', words: 'The'}],
        },
      ],
    });
    const {text} = hoverOn('A_B', article, documentOf(source))!;
    assert.match(text, /^\*\*\\\*\\\[x\\\]\(command\\:run\)\\\* \\<b\\>\*\* · person/);
    assert.match(text, /Https\\:\/\/a\.b www\\\.x a\\@b/);
  });

  it('is plain text for an editor that shows no Markdown', () => {
    const {contents} = hover(document, ARTICLE, document.positionAt(STORY.indexOf('Brandt')), 'plaintext')!;
    assert.equal((contents as MarkupContent).kind, 'plaintext');
    assert.match(
      (contents as MarkupContent).value,
      /^Ada Brandt · person\n\nForeign Minister of Veldia, as of 2 May 2023\n/,
    );
  });
});
