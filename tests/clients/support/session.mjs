import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureProgram, mayInstall} from '../../../scripts/system.mjs';
import {run} from '../../../scripts/workbench/run.mjs';
import {environment, root, setUpOf} from './pages.mjs';

/**
 * For a `describe`: before its tests an editor runs a script of this folder on an article of corpus/, with the set-up that
 * its page shows. Answers a function that gives what the script saw at a step. Where there is no editor the tests are
 * skipped, and fail in CI.
 *
 * @param name The editor's, for messages.
 * @param program As `ensureProgram` takes it.
 * @param init The page's name, the language of its code block, and the file that the block is written to.
 * @param script The script's file name.
 * @param args The editor's arguments, from the paths of the init file and the script.
 */
export function inEditor({name, program, article, init, script, args}) {
  let folder;
  let seen;

  before(async function () {
    const log = line => console.log(`    ${line}`);
    let editor;
    try {
      editor = await ensureProgram(program, {install: mayInstall(), log});
    } catch (error) {
      if (process.env.CI) throw error;
      console.log(`    SKIPPED: the server was not tested in ${name}. ${error.message}`);
      return this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), `nutgraf-${name.toLowerCase()}-`));
    const desk = join(folder, 'desk');
    mkdirSync(desk);
    copyFileSync(join(root, 'corpus/articles', article), join(desk, article));
    const initFile = join(folder, init.file);
    writeFileSync(initFile, setUpOf(init.page, init.language));
    const file = join(folder, 'seen.json');
    const scriptFile = fileURLToPath(new URL(script, import.meta.url));
    await run(editor, args(initFile, scriptFile), {cwd: desk, env: environment(folder, {NUTGRAF_SEEN: file})});
    seen = JSON.parse(readFileSync(file, 'utf8'));
    log(`${name} ${seen.version.value}`);
  });

  after(() => folder && rmSync(folder, {recursive: true, force: true}));

  return step => {
    const {value, error} = seen[step];
    assert.equal(error, undefined);
    return value;
  };
}
