import type {Pronoun} from '../phrases/types.js';
import type {Quotes} from '../quotes/types.js';
import type {Words} from '../words/types.js';
import type {Person} from './people.js';

/**
 * Token that heads the source of each quotation, or -1. Quotations that go on over paragraphs, each opened anew and only
 * the last closed, have one source.
 */
export function readSources(words: Words, {quotations, attributions}: Quotes): Int32Array {
  const sources = new Int32Array(quotations.length).fill(-1);
  for (const {parts, kind, sourceHead} of attributions) {
    if (kind === 'indirect' || sourceHead < 0) continue;
    for (const {from, to} of parts) {
      for (let index = firstEndingAfter(quotations, from); index < quotations.length; index++) {
        if (quotations[index]!.from >= to) break;
        if (sources[index]! < 0) sources[index] = sourceHead;
      }
    }
  }
  for (let index = 1; index < quotations.length; index++) {
    if (sources[index]! < 0 && goesOn(words, quotations[index - 1]!, quotations[index]!)) {
      sources[index] = sources[index - 1]!;
    }
  }
  for (let index = quotations.length - 2; index >= 0; index--) {
    if (sources[index]! < 0 && goesOn(words, quotations[index]!, quotations[index + 1]!)) {
      sources[index] = sources[index + 1]!;
    }
  }
  return sources;
}

/** "I" and "my" in a quotation are its speaker: entity by index of the pronoun. */
export function speakersOfFirstPerson(
  pronouns: readonly Pronoun[],
  {quotations}: Quotes,
  speakerOf: (quotation: number) => Person | null,
): Map<number, number> {
  const found = new Map<number, number>();
  let quotation = 0;
  for (let index = 0; index < pronouns.length; index++) {
    const {person, number, from} = pronouns[index]!;
    if (person !== 1 || number !== 'singular') continue;
    while (quotation < quotations.length && quotations[quotation]!.to <= from) quotation++;
    if (quotation >= quotations.length) break;
    if (quotations[quotation]!.from > from) continue;
    const speaker = speakerOf(quotation);
    if (speaker) found.set(index, speaker.entity);
  }
  return found;
}

type Quotation = Quotes['quotations'][number];

function goesOn({blockOf, sentenceOf}: Words, before: Quotation, after: Quotation): boolean {
  return (
    !before.closed && after.from === before.to && blockOf[sentenceOf[after.from]!] !== blockOf[sentenceOf[before.from]!]
  );
}

/** Index of the first quotation that ends after a token; quotations stand in order. */
function firstEndingAfter(quotations: readonly Quotation[], token: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
