/** The parts of standoff output that the scorers read; gold annotations have the same shape, less complete. */

export interface ScoredMention {
  start: number;
  end: number;
  text?: string;
  level: string;
  confidence?: number;
}

export interface ScoredRole {
  title: string;
  of?: string | null;
  confidence?: number;
}

export interface ScoredEntity {
  id: string;
  type: string;
  name: string;
  roles?: ScoredRole[];
  mentions: ScoredMention[];
}

export interface ScoredStatement {
  start: number;
  end: number;
  speaker?: string | null;
  source?: {start: number; end: number} | null;
  confidence?: number;
}

export interface ScoredEvent {
  type: string;
  participants: string[];
  status?: string;
}

export interface Scored {
  entities: ScoredEntity[];
  statements?: ScoredStatement[];
  events?: ScoredEvent[];
}

/** Annotates one text; what is being measured. */
export type Annotate = (text: string, input?: 'plain' | 'markdown') => Scored;
