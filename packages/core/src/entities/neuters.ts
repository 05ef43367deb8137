import type {EntityType} from '../article.js';
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
  let here: {to: number; entity: number} | null = null;
  let before: {to: number; entity: number} | null = null;
  let sentence = -1;
  const turn = (next: number) => {
    if (next === sentence) return;
    before = next === sentence + 1 ? here : null;
    here = null;
    sentence = next;
  };
  const mention = (from: number, to: number, entity: number) => {
    turn(words.sentenceOf[from]!);
    if (here === null && roleOf(grammar, from, to) === Role.subject) here = {to, entity};
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
    const subject = here as {to: number; entity: number} | null;
    const last = before as {to: number; entity: number} | null;
    if (subject) {
      const clause =
        finiteBetween(grammar, subject.to, pronoun.from) <= 1 &&
        boundariesBetween(grammar, subject.to, pronoun.from) === 0;
      ofPronoun[index] = subject.entity;
      pronounConfidence[index] = clause ? CONFIDENCE.clause : CONFIDENCE.sentence;
    } else if (last && pronoun.from === words.sentences[own]) {
      ofPronoun[index] = last.entity;
      pronounConfidence[index] = CONFIDENCE.before;
    }
  }
}
