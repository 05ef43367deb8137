import {STATUS_OF} from '../phrases/classes.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Nominal} from '../phrases/types.js';
import {Few} from './few.js';
import type {Profile, Standing} from './profile.js';
import {NOMINAL as W} from './weights.js';

/** What a nominal says of how the office is held, or null: "the acting minister", "the President-elect". */
export function standingSaid({modifiers}: Nominal): Standing | null {
  for (const word of modifiers) {
    if (word === 'new' || word === 'newly') return 'new';
    const status = STATUS_OF.get(word);
    if (status && status !== 'held') return status;
  }
  return null;
}

/** How well what a nominal says of the office fits the way in which somebody holds it; `lemma` is the nominal's head. */
export function standingScore(said: Standing | null, lemma: string, {standing}: Profile): number {
  const held = standing.find(({head}) => head === lemma)?.ways;
  const own = held ?? union(standing);
  switch (said) {
    case 'former':
      // Many have held an office of the same class: that says little.
      return own.has('former') || own.has('past') ? (held ? W.standingEqual : 0) : W.standingOther;
    case 'acting':
      return own.has('acting') ? W.standingEqual : W.standingOther;
    case 'elect':
    case 'new':
      return own.has('elect') || own.has('new') ? W.standingEqual : W.standingOther;
    default:
      // A vice-president is not "the president".
      if (lemma === 'president' && held && [...held].every(value => value === 'deputy')) return W.formerUnsaid;
      // A former general is still called one.
      if (nounOfLemma(lemma)?.className === 'soldier') return 0;
      // "The minister" is the one in office; "the diplomat" may have been an ambassador.
      if (!held && nounOfLemma(lemma)?.className === 'diplomat') return 0;
      return own.size > 0 && [...own].every(value => value === 'former') ? W.formerUnsaid : 0;
  }
}

/** Whether somebody holds the office whose head it is, as far as the text has told. */
export function holdsNow(lemma: string, {standing}: Profile): boolean {
  const held = standing.find(({head}) => head === lemma)?.ways;
  return held !== undefined && ![...held].every(value => value === 'former' || value === 'past');
}

function union(standing: Profile['standing']): Few<Standing> {
  const all = new Few<Standing>();
  for (const {ways} of standing) for (const way of ways) all.add(way);
  return all;
}
