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

function indexMentions(words: Words, entities: Entities): MentionIndex {
  const mentions: EntityMention[] = [];
  const entityOfMention: number[] = [];
  entities.entities.forEach((draft, entity) => {
    if (LITERALS.has(draft.type)) return;
    for (const mention of draft.mentions) {
      if (mention.level === 'demonym') continue;
      mentions.push(mention);
      entityOfMention.push(entity);
    }
  });
  /** Indexes of the mentions, by where they stand. */
  const all = new Uint32Array(mentions.length).map((_, index) => index);
  all.sort((a, b) => mentions[a]!.from - mentions[b]!.from || mentions[b]!.to - mentions[a]!.to || a - b);
  const entityOf = new Int32Array(words.count).fill(-1);
  const endsIn = new Int32Array(words.count).fill(-1);
  // The smallest mention stays, the last of those as long.
  const lengthAt = new Int32Array(words.count).fill(words.count);
  for (const index of all) {
    const {from, to} = mentions[index]!;
    const entity = entityOfMention[index]!;
    for (let token = from; token < to; token++) {
      if (to - from > lengthAt[token]!) continue;
      lengthAt[token] = to - from;
      entityOf[token] = entity;
    }
    // Of those that end here, the one that begins last comes last.
    if (to > 0) endsIn[to - 1] = entity;
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
        if (mentions[all[middle]!]!.from < from) low = middle + 1;
        else high = middle;
      }
      const found: IndexedMention[] = [];
      for (let place = low; place < all.length; place++) {
        const {from: start, to: end, level, origin, confidence} = mentions[all[place]!]!;
        if (start >= to) break;
        if (end > to) continue;
        found.push({from: start, to: end, level, origin, confidence, entity: entityOfMention[all[place]!]!});
      }
      return found;
    },
  };
}
