/**
 * Compiles data/*.tsv into src/generated/*.ts, one string constant a table, so that an import parses nothing.
 * With --check nothing is written: it fails when a generated file is not what the data gives.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readTable} from './read-table.js';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const dataFolder = join(root, 'data');
const generatedFolder = join(root, 'src', 'generated');
const checkOnly = process.argv.includes('--check');

function moduleOf(name: string, table: string): string {
  const constant = name.replaceAll('-', '_').toUpperCase();
  const literal = table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `// Compiled from data/${name}.tsv by scripts/generate.ts: edit that file.\nexport const ${constant} = \`${literal}\`;\n`;
}

mkdirSync(generatedFolder, {recursive: true});
const stale: string[] = [];
for (const file of readdirSync(dataFolder)
  .filter(file => file.endsWith('.tsv'))
  .sort()) {
  const name = file.slice(0, -'.tsv'.length);
  const {rows} = readTable(join(dataFolder, file));
  const text = moduleOf(name, rows.map(row => row.join('\t')).join('\n'));
  const target = join(generatedFolder, `${name}.ts`);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  stale.push(target);
  if (!checkOnly) writeFileSync(target, text);
}
if (checkOnly && stale.length > 0) {
  console.error(`Not what data/ gives: ${stale.join(', ')}. Run "npm run generate" in packages/knowledge.`);
  process.exitCode = 1;
} else {
  console.log(
    stale.length === 0 ? 'src/generated is up to date.' : `${checkOnly ? 'Stale' : 'Wrote'}: ${stale.length} files.`,
  );
}
