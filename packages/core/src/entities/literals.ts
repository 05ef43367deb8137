import type {Literal} from '../times/types.js';
import type {Words} from '../words/types.js';
import type {EntityDraft} from './types.js';

/**
 * One entity for each distinct literal: "2011" said twice is one date, "last year" another, and so are "Monday" in a
 * report and "Monday" in an announcement.
 */
export function joinLiterals(words: Words, literals: readonly Literal[], entities: EntityDraft[]): void {
  const byText = new Map<string, {meaning: Literal['meaning']; entity: EntityDraft}[]>();
  for (let index = 0; index < literals.length; index++) {
    const {from, to, type, meaning} = literals[index]!;
    if (from < 0 || to > words.count || from >= to) continue;
    const text = words.text.slice(words.starts[from], words.ends[to - 1]).replace(/\s+/g, ' ');
    const key = `${type}\u0000${text.toLowerCase()}`;
    let known = byText.get(key);
    if (!known) {
      known = [];
      byText.set(key, known);
    }
    let entity = known.find(other => isSame(other.meaning, meaning))?.entity;
    if (!entity) {
      entity = {type, name: text, gender: null, knowledge: null, mentions: [], titles: []};
      known.push({meaning, entity});
      entities.push(entity);
    }
    entity.mentions.push({from, to, level: 'name', origin: index, confidence: 1});
  }
}

function isSame(a: Literal['meaning'], b: Literal['meaning']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
