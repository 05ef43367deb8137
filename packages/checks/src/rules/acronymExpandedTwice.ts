import {foldName} from '@nutgraf/knowledge';
import {type Expansion, expansions} from '../acronyms.js';
import type {Found, Rule} from '../types.js';

/** An acronym that is introduced again, with the same words. */
export const acronymExpandedTwice: Rule = {
  code: 'acronym-expanded-twice',
  title: 'An acronym is expanded a second time.',
  level: 'information',
  *find(context): Generator<Found> {
    const first = new Map<string, Expansion>();
    for (const expansion of expansions(context)) {
      const {acronym, bracket, start, end} = expansion;
      // What stands in other brackets somebody has put into the words of others.
      if (context.article.source[bracket.end - 1] !== ')') continue;
      const key = `${acronym} ${foldName(expansion.long.replace(/\s+/g, ' ')).toLowerCase()}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, expansion);
        continue;
      }
      yield {
        start,
        end,
        words: context.words({start, end}),
        message: `${acronym} has been expanded before: from then on “${acronym}” will do.`,
        related: [{start: earlier.start, end: earlier.end, message: 'expanded here'}],
        fixes: [{title: `Take out “(${acronym})”`, edits: [{...bracket, text: ''}]}],
      };
    }
  },
};
