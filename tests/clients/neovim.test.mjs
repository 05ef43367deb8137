// The set-up that docs/editors/neovim.md shows, in a headless Neovim on an article of corpus/, with the built server.
import assert from 'node:assert/strict';
import {findProgram, isExecutable} from '../../scripts/system.mjs';
import {inEditor} from './support/session.mjs';

const ARTICLE = 'dakar-school-meals.md';

const NEOVIM = {
  packages: ['neovim'],
  advice:
    'No Neovim found. Install one ("sudo apt-get install neovim"), or name one in NUTGRAF_NEOVIM; with CI set, root has it installed.',
  find() {
    const {NUTGRAF_NEOVIM: named} = process.env;
    if (!named) return findProgram(['nvim']);
    if (isExecutable(named)) return named;
    throw new Error(`NUTGRAF_NEOVIM names "${named}", which is no program that can be run.`);
  },
};

describe('Neovim', function () {
  this.timeout(600_000);
  const at = inEditor({
    name: 'Neovim',
    program: NEOVIM,
    article: ARTICLE,
    init: {page: 'neovim.md', language: 'lua', file: 'init.lua'},
    script: 'neovim.lua',
    args: (init, script) => ['--headless', '--clean', '-u', init, ARTICLE, '-c', `luafile ${script}`],
  });
  const isOlderThan = minor => Number(at('version').split('.')[1]) < minor;

  it('attaches to an article', () => {
    assert.equal(at('attached'), 'nutgraf');
  });

  it('shows on a name and on a pronoun who that is', () => {
    assert.match(at('hover on a name'), /Abdelhak el-Ouazzani[\s\S]*Education Minister of Morocco/);
    assert.match(at('hover on a pronoun'), /He.*stands for.*Abdelhak el-Ouazzani/);
  });

  it('goes from a pronoun to where the article introduces the person', () => {
    assert.match(at('definition'), /^Abdelhak el-Ouazzani met/);
  });

  it('lists every mention', () => {
    const mentions = at('references');
    for (const words of ['Abdelhak el-Ouazzani', 'El-Ouazzani suggested', 'The Moroccan minister', 'He called'])
      assert.ok(
        mentions.some(text => text.startsWith(words)),
        `${words}: ${mentions.join('\n')}`,
      );
  });

  it('lists who and what is named', () => {
    const symbols = at('symbols').join('\n');
    assert.match(symbols, /Rokhaya/);
    assert.match(symbols, /Vikash Oree/);
  });

  it('is told of something wrong as it is typed, and mends it', () => {
    assert.deepEqual(at('diagnostics'), [{code: 'wrong-demonym', source: 'nutgraf', words: 'Iraqian'}]);
    assert.equal(at('fix'), 'An Iraqi envoy came too.');
  });

  it('completes a name that the article holds', () => {
    assert.ok(at('completion').includes('Oree'), at('completion').join());
  });

  it('changes a name in each of its forms', () => {
    const lines = at('rename').join('\n');
    assert.match(lines, /Moroccan Education Minister Hamid Idrissi met/);
    assert.match(lines, /(?<!Hamid )Idrissi suggested/);
  });

  it('colours mentions where its version has semantic tokens', () => {
    if (isOlderThan(9)) assert.equal(at('colours'), 'none in this version');
    else assert.deepEqual(at('colours'), {type: 'nutgrafPerson', first: true, group: 'Type'});
  });

  it('writes hints behind pronouns where its version has them', () => {
    if (isOlderThan(10)) assert.equal(at('hints'), 'none in this version');
    else assert.ok(at('hints').includes('(Idrissi)'), at('hints').join());
  });
});
