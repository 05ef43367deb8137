import assert from 'node:assert/strict';
import type {Position, Range} from 'vscode-languageserver-protocol';
import {MODERN} from './support/capabilities.js';
import {Client, type TestDocument} from './support/client.js';
import {STORY} from './support/story.js';

/** Every kind of character before what is asked about. */
const TEXT = STORY.replace('Kenyan', '𝕹 — é Kenyan').replace('"We want', '“Élan,” he said. "We want');
const LINES = TEXT.split('\n');

/** The same place in bytes of UTF-8. */
function inBytes({line, character}: Position): Position {
  return {line, character: Buffer.byteLength(LINES[line]!.slice(0, character), 'utf8')};
}

/** An answer with all positions in bytes; of tokens the data as lines, bytes and kinds. */
function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(converted);
  if (typeof value !== 'object' || value === null) return value;
  if ('line' in value && 'character' in value) return inBytes(value as Position);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, converted(inner)]));
}

/** Tokens as ranges, so that their lengths are converted too. */
function ranges({data}: {data: number[]}): {range: Range; kind: number[]}[] {
  const tokens: {range: Range; kind: number[]}[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, ...kind] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    tokens.push({range: {start: {line, character}, end: {line, character: character + length}}, kind});
  }
  return tokens;
}

const same = (position: Position) => position;

/** The answers of all methods at the words of the story, asked in the units of `convert`. */
async function answers(document: TestDocument, convert: (position: Position) => Position): Promise<unknown[]> {
  const whole = {start: {line: 0, character: 0}, end: convert({line: LINES.length - 1, character: 0})};
  const all: unknown[] = [
    ranges(await document.request('semanticTokens/full')),
    ranges(await document.request('semanticTokens/range', {range: whole})),
    await document.request('documentSymbol'),
    await document.request('foldingRange'),
    await document.request('documentLink'),
    await document.request('inlayHint', {range: whole}),
  ];
  for (const words of ['Kenyan', 'Otieno met', 'Dahl in', 'Otieno said', 'He gave', 'treaty', 'The minister']) {
    const position = convert(document.position(words));
    for (const method of ['hover', 'definition', 'typeDefinition', 'documentHighlight', 'prepareRename', 'completion'])
      all.push(await document.request(method, {position}));
    all.push(await document.request('references', {position, context: {includeDeclaration: true}}));
    all.push(await document.request('selectionRange', {positions: [position]}));
  }
  all.push(await document.request('rename', {position: convert(document.position('Otieno said')), newName: 'Wanjiru'}));
  return all;
}

async function start(encodings: string[]): Promise<Client> {
  const general = {positionEncodings: encodings};
  return Client.start({capabilities: {...MODERN, general}, settings: {}});
}

describe('general.positionEncodings', () => {
  let units: Client;
  let bytes: Client;
  before(async () => {
    [units, bytes] = await Promise.all([start(['utf-16']), start(['utf-8', 'utf-16'])]);
  });
  after(() => Promise.all([units.stop(), bytes.stop()]));

  it('is agreed on, and every method answers the same in either', async () => {
    assert.equal(units.initialized.capabilities.positionEncoding, 'utf-16');
    assert.equal(bytes.initialized.capabilities.positionEncoding, 'utf-8');
    const uri = 'file:///desk/wide.md';
    const inUnits = await answers(await units.open(uri, TEXT), same);
    const document = await bytes.open(uri, TEXT);
    assert.deepEqual(await answers(document, inBytes), converted(inUnits));

    // an edit behind wide characters, in bytes
    const at = inBytes(document.position('Otieno met'));
    const range = {start: at, end: {line: at.line, character: at.character + 'Otieno'.length}};
    await document.change({range, text: 'Wanjiru'});
    const position = {line: at.line, character: at.character + 1};
    const hover = await document.request<{contents: {value: string}}>('hover', {position});
    assert.match(hover.contents.value, /^\*\*Peter Wanjiru\*\*/);
  });
});
