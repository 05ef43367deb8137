import {FORMER_NAMES} from '../data/formerNames.js';
import type {Context, Found, Rule} from '../types.js';

const BY_NAME = new Map(FORMER_NAMES.map(entry => [entry.former, entry]));

/** What tells that the earlier name is meant: "then Burma", "Myanmar, formerly Burma", "known as", "(Burma)". */
const MEANT =
  /(?:former(?:ly)?|then|once|previously|old|now|called|named?|known as|colonial|ancient|(?<!\p{L})in \d{4})[^.]{0,30}$|[(/]\s*$|[“"‘']$/iu;

/** As old an article without a date may be: a name changed later may have been right when it was written. */
const UNDATED = '2000-01-01';

/** A country by a name it no longer bears. */
export const formerCountryName: Rule = {
  code: 'former-country-name',
  title: 'A country is called by a name it no longer bears.',
  level: 'information',
  *find(context): Generator<Found> {
    const {article} = context;
    for (const {type, mentions} of article.entities) {
      if (type !== 'place') continue;
      for (const mention of mentions) {
        const entry = mention.level === 'name' ? BY_NAME.get(context.words(mention)) : undefined;
        if (!entry || context.isNested(mention) || isMeant(context, mention, entry.since)) continue;
        const {start, end} = mention;
        yield {
          start,
          end,
          words: entry.former,
          message: `${entry.former} has been called ${entry.name} since ${entry.since}.`,
          fixes: [{title: `Change to “${entry.name}”`, edits: [{start, end, text: entry.name}]}],
        };
      }
    }
  },
};

/** Whether the name was right at the time: the article is as old, or the sentence speaks of such a year. */
function isMeant(context: Context, {start, end}: {start: number; end: number}, since: string): boolean {
  const {source, document} = context.article;
  if ((document.date ?? UNDATED) < since) return true;
  const sentence = context.sentenceAt(start);
  if (MEANT.test(source.slice(Math.max(sentence.start, start - 40), start))) return true;
  if (/^\s*(?:\(|,? (?:now|today|as))/.test(source.slice(end, end + 12))) return true;
  const years = source.slice(sentence.start, sentence.end).match(/\b1[5-9]\d\d\b|\b20\d\d\b/g) ?? [];
  if (years.some(year => year < since.slice(0, 4))) return true;
  return false;
}
