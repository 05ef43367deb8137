import assert from 'node:assert/strict';
import {documentOf} from '../test/support/article.js';
import {ARTICLE, STORY} from '../test/support/story.js';
import {isOn, readDossier} from './dossiers.js';
import {typeDefinition} from './typeDefinition.js';

describe('readDossier', () => {
  it('reads name and aliases, on one line or several, quoted or not', () => {
    const source = '---\ntype: person\nname: "Ada Brandt" # minister\naliases: [A. Brandt, \'Ada B.\']\n---\nNotes.';
    const dossier = readDossier(source)!;
    assert.deepEqual(dossier.names, ['Ada Brandt', 'A. Brandt', 'Ada B.']);
    assert.equal(source.slice(dossier.span.start, dossier.span.end), 'Ada Brandt');
    assert.deepEqual(readDossier('---\r\nname: Ada\r\naliases:\r\n  - One\r\n  - "Two"\r\n---\r\n')!.names, [
      'Ada',
      'One',
      'Two',
    ]);
  });

  it('reads roles, each with what it states of them', () => {
    const roles = [
      '- {title: Foreign Minister, of: Veldia, from: 2022-05-01, source: gazette}',
      '- title: Mayor\n  of: Port Elms\n  from: 2014\n  until: 2019-11',
      '- Chair of the Harbour Board',
      '- {of: nowhere}',
      '- 7',
    ];
    const source = (list: string) => `---\nname: Ada Brandt\nroles:\n${list}\n---\n`;
    assert.deepEqual(readDossier(source(roles.join('\n')))!.roles, [
      {title: 'Foreign Minister', of: 'Veldia', from: '2022-05-01', until: null},
      {title: 'Mayor', of: 'Port Elms', from: '2014', until: '2019-11'},
      {title: 'Chair of the Harbour Board', of: null, from: null, until: null},
    ]);
    for (const wrong of ['  [', '  title: Mayor', '']) assert.deepEqual(readDossier(source(wrong))!.roles, []);
  });

  it('takes no other file for one', () => {
    for (const source of [
      '',
      'name: Ada',
      '---\nname: Ada\n---',
      '---\ntype: x\nname:\n---',
      '---\ntype: x\nname: Ada',
    ])
      assert.equal(readDossier(source), undefined, source);
  });
});

describe('isOn', () => {
  it('does not mind case and diacritics', () => {
    assert.ok(isOn({names: ['Zoé Brandt']}, ['ZOE BRANDT']));
    assert.ok(!isOn({names: ['Zoé Brandt']}, ['Brandt']));
  });
});

describe('typeDefinition', () => {
  const story = documentOf(STORY);
  const dossier = documentOf('---\ntype: person\nname: Ada Brandt\n---\n', {uri: 'file:///desk/people/brandt.md'});
  const at = (words: string) => story.positionAt(STORY.indexOf(words));

  it('leads to the dossier, from a name, nominal or pronoun', () => {
    for (const words of ['Ada Brandt', 'her Ostran', 'The Foreign Minister', 'Both ministers']) {
      const places = typeDefinition(story, ARTICLE, at(words), [story, dossier]);
      assert.deepEqual(
        places.map(({uri, range}) => [uri, dossier.getText(range)]),
        [[dossier.uri, 'Ada Brandt']],
        words,
      );
    }
  });

  it('leads nowhere where there is no dossier', () => {
    assert.deepEqual(typeDefinition(story, ARTICLE, at('Jon Ile'), [story, dossier]), []);
    assert.deepEqual(typeDefinition(story, ARTICLE, at('shall'), [dossier]), []);
  });
});
