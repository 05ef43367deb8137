import type {EntityType} from '../article.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame} from '../phrases/frame.js';
import type {Pronoun} from '../phrases/types.js';
import {boundariesBetween, finiteBetween, type Grammar, Role, roleOf} from './grammar.js';

/** What "its" and "itself" may stand for. */
export interface NeuterContext {
  grammar: Grammar;
  pronouns: readonly Pronoun[];
  ofName: Int32Array;
  typeOf: (entity: number) => EntityType;
  /** Mentions of things by a nominal: token span and entity, in order. */
  nominals: readonly {from: number; to: number; entity: number}[];
  ofPronoun: Int32Array;
  pronounConfidence: Float64Array;
}

const THINGS: ReadonlySet<EntityType> = new Set<EntityType>([
  'organization',
  'place',
  'facility',
  'event',
  'law',
  'work',
  'product',
]);
const CONFIDENCE = {clause: 0.8, sentence: 0.65, before: 0.65} as const;

/**
 * Attaches "its" and "itself" to the named thing that is the subject of their clause, else of their sentence, else, at
 * the start of a sentence, of the sentence before. Anything else may be a thing without a name and is left open, as is
 * "it", which as often stands for nothing ("it is clear that").
 */
export function resolveNeuters({
  grammar,
  pronouns,
  ofName,
  typeOf,
  nominals,
  ofPronoun,
  pronounConfidence,
}: NeuterContext): void {
  const {frame} = grammar;
  const {words, names} = frame;
  let name = 0;
  let nominal = 0;
  let here: Told = {subject: null, bodies: []};
  let before = here;
  let sentence = -1;
  const turn = (next: number) => {
    if (next === sentence) return;
    before = next === sentence + 1 ? here : {subject: null, bodies: []};
    here = {subject: null, bodies: []};
    sentence = next;
  };
  const mention = (from: number, to: number, entity: number) => {
    turn(words.sentenceOf[from]!);
    const type = typeOf(entity);
    if ((type === 'organization' || type === 'place') && !here.bodies.includes(entity)) here.bodies.push(entity);
    if (here.subject === null && roleOf(grammar, from, to) === Role.subject) here.subject = {to, entity};
  };
  for (let index = 0; index < pronouns.length; index++) {
    const pronoun = pronouns[index]!;
    if (pronoun.gender !== 'n' || (pronoun.case !== 'possessive' && pronoun.case !== 'reflexive')) continue;
    for (;;) {
      const atName = name < names.length ? names[name]!.from : Infinity;
      const atNominal = nominal < nominals.length ? nominals[nominal]!.from : Infinity;
      if (Math.min(atName, atNominal) >= pronoun.from) break;
      if (atName <= atNominal) {
        const {from, to, parent, demonym} = names[name]!;
        if (parent < 0 && !demonym && THINGS.has(typeOf(ofName[name]!))) mention(from, to, ofName[name]!);
        name++;
      } else {
        const {from, to, entity} = nominals[nominal++]!;
        mention(from, to, entity);
      }
    }
    const own = words.sentenceOf[pronoun.from]!;
    turn(own);
    const {subject} = here;
    if (pronoun.case === 'possessive' && isOfficeNext(frame, pronoun.to)) {
      // "Its secretary-general": only a country or an organization has one.
      const body = bodyOf(here, typeOf) ?? bodyOf(before, typeOf);
      if (body === null) continue;
      ofPronoun[index] = body;
      pronounConfidence[index] = CONFIDENCE.before;
    } else if (subject) {
      const clause =
        finiteBetween(grammar, subject.to, pronoun.from) <= 1 &&
        boundariesBetween(grammar, subject.to, pronoun.from) === 0;
      ofPronoun[index] = subject.entity;
      pronounConfidence[index] = clause ? CONFIDENCE.clause : CONFIDENCE.sentence;
    } else if (before.subject && pronoun.from === words.sentences[own]) {
      ofPronoun[index] = before.subject.entity;
      pronounConfidence[index] = CONFIDENCE.before;
    }
  }
}

/** What a sentence has named so far. */
interface Told {
  subject: {to: number; entity: number} | null;
  /** Organizations and places. */
  bodies: number[];
}

/** The subject when it is a body, else the only body; null when there are several or none. */
function bodyOf({subject, bodies}: Told, typeOf: (entity: number) => EntityType): number | null {
  if (subject && (typeOf(subject.entity) === 'organization' || typeOf(subject.entity) === 'place'))
    return subject.entity;
  return bodies.length === 1 ? bodies[0]! : null;
}

/** Whether the noun phrase from `from` is headed by an office within three words. */
function isOfficeNext(frame: Frame, from: number): boolean {
  for (let token = from; token < from + 4 && token < frame.words.count; token++) {
    if (frame.nameAt[token]! >= 0) return false;
    if (bitsAt(frame, token) & WordClass.Office) return true;
  }
  return false;
}
