import type {Name} from '../types.js';
import type {Draft} from './draft.js';

/** Puts names in order, longer first, gives each the smallest that holds it, and drops what would cross another. */
export function nest(drafts: Draft[]): Name[] {
  const sorted = [...drafts].sort((a, b) => a.from - b.from || b.to - a.to);
  const names: Name[] = [];
  const open: number[] = [];
  for (const draft of sorted) {
    while (open.length > 0 && names[open.at(-1)!]!.to <= draft.from) open.pop();
    const parent = open.at(-1) ?? -1;
    const holder = parent < 0 ? undefined : names[parent];
    if (holder && (draft.to > holder.to || (draft.from === holder.from && draft.to === holder.to))) continue;
    names.push({
      from: draft.from,
      to: draft.to,
      type: draft.type,
      demonym: draft.demonym,
      confidence: draft.confidence,
      parent,
    });
    open.push(names.length - 1);
  }
  return names;
}
