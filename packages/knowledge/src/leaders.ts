import {foldName} from './fold.js';
import {LEADERS} from './generated/leaders.js';
import {lazy, listOf, rowsOf} from './table.js';

interface Leader {
  /** Words of the name or surname, folded. */
  readonly words: readonly string[];
  readonly country: string;
  readonly from: number;
  /** Infinity where no end is known. */
  readonly until: number;
}

/** By each word that can lead to them: the last, and the first where a name has more. */
const byWord = lazy(() => {
  const index = new Map<string, Leader[]>();
  for (const [name, terms] of rowsOf(LEADERS)) {
    const words = wordsOf(name!);
    for (const term of listOf(terms)) {
      const [country = '', from = '', until = ''] = term.split(/[ -]/);
      const leader = {words, country, from: Number(from), until: until ? Number(until) : Number.POSITIVE_INFINITY};
      for (const word of new Set([words[0]!, words.at(-1)!])) {
        const known = index.get(word);
        if (known) known.push(leader);
        else index.set(word, [leader]);
      }
    }
  }
  return index;
});

/** Where people are called by the first word of their name, the family's or their own. */
const CALLED_BY_FIRST: ReadonlySet<string> = new Set([
  'AE',
  'BH',
  'BN',
  'CN',
  'ER',
  'ET',
  'HU',
  'JO',
  'KH',
  'KP',
  'KR',
  'KW',
  'MY',
  'OM',
  'QA',
  'SA',
  'SG',
  'TH',
  'TW',
]);

/** Years for which a leader's name is still that of one: appointed, but not sworn in, or just replaced. */
const GRACE = 1;

/**
 * The country (ISO 3166-1 alpha-2) whose head of state or government bears a name, a full one or a surname; undefined
 * where it is nobody's or that of leaders of several. Case and diacritics do not count. With a year, those who held
 * office then, or before where `former` is told.
 */
export function countryOfLeader(
  name: string,
  {year, former = false}: {year?: number | undefined; former?: boolean} = {},
): string | undefined {
  const words = wordsOf(name);
  if (words.length === 0) return undefined;
  const candidates = new Set([...(byWord().get(words.at(-1)!) ?? []), ...(byWord().get(words[0]!) ?? [])]);
  let most = 0;
  let led = new Set<string>();
  for (const leader of candidates) {
    if (year !== undefined && (leader.from - GRACE > year || (!former && year > leader.until + GRACE))) continue;
    const shared = wordsShared(words, leader);
    if (shared === 0 || shared < most) continue;
    if (shared > most) led = new Set();
    most = shared;
    led.add(leader.country);
  }
  const [country] = led;
  return led.size === 1 ? country : undefined;
}

/** How many words two names share, one being the end of the other or both having their first and last in common; else 0. */
function wordsShared(words: readonly string[], {words: known, country}: Leader): number {
  const [short, long] = words.length < known.length ? [words, known] : [known, words];
  const from = long.length - short.length;
  if (short.every((word, index) => word === long[from + index])) return short.length;
  if (short.length === 1) return CALLED_BY_FIRST.has(country) && short[0] === long[0] ? 1 : 0;
  return short[0] === long[0] && short.at(-1) === long.at(-1) ? 2 : 0;
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(word => word !== '');
}
