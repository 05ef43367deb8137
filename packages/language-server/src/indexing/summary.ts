import {
  type Annotator,
  type Article,
  detectSigns,
  type EntityType,
  type Input,
  type NamedType,
  wordRole,
} from '@nutgraf/core';

/** Somebody or something that a file names. */
export interface NameSummary {
  name: string;
  type: NamedType;
  /** Mentions of any kind. */
  count: number;
  /** Offset of the first mention by name, in UTF-16 code units. */
  start: number;
  end: number;
  /** Offices, worded as on a card: "Foreign Minister of Kenya". */
  offices: string[];
  /** Other spellings in the file: surnames, acronyms. */
  others: string[];
}

/** What the index keeps of a file. */
export interface Summary {
  input: Input;
  title: string | null;
  /** ISO 8601, as the file tells it. */
  date: string | null;
  names: NameSummary[];
}

const LITERALS: ReadonlySet<EntityType> = new Set(['date', 'time', 'money', 'percent', 'quantity']);

/** Spellings of one name that are kept. */
const MAX_OTHERS = 8;

/**
 * The summary of a text, in steps as it is annotated.
 *
 * @param bySigns whether it counts as an article only if it looks like one; null when it does not
 */
export function* summarySteps(
  annotator: Annotator,
  text: string,
  input: Input,
  bySigns: boolean,
): Generator<undefined, Summary | null, undefined> {
  if (bySigns && !Object.values(detectSigns(text, input)).includes(true)) return null;
  yield;
  return summarize(yield* annotator.annotateSteps(text, {input}));
}

/** Who and what an article names, with how often, and with which offices. */
export function summarize({source, input, document, entities}: Article): Summary {
  const names: NameSummary[] = [];
  for (const {name, type, mentions, roles} of entities) {
    if (LITERALS.has(type)) continue;
    const named = mentions.filter(({level}) => level === 'name');
    const first = named[0] ?? mentions[0];
    if (!first) continue;
    const others = new Set(named.map(({start, end}) => source.slice(start, end).replace(/\s+/g, ' ')));
    others.delete(name);
    names.push({
      name,
      type: type as NamedType,
      count: mentions.length,
      start: first.start,
      end: first.end,
      offices: [...new Set(roles.map(wordRole))],
      others: [...others].slice(0, MAX_OTHERS),
    });
  }
  return {input, title: document.title, date: document.date, names};
}
