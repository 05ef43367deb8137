import {placeByName} from '@nutgraf/knowledge';
import {wordBytes} from '../../words/cache.js';
import {firstFrom} from '../../words/spans.js';
import {type Draft, Is, type Reader} from './draft.js';

const CONFIDENCE = 0.8;

/** Small words between the hyphens of places' names: French, English, German, Spanish, Portuguese, Italian, Arabic. */
const LINKS: ReadonlySet<string> = new Set(
  'au aux en sur sous lès la le les de des du à upon on under by the in an am dem der del dos al el es'.split(' '),
);
/** Arabic articles as they are written before a hyphen. */
const ARTICLES: ReadonlySet<string> = new Set('al el ad ed ar er as es ash esh at et az ez an en'.split(' '));
const Link = {Small: 1, Article: 2} as const;
const linkTable = wordBytes(
  (_, lower) => (LINKS.has(lower) ? Link.Small : 0) | (ARTICLES.has(lower) ? Link.Article : 0),
);

/**
 * Names whose words are joined by hyphens, of which the network found a part or none: "Port-|au-Prince", "Deir | ez-Zor".
 */
export function joinHyphened(reader: Reader, drafts: Draft[]): Draft[] {
  const {words} = reader;
  const links = linkTable(words.lexicon);
  const joined = [...drafts];
  for (let i = 1; i + 2 < words.count; i++) {
    const link = links[words.types[i]!]!;
    if (link === 0 || reader.form(i + 1) !== '-' || !reader.isGlued(i + 1) || !reader.isGlued(i + 2)) continue;
    if (!reader.isCapitalized(i + 2) || !reader.inSentence(i - 1, i + 2)) continue;
    const chained = reader.form(i - 1) === '-' && reader.isGlued(i) && reader.isGlued(i - 1);
    if (chained && link & Link.Small && i > 1 && reader.isCapitalized(i - 2)) takeChain(reader, joined, i - 2, i + 3);
    else if (!chained && link & Link.Article && !reader.isCapitalized(i)) takeArticle(reader, joined, i);
  }
  return joined;
}

/** Makes of what holds any word from `from` to `to` one name. */
function takeChain(reader: Reader, drafts: Draft[], first: number, last: number): void {
  let from = first;
  let to = last;
  while (isPart(reader, from - 1, from - 2, from)) from -= 2;
  while (isPart(reader, to, to + 1, to)) to += 2;
  const held = firstReaching(drafts, from + 1);
  if ((drafts[held]?.from ?? to) >= to) {
    if (placeByName(reader.text({from, to})))
      drafts.splice(held, 0, {from, to, type: 'place', demonym: false, confidence: CONFIDENCE});
    return;
  }
  let past = held;
  while (past < drafts.length && drafts[past]!.from < to) past++;
  const draft = drafts[held]!;
  const known = drafts.slice(held, past).every(({from: a, to: b}) => a >= from && b <= to);
  draft.from = Math.min(draft.from, from);
  draft.to = Math.max(drafts[past - 1]!.to, to);
  if (known && placeByName(reader.text({from, to}))) draft.type = 'place';
  draft.demonym = false;
  drafts.splice(held + 1, past - held - 1);
}

/** Index of the first name that ends at `token` or after it: names do not overlap yet. */
function firstReaching(drafts: readonly Draft[], token: number): number {
  const after = firstFrom(drafts, token);
  return after > 0 && drafts[after - 1]!.to >= token ? after - 1 : after;
}

/** A hyphen with a capitalized word beyond it and nothing between. */
const isPart = (reader: Reader, hyphen: number, word: number, near: number): boolean =>
  reader.inSentence(hyphen, near) &&
  reader.inSentence(word, near) &&
  reader.form(hyphen) === '-' &&
  reader.isGlued(hyphen) &&
  reader.isGlued(hyphen + 1) &&
  reader.isCapitalized(word);

/** "Deir | ez-Zor": an article and what it belongs to go to the place of one word before them. */
function takeArticle(reader: Reader, drafts: Draft[], article: number): void {
  const index = firstReaching(drafts, article);
  const draft = drafts[index];
  if (!draft || draft.to !== article || draft.type !== 'place' || draft.to - draft.from !== 1) return;
  if (reader.kind(draft.from) & (Is.Country | Is.Capital | Is.Demonym)) return;
  const next = drafts[index + 1];
  if (next && next.from < article + 3) return;
  draft.to = article + 3;
}
