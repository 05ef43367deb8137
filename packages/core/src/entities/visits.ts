import {type Frame, lowerAt} from '../phrases/frame.js';
import type {Nominal} from '../phrases/types.js';
import type {Discourse} from './discourse.js';
import type {NominalContext} from './nominalScores.js';
import {genderOf, type Person} from './people.js';

/** Sentences back to which the parties of a visit may stand. */
const REACH = 4;

const HEADS_OF: ReadonlyMap<string, RegExp> = new Map([
  ['head-of-state', /^(?:president|king|queen|emir|amir|sultan|emperor|empress|monarch|pope|sovereign|ruler)$/],
  ['head-of-government', /^(?:premier|chancellor|taoiseach)$/],
]);

/** Whether an office leads a state. */
export function isStateOffice(head: string): boolean {
  for (const offices of HEADS_OF.values()) if (offices.test(head)) return true;
  return false;
}

/** Whether somebody holds an office that leads a state. */
export function leadsState({profile}: Person): boolean {
  for (const head of profile.heads) if (isStateOffice(head)) return true;
  return false;
}

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

/** Sentences back to which "His Highness" reaches. */
const STYLE_REACH = 6;

/** "His Highness": the one near who has been called so; of several the one the article is about; else null. */
export function bearerOfStyle(
  frame: Frame,
  discourse: Discourse,
  {from, lemma}: Nominal,
  sentence: number,
): Person | null {
  const gender = {her: 'f', his: 'm'}[lowerAt(frame, from)];
  const bearers = discourse.indexed(`s:${lemma}`).filter(person => {
    const known = genderOf(person).gender;
    return sentence - person.last.sentence <= STYLE_REACH && (!known || !gender || known === gender);
  });
  if (bearers.length < 2) return bearers[0] ?? null;
  const most = Math.max(...bearers.map(({mentions}) => mentions));
  const main = bearers.filter(({mentions}) => mentions === most);
  return main.length === 1 ? main[0]! : null;
}

const OTHERS: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'opposite', 'peer', 'homologue']);

/** Entity of the country of "Egyptian counterpart" at `token`, or -1. */
export function counterpartCountry({names, nameAt, words}: Frame, ofName: Int32Array, token: number): number {
  const name = nameAt[token] ?? -1;
  if (name < 0 || names[name]!.type !== 'place' || !names[name]!.demonym) return -1;
  const next = words.lexicon.lower[words.types[names[name]!.to] ?? -1];
  return OTHERS.has(next ?? '') ? ofName[name]! : -1;
}
