import type {TokenSpan} from '../words/types.js';

/** A pronoun found in a sentence, unattached. */
export interface Pronoun extends TokenSpan {
  person: 1 | 2 | 3;
  number: 'singular' | 'plural';
  gender: 'm' | 'f' | 'n' | null;
  /** Its place in the sentence. */
  case: 'subject' | 'object' | 'possessive' | 'reflexive';
}

/** What points to where a title or nominal belongs: "Norwegian", "of Azerbaijan", "the ICRC". */
export interface Affiliation extends TokenSpan {
  /** As written, without determiner or possessive. */
  text: string;
  /** How it is tied to the head: modifier before it ("Norwegian ambassador", "ICRC President"), "'s" before it, or a preposition after it. */
  by: 'modifier' | 'possessive' | 'of' | 'to' | 'for' | 'at' | 'in';
  /** Index of the name that it is, in the list of names, or -1. */
  name: number;
}

/**
 * The words of an office or function tied by syntax to one name: before it ("Culture Minister Anar Karimov"), in
 * apposition after it (", the president of Kenya,"), by a relative or copular clause ("X, who is …").
 */
export interface Title extends TokenSpan {
  /** Index in the list of names of the person who bears it. */
  bearer: number;
  /** Title words as they stand, without affiliation and status words: "Culture Minister". */
  title: TokenSpan;
  /** Token of the head noun ("Minister"). */
  head: number;
  affiliations: Affiliation[];
  status: 'former' | 'acting' | 'elect' | 'deputy' | null;
  /** Token of a possessive pronoun with a relation noun ("his Belgian counterpart"), or -1: roles are taken over from that person. */
  counterpartOf: number;
  by: 'before' | 'apposition' | 'relative' | 'copula';
}

/** A noun phrase that may stand for somebody or something named elsewhere: "the Culture Minister", "the organization", "his colleague". */
export interface Nominal extends TokenSpan {
  head: number;
  /** Lower-case lemma of the head noun. */
  lemma: string;
  number: 'singular' | 'plural';
  determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';
  /** Token of the possessive pronoun, or -1. */
  possessor: number;
  /** What kind of thing the head noun names. */
  kind: 'person' | 'organization' | 'place' | 'event' | 'other';
  affiliations: Affiliation[];
  /** Lower-case words between determiner and head that are no affiliation ("culture"). */
  modifiers: string[];
}

export interface Phrases {
  titles: Title[];
  nominals: Nominal[];
  pronouns: Pronoun[];
}
