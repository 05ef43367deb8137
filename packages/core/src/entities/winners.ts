import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt, sentenceEnd} from '../phrases/frame.js';
import {ADVERB} from '../phrases/tags.js';
import type {Resolution} from './resolution.js';

/** What is won. */
const CONTESTS = new Set(
  'election elections by-election by-elections byelection runoff run-off vote race poll polls ballot seat presidency contest primary'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(['has', 'had', 'was', 'is', 'been', 'were']);
/** Words from "won" to what: "won the north's first by-election". */
const REACH = 10;

/** The person of whom an article tells first that they won an election; looked up when it is first asked for. */
export class Winners {
  readonly #resolution: Resolution;
  readonly #names: readonly number[];
  /** The entity, the token from which on it is told, and up to which nobody else has won; null where nobody has. */
  #first: {entity: number; from: number; to: number} | null | undefined;

  /** `names` are those of people, in order. */
  constructor(resolution: Resolution, names: readonly number[]) {
    this.#resolution = resolution;
    this.#names = names;
  }

  /** Entity of the one person of whom it is told before `token` that they won an election, or -1. */
  before(token: number): number {
    if (this.#first === undefined) this.#first = this.#find();
    const first = this.#first;
    return first && first.from < token && token <= first.to ? first.entity : -1;
  }

  #find(): {entity: number; from: number; to: number} | null {
    const {frame, ofName, isPerson} = this.#resolution;
    const first = {entity: -1, from: -1, to: Number.POSITIVE_INFINITY};
    for (const name of this.#names) {
      const {from, to} = frame.names[name]!;
      const entity = ofName[name]!;
      if (entity === first.entity || !isPerson(entity) || !(wins(frame, to) || isDeclared(frame, from, to))) continue;
      if (first.entity >= 0) return {...first, to: from};
      first.entity = entity;
      first.from = from;
    }
    return first.entity < 0 ? null : first;
  }
}

/** "X has won the by-election", "X was declared the winner". */
function wins(frame: Frame, to: number): boolean {
  const end = sentenceEnd(frame, to - 1);
  let at = to;
  while (at < end && (AUXILIARIES.has(lowerAt(frame, at)) || ADVERB[frame.words.tags[at]!])) at++;
  const verb = at < end ? lowerAt(frame, at) : '';
  if (verb === 'declared') return isWinner(frame, at + 1);
  if (!/^(?:won|wins|clinched)$/.test(verb)) return false;
  for (let token = at + 1; token < end && token <= at + REACH; token++) {
    if (CONTESTS.has(lowerAt(frame, token))) return true;
    if (lowerAt(frame, token) === 'by' && lowerAt(frame, token + 2) === 'election') return true;
    if (bitsAt(frame, token) & WordClass.Comma) return false;
  }
  return false;
}

/** "Declared X the winner". */
function isDeclared(frame: Frame, from: number, to: number): boolean {
  for (let token = from - 1; token >= from - 3; token--) {
    if (/^declare[sd]?$/.test(lowerAt(frame, token))) return isWinner(frame, to);
  }
  return false;
}

function isWinner(frame: Frame, at: number): boolean {
  return lowerAt(frame, bitsAt(frame, at) & WordClass.Definite ? at + 1 : at) === 'winner';
}
