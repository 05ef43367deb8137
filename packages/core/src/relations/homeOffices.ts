import {countryByCode} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import {type Frame, lowerAt, textOf} from '../phrases/frame.js';
import {firstFrom} from '../words/spans.js';
import type {Facts} from './facts.js';
import {type Home, isCountry} from './home.js';
import {APPOSED, giveTo} from './inferredCountries.js';
import type {Draft} from './roleBook.js';

/** Factor where the article only names one that fits. */
const FROM_ONLY = 0.75;

/** "MP X" where the article names one parliament. */
export function parliamentOfMember(facts: Facts, entities: Entities, role: Draft): void {
  if (
    role.of !== null ||
    role.ofOther ||
    role.status === 'former' ||
    !/^(?:MP|member of parliament)$/i.test(role.title)
  )
    return;
  if (facts.parliament >= 0) fill(role, entities, facts.parliament);
}

const fill = (role: Draft, entities: Entities, entity: number): void => giveTo(role, entities, entity, FROM_ONLY);

/** Countries with a senate. Source: the lists of upper houses that parliaments publish. */
const SENATES: ReadonlySet<string> = new Set(
  'AR AU BB BE BO BR BS BZ CA CD CG CI CL CM CO CZ DO ES FR GA GD HT IE IT JM JO KE KH KZ LC LS MG MX MY NG NL PH PK PL PY RO RW SZ TH TT US UY ZW'.split(
    ' ',
  ),
);
/** Tokens before a senator's title in which an American party is named. */
const MAX_PARTY = 3;

/** Offices under ministers; in Washington they are told without a country. */
const UNDER_MINISTER =
  /^(?:(?:assistant|deputy|first|chief) )?(?:undersecretary|under-secretary|permanent secretary|principal secretary)(?: (?:of|for) (?!state\b).+)?$/i;

/** "Senator X", "undersecretary of trade X": of the country at home in the article, where no American may be meant. */
export function countryOfHomeOffice(
  frame: Frame,
  facts: Facts,
  entities: Entities,
  home: Home | undefined,
  role: Draft,
): void {
  if (role.of !== null || role.ofOther || !home) return;
  const senator = /^(?:opposition |independent |ruling party )?senator$/i.test(role.title) && SENATES.has(home.code);
  if (!senator && !UNDER_MINISTER.test(role.title)) return;
  // "Republican Senator X"
  if (
    home.code !== 'US' &&
    /\b(?:Republican|Democrat)/.test(textOf(frame, Math.max(0, role.head - MAX_PARTY), role.head))
  )
    return;
  if (home.code !== 'US' && facts.country('US') >= 0) return;
  role.of = countryByCode(home.code)?.name ?? home.name;
  role.ofEntity = isCountry(entities, home.entity) ? home.entity : -1;
  role.confidence = Math.min(role.confidence, APPOSED) * FROM_ONLY;
}

/** Heads of hospitals and schools, without a word of which. */
const HEAD_OF_HOUSE =
  /^(?:(?:chief|deputy|acting|medical|hospital|school|general|executive|clinical|managing|senior|vice[- ]) ?)*(?:director|principal|rector|head|dean|headmaster|headmistress|headteacher|vice-chancellor|chancellor|superintendent|administrator|registrar|matron)$/i;
const HOUSE =
  /\b(?:hospital|clinic|university|college|school|academy|institute|polytechnic|museum|zoo|library|laboratory|orphanage|prison)\b/i;

/**
 * "visited the Lotus Hospital, where the director, X, said", "Lotus University, whose rector, X,": of the hospital or school
 * that is named before in the sentence, or in the one before, and no other body.
 */
export function houseOfHead(frame: Frame, entities: Entities, role: Draft): void {
  if (role.of !== null || role.ofOther || role.head < 0 || role.status === 'former' || !HEAD_OF_HOUSE.test(role.title))
    return;
  const {words} = frame;
  const sentence = words.sentenceOf[role.head]!;
  const start = words.sentences[sentence]!;
  const here = onlyHouse(frame, entities, start, role.head);
  if (here >= 0) {
    fill(role, entities, here);
    return;
  }
  if (here !== NONE || sentence === 0 || !opens(frame, start, role)) return;
  const before = onlyHouse(frame, entities, words.sentences[sentence - 1]!, start);
  if (before >= 0) fill(role, entities, before);
}

/** Whether the office opens its sentence: "The director, X," */
const opens = ({words}: Frame, start: number, role: Draft): boolean =>
  words.starts[start] === role.start || words.starts[start + 1] === role.start;

const NONE = -1;
const SEVERAL = -2;

/** The one house that is named between two tokens; `NONE`, or `SEVERAL` where another body is. */
function onlyHouse(frame: Frame, entities: Entities, first: number, last: number): number {
  let found = NONE;
  for (let name = firstFrom(frame.names, first); name < frame.names.length && frame.names[name]!.from < last; name++) {
    const {type, from, to, parent} = frame.names[name]!;
    if ((type !== 'organization' && type !== 'facility') || parent >= 0) continue;
    const entity = entities.ofName[name]!;
    if (entity < 0 || entity === found) continue;
    // "X of Lotus University, and the director": somebody else's.
    if (
      found !== NONE ||
      !HOUSE.test(textOf(frame, from, to)) ||
      (/^(?:of|at)$/.test(lowerAt(frame, from - 1)) && isStaff(frame, from - 2))
    )
      return SEVERAL;
    found = entity;
  }
  return found;
}

const isStaff = (frame: Frame, token: number): boolean =>
  /^(?:professor|lecturer|student|graduate|researcher|expert|analyst|doctor)$/.test(lowerAt(frame, token));
