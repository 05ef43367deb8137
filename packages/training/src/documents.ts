import {KINDS, OUTSIDE, Place, TAG_COUNT, tagOf} from '../../core/src/names/network/tags.js';
import type {Source} from '../../core/src/source/types.js';
import {createLexicon, type Lexicon, readWords, type Words} from '../../core/src/words/index.js';
import type {BioSentence} from './bio.js';
import {HIDDEN_KINDS, isGroupWord, repairSpans} from './repairs.js';

/** A training text as the tagger will read it, with the tags each token may have. */
export interface TrainingDocument {
  corpus: string;
  /** Its text, a block for each sentence. */
  source: Source;
  words: Words;
  /** Bit i: tag i is right for the token. All bits: nothing is known of it. */
  allowed: Int32Array;
}

/** Every tag is allowed: the token is not learnt from. */
export const ANYTHING = 2 ** TAG_COUNT - 1;

/** Corpora that take hyphenated words apart, so that a lone hyphen in them joins its neighbours. */
const SPLITS_HYPHENS: ReadonlySet<string> = new Set(['gum', 'uner_ewt', 'redocred']);
const BRACKETS: ReadonlyMap<string, string> = new Map(
  Object.entries({'-LRB-': '(', '-RRB-': ')', '``': '"', "''": '"'}),
);
const CLITIC = /^(?:'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|’re|’ve|’ll|’d|’m)$/i;

/**
 * Turns the sentences of a document into words and tags. All documents of a training share `lexicon`.
 *
 * @param hidden The kinds that the corpus does not mark, so that "outside" may hide them.
 */
export function toDocument(
  corpus: string,
  sentences: BioSentence[],
  lexicon: Lexicon,
  hidden: readonly string[] = hiddenKinds(corpus),
): TrainingDocument {
  let text = '';
  const blocks: Source['blocks'] = [];
  /** For each gold token: its offsets and what its characters may be. */
  const pieces: {start: number; end: number; token: string; kind: string | undefined; first: boolean; span: number}[] =
    [];
  let spanCount = 0;
  for (const sentence of sentences) {
    const start = text.length;
    const spans = repairSpans(sentence);
    const dropped = sentence.spans.filter(span => !['TIME', 'MONEY'].includes(span.type));
    sentence.tokens.forEach((raw, index) => {
      const token = BRACKETS.get(raw) ?? raw;
      const before = sentence.tokens[index - 1];
      if (index > 0 && !isGlued(corpus, before!, token, sentence.tokens[index + 1])) text += ' ';
      const span = spans.findIndex(({from, to}) => from <= index && index < to);
      const lost = span < 0 && dropped.some(({from, to}) => from <= index && index < to);
      pieces.push({
        start: text.length,
        end: text.length + token.length,
        token,
        kind: span >= 0 ? spans[span]!.type : lost && !/^(?:the)$/i.test(token) ? 'UNKNOWN' : undefined,
        first: span >= 0 && spans[span]!.from === index,
        span: span < 0 ? -1 : spanCount + span,
      });
      text += token;
    });
    spanCount += spans.length;
    blocks.push({kind: 'paragraph', start, end: text.length, depth: 0, body: start});
    text += '\n';
  }
  const source = plainSource(text, blocks);
  const words = readWords(source, lexicon);
  return {corpus, source, words, allowed: allowedTags(corpus, words, pieces, hidden)};
}

function hiddenKinds(corpus: string): string[] {
  const kind = HIDDEN_KINDS[corpus.replace(/_.*$/, '')];
  return kind === undefined ? [] : [kind];
}

function isGlued(corpus: string, before: string, token: string, after: string | undefined): boolean {
  if (CLITIC.test(token)) return true;
  // "Alema" after "'": some corpora part "D'Alema" so; "s" after "'" is a clitic.
  if (token === "'" && after === 's') return true;
  if (token === 's' && before === "'") return true;
  if (!SPLITS_HYPHENS.has(corpus)) return false;
  const joins = (word: string | undefined): boolean => word !== undefined && /[\p{L}\d]$/u.test(word);
  return (token === '-' && joins(before) && joins(after)) || (before === '-' && /^[\p{L}\d]/u.test(token));
}

function allowedTags(
  corpus: string,
  words: Words,
  pieces: {start: number; end: number; token: string; kind: string | undefined; span: number}[],
  hidden: readonly string[],
): Int32Array {
  let outside = 1 << OUTSIDE;
  for (const kind of hidden) outside |= 15 << tagOf(KINDS.indexOf(kind as (typeof KINDS)[number]), 0);
  const allowed = new Int32Array(words.count);
  /** The piece that holds each token's first character. */
  const pieceOf = new Int32Array(words.count);
  let at = 0;
  for (let i = 0; i < words.count; i++) {
    while (pieces[at + 1] && pieces[at + 1]!.start <= words.starts[i]!) at++;
    pieceOf[i] = at;
  }
  for (let i = 0; i < words.count; i++) {
    const piece = pieces[pieceOf[i]!]!;
    const form = words.text.slice(words.starts[i], words.ends[i]);
    if (piece.kind === 'UNKNOWN') allowed[i] = ANYTHING;
    else if (piece.span < 0) {
      // Of "U.S.-led", marked outside as a whole, the first part is a name all the same.
      const partOfHyphened = piece.end - piece.start > form.length && /[-/]/.test(piece.token) && /^\p{Lu}/u.test(form);
      allowed[i] = partOfHyphened || isGroupWord(form) ? ANYTHING : outside;
    } else {
      const kind = KINDS.indexOf(piece.kind as (typeof KINDS)[number]);
      if (kind < 0) throw new Error(`${corpus}: no kind of name is called "${piece.kind}"`);
      const sameSpan = (other: number): boolean =>
        other >= 0 &&
        other < words.count &&
        words.sentenceOf[other] === words.sentenceOf[i] &&
        pieces[pieceOf[other]!]!.span === piece.span;
      const before = sameSpan(i - 1);
      const after = sameSpan(i + 1);
      const place = before ? (after ? Place.Inside : Place.End) : after ? Place.Begin : Place.Single;
      allowed[i] = 1 << tagOf(kind, place);
    }
  }
  return allowed;
}

/** A plain text of given blocks. */
export function plainSource(text: string, blocks: Source['blocks']): Source {
  return {
    raw: text,
    input: 'plain',
    text,
    map: {start: offset => offset, end: offset => offset, fromSource: offset => offset},
    blocks,
    document: {title: null, date: null, publisher: null, authors: [], place: null},
    signs: {frontMatter: false, byline: false, dateline: false, header: false},
    hints: [],
    warnings: [],
  };
}

export {createLexicon};
