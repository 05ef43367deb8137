import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt, sentenceEnd, textOf} from '../phrases/frame.js';
import {ADVERB, NOUN} from '../phrases/tags.js';
import type {Phrases} from '../phrases/types.js';
import {wordBytes} from '../words/cache.js';
import {firstFrom} from '../words/spans.js';
import type {MentionIndex} from './mentions.js';
import {nameOf} from './parties.js';
import type {Draft} from './roleBook.js';
import {subjectOf} from './subjects.js';

/** Verbs of standing at the head of a body, and the office that each tells. Source: written for this project. */
const OFFICES: readonly (readonly [present: string, past: string, infinitive: string, office: string])[] = [
  ['heads', 'headed', 'head', 'head'],
  ['leads', 'led', 'lead', 'head'],
  ['chairs', 'chaired', 'chair', 'chair'],
  ['directs', 'directed', 'direct', 'director'],
  ['commands', 'commanded', 'command', 'commander'],
];

const FORMS = 3;
const PAST = 1;
const CODES = new Map<string, number>();
OFFICES.forEach(forms => {
  for (let form = 0; form < FORMS; form++) CODES.set(forms[form]!, CODES.size + 1);
});
const verbTable = wordBytes((_form, lower) => CODES.get(lower) ?? 0);

/** Nouns for bodies that have one head for years; a delegation, a team or a league is led for a day or in points. */
const BODIES: ReadonlySet<string> = new Set(
  'agency academy assembly association authority bank board bureau centre center clinic college commission committee company confederation council department directorate embassy federation foundation fund hospital institute institution ministry mission museum office organization organisation parliament party secretariat society union university'.split(
    ' ',
  ),
);

/** Those whose head is told with "headed by", of whatever length their work is. */
const HEADED: ReadonlySet<string> = new Set([
  ...BODIES,
  'panel',
  'tribunal',
  'taskforce',
  'inquiry',
  'front',
  'movement',
  'authority',
]);

const CONFIDENCE = 0.8;
/** Words after the body in which the verb's time is told: "since 2016", "for six years", "until March". */
const MAX_TO_TIME = 3;

/**
 * Offices that a verb tells: "who has led the ministry since 2020", "X chairs the energy committee of Y", "X, who chaired
 * the board for six years". A perfect needs its "since" or "for", a past its span, as a body may be led on one occasion.
 */
export function headingVerbs(
  frame: Frame,
  phrases: Phrases,
  entities: Entities,
  mentions: () => MentionIndex,
): Draft[] {
  const {words} = frame;
  const codes = verbTable(words.lexicon);
  const found: Draft[] = [];
  for (let verb = 0; verb < words.count; verb++) {
    const code = codes[words.types[verb]!]!;
    if (code === 0 || frame.nameAt[verb]! >= 0) continue;
    const form = (code - 1) % FORMS;
    if (form > PAST && lowerAt(frame, verb - 1) !== 'to') continue;
    if (form === PAST && lowerAt(frame, verb + 1) === 'by') {
      const office = OFFICES[(code - 1 - form) / FORMS]![FORMS] as string;
      const role = headedBy(frame, phrases, entities, verb, office);
      if (role) found.push(role);
      continue;
    }
    const body = bodyAfter(frame, phrases, entities, verb);
    if (!body) continue;
    const tense = form !== PAST ? 'present' : isPerfect(frame, verb) ? 'perfect' : 'past';
    const span = spanAfter(frame, body.to);
    if (tense === 'perfect' && span !== 'since' && span !== 'for') continue;
    if (tense === 'past' && span !== 'for' && span !== 'until' && span !== 'from') continue;
    const entity =
      form > PAST
        ? appointed(frame, phrases, entities, mentions(), verb - 1)
        : subjectOf(frame, phrases, entities, mentions(), verb);
    if (entity < 0) continue;
    const office = OFFICES[(code - 1 - form) / FORMS]![FORMS] as string;
    found.push({
      entity,
      title: office + body.words,
      of: body.of,
      ofEntity: body.ofEntity,
      status: tense === 'past' ? 'former' : null,
      start: words.starts[verb]!,
      end: words.ends[verb]!,
      confidence: CONFIDENCE,
      lemma: office,
      head: verb,
      lesser: false,
    });
  }
  return found;
}

/** Words of an office between "by" and the name of whoever heads a body: "chaired by retired Chief Justice X". */
const MAX_OFFICE = 8;

/** "the Accounts Committee, chaired by X", "the Lotus Commission, headed by Dr X,": a body that is named, and its head. */
function headedBy(frame: Frame, phrases: Phrases, entities: Entities, verb: number, office: string): Draft | undefined {
  const {words, names} = frame;
  const last = bitsAt(frame, verb - 1) & WordClass.Comma ? verb - 2 : verb - 1;
  const entity = bodyEnding(frame, phrases, entities, last);
  if (entity < 0) return undefined;
  const end = Math.min(sentenceEnd(frame, verb), verb + 2 + MAX_OFFICE);
  for (let at = verb + 2; at < end; at++) {
    if (bitsAt(frame, at) & WordClass.PossessiveClitic) return undefined;
    const name = frame.nameAt[at]!;
    if (name < 0 && /^(?:and|of|for|to)$/.test(lowerAt(frame, at)) && at === verb + 2) return undefined;
    if (name < 0 || names[name]!.type !== 'person') continue;
    const {to} = names[name]!;
    // "led by X's deputy", "chaired by X and Y"
    if (bitsAt(frame, to) & (WordClass.PossessiveClitic | WordClass.And)) return undefined;
    return {
      entity: entities.ofName[name]!,
      title: office,
      of: nameOf(entities, entity),
      ofEntity: entity,
      status: null,
      start: words.starts[verb]!,
      end: words.ends[verb]!,
      confidence: CONFIDENCE,
      lemma: office,
      head: verb,
      lesser: false,
    };
  }
  return undefined;
}

/** The body that ends at `last`, by a name for one with a head of its own, or a noun phrase for such a name; else -1. */
function bodyEnding(frame: Frame, phrases: Phrases, entities: Entities, last: number): number {
  const isBody = (entity: number) => entities.entities[entity]?.type === 'organization';
  const name = frame.nameAt[last] ?? -1;
  if (name >= 0) {
    const {from, to} = frame.names[name]!;
    if (to !== last + 1 || !isBody(entities.ofName[name]!)) return -1;
    for (let at = from; at < to; at++) if (HEADED.has(lowerAt(frame, at))) return entities.ofName[name]!;
    return -1;
  }
  const index = phrases.nominals.findIndex(
    ({to, kind, lemma}) => to === last + 1 && kind === 'organization' && HEADED.has(lemma),
  );
  const entity = index < 0 ? -1 : entities.ofNominal[index]!;
  return isBody(entity) ? entity : -1;
}

/** Words of the title before somebody who is appointed: "named the lawyer X | to head". */
const MAX_TITLE = 6;

/** "X was picked | to head the tribunal", "named X | to lead the agency": X; else -1. */
function appointed(frame: Frame, phrases: Phrases, entities: Entities, mentions: MentionIndex, to: number): number {
  if (bitsAt(frame, to - 1) & WordClass.OfficeParticiple) {
    let verb = to - 1;
    while (/^(?:was|were|is|been|being|has|had|have)$/.test(lowerAt(frame, verb - 1))) verb--;
    return verb < to - 1 ? subjectOf(frame, phrases, entities, mentions, verb) : -1;
  }
  const name = frame.nameAt[to - 1] ?? -1;
  if (name < 0 || frame.names[name]!.type !== 'person') return -1;
  const {from} = frame.names[name]!;
  for (let at = from - 1; at >= from - MAX_TITLE; at--) {
    if (bitsAt(frame, at) & WordClass.OfficeParticiple) return entities.ofName[name]!;
    // "X was appointed by the president to head Y"
    if (lowerAt(frame, at) === 'by') return appointed(frame, phrases, entities, mentions, at);
    if (bitsAt(frame, at) & WordClass.Comma) return -1;
  }
  return -1;
}

interface Body {
  of: string;
  ofEntity: number;
  /** What the title says besides: " of the energy committee". */
  words: string;
  to: number;
}

/** The organization right after a verb: a name, a noun phrase for one, or a part of one. */
function bodyAfter(frame: Frame, phrases: Phrases, entities: Entities, verb: number): Body | undefined {
  const end = sentenceEnd(frame, verb);
  const from = verb + 1;
  const at = bitsAt(frame, from) & WordClass.Definite ? from + 1 : from;
  if (at >= end) return undefined;
  const party = (entity: number, words: string, to: number): Body | undefined =>
    entity < 0 || !/^(?:organization|facility)$/.test(entities.entities[entity]!.type)
      ? undefined
      : {of: nameOf(entities, entity), ofEntity: entity, words, to};
  const name = frame.nameAt[at]!;
  // "chairs the Assembly's Farm Committee": of the committee.
  const clitic = name >= 0 ? frame.names[name]!.to : -1;
  const section =
    clitic >= 0 && bitsAt(frame, clitic) & WordClass.PossessiveClitic ? (frame.nameAt[clitic + 1] ?? -1) : -1;
  if (section >= 0) return party(entities.ofName[section]!, '', frame.names[section]!.to);
  if (name >= 0 && clitic >= 0 && !(bitsAt(frame, clitic) & WordClass.PossessiveClitic)) {
    const {to} = frame.names[name]!;
    // "led the Harbour League talks"
    if (to < end && NOUN[frame.words.tags[to]!]) return undefined;
    return party(entities.ofName[name]!, '', to);
  }
  const index = firstFrom(phrases.nominals, from);
  const nominal = phrases.nominals[index];
  if (!nominal || nominal.from !== from || nominal.number === 'plural' || nominal.determiner === 'indefinite')
    return undefined;
  if (nominal.possessor === from && (nominal.kind === 'organization' || nominal.kind === 'place')) {
    // "its northern district": of what "its" means
    const pronoun = firstFrom(phrases.pronouns, from);
    if (phrases.pronouns[pronoun]?.from !== from) return undefined;
    return party(entities.ofPronoun[pronoun]!, ` of ${textOf(frame, from, nominal.to)}`, nominal.to);
  }
  if (nominal.kind !== 'organization' || !BODIES.has(nominal.lemma)) return undefined;
  const resolved = party(entities.ofNominal[index]!, '', nominal.to);
  if (resolved) return resolved;
  const owner = nominal.affiliations.find(({by, name: of}) => of >= 0 && (by === 'of' || by === 'possessive'));
  if (!owner) return undefined;
  // "chairs the House's farm committee" is "chair of the farm committee" of the House.
  const own = owner.by === 'possessive' && owner.from >= from ? owner.to + 1 : from;
  const part = own > from ? `the ${textOf(frame, own, nominal.to)}` : textOf(frame, from, nominal.to);
  return party(entities.ofName[owner.name]!, ` of ${part}`, owner.to);
}

function isPerfect(frame: Frame, verb: number): boolean {
  let at = verb - 1;
  if (at >= 0 && ADVERB[frame.words.tags[at]!]) at--;
  const word = lowerAt(frame, at);
  return word === 'has' || word === 'have' || word === 'had' || word === '’s' || word === "'s";
}

/** The preposition of time that follows a body, within a few words. */
function spanAfter(frame: Frame, from: number): string {
  const end = Math.min(sentenceEnd(frame, from - 1), from + MAX_TO_TIME);
  for (let at = from; at < end; at++) {
    const word = lowerAt(frame, at);
    if (word === 'since' || word === 'until') return word;
    const next = lowerAt(frame, at + 1);
    if (word === 'for' && (/^\d/.test(next) || LENGTHS.has(next))) return word;
    if (word === 'from' && /^\d{4}$/.test(next)) return word;
    if (word === 'to' || word === ',') break;
  }
  return '';
}

const LENGTHS: ReadonlySet<string> = new Set(
  'a two three four five six seven eight nine ten eleven twelve fifteen twenty nearly almost more many several over years decades months just only'.split(
    ' ',
  ),
);
