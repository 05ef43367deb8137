import {sketch} from './article.js';

export const STORY = `# Talks in Port Elms

Veldian Foreign Minister Ada Brandt met with her Ostran counterpart Jon Ile in Port Elms on Tuesday.

## The bridge

"We shall build it," Brandt said. The Foreign Minister thanked Ile. Both ministers left at noon. They may meet again, he hinted.
`;

/** A story with a case of everything: offices, nested names, a plural, a guess, headings, an event, statements. */
export const ARTICLE = sketch(STORY, {
  date: '2023-05-02',
  entities: [
    {type: 'place', name: 'Port Elms', mentions: [{words: 'Port Elms'}, {words: ['Port Elms', 2]}]},
    {type: 'place', name: 'Veldia', mentions: [{words: 'Veldian', level: 'demonym'}]},
    {
      name: 'Ada Brandt',
      roles: [{title: 'Foreign Minister', of: 'Veldia', words: 'Foreign Minister'}],
      mentions: [
        {words: 'Ada Brandt'},
        {words: 'her', level: 'pronoun'},
        {words: ['Brandt', 2]},
        {words: 'The Foreign Minister', level: 'nominal'},
        {words: 'Both ministers', level: 'nominal'},
      ],
    },
    {
      name: 'Jon Ile',
      roles: [{title: 'Foreign Minister', of: 'Ostra', words: 'counterpart'}],
      mentions: [
        {words: 'her Ostran counterpart', level: 'nominal'},
        {words: 'Jon Ile'},
        {words: ['Ile', 2]},
        {words: 'Both ministers', level: 'nominal'},
        {words: ['he', 5], level: 'pronoun', confidence: 0.41},
      ],
    },
    {type: 'date', name: 'Tuesday', mentions: [{words: 'Tuesday'}], value: '2023-05-02'},
  ],
  events: [{between: ['Ada Brandt', 'Jon Ile'], words: 'Veldian Foreign Minister Ada Brandt met', place: 'Port Elms'}],
  statements: [{speaker: 'Ada Brandt', words: '"We shall build it,"', kind: 'direct'}],
  headings: [
    {words: 'Talks in Port Elms', depth: 1},
    {words: 'The bridge', depth: 2},
  ],
});
