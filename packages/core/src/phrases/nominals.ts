import {continuesRight, type Frame, headAt, lowerAt, readLeft} from './frame.js';
import {readRight} from './rightSide.js';
import type {Nominal} from './types.js';

/** Nouns that are no mention in these idioms: "at the hands of", "in the form of". */
const NUMBERED = new Set(['#', 'no.']);

/** The nominal whose head stands at `token`, or undefined. Heads inside names are none. */
export function nominalAt(frame: Frame, token: number): Nominal | undefined {
  if (frame.nameAt[token]! >= 0) return undefined;
  const head = headAt(frame, token);
  if (!head || continuesRight(frame, head)) return undefined;
  // A possessive noun before this one ends another phrase; "the minister 's visit" still mentions the minister.
  if (NUMBERED.has(lowerAt(frame, head.to))) return undefined;
  const left = readLeft(frame, head);
  const right = readRight(frame, head.to);
  const {noun} = head;
  const modifiers: string[] = [];
  for (const modifier of left.modifiers) modifiers.push(lowerAt(frame, modifier));
  for (const modifier of right.modifiers) modifiers.push(lowerAt(frame, modifier));
  // "the President-elect": a word of status like those that stand before the noun.
  if (head.to === head.head + 3) modifiers.push('designate');
  let determiner: Nominal['determiner'] = left.determiner;
  // "Minister Karimov" is a title; "Ministers" or a bare "minister" is no definite mention.
  if (determiner === 'none' && left.counted) determiner = 'definite';
  return {
    from: left.from,
    to: head.to,
    head: head.head,
    lemma: head.lemma,
    number: noun.plural ? 'plural' : 'singular',
    determiner,
    possessor: left.possessor,
    kind: noun.kind,
    affiliations: [...left.affiliations, ...right.affiliations],
    modifiers,
  };
}
