import {placeByName} from '@nutgraf/knowledge';
import type {NamedType} from '../../article.js';
import type {Draft, Reader} from './draft.js';

/**
 * A document agrees with itself: a name of one word has the type most sure of it, all its occurrences taken together; a
 * place nobody has heard of that is the surname of somebody in the document is that person.
 */
export function vote(reader: Reader, drafts: Draft[]): Draft[] {
  const votes = contested(reader, drafts);
  for (const draft of drafts) {
    const types = votes.get(wordOf(reader, draft));
    types?.set(draft.type, (types.get(draft.type) ?? 0) + draft.confidence);
  }
  for (const draft of drafts) {
    const types = votes.get(wordOf(reader, draft));
    if (types) for (const [type, sum] of types) if (sum > types.get(draft.type)!) draft.type = type;
  }
  agreeOnSurnames(reader, drafts);
  agreeOnShort(reader, drafts);
  return drafts;
}

/** No votes yet for each word that stands as a name of more than one type. */
function contested(reader: Reader, drafts: readonly Draft[]): Map<number, Map<NamedType, number>> {
  const firstOf = new Map<number, NamedType>();
  const votes = new Map<number, Map<NamedType, number>>();
  for (const draft of drafts) {
    const word = wordOf(reader, draft);
    if (word < 0) continue;
    const first = firstOf.get(word);
    if (first === undefined) firstOf.set(word, draft.type);
    else if (first !== draft.type && !votes.has(word)) votes.set(word, new Map());
  }
  return votes;
}

/** The word's type in the lexicon where a name is of one word, else -1. */
function wordOf({words}: Reader, {from, to}: Draft): number {
  return to - from > 1 ? -1 : words.types[from]!;
}

function agreeOnSurnames(reader: Reader, drafts: Draft[]): void {
  const surnames = new Set<string>();
  for (const {type, from, to} of drafts)
    if (type === 'person' && to - from > 1) {
      surnames.add(reader.text({from: to - 1, to}));
      if (to - from > 2) surnames.add(reader.text({from: from + 1, to}));
    }
  for (const draft of drafts) {
    if (draft.type !== 'place') continue;
    const name = reader.text(draft);
    if (surnames.has(name) && !placeByName(name)) draft.type = 'person';
  }
}

/** "the System" after "Central Coast Integration System": the last word of a body's name, after the article, is that body. */
function agreeOnShort(reader: Reader, drafts: Draft[]): void {
  const last = new Set<number>();
  for (const draft of drafts) {
    const {type, from, to} = draft;
    if (type === 'organization' && to - from > 2) last.add(reader.words.types[to - 1]!);
    else if (type === 'event' && last.has(wordOf(reader, draft)) && from > 0 && reader.lower(from - 1) === 'the')
      draft.type = 'organization';
  }
}
