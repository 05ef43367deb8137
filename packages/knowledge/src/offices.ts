import {foldName} from './fold.js';
import {OFFICES} from './generated/offices.js';
import {PORTFOLIOS} from './generated/portfolios.js';
import {rowIn} from './name-codes.js';
import {NameKind, namesLike} from './name-lines.js';
import {officeKey} from './office-key.js';
import {remembered} from './remembered.js';
import {lazy, lazyRows, rowsOf} from './table.js';

/** Offices that can name the same person in different words share a class: minister and official, envoy and diplomat. */
export type OfficeClass =
  | 'activist'
  | 'artist'
  | 'athlete'
  | 'celebrity'
  | 'cleric'
  | 'counterpart'
  | 'diplomat'
  | 'executive'
  | 'expert'
  | 'journalist'
  | 'lawyer'
  | 'leader'
  | 'medic'
  | 'member'
  | 'militant'
  | 'official'
  | 'police'
  | 'politician'
  | 'royal'
  | 'scholar'
  | 'soldier'
  | 'spokesperson'
  | 'worker';

/** What usually has one holder of the office at a time. */
export type OfficeScope = 'country' | 'organization' | 'region' | 'either';

/** What a title tells about its holder. */
export interface Office {
  /** The title as the table has it, or the head noun when only that is known. */
  readonly title: string;
  /** The head noun in the singular and lower case ("minister"); acronyms stay as they are ("MP"). */
  readonly head: string;
  readonly class: OfficeClass;
  /** What it is unique to; false when many hold it at a time. */
  readonly unique: OfficeScope | false;
  readonly gender: 'f' | 'm' | undefined;
  /** The field of a minister or secretary: "foreign affairs". */
  readonly portfolio: string | undefined;
  /** Words before it such as "former", "acting", "deputy" that are not part of the title. */
  readonly modifiers: readonly string[];
  /** The words are a plural ("foreign ministers"). */
  readonly plural: boolean;
}

interface OfficeRow {
  readonly title: string;
  readonly head: string;
  readonly class: OfficeClass;
  readonly unique: OfficeScope | false;
  readonly gender: 'f' | 'm' | undefined;
}

/** Words that stand before a title without changing which office it is; "deputy" and "vice" make it another. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'acting',
  'caretaker',
  'current',
  'designate',
  'elect',
  'ex',
  'first',
  'former',
  'honorary',
  'incoming',
  'incumbent',
  'interim',
  'late',
  'long-serving',
  'longtime',
  'new',
  'newly appointed',
  'next',
  'outgoing',
  'previous',
  'retired',
  'second',
  'senior',
  'serving',
  'sitting',
  'then',
  'third',
  'top',
  'veteran',
]);

/** Words that make a lesser office of the one they stand before; such an office is rarely the only one. */
const LESSER: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior', 'shadow', 'sub']);

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "chargés d'affaires": "charge d'affaires",
    "charges d'affaires": "charge d'affaires",
    'attorneys general': 'attorney general',
    'attorneys-general': 'attorney-general',
    'consuls general': 'consul general',
    'consuls-general': 'consul-general',
    'directors general': 'director general',
    'directors-general': 'director-general',
    'governors general': 'governor general',
    'governors-general': 'governor-general',
    'secretaries general': 'secretary general',
    'secretaries-general': 'secretary-general',
    'secretaries of state': 'secretary of state',
    'ministers of state': 'minister of state',
    'ministers of foreign affairs': 'minister of foreign affairs',
    'heads of state': 'head of state',
    'heads of government': 'head of government',
    'heads of mission': 'head of mission',
    'heads of delegation': 'head of delegation',
    'chiefs of staff': 'chief of staff',
    'commanders-in-chief': 'commander-in-chief',
    'editors-in-chief': 'editor-in-chief',
    'members of parliament': 'member of parliament',
    chiefs: 'chief',
    chefs: 'chef',
  }),
);

/** Words by which a portfolio is joined to its office: "Minister of Culture", "secretary for health". */
const JOINING = /^(.+?) (?:of|for|in charge of|responsible for) (?:the )?(.+)$/;

/** The longest title that is looked at, in words: longer ones are sentences, and the search is quadratic in it. */
const LONGEST_TITLE = 24;

const rows = lazyRows(
  OFFICES,
  (row): OfficeRow => ({
    title: row[0]!,
    class: row[1] as OfficeClass,
    unique: (row[2] || false) as OfficeScope | false,
    gender: (row[3] || undefined) as 'f' | 'm' | undefined,
    head: row[4] || row[0]!.slice(row[0]!.lastIndexOf(' ') + 1),
  }),
);

const portfolios = lazy(() => new Set(rowsOf(PORTFOLIOS).map(row => row[0]!.toLowerCase())));

/** All titles in the table. */
export const officeTitles: () => readonly string[] = lazy(() => rows.all().map(row => row.title));

/** Head nouns of offices, singular, lower case but for acronyms. */
export const officeHeads: () => ReadonlySet<string> = lazy(() => new Set(rows.all().map(row => row.head)));

/** The office of a title's key. */
function rowByKey(key: string): OfficeRow | undefined {
  const line = namesLike(NameKind.Office, key).find(({form}) => form === key);
  return line && rows.at(rowIn(line.code));
}

/** The singular of an office noun or title, or undefined when it is not a plural that can be undone. */
function singularOf(key: string): string | undefined {
  const irregular = IRREGULAR_PLURALS.get(key);
  if (irregular !== undefined) return irregular;
  if (key.endsWith('men')) return `${key.slice(0, -3)}man`;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(key)) return key.slice(0, -2);
  if (key.endsWith('s') && !key.endsWith('ss')) return key.slice(0, -1);
  return undefined;
}

function rowOf(key: string): {row: OfficeRow; plural: boolean} | undefined {
  const row = rowByKey(key);
  if (row) return {row, plural: false};
  const singular = singularOf(key);
  const singularRow = singular === undefined ? undefined : rowByKey(singular);
  return singularRow && {row: singularRow, plural: true};
}

const MINISTERIAL: ReadonlySet<string> = new Set(['minister', 'secretary']);

/** Heads whose "of …" or "for …" can name a portfolio rather than a body. */
const WITH_PORTFOLIO: ReadonlySet<string> = new Set([
  ...MINISTERIAL,
  'representative',
  'commissioner',
  'undersecretary',
]);

function officeOf(
  found: {row: OfficeRow; plural: boolean},
  modifiers: readonly string[],
  portfolio: string | undefined,
  lesser: boolean,
): Office {
  const {row, plural} = found;
  const ofPortfolio = portfolio !== undefined && MINISTERIAL.has(row.title);
  const unique = lesser ? false : ofPortfolio ? 'country' : row.unique;
  const {title, head, gender} = row;
  return {title, head, class: row.class, unique, gender, portfolio, modifiers, plural};
}

/** Finds the office in words without an "of": the longest known title at their end; what stands before modifies it. */
function officeAtEnd(words: readonly string[], portfolioAfter: string | undefined): Office | undefined {
  for (let start = 0; start < words.length; start++) {
    const found = rowOf(officeKey(words.slice(start).join(' ')));
    if (!found) continue;
    const before = words.slice(0, start).map(word => word.toLowerCase());
    const modifiers = before.filter(word => MODIFIERS.has(word));
    const lesser = before.some(word => LESSER.has(word));
    let portfolio = WITH_PORTFOLIO.has(found.row.head) ? portfolioAfter : undefined;
    for (let from = 0; from < start && portfolio === undefined && MINISTERIAL.has(found.row.head); from++) {
      const field = before.slice(from).join(' ');
      if (portfolios().has(field)) portfolio = field;
    }
    if (portfolio === undefined && MINISTERIAL.has(found.row.head)) {
      const field = found.row.title
        .replace(/^(?:first )?(?:deputy|vice|assistant|shadow) /, '')
        .replace(/ ?(?:minister|secretary)$/, '');
      if (portfolios().has(field)) portfolio = field;
    }
    return officeOf(found, modifiers, portfolio, lesser);
  }
  return undefined;
}

/**
 * Reads a title as news writes it before or after a name: "Foreign Minister", "former Deputy Minister of Culture",
 * "EU High Representative for Foreign Affairs", "President of the Republic of X". Undefined when no office noun heads it.
 */
export const officeByTitle: (title: string) => Office | undefined = remembered(readOffice);

function readOffice(title: string): Office | undefined {
  const words = foldName(title)
    .replace(/^(?:the|an?|his|her|its|their) /i, '')
    .replace(/^ex-/i, 'ex ')
    .split(' ')
    .filter(word => word !== '');
  if (words.length === 0 || words.length > LONGEST_TITLE) return undefined;
  const text = words.join(' ');
  const whole = rowOf(officeKey(text));
  if (whole) return officeAtEnd(words, portfolioOf(text));
  const inverted = /^(.+?)[- ](?:designate|elect)$/i.exec(text);
  if (inverted) {
    const office = readOffice(inverted[1]!);
    return office && {...office, modifiers: [...office.modifiers, 'designate']};
  }
  return officeAtEnd(words, undefined) ?? officeBeforeComplement(words);
}

function portfolioOf(text: string): string | undefined {
  const field = JOINING.exec(text.toLowerCase())?.[2];
  return field !== undefined && portfolios().has(field) ? field : undefined;
}

/** "Minister of Culture of X": the longest title that ends before a preposition; a portfolio may follow. */
function officeBeforeComplement(words: readonly string[]): Office | undefined {
  for (let end = words.length - 1; end > 0; end--) {
    if (!/^(?:of|for|to|at|in|on|and|with|from|by)$|^[,(]/i.test(words[end]!) && !words[end - 1]!.endsWith(','))
      continue;
    const text = words.slice(0, end).join(' ').replace(/,$/, '');
    const known = rowOf(officeKey(text));
    if (!known && /\b(?:of|for|to|at|in|on|and|with|from|by)\b|,/i.test(text)) continue;
    const after = words
      .slice(end + 1)
      .join(' ')
      .toLowerCase();
    const office = officeAtEnd(text.split(' '), leadingPortfolio(after));
    if (office) return office;
  }
  return undefined;
}

/** The portfolio with which "culture of the Republic" or "the interior and justice" begins. */
function leadingPortfolio(after: string): string | undefined {
  const words = after.replace(/^the /, '').split(' ');
  for (let end = Math.min(words.length, 3); end > 0; end--) {
    const field = words.slice(0, end).join(' ').replace(/,$/, '');
    if (portfolios().has(field)) return field;
  }
  return undefined;
}
