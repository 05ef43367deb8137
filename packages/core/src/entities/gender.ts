import type {Gender} from './people.js';
import type {Resolution} from './resolution.js';

/**
 * Votes for the gender of people by pronouns that can mean nobody else: not in a quotation, and exactly one person, named
 * or not, stands before it in its sentence and the one before. (All 81 such votes on OntoGUM were right.)
 */
export function lookAhead(
  {frame, grammar, phrases, ofName, bearersOf}: Resolution,
  personNames: readonly number[],
): Map<number, Gender> {
  const {names, words} = frame;
  const {nominals, pronouns} = phrases;
  /** By entity: for a man above 0, for a woman below. */
  const votes = new Map<number, number>();
  const window = new Window();
  let name = 0;
  let nominal = 0;
  for (const pronoun of pronouns) {
    const {gender, from} = pronoun;
    if (pronoun.person !== 3 || (gender !== 'm' && gender !== 'f') || grammar.quotation[from]! >= 0) continue;
    const sentence = words.sentenceOf[from]!;
    for (;;) {
      const atName = name < personNames.length ? names[personNames[name]!]!.from : Infinity;
      const atNominal = nominal < nominals.length ? nominals[nominal]!.head : Infinity;
      if (Math.min(atName, atNominal) >= from) break;
      if (atName < atNominal) {
        const at = personNames[name++]!;
        // "Mr. Osei" where there is a Mrs. Osei too: either of them.
        window.add(bearersOf(at) ? -1 - words.count - at : ofName[at]!, words.sentenceOf[atName]!);
      } else {
        const {kind, number, determiner} = nominals[nominal]!;
        if (kind === 'person' && number === 'singular' && determiner !== 'none') {
          window.add(-1 - nominal, words.sentenceOf[atNominal]!);
        }
        nominal++;
      }
    }
    const only = window.only(sentence);
    if (only < 0) continue;
    votes.set(only, (votes.get(only) ?? 0) + (gender === 'm' ? 1 : -1));
  }
  const genders = new Map<number, Gender>();
  for (const [entity, vote] of votes) if (vote !== 0) genders.set(entity, vote > 0 ? 'm' : 'f');
  return genders;
}

/** Who was mentioned in this sentence and the one before; more than two need not be told apart. */
class Window {
  #here: number[] = [];
  #before: number[] = [];
  #sentence = -10;

  #turn(sentence: number): void {
    if (sentence === this.#sentence) return;
    this.#before = sentence === this.#sentence + 1 ? this.#here : [];
    this.#here = [];
    this.#sentence = sentence;
  }

  add(who: number, sentence: number): void {
    this.#turn(sentence);
    if (this.#here.length < 3 && !this.#here.includes(who)) this.#here.push(who);
  }

  /** The entity that alone was mentioned, or -1. */
  only(sentence: number): number {
    this.#turn(sentence);
    const all = [...this.#here];
    for (const who of this.#before) if (!all.includes(who)) all.push(who);
    return all.length === 1 && all[0]! >= 0 ? all[0]! : -1;
  }
}
