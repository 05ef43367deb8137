import type {NamedType} from '../../article.js';
import type {Source} from '../../source/types.js';
import type {Draft, Reader} from './draft.js';

const TYPE_OF: Readonly<Record<string, NamedType | undefined>> = {
  author: 'person',
  publisher: 'organization',
  place: 'place',
};

/** How sure the form of a dateline or byline makes us. */
const CONFIDENCE = 0.95;

/** What the article's form tells (byline, dateline, header) goes before what the network thinks. */
export function takeHints(source: Source, reader: Reader, drafts: Draft[]): Draft[] {
  const {words} = reader;
  const told: Draft[] = [];
  for (const {kind, start, end} of source.hints) {
    const type = TYPE_OF[kind];
    if (!type) continue;
    const from = firstTokenFrom(words.starts, start);
    let to = from;
    while (to < words.count && words.ends[to]! <= end) to++;
    if (to > from && words.starts[from] === start) told.push({from, to, type, demonym: false, confidence: CONFIDENCE});
  }
  if (told.length === 0) return drafts;
  const taken = new Uint8Array(words.count);
  for (const {from, to} of told) taken.fill(1, from, to);
  const free = drafts.filter(({from, to}) => !taken.subarray(from, to).includes(1));
  return [...free, ...told].sort((a, b) => a.from - b.from);
}

function firstTokenFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
