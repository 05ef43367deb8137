import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {defaultModel} from '@nutgraf/model-en';
import {createAnnotator} from '../src/index.js';
import {MAX_WORD_TYPES} from '../src/words/lexicon.js';

/** Bytes of arrays that are held once all garbage is collected. */
async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let times = 0; times < 3; times++) {
    collect();
    // Arrays are given back by another thread.
    await setTimeout(20);
  }
  return process.memoryUsage().arrayBuffers;
}

/** Sentences in which every other word is a new one. */
function textOfNewWords(count: number, seed: string): string {
  let text = '';
  for (let word = 0; word < count; word++) text += `the ${seed}${word}${word % 12 === 11 ? '. ' : ' '}`;
  return text;
}

describe('memory of an annotator', () => {
  it('falls back once texts of ever new words have been read', async function () {
    this.timeout(60_000);
    const annotator = createAnnotator({model: defaultModel()});
    const readShort = async () => {
      annotator.annotate('The minister left.');
      return heldBytes();
    };
    const before = await readShort();
    annotator.annotate(textOfNewWords(MAX_WORD_TYPES, 'wa'));
    const full = await heldBytes();
    // What is full is left behind by the text after it.
    const after = await readShort();
    assert.ok(full > before * 2 && after < (before + full) / 2, `${before} bytes, ${full} when full, then ${after}`);
  });
});
