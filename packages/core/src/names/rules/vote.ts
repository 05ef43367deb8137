import {placeByName} from '@nutgraf/knowledge';
import type {NamedType} from '../../article.js';
import type {Draft, Reader} from './draft.js';

/**
 * A document agrees with itself: a name of one word has the type most sure of it, all its occurrences taken together; a
 * place nobody has heard of that is the surname of somebody in the document is that person.
 */
export function vote(reader: Reader, drafts: Draft[]): Draft[] {
  const votes = new Map<number, Map<NamedType, number>>();
  for (const draft of drafts) {
    if (draft.to - draft.from > 1) continue;
    const word = reader.words.types[draft.from]!;
    let types = votes.get(word);
    if (!types) {
      types = new Map();
      votes.set(word, types);
    }
    types.set(draft.type, (types.get(draft.type) ?? 0) + draft.confidence);
  }
  for (const draft of drafts) {
    const types = draft.to - draft.from > 1 ? undefined : votes.get(reader.words.types[draft.from]!);
    if (!types || types.size < 2) continue;
    for (const [type, sum] of types) if (sum > types.get(draft.type)!) draft.type = type;
  }
  agreeOnSurnames(reader, drafts);
  return drafts;
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
