import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, isCapitalized} from '../phrases/frame.js';
import type {Nominal} from '../phrases/types.js';

/** Capitalized words directly after "the" that are in no name and head no nominal. */
export function bareHeads(frame: Frame, nominals: readonly Nominal[]): number[] {
  const {words, nameAt} = frame;
  const found: number[] = [];
  let nominal = 0;
  for (let token = 1; token < words.count; token++) {
    if (nameAt[token]! >= 0 || !isCapitalized(frame, token)) continue;
    if (!(bitsAt(frame, token - 1) & WordClass.Definite) || nameAt[token - 1]! >= 0) continue;
    while (nominal < nominals.length && nominals[nominal]!.head < token) nominal++;
    if (nominals[nominal]?.head === token || !endsPhrase(frame, token)) continue;
    found.push(token);
  }
  return found;
}

/** Whether nothing after the word makes it part of a longer name: "the System" but not "the System Board". */
function endsPhrase(frame: Frame, token: number): boolean {
  const {words, nameAt} = frame;
  const next = token + 1;
  if (next >= words.count || words.sentenceOf[next] !== words.sentenceOf[token]) return true;
  return (
    nameAt[next]! < 0 && !isCapitalized(frame, next) && !(bitsAt(frame, next) & (WordClass.Hyphen | WordClass.And))
  );
}

/** "the Alliance": capitalized inside a sentence, directly after "the". */
export function isShortName(frame: Frame, {from, head, to}: Nominal): boolean {
  return (
    isCapitalized(frame, head) &&
    head === from + 1 &&
    to === head + 1 &&
    (bitsAt(frame, from) & WordClass.Definite) !== 0
  );
}
