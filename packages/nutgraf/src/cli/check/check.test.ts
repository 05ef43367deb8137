import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createTerminal} from '../../../test/support/terminal.js';
import {annotate} from '../../annotate.js';
import {type Parts, run} from '../program.js';
import {checkFiles} from './index.js';
import {linesOf} from './lines.js';

const parts: Parts = {
  version: '1.2.3',
  loadAnnotate: async () => annotate,
  loadModel: () => assert.fail('a model was loaded'),
  loadCheck: async () => checkFiles,
  loadTrain: () => assert.fail('the training was loaded'),
  serve: () => assert.fail('the server was started'),
};

const WRONG = '# Port\n\nCulture Minister Ada Brandt met an Iraqian envoy on Monday, May 3, 2023.\n';
const RIGHT = WRONG.replace('Iraqian', 'Iraqi').replace('Monday', 'Wednesday');

describe('nutgraf check', () => {
  let cwd: string;

  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'nutgraf-check-'));
    await mkdir(join(cwd, 'news/port'), {recursive: true});
    await writeFile(join(cwd, 'news/wrong.md'), WRONG);
    await writeFile(join(cwd, 'news/port/right.md'), RIGHT);
  });

  after(() => rm(cwd, {recursive: true}));

  async function nutgraf(args: string[], stdin: string[] = []) {
    const terminal = createTerminal({cwd, stdin});
    const status = await run(['check', ...args], parts, terminal);
    return {status, out: terminal.out(), err: terminal.err()};
  }

  /** Runs with a workspace file in the folder, which is gone after that. */
  async function withDesk(text: string, args: string[]) {
    await writeFile(join(cwd, '.nutgraf.yml'), text);
    try {
      return await nutgraf(args);
    } finally {
      await rm(join(cwd, '.nutgraf.yml'));
    }
  }

  it('prints a line a finding, and exits 1', async () => {
    assert.deepEqual(await nutgraf(['news/**/*.md']), {
      status: 1,
      err: '',
      out: `news/wrong.md:3:36 warning wrong-demonym  “Iraqian” is no word for a people or country: “Iraqi” is.
news/wrong.md:3:53 warning weekday-mismatch  May 3, 2023 is a Wednesday, no Monday: the weekday or the date is wrong.

2 warnings
`,
    });
    assert.deepEqual(await nutgraf(['news/port/right.md']), {status: 0, err: '', out: ''});
  });

  it('fails by severity', async () => {
    for (const [bar, status] of [
      ['error', 0],
      ['warning', 1],
      ['information', 1],
      ['never', 0],
    ] as const) {
      assert.equal((await nutgraf(['--fail-on', bar, 'news/wrong.md'])).status, status, bar);
    }
    const desk = 'rules: {wrong-demonym: hint, weekday-mismatch: information}';
    assert.equal((await withDesk(desk, ['news/wrong.md'])).status, 0);
    assert.equal((await withDesk(desk, ['news/wrong.md', '--fail-on', 'hint'])).status, 1);
    assert.match((await nutgraf(['--fail-on', 'most', 'x'])).err, /Allowed choices are error, warning, information/);
  });

  it('reads standard input under a name that tells its kind and its workspace file', async () => {
    const named = await nutgraf(['--stdin-filename', 'news/new.md'], [WRONG]);
    assert.match(named.out, /^news\/new\.md:3:36 warning wrong-demonym/);
    const comment = '<!-- nutgraf-ignore-file wrong-demonym, weekday-mismatch -->\n\n';
    assert.equal((await nutgraf(['--stdin-filename', 'new.md', '-'], [comment + WRONG])).out, '');
    assert.match((await nutgraf([], [comment + WRONG])).out, /^stdin:5:36 warning/);
  });

  it('goes by the workspace file above each file, or the one that is named', async () => {
    const desk =
      'correct:\n  - {rule: wrong-demonym, words: Iraqian, file: news/*.md}\nrules: {weekday-mismatch: off}\n';
    assert.equal((await withDesk(desk, ['news/wrong.md'])).out, '');
    await writeFile(join(cwd, 'other.yml'), 'rules: {wrong-demonym: error, weekday-mismatch: off}');
    const named = await withDesk(desk, ['-c', 'other.yml', 'news/wrong.md']);
    assert.match(named.out, /^news\/wrong\.md:3:36 error wrong-demonym.*\n\n1 error\n$/);
  });

  it('names what it cannot read or take, goes on, and exits 2', async () => {
    const {status, err, out} = await nutgraf(['none.md', '*.none', 'news/wrong.md']);
    assert.equal(status, 2);
    assert.equal(err, 'nutgraf: none.md: there is no such file\nnutgraf: *.none: no file matches this pattern\n');
    assert.match(out, /weekday-mismatch/);
    const wrong = await withDesk('rules: {weekday-mismatch: loud}', ['news/wrong.md', 'news/port/right.md']);
    assert.equal(wrong.status, 2);
    assert.equal(
      wrong.err,
      'nutgraf: .nutgraf.yml: rules.weekday-mismatch: expected "error", "warning", "information", "hint" or "off", got "loud".\n',
    );
    assert.match(
      (await nutgraf(['-c', 'none.yml', 'news/wrong.md'])).err,
      /^nutgraf: none\.yml: there is no such file\n$/,
    );
  });

  it('writes JSON with offsets, lines and fixes', async () => {
    const rows = JSON.parse((await nutgraf(['-f', 'json', 'news/wrong.md'])).out);
    assert.equal(rows.length, 2);
    const [{file, code, start, end, from, to, fixes, page}] = rows;
    assert.deepEqual(
      {file, code, words: WRONG.slice(start, end), from, to},
      {
        file: 'news/wrong.md',
        code: 'wrong-demonym',
        words: 'Iraqian',
        from: {line: 3, column: 36},
        to: {line: 3, column: 43},
      },
    );
    assert.deepEqual(fixes[0].edits, [{start, end, text: 'Iraqi'}]);
    assert.ok(page.endsWith('/wrong-demonym.md'));
    assert.deepEqual(JSON.parse((await nutgraf(['-f', 'json', 'news/port/right.md'])).out), []);
  });

  it('writes SARIF 2.1.0', async () => {
    const log = JSON.parse((await nutgraf(['-f', 'sarif', 'news/**/*.md'])).out);
    assert.equal(log.version, '2.1.0');
    const [{tool, results, columnKind}] = log.runs;
    assert.deepEqual([tool.driver.name, tool.driver.version, columnKind], ['nutgraf', '1.2.3', 'utf16CodeUnits']);
    const [{ruleId, ruleIndex, level, locations, fixes}] = results;
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.deepEqual([ruleId, level], ['wrong-demonym', 'warning']);
    assert.deepEqual(locations[0].physicalLocation, {
      artifactLocation: {uri: 'news/wrong.md'},
      region: {startLine: 3, startColumn: 36, endLine: 3, endColumn: 43, charOffset: 43, charLength: 7},
    });
    assert.equal(fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'Iraqi');
    const off = tool.driver.rules.find(({id}: {id: string}) => id === 'person-not-introduced');
    assert.deepEqual(off.defaultConfiguration, {enabled: false});
  });

  it('writes annotations for GitHub, which nothing of a name can break', async () => {
    const {out} = await nutgraf(['-f', 'github', '--stdin-filename', 'a,b:100%.md'], [WRONG]);
    assert.equal(
      out.split('\n')[0],
      '::warning file=a%2Cb%3A100%25.md,line=3,endLine=3,col=36,endColumn=43,title=Nutgraf%3A wrong-demonym::“Iraqian” is no word for a people or country: “Iraqi” is.',
    );
  });
});

describe('linesOf', () => {
  it('counts lines and columns from 1 over all ends of lines', () => {
    const lines = linesOf('ab\r\nc\rd\n');
    assert.deepEqual(
      [0, 2, 4, 6, 7, 8].map(offset => Object.values(lines.at(offset)).join(':')),
      ['1:1', '1:3', '2:1', '3:1', '3:2', '4:1'],
    );
  });
});
