// The packages as a user installs them: packed, installed from the tarball into an empty folder, and used.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = readdirSync(join(root, 'packages'))
  .map(folder => ({folder: join(root, 'packages', folder), manifest: join(root, 'packages', folder, 'package.json')}))
  .filter(({manifest}) => existsSync(manifest))
  .map(({folder, manifest}) => ({folder, ...JSON.parse(readFileSync(manifest, 'utf8'))}))
  .filter(manifest => !manifest.private);

const npx = (args, options = {}) => execFileSync('npx', args, {cwd: root, encoding: 'utf8', stdio: 'pipe', ...options});

/** The files that an entry of "exports" leads to. */
function targets(entry) {
  if (typeof entry === 'string') return [entry.replace(/^\.\//, '')];
  return Object.values(entry).flatMap(targets);
}

describe('each published package', function () {
  this.timeout(120_000);
  for (const {name, folder, exports} of packages) {
    it(`${name} passes publint`, () => {
      npx(['publint', '--strict', folder]);
    });
    it(`${name} has right types (attw)`, () => {
      // the weights are bytes, which have no types
      npx(['attw', '--pack', folder, '--profile', 'esm-only', '--exclude-entrypoints', 'model-en.bin']);
    });
    it(`${name} packs a readme and its licence`, () => {
      const [{files}] = JSON.parse(
        execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
          cwd: folder,
          encoding: 'utf8',
          stdio: 'pipe',
        }),
      );
      const names = files.map(({path}) => path);
      assert.ok(names.includes('README.md'), `no README.md among ${names.join(', ')}`);
      assert.ok(
        names.some(path => path.startsWith('LICENSE')),
        `no LICENSE among ${names.join(', ')}`,
      );
      for (const target of targets(exports['.'])) {
        assert.ok(names.includes(target), `${target} of "exports" is not packed: was the package built?`);
      }
    });
  }
});

describe('nutgraf from its tarball', function () {
  this.timeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-packed-'));
  const node = (...args) => spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});

  before(() => {
    const [{filename}] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: join(root, 'packages/nutgraf'),
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    );
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)], {cwd: folder, stdio: 'pipe'});
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  it('names where its weights and tables come from', () => {
    const read = name => readFileSync(join(folder, 'node_modules/nutgraf/dist', name), 'utf8');
    assert.match(read('NOTICE-KNOWLEDGE.md'), /GeoNames[\s\S]*CC BY 4\.0[\s\S]*MIT License/);
    assert.match(read('LICENSE-WEIGHTS'), /CC-BY-SA-4\.0[\s\S]*GUM[\s\S]*Wikigold/);
  });

  it('annotates by one import', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import {annotate} from 'nutgraf';
       const {entities} = annotate('Foreign Minister Ama Ofori arrived in Lima on Monday. She met President Juan Quispe.', {date: '2024-05-15'});
       console.log(JSON.stringify(entities.filter(e => e.type === 'person').map(e => e.name)));`,
    );
    const {stdout, stderr} = node('use.js');
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), ['Ama Ofori', 'Juan Quispe']);
  });

  it('runs as npx nutgraf', () => {
    writeFileSync(join(folder, 'story.txt'), 'Foreign Minister Ama Ofori arrived in Lima on Monday.\n');
    const output = execFileSync('npx', ['--no-install', 'nutgraf', 'annotate', '--format', 'standoff', 'story.txt'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const {schema, id, entities} = JSON.parse(output);
    assert.equal(schema, 1);
    assert.equal(id, 'story.txt');
    assert.ok(entities.some(({name, type}) => name === 'Lima' && type === 'place'));
  });

  it('trains on annotated text and annotates with the model', () => {
    const line = 'The\tO\nOtto\tB-MISC\nBrandt\tI-MISC\nleft\tO\nRiga\tB-LOC\n.\tO\n\n';
    writeFileSync(join(folder, 'desk.bio'), line.repeat(20));
    const trained = node(
      'node_modules/nutgraf/bin/nutgraf.js',
      'train',
      '--data',
      'desk.bio',
      '--held-out',
      '0',
      '--epochs',
      '1',
    );
    assert.equal(trained.status, 0, trained.stderr);
    assert.match(trained.stdout, /^Wrote my-model\.bin/m);
    writeFileSync(
      join(folder, 'model.js'),
      `import {readFileSync} from 'node:fs';
       import {annotate, loadModel} from 'nutgraf';
       const model = loadModel(readFileSync('my-model.bin'));
       console.log(annotate('Ama Ofori arrived in Lima.', {model}).entities.map(({name}) => name).join());`,
    );
    assert.equal(node('model.js').stdout, 'Ama Ofori,Lima\n');
  });

  it('has types that a strict project accepts', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import nutgraf, {annotate, toStandoff, type Article} from 'nutgraf';
       const article: Article = annotate('text', {input: 'markdown', date: '2024-05-15'});
       const id: string | undefined = article.entities[0]?.id;
       export {id, nutgraf, toStandoff};`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const {stdout, status} = node(
      tsc,
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--skipLibCheck',
      'false',
      'use.ts',
    );
    assert.equal(status, 0, stdout);
  });
});
