import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {canonical, type FileSummary, nameAt, packNames} from '@nutgraf/language-service';
import type {Files} from './files.js';
import {nodeFiles} from './nodeFiles.js';
import {Walk} from './walk.js';
import {type IndexHost, WorkspaceIndex} from './workspaceIndex.js';

const DESK = 'file:///desk';

/** Files in memory, by path under the desk. */
function memory(texts: Record<string, string>): Files {
  const at = (uri: string) => decodeURIComponent(uri.slice(DESK.length + 1));
  return {
    knows: uri => uri.startsWith('file:'),
    isTooWide: folder => folder === 'file:///home',
    async list(folder) {
      const prefix = folder === DESK ? '' : `${at(folder)}/`;
      const inside = Object.keys(texts).filter(path => path.startsWith(prefix));
      const names = [...new Set(inside.map(path => path.slice(prefix.length).split('/')[0]!))].sort();
      return names.map(name => ({name, isFolder: !(prefix + name in texts)}));
    },
    async read(uri) {
      const text = texts[at(uri)];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
  };
}

const start = {line: 0, character: 0};
const summaryOf = (text: string): FileSummary => ({
  input: 'markdown',
  title: null,
  date: null,
  names: packNames([{name: text, type: 'person', count: 1, range: {start, end: start}, roles: [], others: []}]),
  dossier: null,
});

function indexOf(texts: Record<string, string>, host: Partial<IndexHost> = {}) {
  const logged: string[] = [];
  const index = new WorkspaceIndex({
    files: memory(texts),
    folders: () => [DESK],
    isArticle: async () => 'by signs',
    summarize: async (text, _input, bySigns) => (bySigns && text.startsWith('#') ? null : summaryOf(text)),
    progress: async () => undefined,
    log: message => logged.push(message),
    ...host,
  });
  const known = () =>
    [...index.summaries()].map(([uri, {names}]) => `${uri.slice(DESK.length + 1)}: ${nameAt(names, 0).name}`).sort();
  return {index, known, logged};
}

describe('WorkspaceIndex', () => {
  it('holds the articles of the open folders, and nothing before it is wanted', async () => {
    const {index, known} = indexOf({
      'a.md': 'Ada',
      'deep/b.txt': 'Bo',
      'c.ts': 'x',
      'readme.md': '# notes',
      'node_modules/m.md': 'M',
    });
    await index.changed([`${DESK}/a.md`]);
    assert.deepEqual(known(), []);
    await Promise.all([index.begin(), index.begin()]);
    assert.deepEqual(known(), ['a.md: Ada', 'deep/b.txt: Bo']);
  });

  it('honours .gitignore files, the nearest first', async () => {
    const {index, known} = indexOf({
      '.gitignore': 'drafts/\n*.txt\n!keep.txt\n',
      'drafts/a.md': 'A',
      'b.txt': 'B',
      'keep.txt': 'K',
      'wire/.gitignore': '!*.txt\nold.md\n',
      'wire/c.txt': 'C',
      'wire/old.md': 'O',
    });
    await index.begin();
    assert.deepEqual(known(), ['keep.txt: K', 'wire/c.txt: C']);
  });

  it('is kept up by word of changed files', async () => {
    const texts: Record<string, string> = {'a.md': 'Ada', '.gitignore': 'drafts/\n', 'wire/b.md': 'Bo'};
    const {index, known} = indexOf(texts);
    await index.begin();
    let told = 0;
    const stop = index.onChange(() => told++);
    texts['a.md'] = 'Eva';
    texts['drafts/d.md'] = 'D';
    texts['new (1).md'] = 'N';
    delete texts['wire/b.md'];
    await index.changed(['a.md', 'drafts/d.md', 'new%20(1).md', 'wire/b.md'].map(path => `${DESK}/${path}`));
    assert.deepEqual(known(), ['a.md: Eva', 'new%20%281%29.md: N']);
    assert.equal(told, 1);
    stop();
    texts['.gitignore'] = '*.md\n';
    await index.changed([`${DESK}/.gitignore`]);
    assert.deepEqual(known(), []);
  });

  it('leaves alone home folders, virtual file systems, files that settings exclude or that cannot be read', async () => {
    const {index, known, logged} = indexOf(
      {'a.md': 'Ada', 'b.md': 'Bo'},
      {
        folders: () => ['file:///home', 'vscode-vfs://github/desk', DESK, `${DESK}/wire`],
        isArticle: async uri => (uri.endsWith('a.md') ? 'never' : 'always'),
        summarize: async () => {
          throw new Error('failed');
        },
      },
    );
    await index.begin();
    assert.deepEqual(known(), []);
    assert.deepEqual(logged, [
      'Nutgraf does not read all of file:///home: open the folder that holds the articles instead.',
    ]);
    const none = indexOf({}, {folders: () => []});
    await none.index.begin();
    assert.deepEqual(none.known(), []);
  });

  it('shows how far it is, and stops when told to', async () => {
    const texts = Object.fromEntries(Array.from({length: 50}, (_, at) => [`${at}.md`, `N${at}`]));
    const reports: string[] = [];
    const {index, known} = indexOf(texts, {
      progress: async cancel => ({
        report: (done, found) => {
          reports.push(`${done} of ${found}`);
          if (done === 10) cancel();
        },
        done: () => reports.push('done'),
      }),
    });
    await index.begin();
    assert.equal(reports[0], '1 of 50');
    assert.equal(reports.at(-1), 'done');
    assert.ok(known().length >= 9 && known().length < 20, `${known().length} files`);
    await index.restart();
  });
});

describe('nodeFiles', () => {
  const home = join(tmpdir(), 'home', 'ada');
  const uri = (...path: string[]) => pathToFileURL(join(...path)).href;

  it('takes a home folder, what holds it and the root of a disk for too wide', () => {
    const {isTooWide, knows} = nodeFiles(home);
    assert.ok(isTooWide(uri(home)) && isTooWide(uri(tmpdir())) && isTooWide(uri('/')));
    assert.ok(!isTooWide(uri(home, 'news')) && !isTooWide(uri(tmpdir(), 'home', 'adam')));
    assert.ok(!knows('untitled:1'));
  });

  it('reads folders and files, but none that is too large', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
    try {
      writeFileSync(join(folder, 'ä (1).md'), 'Ada');
      const files = nodeFiles(home);
      const found: string[] = [];
      for await (const one of new Walk(files, canonical(uri(folder))).find()) found.push(one);
      assert.equal(await files.read(found[0]!, 10), 'Ada');
      assert.equal(await files.read(found[0]!, 2), undefined);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
