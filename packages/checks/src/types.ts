import type {Article, Span} from '@nutgraf/core';
import type {Facts} from './facts.js';

/** From the worst to the mildest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** How a rule is set: with which severity its findings come, or not at all. */
export type Level = Severity | 'off';

/** A change of the source that puts a finding right. Offsets are UTF-16 code units of the source, end exclusive. */
export interface Edit extends Span {
  text: string;
}

/** A change that is certainly right; where there are two ways to put something right, there is no fix. */
export interface Fix {
  title: string;
  edits: Edit[];
}

/** Another place of the article that a finding speaks of. */
export interface Related extends Span {
  message: string;
}

/** What a rule found: the place, what is wrong there and what would be right. */
export interface Found extends Span {
  message: string;
  /** The words that the finding is about, as a reader would write them: what "correct as it is" is kept by. */
  words: string;
  related?: Related[];
  fixes?: Fix[];
}

export interface Finding extends Required<Found> {
  code: string;
  severity: Severity;
}

/** One check. Rules are pure: the same article and facts give the same findings. */
export interface Rule {
  /** Kebab case; also the name of the rule's page in docs/diagnostics. */
  code: string;
  /** What it looks for, in a line. */
  title: string;
  /** How it is set where nobody says otherwise; `off` for a rule that is not right often enough (docs/diagnostics/precision.md). */
  level: Level;
  find(context: Context): Iterable<Found>;
}

/** What rules look at. */
export interface Context {
  article: Article;
  facts: Facts;
  /** Words of a stretch of the source, without Markdown marks, white space single. */
  words(span: Span): string;
  /** The sentence around an offset; its block where it is in none, the offset itself where that is in none either. */
  sentenceAt(offset: number): Span;
  /** Whether an offset stands in running text: in no heading, header or byline. */
  inBody(offset: number): boolean;
  /** Whether an offset stands in text that was read: in no comment, code or front matter. */
  isRead(offset: number): boolean;
  /** Whether a name is part of a longer one, as "Mandela" is of the "Nelson Mandela Foundation". */
  isNested(span: Span): boolean;
}
