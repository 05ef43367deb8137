import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {ADDRESS_LETTERS, ADDRESS_WORDS, ADDRESSES} from './lists.js';

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'its',
  'their',
  'our',
  'his',
  'her',
  'a',
  'an',
  'my',
  'your',
  'no',
  'each',
  'every',
  'said',
]);

/** Drops spans of one word that name nothing: times ("6am"), "the Agency", religions and diseases; and years off bodies. */
export function dropNoNames(reader: Reader, drafts: Draft[]): Draft[] {
  for (const draft of drafts) if (draft.type === 'organization' && beginsWithYear(reader, draft)) draft.from++;
  return drafts.filter(
    draft =>
      !isNoName(reader, draft) &&
      !isCurrency(reader, draft) &&
      !isPostNominal(reader, draft) &&
      !isRetired(reader, draft) &&
      !isSeat(reader, draft) &&
      !isDignitary(reader, draft) &&
      !isAddress(reader, draft),
  );
}

/** "2022 World Bank report", and no "1776 Commission". */
function beginsWithYear(reader: Reader, {from, to}: Draft): boolean {
  return (
    to - from > 2 &&
    /^(?:19|20)\d\d$/.test(reader.form(from)) &&
    reader.inSentence(from - 1, from) &&
    (reader.kind(to - 1) & (Is.Event | Is.Law | Is.Work)) === 0
  );
}

/** "His Majesty", "Royal Highnesses Crown" before "Prince", "H.H.": how somebody is spoken of. */
function isAddress(reader: Reader, {from, to}: Draft): boolean {
  if (to - from === 1 && ADDRESS_LETTERS.test(reader.form(from))) return true;
  let addresses = false;
  for (let i = from; i < to; i++) {
    if (ADDRESSES.has(reader.lower(i))) addresses = true;
    else if (!ADDRESS_WORDS.has(reader.lower(i))) return false;
  }
  return addresses;
}

/** "Dean of the Diplomatic Corps", "the Chief Chamberlain": offices that are surnames too; "the Grand Imam". */
function isDignitary(reader: Reader, {from, to, type}: Draft): boolean {
  if (
    to - from === 2 &&
    reader.lower(from) === 'grand' &&
    /^(?:imam|mufti|ayatollah|vizier|rabbi)$/.test(reader.lower(from + 1))
  )
    return true;
  if (to - from === 1 && RULERS.test(reader.lower(from)) && reader.inSentence(from - 1, from))
    if (reader.lower(from - 1) === 'the') return true;
  if (type !== 'person' || to - from !== 1 || !DIGNITARIES.test(reader.lower(from))) return false;
  if (reader.inSentence(to, from) && reader.lower(to) === 'of') return true;
  return reader.inSentence(from - 1, from) && /^(?:the|chief|grand|lord)$/.test(reader.lower(from - 1));
}

/** Given names too, but not after "the". */
const RULERS = /^(?:amir|sultan|wali|sovereign)$/;

const DIGNITARIES =
  /^(?:dean|chamberlain|provost|bishop|abbot|marshal|warden|chancellor|constable|sheriff|rector|proctor)$/;

const AMOUNTS = /^(?:million|billion|trillion|bn|m|crore|lakh)$/;

/** "US $10 billion", "NZ$5": a dollar, not a country; "BAM 310,000", "P56 million". */
function isCurrency(reader: Reader, {from, to}: Draft): boolean {
  if (to - from === 2 && /^\p{Lu}{3}$/u.test(reader.form(from)) && /^\d[\d,.]*$/.test(reader.form(from + 1))) {
    const written = reader.form(from + 1);
    if (/[,.]/.test(written) || (reader.inSentence(to, from) && AMOUNTS.test(reader.form(to)))) return true;
  }
  if (to - from === 1 && /^\p{Lu}\d[\d,.]*$/u.test(reader.form(from)) && reader.inSentence(to, from))
    if (AMOUNTS.test(reader.form(to))) return true;
  // "400 million US dollars"
  const american = to - from === 1 && /^(?:US|U\.S\.)$/.test(reader.form(from));
  if (american && reader.inSentence(to, from) && MONEY.test(reader.lower(to)) && reader.inSentence(from - 1, from))
    return AMOUNTS.test(reader.form(from - 1)) || /^\d[\d,.]*$/.test(reader.form(from - 1));
  return (
    to - from === 1 && reader.inSentence(to, from) && /^[$€£]/.test(reader.form(to)) && reader.form(from).length < 4
  );
}

const MONEY = /^(?:dollars?|cents?)$/;

/** Letters after a person's name, of the orders, courts and degrees of English-speaking countries. */
const POST_NOMINALS: ReadonlySet<string> = new Set(
  'IAS IPS IFS IRS SAN CFR MFR OFR CON GCON QC KC SC OBE MBE CBE KBE DBE KCMG CMG GCMG OM CH AM AO AC ONZM MNZM GBS JP PC MD PhD LLB LLM MBA Esq Jr Sr'.split(
    ' ',
  ),
);

/** "Mark Dunne, QC". */
function isPostNominal(reader: Reader, {from, to}: Draft): boolean {
  if (to - from > 1 || !POST_NOMINALS.has(reader.form(from))) return false;
  return reader.inSentence(from - 2, from) && reader.form(from - 1) === ',' && reader.isCapitalized(from - 2);
}

/** "Gen (Rtd) X", "X, IPS (Retd)". */
const isRetired = (reader: Reader, {from, to}: Draft): boolean =>
  to - from === 1 && /^(?:rtd|retd|ret|rtrd)\.?$/.test(reader.lower(from)) && from > 0 && reader.form(from - 1) === '(';

/** "Member of Parliament": the seat, no body. */
const isSeat = (reader: Reader, {from, to}: Draft): boolean =>
  to - from === 1 &&
  reader.lower(from) === 'parliament' &&
  reader.inSentence(from - 2, from) &&
  reader.lower(from - 1) === 'of' &&
  /^members?$/.test(reader.lower(from - 2));

/** "H1", "Q3", "FY": halves, quarters and years of business, alone or with their number. */
const PART_OF_YEAR = /^(?:[HQ][1-4]|FY\d*)$/;

function isNoName(reader: Reader, {from, to}: Draft): boolean {
  if (PART_OF_YEAR.test(reader.form(from)) && (to - from === 1 || reader.flags(from + 1) & WordFlag.Number))
    return true;
  if (to - from > 1) return false;
  const kind = reader.kind(from);
  const flags = reader.flags(from);
  if (kind & (Is.NoName | Is.Calendar)) return true;
  // "the Supreme Commander": the adjective of an office.
  if (reader.lower(from) === 'supreme' && reader.inSentence(to, from) && reader.kind(to) & Is.OfficeHead) return true;
  if (kind & Is.Grammar && (flags & WordFlag.AllCaps) === 0) return true;
  // "6am", "19th", "1990s": a number with small letters after it.
  if (flags & WordFlag.Digit && /^\d[\d.,:]*[a-z]*$/.test(reader.form(from))) return true;
  if ((kind & Is.Generic) === 0) return false;
  if (flags & WordFlag.AllCaps) return false;
  if (!reader.inSentence(from - 1, from)) return true;
  return DETERMINERS.has(reader.lower(from - 1)) || !reader.isCapitalized(from);
}
