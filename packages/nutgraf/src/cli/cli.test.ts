import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Article} from '@nutgraf/core';
import {loadModel} from '@nutgraf/model-en';
import {exampleArticle} from '../../test/support/article.js';
import {createTerminal} from '../../test/support/terminal.js';
import type {AnnotateOptions} from '../options.js';
import {checkFiles} from './check/index.js';
import {type Parts, run} from './program.js';
import {train} from './train.js';

/** What the command line asked for, answered with the example or, for other texts, with an empty article. */
function createParts(): Parts & {calls: {source: string; options: AnnotateOptions}[]} {
  const calls: {source: string; options: AnnotateOptions}[] = [];
  const annotate = (source: string, options: AnnotateOptions): Article => {
    calls.push({source, options});
    const example = exampleArticle();
    if (source === 'boom') throw new Error('boom');
    if (source === example.source) return example;
    return {...example, source, input: 'plain', blocks: [], sentences: [], entities: [], statements: [], events: []};
  };
  return {
    calls,
    version: '1.2.3',
    loadAnnotate: async () => annotate,
    loadModel: async bytes => loadModel(bytes),
    loadCheck: async () => checkFiles,
    loadTrain: async () => train,
    serve: async () => {},
  };
}

const {source} = exampleArticle();

describe('command line', () => {
  let cwd: string;

  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'nutgraf-'));
    await mkdir(join(cwd, 'news'));
    await writeFile(join(cwd, 'news/a.md'), source);
    await writeFile(join(cwd, 'news/b.txt'), 'Plain.');
    await writeFile(join(cwd, 'news/[c].MARKDOWN'), '\uFEFF# Marked');
  });

  after(() => rm(cwd, {recursive: true}));

  it('writes one standoff object a file, in order, each line with its file', async () => {
    const terminal = createTerminal({cwd});
    const parts = createParts();
    const status = await run(['annotate', '-f', 'standoff', 'news/b.txt', 'news/a.md'], parts, terminal);
    assert.equal(status, 0);
    assert.equal(terminal.err(), '');
    const lines = terminal.out().trimEnd().split('\n');
    assert.deepEqual(
      lines.map(line => (JSON.parse(line) as {id: string}).id),
      ['news/b.txt', 'news/a.md'],
    );
    assert.deepEqual(
      parts.calls.map(({options}) => options.input),
      ['plain', 'markdown'],
    );
  });

  it('expands patterns by itself, but takes a file that is named like one', async () => {
    const terminal = createTerminal({cwd});
    const parts = createParts();
    const status = await run(['annotate', '-f', 'tree', 'news/*.{md,txt}', 'news/[c].MARKDOWN'], parts, terminal);
    assert.equal(status, 0);
    assert.deepEqual(
      parts.calls.map(call => call.source),
      [source, 'Plain.', '\uFEFF# Marked'],
    );
    assert.equal(parts.calls[2]!.options.input, 'markdown');
    assert.equal((JSON.parse(terminal.out().split('\n')[0]!) as {type: string}).type, 'root');
  });

  it('names what it cannot read, goes on with the others and exits 1', async () => {
    const terminal = createTerminal({cwd});
    await writeFile(join(cwd, 'boom.txt'), 'boom');
    const names = ['news/none.md', 'news', '*.none', 'boom.txt', 'news/b.txt'];
    const status = await run(['annotate', '-f', 'standoff', ...names], createParts(), terminal);
    await rm(join(cwd, 'boom.txt'));
    assert.equal(status, 1);
    assert.equal(
      terminal.err(),
      'nutgraf: news/none.md: there is no such file\n' +
        'nutgraf: news: it is a folder; name its files, as in "FOLDER/**/*.md"\n' +
        'nutgraf: *.none: no file matches this pattern\n' +
        'nutgraf: boom.txt: boom\n',
    );
    assert.equal(terminal.out().split('\n').length, 2);
  });

  it('reads standard input when no file is named, and as "-"', async () => {
    for (const names of [[], ['-']]) {
      const terminal = createTerminal({stdin: ['Some ', 'text.']});
      const parts = createParts();
      const args = ['annotate', ...names, '--format', 'standoff', '--input', 'markdown', '--date', '2022-03-04'];
      assert.equal(await run(args, parts, terminal), 0);
      assert.deepEqual(parts.calls, [{source: 'Some text.', options: {input: 'markdown', date: '2022-03-04'}}]);
    }
  });

  it('says what is wrong with a command line and exits 2', async () => {
    const wrong: [args: string[], message: RegExp][] = [
      [['annotate', '--format', 'xml'], /Allowed choices are text, standoff, tree, html/],
      [['annotate', '--input', 'html'], /Allowed choices are plain, markdown/],
      [['annotate', '--date', '2022-02-30'], /expected a date of the calendar as YYYY-MM-DD/],
      [['annotate', '--ndjson', 'a.md'], /--ndjson reads standard input/],
      [['annotate', '--ndjson', '--format', 'html'], /--ndjson writes standoff or tree, not html/],
      [['annotate', '--colour'], /unknown option '--colour'/],
      [['anotate'], /unknown command 'anotate'/],
      [['serve'], /--stdio/],
    ];
    for (const [args, message] of wrong) {
      const terminal = createTerminal();
      assert.equal(await run(args, createParts(), terminal), 2, args.join(' '));
      assert.match(terminal.err(), message);
      assert.equal(terminal.out(), '');
    }
  });

  it('tells its version and a help that fits a screen', async () => {
    const version = createTerminal();
    assert.equal(await run(['--version'], createParts(), version), 0);
    assert.equal(version.out(), '1.2.3\n');
    for (const args of [
      ['--help'],
      ['annotate', '--help'],
      ['check', '--help'],
      ['train', '--help'],
      ['serve', '--help'],
    ]) {
      const help = createTerminal();
      assert.equal(await run(args, createParts(), help), 0);
      const lines = help.out().trimEnd().split('\n');
      assert.ok(lines.length <= 24, `${lines.length} lines`);
      for (const line of lines) assert.ok(line.length <= 80, line);
    }
  });

  it('shows its help when it is told nothing', async () => {
    const terminal = createTerminal();
    assert.equal(await run([], createParts(), terminal), 2);
    assert.match(terminal.err(), /annotate/);
  });

  it('prints a sheet to be read', async () => {
    const terminal = createTerminal({cwd});
    assert.equal(await run(['annotate', 'news/a.md'], createParts(), terminal), 0);
    assert.equal(
      terminal.out(),
      `Talks in Lusaka
2022-03-04 · Ruth Mbewe

People
  Ines Duarte                     Foreign Minister
  Tomas Lind

Places
  Lusaka

Who met whom
  Ines Duarte, Tomas Lind         Meeting · 2022-03-03 · Lusaka

Who said what
  Ines Duarte
    "We agreed," … "on two points & more."

Warnings
  The date is none: found "x", expected 2022-03-04
`,
    );
  });

  it('fits a sheet to the terminal', async () => {
    for (const columns of [40, 60, 200]) {
      const terminal = createTerminal({cwd, columns, env: {NO_COLOR: '1'}});
      await run(['annotate', 'news/a.md'], createParts(), terminal);
      for (const line of terminal.out().split('\n')) assert.ok(line.length <= Math.min(columns, 100), line);
    }
  });

  it('has colours on a terminal only, and not where they are not wanted', async () => {
    const shown = async (columns: number | undefined, env: Record<string, string>) => {
      const terminal = createTerminal({cwd, env, ...(columns !== undefined && {columns})});
      await run(['annotate', 'news/a.md'], createParts(), terminal);
      return terminal.out().includes('\x1b[');
    };
    assert.equal(await shown(80, {}), true);
    assert.equal(await shown(undefined, {}), false);
    assert.equal(await shown(80, {NO_COLOR: '1'}), false);
    assert.equal(await shown(80, {TERM: 'dumb'}), false);
  });

  it('makes a page with colours, cards and a legend', async () => {
    const terminal = createTerminal({cwd});
    assert.equal(await run(['annotate', '-f', 'html', 'news/a.md', 'news/b.txt'], createParts(), terminal), 0);
    const page = terminal.out();
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /<\/html>\n$/);
    assert.match(page, /prefers-color-scheme:dark/);
    assert.match(page, /class="legend"/);
    assert.match(
      page,
      /<strong><span class="nutgraf-mention nutgraf-person" data-entity="e1" data-level="name" data-part="1" title="Ines Duarte, Foreign Minister">Ines<\/span><\/strong>/,
    );
    assert.match(page, /points &#x26; more|points &amp; more/);
    assert.equal(page.match(/<article>/g)?.length, 2);
  });

  it('lets nothing of an article act in the page', async () => {
    const hostile = 'So <script>alert(1)</script> ![pic](http://x.y/z.png) [go](javascript:alert(1)) [ok](https://a.b)';
    const article: Article = {
      ...exampleArticle(),
      source: hostile,
      document: {title: '<b>"x"</b>', date: null, publisher: null, authors: [], place: null},
      sentences: [],
      entities: [],
      statements: [],
      events: [],
      warnings: [],
    };
    const terminal = createTerminal({stdin: [hostile]});
    const parts = {...createParts(), loadAnnotate: async () => () => article};
    assert.equal(await run(['annotate', '-f', 'html', '-'], parts, terminal), 0);
    const page = terminal.out();
    assert.doesNotMatch(page, /<script|<img|javascript:|<b>/);
    assert.match(page, /href="https:\/\/a.b"/);
    assert.match(page, />So alert\(1\) pic /);
  });

  it('runs the language server', async () => {
    let served = 0;
    const parts = {...createParts(), serve: async () => void served++};
    assert.equal(await run(['serve', '--stdio'], parts, createTerminal()), 0);
    assert.equal(served, 1);
  });

  it('answers NDJSON line by line, bad lines with an error, and exits 1 for those', async () => {
    const lines = [
      JSON.stringify({id: 'a', text: 'One.'}),
      '',
      '{"id": 2, "text": "Two.", "input": "markdown", "date": "2020-01-02"}',
      '{"id": "c", "text"',
      '[1]',
      '{"id": "d"}',
      '{"id": {}, "text": "x"}',
      '{"id": "e", "text": "x", "date": "2020-13-01"}',
      '{"id": "f", "text": "x", "input": "html"}',
      '{"id": "g", "text": "boom"}',
      '{"text": "Three.\u2028Four."}',
    ];
    const terminal = createTerminal({stdin: [lines.join('\r\n')]});
    const parts = createParts();
    assert.equal(await run(['annotate', '--ndjson', '--date', '1999-01-01'], parts, terminal), 1);
    const answers = terminal
      .out()
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      answers.map(({id, line}) => [id, line]),
      [
        ['a', undefined],
        [2, undefined],
        [null, 4],
        [null, 5],
        ['d', 6],
        [null, 7],
        ['e', 8],
        ['f', 9],
        ['g', 10],
        [null, undefined],
      ],
    );
    assert.equal(answers[4]!.error, '"text" is undefined, expected a string');
    assert.equal(answers[6]!.error, '"date": found "2020-13-01", expected a date of the calendar as YYYY-MM-DD');
    assert.deepEqual(parts.calls.slice(0, 2), [
      {source: 'One.', options: {date: '1999-01-01'}},
      {source: 'Two.', options: {date: '2020-01-02', input: 'markdown'}},
    ]);
    assert.equal(parts.calls.at(-1)!.source, 'Three.\u2028Four.');
    assert.equal(terminal.err(), '');
  });

  it('answers a line before the next one has come', async () => {
    let written = () => '';
    const terminal = createTerminal({
      stdin: (async function* () {
        yield Buffer.from('{"id": 1, "text": "One."}\n');
        await new Promise(resolve => setTimeout(resolve, 5));
        assert.match(written(), /"id":1/);
        yield Buffer.from('{"id": 2, "text": "Two."}\n');
      })(),
    });
    written = terminal.out;
    assert.equal(await run(['annotate', '--ndjson'], createParts(), terminal), 0);
    assert.match(terminal.out(), /"id":2/);
  });
});
