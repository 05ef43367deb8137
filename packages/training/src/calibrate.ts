import type {FoundSpan} from '../../core/src/names/network/network.js';
import {KINDS, kindOfTag, OUTSIDE, Place, placeOfTag} from '../../core/src/names/network/tags.js';
import type {Words} from '../../core/src/words/index.js';
import {ANYTHING, type TrainingDocument} from './documents.js';

/** Entries of the table, and the width of each in margin. */
const ENTRIES = 16;
const STEP = 0.75;

/** The gold names of a training document. */
export function spansOf({allowed}: TrainingDocument): {from: number; to: number; kind: number}[] {
  const spans: {from: number; to: number; kind: number}[] = [];
  for (let i = 0; i < allowed.length; i++) {
    const tag = onlyTag(allowed[i]!);
    if (tag <= OUTSIDE) continue;
    const place = placeOfTag(tag);
    if (place !== Place.Begin && place !== Place.Single) continue;
    let end = i;
    if (place === Place.Begin) {
      end++;
      while (onlyTag(allowed[end]!) > OUTSIDE && placeOfTag(onlyTag(allowed[end]!)) === Place.Inside) end++;
    }
    spans.push({from: i, to: end + 1, kind: kindOfTag(tag)});
  }
  return spans;
}

function onlyTag(allowed: number): number {
  const tag = 31 - Math.clz32(allowed);
  return allowed === 1 << tag ? tag : -1;
}

/**
 * Measures how often a name is right at each margin on documents that were not trained on. `find` must give each name
 * its margin's entry as `confidence` when the network's table holds the entries' own numbers; so the margin is handed
 * over through `margin`.
 */
export function calibrate(
  documents: TrainingDocument[],
  find: (words: Words) => (FoundSpan & {margin: number})[],
): {table: number[]; step: number; report: string} {
  const right = new Float64Array(ENTRIES);
  const all = new Float64Array(ENTRIES);
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const document of documents) {
    const spans = new Set(spansOf(document).map(({from, to, kind}) => `${from} ${to} ${kind}`));
    gold += spans.size;
    for (const {from, to, kind, margin} of find(document.words)) {
      // What the corpus leaves unsaid cannot be judged.
      if (document.allowed.subarray(from, to).some(tags => tags === ANYTHING)) continue;
      const hit = spans.has(`${from} ${to} ${kind}`);
      if (!hit && KINDS[kind] === 'MISC') continue;
      found++;
      if (hit) hits++;
      const entry = Math.max(0, Math.min(ENTRIES - 1, Math.floor(margin / STEP)));
      all[entry]!++;
      if (hit) right[entry]!++;
    }
  }
  const table: number[] = [];
  for (let i = 0; i < ENTRIES; i++) {
    // Two names' worth of an even chance, and never less sure at a larger margin.
    const share = (right[i]! + 1) / (all[i]! + 2);
    table.push(Math.round(1000 * Math.max(share, table[i - 1] ?? 0)) / 1000);
  }
  const f1 = (200 * hits) / (found + gold || 1);
  return {table, step: STEP, report: `${gold} names, F1 ${f1.toFixed(2)} by the corpora's own labels`};
}
