import {foldName} from './fold.js';
import {HONORIFICS} from './generated/honorifics.js';
import {PERSON_NOUNS} from './generated/person-nouns.js';
import {lazy, rowsOf} from './table.js';

export type Gender = 'f' | 'm';

export type HonorificKind = 'academic' | 'diplomatic' | 'military' | 'parliamentary' | 'religious' | 'royal' | 'title';

/** A word or abbreviation set before a name. */
export interface Honorific {
  readonly text: string;
  readonly gender: Gender | undefined;
  readonly kind: HonorificKind;
  /** What an abbreviation stands for. */
  readonly long: string | undefined;
}

/** A common noun for a person. */
export interface PersonNoun {
  readonly singular: string;
  readonly plural: string;
  readonly gender: Gender | undefined;
  readonly kind: 'kin' | 'person';
  /** The word looked up was the plural. */
  readonly isPlural: boolean;
}

/** All honorifics. */
export const honorifics: () => readonly Honorific[] = lazy(() =>
  rowsOf(HONORIFICS).map(row => ({
    text: row[0]!,
    gender: (row[1] || undefined) as Gender | undefined,
    kind: row[2] as HonorificKind,
    long: row[3] || undefined,
  })),
);

const byText = lazy(() => new Map(honorifics().map(honorific => [foldName(honorific.text), honorific])));

const byNoun = lazy(() => {
  const index = new Map<string, PersonNoun>();
  for (const [singular, plural, gender, kind] of rowsOf(PERSON_NOUNS)) {
    const noun = {
      singular: singular!,
      plural: plural!,
      gender: (gender || undefined) as Gender | undefined,
      kind: kind as PersonNoun['kind'],
    };
    index.set(foldName(noun.singular), {...noun, isPlural: false});
    index.set(foldName(noun.plural), {...noun, isPlural: true});
  }
  return index;
});

/** The honorific a text is, with or without its full stop; case counts ("Ms", "H.E.", "His Excellency"). */
export function honorific(text: string): Honorific | undefined {
  return byText().get(foldName(text));
}

/** The noun for a person or for kin that a word is, in either number and any case: "wife", "Men". */
export function personNoun(word: string): PersonNoun | undefined {
  return byNoun().get(foldName(word).toLowerCase());
}
