import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {copyFile, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {builtinModules, createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const text = 'OSLO — Foreign Minister Kari Lund met President John Otieno of Kenya in Nairobi on Tuesday.\n';

/** Packages that a bundle asks for by name. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const names = [...code.matchAll(/(?:^|[\s;])(?:import|export)\s(?:[^'"\n;]*?\sfrom\s)?["']([^'"\n]+)["']/g)];
  names.push(...code.matchAll(/\bimport\(["']([^'"\n]+)["']\)/g));
  return names
    .map(([, name]) => name!)
    .filter(name => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name))
    .map(name => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

describe('package', function () {
  this.timeout(120_000);
  let folder: string;
  let bin: string;

  before(async () => {
    assert.ok(existsSync(join(root, 'dist/cli/cli.js')), 'not built: run "npm run build -w packages/nutgraf" first');
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-package-'));
    const {stdout} = await run('npm', ['pack', '--silent', '--pack-destination', folder], {cwd: root});
    const target = join(folder, 'node_modules/nutgraf');
    await mkdir(target, {recursive: true});
    await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', target, '--strip-components=1']);
    // As npm would install it, without the network: only what it names as a dependency can be found.
    const require = createRequire(join(root, 'package.json'));
    for (const name of Object.keys(manifest.dependencies)) {
      const from = require.resolve
        .paths(name)!
        .map(path => join(path, name))
        .find(path => existsSync(path));
      assert.ok(from, `${name} is not installed`);
      const to = join(folder, 'node_modules', name);
      await mkdir(dirname(to), {recursive: true});
      await symlink(from, to, 'dir');
    }
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
    bin = join(target, 'bin/nutgraf.js');
  });

  after(() => rm(folder, {recursive: true, force: true}));

  it('asks only for its dependencies', () => {
    for (const build of ['node', 'browser', 'cli', 'libraries']) {
      const files = readdirSync(join(root, 'dist', build)).filter(file => /\.(?:c?js|d\.ts)$/.test(file));
      const library = build === 'node' || build === 'browser';
      assert.ok(!library || (files.includes('index.js') && files.includes('index.d.ts')));
      for (const file of files) {
        for (const name of importsOf(join(root, 'dist', build, file))) {
          const types = `@types/${name}`;
          const known = name in manifest.dependencies || (file.endsWith('.d.ts') && types in manifest.dependencies);
          assert.ok(known, `${build}/${file} imports ${name}`);
        }
      }
    }
  });

  it('annotates where it is installed alone', async () => {
    const script = `import {annotate, toStandoff} from 'nutgraf';
      console.log(JSON.stringify(toStandoff(annotate(${JSON.stringify(text)}))));`;
    const {stdout} = await run(process.execPath, ['--input-type=module', '-e', script], {cwd: folder});
    const {entities} = JSON.parse(stdout) as {entities: {name: string}[]};
    assert.ok(
      entities.some(({name}) => name === 'Kari Lund'),
      stdout,
    );
  });

  it('reads Markdown where it is installed alone', async () => {
    const markdown = `---\ndate: 2024-05-15\n---\n# Visit &amp; talks\n\n${text}`;
    const script = `import {annotate} from 'nutgraf';
      const {blocks, document} = annotate(${JSON.stringify(markdown)}, {input: 'markdown'});
      console.log(JSON.stringify([document.date, ...blocks.map(({kind}) => kind)]));`;
    const {stdout} = await run(process.execPath, ['--input-type=module', '-e', script], {cwd: folder});
    assert.deepEqual(JSON.parse(stdout), ['2024-05-15', 'heading', 'paragraph']);
  });

  it('gives browsers the weights with the code', async () => {
    const file = 'nutgraf/dist/browser/index.js';
    const script = (name: string) => `import {annotate} from ${JSON.stringify(name)};
      console.log(JSON.stringify(annotate(${JSON.stringify(text)})));`;
    await rm(join(folder, 'node_modules/nutgraf/dist/model-en.bin'));
    const on = async (name: string) =>
      (await run(process.execPath, ['--input-type=module', '-e', script(name)], {cwd: folder})).stdout;
    const browser = await on(`./node_modules/${file}`);
    await assert.rejects(on('nutgraf'), /model-en\.bin/);
    await copyFile(join(root, 'dist/model-en.bin'), join(folder, 'node_modules/nutgraf/dist/model-en.bin'));
    assert.equal(browser, await on('nutgraf'), 'built from another model: run "npm run build" at the root');
  });

  it('runs its commands where it is installed alone', async () => {
    await writeFile(join(folder, 'a.txt'), text);
    const {stdout} = await run(process.execPath, [bin, 'annotate', '-f', 'standoff', 'a.txt'], {cwd: folder});
    assert.equal((JSON.parse(stdout) as {id: string}).id, 'a.txt');
    const version = await run(process.execPath, [bin, '--version']);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\S*\n$/);
    const sheet = await run(process.execPath, [bin, 'annotate', 'a.txt'], {cwd: folder});
    assert.match(sheet.stdout, /^People$/m);
    const page = await run(process.execPath, [bin, 'annotate', '-f', 'html', 'a.txt'], {cwd: folder});
    assert.match(page.stdout, /nutgraf-person/);
  });

  it('trains where it is installed alone, with code that no other command loads', async () => {
    const {SHIPS, sentencesOf, toBio} = await import('../../training/test/support/ships.js');
    await writeFile(join(folder, 'desk.bio'), toBio(sentencesOf(SHIPS)));
    const flags = ['--data', 'desk.bio', '--held-out', '0', '--epochs', '1'];
    const {stdout} = await run(process.execPath, [bin, 'train', ...flags], {cwd: folder});
    assert.match(stdout, /^Wrote my-model\.bin/m);
    const annotated = await run(
      process.execPath,
      [bin, 'annotate', '-f', 'standoff', '--model', 'my-model.bin', 'a.txt'],
      {
        cwd: folder,
      },
    );
    assert.equal((JSON.parse(annotated.stdout) as {id: string}).id, 'a.txt');
    const scripts = (part: string) =>
      readdirSync(join(root, 'dist', part))
        .filter(file => file.endsWith('.js'))
        .map(file => ({file, code: readFileSync(join(root, 'dist', part, file), 'utf8')}));
    const training = scripts('cli').filter(({file}) => /^train-/.test(file));
    assert.equal(training.length, 1, 'one file of its own');
    for (const {file, code} of [...scripts('cli'), ...scripts('node')]) {
      if (file === training[0]!.file) continue;
      assert.ok(!code.includes(`from "./${training[0]!.file}"`), `${file} loads the training at once`);
      assert.ok(!code.includes('class TrainingNetwork'), `${file} holds the training`);
    }
    assert.ok(training[0]!.code.includes('TrainingNetwork'), 'the training is not where it is looked for');
  });

  it('ends quietly when its reader stops early', async () => {
    const line = `${JSON.stringify({id: 1, text})}\n`;
    const child = spawn(process.execPath, [bin, 'annotate', '--ndjson'], {cwd: folder});
    let errors = '';
    child.stderr.on('data', chunk => (errors += String(chunk)));
    child.stdin.on('error', () => {});
    child.stdin.end(line.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise(resolve => child.on('close', resolve));
    assert.equal(errors, '');
    assert.equal(status, 0);
  });

  it('checks articles by a workspace file, and has the page of each finding', async () => {
    await writeFile(
      join(folder, 'date.txt'),
      'Culture Minister Kari Lund met an Iraqian envoy on Monday, May 3, 2023.\n',
    );
    await writeFile(join(folder, '.nutgraf.yml'), 'rules: {wrong-demonym: off}\n');
    const checked = await run(process.execPath, [bin, 'check', '--fail-on', 'error', '--format', 'json', 'date.txt'], {
      cwd: folder,
    });
    const findings = JSON.parse(checked.stdout) as {code: string; page: string}[];
    assert.deepEqual(
      findings.map(({code}) => code),
      ['weekday-mismatch'],
    );
    const [, page] = findings[0]!.page.split('/nutgraf/');
    assert.ok(existsSync(join(folder, 'node_modules/nutgraf', page!)), page);
  });

  it('serves editors on standard input and output', async () => {
    const child = spawn(process.execPath, [bin, 'serve', '--stdio'], {cwd: folder});
    const send = (message: object) => {
      const body = JSON.stringify({jsonrpc: '2.0', ...message});
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let answer = '';
    const answered = new Promise<void>(resolve => {
      child.stdout.on('data', chunk => {
        answer += String(chunk);
        if (answer.includes('"id":1')) resolve();
      });
    });
    send({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}});
    await answered;
    assert.match(answer, /"hoverProvider"/);
    const closed = new Promise(resolve => child.on('close', resolve));
    send({id: 2, method: 'shutdown'});
    send({method: 'exit'});
    assert.equal(await closed, 0);
  });

  it('declares types that stand alone', async () => {
    await writeFile(
      join(folder, 'use.ts'),
      `import nutgraf, {annotate, type Article, toStandoff, toTree} from 'nutgraf';
      import {unified} from 'unified';
      const article: Article = annotate('x', {input: 'plain'});
      const name: string | undefined = toStandoff(article).entities[0]?.name;
      for (const node of toTree(article).children) {
        if (node.type === 'paragraph') for (const child of node.children) if (child.type === 'mention') child.entity satisfies string;
      }
      unified().use(nutgraf, {date: '2022-03-04'});
      export {name};\n`,
    );
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const flags = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--exactOptionalPropertyTypes',
    ];
    await run(process.execPath, [tsc, ...flags, 'use.ts'], {cwd: folder}).catch(error => {
      assert.fail((error as {stdout: string}).stdout);
    });
  });
});
