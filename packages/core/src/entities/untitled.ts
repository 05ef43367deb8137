import {lowerAt} from '../phrases/frame.js';
import {AGE} from '../phrases/nominals.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import {CARDINAL} from '../phrases/tags.js';
import type {Nominal} from '../phrases/types.js';
import type {Discourse} from './discourse.js';
import {type Grammar, Role} from './grammar.js';
import {isOfficeItself} from './nominals.js';
import {type Gender, genderOf, type Person} from './people.js';

/**
 * "Ruto announced … . The president said": the only person near, of whom the text has told no office, where an office without
 * more opens the next sentence as its subject; else null.
 */
export function goesOn(
  {frame, quotation}: Grammar,
  {recent}: Discourse,
  nominal: Nominal,
  sentence: number,
  role: Role,
): Person | null {
  const {from, head, lemma, determiner, affiliations, modifiers} = nominal;
  const noun = nounOfLemma(lemma);
  if (!noun?.office || noun.vague || determiner !== 'definite' || role !== Role.subject) return null;
  if (affiliations.length > 0 || modifiers.length > 0 || quotation[head]! >= 0) return null;
  if (from !== frame.words.sentences[sentence] || isOfficeItself(frame, nominal)) return null;
  const [person, before] = recent;
  if (!person || person.entity < 0 || person.profile.heads.size > 0) return null;
  if (sentence - person.last.sentence !== 1 || person.last.role !== Role.subject) return null;
  if (before && sentence - before.last.sentence <= 1) return null;
  const {gender} = genderOf(person);
  return noun.gender && gender && noun.gender !== gender ? null : person;
}

/** Sentences back to which somebody may stand who is called by an age. */
const REACH = 2;

/**
 * "The 54-year-old", "the mother of three": says what is true of somebody, not who it is; so the one the last sentences are
 * about, where nobody else is near or one alone is their subject; else null.
 */
export function describes(
  {frame, quotation}: Grammar,
  {recent}: Discourse,
  nominal: Nominal,
  sentence: number,
  role: Role,
): Person | null {
  if (nominal.determiner !== 'definite' || quotation[nominal.head]! >= 0) return null;
  const past = isPast(nominal) && role === Role.subject && nominal.from === frame.words.sentences[sentence];
  if (nominal.lemma !== AGE && !past && !isParentOfMany(nominal, frame)) return null;
  const gender = nounOfLemma(nominal.lemma)?.gender ?? genderAhead(frame, nominal.to);
  const near: Person[] = [];
  for (const person of recent) {
    const {last, entity} = person;
    if (entity < 0 || sentence - last.sentence > REACH) continue;
    const known = genderOf(person).gender;
    if (gender && known && gender !== known) continue;
    // "Lee met the 54-year-old": not Lee.
    if (last.sentence === sentence && role !== Role.subject) continue;
    near.push(person);
  }
  if (near.length < 2) return near[0] ?? null;
  const here = near.filter(person => person.last.sentence === sentence);
  if (here.length > 0) return here.length === 1 ? here[0]! : null;
  const last = near.filter(person => sentence - person.last.sentence <= 1);
  const subjects = last.filter(person => person.last.role === Role.subject);
  return last.length === 1 ? last[0]! : subjects.length === 1 ? subjects[0]! : null;
}

/** "The latter": whoever was mentioned last, here or in the sentence before; null where that is nobody named. */
export function lastNamed({recent}: Discourse, sentence: number): Person | null {
  const [last] = recent;
  return last && last.entity >= 0 && sentence - last.last.sentence <= 1 ? last : null;
}

/** Tokens after "the 54-year-old" within which a pronoun of the same sentence tells a gender. */
const AHEAD = 8;

/** "The 54-year-old, whose boats made him rich": the gender that a pronoun right after tells, unless a name comes first. */
function genderAhead(frame: Grammar['frame'], to: number): Gender | null {
  const {sentenceOf, count} = frame.words;
  if (lowerAt(frame, to) !== ',' || !/^(?:whose|who)$/.test(lowerAt(frame, to + 1))) return null;
  for (let token = to + 2; token < Math.min(count, to + AHEAD); token++) {
    if (sentenceOf[token] !== sentenceOf[to] || frame.nameAt[token]! >= 0) return null;
    const word = lowerAt(frame, token);
    if (/^(?:he|his|him)$/.test(word)) return 'm';
    if (/^(?:she|her)$/.test(word)) return 'f';
  }
  return null;
}

/** Adjectives of what somebody has been or is by trade: "the former banker", "the career diplomat". */
const PASTS = new Set(['former', 'ex', 'onetime', 'one-time', 'erstwhile', 'retired', 'career']);

/** "The former banker", at the head of a sentence, is the one that the story is about. */
const isPast = ({affiliations, modifiers}: Nominal): boolean =>
  affiliations.length === 0 && modifiers.some(word => PASTS.has(word));

const PARENTS = new Set(['mother', 'father', 'grandmother', 'grandfather', 'parent']);

/** "mother of three", "father-of-two". */
function isParentOfMany({lemma, to}: Nominal, frame: Grammar['frame']): boolean {
  if (!PARENTS.has(lemma)) return false;
  let of = to;
  while (lowerAt(frame, of) === '-') of++;
  if (lowerAt(frame, of) !== 'of') return false;
  let number = of + 1;
  while (lowerAt(frame, number) === '-') number++;
  return frame.words.tags[number] === CARDINAL;
}
