import type {Source} from '../source/types.js';
import {internSpan, latestLexicon} from './lexicon.js';
import {splitSentences} from './sentences.js';
import {tokenize} from './tokenizer.js';
import type {Lexicon, Words} from './types.js';

/** Characters a token, spaces included, to start from when room for the tokens is made; English news has about 5. */
const CHARACTERS_PER_TOKEN = 4;

/** Reads the blocks of `source` into tokens and sentences. Never throws, whatever the text. */
export function readWords(source: Source, lexicon: Lexicon): Words {
  const {text} = source;
  const words = latestLexicon(lexicon);
  let room = Math.ceil(text.length / CHARACTERS_PER_TOKEN) + 16;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let types = new Int32Array(room);
  let count = 0;
  const sentences: number[] = [];
  const blockOf: number[] = [];
  const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
    const grown = new Int32Array(room);
    grown.set(old);
    return grown;
  };
  const add = (start: number, end: number): void => {
    if (count === room) {
      room *= 2;
      starts = grow(starts);
      ends = grow(ends);
      types = grow(types);
    }
    starts[count] = start;
    ends[count] = end;
    types[count] = internSpan(words, text, start, end);
    count++;
  };
  for (let block = 0; block < source.blocks.length; block++) {
    const {start, end} = source.blocks[block]!;
    const from = count;
    tokenize(text, start, end, add);
    splitSentences({text, starts, ends, types, lexicon: words}, from, count, token => {
      sentences.push(token);
      blockOf.push(block);
    });
  }
  sentences.push(count);
  const sentenceOf = new Int32Array(count);
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    sentenceOf.fill(sentence, sentences[sentence]!, sentences[sentence + 1]!);
  }
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    types: types.subarray(0, count),
    tags: new Uint8Array(count),
    sentences: new Int32Array(sentences),
    sentenceOf,
    blockOf: new Int32Array(blockOf),
    lexicon: words,
  };
}
