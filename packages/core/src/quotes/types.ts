import type {TokenSpan} from '../words/types.js';

/** A stretch in quotation marks, marks included. */
export interface Quotation extends TokenSpan {
  /** False when no closing mark was found and the stretch runs to the paragraph's end. */
  closed: boolean;
  /** Speech, or a name, title or scare quote. */
  speech: boolean;
}

/** A statement as its sentence shows it: spans of words, no entity yet. */
export interface Attribution {
  /** The pieces of what is said. */
  parts: TokenSpan[];
  kind: 'direct' | 'indirect' | 'mixed';
  source: TokenSpan | null;
  /** Token that heads the source phrase (the name's last word, the nominal's head, the pronoun), or -1. */
  sourceHead: number;
  cue: TokenSpan | null;
  /** Which rule found it: its measured precision gives the confidence. */
  rule: string;
  confidence: number;
}

/** A stretch with one or more participants. */
export interface Party extends TokenSpan {
  /** Spans of one side have the same number: 0 for who does something, 1 for with whom. */
  side: number;
}

/** A word that reports a meeting, call, visit … with where its parties stand. */
export interface Trigger extends TokenSpan {
  type: import('../article.js').EventType;
  sentence: number;
  status: 'held' | 'planned' | 'cancelled' | 'denied';
  /** Spans that hold the participants: subject, "with …", "between … and …". */
  parties: Party[];
  /**
   * Who may take part: persons; or persons, else organizations and countries; or all of them together. Of "discussed
   * trade with Norway" the country is the matter, no party.
   */
  takes: 'persons' | 'either' | 'all';
  /** Each side must hold somebody: who met "reporters" is told to have met nobody. */
  everySide: boolean;
  /**
   * The parties were at a meeting that other words tell of: in the same sentence, or the last one before. Of "with" the
   * second side is whom they came with.
   */
  joins?: 'here' | 'before' | 'with';
  /** Somebody chairs a meeting of others: an event only where those who attend are told. */
  chairs?: boolean;
  /** Each of the second side was met by itself: "met separately with A and B". */
  apart?: boolean;
}

export interface Quotes {
  quotations: Quotation[];
  attributions: Attribution[];
  triggers: Trigger[];
}
