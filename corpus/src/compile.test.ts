import assert from 'node:assert/strict';
import {compileGold} from './compile.js';

const article = `LIMA (Sierra Press) - Peru's Health Minister Rosa Quispe met with her Cuban counterpart Juan Soto in Lima.

The Cuban minister said clinics were full. "We are tired," he said, "but open." Quispe thanked him.
`;

const gold = `article: story.txt
sealed: false
hardCases: [two-ministers]
document: {title: null, date: null, publisher: Sierra Press, authors: [], place: Lima}
entities:
  lima: {type: place, name: Lima}
  press: {type: organization, name: Sierra Press}
  peru: {type: place, name: Peru}
  cuba: {type: place, name: Cuba}
  quispe: {type: person, name: Rosa Quispe, roles: [{title: Health Minister, of: peru}]}
  soto: {type: person, name: Juan Soto, roles: [{title: Health Minister, of: cuba, words: counterpart}]}
text: |2
  {LIMA|lima} ({Sierra Press|press}) - {Peru|peru}'s Health Minister {Rosa Quispe|quispe} met with {her|quispe:p} {Cuban|cuba:d} counterpart {Juan Soto|soto} in {Lima|lima}.

  {The {Cuban|cuba:d} minister|soto:n} said clinics were full. "We are tired," {he|soto:p} said, "but open." {Quispe|quispe} thanked {him|soto:p}.
statements:
  - {speaker: soto, kind: indirect, source: The Cuban minister, cue: said, content: clinics were full}
  - {speaker: soto, kind: direct, source: he, cue: said, content: ['"We are tired,"', '"but open."']}
events:
  - {type: meeting, participants: [quispe, soto], place: lima, sentence: Peru's Health … Lima.}
`;

const compile = (yaml: string, source = article) => compileGold(yaml, 'gold/story.yaml', source, 'story');

/** The messages for a gold file in which one thing was changed. */
function messages(from: string, to: string, source = article): string {
  assert.ok(gold.includes(from), `the sample holds "${from}"`);
  return compile(gold.replace(from, to), source)
    .problems.map(p => `${p.file}: ${p.field}: ${p.message}`)
    .join('\n');
}

describe('compileGold', () => {
  it('compiles a right gold file without problems', () => {
    const {gold: standoff, problems} = compile(gold);
    assert.deepEqual(problems, []);
    assert.ok(standoff);
    assert.deepEqual(
      standoff.entities.map(e => [e.id, e.mentions.map(m => `${m.text}:${m.level}`)]),
      [
        ['lima', ['LIMA:name', 'Lima:name']],
        ['press', ['Sierra Press:name']],
        ['peru', ['Peru:name']],
        ['quispe', ['Rosa Quispe:name', 'her:pronoun', 'Quispe:name']],
        ['cuba', ['Cuban:demonym', 'Cuban:demonym']],
        ['soto', ['Juan Soto:name', 'The Cuban minister:nominal', 'he:pronoun', 'him:pronoun']],
      ],
    );
    const [indirect, direct] = standoff.statements;
    const words = (s: {start: number; end: number} | null | undefined) => s && article.slice(s.start, s.end);
    assert.deepEqual(
      [words(indirect), words(indirect?.source), words(indirect?.cue)],
      ['clinics were full', 'The Cuban minister', 'said'],
    );
    assert.deepEqual(direct?.parts.map(words), ['"We are tired,"', '"but open."']);
    assert.deepEqual([words(direct), words(direct?.source)], ['"We are tired," he said, "but open."', 'he']);
    assert.deepEqual(words(standoff.events[0]), article.slice(article.indexOf('Peru'), article.indexOf('\n')));
    assert.deepEqual(standoff.entities[5]?.roles[0]?.title, 'Health Minister');
    assert.equal(words(standoff.entities[5]?.roles[0]), 'counterpart');
  });

  it('gives offsets of the file where that has a byte order mark and CRLF', () => {
    const source = `\uFEFF${article.replaceAll('\n', '\r\n')}`;
    const {gold: standoff, problems} = compile(gold, source);
    assert.deepEqual(problems, []);
    for (const entity of standoff!.entities)
      for (const m of entity.mentions) assert.equal(source.slice(m.start, m.end), m.text);
    assert.deepEqual(standoff!.entities.at(-1)!.mentions.at(-1)!.text, 'him');
  });

  it('takes single quotation marks in mixed speech', () => {
    const single = (text: string) => text.replaceAll('clinics were full', 'clinics were ‘full’');
    const yaml = single(gold).replace('kind: indirect, source: The', 'kind: mixed, source: The');
    assert.deepEqual(compile(yaml, single(article)).problems, []);
  });

  const mistakes: [string, string, string, RegExp][] = [
    [
      'text that is not the article’s',
      'clinics were full. "We',
      'clinics were empty. "We',
      /text: line 3 is not the article's.*must equal/,
    ],
    [
      'an unknown entity in a mark',
      '{Peru|peru}',
      '{Peru|perou}',
      /line 1: "Peru" is marked as unknown entity "perou"/,
    ],
    ['a mark never closed', '{him|soto:p}', '{him|soto:p', /has no closing }/],
    ['a mark without its label', '{Quispe|quispe} thanked', '{Quispe thanked', /without \|label}/],
    ['an unknown level', '{he|soto:p}', '{he|soto:x}', /level ":x" must be :n/],
    ['one span marked twice', '{he|soto:p}', '{{he|soto:p}|quispe:p}', /"he" is marked twice/],
    [
      'a name with its title',
      'Health Minister {Rosa Quispe|quispe}',
      'Health {Minister Rosa Quispe|quispe}',
      /must leave out the title/,
    ],
    ['a name with its possessive', "{Peru|peru}'s", "{Peru's|peru}", /must leave out the possessive/],
    [
      'a span that begins in punctuation',
      '({Sierra Press|press})',
      '{(Sierra Press|press})',
      /must begin and end with a letter/,
    ],
    [
      'a nominal without determiner',
      '{The {Cuban|cuba:d} minister|soto:n}',
      'The {{Cuban|cuba:d} minister|soto:n}',
      /from its determiner/,
    ],
    ['a pronoun that is none', 'thanked {him|soto:p}', '{thanked him|soto:p}', /"thanked him" is no pronoun/],
    [
      'a demonym of a person',
      '{Juan Soto|soto} in',
      '{Juan Soto|soto:d} in',
      /is a demonym, so "soto" must be a place/,
    ],
    ['an overlooked name', 'in {Lima|lima}.', 'in Lima.', /line 1: "Lima" is not marked/],
    ['an overlooked pronoun', '{he|soto:p}', 'he', /line 3: "he" is not marked/],
    [
      'an entity nowhere mentioned',
      '  peru: {',
      '  chile: {type: place, name: Chile}\n  peru: {',
      /entities\.chile: is mentioned nowhere/,
    ],
    [
      'a name that is not in the text',
      'name: Juan Soto',
      'name: Juan Sotos',
      /entities\.soto\.name: "Juan Sotos" is none of its names/,
    ],
    ['a role of an unknown country', 'of: cuba,', 'of: chile,', /entities\.soto\.roles\.0\.of: unknown entity "chile"/],
    [
      'a title that is not there',
      '{title: Health Minister, of: peru}',
      '{title: Prime Minister, of: peru}',
      /roles\.0: "Prime Minister" does not stand near/,
    ],
    [
      'an unknown speaker',
      'speaker: soto, kind: indirect',
      'speaker: sotto, kind: indirect',
      /statements\.0\.speaker: unknown entity "sotto"/,
    ],
    [
      'a source that is somebody else',
      'speaker: soto, kind: indirect',
      'speaker: quispe, kind: indirect',
      /holds no mention of "quispe"/,
    ],
    [
      'content that is not there',
      'content: clinics were full',
      'content: clinics are full',
      /statements\.0\.content: "clinics are full" is not in the article/,
    ],
    [
      'content that is ambiguous',
      'content: clinics were full',
      'content: said',
      /statements\.0\.content: "said" is ambiguous, it begins on lines 3, 3; quote more/,
    ],
    [
      'content on another line',
      'content: clinics were full',
      'content: clinics were full, line: 1',
      /does not begin on line 1 but on line 3/,
    ],
    [
      'parts out of order',
      `['"We are tired,"', '"but open."']`,
      `['"but open."', '"We are tired,"']`,
      /list parts in order/,
    ],
    [
      'a direct statement without its quotation marks',
      `['"We are tired,"', '"but open."']`,
      'We are tired',
      /must begin and end with its quotation marks/,
    ],
    [
      'statements that overlap',
      'content: clinics were full',
      'content: clinics were … tired',
      /overlaps the statement before it/,
    ],
    [
      'a cue that is not near',
      'cue: said, content: clinics',
      'cue: stated, content: clinics',
      /statements\.0\.cue: "stated" does not stand near/,
    ],
    ['an unknown participant', '[quispe, soto]', '[quispe, lopez]', /events\.0\.participants: unknown entity "lopez"/],
    ['a meeting of one', '[quispe, soto]', '[quispe]', /a meeting needs two participants/],
    ['an unknown hard case', '[two-ministers]', '[three-ministers]', /hardCases\.0/],
    ['a bad date', 'date: null', 'date: 5 May', /document\.date: must be YYYY/],
    ['a bad literal', '{him|soto:p}', '{him|date=yesterday}', /date=yesterday cannot be read; write date=YYYY/],
    ['an unknown field', 'sealed: false', 'sealed: false\ncolour: red', /colour/],
    ['YAML that cannot be read', 'sealed: false', 'sealed: [', /YAML/],
    [
      'an excuse for nothing',
      'statements:',
      'leftUnmarked: [{text: she, line: 3, why: unnamed}]\nstatements:',
      /leftUnmarked: "she" on line 3/,
    ],
  ];
  for (const [what, from, to, message] of mistakes)
    it(`reports ${what}`, () => {
      const said = messages(from, to);
      assert.match(said, message);
      assert.match(said, /^gold\/story\.yaml: /);
    });

  it('lets a quotation run on in the next paragraph without a closing mark', () => {
    const source = article.replace('but open."', 'but open.\n\n"We sleep."');
    const running = gold
      .replace('but open."', 'but open.\n\n  "We sleep."')
      .replace(`'"but open."'`, `'"but open.', '"We sleep."'`);
    const {gold: standoff, problems} = compile(running, source);
    assert.deepEqual(problems, []);
    const parts = standoff!.statements[1]!.parts.map(part => source.slice(part.start, part.end));
    assert.deepEqual(parts, ['"We are tired,"', '"but open.', '"We sleep."']);
    const unclosed = compile(running.replace('\n\n  "We', ' "We'), source.replace('\n\n"We', ' "We'));
    assert.match(
      unclosed.problems.map(problem => problem.message).join(),
      /must begin and end with its quotation marks/,
    );
  });

  it('lets a pronoun be left unmarked with a reason', () => {
    const excused = gold
      .replace('{he|soto:p}', 'he')
      .replace('source: he, ', 'source: null, ')
      .replace('statements:', 'leftUnmarked: [{text: he, line: 3, why: an example}]\nstatements:');
    assert.deepEqual(compile(excused).problems, []);
  });
});
