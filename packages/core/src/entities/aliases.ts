import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {WordFlag} from '../words/types.js';
import type {Union} from './union.js';

/** Words that say that the next name is another one of the same person. */
const TELLING = new Set(['known', 'nicknamed', 'dubbed', 'alias', 'aka', 'called']);
/** What may stand along with them between the two names. */
const FILLERS = new Set([
  'as',
  'also',
  'better',
  'popularly',
  'widely',
  'simply',
  'commonly',
  'affectionately',
  'more',
  'best',
]);
const LONGEST = 7;

/** Joins "X, known as Y": two names of one person. */
export function joinAliases(
  frame: Frame,
  ofName: Int32Array,
  isPerson: (surface: number) => boolean,
  union: Union,
): void {
  const {names} = frame;
  let previous = -1;
  for (let name = 0; name < names.length; name++) {
    if (names[name]!.parent >= 0) continue;
    if (previous >= 0 && isPerson(ofName[previous]!) && isPerson(ofName[name]!) && isAlias(frame, previous, name)) {
      union.join(ofName[previous]!, ofName[name]!);
    }
    previous = name;
  }
}

function isAlias(frame: Frame, before: number, after: number): boolean {
  const {words, names} = frame;
  const {from} = names[after]!;
  let told = false;
  const start = names[before]!.to;
  if (from - start > LONGEST) return false;
  for (let token = start; token < from; token++) {
    const word = lowerAt(frame, token);
    if (TELLING.has(word)) told = true;
    else if (
      !FILLERS.has(word) &&
      !(bitsAt(frame, token) & WordClass.Comma) &&
      !(words.lexicon.flags[words.types[token]!]! & (WordFlag.OpenQuote | WordFlag.CloseQuote))
    )
      return false;
  }
  return told;
}
