import type {Article} from '@nutgraf/core';

const SOURCE = `---
title: Talks in Lusaka
date: 2022-03-04
author: Ruth Mbewe
---

Foreign Minister **Ines** Duarte met Tomas Lind on March 3 in Lusaka.

"We agreed," she said, "on *two* points & more."
`;

/** An article written down by hand with every kind of row, so that output can be tested on its own. */
export function exampleArticle(): Article {
  const at = (text: string, from = 0) => {
    const start = SOURCE.indexOf(text, from);
    if (start < 0) throw new RangeError(`Not in the example: ${text}`);
    return {start, end: start + text.length};
  };
  const name = {level: 'name', confidence: 0.98765} as const;
  const sentence = at('Foreign Minister **Ines** Duarte met Tomas Lind on March 3 in Lusaka.');
  const said = {...at('"We agreed," she said, "on *two* points & more."')};
  return {
    source: SOURCE,
    input: 'markdown',
    document: {title: 'Talks in Lusaka', date: '2022-03-04', publisher: null, authors: ['Ruth Mbewe'], place: null},
    signs: {frontMatter: true, byline: false, dateline: false, header: false},
    sentences: [sentence, said],
    blocks: [
      {kind: 'paragraph', ...sentence, depth: 0},
      {kind: 'paragraph', ...said, depth: 0},
    ],
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: 'Ines Duarte',
        roles: [
          {
            title: 'Foreign Minister',
            of: null,
            ofEntity: null,
            status: null,
            ...at('Foreign Minister'),
            confidence: 0.9,
          },
        ],
        knowledge: null,
        mentions: [
          {...at('Ines** Duarte'), ...name},
          {...at('We'), level: 'pronoun', confidence: 0.5},
          {...at('she'), level: 'pronoun', confidence: 0.8},
        ],
      },
      {
        id: 'e2',
        type: 'person',
        name: 'Tomas Lind',
        roles: [],
        knowledge: null,
        mentions: [{...at('Tomas Lind'), ...name}],
      },
      {
        id: 'e3',
        type: 'date',
        name: 'March 3',
        roles: [],
        knowledge: null,
        mentions: [{...at('March 3'), ...name}],
        value: '2022-03-03',
      },
      {
        id: 'e4',
        type: 'place',
        name: 'Lusaka',
        roles: [],
        knowledge: null,
        mentions: [{...at('Lusaka', SOURCE.indexOf('met')), ...name}],
      },
    ],
    statements: [
      {
        ...said,
        parts: [at('"We agreed,"'), at('"on *two* points & more."')],
        kind: 'direct',
        speaker: 'e1',
        source: at('she'),
        cue: at('said'),
        confidence: 0.95,
      },
    ],
    events: [
      {
        type: 'meeting',
        participants: ['e1', 'e2'],
        place: 'e4',
        date: '2022-03-03',
        status: 'held',
        ...sentence,
        confidence: 0.7,
      },
    ],
    warnings: [{code: 'bad-date', message: 'The date is none: found "x", expected 2022-03-04', ...at('2022-03-04')}],
  };
}
