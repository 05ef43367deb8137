import fs from 'node:fs';
import path from 'node:path';
import {countryByDemonym} from '@nutgraf/knowledge';
import type {NamedType} from '../../../core/src/article.js';
import type {Name} from '../../../core/src/names/types.js';
import type {Block, Source} from '../../../core/src/source/types.js';
import {createLexicon} from '../../../core/src/words/index.js';
import {TAGS, type Words} from '../../../core/src/words/types.js';

/** A GUM document with gold tokens, sentences, paragraphs, tags, names and OntoGUM's chains. */
export interface GoldDocument {
  id: string;
  genre: string;
  source: Source;
  words: Words;
  names: Name[];
  /** Chains of mentions as token spans, end exclusive. */
  chains: {from: number; to: number}[][];
}

interface Token {
  form: string;
  tag: string;
  space: boolean;
  sentence: number;
  block: number;
}

/**
 * Reads the documents of `DIR/coref/train` with `DIR/pos` and `DIR/train/gum-train.bio`, which align token by token.
 * @throws {Error} when a part is missing or the parts do not align; the message names the file.
 */
export function readGum(dir: string, {genres}: {genres?: readonly string[]} = {}): GoldDocument[] {
  const chainDir = path.join(dir, 'coref', 'train');
  const tagDir = path.join(dir, 'pos');
  const bioFile = path.join(dir, 'train', 'gum-train.bio');
  for (const needed of [chainDir, tagDir, bioFile]) {
    if (!fs.existsSync(needed))
      throw new Error(`${needed} is missing: --data must name a folder with coref/train, pos and train/gum-train.bio`);
  }
  const labels = fs
    .readFileSync(bioFile, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('-DOCSTART-'))
    .map(line => line.split('\t') as [string, string]);
  const lexicon = createLexicon();
  const documents: GoldDocument[] = [];
  const files = fs
    .readdirSync(chainDir)
    .filter(file => file.endsWith('.conll'))
    .sort();
  let at = 0;
  for (const file of files) {
    const id = path.basename(file, '.conll');
    const tokens = readTokens(path.join(tagDir, `${id}.conllu`));
    const own = labels.slice(at, at + tokens.length);
    at += tokens.length;
    const wrong = tokens.findIndex(({form}, i) => form !== own[i]?.[0]);
    if (wrong >= 0) {
      const place = at - tokens.length + wrong;
      throw new Error(`${bioFile}: token ${place} is "${own[wrong]?.[0] ?? ''}", ${id} has "${tokens[wrong]!.form}"`);
    }
    const genre = id.split('_')[1]!;
    if (genres && !genres.includes(genre)) continue;
    const {words, source} = makeWords(tokens, lexicon);
    documents.push({
      id,
      genre,
      source,
      words,
      names: makeNames(
        own.map(([, label]) => label),
        tokens,
      ),
      chains: readChains(path.join(chainDir, file)),
    });
  }
  return documents;
}

function readTokens(file: string): Token[] {
  const tokens: Token[] = [];
  let sentence = -1;
  let block = -1;
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) block++;
    if (line.startsWith('# sent_id')) sentence++;
    const cells = line.split('\t');
    if (cells.length < 10 || !/^\d+$/.test(cells[0]!)) continue;
    tokens.push({
      form: cells[1]!,
      tag: cells[4]!,
      space: !cells[9]!.includes('SpaceAfter=No'),
      sentence,
      block: Math.max(0, block),
    });
  }
  return tokens;
}

function makeWords(tokens: readonly Token[], lexicon: Words['lexicon']): {words: Words; source: Source} {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const blockOf: number[] = [];
  const blocks: Block[] = [];
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    if (previous && previous.block !== token.block) text = `${text.trimEnd()}\n\n`;
    if (!previous || previous.block !== token.block) {
      blocks.push({kind: 'paragraph', start: text.length, end: text.length, depth: 0, body: text.length});
    }
    if (!previous || previous.sentence !== token.sentence) {
      sentences.push(i);
      blockOf.push(blocks.length - 1);
    }
    starts.push(text.length);
    text += token.form;
    ends.push(text.length);
    blocks.at(-1)!.end = text.length;
    if (token.space) text += ' ';
  });
  sentences.push(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  for (let i = 0; i + 1 < sentences.length; i++) sentenceOf.fill(i, sentences[i]!, sentences[i + 1]!);
  const words: Words = {
    text,
    count: tokens.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    types: Int32Array.from(tokens, ({form}) => lexicon.intern(form)),
    tags: Uint8Array.from(tokens, ({tag}) => Math.max(0, (TAGS as readonly string[]).indexOf(tag))),
    sentences: Int32Array.from(sentences),
    sentenceOf,
    blockOf: Int32Array.from(blockOf),
    lexicon,
  };
  const source: Source = {
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
  return {words, source};
}

const TYPES: Readonly<Record<string, NamedType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  NORP: 'group',
  EVENT: 'event',
  WORK: 'work',
  MISC: 'work',
};

function makeNames(labels: readonly string[], tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < labels.length; from++) {
    const [mark, label] = labels[from]!.split('-') as [string, string];
    if (mark !== 'B') continue;
    const type = TYPES[label];
    if (!type) continue;
    let to = from + 1;
    while (to < labels.length && labels[to] === `I-${label}` && tokens[to]!.sentence === tokens[from]!.sentence) to++;
    const text = tokens
      .slice(from, to)
      .map(({form}) => form)
      .join(' ');
    const demonym = label === 'NORP' && countryByDemonym(text) !== undefined;
    names.push({from, to, type: demonym ? 'place' : type, demonym, parent: -1, confidence: 1});
    from = to - 1;
  }
  return names;
}

/** Chains of a CoNLL file whose third column holds "(3", "3)", "(3)" … */
export function readChains(file: string): {from: number; to: number}[][] {
  const open = new Map<string, number[]>();
  const chains = new Map<string, {from: number; to: number}[]>();
  let index = 0;
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const cell = line.split('\t')[2] ?? '_';
    if (cell !== '_') {
      for (const [, opens, id, closes] of cell.matchAll(/(\()?(\d+)(\))?/g)) {
        if (opens) open.set(id!, [...(open.get(id!) ?? []), index]);
        if (!closes) continue;
        const from = open.get(id!)?.pop();
        if (from === undefined)
          throw new Error(`${file}: mention ${id} closes at token ${index} without having been opened`);
        chains.set(id!, [...(chains.get(id!) ?? []), {from, to: index + 1}]);
      }
    }
    index++;
  }
  return [...chains.values()];
}
