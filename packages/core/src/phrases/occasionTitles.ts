import {WordClass} from './classes.js';
import {bitsAt, type Frame, lowerAt, sentenceEnd, sentenceStart} from './frame.js';
import {pushPhrase} from './phraseFrom.js';
import type {Title} from './types.js';

/** What somebody is congratulated on. */
const TAKING_OFFICE: ReadonlySet<string> = new Set(
  'appointment reappointment re-appointment nomination election reelection re-election selection'.split(' '),
);
/** Words between "his" and "election". */
const MAX_ADJECTIVES = 2;
/** Words looked at for whether somebody is congratulated. */
const MAX_BEFORE = 30;

/**
 * Adds the office that a congratulation tells of the name it is for: "congratulated X on her re-election as speaker", "a
 * cable of congratulations to X following her election as president of Y".
 */
export function occasionTitle(frame: Frame, name: number, titles: Title[]): void {
  const {from, to} = frame.names[name]!;
  const end = sentenceEnd(frame, from);
  let at = bitsAt(frame, to) & WordClass.Comma ? to + 1 : to;
  const word = at < end ? lowerAt(frame, at) : '';
  if (word !== 'on' && word !== 'upon' && word !== 'following' && word !== 'after') return;
  at++;
  if (lowerAt(frame, at) === 'the' && lowerAt(frame, at + 1) === 'occasion' && lowerAt(frame, at + 2) === 'of') at += 3;
  if (!(bitsAt(frame, at) & WordClass.PossessivePronoun) || lowerAt(frame, at) === 'its') return;
  at++;
  const last = Math.min(end - 2, at + MAX_ADJECTIVES);
  while (at < last && !isTakingOffice(frame, at)) at++;
  const noun = takingOfficeEnd(frame, at);
  if (noun < 0 || noun + 1 >= end || !(bitsAt(frame, noun) & WordClass.As)) return;
  if (isCongratulated(frame, from)) pushPhrase(frame, name, noun + 1, end, 'copula', titles);
}

/**
 * Past "as" where the words around a name tell of its taking office: "the appointment of X | as", "X's re-election as |";
 * else -1. `before` is the token before the name and its title, `at` the one past it.
 */
export function takingOfficeAs(frame: Frame, before: number, at: number): number {
  if (bitsAt(frame, at) & WordClass.PossessiveClitic) {
    const noun = takingOfficeEnd(frame, at + 1);
    return noun >= 0 && bitsAt(frame, noun) & WordClass.As ? noun + 1 : -1;
  }
  if (lowerAt(frame, before) !== 'of' || !(bitsAt(frame, at) & WordClass.As)) return -1;
  const noun = lowerAt(frame, before - 1);
  // "called for the election of X as president", "the nomination of X as judge": not yet.
  const wished = lowerAt(frame, before - 3) === 'for' || noun === 'nomination';
  return TAKING_OFFICE.has(noun) && !wished ? at + 1 : -1;
}

const isTakingOffice = (frame: Frame, at: number): boolean => takingOfficeEnd(frame, at) >= 0;

/** Past "election" or "re-election", which may be three tokens; else -1. */
function takingOfficeEnd(frame: Frame, at: number): number {
  if (TAKING_OFFICE.has(lowerAt(frame, at))) return at + 1;
  const compound = lowerAt(frame, at) === 're' && (bitsAt(frame, at + 1) & WordClass.Hyphen) !== 0;
  return compound && TAKING_OFFICE.has(lowerAt(frame, at + 2)) ? at + 3 : -1;
}

/** Whether the sentence tells of congratulations or a message before `token`. */
function isCongratulated(frame: Frame, token: number): boolean {
  const start = Math.max(sentenceStart(frame, token), token - MAX_BEFORE);
  for (let at = token - 1; at >= start; at--) if (/^congratulat|^felicitat/.test(lowerAt(frame, at))) return true;
  return false;
}
