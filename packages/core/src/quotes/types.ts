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

/** A word that reports a meeting, call, visit … with where its parties stand. */
export interface Trigger extends TokenSpan {
  type: import('../article.js').EventType;
  sentence: number;
  status: 'held' | 'planned' | 'cancelled' | 'denied';
  /** Spans that hold the participants: subject, "with …", "between … and …". */
  parties: TokenSpan[];
  /** Only persons take part: of "discussed trade with Norway" the country is the matter, no party. */
  personsOnly: boolean;
}

export interface Quotes {
  quotations: Quotation[];
  attributions: Attribution[];
  triggers: Trigger[];
}
