import assert from 'node:assert/strict';
import type {Entity, Span} from '@nutgraf/core';
import fc from 'fast-check';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {documentOf, sketch} from '../../test/support/article.js';
import {ARTICLE, STORY} from '../../test/support/story.js';
import {documentFactory} from '../documents.js';
import {occurrencesOf} from '../occurrences.js';
import {flatten} from './flatten.js';
import {semanticTokens} from './index.js';
import {LEGEND, tokenType} from './legend.js';

/** Tokens as an editor reads them: the words, the type and the modifiers. */
function decode(document: ReturnType<typeof documentOf>, data: readonly number[]): string[] {
  const shown: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const words = document.getText({start: {line, character}, end: {line, character: character + length}});
    assert.equal(words.length, length, 'a token ends on its line');
    const modifiers = LEGEND.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    shown.push([words, LEGEND.tokenTypes[type]!.replace('nutgraf', ''), ...modifiers].join(' '));
  }
  return shown;
}

/** The same as offsets, with the index of the type. */
function spansOf(on: TextDocument, data: readonly number[]): (Span & {type: number})[] {
  const spans: (Span & {type: number})[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const start = on.offsetAt({line, character});
    spans.push({start, end: on.offsetAt({line, character: character + length}), type});
  }
  return spans;
}

const document = documentOf(STORY);

describe('semanticTokens', () => {
  it('gives kind, level and first mention, the innermost mention on top', () => {
    const {data} = semanticTokens(document, ARTICLE, 'all');
    assert.deepEqual(decode(document, data), [
      'Port Elms Place firstMention',
      'Veldian Place firstMention demonym',
      'Ada Brandt Person firstMention',
      'her Person pronoun',
      'Ostran counterpart Person nominal',
      'Jon Ile Person firstMention',
      'Port Elms Place',
      'Tuesday Date firstMention',
      'Brandt Person',
      'The Foreign Minister Person nominal',
      'Ile Person',
      'Both ministers Person nominal',
      'he Person pronoun uncertain',
    ]);
  });

  it('shows names or first mentions only when told to', () => {
    assert.deepEqual(
      decode(document, semanticTokens(document, ARTICLE, 'firstMentions').data).map(words => words.split(' ')[0]),
      ['Port', 'Veldian', 'Ada', 'Jon', 'Tuesday'],
    );
    const names = decode(document, semanticTokens(document, ARTICLE, 'names').data).join();
    assert.doesNotMatch(names, /pronoun|nominal/);
    assert.match(names, /Brandt Person/);
    assert.deepEqual(semanticTokens(document, ARTICLE, 'off').data, []);
  });

  it('gives the tokens that touch a range, in the same places', () => {
    const range = {start: {line: 6, character: 22}, end: {line: 7, character: 0}};
    assert.deepEqual(decode(document, semanticTokens(document, ARTICLE, 'names', range).data), [
      'Brandt Person',
      'Ile Person',
    ]);
  });

  it('cuts a mention at line ends, CRLF too, without the white space around them', () => {
    const source = 'The Port\r\n  Elms\rBridge\nClub met.';
    const article = sketch(source, {entities: [{name: 'Club', mentions: [{words: 'Port\r\n  Elms\rBridge\nClub'}]}]});
    const crlf = documentOf(source);
    assert.deepEqual(
      decode(crlf, semanticTokens(crlf, article, 'all').data).map(words => words.split(' ')[0]),
      ['Port', 'Elms', 'Bridge', 'Club'],
    );
  });

  it('counts UTF-16 code units', () => {
    const source = '𝕬 Ada';
    const article = sketch(source, {entities: [{name: 'Ada', mentions: [{words: 'Ada'}]}]});
    assert.deepEqual(semanticTokens(documentOf(source), article, 'all').data, [0, 3, 3, 0, 1]);
  });
});

describe('flatten', () => {
  it('covers exactly what the spans cover, in order, without overlap, each piece by the innermost', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({min: 1, max: 10}))
      .map(([start, length]) => ({start, end: start + length}));
    fc.assert(
      fc.property(fc.array(span, {maxLength: 12}), spans => {
        spans.sort((a, b) => a.start - b.start || b.end - a.end);
        const pieces = flatten(spans, one => one);
        for (let offset = 0; offset < 45; offset++) {
          const over = spans.filter(one => one.start <= offset && offset < one.end);
          const shown = pieces.filter(piece => piece.start <= offset && offset < piece.end);
          assert.equal(shown.length, over.length > 0 ? 1 : 0);
          // The one that begins last is innermost; of those that begin together, the shortest.
          if (over.length > 0) assert.deepEqual({...shown[0]!.item}, over.at(-1));
        }
      }),
    );
  });
});

describe('semanticTokens of any article', () => {
  it('are sorted, disjoint, within one line, and each of the innermost mention, in either encoding', () => {
    const piece = fc.constantFrom('Ada ', 'Él', '𝕬b ', '\n', '\r\n', ' ', '— ', 'x');
    const mention = fc.record({start: fc.nat(40), length: fc.integer({min: 1, max: 12}), type: fc.nat(4)});
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 20}).map(pieces => pieces.join('')),
        fc.array(mention, {maxLength: 10}),
        (source, mentions) => {
          // whole characters only: no mention begins or ends within a pair
          const whole = (offset: number) => (/[\uDC00-\uDFFF]/.test(source[offset] ?? '') ? offset + 1 : offset);
          const types = ['person', 'place', 'organization', 'date', 'event'] as const;
          const entities = mentions.flatMap(({start, length, type}, index): Entity[] => {
            const span = {
              start: whole(Math.min(start, source.length)),
              end: whole(Math.min(start + length, source.length)),
            };
            if (span.start >= span.end) return [];
            const one = {...span, level: 'name' as const, confidence: 1};
            return [{id: `e${index}`, type: types[type]!, name: 'x', roles: [], knowledge: null, mentions: [one]}];
          });
          const article = {...sketch(source, {}), entities};
          const answers = (['utf-16', 'utf-8'] as const).map(encoding => {
            const on = documentFactory(() => encoding).create('file:///a.md', 'markdown', 1, source);
            return spansOf(on, semanticTokens(on, article, 'all').data);
          });
          const [spans = []] = answers;
          assert.deepEqual(answers[1], spans);
          spans.forEach(({start, end, type}, index) => {
            assert.ok(start < end);
            assert.ok(index === 0 || spans[index - 1]!.end <= start, 'sorted and disjoint');
            assert.doesNotMatch(source.slice(start, end), /[\r\n]/);
            const over = occurrencesOf(article).filter(({mention}) => mention.start <= start && start < mention.end);
            const innermost = over.filter(({mention}) => mention.start === over.at(-1)!.mention.start);
            const shortest = innermost.filter(({mention}) => mention.end === innermost.at(-1)!.mention.end);
            assert.equal(LEGEND.tokenTypes[type], LEGEND.tokenTypes[tokenType(shortest[0]!.entity.type)]);
          });
          source.split('').forEach((character, offset) => {
            const within = entities.some(({mentions: [one]}) => one!.start <= offset && offset < one!.end);
            if (within && /\S/.test(character))
              assert.ok(spans.some(({start, end}) => start <= offset && offset < end));
          });
        },
      ),
    );
  });
});
