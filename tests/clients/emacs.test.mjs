// The set-up that docs/editors/emacs.md shows, in a headless Emacs on an article of corpus/, with the built server.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureProgram, findProgram, mayInstall} from '../../scripts/system.mjs';
import {run} from '../../scripts/workbench/run.mjs';
import {environment, root, setUpOf} from './support/pages.mjs';

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
  let folder;
  /** What was seen at each step of support/emacs.el. */
  let seen;

  before(async function () {
    const log = line => console.log(`    ${line}`);
    let emacs;
    try {
      emacs = await ensureProgram(EMACS, {install: mayInstall(), log});
    } catch (error) {
      if (process.env.CI) throw error;
      console.log(`    SKIPPED: the server was not tested in Emacs. ${error.message}`);
      return this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'nutgraf-emacs-'));
    const desk = join(folder, 'desk');
    mkdirSync(desk);
    copyFileSync(join(root, 'corpus/articles', ARTICLE), join(desk, ARTICLE));
    writeFileSync(join(folder, 'init.el'), setUpOf('emacs.md', 'elisp'));
    const file = join(folder, 'seen.json');
    const script = fileURLToPath(new URL('support/emacs.el', import.meta.url));
    const env = environment(folder, {NUTGRAF_SEEN: file});
    await run(emacs, [...BATCH, '--load', join(folder, 'init.el'), '--load', script, ARTICLE], {cwd: desk, env});
    seen = JSON.parse(readFileSync(file, 'utf8'));
    log(`Emacs ${seen.version.value}`);
  });

  after(() => folder && rmSync(folder, {recursive: true, force: true}));

  function at(step) {
    const {value, error} = seen[step];
    assert.equal(error, undefined);
    return value;
  }

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
