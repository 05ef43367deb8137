import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Curve} from './curve.js';
import {detokenize} from './detokenize.js';
import type {Annotate, ScoredMention} from './standoff.js';

interface ChainMention {
  start: number;
  end: number;
  words: string[];
}

export interface CoreferenceDocument {
  id: string;
  text: string;
  chains: ChainMention[][];
}

export interface PronounScore {
  /** Pronouns whose chain holds a name. */
  of: number;
  attempted: number;
  right: number;
}

const PRONOUN = /^(he|she|him|her|his|hers|himself|herself)$/i;
const NO_NAME = /^(The|A|An|This|That|These|Those|My|Our|Their|Its|We|You|I|They|It)$/;

/** Reads OntoGUM's `.conll` files of a folder: token, and opening and closing chain numbers. */
export function readCoreference(folder: string, prefix = ''): CoreferenceDocument[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.conll') && file.startsWith(prefix));
  return files.sort().map(file => readDocument(file, readFileSync(join(folder, file), 'utf8')));
}

function readDocument(id: string, content: string): CoreferenceDocument {
  const sentences: string[][] = [[]];
  const words: string[] = [];
  const marks: string[] = [];
  for (const line of content.split('\n')) {
    if (line.startsWith('#')) continue;
    if (!line.trim()) {
      if (sentences.at(-1)!.length > 0) sentences.push([]);
      continue;
    }
    const [, word = '', chain = '_'] = line.split('\t');
    sentences.at(-1)!.push(word);
    words.push(word);
    marks.push(chain);
  }
  const {text, tokens} = detokenize(sentences.filter(sentence => sentence.length > 0));
  const open = new Map<string, number[]>();
  const chains = new Map<string, ChainMention[]>();
  marks.forEach((mark, index) => {
    if (mark === '_') return;
    for (const [, opens, chain, closes] of mark.matchAll(/(\()?(\d+)(\))?/g)) {
      if (opens) open.set(chain!, [...(open.get(chain!) ?? []), index]);
      if (!closes) continue;
      const first = open.get(chain!)!.pop()!;
      const mentions = chains.get(chain!) ?? [];
      mentions.push({start: tokens[first]!.start, end: tokens[index]!.end, words: words.slice(first, index + 1)});
      chains.set(chain!, mentions);
    }
  });
  return {id, text, chains: [...chains.values()]};
}

/** he, she, him, her, his, hers and -self to the right name: the pronoun's entity has a name that overlaps its gold chain. */
export function scorePronouns(
  documents: readonly CoreferenceDocument[],
  annotate: Annotate,
  curve?: Curve,
): PronounScore {
  const score = {of: 0, attempted: 0, right: 0};
  for (const {text, chains} of documents) {
    const {entities} = annotate(text);
    for (const chain of chains) {
      if (!chain.some(isNamed)) continue;
      for (const {start, end, words} of chain) {
        if (words.length !== 1 || !PRONOUN.test(words[0]!)) continue;
        score.of++;
        const isThis = (m: ScoredMention) => m.level === 'pronoun' && m.start === start && m.end === end;
        const entity = entities.find(({mentions}) => mentions.some(isThis));
        if (!entity) continue;
        score.attempted++;
        const right = entity.mentions.some(
          m => m.level === 'name' && chain.some(gold => Math.min(gold.end, m.end) > Math.max(gold.start, m.start)),
        );
        curve?.count(entity.mentions.find(isThis)!.confidence, right);
        if (right) score.right++;
      }
    }
  }
  return score;
}

function isNamed({words}: ChainMention): boolean {
  if (!words.some(word => /^\p{Lu}\p{Ll}+/u.test(word))) return false;
  if (words.length === 1 && PRONOUN.test(words[0]!)) return false;
  return !NO_NAME.test(words.find(word => /^\p{Lu}/u.test(word)) ?? '');
}
