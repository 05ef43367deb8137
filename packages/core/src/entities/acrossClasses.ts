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
    leader: 'cleric soldier politician official executive',
    politician: 'official leader',
    lawmaker: 'leader',
    statesman: 'official politician',
    commander: 'leader',
    officer: 'spokesman official',
    unionist: 'leader official executive politician',
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

const UNIONS = ['union', 'unions', 'federation', 'confederation', 'congress'];
const OFFICIALS = new Set(['official', 'executive']);
const LABOUR = new Set(['union', 'labour', 'labor', 'trade']);
const POLICE = ['superintendent', 'inspector', 'constable'];

export function namesAcross({lemma, affiliations, modifiers}: Nominal, profile: Person['profile']): boolean {
  const classes = ACROSS.get(lemma);
  if (!classes) return false;
  if (OF_BODY.has(lemma) && (affiliations.length === 0 || profile.organizations.size === 0)) return false;
  // "The diplomat" is a minister only where foreign affairs are the office, or serves a body of several states.
  if (lemma === 'diplomat' && !profile.words.has('foreign') && !profile.heads.has('secretary-general')) return false;
  // A trade unionist heads a union, and an official of the police is an officer.
  if (lemma === 'unionist') return UNIONS.some(word => profile.bodyWords.has(word));
  if (lemma === 'officer' && !profile.classes.has('spokesman'))
    return profile.words.has('police') || POLICE.some(head => profile.heads.has(head));
  const ofUnion = modifiers.some(word => LABOUR.has(word)) && UNIONS.some(word => profile.bodyWords.has(word));
  for (const name of profile.classes) {
    // "The leader" of a union may be its secretary-general, not that of anything else.
    if (lemma === 'leader' && OFFICIALS.has(name) && !ofUnion) continue;
    if (classes.has(name)) return true;
  }
  return false;
}
