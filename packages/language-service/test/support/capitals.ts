import type {Article, Entity} from '@nutgraf/core';
import {SIGNS} from './article.js';

/** Takes runs of capitalized words for persons and "he" for the last of them, in lines that are no code: enough to test sessions by. */
export function annotateCapitals(source: string): Article {
  const entities = new Map<string, Entity>();
  const blocks: Article['blocks'] = [];
  let last: Entity | undefined;
  let fenced = false;
  for (const {0: line, index} of source.matchAll(/[^\r\n]+/g)) {
    if (line.startsWith('```')) fenced = !fenced;
    else if (!fenced) {
      blocks.push({kind: 'paragraph', depth: 0, start: index, end: index + line.length});
      for (const match of line.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*|\bhe\b/gu)) {
        const pronoun = match[0] === 'he';
        if (pronoun && !last) continue;
        const name: string = pronoun ? last!.name : match[0];
        const entity: Entity = entities.get(name) ?? {
          id: `e${entities.size + 1}`,
          type: 'person',
          name,
          knowledge: null,
          roles: [],
          mentions: [],
        };
        entities.set(name, entity);
        const start = index + match.index;
        entity.mentions.push({start, end: start + match[0].length, level: pronoun ? 'pronoun' : 'name', confidence: 1});
        last = entity;
      }
    }
  }
  const document = {title: null, date: null, publisher: null, authors: [], place: null};
  return {
    source,
    input: 'markdown',
    document,
    signs: SIGNS,
    blocks,
    sentences: [],
    entities: [...entities.values()],
    statements: [],
    events: [],
    warnings: [],
  };
}
