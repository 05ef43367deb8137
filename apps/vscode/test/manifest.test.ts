import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DEFAULT_SETTINGS, LEGEND, readSettings} from '@nutgraf/language-service';
import {listFiles, PackageManager} from '@vscode/vsce';

const {contributes} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const ids = (entries: {id: string}[]) => entries.map(({id}) => id);

/** A setting by its path, or those in it when it holds several. */
function leaves(path: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([field, inner]) => leaves(`${path}.${field}`, inner));
}

/** What an editor sends of a setting: "a.b" as `{a: {b: value}}`. */
function nested(path: string, value: unknown): unknown {
  return path.split('.').reduceRight<unknown>((inner, field) => ({[field]: inner}), value);
}

describe('the manifest', () => {
  it('contributes exactly the token types and modifiers of the server', () => {
    assert.deepEqual(ids(contributes.semanticTokenTypes), LEGEND.tokenTypes);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), LEGEND.tokenModifiers);
  });

  it('maps every token type to scopes that themes colour', () => {
    const {scopes} = contributes.semanticTokenScopes[0];
    assert.deepEqual(Object.keys(scopes), LEGEND.tokenTypes);
    // The editor test looks at how it comes out; every list needs a second choice for themes that leave the first plain.
    for (const list of Object.values<string[]>(scopes)) assert.ok(list.length > 1, String(list));
  });

  it('offers the settings that the server reads, with the same defaults', () => {
    const fields = Object.entries(DEFAULT_SETTINGS).flatMap(([field, value]) => leaves(field, value));
    for (const [field, value] of fields) {
      const property = contributes.configuration.properties[`nutgraf.${field}`];
      assert.deepEqual(property?.default, value, field);
      for (const choice of property.enum ?? []) assert.deepEqual(readSettings(nested(field, choice)).problems, []);
      assert.equal(property.enumDescriptions?.length, property.enum?.length, field);
    }
  });

  it('turns semantic colours on where articles are', () => {
    for (const language of ['[markdown]', '[plaintext]']) {
      assert.equal(contributes.configurationDefaults[language]['editor.semanticHighlighting.enabled'], true);
    }
  });

  it('packs the licences of weights, tables and libraries', async () => {
    const files = await listFiles({
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      packageManager: PackageManager.None,
    });
    for (const file of [
      'dist/model-en.LICENSE',
      'dist/NOTICE-KNOWLEDGE.txt',
      'dist/THIRD-PARTY-NOTICES.txt',
      'LICENSE',
    ])
      assert.ok(files.includes(file), `${file} is not among ${files.join(', ')}: was the extension built?`);
  });
});
