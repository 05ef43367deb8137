// The packed extension, installed into an empty profile, in a real VS Code.
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mayInstall} from '../../../../scripts/system.mjs';
import {run} from '../../../../scripts/workbench/run.mjs';
import {ensureChromium, ensureWorkbench} from '../../../../scripts/workbench/setup.mjs';
import {openPage, startWorkbench} from '../../../../scripts/workbench/workbench.mjs';
import {Editor} from './support/editor.mjs';

const APP = fileURLToPath(new URL('../..', import.meta.url));
const ROOT = join(APP, '..', '..');
const ARTIFACTS = join(ROOT, 'test-artifacts');

const ARTICLE = 'dakar-school-meals.md';
/** Prose with names, and nothing that tells a news article. */
const PROSE = 'Moroccan Education Minister Abdelhak el-Ouazzani met Rokhaya Sarr in Dakar. He brought flour.\n';

/** What the theme gives the scopes that the extension maps its token types to (Dark Modern). */
const PERSON = 'rgb(78, 201, 176)';
const PLACE = 'rgb(156, 220, 254)';

const SETTINGS = {
  'workbench.colorTheme': 'Default Dark Modern',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/** Dark and light themes that come with VS Code, none of which knows of Nutgraf; the Visual Studio ones colour least. */
const THEMES = [
  'Light Modern',
  'Monokai',
  'Solarized Light',
  'Quiet Light',
  'Dark (Visual Studio)',
  'Light High Contrast',
];

/** How long a document is watched for colours that must not come; those that must have come in a fraction of it. */
const WATCH_MS = 2000;

/** Path of the Chromium to use, once everything that the tests need is there. */
let executablePath;

before(async function () {
  // On a new machine VS Code and Chromium are installed first.
  this.timeout(900_000);
  const log = line => console.log(`    ${line}`);
  try {
    await ensureWorkbench(log);
    executablePath = await ensureChromium({install: mayInstall(), log});
  } catch (error) {
    if (process.env.CI) throw error;
    console.log(`    SKIPPED: the extension was not tested in a real VS Code. ${error.message}`);
    return this.skip();
  }
  mkdirSync(ARTIFACTS, {recursive: true});
  await run(process.execPath, [join(APP, 'scripts', 'package.mjs')]);
});

/** Opens a folder of an article and other texts in a VS Code with the packed extension. */
async function openDesk(settings = {}) {
  const undo = [];
  const close = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-'));
    undo.push(() => rmSync(folder, {recursive: true, force: true}));
    copyFileSync(join(ROOT, 'corpus', 'articles', ARTICLE), join(folder, ARTICLE));
    copyFileSync(join(ROOT, 'node_modules', 'mocha', 'README.md'), join(folder, 'README.txt'));
    writeFileSync(join(folder, 'notes.txt'), PROSE);
    const workbench = await startWorkbench({vsix: join(APP, 'nutgraf.vsix'), settings: {...SETTINGS, ...settings}});
    undo.push(workbench.close);
    const browser = await openPage({executablePath, url: workbench.url(folder, join(folder, ARTICLE))});
    undo.push(browser.close);
    return {editor: new Editor(browser.page), close};
  } catch (error) {
    await close();
    throw error;
  }
}

describe('the extension in a real VS Code', () => {
  let desk;
  /** @type {Editor} */
  let editor;

  const photograph = name => editor.page.screenshot({path: join(ARTIFACTS, `${name}.png`)});

  before(async () => {
    desk = await openDesk();
    editor = desk.editor;
    await editor.waitForColour('Rokhaya', 'received');
  });

  after(() => desk?.close());

  afterEach(async function () {
    const {state, title} = this.currentTest;
    if (state === 'failed') await photograph(`failed-${title.replace(/[^a-z]+/gi, '-').toLowerCase()}`);
  });

  it('colours people, places, nominals and pronouns as the theme colours their scopes', async () => {
    await photograph('colours');
    const plain = await editor.colour('received');
    assert.notEqual(plain, PERSON);
    assert.equal(await editor.colour('Rokhaya'), PERSON);
    assert.equal(await editor.colour('Abdelhak el-Ouazzani'), PERSON);
    assert.equal(await editor.colour('Senegalese'), PLACE);
    assert.equal(await editor.colour('The Moroccan minister'), PERSON);
    assert.equal(await editor.colour('He'), PERSON);
    assert.equal(await editor.colour('talks frank'), plain);
  });

  it('shows on a name who that is, with the office', async () => {
    const card = await editor.hover('el-Ouazzani');
    await photograph('hover-name');
    assert.match(card, /^Abdelhak el-Ouazzani · person/);
    assert.match(card, /Education Minister of Morocco, as of 12 September 2025/);
    assert.match(card, /The article says: “Moroccan Education Minister/);
  });

  it('shows on a nominal whom it stands for', async () => {
    const card = await editor.hover('The Moroccan minister');
    await photograph('hover-nominal');
    assert.match(card, /^“The Moroccan minister” stands for Abdelhak el-Ouazzani · person/);
    assert.match(card, /Education Minister of Morocco/);
  });

  it('shows on a pronoun whom it stands for', async () => {
    const card = await editor.hover('He');
    await photograph('hover-pronoun');
    assert.match(card, /^“He” stands for Abdelhak el-Ouazzani/);
  });

  it('writes behind a pronoun whom it stands for', async () => {
    await editor.page.waitForFunction(
      () =>
        [...document.querySelectorAll('.view-line')].some(line =>
          /He\s*\(el-Ouazzani\)\s*called/.test(line.textContent),
        ),
      undefined,
      {timeout: 20_000},
    );
    await photograph('hints');
  });

  it('is seen in every theme', async () => {
    for (const theme of THEMES) {
      await editor.chooseTheme(theme);
      await editor.waitForColour('Rokhaya', 'received');
      await editor.waitForColour('Senegalese', 'received');
      await editor.waitForColour('World Food', 'received');
      await photograph(`theme-${theme.replaceAll(' ', '-').toLowerCase()}`);
    }
    await editor.chooseTheme('Dark Modern');
  });

  it('leaves a README alone', async () => {
    await editor.open('README.txt');
    await editor.page.waitForTimeout(WATCH_MS);
    assert.equal((await editor.colours()).length, 1);
  });

  it('annotates a document without the signs of an article when told to', async () => {
    await editor.open('notes.txt');
    await editor.page.waitForTimeout(WATCH_MS);
    assert.equal((await editor.colours()).length, 1);
    await editor.command('Nutgraf: Annotate This Document');
    await editor.waitForColour('Abdelhak', 'brought');
    // Not with the word behind it: a hint may stand between them by now.
    assert.equal(await editor.colour('He'), PERSON);
  });

  it('annotates a document that was never saved', async () => {
    await editor.command('File: New Untitled Text File');
    await editor.page.locator('.tab.active', {hasText: 'Untitled'}).waitFor();
    await editor.page.keyboard.insertText(`DAKAR (Coast News) - ${PROSE}`);
    await editor.waitForColour('Abdelhak', 'brought');
    assert.match(await editor.hover('Abdelhak'), /^Abdelhak el-Ouazzani · person/);
  });
});

describe('the extension in a web worker', () => {
  it('colours an article and shows who that is', async () => {
    const {editor, close} = await openDesk({'remote.extensionKind': {'nutgraf.nutgraf-vscode': ['web']}});
    try {
      await editor.waitForColour('Rokhaya', 'received');
      assert.match(await editor.hover('He'), /^“He” stands for Abdelhak el-Ouazzani/);
    } finally {
      await close();
    }
  });
});
