import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {defaultModel, loadModel} from '@nutgraf/model-en';
import {MORE_SHIPS, SHIPS, sentencesOf, toBio} from '../../../training/test/support/ships.js';
import {createTerminal} from '../../test/support/terminal.js';
import {annotate} from '../annotate.js';
import {type Parts, run} from './program.js';
import {train} from './train.js';

const parts: Parts = {
  version: '1.2.3',
  loadAnnotate: async () => annotate,
  loadCheck: () => assert.fail('nothing is checked'),
  loadModel: async bytes => loadModel(bytes),
  loadTrain: async () => train,
  serve: async () => {},
};

describe('nutgraf train', function () {
  this.timeout(120_000);
  let cwd: string;

  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'nutgraf-train-'));
    await writeFile(join(cwd, 'ships.bio'), toBio(sentencesOf(SHIPS)));
    await writeFile(join(cwd, 'more.bio'), toBio(sentencesOf(MORE_SHIPS)).replaceAll('\n', '\r\n'));
  });

  after(() => rm(cwd, {recursive: true}));

  async function nutgraf(...args: string[]): Promise<{status: number; out: string; err: string}> {
    const terminal = createTerminal({cwd});
    const status = await run(args, parts, terminal);
    return {status, out: terminal.out(), err: terminal.err()};
  }

  it('writes a model that annotate takes, and tells what it is worth', async () => {
    const data = ['--data', 'ships.bio', '--data', 'more.bio'];
    const {status, out, err} = await nutgraf('train', ...data, '--epochs', '8', '--held-out', '0.2');
    assert.equal(status, 0, err);
    assert.match(out, /^48 sentences, names: \d+ PER, \d+ ORG, \d+ LOC, \d+ NORP, \d+ MISC\.\n/);
    assert.match(out, /^Learnt from 38 sentences\. Held out: 10 sentences with \d+ names \(few: a rough figure\)\.$/m);
    const [, before] = /^before F1 +(\S+)/m.exec(out)!;
    const [, after] = /^after +F1 +(\S+) .*, after pass \d$/m.exec(out)!;
    assert.ok(Number(after) > Number(before) + 10, out);
    assert.match(
      out,
      /^Wrote my-model\.bin \(\d+ bytes\)\. Use it: nutgraf annotate --model my-model\.bin story\.txt$/m,
    );
    assert.match(err, /^pass 1 of at most 8: /);

    const story = 'Owners of the Viktor Sahl said the Dora Fenn had left Genoa.';
    await writeFile(join(cwd, 'story.txt'), story);
    const people = async (...flags: string[]): Promise<string[]> => {
      const {status, out, err} = await nutgraf('annotate', '-f', 'standoff', ...flags, 'story.txt');
      assert.equal(status, 0, err);
      const {entities} = JSON.parse(out) as {entities: {type: string; name: string}[]};
      return entities.filter(({type}) => type === 'person').map(({name}) => name);
    };
    assert.ok((await people()).length > 0);
    assert.deepEqual(await people('--model', 'my-model.bin'), []);
    const model = loadModel(readFileSync(join(cwd, 'my-model.bin')));
    assert.deepEqual(model.sections, defaultModel().sections);
  });

  it('does not write over a file unless told to', async () => {
    await writeFile(join(cwd, 'there.bin'), 'x');
    const refused = await nutgraf('train', '--data', 'ships.bio', '--out', 'there.bin');
    assert.equal(refused.status, 1);
    assert.equal(refused.err, 'nutgraf: there.bin: it is there already; name another with --out, or say --force\n');
    assert.equal(readFileSync(join(cwd, 'there.bin'), 'utf8'), 'x');
    const flags = ['--data', 'ships.bio', '--out', 'there.bin', '--force', '--epochs', '1', '--held-out', '0'];
    const forced = await nutgraf('train', ...flags);
    assert.equal(forced.status, 0, forced.err);
    assert.match(forced.out, /^Learnt from 40 sentences\. On the text itself: \d+ names\.$/m);
    loadModel(readFileSync(join(cwd, 'there.bin')));
  });

  it('names file, line and what would be right', async () => {
    await writeFile(join(cwd, 'bad.bio'), `Oslo\tB-GPE\n\nthe\tO\nBay\tI-LOC\n${'x\n'.repeat(20)}`);
    await writeFile(join(cwd, 'latin.bio'), Buffer.from([0x4f, 0xe9, 0x09, 0x4f]));
    const {status, out, err} = await nutgraf(
      'train',
      '--data',
      'bad.bio',
      '--data',
      'latin.bio',
      '--data',
      'none.bio',
      '--out',
      'bad.bin',
    );
    assert.equal(status, 1);
    assert.equal(out, '');
    const lines = err.trimEnd().split('\n');
    const known = 'PER, ORG, LOC, NORP, MISC, EVENT, WORK, TIME, MONEY';
    assert.equal(lines[0], `nutgraf: bad.bio:1: the kind "GPE" is unknown, known are ${known}; write B-LOC`);
    assert.match(lines[1]!, /^nutgraf: bad\.bio:4: I-LOC continues no LOC: a name begins with B-LOC/);
    assert.equal(lines[10], 'nutgraf: bad.bio: and 12 more lines');
    assert.deepEqual(lines.slice(11), [
      'nutgraf: latin.bio: it is no text in UTF-8',
      'nutgraf: none.bio: there is no such file',
    ]);
    assert.ok(!existsSync(join(cwd, 'bad.bin')));
  });

  it('says when there is too little, or no folder to write to', async () => {
    await writeFile(join(cwd, 'few.bio'), toBio(sentencesOf(MORE_SHIPS)));
    await writeFile(join(cwd, 'plain.bio'), 'Nothing\tO\n\n'.repeat(30));
    const cases: [args: string[], message: string][] = [
      [['--data', 'few.bio'], 'few.bio: 8 sentences are too few, expected 20 or more'],
      [['--data', 'plain.bio'], "plain.bio: no name is marked; a name's first word has B-KIND, of "],
      [['--data', 'ships.bio', '--out', 'none/m.bin'], 'none/m.bin: its folder is not there, or may not be written to'],
      [['--data', 'ships.bio', '--out', '.', '--force'], '.: it is a folder; name a file, as in --out my-model.bin'],
    ];
    for (const [args, message] of cases) {
      const {status, err} = await nutgraf('train', '--out', 'new.bin', ...args);
      assert.equal(status, 1);
      assert.ok(err.startsWith(`nutgraf: ${message}`), err);
    }
    assert.ok(!existsSync(join(cwd, 'new.bin')));
  });

  it('writes nothing when the model gets no better', async () => {
    await writeFile(join(cwd, 'known.bio'), 'Norway\tB-LOC\nthanked\tO\nGhana\tB-LOC\n.\tO\n\n'.repeat(24));
    const {status, out, err} = await nutgraf('train', '--data', 'known.bio', '--out', 'new.bin', '--epochs', '1');
    assert.equal(status, 1);
    assert.match(out, /^Not marked, and left as they are: PER, ORG, NORP\.$/m);
    assert.match(err, /^nutgraf: no pass was better on the held-out part than the model as it is; nothing is written/m);
    assert.ok(!existsSync(join(cwd, 'new.bin')));
  });

  it('says what is wrong with a command line and exits 2', async () => {
    const wrong: [args: string[], message: RegExp][] = [
      [['train'], /required option '--data <file>' not specified/],
      [['train', '--data', 'a', '--epochs', '0'], /expected a whole number from 1/],
      [['train', '--data', 'a', '--held-out', '0.9'], /expected a share from 0 to 0\.5, as in 0\.1/],
    ];
    for (const [args, message] of wrong) {
      const {status, err} = await nutgraf(...args);
      assert.equal(status, 2);
      assert.match(err, message);
    }
  });
});

describe('nutgraf annotate --model', () => {
  it('says what is wrong with a file that is no model, and exits 1', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'nutgraf-model-'));
    try {
      await writeFile(join(cwd, 'a.txt'), 'Text.');
      const terminal = createTerminal({cwd});
      assert.equal(await run(['annotate', '--model', 'a.txt', 'a.txt'], parts, terminal), 1);
      assert.equal(await run(['annotate', '--model', 'none.bin', 'a.txt'], parts, terminal), 1);
      assert.equal(
        terminal.err(),
        'nutgraf: --model a.txt: length: 5 bytes are too few for a model, whose head alone has 20\n' +
          'nutgraf: --model none.bin: there is no such file\n',
      );
      assert.equal(terminal.out(), '');
    } finally {
      await rm(cwd, {recursive: true});
    }
  });
});
