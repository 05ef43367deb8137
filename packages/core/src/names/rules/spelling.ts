import {wordBytes} from '../../words/cache.js';
import type {Draft, Reader} from './draft.js';

/** "KazMunayGas", "CoolPak": a capital within, which people's names have after few beginnings only. */
const INNER = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u;
const PEOPLE = /^(?:Mac|Van|Von|Del|Della|Den|Des|Dos|San|Fitz|Abd|Abu|Bin|Ben|Saint|Ter|Ver|Ibn|Nic|Als)\p{Lu}/u;
const innerTable = wordBytes(form => (INNER.test(form) && !PEOPLE.test(form) ? 1 : 0));

/** Names of companies are spelled as no place or person is. */
export function typeBySpelling(reader: Reader, drafts: Draft[]): Draft[] {
  const inner = innerTable(reader.words.lexicon);
  drafts.forEach((draft, index) => {
    if (draft.to - draft.from !== 1 || inner[reader.words.types[draft.from]!] === 0) return;
    const next = drafts[index + 1];
    // "PyeongChang, South Korea"
    const located = next?.type === 'place' && next.from === draft.to + 1 && reader.form(draft.to) === ',';
    if (draft.type === 'person' || (draft.type === 'place' && !located)) draft.type = 'organization';
  });
  return drafts;
}
