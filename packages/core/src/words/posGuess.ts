import {wordBytes} from './cache.js';
import {TAGS, type Tag, WordFlag, type Words} from './types.js';

/** English function words by their commonest tag. */
const FUNCTION_WORDS: Readonly<Partial<Record<Tag, string>>> = {
  DT: 'the a an this these those each every some any no all both either neither another',
  IN: 'of in on at by for with from as into about after before over under between against during through without within among across since until while because although though if whether than that upon toward towards despite',
  CC: 'and or but nor',
  TO: 'to',
  PRP: 'i you he she it we they me him us them himself herself itself themselves myself',
  PRP$: 'my your his her its our their',
  MD: 'will would can could may might must shall should',
  VBZ: 'is has does says',
  VBP: 'are am have do say',
  VBD: 'was were had did said told wrote noted added',
  VB: 'be',
  VBN: 'been',
  VBG: 'being',
  WDT: 'which',
  WP: 'who whom what',
  WP$: 'whose',
  WRB: 'when where why how',
  RB: 'not very also never always now then here there still just only again too so however',
  POS: "'s ’s",
};

const TAG_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(FUNCTION_WORDS).flatMap(([tag, list]) =>
    list.split(' ').map((word): [string, number] => [word, TAGS.indexOf(tag as Tag)]),
  ),
);

const index = (tag: Tag): number => TAGS.indexOf(tag);
const BASE = {NNP: index('NNP'), NN: index('NN'), VB: index('VB'), VBD: index('VBD'), VBN: index('VBN')};
const ENDINGS: readonly [ending: string, tag: number][] = [
  ['ly', index('RB')],
  ['ing', index('VBG')],
  ['ed', index('VBD')],
  ['ous', index('JJ')],
  ['ive', index('JJ')],
  ['able', index('JJ')],
  ['ful', index('JJ')],
  ['al', index('JJ')],
  ['ic', index('JJ')],
  ['ss', index('NN')],
  ['s', index('NNS')],
];
const MARKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ',': ',',
    '.': '.',
    '!': '.',
    '?': '.',
    '(': '-LRB-',
    ')': '-RRB-',
    '-': 'HYPH',
    $: '$',
    '“': '``',
    '”': "''",
    '"': '``',
  }).map(([mark, tag]): [string, number] => [mark, index(tag as Tag)]),
);

const typeTags = wordBytes((form, lower, flags) => {
  if (flags & WordFlag.Punctuation) return MARKS.get(form) ?? TAG_OF.get(lower) ?? index(':');
  if (flags & WordFlag.Digit) return index('CD');
  const known = TAG_OF.get(lower);
  if (known !== undefined) return known;
  if (flags & WordFlag.Capitalized) return BASE.NNP;
  for (const [ending, tag] of ENDINGS) if (lower.length > ending.length + 1 && lower.endsWith(ending)) return tag;
  return BASE.NN;
});

const AUXILIARIES: ReadonlySet<string> = new Set('is are was were be been being has have had'.split(' '));
const isAuxiliary = wordBytes((_form, lower) => (AUXILIARIES.has(lower) ? 1 : 0));

/** Fills `words.tags` by word lists, endings and the word before: what is left to do where no model is at hand. */
export function guessParts(words: Words): void {
  const tags = typeTags(words.lexicon);
  const auxiliary = isAuxiliary(words.lexicon);
  const to = index('TO');
  const modal = index('MD');
  for (let i = 0; i < words.count; i++) {
    let tag = tags[words.types[i] as number] as number;
    const before = i > 0 ? (words.tags[i - 1] as number) : 0;
    if (tag === BASE.NN && (before === to || before === modal)) tag = BASE.VB;
    if (tag === BASE.VBD && i > 0 && auxiliary[words.types[i - 1] as number]) tag = BASE.VBN;
    words.tags[i] = tag;
  }
}
