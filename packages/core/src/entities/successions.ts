import {type Frame, lowerAt} from '../phrases/frame.js';
import type {Resolution} from './resolution.js';

/** Words between two names of whom one follows the other. */
const REACH = 6;
const FOLLOWS = /^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing)$/;

interface Succession {
  later: number;
  earlier: number;
  /** Token of the second of the two names. */
  at: number;
}

/** Who took over from whom, as told by "X takes over from Y", "X replaced Y" or "Y was succeeded by X"; looked up when first asked for. */
export class Successions {
  readonly #resolution: Resolution;
  readonly #names: readonly number[];
  #told: {byLater: Map<number, Succession[]>; byEarlier: Map<number, Succession[]>} | undefined;

  /** `names` are those of people, in order. */
  constructor(resolution: Resolution, names: readonly number[]) {
    this.#resolution = resolution;
    this.#names = names;
  }

  /** Entity of who held the office before somebody, as told last before `token`; -1 where nothing tells. */
  predecessorOf(entity: number, token: number): number {
    return lastBefore(this.#all.byLater.get(entity), token)?.earlier ?? -1;
  }

  /** Entity of who held the office after somebody, as told last before `token`; -1 where nothing tells. */
  successorOf(entity: number, token: number): number {
    return lastBefore(this.#all.byEarlier.get(entity), token)?.later ?? -1;
  }

  get #all(): {byLater: Map<number, Succession[]>; byEarlier: Map<number, Succession[]>} {
    this.#told ??= this.#find();
    return this.#told;
  }

  #find(): {byLater: Map<number, Succession[]>; byEarlier: Map<number, Succession[]>} {
    const {frame, ofName} = this.#resolution;
    const told = {byLater: new Map<number, Succession[]>(), byEarlier: new Map<number, Succession[]>()};
    for (let index = 0; index + 1 < this.#names.length; index++) {
      const [first, second] = [this.#names[index]!, this.#names[index + 1]!];
      const one = frame.names[first]!;
      const two = frame.names[second]!;
      if (frame.words.sentenceOf[one.from] !== frame.words.sentenceOf[two.from]) continue;
      const order = orderBetween(frame, one.to, two.from);
      if (order === 0) continue;
      const [later, earlier] = order > 0 ? [ofName[first]!, ofName[second]!] : [ofName[second]!, ofName[first]!];
      const succession = {later, earlier, at: two.from};
      add(told.byLater, later, succession);
      add(told.byEarlier, earlier, succession);
    }
    return told;
  }
}

function add(to: Map<number, Succession[]>, entity: number, succession: Succession): void {
  const known = to.get(entity);
  if (known) known.push(succession);
  else to.set(entity, [succession]);
}

function lastBefore(told: readonly Succession[] | undefined, token: number): Succession | undefined {
  for (let index = (told?.length ?? 0) - 1; index >= 0; index--) if (told![index]!.at < token) return told![index];
  return undefined;
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
