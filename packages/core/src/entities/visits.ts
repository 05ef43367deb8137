import type {Nominal} from '../phrases/types.js';
import type {Discourse} from './discourse.js';
import type {NominalContext} from './nominals.js';
import type {Person} from './people.js';

/** Sentences back to which the parties of a visit may stand. */
const REACH = 4;

const HEADS_OF: ReadonlyMap<string, RegExp> = new Map([
  ['head-of-state', /^(?:president|king|queen|emir|amir|sultan|emperor|empress|monarch|pope|sovereign|ruler|head)$/],
  ['head-of-government', /^(?:premier|chancellor|taoiseach|head)$/],
]);

/** Whether somebody can be "the head of state" or "the head of government"; undefined of other nouns. */
export function headsState({lemma}: Nominal, {profile}: Person): boolean | undefined {
  const offices = HEADS_OF.get(lemma);
  if (!offices) return undefined;
  // The president of a bank heads no state.
  if (profile.organizations.size > 0 && profile.countries.size === 0) return false;
  for (const head of profile.heads) if (offices.test(head)) return true;
  return false;
}

/** "The guest", "the Lao guest", "the host": the only one near who comes from abroad, or is at home; else null. */
export function partyOfVisit(
  {recent}: Discourse,
  {nominal, sentence, home}: Pick<NominalContext, 'nominal' | 'sentence' | 'home'>,
  fits: (person: Person) => boolean,
): Person | null {
  if (nominal.determiner !== 'definite') return null;
  const near = recent.filter(
    ({entity, last, profile}) => entity >= 0 && profile.heads.size > 0 && sentence - last.sentence <= REACH,
  );
  const abroad = near.filter(({profile}) => profile.countries.size > 0 && !profile.countries.has(home));
  // Of two without a country the one who speaks for a body comes to see the other.
  const ofBody = near.filter(({profile}) => profile.countries.size === 0 && profile.organizations.size > 0);
  const guests = abroad.length > 0 ? abroad : near.length === 2 ? ofBody : [];
  const hosts = near.filter(person => !guests.includes(person));
  if (guests.length !== 1 || hosts.length === 0 || !fits(guests[0]!)) return null;
  if (nominal.lemma === 'guest') return guests[0]!;
  return hosts.length === 1 ? hosts[0]! : null;
}
