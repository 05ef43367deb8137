/** Letters that NFD does not take apart, with what news in English writes for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ə: 'a',
  Ə: 'A',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '‑': '-',
  '–': '-',
  '\u00a0': ' ',
};

const UNUSUAL = /[øØłŁđĐıəƏßæÆœŒþÞðÐ’‘ʻʼ`‑–\u00a0]/g;
const NOT_ASCII = /[^\x00-\x7e]/;
const COMBINING = /[\u0300-\u036f]/g;
const UNTIDY_SPACE = /^\s|\s$|\s\s|[\t\n\r]/;
const DOTTED_ACRONYM = /^(?:[A-Z]\.){2,}[A-Z]?$/;

/**
 * The spelling under which a name is looked up: no diacritics, plain apostrophes and hyphens, single spaces, "and" for
 * "&", "Saint" for "St.", "US" for "U.S.". Case stays, as it tells "WHO" from "who".
 */
export function foldName(name: string): string {
  let folded = name;
  if (NOT_ASCII.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(COMBINING, '')
      .replace(UNUSUAL, letter => LETTERS[letter] ?? letter);
  }
  if (folded.includes('`')) folded = folded.replaceAll('`', "'");
  if (folded[1] === '.' && DOTTED_ACRONYM.test(folded)) return folded.replaceAll('.', '');
  if (!folded.includes(' ')) return folded;
  if (UNTIDY_SPACE.test(folded)) folded = folded.trim().replace(/\s+/g, ' ');
  if (folded.includes('&')) folded = folded.replace(/ & /g, ' and ');
  if (folded.includes('St')) folded = folded.replace(/(^| )St\.? /g, '$1Saint ');
  if (!folded.includes('.')) return folded;
  return folded.replace(/(?:[A-Z]\.){2,}/g, dotted => dotted.replaceAll('.', ''));
}

/** The shortest name that is taken as one when a text prints it in capitals: shorter ones may be acronyms ("US", "CHAD"). */
const SHORTEST_IN_CAPITALS = 4;

/** Whether `written`, folded, can stand for `entry`, folded, of which it differs in case at most. */
export function sameCase(written: string, entry: string): boolean {
  if (written === entry) return true;
  if (written.length !== entry.length) return false;
  if (written.slice(1) === entry.slice(1)) return written[0] === entry[0]!.toUpperCase();
  return entry.length >= SHORTEST_IN_CAPITALS && written === entry.toUpperCase() && /[a-z]{2}/.test(entry);
}
