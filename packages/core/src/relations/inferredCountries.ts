import {countryByCode, countryOfLeader, type Office, officeByTitle} from '@nutgraf/knowledge';
import type {Entities} from '../entities/types.js';
import type {Facts} from './facts.js';
import {type Home, isCountry} from './home.js';
import {nameOf} from './parties.js';
import {type Draft, isDiplomat} from './roleBook.js';

/** Confidence of a role told by a title before the name. */
export const BEFORE_NAME = 0.95;
/** Confidence of one told by a phrase after it. */
export const APPOSED = 0.9;
/** Factor where the country was inferred. */
const INFERRED = 0.7;
/** Factor where it is that of another office of the same person. */
const FROM_OWN = 0.9;

/** Makes an office that of an entity which its words do not name: as sure as an apposition at most, times `factor`. */
export function giveTo(role: Draft, entities: Entities, entity: number, factor: number): void {
  role.of = nameOf(entities, entity);
  role.ofEntity = entity;
  role.confidence = Math.min(role.confidence, APPOSED) * factor;
}

/**
 * Gives a state office without a country the country at home in the article, or the one that heads its section, unless
 * somebody else holds that office there.
 */
export function inferCountry(
  role: Draft,
  home: Home | undefined,
  holders: ReadonlyMap<string, number>,
  underHeading = false,
): void {
  if (role.of !== null || role.ofOther || !home) return;
  const office = officeOf(role);
  if (!office) return;
  if (!isOfState(role, office) && !(underHeading && (office.class === 'official' || office.class === 'diplomat')))
    return;
  if (!fitsState(role, home)) return;
  if (isHeldByOther(role, home, holders)) return;
  role.of = home.name;
  role.ofEntity = home.entity;
  role.confidence *= INFERRED;
}

/** Titles that heads of state and of government bear. */
const LEADING =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|crown prince|supreme leader|taoiseach)$/i;
/** Factor where the country is known from elsewhere than the article. */
const KNOWN = 0.9;

/** "President X", where the article does not say of what: the country that somebody of the name leads, or led by then. */
export function countryOfKnown(role: Draft, name: string, year: number | undefined, facts: Facts): void {
  if (role.of !== null || role.ofOther || !LEADING.test(role.title) || !isStateOffice(role)) return;
  const code = countryOfLeader(name, {year, former: role.status === 'former'});
  if (code === undefined) return;
  role.of = countryByCode(code)?.name ?? null;
  role.ofEntity = facts.country(code);
  role.confidence *= KNOWN;
}

/** An ambassador or minister without a country is of the one country of which the same person holds or held an office. */
export function countryOfOwn(roles: readonly Draft[], entities: Entities): void {
  const isState = ({ofEntity}: Draft) => isCountry(entities, ofEntity);
  const own = roles.find(isState);
  if (!own || roles.some(role => isState(role) && role.ofEntity !== own.ofEntity)) return;
  for (const role of roles) {
    if (role.of !== null) continue;
    // "Ambassador" alone may be how somebody is addressed.
    const sent = isDiplomat(role.lemma) && / (?:to|in) /.test(role.title);
    const office = officeByTitle(role.title);
    // "Plantation Industries Minister": of whatever field, ministers are of countries.
    const leads = role.lemma === 'president' && own.lesser;
    if (
      !sent &&
      !leads &&
      office?.unique !== 'country' &&
      !(office?.head === 'minister' && /^\p{Lu}/u.test(role.title))
    )
      continue;
    role.of = own.of;
    role.ofEntity = own.ofEntity;
    role.confidence *= FROM_OWN;
  }
}

function officeKey(country: number, {title, lesser, status}: Draft): string {
  // Beside one who acts as minister, or will be, there is the minister.
  const rank = lesser ? 'deputy ' : status === 'acting' || status === 'elect' ? `${status} ` : '';
  return `${country} ${rank}${title.toLowerCase()}`;
}

/** Stands for the country of a state office that is told without one. */
const WITHOUT = -1;

/** Who is told to hold which office of which country, or which state office of none that is told; -2 where two people do. */
export function holdersOf(rolesOf: ReadonlyMap<number, Draft[]>): Map<string, number> {
  const holders = new Map<string, number>();
  for (const [entity, roles] of rolesOf) {
    for (const role of roles) {
      if (role.status === 'former') continue;
      if (role.ofEntity < 0 && !isOpen(role)) continue;
      const key = officeKey(role.ofEntity, role);
      holders.set(key, holders.has(key) && holders.get(key) !== entity ? -2 : entity);
    }
  }
  return holders;
}

/** Whether somebody else is told to hold this office of a country, or two hold it of none that is told: hardly both of this one. */
export function isHeldByOther(role: Draft, country: Home, holders: ReadonlyMap<string, number>): boolean {
  // Many have held it before.
  if (role.status === 'former') return false;
  const holder = holders.get(officeKey(country.entity, role));
  return (holder !== undefined && holder !== role.entity) || holders.get(officeKey(WITHOUT, role)) === -2;
}

/** "Inspector-General of Police" is known with a space. */
const officeOf = ({title}: Draft): Office | undefined =>
  officeByTitle(title) ?? officeByTitle(title.replace(/-/g, ' '));

/** "President X" and no word of what. */
export function isOpen(role: Draft): boolean {
  if (role.of !== null || role.ofOther) return false;
  const office = officeOf(role);
  return office !== undefined && isOfState(role, office);
}

/** Whether an office is one of a state rather than of a body in it. */
function isOfState(role: Draft, office: Office): boolean {
  // Diplomats come from abroad.
  if (office.class === 'diplomat') return false;
  return (
    office.unique === 'country' ||
    isDeputyOfState(role) ||
    (office.unique === 'either' && isStateOffice(role)) ||
    isForces(role) ||
    // "Minister of State X", "Deputy Minister X": several hold it, of one country.
    (office.head === 'minister' && office.class === 'official' && isStateOffice(role))
  );
}

/** "Vice Foreign Minister": the deputy of somebody who is the only one in the country. */
function isDeputyOfState({lesser, title}: Draft): boolean {
  if (!lesser) return false;
  const chief = title.replace(DEPUTY_WORDS, '');
  return chief !== title && officeByTitle(chief)?.unique === 'country';
}

const DEPUTY_WORDS = /^(?:(?:first|senior) )?(?:deputy|vice|assistant)[ -]/i;

const STATE_LEMMAS: ReadonlySet<string> = new Set(['president', 'minister', 'premier']);

/** "Chief of Army Staff", "Inspector-General of Police", "Special Assistant to the President": of a country's forces or its head. */
const isForces = ({title}: Draft): boolean =>
  / to the (?:prime minister|president|king|government)$/i.test(title) ||
  /^(?:army|navy|air force|military|police|armed forces) (?:chief|commander|spokes(?:man|woman|person)|chief of staff)$/i.test(
    title,
  ) ||
  /^(?:deputy )?inspector[- ]general of police$/i.test(title) ||
  /^chief of (?:the )?(?:army|naval|air|defen[cs]e|general) staff$/i.test(title);

/** "President Ilham Aliyev": a head of state, where a company's would be told with the company. */
function isStateOffice({lemma, title, confidence}: Draft): boolean {
  if (OF_BODY.test(title)) return false;
  return confidence >= APPOSED && (STATE_LEMMAS.has(lemma) || title === 'Speaker') && /^\p{Lu}/u.test(title);
}

/** "Company president". */
const OF_BODY =
  /^(?:company|club|board|bank|union|party|federation|association|league|college|university|school|team|group)\b/i;

const ROYAL = /^(?:king|queen|emir|amir|sultan|crown prince|prince|princess|emperor|empress)$/i;
/** Formal names of states with a monarch, and the states whose names do not tell of theirs: Brunei, Japan, Kuwait, Malaysia, Qatar. */
const MONARCHY = /kingdom|sultanate|emirate|principality|duchy/i;
const OTHER_MONARCHIES: ReadonlySet<string> = new Set(['BN', 'JP', 'KW', 'MY', 'QA']);
/** Federations of emirates have a president. */
const NO_PRESIDENT = /kingdom|sultanate/i;

/** A republic has no king, nor a kingdom a president: such a one is a guest. */
export function fitsState({title}: Draft, {code}: Home): boolean {
  const country = countryByCode(code);
  const formal = country?.formalName ?? country?.name ?? '';
  if (ROYAL.test(title)) return isMonarchy({code});
  return !/^president$/i.test(title) || !NO_PRESIDENT.test(formal);
}

/** Whether a title without a field is a monarch's or an heir's. */
export const isMonarch = ({title}: Draft): boolean => ROYAL.test(title) && !/^prince(?:ss)?$/i.test(title);

export function isMonarchy({code}: Pick<Home, 'code'>): boolean {
  const country = countryByCode(code);
  return MONARCHY.test(country?.formalName ?? country?.name ?? '') || OTHER_MONARCHIES.has(code);
}
