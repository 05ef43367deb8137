import {countryByName} from '@nutgraf/knowledge';
import type {Frame} from '../phrases/frame.js';
import type {Source} from '../source/types.js';
import type {Link} from './knowledge.js';

/** The parts of an article under its headings. */
export interface Sections {
  /** Section of each block, counted from 0. */
  ofBlock: Int32Array;
  /** Index of the name of the one country that a section's heading consists of, by section, or -1. */
  countryName: number[];
}

/** "Hungary" over a section: wire stories of several meetings head each with the visitor's country. */
export function readSections({blocks}: Source, frame: Frame): Sections {
  const {words, names, nameAt} = frame;
  const ofBlock = new Int32Array(blocks.length);
  const countryName = [-1];
  const headings = new Map<number, number>();
  let section = 0;
  for (let block = 0; block < blocks.length; block++) {
    if (blocks[block]!.kind === 'heading') {
      section++;
      countryName.push(-1);
      headings.set(block, section);
    }
    ofBlock[block] = section;
  }
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
    const heading = headings.get(words.blockOf[sentence]!);
    if (heading === undefined) continue;
    const from = words.sentences[sentence]!;
    const name = from < words.count ? nameAt[from]! : -1;
    if (name >= 0 && names[name]!.type === 'place' && names[name]!.to === words.sentences[sentence + 1]) {
      // "ANKARA" over a text is its dateline.
      if (countryByName(words.text.slice(words.starts[from], words.ends[names[name]!.to - 1])))
        countryName[heading] = name;
    }
  }
  return {ofBlock, countryName};
}

/** Name of the country that heads the section of a token, or -1. */
export function headingCountry(sections: Sections, {words}: Frame, token: number): number {
  const block = words.blockOf[words.sentenceOf[token]!]!;
  return sections.countryName[sections.ofBlock[block] ?? 0] ?? -1;
}

/**
 * A name of the country where the article is at home, or -1: that of its dateline, where the body names it; where there is no
 * dateline the first that the body names.
 */
export function findHome(
  {blocks}: Source,
  frame: Frame,
  dateline: string | undefined,
  linkOf: (name: number) => Link | undefined,
): number {
  const {words, names} = frame;
  for (let name = 0; name < names.length; name++) {
    if (names[name]!.type !== 'place') continue;
    const link = linkOf(name);
    if (link?.type !== 'place' || (dateline && link.id !== `country:${dateline}`)) continue;
    const kind = blocks[words.blockOf[words.sentenceOf[names[name]!.from]!]!]?.kind;
    if (dateline || (kind !== 'header' && kind !== 'byline' && kind !== 'heading')) return name;
  }
  return -1;
}
