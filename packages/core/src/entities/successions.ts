import {type Frame, lowerAt} from '../phrases/frame.js';
import type {Resolution} from './resolution.js';

/** Words between two names of whom one follows the other. */
const REACH = 6;
const FOLLOWS = /^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing)$/;

/**
 * Entity of who held the office before (or after) somebody, as told before `token` by "X takes over from Y", "X replaced Y"
 * or "Y was succeeded by X"; -1 where nothing tells.
 */
export function successionOf(
  {frame, ofName}: Resolution,
  personNames: readonly number[],
  entity: number,
  before: boolean,
  token: number,
): number {
  let found = -1;
  for (let index = 0; index + 1 < personNames.length; index++) {
    const one = frame.names[personNames[index]!]!;
    const two = frame.names[personNames[index + 1]!]!;
    if (two.from >= token) break;
    if (frame.words.sentenceOf[one.from] !== frame.words.sentenceOf[two.from]) continue;
    const order = orderBetween(frame, one.to, two.from);
    if (order === 0) continue;
    const [later, earlier] = order > 0 ? [index, index + 1] : [index + 1, index];
    const known = ofName[personNames[before ? later : earlier]!]!;
    if (known === entity) found = ofName[personNames[before ? earlier : later]!]!;
  }
  return found;
}

/** 1 where the first of two names takes over from the second, -1 where the second does, 0 where neither is told. */
function orderBetween(frame: Frame, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    const word = lowerAt(frame, token);
    const next = lowerAt(frame, token + 1);
    if (/^(?:takes|took|taking)$/.test(word) && next === 'over' && lowerAt(frame, token + 2) === 'from')
      return to - token <= REACH + 3 ? 1 : 0;
    if (!FOLLOWS.test(word)) continue;
    if (to - token > REACH) return 0;
    if (next === 'by') return /^(?:was|been|is|be)$/.test(lowerAt(frame, token - 1)) ? -1 : 0;
    return 1;
  }
  return 0;
}
