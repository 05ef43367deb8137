import type {Article, Entity, EntityType, MentionLevel, Span} from '@nutgraf/core';
import fc from 'fast-check';
import {sketch} from './article.js';

const PIECES = [
  'Ada ',
  'Brandt',
  "Élan's ",
  '𝕬b ',
  '—',
  '\n',
  '\r\n',
  '\n\n',
  '. ',
  '“Yes,” ',
  'minister ',
  'https://a.example/é ',
];
const TYPES: readonly EntityType[] = ['person', 'person', 'place', 'organization', 'date'];
const LEVELS: readonly MentionLevel[] = ['name', 'name', 'nominal', 'pronoun', 'demonym'];

/** Articles that no annotator would make, over texts of wide characters and all line ends; spans keep to whole characters. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    pieces: fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 25}),
    spans: fc.array(fc.tuple(fc.nat(120), fc.integer({min: 1, max: 15}), fc.nat(4), fc.nat(4), fc.nat(3)), {
      maxLength: 12,
    }),
  })
  .map(({pieces, spans}) => {
    const source = pieces.join('');
    const whole = (offset: number) => (/[\uDC00-\uDFFF]/.test(source[offset] ?? '') ? offset + 1 : offset);
    const made = spans.flatMap(([at, length, type, level, group]) => {
      const span = {start: whole(Math.min(at, source.length)), end: whole(Math.min(at + length, source.length))};
      return span.start < span.end ? [{span, type, level, group}] : [];
    });
    const entities = [0, 1, 2, 3].flatMap((group): Entity[] => {
      const own = made.filter(one => one.group === group);
      if (own.length === 0) return [];
      const mentions = own.map(({span, level}) => ({...span, level: LEVELS[level]!, confidence: level / 4}));
      mentions.sort((a, b) => a.start - b.start || a.end - b.end);
      const first = mentions[0]!;
      const role = {
        title: 'minister',
        of: null,
        ofEntity: null,
        status: null,
        confidence: 1,
        start: first.start,
        end: first.end,
      };
      const name = source.slice(first.start, first.end);
      const type = TYPES[own[0]!.type]!;
      return [
        {id: `e${group}`, type, name, knowledge: null, mentions, roles: group === 0 ? [role] : [], value: '2023-05-02'},
      ];
    });
    const statements = made.slice(0, 2).map(({span}) => ({
      ...span,
      parts: [span],
      kind: 'direct' as const,
      speaker: entities[0]?.id ?? null,
      source: null,
      cue: null,
      confidence: 1,
    }));
    const events = made.slice(2, 3).map(({span}) => ({
      ...span,
      type: 'meeting' as const,
      participants: entities.map(({id}) => id),
      place: null,
      date: null,
      status: 'held' as const,
      confidence: 1,
    }));
    const blocks = linesOf(source).map((line, index) => ({
      ...line,
      kind: index % 3 === 0 ? ('heading' as const) : ('paragraph' as const),
      depth: index % 3 === 0 ? 1 + (index % 2) : 0,
    }));
    return {...sketch(source, {}), entities, statements, events, blocks, sentences: linesOf(source)};
  });

function linesOf(source: string): Span[] {
  return [...source.matchAll(/[^\r\n]+/g)].map(({index, 0: line}) => ({start: index, end: index + line.length}));
}
