// The set-up that docs/editors/emacs.md shows, in a headless Emacs on an article of corpus/, with the built server.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {findProgram} from '../../scripts/system.mjs';
import {inEditor} from './support/session.mjs';

const ARTICLE = 'accra-lome-customs.txt';
/** As a user starts it, without an init file but with the packages of the system. */
const BATCH = ['--batch', '--no-init-file', '--eval', '(package-initialize)'];

const EMACS = {
  packages: ['emacs-nox', 'elpa-eglot'],
  advice:
    'No Emacs with Eglot found. Install one ("sudo apt-get install emacs-nox elpa-eglot"); with CI set, root has it installed.',
  find() {
    const emacs = findProgram(['emacs']);
    const has = emacs && spawnSync(emacs, [...BATCH, '--eval', '(require (quote eglot))']).status === 0;
    return has ? emacs : undefined;
  },
};

describe('Emacs', function () {
  this.timeout(600_000);
  const at = inEditor({
    name: 'Emacs',
    program: EMACS,
    article: ARTICLE,
    init: {page: 'emacs.md', language: 'elisp', file: 'init.el'},
    script: 'emacs.el',
    args: (init, script) => [...BATCH, '--load', init, '--load', script, ARTICLE],
  });

  it('attaches to an article', () => {
    assert.equal(at('attached'), 'nutgraf');
  });

  it('shows on a name and on a pronoun who that is', () => {
    assert.match(at('hover on a name'), /^Afi Dossou-Kpade · person[\s\S]*Trade Minister of Togo, as of 6 May 2023/);
    assert.match(at('hover on a pronoun'), /^“She” stands for Afi Dossou-Kpade/);
  });

  it('goes from a pronoun to where the article introduces the person', () => {
    assert.equal(at('definition'), 'Afi Dossou-Kpade.');
  });

  it('lists every mention', () => {
    const lines = at('references');
    assert.ok(lines.some(line => line.includes('Kwabena Asiedu-Fosu')));
    assert.ok(lines.some(line => line.startsWith('The Ghanaian minister said')));
    assert.ok(lines.some(line => line.startsWith('Mr. Asiedu-Fosu returned')));
  });

  it('lists who and what is named', () => {
    const names = at('symbols');
    for (const name of ['Nana Yaa Obeng', 'Trade Minister of Togo', 'Economic Community of West African States'])
      assert.ok(
        names.some(symbol => symbol.includes(name)),
        `${name}: ${names.join(', ')}`,
      );
  });

  it('completes a name that the article holds', () => {
    assert.ok(at('completion').includes('Obeng'), at('completion').join());
  });

  it('is told of something wrong as it is typed', () => {
    assert.match(at('diagnostics').join('\n'), /wrong-demonym.*“Iraqian” is no word/);
  });

  it('changes a name in each of its forms', () => {
    const text = at('rename');
    assert.match(text, /Minister Kofi Boateng and Togolese/);
    assert.match(text, /paper close it," Boateng added/);
    assert.match(text, /Mr\. Boateng returned/);
    assert.doesNotMatch(text, /Asiedu/);
  });

  it('ends the server', () => {
    assert.equal(at('stopped'), true);
  });
});
