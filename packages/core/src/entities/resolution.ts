import type {EntityType} from '../article.js';
import type {Frame} from '../phrases/frame.js';
import type {Phrases} from '../phrases/types.js';
import type {Quotes} from '../quotes/types.js';
import type {Grammar} from './grammar.js';
import type {Gender} from './people.js';
import type {Sections} from './sections.js';
import type {PluralMention} from './types.js';

/** What the sweep is told and what it fills in. */
export interface Resolution {
  frame: Frame;
  grammar: Grammar;
  sections: Sections;
  /** Entity of the country where the article is likely at home, or -1. */
  home: number;
  /** Whether a dateline tells where that is, though the article may not name the country. */
  hasDateline: boolean;
  phrases: Phrases;
  quotes: Quotes;
  /** Entity of each name; bare surnames of several people may change. */
  ofName: Int32Array;
  typeOf: (entity: number) => EntityType;
  isPerson: (entity: number) => boolean;
  /** Entities of everybody a bare name can stand for, first bearer first, or undefined. */
  bearersOf: (name: number) => readonly number[] | undefined;
  /** Last word of the full name of a person, folded, or undefined. */
  surnameOf: (entity: number) => string | undefined;
  /** Gender a list of given names tells of the entity. */
  listedGender: (entity: number) => Gender | null;
  setGender: (entity: number, gender: Gender | null) => void;
  ofNominal: Int32Array;
  ofPronoun: Int32Array;
  /** Confidence of each link made. */
  nominalConfidence: Float64Array;
  pronounConfidence: Float64Array;
  groups: PluralMention[];
}

/** What the sweep has learnt that concerns more than people. */
export interface Swept {
  /** The one country of whose state the person is an office-holder, or -1. */
  countryOf: (entity: number) => number;
  /** The organizations that the person holds an office of. */
  bodiesOf: (entity: number) => readonly number[];
  /** Person who speaks in a quotation, or -1. */
  speakerOf: (quotation: number) => number;
}
