import {directivesIn} from '../silence/directives.js';
import type {Found, Rule} from '../types.js';

/** A comment that silences a rule that there is not: it would go unnoticed that it silences nothing. */
export function unknownDirective(codes: () => readonly string[]): Rule {
  return {
    code: 'unknown-directive',
    title: 'A comment for Nutgraf names no rule.',
    level: 'warning',
    *find({article}): Generator<Found> {
      const known = new Set(codes());
      for (const {rules, start, end} of directivesIn(article)) {
        const unknown = rules?.find(code => !known.has(code));
        if (unknown === undefined) continue;
        const message = `There is no rule "${unknown}"; expected ${[...known].join(', ')}.`;
        yield {start, end, words: unknown, message};
      }
    },
  };
}
