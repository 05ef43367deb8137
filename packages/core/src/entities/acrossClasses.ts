import type {Nominal} from '../phrases/types.js';
import type {Person} from './people.js';

/**
 * Classes a vague noun can name besides its own: an ambassador is an official, a foreign minister a diplomat. Source: written
 * for this project from general usage of news English.
 */
export const ACROSS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    official: 'diplomat spokesman soldier executive leader',
    diplomat: 'official',
    leader: 'cleric soldier politician',
    politician: 'official leader',
    lawmaker: 'leader',
    statesman: 'official politician',
    commander: 'leader',
    officer: 'spokesman',
    executive: 'leader official',
    expert: 'executive doctor official',
    specialist: 'doctor executive',
    economist: 'executive',
    activist: 'lawyer scholar leader',
    scholar: 'cleric',
    head: 'executive official diplomat leader',
    chief: 'executive official diplomat leader',
    boss: 'executive official leader',
  }).map(([lemma, classes]) => [lemma, new Set(classes.split(' '))]),
);

/** Nouns that name somebody by the body alone: "the IMF head" is its managing director. */
const OF_BODY = new Set(['head', 'chief', 'boss']);

export function namesAcross({lemma, affiliations}: Nominal, profile: Person['profile']): boolean {
  const classes = ACROSS.get(lemma);
  if (!classes) return false;
  if (OF_BODY.has(lemma) && (affiliations.length === 0 || profile.organizations.size === 0)) return false;
  // "The diplomat" is a minister only where foreign affairs are the office, or serves a body of several states.
  if (lemma === 'diplomat' && !profile.words.has('foreign') && !profile.heads.has('secretary-general')) return false;
  for (const name of profile.classes) if (classes.has(name)) return true;
  return false;
}
