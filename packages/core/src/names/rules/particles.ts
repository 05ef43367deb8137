import {FEMALE_NAME, gazetteerBits, MALE_NAME} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

/**
 * Words of family names that stand in small letters, from general usage of the languages named. The first list are no
 * English words and belong to a name wherever they stand before one; those of the second do so after a given name.
 */
const PARTICLES: ReadonlySet<string> = new Set(
  // German, Dutch, French, Portuguese, Spanish, Arabic, Swahili and Kikuyu, Hassaniya
  'von van zu zur vom der den ter de du des dos das da bin ibn bint abu wa ould uld mint ag'.split(' '),
);
const PARTICLES_AFTER_NAME: ReadonlySet<string> = new Set(
  'do di del della dello dei la le les el al ten te op af av ap ole i y e bar ben mac nic ní'.split(' '),
);
/** Words after a father's name, in small letters or not: Kyrgyz, Azerbaijani, Turkmen, Uzbek, Kazakh, Tajik. */
const FATHERS: ReadonlySet<string> = new Set(
  'uulu uluu kyzy oglu ogly oghlu oğlu qizi gyzy qyzy kizi ugli o‘g‘li uly zoda zade'.split(' '),
);
/** Most particles in a row: "van der", "de la". */
const MAX_PARTICLES = 3;

/** What the word before a particle is when it is no given name. */
const NO_GIVEN_NAME =
  Is.Country | Is.Capital | Is.Demonym | Is.OrganizationHead | Is.Office | Is.OfficeHead | Is.Title | Is.Calendar;

/** People's names that the network left in pieces at a word in small letters: "Rui do Nascimento", "Askar Bolot uulu". */
export function joinParticles(reader: Reader, all: Draft[]): Draft[] {
  const drafts = joinSounds(reader, joinHyphens(reader, all));
  const joined: Draft[] = [];
  /** Word types of what stands after particles in names with them. */
  const surnames = new Map<number, number>();
  drafts.forEach((draft, index) => {
    if (draft.type === 'person') {
      takeFathers(reader, draft, drafts[index + 1]);
      takeSon(reader, draft, drafts[index + 1]);
      if (takeFather(reader, draft, joined.at(-1))) joined.pop();
      if (takeArticle(reader, draft, joined.at(-1))) joined.pop();
      const last = takeParticles(reader, draft, joined.at(-1));
      if (last) joined.pop();
      if (draft.from !== draft.to - 1) noteSurnames(reader, draft, surnames);
    }
    if (isSon(reader, draft, joined.at(-1))) joined.at(-1)!.to = draft.to;
    else joined.push(draft);
  });
  if (surnames.size > 0) for (const draft of joined) takeCapitalParticle(reader, draft, surnames);
  return joined;
}

/** "Mr Sule-|Rahal": a double surname, where somebody bears it elsewhere; in "the Sule-Rahal debate" two people are. */
function joinHyphens(reader: Reader, drafts: Draft[]): Draft[] {
  let doubles: Set<string> | undefined;
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last && hyphenated(reader, last, draft)) {
      doubles ??= doubleSurnames(reader, drafts);
      if (doubles.has(reader.text({from: last.from, to: draft.to}))) {
        last.to = draft.to;
        continue;
      }
    }
    joined.push(draft);
  }
  return joined;
}

/** Two names of one word each with nothing but a hyphen between them. */
function hyphenated(reader: Reader, first: Draft, second: Draft): boolean {
  if (first.type !== 'person' || second.type !== 'person' || second.from !== first.to + 1) return false;
  if (first.to - first.from !== 1 || second.to - second.from !== 1) return false;
  const text = reader.text({from: first.from, to: second.to});
  return text.length === reader.form(first.from).length + 1 + reader.form(second.from).length && text.includes('-');
}

/** The "Sule-Rahal" of each "Abena Sule-Rahal". */
function doubleSurnames(reader: Reader, drafts: readonly Draft[]): Set<string> {
  const found = new Set<string>();
  for (const {from, to, type} of drafts)
    if (type === 'person' && to - from > 3 && reader.form(to - 2) === '-') found.add(reader.text({from: to - 3, to}));
  return found;
}

/** "Ana Achieng' | Odera": the sign of a Luo sound at the end of a word, which is no possessive. */
function joinSounds(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const sound =
      last?.type === 'person' &&
      draft.type === 'person' &&
      draft.from === last.to + 1 &&
      /^['’]$/.test(reader.form(last.to)) &&
      /ng$/.test(reader.form(last.to - 1)) &&
      reader.isGlued(last.to) &&
      reader.inSentence(draft.from, last.from);
    if (sound && last) last.to = draft.to;
    else joined.push(draft);
  }
  return joined;
}

function takeFathers(reader: Reader, draft: Draft, next: Draft | undefined): void {
  while (
    reader.inSentence(draft.to, draft.from) &&
    FATHERS.has(reader.lower(draft.to)) &&
    (!next || next.from > draft.to)
  )
    draft.to++;
}

/** "Aisha | mint Bouna", "Omar | ould Bah": the word and the father's name that the network left out. */
function takeSon(reader: Reader, draft: Draft, next: Draft | undefined): void {
  const {to, from} = draft;
  if (!reader.inSentence(to + 1, from) || !/^(?:bin|bint|ibn|ould|mint|ag)$/.test(reader.form(to))) return;
  if (!reader.isCapitalized(to + 1) || reader.kind(to + 1) & NO_GIVEN_NAME) return;
  if (!next || next.from > to + 1) draft.to = to + 2;
}

/** "Salem bin | Said | Al-Harthy": the father's name that the network left out between the two. */
function takeFather(reader: Reader, draft: Draft, before: Draft | undefined): boolean {
  if (before?.type !== 'person' || before.to !== draft.from - 1 || !reader.inSentence(before.from, draft.from))
    return false;
  if (!/^(?:bin|bint|ibn|ould|mint)$/.test(reader.form(before.to - 1)) || !reader.isCapitalized(before.to))
    return false;
  draft.from = before.from;
  return true;
}

/** "Anna van | ' | t Hoek", "in 't Veld": the Dutch article, which is written with its apostrophe. */
function takeArticle(reader: Reader, draft: Draft, before: Draft | undefined): boolean {
  const t = reader.lower(draft.from) === 't' ? draft.from : draft.from - 1;
  if (t < 2 || !reader.inSentence(t - 2, draft.from) || reader.form(t) !== 't') return false;
  if (!/^['’‘]$/.test(reader.form(t - 1)) || !reader.isGlued(t) || !reader.isCapitalized(t + 1)) return false;
  if (!/^(?:van|in|aan|op|uit|over)$/.test(reader.lower(t - 2))) return false;
  draft.from = t - 2;
  if (!before || before.to < t - 2 || before.to > t || before.type !== 'person') return false;
  draft.from = before.from;
  return true;
}

/** "Sidi ould | Boura", "Musa ag | Ghali": what stands after such a word is the father's name, though it is a place's too. */
const isSon = (reader: Reader, {from, to, type}: Draft, before: Draft | undefined): boolean =>
  to - from === 1 &&
  type !== 'person' &&
  before?.type === 'person' &&
  /^(?:bin|bint|ibn|ould|mint|ag|wa)$/.test(reader.form(from - 1)) &&
  (before.to === from || before.to === from - 1) &&
  reader.inSentence(before.from, from);

/** Takes particles and the given name before them into `draft`; true when that name was a draft of its own. */
function takeParticles(reader: Reader, draft: Draft, before: Draft | undefined): boolean {
  const {from} = draft;
  let at = from;
  let sure = false;
  while (from - at < MAX_PARTICLES && reader.inSentence(at - 1, from) && !(before && before.to > at - 1)) {
    const word = reader.form(at - 1);
    if (PARTICLES.has(word)) sure = true;
    else if (!PARTICLES_AFTER_NAME.has(word)) break;
    at--;
  }
  if (at === from) return false;
  const given = at - 1;
  // Right before "bin" a given name stands, "Sultan" and "Amir" too.
  const sonOf = /^(?:bin|bint|ibn)$/.test(reader.form(at)) && /^(?:sultan|amir|emir)$/.test(reader.lower(given));
  if (
    !reader.inSentence(given, from) ||
    !reader.isCapitalized(given) ||
    (reader.kind(given) & NO_GIVEN_NAME && !sonOf)
  ) {
    if (sure) draft.from = at;
    return false;
  }
  if (!before || before.to <= given) {
    if (sonOf || isGivenName(reader, given)) draft.from = given;
    else if (sure) draft.from = at;
    return false;
  }
  const takes = before.type === 'person' || before.to - before.from === 1;
  if (takes) draft.from = before.from;
  else if (sure) draft.from = at;
  return takes;
}

/** A word that is capitalized inside a sentence, or that is known as a given name: "Children do Otieno no harm". */
function isGivenName(reader: Reader, token: number): boolean {
  return reader.inSentence(token - 1, token) || (gazetteerBits(reader.form(token)) & (FEMALE_NAME | MALE_NAME)) !== 0;
}

function noteSurnames(reader: Reader, {from, to}: Draft, surnames: Map<number, number>): void {
  for (let i = from; i + 1 < to; i++) {
    const form = reader.form(i);
    if (PARTICLES.has(form) || PARTICLES_AFTER_NAME.has(form))
      surnames.set(reader.words.types[i + 1]!, reader.words.types[i]!);
  }
}

/** "Do Nascimento left": a particle that is capitalized because it stands first, before a surname known to have it. */
function takeCapitalParticle(reader: Reader, draft: Draft, surnames: Map<number, number>): void {
  if (draft.type !== 'person') return;
  const particle = surnames.get(reader.words.types[draft.from]!);
  if (particle === undefined || !reader.inSentence(draft.from - 1, draft.from)) return;
  if (reader.lower(draft.from - 1) === reader.words.lexicon.forms[particle]) draft.from--;
}
