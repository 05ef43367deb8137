import nlp from 'compromise';
import {annotate, toStandoff} from 'nutgraf';
import type {Annotate, Scored, ScoredEntity} from './standoff.js';

/** Nutgraf, through its own output. */
export const nutgraf: Annotate = (text, input = 'plain') => toStandoff(annotate(text, {input})) as Scored;

/** What compromise's `.json({offset: true})` yields for a term list, as far as it is read here. */
interface OffsetRow {
  text: string;
  offset: {start: number; length: number};
}

/** compromise with people, places and organizations: one entity a mention, as it joins nothing. */
export const compromise: Annotate = text => {
  const document = nlp(text);
  const entities: ScoredEntity[] = [];
  const add = (type: string, rows: OffsetRow[]) => {
    for (const {text: words, offset} of rows) {
      // its spans take punctuation along
      const lead = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
      const core = words.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      const start = offset.start + lead;
      if (core)
        entities.push({
          id: `c${entities.length}`,
          type,
          name: core,
          mentions: [{start, end: start + core.length, level: 'name'}],
        });
    }
  };
  add('person', document.people().json({offset: true}) as OffsetRow[]);
  add('place', document.places().json({offset: true}) as OffsetRow[]);
  add('organization', document.organizations().json({offset: true}) as OffsetRow[]);
  return {entities, statements: [], events: []};
};
