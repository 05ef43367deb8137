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

/** Entity of the one person of whom it is told before `token` that they won an election, or -1. */
export function winnerBefore(
  {frame, ofName, isPerson}: Resolution,
  personNames: readonly number[],
  token: number,
): number {
  let winner = -1;
  for (const name of personNames) {
    const {from, to} = frame.names[name]!;
    if (from >= token) break;
    const entity = ofName[name]!;
    if (entity === winner || !isPerson(entity) || !(wins(frame, to) || isDeclared(frame, from, to))) continue;
    if (winner >= 0) return -1;
    winner = entity;
  }
  return winner;
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
