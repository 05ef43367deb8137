import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Scored} from './standoff.js';

export interface GoldArticle {
  id: string;
  text: string;
  input: 'plain' | 'markdown';
  gold: Scored;
}

/** Where the benchmark data lie below the folder given with --data; a path is undefined where it is missing. */
export interface BenchmarkData {
  names: {corpus: string; file: string}[];
  statements: string | undefined;
  pronouns: {split: string; folder: string}[];
  articles: GoldArticle[];
  /** What was looked for and not found, a line each. */
  missing: string[];
}

const NAME_SETS = [
  'worldwide-dev.jsonl',
  'worldwide-dev-diplomatic.jsonl',
  'uner-ewt-dev.jsonl',
  'gum-newslike-dev.bio',
];

/**
 * Finds the benchmark sets in `folder`, which holds either `dev/`, `quotes/`, `coref/` itself or a folder `data/` with
 * them; `gold/` and `seeds/` may lie in it or beside it.
 */
export function findData(folder: string): BenchmarkData {
  const top = resolve(folder);
  const data = existsSync(join(top, 'data')) ? join(top, 'data') : top;
  const missing: string[] = [];
  const find = (path: string, what: string): string | undefined => {
    const full = [join(data, path), join(data, '..', path)].find(existsSync);
    if (!full) missing.push(`${what}: no ${path} in ${data}`);
    return full;
  };
  const names = NAME_SETS.flatMap(corpus => {
    const file = find(join('dev', corpus), 'names');
    return file ? [{corpus: corpus.replace(/\.\w+$/, ''), file}] : [];
  });
  const pronouns = ['dev', 'train'].flatMap(split => {
    const found = find(join('coref', split), 'pronouns');
    return found ? [{split, folder: found}] : [];
  });
  const gold = find('gold', 'hand-annotated articles');
  const seeds = find('seeds', 'texts of the hand-annotated articles');
  return {
    names,
    pronouns,
    statements: find(join('quotes', 'polnear-dev'), 'statements'),
    articles: gold && seeds ? readArticles(gold, seeds) : [],
    missing,
  };
}

function readArticles(gold: string, seeds: string): GoldArticle[] {
  const files = readdirSync(gold).filter(file => file.endsWith('.json'));
  return files.sort().map(file => {
    const id = file.replace(/\.json$/, '');
    const text = readFileSync(join(seeds, `${id}.txt`), 'utf8');
    return {id, text, input: 'plain', gold: JSON.parse(readFileSync(join(gold, file), 'utf8')) as Scored};
  });
}
