import {
  countryByName,
  isMediaOutlet,
  organizationByAcronym,
  organizationByName,
  organizationWordSphere,
} from '@nutgraf/knowledge';
import {expansions, isAcronym, SpelledOut} from '../acronyms.js';
import {WELL_KNOWN_ACRONYMS} from '../data/wellKnownAcronyms.js';
import type {Context, Found, Rule} from '../types.js';

/** An organization that the article calls by its acronym and never by its name. */
export const acronymNotExpanded: Rule = {
  code: 'acronym-not-expanded',
  title: 'An organization is called by an acronym that the article never expands.',
  level: 'information',
  *find(context): Generator<Found> {
    const expanded = new Set(expansions(context).map(({acronym}) => acronym));
    const initials = new SpelledOut(context.article.source);
    const seen = new Set<string>();
    for (const entity of context.article.entities) {
      if (entity.type !== 'organization') continue;
      const names = entity.mentions.filter(({level}) => level === 'name');
      if (names.some(mention => !isAcronym(context.words(mention)))) continue;
      const first = names.find(({start}) => context.inBody(start));
      if (!first || context.isNested(first)) continue;
      const words = context.words(first);
      if (
        seen.has(words) ||
        expanded.has(words) ||
        initials.has(words) ||
        isKnownByIt(words) ||
        isInBrackets(context, first)
      )
        continue;
      seen.add(words);
      if (!isLikelyAcronym(context, first, words) || isExplained(context, first)) continue;
      yield {
        start: first.start,
        end: first.end,
        words,
        message: `The article never says what ${words} stands for: the first mention needs the full name.`,
      };
    }
  },
};

/** From this length on a word in capitals that can be spoken may be a name that is only written so. */
const SPOKEN_LENGTH = 4;
const LONGEST = 6;

/** Capitals alone; one that may be a brand ("NEOM") only where "the" or the tables tell that it is none. */
function isLikelyAcronym({article: {source}}: Context, {start}: {start: number}, words: string): boolean {
  if (!/^\p{Lu}+$/u.test(words) || words.length > LONGEST) return false;
  if (words.length < SPOKEN_LENGTH || !/[AEIOUY]/.test(words) || organizationByAcronym(words)) return true;
  return /\bthe\s+$/i.test(source.slice(Math.max(0, start - 6), start));
}

/** What stands before a unit, a time zone or a common noun. */
const NO_NAME = /(?:\d|\b[ap]\.?m\.?|\ban?)\s+$/i;

/** Words behind which an outlet stands that is known by its initials: "told", "said on", "speaking to". */
const TO_OUTLET = /\b(?:told|on|to|with|via|on the)\s+$/;

/** What leads from a name or description to the acronym: "the rebels known as the XYZ", "the Farm Board, or FB". */
const ALIAS = /(?:\b(?:known|called|dubbed|abbreviated|shortened)\b(?:\s+\p{L}+){0,4}\s+|,\s+or\s+)(?:the\s+)?$/u;

/** What stands behind the initials of an outlet, and behind those of money or an index, which are names in themselves. */
const ITS_KIND =
  /^(?:['’]s)?\s+(?:television|TV|radio|FM|channel|broadcaster|newspaper|news\s+(?:agency|channel|network)|francs?|index)\b/;

/** Whether the words around say what it is ("the refugee agency UNHCR", "the anti-corruption unit, the GFIS"). */
function isExplained({article: {source}}: Context, {start, end}: {start: number; end: number}): boolean {
  const before = source.slice(Math.max(0, start - 60), start);
  if (TO_OUTLET.test(before) || NO_NAME.test(before) || ALIAS.test(before)) return true;
  if (ITS_KIND.test(source.slice(end, end + 30))) return true;
  const [, word = ''] = /([\p{L}-]+),?\s+(?:the\s+|or\s+)?$/u.exec(before) ?? [];
  return (
    word !== word.toUpperCase() &&
    (organizationWordSphere(word) !== undefined ||
      /^(?:unit|body|cent(?:er|re)|arm|wing|branch|giant|insurer|lender|carrier|broadcaster|charity)$/.test(word))
  );
}

function isKnownByIt(words: string): boolean {
  if (WELL_KNOWN_ACRONYMS.has(words) || WELL_KNOWN_ACRONYMS.has(words.replaceAll('.', ''))) return true;
  if (countryByName(words) || isMediaOutlet(words)) return true;
  // Companies and brands are their initials.
  const match = organizationByName(words);
  return match !== undefined && (match.via === 'name' || match.organization.kind === 'company');
}

/** What stands in brackets behind a name explains that: "Amina Sow (PDS)". */
function isInBrackets({article: {source}}: Context, {start, end}: {start: number; end: number}): boolean {
  return (
    /[({[/-]\s*$/.test(source.slice(Math.max(0, start - 3), start)) ||
    /^\s*(?:\(|\/|-\p{L})/u.test(source.slice(end, end + 3))
  );
}
