import type {Article, Entity, Mention, Span} from '@nutgraf/core';
import {wordRole} from '@nutgraf/core/reading';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {InlayHint, InlayHintLabelPart, Range} from 'vscode-languageserver-types';
import type {FeatureSettings, HintChoice} from './featureSettings.js';
import {list, wordDate} from './hover/wording.js';
import {shortName, textOf} from './names.js';
import {introduction, isUncertain, type Occurrence, occurrencesIn} from './occurrences.js';
import {toRange} from './positions.js';

/** A hint stands in the line: it names this many of those that a plural stands for, and counts the rest. */
const MAX_NAMES = 3;

/**
 * Behind a pronoun or noun phrase whom it stands for, behind a date in words the date. `unclear` leaves out whoever the
 * sentence names anyway, what has been told in it before, and dates that are written out.
 */
export function inlayHints(
  document: TextDocument,
  article: Article,
  choices: FeatureSettings['inlayHints'],
  range: Range,
): InlayHint[] {
  const span = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)};
  const hints: InlayHint[] = [];
  for (const sentence of sentencesAt(article, span)) {
    const inSentence = occurrencesIn(article, sentence);
    /** The entities that a reader of the sentence has been told of. */
    const told = new Set(inSentence.filter(({mention}) => mention.level === 'name').map(({entity}) => entity));
    for (const group of bySpan(inSentence)) {
      const hint = hintOn(document, article, choices, group, told);
      const {end} = group[0]!.mention;
      if (hint && span.start <= end && end <= span.end) hints.push(hint);
    }
  }
  return hints;
}

function hintOn(
  document: TextDocument,
  article: Article,
  choices: FeatureSettings['inlayHints'],
  group: readonly Occurrence[],
  told: Set<Entity>,
): InlayHint | undefined {
  const {mention, entity} = group[0]!;
  if (entity.type === 'date' || entity.type === 'time') {
    return dateHint(document, article, choices.dates, entity, mention);
  }
  if (mention.level !== 'pronoun' && mention.level !== 'nominal') return undefined;
  const choice = mention.level === 'pronoun' ? choices.pronouns : choices.nominals;
  if (choice === 'off') return undefined;
  const unnamed = group.some(one => introduction(one.entity)?.level !== 'name' && !isDemonymOnly(one.entity));
  const known = group.every(one => told.has(one.entity));
  for (const one of group) told.add(one.entity);
  if (unnamed || (choice === 'unclear' && known)) return undefined;
  return {
    position: document.positionAt(mention.end),
    label: bracketed(namesOf(document, article, group)),
    tooltip: list(group.map(one => summary(one.entity))),
    paddingLeft: true,
  };
}

/** A country that is there only as "Norwegian" still has a name to show. */
function isDemonymOnly(entity: Entity): boolean {
  return introduction(entity)?.level === 'demonym';
}

/** The names with where each is introduced, so that an editor can lead there. */
function namesOf(document: TextDocument, article: Article, group: readonly Occurrence[]): InlayHintLabelPart[] {
  const parts: InlayHintLabelPart[] = [];
  for (const {entity, mention} of group.slice(0, MAX_NAMES)) {
    const first = introduction(entity);
    if (parts.length > 0) parts.push({value: ', '});
    parts.push({
      value: `${shortName(article, entity)}${isUncertain(mention) ? '?' : ''}`,
      ...(first && {location: {uri: document.uri, range: toRange(document, first)}}),
    });
  }
  if (group.length > MAX_NAMES) parts.push({value: ` and ${group.length - MAX_NAMES} more`});
  return parts;
}

function bracketed(parts: readonly InlayHintLabelPart[]): InlayHintLabelPart[] {
  return [{value: '('}, ...parts, {value: ')'}];
}

function summary({name, roles}: Entity): string {
  const [role] = roles;
  return role ? `${name}, ${wordRole(role)}` : name;
}

const WRITTEN_OUT =
  /\b\d{4}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|\b)|january|february|march|april|august|september|october|november|december/i;

function dateHint(
  document: TextDocument,
  article: Article,
  choice: HintChoice,
  {value}: Entity,
  mention: Mention,
): InlayHint | undefined {
  if (choice === 'off' || typeof value !== 'string') return undefined;
  const words = textOf(article, mention);
  const date = wordDate(value);
  // a time of day without a date stays as it is, and says nothing new
  if (date === value && !/^\d{4}$/.test(value)) return undefined;
  if (words === date || (choice === 'unclear' && WRITTEN_OUT.test(words))) return undefined;
  return {position: document.positionAt(mention.end), label: `(${date})`, paddingLeft: true};
}

/** Occurrences of one span together: those that a plural stands for. */
function bySpan(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups: Occurrence[][] = [];
  for (const one of occurrences) {
    const last = groups.at(-1)?.[0]?.mention;
    if (last && last.start === one.mention.start && last.end === one.mention.end) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The sentences that touch a span. Sentences stand in order. */
function sentencesAt({sentences}: Article, {start, end}: Span): Span[] {
  return sentences.filter(one => one.start <= end && start <= one.end);
}
