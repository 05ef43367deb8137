import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {median, runModule} from './child.js';

/** Bounds that model and knowledge have to keep. */
export const MOST = {modelBytes: 5e6, packedBytes: 3.5e6, loadMilliseconds: 120};

/** Bytes of the model, and of model and knowledge gzipped, file by file. */
export interface Weight {
  modelBytes: number;
  packedBytes: number;
}

/** @param knowledge - Folder of the built knowledge package. */
export function weigh(model: string, knowledge: string): Weight {
  const files = readdirSync(knowledge, {recursive: true, encoding: 'utf8'})
    .map(name => join(knowledge, name))
    .filter(path => statSync(path).isFile() && !/\.map$|\.d\.ts$|embedded/u.test(path));
  const packed = [model, ...files].map(path => gzipSync(readFileSync(path), {level: 9}).length);
  return {modelBytes: statSync(model).size, packedBytes: packed.reduce((sum, size) => sum + size, 0)};
}

const STARTS = 9;

/**
 * Median milliseconds that a new process takes to import the model and decode it, and to import the knowledge and ask
 * each of its tables once, as tables are read at their first look-up.
 */
export function loadTime(model: string, knowledge: string): number {
  const program = `
const started = performance.now();
const {defaultModel} = await import(${JSON.stringify(pathToFileURL(model).href)});
defaultModel();
const knowledge = await import(${JSON.stringify(pathToFileURL(knowledge).href)});
for (const [name, look] of Object.entries(knowledge)) {
  if (name === 'gazetteerPhrase') look(['new', 'york'], 0);
  else if (typeof look === 'function') look('york');
}
console.log(JSON.stringify(performance.now() - started));
`;
  return median(Array.from({length: STARTS}, () => runModule<number>(program)));
}
