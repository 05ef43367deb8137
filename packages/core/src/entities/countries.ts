import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt} from '../phrases/frame.js';
import {NOUN} from '../phrases/tags.js';
import type {Nominal} from '../phrases/types.js';
import {COUNTRY_MODIFIERS, ISLAND_COUNTRIES, LANDLOCKED_COUNTRIES} from './data/countries.js';
import {REGION_COUNTRIES} from './data/regions.js';
import {boundariesBetween, finiteBetween, type Grammar, Role, roleOf} from './grammar.js';
import type {Link} from './knowledge.js';
import {DECAY, MAX_SALIENCE} from './weights.js';

interface Country {
  entity: number;
  /** ISO 3166-1 alpha-2. */
  code: string;
  kinds: readonly string[];
  salience: number;
  sentence: number;
  subject: boolean;
  /** Token past its last mention. */
  to: number;
}

type Found = {entity: number; confidence: number} | undefined;

/** What one mention adds to how much a country is talked of. */
const MENTION = {name: 1, subject: 1.6, demonym: 0.7} as const;
/** The country mentioned in the sentence itself, as its subject or otherwise; and the one where the article is at home. */
const NEAR = {subject: 1.2, sentence: 0.5, home: 0.5} as const;
/** By how much the best must beat the next. */
const MARGIN = 0.25;
/** A speaker may mean the country that the talk is of, or the speaker's own. */
const QUOTED_MARGIN = 1.25;
const SURE_MARGIN = 1.5;
/** "X has done much for the country": not X. */
const BOUND = 2;
/** Who comes to the country, or leaves it, comes to or leaves that of the dateline. */
const VISITED = 1;
/** Prepositions after which the subject of the clause is not meant; "in the country" may be in its own. */
const OUTWARD = new Set(['for', 'to', 'with', 'against', 'on', 'toward', 'towards', 'visit', 'visited']);
/** Least salience: what nobody has spoken of for five sentences is not "the country". */
const LEAST = 0.1;
const CONFIDENCE = {margin: 0.8, sure: 0.87, kind: 0.85} as const;
const GENERAL = new Set(['country', 'nation']);
const KINDS = new Set(['state', 'republic']);
/** What a country of a part of the world is called: "the Gulf monarchy". */
const OF_REGION = new Set(['country', 'nation', 'state', 'republic', 'kingdom', 'monarchy', 'emirate', 'sultanate']);

/** Which country is talked of: mentions count less with each sentence since. */
export class Countries {
  readonly #countries = new Map<number, Country>();
  /** Cities by the code of the country governed from them. */
  readonly #capitals = new Map<string, number>();
  readonly #home: number;

  readonly #dateline: string | undefined;

  /**
   * @param home entity of the country where the article is at home, or -1
   * @param dateline code of the country that a dateline names, though the article may not
   */
  constructor(home: number, dateline: string | undefined) {
    this.#home = home;
    this.#dateline = dateline;
  }

  mention(grammar: Grammar, name: number, entity: number, link: Link): void {
    const {from, to, demonym} = grammar.frame.names[name]!;
    const sentence = grammar.frame.words.sentenceOf[from]!;
    const subject = !demonym && roleOf(grammar, from, to) === Role.subject;
    const weight = demonym ? MENTION.demonym : subject ? MENTION.subject : MENTION.name;
    this.#add(entity, link, sentence, subject, weight, to);
  }

  #add(entity: number, link: Link, sentence: number, subject: boolean, weight: number, to: number): void {
    let country = this.#countries.get(entity);
    if (!country) {
      const code = link.id.slice(link.id.indexOf(':') + 1);
      country = {
        entity,
        code,
        kinds: link.kinds.map(kind => kind.toLowerCase()),
        salience: 0,
        sentence,
        subject: false,
        to,
      };
      this.#countries.set(entity, country);
    }
    country.salience = Math.min(MAX_SALIENCE, this.#salience(country, sentence) + weight);
    country.subject = subject || (country.subject && country.sentence === sentence);
    country.sentence = sentence;
    country.to = to;
  }

  /** "The country" speaks of it once more. */
  again(entity: number, sentence: number): void {
    const country = this.#countries.get(entity);
    if (!country) return;
    country.salience = Math.min(MAX_SALIENCE, this.#salience(country, sentence) + MENTION.name);
    country.sentence = sentence;
    country.subject = false;
  }

  #salience({salience, sentence: last}: Country, sentence: number): number {
    const back = Math.max(0, sentence - last);
    return back < DECAY.length ? salience * DECAY[back]! : 0;
  }

  /** Remembers a city from which a country is governed. */
  mentionCapital(entity: number, code: string): void {
    this.#capitals.set(code, entity);
  }

  /**
   * The named city that "the capital" stands for: of the article's home, else of the country talked
   * of, else the only capital named.
   */
  findCapital(grammar: Grammar, nominal: Nominal): Found {
    const {frame} = grammar;
    if (nominal.modifiers.length > 0) return undefined;
    if (isNamedNext(frame, nominal)) return undefined;
    const country = this.find(grammar, {...nominal, lemma: 'country'}, false);
    let city =
      this.#capitals.get(this.#dateline ?? '') ?? this.#capitalOf(this.#home) ?? this.#capitalOf(country?.entity ?? -1);
    if (city === undefined && this.#capitals.size === 1) [city] = this.#capitals.values();
    return city === undefined ? undefined : {entity: city, confidence: CONFIDENCE.margin};
  }

  /** The city that "the Bolivian capital" stands for, where it has been named. */
  capitalBy(frame: Frame, nominal: Nominal, ofName: Int32Array, linkOf: (entity: number) => Link | undefined): Found {
    const {affiliations, modifiers} = nominal;
    const [only] = affiliations;
    if (affiliations.length !== 1 || modifiers.length > 0 || only!.name < 0 || isNamedNext(frame, nominal))
      return undefined;
    if (only!.by !== 'modifier' && only!.by !== 'of') return undefined;
    const link = linkOf(ofName[only!.name]!);
    if (link?.type !== 'place') return undefined;
    const city = this.#capitals.get(link.id.slice(link.id.indexOf(':') + 1));
    return city === undefined ? undefined : {entity: city, confidence: CONFIDENCE.sure};
  }

  #capitalOf(entity: number): number | undefined {
    const country = this.#countries.get(entity);
    return country && this.#capitals.get(country.code);
  }

  /** Countries mentioned in this sentence or `back` sentences before. */
  within(sentence: number, back: number): number[] {
    const found: number[] = [];
    for (const country of this.#countries.values()) if (sentence - country.sentence <= back) found.push(country.entity);
    return found;
  }

  /** The country that "the country", "the Kingdom" or "the island nation" stands for, or undefined. */
  find(grammar: Grammar, nominal: Nominal, quoted: boolean): Found {
    const {frame} = grammar;
    const sentence = frame.words.sentenceOf[nominal.head]!;
    const region = regionOf(frame, nominal);
    if (region === undefined && nominal.affiliations.length > 0) return undefined;
    const outward = OUTWARD.has(lowerAt(frame, nominal.from - 1));
    const visited = this.#dateline !== undefined && isVisited(frame, nominal.from);
    if (visited && this.#home < 0) return undefined;
    const abroad = lowerAt(frame, nominal.from - 1) === 'with' && NOUN[frame.words.tags[nominal.from - 2] ?? 0] === 1;
    const fits = region === undefined ? this.#fitting(nominal) : ({code}: Country) => region.has(code);
    if (!fits) return undefined;
    const told = [...this.#countries.values()].filter(fits);
    if ((!GENERAL.has(nominal.lemma) || region) && told.length === 1) {
      return {entity: told[0]!.entity, confidence: CONFIDENCE.kind};
    }
    let best: Country | undefined;
    let bestScore = LEAST;
    let second = 0;
    for (const country of told) {
      let score = this.#salience(country, sentence);
      if (score === 0 && country.entity !== this.#home) continue;
      if (country.sentence === sentence) score += country.subject ? NEAR.subject : NEAR.sentence;
      if (country.entity === this.#home) score += NEAR.home;
      if (outward && country.subject && country.sentence === sentence && isClause(grammar, country.to, nominal.from)) {
        score -= BOUND;
      }
      // Who comes from elsewhere to "visit the country" comes to that where the article is at home.
      if (visited && country.entity === this.#home) score += VISITED;
      // Trade "with the country" is that of the country the article is at home in, with another.
      if (abroad && country.entity === this.#home) score -= BOUND;
      if (score > bestScore) {
        second = best ? bestScore : 0;
        bestScore = score;
        best = country;
      } else if (score > second) second = score;
    }
    if (!best || bestScore - second < (quoted ? QUOTED_MARGIN : MARGIN)) return undefined;
    return {
      entity: best.entity,
      confidence: bestScore - second < SURE_MARGIN ? CONFIDENCE.margin : CONFIDENCE.sure,
    };
  }

  /** Which countries a nominal can be said of; undefined when it points to none that was mentioned. */
  #fitting({lemma, modifiers}: Nominal): ((country: Country) => boolean) | undefined {
    if (modifiers.some(word => !COUNTRY_MODIFIERS.has(word))) return undefined;
    const island = modifiers.includes('island') || modifiers.includes('islands');
    const landlocked = modifiers.includes('landlocked');
    if (!GENERAL.has(lemma)) {
      // "The state" and "the republic" are said of much else; of a country where a word before them says so.
      if (KINDS.has(lemma) && !island && !landlocked) {
        return lemma === 'republic' ? ({kinds}) => kinds.includes('republic') : undefined;
      }
      if (!KINDS.has(lemma)) return modifiers.length > 0 ? undefined : ({kinds}) => kinds.includes(lemma);
    }
    if (island) return ({code}) => ISLAND_COUNTRIES.has(code);
    if (landlocked) return ({code}) => LANDLOCKED_COUNTRIES.has(code);
    return () => true;
  }
}

/** "The capital, Kabul": the name says it itself. */
const isNamedNext = (frame: Frame, {to}: Nominal): boolean =>
  (bitsAt(frame, to) & WordClass.Comma) !== 0 && frame.names[frame.nameAt[to + 1] ?? -1]?.type === 'place';

/** "Is on a visit to", "arrived in", "leaves" before "the country". */
function isVisited(frame: Frame, from: number): boolean {
  const before = lowerAt(frame, from - 1);
  if (LEAVES.test(before)) return true;
  return VISITS.test(lowerAt(frame, from - 2)) && (before === 'to' || before === 'in');
}

const LEAVES = /^(?:visit|visits|visited|visiting|leave|leaves|left|leaving|tour|tours|touring)$/;
const VISITS = /^(?:visit|trip|tour|arrive|arrives|arrived|arrival|ambassador|envoy)$/;

/** Whether the two tokens stand in one clause. */
function isClause(grammar: Grammar, from: number, to: number): boolean {
  return finiteBetween(grammar, from, to) <= 1 && boundariesBetween(grammar, from, to) === 0;
}

/** Countries of the part of the world that a nominal names ("the landlocked West African country"), or undefined. */
function regionOf(frame: Frame, nominal: Nominal): ReadonlySet<string> | undefined {
  const {from, head, affiliations, modifiers} = nominal;
  if (!OF_REGION.has(nominal.lemma)) return undefined;
  if (affiliations.length + modifiers.length === 0 || affiliations.some(({by}) => by !== 'modifier')) return undefined;
  const words: string[] = [];
  for (let token = from; token < head; token++) {
    const bits = bitsAt(frame, token);
    if (!(bits & (WordClass.Definite | WordClass.Demonstrative | WordClass.Hyphen))) words.push(lowerAt(frame, token));
  }
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const region = REGION_COUNTRIES.get(words.slice(start, end).join(' '));
      if (!region) continue;
      const others = [...words.slice(0, start), ...words.slice(end)];
      return others.every(word => COUNTRY_MODIFIERS.has(word)) ? region : undefined;
    }
  }
  return undefined;
}
