import {readFileSync} from 'node:fs';

/** A gold name: tokens [from, to) of a sentence. */
export interface GoldSpan {
  from: number;
  to: number;
  type: string;
}

export interface BioSentence {
  tokens: string[];
  spans: GoldSpan[];
}

/** Sentences to a document where a corpus marks no documents. */
export const SENTENCES_PER_RUN = 10;

/** What a line that begins a document starts with. */
export const DOCUMENT_START = '-DOCSTART-';

/** The lines of a file, whatever system it was written on. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

/**
 * Reads token TAB tag lines (BIO2), a blank line between sentences, into documents: those that `-DOCSTART-` lines
 * mark, else runs of ten sentences.
 *
 * @throws {Error} naming the line that has no tag.
 */
export function readBio(file: string): BioSentence[][] {
  return parseBio(readFileSync(file, 'utf8'), file);
}

/** What `readBio` makes of a file's text; `file` is its name in errors. */
export function parseBio(text: string, file: string): BioSentence[][] {
  const documents: BioSentence[][] = [];
  let document: BioSentence[] = [];
  let marked = false;
  let sentence: BioSentence = {tokens: [], spans: []};
  const endSentence = (): void => {
    if (sentence.tokens.length > 0) document.push(sentence);
    sentence = {tokens: [], spans: []};
    if (!marked && document.length === SENTENCES_PER_RUN) endDocument();
  };
  const endDocument = (): void => {
    if (document.length > 0) documents.push(document);
    document = [];
  };
  linesOf(text).forEach((line, index) => {
    if (line.startsWith(DOCUMENT_START)) {
      endSentence();
      endDocument();
      marked = true;
      return;
    }
    if (line.trim() === '') {
      endSentence();
      return;
    }
    const [token, tag] = line.split('\t');
    if (!token || !tag) throw new Error(`${file}:${index + 1}: token, tab, tag expected, "${line}" found`);
    const at = sentence.tokens.push(token.replace(/\s/g, '_')) - 1;
    const last = sentence.spans.at(-1);
    if (tag === 'O') return;
    if (tag.startsWith('I-') && last?.to === at && last.type === tag.slice(2)) last.to++;
    else sentence.spans.push({from: at, to: at + 1, type: tag.slice(2)});
  });
  endSentence();
  endDocument();
  return documents;
}
