import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {
  addCorrect,
  addNotName,
  check,
  createContext,
  directiveEdit,
  type Finding,
  placeOf,
  readWorkspaceFile,
  setLevel,
} from '../src/index.js';
import {annotate} from './support/annotate.js';

const SENTENCE = 'The visit began on Monday, May 3, 2023, in Lisbon.';
const STORY = `# Talks\n\nCulture Minister Ada Brandt arrived in Lisbon. ${SENTENCE}\n\nRain fell over the harbour.\n`;
const WORDS = 'Monday, May 3, 2023';

const article = (source: string) => annotate(source, {input: 'markdown'});
const codes = (source: string, workspace = '', path?: string) => {
  const {file, problems} = readWorkspaceFile(workspace);
  assert.deepEqual(problems, []);
  return check(article(source), {...file, ...(path !== undefined && {path})}).map(({code}) => code);
};

function only(source: string): Finding {
  const findings = check(article(source));
  assert.equal(findings.length, 1);
  return findings[0]!;
}

function applied(source: string, scope: 'block' | 'file' | 'not-a-name'): string {
  const edit = directiveEdit(article(source), scope, only(source));
  assert.ok(edit);
  return source.slice(0, edit.start) + edit.text + source.slice(edit.end);
}

describe('directives', () => {
  it('silence the paragraph after them, and no other', () => {
    const silenced = applied(STORY, 'block');
    assert.ok(silenced.includes(`<!-- nutgraf-ignore weekday-mismatch: ${WORDS} -->\nCulture Minister`));
    assert.deepEqual(codes(silenced), []);
    assert.deepEqual(codes(`${silenced}\n${SENTENCE}\n`), ['weekday-mismatch']);
  });

  it('silence some words in the whole file, and no others', () => {
    const silenced = applied(STORY, 'file');
    assert.ok(silenced.endsWith(`\n\n<!-- nutgraf-ignore-file weekday-mismatch: ${WORDS} -->\n`));
    assert.deepEqual(codes(`${silenced}\n${SENTENCE}\n`), []);
    assert.deepEqual(codes(`${silenced}\n${SENTENCE.replace('Monday', 'Friday')}\n`), ['weekday-mismatch']);
  });

  it('silence what is not a name for every rule', () => {
    assert.deepEqual(codes(applied(STORY, 'not-a-name')), []);
  });

  it('hold when the text before, behind and around them is edited', () => {
    const silenced = applied(STORY, 'block');
    assert.deepEqual(codes(silenced.replace('# Talks', '# The talks\n\nAnother paragraph.')), []);
    assert.deepEqual(codes(silenced.replace('Rain fell', 'Snow fell')), []);
    assert.deepEqual(codes(silenced.replace('arrived in Lisbon', 'landed at noon')), []);
  });

  it('stand in front matter too', () => {
    const matter = (field: string) => `---\nauthor: Desk\nnutgraf:\n  ${field}\n---\n\n${STORY}`;
    assert.deepEqual(codes(matter('ignore: [weekday-mismatch]')), []);
    assert.deepEqual(codes(matter(`ignore: ["weekday-mismatch: ${WORDS}"]`)), []);
    assert.deepEqual(codes(matter('ignore: ["weekday-mismatch: Friday"]')), ['weekday-mismatch']);
    assert.deepEqual(codes(matter(`not-names: ["${WORDS}"]`)), []);
    assert.deepEqual(codes(matter('ignore: [weekday]')), ['unknown-directive', 'weekday-mismatch']);
    assert.deepEqual(codes(matter('ignore: weekday')), ['weekday-mismatch']);
  });

  it('are no comments in plain text, and never written where they would end a comment or a list', () => {
    const plain = annotate(`<!-- nutgraf-ignore-file weekday-mismatch -->\n\n${STORY}`, {input: 'plain'});
    assert.deepEqual(
      check(plain).map(({code}) => code),
      ['weekday-mismatch'],
    );
    const finding = {code: 'name-spelling', start: 0, words: 'a --> b'};
    assert.equal(directiveEdit(article(STORY), 'file', finding), undefined);
    const list = article(`- ${SENTENCE}\n`);
    assert.equal(directiveEdit(list, 'block', check(list)[0]!), undefined);
  });
});

describe('workspace file', () => {
  it('says what is no name, and what is correct everywhere or in some files', () => {
    assert.deepEqual(codes(STORY, addNotName('', WORDS)), []);
    const correct = {rule: 'weekday-mismatch', words: WORDS};
    assert.deepEqual(codes(STORY, addCorrect('', correct)), []);
    const inNews = addCorrect('', {...correct, file: 'news/*.md'});
    assert.deepEqual(codes(STORY, inNews, 'news/a.md'), []);
    assert.deepEqual(codes(STORY, inNews, 'old/a.md'), ['weekday-mismatch']);
    assert.deepEqual(codes(STORY, inNews), ['weekday-mismatch']);
  });

  it('keeps a place by its neighbours, so that it survives edits elsewhere and on one side', () => {
    const place = placeOf(createContext(article(STORY)), only(STORY));
    assert.deepEqual(place, {before: 'visit began on', after: 'in Lisbon'});
    const file = addCorrect('', {rule: 'weekday-mismatch', words: WORDS, file: 'a.md', place});
    for (const [old, words, left] of [
      ['# Talks', 'News. More news.\n\n# Talks', []],
      ['The visit began', 'Her visit started', []],
      [', in Lisbon.', ' and ended soon.', []],
      [SENTENCE, `On ${WORDS}, rain fell.`, ['weekday-mismatch']],
    ] as const) {
      const edited = STORY.replace(old, words);
      assert.notEqual(edited, STORY);
      assert.deepEqual(codes(edited, file, 'a.md'), left, words);
    }
  });

  it('sets rules', () => {
    assert.deepEqual(codes(STORY, setLevel('', 'weekday-mismatch', 'off')), []);
    const {file} = readWorkspaceFile('rules:\n  weekday-mismatch: error\n');
    assert.equal(check(article(STORY), file)[0]!.severity, 'error');
    assert.deepEqual(codes(STORY, 'rules: {weekday-mismatch: false}'), []);
  });

  it('is written without losing its comments and fields', () => {
    const text = '# ours\nrules:\n  name-spelling: hint # soft\nnotNames:\n  - Baku\n';
    const more = addNotName(text, 'Port Elms');
    assert.equal(more, '# ours\nrules:\n  name-spelling: hint # soft\nnotNames:\n  - Baku\n  - Port Elms\n');
    assert.equal(addNotName('- a list', 'x'), undefined);
    assert.equal(addNotName('a: [', 'x'), undefined);
    assert.equal(setLevel('rules: none', 'name-spelling', 'off'), undefined);
  });

  it('is as its documentation shows it', () => {
    const page = readFileSync(new URL('../../../docs/diagnostics/README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml\n([\s\S]+?)```/.exec(page) ?? [];
    const {file, problems} = readWorkspaceFile(example);
    assert.deepEqual(problems, []);
    assert.equal(file.silence.correct.length, 3);
    assert.equal(file.facts.people[0]!.roles[0]!.until, '2022-12-31');
  });

  it('names each wrong field, what it holds and what would be right', () => {
    const {file, problems} = readWorkspaceFile(`rule: x
rules: {name-spelling: loud, spelling: off, no-given-name: hint}
notNames: [1, Baku]
correct: [{rule: x, words: y}, {rule: name-spelling}, {rule: name-spelling, words: a, file: 3}]
people: [{name: ''}, {name: Ada Brandt, roles: [{title: Minister, from: 2020}, {title: Minister, from: 2020-01-02}]}]
`);
    assert.deepEqual(file.levels, {'no-given-name': 'hint'});
    assert.deepEqual(file.silence, {notNames: ['Baku'], correct: []});
    assert.deepEqual(file.facts.people, [
      {
        name: 'Ada Brandt',
        aliases: [],
        roles: [{title: 'Minister', of: undefined, from: '2020-01-02', until: undefined}],
      },
    ]);
    assert.deepEqual(
      problems.map(problem => problem.split(':', 2)[1]!.trim()),
      [
        'rule',
        'rules.name-spelling',
        'rules.spelling',
        'notNames',
        'correct[0].rule',
        'correct[1].words',
        'correct[2].file',
        'people[0].name',
        'people[1].roles[0].from',
      ],
    );
    assert.equal(
      problems[1],
      '.nutgraf.yml: rules.name-spelling: expected "error", "warning", "information", "hint" or "off", got "loud".',
    );
    assert.match(readWorkspaceFile('a: [').problems[0]!, /^\.nutgraf\.yml: expected YAML: /);
    assert.match(readWorkspaceFile('- x').problems[0]!, /expected an object with rules, notNames/);
    assert.deepEqual(readWorkspaceFile('').problems, []);
  });
});
