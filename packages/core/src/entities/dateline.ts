import {type Country, countryByCapital, countryByName, placeByName} from '@nutgraf/knowledge';
import type {Frame} from '../phrases/frame.js';
import type {Source} from '../source/types.js';
import {MONTHS} from '../times/data.js';

/** ISO 3166-1 alpha-2 code of the country from whose dateline the article is told, or undefined. */
export function datelineCountry(source: Source, frame: Frame): string | undefined {
  const place = source.document.place ?? openingPlace(source, frame);
  return place ? countryOf(place) : undefined;
}

/** Paragraphs looked at for a place that opens one, as headlines and addresses stand before the text. */
const MAX_OPENING = 4;

/** "MUSCAT: …", "Baku, May 3. …", "AMMAN - …", "ANKARA" alone on its line: the place that opens one of the first paragraphs as a dateline does. */
function openingPlace(source: Source, {words, names, nameAt}: Frame): string | undefined {
  let block = -1;
  let seen = 0;
  for (let sentence = 0; sentence + 1 < words.sentences.length && seen < MAX_OPENING; sentence++) {
    if (words.blockOf[sentence] === block) continue;
    block = words.blockOf[sentence]!;
    const kind = source.blocks[block]?.kind;
    if (kind !== 'paragraph' && (kind !== 'heading' || seen > 0)) continue;
    seen++;
    const from = words.sentences[sentence]!;
    const name = nameAt[from] ?? -1;
    if (name < 0 || names[name]!.type !== 'place' || names[name]!.from !== from || names[name]!.demonym) continue;
    const {to} = names[name]!;
    const isCapitals = !/\p{Ll}/u.test(words.text.slice(words.starts[from]!, words.ends[to - 1]!));
    const alone = isCapitals && to === words.sentences[sentence + 1] && words.blockOf[sentence + 1] !== block;
    const mark = words.text[words.starts[to] ?? words.text.length] ?? '';
    const short = words.sentences[sentence + 1]! - from <= MAX_DATELINE;
    const agency = mark === ',' && words.text[words.starts[to + 1] ?? words.text.length] === '(';
    // "KATHMANDU, Aug 4: …"
    const dated = mark === ',' && MONTHS.has(words.lexicon.lower[words.types[to + 1] ?? 0]!.replace('.', ''));
    if (alone || dated || /[:\-–—/(]/.test(mark) || (mark === ',' && short) || agency)
      return words.text.slice(words.starts[from]!, words.ends[to - 1]!);
  }
  return undefined;
}

/** Tokens of "Baku, Azerbaijan, May 3." */
const MAX_DATELINE = 9;

function countryOf(place: string): string | undefined {
  const last = place.slice(place.lastIndexOf(',') + 1).trim();
  return (
    countryByName(last)?.country ??
    countryByCapital(last)?.country ??
    countryByCapital(place.split(',')[0]!.trim())?.country ??
    cityCountry(place.split(',')[0]!.trim())
  )?.iso2;
}

/** The country of a city that no other country has one of. */
function cityCountry(name: string): Country | undefined {
  const found = placeByName(name);
  // In the United States an office without more is a state's as often.
  if (!found || found.ambiguous || found.country?.iso2 === 'US') return undefined;
  return found.country;
}
