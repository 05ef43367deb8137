import {CAPITAL, COUNTRY, DEMONYM, gazetteerBits, PLACE} from '@nutgraf/knowledge';
import type {BioSentence, GoldSpan} from './bio.js';

/** What a corpus leaves unmarked, so that "outside" may hide it. */
export const HIDDEN_KINDS: Readonly<Record<string, string>> = {
  gmb: 'MISC',
  re3d: 'MISC',
  gum: 'NORP',
  crossner: 'NORP',
};

/** Peoples, religions and their followers that no country's demonym covers; some corpora call them organizations. */
const GROUP_WORDS: ReadonlySet<string> = new Set(
  (
    "Sunni Sunnis Shi'ite Shi'ites Shiite Shiites Shia Muslim Muslims Islamic Islamist Islamists Christian Christians " +
    'Catholic Catholics Protestant Protestants Orthodox Anglican Evangelical Jew Jews Jewish Hindu Hindus Buddhist Buddhists Sikh Sikhs ' +
    'Kurd Kurds Kurdish Arab Arabs Arabic Tamil Tamils Pashtun Pashtuns Hutu Hutus Tutsi Tutsis Tibetan Tibetans Uighur Uighurs Uyghur ' +
    'Chechen Chechens Berber Berbers Bedouin Turkmen Tajik Tajiks Uzbek Uzbeks Hazara Hazaras Latino Latinos Hispanic Hispanics Asian ' +
    'Asians African Africans European Europeans Western Westerners Latin Palestinian Palestinians Mapuche Roma Gypsies Zulu Druze Alawite ' +
    'Alawites Coptic Copts Caucasian Balkan Scandinavian Basque Basques Catalan Catalans Tatar Tatars Rohingya'
  ).split(' '),
);

/** Organizations that some corpora call places or peoples. */
const ORGANIZATIONS: ReadonlySet<string> = new Set(
  'UN U.N. EU E.U. NATO ASEAN OPEC IAEA WHO IMF UNICEF UNESCO AU OSCE ECOWAS WTO UNHCR FIFA'.split(' '),
);

/** Titles that some corpora count to the person's name. */
const TITLES: ReadonlySet<string> = new Set(
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Lord Lady President Prime Minister Vice Senator Sen. Gen. General Judge King Queen Prince Princess Pope Ambassador Secretary Chancellor Governor Gov. Professor Prof. Rev. Sheikh Col. Lt. Capt. Colonel Major Captain Chief'.split(
    ' ',
  ),
);

/** A people or religion: an adjective or noun that names its members. */
export function isGroupWord(word: string): boolean {
  if (GROUP_WORDS.has(word)) return true;
  // "Arctic" and "Atlantic" are adjectives and places; their corpora know which.
  const bits = gazetteerBits(word);
  return (bits & DEMONYM) !== 0 && (bits & (COUNTRY | CAPITAL | PLACE)) === 0;
}

/**
 * The spans of a sentence with what differs between corpora made alike: kinds joined, articles and titles left out,
 * peoples and organizations of many nations called what they are. Times and sums of money are no names.
 */
export function repairSpans(sentence: BioSentence): GoldSpan[] {
  const repaired: GoldSpan[] = [];
  for (const span of sentence.spans) {
    const repairedSpan = repairSpan(sentence.tokens, span);
    if (repairedSpan) repaired.push(repairedSpan);
  }
  return repaired;
}

function repairSpan(tokens: string[], span: GoldSpan): GoldSpan | undefined {
  let {from, type} = span;
  const {to} = span;
  if (type === 'TIME' || type === 'MONEY') return undefined;
  if (type === 'EVENT' || type === 'WORK') type = 'MISC';
  if (to - from > 1 && /^the$/i.test(tokens[from]!) && !(type === 'MISC' && tokens[from] === 'The')) from++;
  if (type === 'PER') while (to - from > 1 && TITLES.has(tokens[from]!)) from++;
  const words = tokens.slice(from, to);
  if (words.length === 1 && ORGANIZATIONS.has(words[0]!)) type = 'ORG';
  else if (type !== 'PER' && words.every(isGroupWord)) type = 'NORP';
  if (!words.some(word => /[\p{Lu}\p{Lo}\d]/u.test(word))) return undefined;
  return {from, to, type};
}
