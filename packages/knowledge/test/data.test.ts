import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {textOf} from '#texts';
import {gazetteerTables, placeLines} from '../scripts/gazetteer-entries.js';
import {nameLines} from '../scripts/name-entries.js';
import {readTable, type Table} from '../scripts/read-table.js';
import {foldName} from '../src/fold.js';
import {officeKey} from '../src/office-key.js';
import {listOf, markedName} from '../src/table.js';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const dataFolder = join(root, 'data');
const files = readdirSync(dataFolder).filter(file => file.endsWith('.tsv'));
const tables = new Map(files.map(file => [file.slice(0, -'.tsv'.length), readTable(join(dataFolder, file))]));

const table = (name: string): Table => tables.get(name)!;
const column = (name: string, heading: string): string[] => {
  const at = table(name).columns.indexOf(heading);
  assert.ok(at >= 0, `${name} has no column ${heading}`);
  return table(name).rows.map(row => row[at]!);
};
const record = (name: string, row: readonly string[]): Record<string, string> =>
  Object.fromEntries(table(name).columns.map((heading, at) => [heading, row[at]!]));
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** The columns that together tell a row of a table from all others; the first one where none is given. */
const KEYS: Readonly<Record<string, readonly number[]>> = {
  cities: [0, 2],
  'given-names': [0, 1],
  subdivisions: [1],
};

const compare = (a: readonly string[], b: readonly string[]): number => {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1;
  return 0;
};

describe('data', () => {
  for (const [name, {comments, columns, rows}] of tables) {
    describe(name, () => {
      it('names its source', () => assert.ok(comments.some(line => /^# source: \S/.test(line))));

      it('has its rows sorted by code units, each with a key of its own', () => {
        assert.deepEqual(
          rows.map(row => row.join('\t')),
          [...rows].sort(compare).map(row => row.join('\t')),
        );
        const key = KEYS[name] ?? [0];
        assert.deepEqual(repeated(rows.map(row => key.map(at => row[at]).join('\t'))), []);
      });

      it('has clean cells', () => {
        for (const row of rows) {
          for (const [at, cell] of row.entries()) {
            const place = `${name}, ${row[0]}, ${columns[at]}: "${cell}"`;
            assert.equal(cell, cell.trim(), place);
            assert.equal(cell, cell.normalize('NFC'), place);
            assert.doesNotMatch(cell, /;(?! )|; *$| {2}|[`|\\]/, place);
            assert.deepEqual(repeated(cell.split('; ')), [], place);
          }
        }
      });
    });
  }

  it('has ISO codes that are well formed and unique', () => {
    for (const code of column('countries', 'iso2')) assert.match(code, /^[A-Z]{2}$/);
    for (const code of column('countries', 'iso3')) assert.match(code, /^[A-Z]{3}$/);
    assert.deepEqual(repeated(column('countries', 'iso3')), []);
    for (const code of column('currencies', 'code')) assert.match(code, /^[A-Z]{3}$/);
    assert.equal(column('countries', 'iso2').length, 250);
  });

  it('refers only to countries and currencies that it has', () => {
    const codes = new Set([...column('countries', 'iso2'), '']);
    const currencies = new Set([...column('currencies', 'code'), '']);
    for (const name of ['organizations', 'media', 'companies', 'regions', 'cities']) {
      for (const code of column(name, 'country')) assert.ok(codes.has(code), `${name}: ${code}`);
    }
    for (const code of column('subdivisions', 'code')) assert.ok(codes.has(code.slice(0, 2)), code);
    for (const code of column('countries', 'parent')) assert.ok(codes.has(code), code);
    for (const code of column('countries', 'currency')) assert.ok(currencies.has(code), code);
  });

  it('has each office once, however it is written', () => {
    assert.deepEqual(repeated(column('offices', 'title').map(officeKey)), []);
  });

  it('gives every state a capital, a demonym, and every territory its state', () => {
    for (const row of table('countries').rows) {
      const country = record('countries', row);
      if (country.status === 'state') {
        assert.notEqual(country.capitals, '', `${country.name}: capital`);
        assert.notEqual(country.adjectives, '', `${country.name}: adjective`);
        if (country.iso2 !== 'VA') assert.match(country.nouns!, /^[^/]+\/[^/]+/, `${country.name}: noun`);
        assert.equal(country.parent, '');
      } else {
        assert.equal(country.status, 'territory');
        assert.ok(country.parent !== '' || ['AQ', 'EH'].includes(country.iso2!), `${country.name}: parent`);
      }
      for (const noun of listOf(country.nouns)) assert.match(noun, /^[^/]+\/[^/]+$/, country.name);
      const demonyms = [...listOf(country.adjectives), ...listOf(country.nouns).flatMap(noun => noun.split('/'))];
      const words = demonyms.map(demonym => markedName(demonym).text);
      for (const language of listOf(country.languages)) {
        if (language !== 'Kinyarwanda' && language !== 'Persian') assert.ok(words.includes(language), language);
      }
    }
  });

  const COUNTRY_NAMES = ['name', 'formal', 'aliases'];
  const DEMONYMS = ['adjectives', 'nouns'];
  for (const [what, sources] of [
    ['name of a country', [['countries', COUNTRY_NAMES]]],
    ['demonym of a country', [['countries', DEMONYMS]]],
    [
      'name of an organization',
      ['organizations', 'media', 'companies'].map(name => [name, ['name', 'acronyms', 'aliases']]),
    ],
  ] as [string, [string, string[]][]][]) {
    it(`marks every ${what} that another row bears too`, () => {
      const bearers = new Map<string, {row: string; marked: boolean}[]>();
      for (const [name, headings] of sources) {
        for (const row of table(name).rows) {
          const cells = record(name, row);
          for (const text of headings.flatMap(heading => listOf(cells[heading]))) {
            const {text: bare, marks} = markedName(text);
            const form = foldName(bare).replace(/^The /, '');
            const all = bearers.get(form) ?? [];
            if (!all.some(other => other.row === row[0])) all.push({row: row[0]!, marked: marks.length > 0});
            bearers.set(form, all);
          }
        }
      }
      for (const [form, all] of bearers) {
        const unmarked = all.filter(bearer => !bearer.marked);
        if (all.length > 1)
          assert.ok(unmarked.length <= 1, `${form}: ${unmarked.map(bearer => bearer.row).join(', ')}`);
      }
    });
  }

  it('uses only the classes, kinds and genders that the types name', () => {
    const source = (file: string) => readFileSync(join(root, 'src', file), 'utf8');
    const union = (text: string, type: string) => {
      const body = new RegExp(`type ${type} =([^;]+);`).exec(text)![1]!;
      return new Set([...body.matchAll(/'([^']+)'/g)].map(match => match[1]!));
    };
    const checks: [string, string, string, string][] = [
      ['offices', 'class', 'offices.ts', 'OfficeClass'],
      ['organizations', 'kind', 'organizations.ts', 'OrganizationKind'],
      ['companies', 'kind', 'organizations.ts', 'OrganizationKind'],
      ['media', 'kind', 'organizations.ts', 'MediaKind'],
      ['organization-words', 'sphere', 'organizations.ts', 'OrganizationSphere'],
      ['regions', 'kind', 'regions.ts', 'RegionKind'],
      ['honorifics', 'kind', 'persons.ts', 'HonorificKind'],
    ];
    for (const [name, heading, file, type] of checks) {
      const allowed = union(source(file), type);
      for (const value of column(name, heading)) assert.ok(allowed.has(value), `${name}: ${value}`);
    }
    const genders = new Set(['', 'f', 'm']);
    for (const name of ['offices', 'honorifics', 'person-nouns']) {
      for (const gender of column(name, 'gender')) assert.ok(genders.has(gender), `${name}: ${gender}`);
    }
    const scopes = new Set(['', ...union(source('offices.ts'), 'OfficeScope')]);
    for (const scope of column('offices', 'unique')) assert.ok(scopes.has(scope), scope);
  });

  it('is what src/generated was compiled from', async () => {
    for (const [name, {rows}] of tables) {
      if (['cities', 'given-names', 'subdivisions', 'surnames'].includes(name)) continue;
      const compiled = (await import(`../src/generated/${name}.js`)) as Record<string, string>;
      assert.equal(Object.values(compiled)[0], rows.map(row => row.join('\t')).join('\n'), name);
    }
    const {words, phrases} = gazetteerTables(dataFolder);
    assert.ok(words === textOf('gazetteer') && phrases === textOf('phrases'), 'run "npm run generate"');
    assert.ok(placeLines(dataFolder) === textOf('places'), 'run "npm run generate"');
    assert.ok(nameLines(dataFolder) === textOf('names'), 'run "npm run generate"');
  });
});
