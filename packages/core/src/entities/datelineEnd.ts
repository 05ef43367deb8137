import type {Frame} from '../phrases/frame.js';

/** Paragraphs looked at for a dateline, as headlines and bylines stand before the text. */
const MAX_OPENING = 8;
/** Tokens of "NEW DELHI, India, Jan. 17, 2025 (Deccan Press Service) --". */
const MAX_DATELINE = 26;

/** Where a dateline ends, and the name in brackets in it. */
export interface Dateline {
  from: number;
  /** Token past its dash. */
  to: number;
  /** Index of the agency's name, or -1. */
  agency: number;
}

/** "LUSAKA, May 3 (Copper News) -": the place, date and agency before the first sentence; undefined where there are none. */
export function findDateline({words, names, nameAt}: Frame): Dateline | undefined {
  let block = -1;
  let seen = 0;
  for (let sentence = 0; sentence + 1 < words.sentences.length && seen < MAX_OPENING; sentence++) {
    if (words.blockOf[sentence] === block) continue;
    block = words.blockOf[sentence]!;
    seen++;
    const from = words.sentences[sentence]!;
    const name = nameAt[from] ?? -1;
    if (name < 0 || names[name]!.type === 'person' || names[name]!.demonym) continue;
    let agency = -1;
    for (let token = names[name]!.to; token < Math.min(words.count, from + MAX_DATELINE); token++) {
      const text = words.text.slice(words.starts[token], words.ends[token]);
      if (text === '(') agency = nameAt[token + 1] ?? -1;
      else if (/^(?:[-–—]|--)$/.test(text) && endsBracket(words.text, words.ends[token - 1]!))
        return {from, to: token + 1, agency};
    }
  }
  return undefined;
}

const endsBracket = (text: string, end: number): boolean => text[end - 1] === ')';
