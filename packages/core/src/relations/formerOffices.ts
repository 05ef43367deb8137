import type {Entities} from '../entities/types.js';
import type {Frame} from '../phrases/frame.js';
import {nounOfLemma} from '../phrases/nounTable.js';
import type {Phrases} from '../phrases/types.js';
import {named} from './parties.js';
import type {Draft, RoleBook} from './roleBook.js';

/** A link less sure than this is a guess, on which no role is built. */
const SURE = 0.6;
const CONFIDENCE = 0.75;

const FORMER: ReadonlySet<string> = new Set(['former', 'retired', 'ex', 'one-time', 'onetime']);

/** "The former judge wants …": an office that somebody held, told only where he or she is taken up again. */
export function formerOffices(frame: Frame, phrases: Phrases, entities: Entities, book: RoleBook): void {
  const {words} = frame;
  phrases.nominals.forEach(({from, to, head, lemma, number, determiner, modifiers, affiliations}, index) => {
    const entity = entities.ofNominal[index]!;
    if (entity < 0 || number === 'plural' || determiner !== 'definite' || !FORMER.has(modifiers[0] ?? '')) return;
    const noun = nounOfLemma(lemma);
    if (!noun?.office || noun.vague || entities.entities[entity]!.type !== 'person') return;
    const mention = entities.entities[entity]!.mentions.find(({from: start}) => start === from);
    if (!mention || mention.confidence < SURE) return;
    // "the former minister" of whom the article told already which one he was.
    if (book.rolesOf.get(entity)?.some(role => saysSo(role, lemma, noun.className))) return;
    const party = affiliations.find(
      ({by, name}) => name >= 0 && (by === 'of' || by === 'modifier' || by === 'possessive'),
    );
    const first = head - modifiers.length + 1;
    const role: Draft = {
      entity,
      title: words.text.slice(words.starts[Math.max(first, from + 1)]!, words.ends[head]!),
      ...named(frame, entities, party),
      status: 'former',
      start: words.starts[head]!,
      end: words.ends[to - 1]!,
      confidence: CONFIDENCE * mention.confidence,
      lemma,
      head,
      lesser: false,
    };
    book.add(role);
  });
}

/** "The former judge" of one who is told to be a retired justice. */
const saysSo = ({lemma, status}: Draft, told: string, className: string): boolean =>
  lemma === told || (status === 'former' && nounOfLemma(lemma)?.className === className);
