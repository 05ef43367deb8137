import type {EntityType} from '../article.js';
import type {Entities, EntityMention} from '../entities/types.js';
import type {TokenSpan, Words} from '../words/types.js';

const LITERALS: ReadonlySet<EntityType> = new Set<EntityType>(['date', 'time', 'money', 'percent', 'quantity']);

export interface IndexedMention extends EntityMention {
  entity: number;
}

export interface MentionIndex {
  /** Entity of the smallest mention that ends in, or else holds, the token; −1 where there is none. */
  entityAt(token: number): number;
  /** Mentions inside a span, in order, without dates and sums. */
  within(span: TokenSpan): IndexedMention[];
}

const made = new WeakMap<Entities, MentionIndex>();

/** Mentions by token; made once for all that ask about the same entities. */
export function createMentionIndex(words: Words, entities: Entities): MentionIndex {
  let index = made.get(entities);
  if (!index) {
    index = indexMentions(words, entities);
    made.set(entities, index);
  }
  return index;
}

const lengthOf = ({from, to}: TokenSpan): number => to - from;

function indexMentions(words: Words, entities: Entities): MentionIndex {
  const all: IndexedMention[] = [];
  entities.entities.forEach((draft, entity) => {
    if (LITERALS.has(draft.type)) return;
    for (const {from, to, level, origin, confidence} of draft.mentions) {
      if (level !== 'demonym') all.push({from, to, level, origin, confidence, entity});
    }
  });
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const entityOf = new Int32Array(words.count).fill(-1);
  const endsIn = new Int32Array(words.count).fill(-1);
  // Longer mentions first, so that the smallest one stays.
  const byLength = all.map((_, index) => index);
  byLength.sort((a, b) => lengthOf(all[b]!) - lengthOf(all[a]!) || a - b);
  for (const index of byLength) {
    const mention = all[index]!;
    entityOf.fill(mention.entity, mention.from, mention.to);
    if (mention.to > 0) endsIn[mention.to - 1] = mention.entity;
  }
  return {
    entityAt(token) {
      const ending = endsIn[token] ?? -1;
      return ending >= 0 ? ending : (entityOf[token] ?? -1);
    },
    within({from, to}) {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle] as IndexedMention).from < from) low = middle + 1;
        else high = middle;
      }
      const found: IndexedMention[] = [];
      for (let i = low; i < all.length && (all[i] as IndexedMention).from < to; i++) {
        const mention = all[i] as IndexedMention;
        if (mention.to <= to) found.push(mention);
      }
      return found;
    },
  };
}
