/**
 * Compiles data/*.tsv into src/generated: small tables as string constants, so that an import parses nothing, and large
 * ones as text files (see src/texts).
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

/** Tables that are only compiled into the gazetteer and the sorted places. */
const GAZETTEER_ONLY: ReadonlySet<string> = new Set(['cities', 'given-names', 'subdivisions', 'surnames']);

const stale: string[] = [];

function constant(name: string, table: string): string {
  const literal = table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `export const ${name} = \`${literal}\`;\n`;
}

function put(file: string, text: string): void {
  const target = join(generatedFolder, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  stale.push(target);
  if (!checkOnly) writeFileSync(target, text);
}

mkdirSync(generatedFolder, {recursive: true});
const files = readdirSync(dataFolder).filter(file => file.endsWith('.tsv'));
for (const file of files.sort()) {
  const name = file.slice(0, -'.tsv'.length);
  if (GAZETTEER_ONLY.has(name)) continue;
  const {rows} = readTable(join(dataFolder, file));
  const table = rows.map(row => row.join('\t')).join('\n');
  const header = `// Compiled from data/${file} by scripts/generate.ts: edit that file.\n`;
  put(`${name}.ts`, header + constant(name.replaceAll('-', '_').toUpperCase(), table));
}
if (!checkOnly || stale.length === 0) {
  // Imported only now, as it reads the modules written above.
  const {gazetteerTables, placeLines} = await import('./gazetteer-entries.js');
  const {nameLines} = await import('./name-entries.js');
  const {words, phrases} = gazetteerTables(dataFolder);
  // "key TAB flags in base 36" by line, sorted
  put('gazetteer.txt', words);
  put('phrases.txt', phrases);
  put('places.txt', placeLines(dataFolder));
  // "kind form TAB code" by line, sorted by kind and form in lower case
  put('names.txt', nameLines(dataFolder));
}

if (checkOnly && stale.length > 0) {
  console.error(`Not what data/ gives: ${stale.join(', ')}. Run "npm run generate" in packages/knowledge.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'src/generated is up to date.' : `Wrote ${stale.length} files.`);
}
