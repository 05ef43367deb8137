/**
 * Reads {"id", "text"} lines on standard input and writes standoff lines with names only, each name an entity of its
 * own: for measuring the tagger apart from all that follows it. Takes the path of a model.
 */
import {readFileSync} from 'node:fs';
import {loadModel} from '@nutgraf/model-en';
import {createTagger} from '../../../core/src/names/index.js';
import {readSource} from '../../../core/src/source/index.js';
import {createLexicon, readWords} from '../../../core/src/words/index.js';

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: standoff-names.ts MODEL.bin < ARTICLES.ndjson');
const tagger = createTagger(loadModel(readFileSync(path)));
const lexicon = createLexicon();
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const {id, text} = JSON.parse(line) as {id: string; text: string};
  const source = readSource(text, {input: 'plain'});
  const words = readWords(source, lexicon);
  const entities = tagger.tag(source, words).map(({from, to, type, demonym, parent, confidence}, index) => {
    const start = source.map.start(words.starts[from]!);
    const end = source.map.end(words.ends[to - 1]!);
    const mention = {start, end, text: text.slice(start, end), level: demonym ? 'demonym' : 'name', confidence};
    return {id: `e${index + 1}`, type, name: mention.text, parent, mentions: [mention]};
  });
  process.stdout.write(`${JSON.stringify({schema: 1, id, entities})}\n`);
}
