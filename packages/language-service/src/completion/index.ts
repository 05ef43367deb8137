import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {CompletionItem, CompletionList, MarkupKind, Position} from 'vscode-languageserver-types';
import {type Card, toMarkdown, toPlainText} from '../hover/card.js';
import {entityCard} from '../hover/entityCard.js';
import {keyOf} from '../names.js';
import {NamesOfFiles} from '../namesOfFiles.js';
import {lineOf, toRange} from '../positions.js';
import type {KnownArticle} from '../workspaceSymbols.js';
import {fromArticle, fromFiles, fromOthers} from './atHand.js';
import type {Candidate, EntityReference} from './candidate.js';
import {dateCandidates} from './dates.js';
import {knownNames, knownTitles} from './tables.js';
import {type Match, matchOf, type Typed, typedAt} from './typed.js';

/** More than anybody reads; the next letter brings others. */
export const MAX_ITEMS = 50;

/** Tables hold thousands of names, so that fewer letters find too many. */
const MIN_LETTERS_OF_KNOWN = 3;

interface Found {
  candidate: Candidate;
  match: Match;
}

/**
 * What may be meant by the letters before the cursor: names and offices of the article, names of other articles and of
 * the built-in tables, dates. Nothing outside what is read as prose.
 *
 * @param files names in files, of which those of open documents are left out
 */
export function completion(
  known: KnownArticle,
  position: Position,
  others: Iterable<KnownArticle>,
  files: NamesOfFiles = new NamesOfFiles(),
  isOpen: (uri: string) => boolean = () => false,
): CompletionList {
  const {document, article} = known;
  const offset = document.offsetAt(position);
  const typed = typedAt(article.source, offset);
  const isProse = article.blocks.some(({start, end}) => start <= offset && offset <= end);
  if (!typed || !isProse) return {isIncomplete: true, items: []};
  const isCapital = /^\p{Lu}/u.test(typed.word);
  const isLong = [...typed.word].length >= MIN_LETTERS_OF_KNOWN;
  const candidates = [
    ...fromArticle(known, typed),
    ...fromOthers(article, others, typed),
    ...fromFiles(article, files, isOpen, typed),
    ...(isLong ? [...dateCandidates(article.document.date), ...knownNames(), ...knownTitles(isCapital)] : []),
  ];
  const found = distinct(
    candidates.filter(candidate => isCapital || !candidate.known).flatMap(candidate => find(candidate, typed)),
  );
  found.sort((a, b) => a.candidate.rank - b.candidate.rank || Number(b.match.fromStart) - Number(a.match.fromStart));
  return {
    isIncomplete: !isLong || found.length > MAX_ITEMS,
    items: found.slice(0, MAX_ITEMS).map((one, index) => itemOf(document, one, typed, index)),
  };
}

/** The card of a completion's person or thing as its documentation. */
export function completionCard(
  item: CompletionItem,
  articles: Iterable<KnownArticle>,
  format: MarkupKind,
): CompletionItem {
  const about = item.data as EntityReference | undefined;
  if (typeof about !== 'object' || about === null) return item;
  for (const {document, article} of articles) {
    if (document.uri !== about.uri) continue;
    const entity = article.entities.find(({type, name}) => type === about.type && name === about.name);
    if (!entity) continue;
    const card: Card = entityCard(entity, {article, lineOf: start => lineOf(document, start)});
    const value = format === 'plaintext' ? toPlainText(card) : toMarkdown(card);
    return {...item, documentation: {kind: format, value}};
  }
  return item;
}

function find(candidate: Candidate, typed: Typed): Found[] {
  const count = 1 + (candidate.found?.length ?? 0);
  for (let index = 0; index < count; index++) {
    const text = index === 0 ? candidate.text : candidate.found![index - 1]!;
    const match = matchOf(text, typed, candidate.keys?.[index]);
    // what is there already needs no writing
    if (match && candidate.text !== typed.prefixes.find(({start}) => start === match.start)?.text) {
      return [{candidate, match}];
    }
  }
  return [];
}

/** The first of those that write the same. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({candidate: {text}}) => {
    const key = keyOf(text);
    return seen.size < seen.add(key).size;
  });
}

function itemOf(document: TextDocument, {candidate, match}: Found, typed: Typed, index: number): CompletionItem {
  const {text, detail, kind, about} = candidate;
  return {
    label: text,
    kind,
    detail,
    filterText: match.filter,
    // editors sort by themselves, by this
    sortText: String(index).padStart(3, '0'),
    textEdit: {range: toRange(document, {start: match.start, end: typed.end}), newText: text},
    ...(about && {data: about}),
  };
}
