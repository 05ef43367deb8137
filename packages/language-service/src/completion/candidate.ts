import type {CompletionItemKind} from 'vscode-languageserver-types';

/** Something that may be written at the cursor. */
export interface Candidate {
  /** What is written. */
  text: string;
  /** Other words by which it is found: full name, acronym. What is written is always one. */
  found?: readonly string[];
  /** `keyOf` of `text` and each of `found`, where they are known beforehand. */
  keys?: readonly string[];
  detail: string;
  kind: CompletionItemKind;
  /** The lower, the earlier in the list. */
  rank: number;
  /** Found only when these many letters are typed, the first a capital: what is in tables rather than at hand. */
  known?: true;
  /** What its card is made of, when it is asked for. */
  about?: EntityReference;
}

/** Somebody or something of an article, so that it is found again when the article has changed. */
export interface EntityReference {
  uri: string;
  type: string;
  name: string;
}
