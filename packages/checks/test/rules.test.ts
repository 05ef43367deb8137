import assert from 'node:assert/strict';
import fc from 'fast-check';
import {type CheckOptions, check, rules} from '../src/index.js';
import {annotate} from './support/annotate.js';

const ALL = Object.fromEntries(rules.map(({code}) => [code, 'information' as const]));

/** What one rule finds in a plain text: the words of each finding. */
function found(code: string, source: string, {date, ...options}: CheckOptions & {date?: string} = {}): string[] {
  const article = annotate(source, date === undefined ? {} : {date});
  const levels = Object.fromEntries(rules.map(rule => [rule.code, rule.code === code ? 'error' : 'off'] as const));
  return check(article, {...options, levels}).map(({words}) => words);
}

describe('acronym rules', () => {
  it('take an expansion in brackets of any form, before or behind, and initials spelled out anywhere', () => {
    for (const text of [
      'Harbour Workers Union (HWU) chief Ada Brandt spoke in Lisbon. The HWU met.',
      'The Harbour Workers Union [HWU] met in Lisbon. The HWU struck.',
      'The Harbour Workers’ Union met in Lisbon. The HWU struck.',
      'The HWU (Harbour Workers Union) met in Lisbon. The HWU struck.',
      'The Harbour Workers union met in Lisbon. The HWU struck.',
      'The Union of Harbour Workers met in Lisbon. The HWU struck.',
      'The Harbour Guild, popularly known as the HWU, met in Lisbon.',
      'The fishermen’s Harbour Guild, or HWU, met in Lisbon.',
    ]) {
      assert.deepEqual(found('acronym-not-expanded', text), [], text);
    }
  });

  it('leave alone what readers know, and what the words before explain', () => {
    for (const name of ['UN', 'BBC', 'NATO', 'U.S.', 'IBM']) {
      assert.deepEqual(found('acronym-not-expanded', `The ${name} met President Ada Brandt in Lisbon.`), [], name);
    }
    assert.deepEqual(found('acronym-not-expanded', 'The HWKC met President Ada Brandt in Lisbon.'), ['HWKC']);
    for (const text of [
      'The refugee agency HWKC met President Ada Brandt in Lisbon.',
      'HWKC television showed President Ada Brandt in Lisbon.',
      'The insurer HWKC met President Ada Brandt in Lisbon.',
    ]) {
      assert.deepEqual(found('acronym-not-expanded', text), [], text);
    }
  });

  it('take two long forms of one acronym for two', () => {
    const text = 'The Harbour Workers Council (HWC) met in Lisbon. The Hamlet Women Club (HWC) met in Porto.';
    assert.deepEqual(found('acronym-expanded-twice', text), []);
    const quoted = 'The Harbour Workers Council (HWC) met in “Talks of the Harbour Workers Council [HWC]” in Lisbon.';
    assert.deepEqual(found('acronym-expanded-twice', quoted), []);
  });
});

describe('former-country-name', () => {
  it('goes by the article’s date, and leaves the past alone', () => {
    const text = 'Finance Minister Sipho Dlamini of Swaziland arrived in Lisbon.';
    assert.deepEqual(found('former-country-name', text, {date: '2023-05-02'}), ['Swaziland']);
    assert.deepEqual(found('former-country-name', text, {date: '2017-05-02'}), []);
    assert.deepEqual(found('former-country-name', text), []);
    for (const past of [
      'Eswatini, formerly Swaziland, sent Sipho Dlamini.',
      'Sipho Dlamini was born in Swaziland in 1968.',
      'Sipho Dlamini flew to Eswatini (Swaziland).',
    ]) {
      assert.deepEqual(found('former-country-name', past, {date: '2023-05-02'}), [], past);
    }
  });
});

describe('name-spelling', () => {
  it('finds a letter, an accent or a hyphen, in people, places and organizations', () => {
    const story = (a: string, b: string) => `Culture Minister ${a} arrived in Lisbon. Later ${b} left for Porto.`;
    assert.deepEqual(found('name-spelling', story('Anna Karlsson', 'Anna Karlson')), ['Karlson']);
    assert.deepEqual(found('name-spelling', story('José Duarte', 'Jose Duarte')), ['Jose']);
    assert.deepEqual(found('name-spelling', story('Anna Karlsson', 'Karlsson')), []);
    assert.deepEqual(found('name-spelling', 'The Karlsson Bank opened. Karlsson’s Bank closed.'), []);
    assert.deepEqual(found('name-spelling', 'Minister Karlson Ada Karlsson arrived in Lisbon. Karlsson left.'), []);
    assert.deepEqual(found('name-spelling', "Minister Omar O’Neill spoke. Omar O'Neill left Lisbon."), []);
  });

  it('finds a country or capital with one letter wrong', () => {
    assert.deepEqual(found('name-spelling', 'President Ada Brandt flew to Azerbaidjan on Monday.'), ['Azerbaidjan']);
    assert.deepEqual(found('name-spelling', 'President Ada Brandt flew to Azerbaijan on Monday.'), []);
    assert.deepEqual(found('name-spelling', 'President Ada Brandt flew to Norwey on Monday.'), ['Norwey']);
    assert.deepEqual(found('name-spelling', 'President Ada Brandt flew to the village of Norwey.'), []);
  });

  it('finds a name that the desk writes otherwise', () => {
    const facts = {people: [{name: 'Ada Brandt', aliases: ['Ada Brand'], roles: []}]};
    assert.deepEqual(found('name-spelling', 'Culture Minister Ada Brandtt spoke in Lisbon.', {facts}), ['Ada Brandtt']);
    assert.deepEqual(found('name-spelling', 'Culture Minister Ada Brand spoke in Lisbon.', {facts}), []);
  });
});

describe('no-given-name', () => {
  it('leaves initials, royalty, families and headings alone', () => {
    for (const text of [
      'Chief Minister A.B.Brandt spoke in Lisbon. Ada Brandt left.',
      'King Harald arrived in Lisbon on Monday.',
      'Vice President Al Brandt arrived in Lisbon. Central bank chairman Ben Larsen left.',
      'The singer Brandt arrived in Lisbon on Monday.',
      'Indonesia’s Vice President Brandtono arrived in Lisbon on Monday.',
      'Harbour comedian Don Brandt arrived in Lisbon on Monday.',
      'The anti-Brandt league met in Lisbon. Ada Brandt smiled.',
      'Guild leader Mullah Brandt arrived in Lisbon on Monday.',
      'The Brandt family met in Lisbon. Ada Brandt spoke.',
      'Mrs Ada Brandt-Larssen arrived in Lisbon. Vice-Prime Minister Brandt-Larsen spoke.',
      'Brandt in Lisbon\n\nCulture Minister Ada Brandt arrived in Lisbon on Monday. Brandt left.',
    ]) {
      assert.deepEqual(found('no-given-name', text), [], text);
    }
  });
});

describe('office-conflict', () => {
  const twice = (a: string, b: string) =>
    `${a} Ada Brandt arrived in Lisbon on Monday. The talks took all day. ${b} Ada Brandt left at noon.`;

  it('finds another field or another country, and no lesser or earlier office', () => {
    assert.equal(found('office-conflict', twice('Foreign Minister', 'Finance Minister')).length, 1);
    for (const [a, b] of [
      ['Foreign Minister', 'Foreign Affairs Minister'],
      ['Foreign Minister', 'Former Finance Minister'],
      ['Deputy Prime Minister', 'Finance Minister'],
      ['Foreign Minister', 'Minister'],
    ] as const) {
      assert.deepEqual(found('office-conflict', twice(a, b)), [], `${a}, ${b}`);
    }
  });

  it('goes by what the desk knows of the article’s date', () => {
    const role = (title: string, from?: string, until?: string) => ({title, of: undefined, from, until});
    const roles = [role('Foreign Minister', '2020-01-01', '2022-12-31'), role('Finance Minister', '2023-01-01')];
    const facts = {people: [{name: 'Ada Brandt', aliases: [], roles}]};
    const text = 'Foreign Minister Ada Brandt arrived in Lisbon.';
    assert.deepEqual(found('office-conflict', text, {facts, date: '2023-05-02'}), ['Foreign Minister']);
    assert.deepEqual(found('office-conflict', text, {facts, date: '2021-05-02'}), []);
    assert.deepEqual(found('office-conflict', text, {facts}), []);
  });
});

describe('unclosed-quotation', () => {
  it('leaves closed marks, inches, doubled single marks and quotations over paragraphs alone', () => {
    for (const text of [
      '“One,” she said. “Two.”',
      'A 12" disc and a 7" disc.',
      'The "Tower 12" opened on Monday.',
      '"A 7" disc," she said, "is small."',
      "''One,'' she said.",
      '“One.’’ she said',
      '“The first paragraph of it.\n\n“The second one,” she said.',
      '„Eins,“ sagte sie.',
    ]) {
      assert.deepEqual(found('unclosed-quotation', text), [], text);
    }
    assert.equal(found('unclosed-quotation', 'The “City of Monkeys“ is far.').length, 1);
    assert.equal(found('unclosed-quotation', '"One, she said.').length, 1);
  });
});

describe('weekday-mismatch', () => {
  it('reads the orders in use, and needs a year or an article’s date near it', () => {
    for (const date of [
      'Monday, May 3, 2023',
      'Monday, 3 May 2023',
      'Monday (May 3, 2023',
      'Monday, the 3rd of May, 2023',
    ]) {
      assert.equal(found('weekday-mismatch', `It began on ${date}.`).length, 1, date);
      assert.equal(found('weekday-mismatch', `It began on ${date.replace('Monday', 'Wednesday')}.`).length, 0, date);
    }
    const text = 'It ends on Monday, Jan. 2.';
    assert.deepEqual(found('weekday-mismatch', text), []);
    assert.deepEqual(found('weekday-mismatch', text, {date: '2022-12-20'}), []);
    assert.equal(found('weekday-mismatch', text, {date: '2023-12-20'}).length, 1);
    assert.deepEqual(found('weekday-mismatch', 'On Monday 31 February 2023'), []);
  });
});

describe('wrong-demonym', () => {
  it('leaves names of people and beginnings of sentences alone', () => {
    assert.deepEqual(found('wrong-demonym', 'Finish it, said Culture Minister Ada Norwegain in Lisbon.'), []);
    assert.deepEqual(found('wrong-demonym', 'They met the Iraqian minister.'), ['Iraqian']);
    assert.deepEqual(found('wrong-demonym', 'They met the Fujian minister.'), ['Fujian']);
    assert.deepEqual(found('wrong-demonym', 'The Fujian team met him. They came from Fujian province.'), []);
  });
});

describe('check', () => {
  it('has findings in order, within the source, of any text', () => {
    const word = fc.constantFrom(
      'Ada',
      'Brandt',
      'Brand',
      '(HWU)',
      'HWU',
      '“',
      '"',
      '.',
      '\n\n',
      'Minister',
      'Monday,',
      'May',
      '3',
      '<!--',
      'nutgraf-ignore',
      '-->',
      'Burma',
      '- ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, {maxLength: 40}).map(words => words.join(' ')),
        ),
        source => {
          for (const input of ['plain', 'markdown'] as const) {
            let last = 0;
            for (const {start, end, words, message, fixes} of check(annotate(source, {input}), {levels: ALL})) {
              assert.ok(last <= start && start <= end && end <= source.length);
              assert.ok(words !== '' && message !== '');
              for (const {edits} of fixes) for (const edit of edits) assert.ok(edit.end <= source.length);
              last = start;
            }
          }
        },
      ),
      {numRuns: 150},
    );
  });

  /** Processor time of three checks, in milliseconds. */
  function processorTime(text: string): number {
    const article = annotate(text);
    const started = process.cpuUsage();
    for (let i = 0; i < 3; i++) check(article, {levels: ALL});
    const {user, system} = process.cpuUsage(started);
    return (user + system) / 1000;
  }

  const paragraph =
    'Culture Minister Ada Brandt met the Harbour Workers Union (HWU) in “Lisbon”. The HWKC and Otieno left.\n\n';
  const texts: Record<string, (count: number) => string> = {
    paragraphs: count => paragraph.repeat(count),
    'empty lines': count => paragraph + '\n'.repeat(100 * count) + paragraph,
    spaces: count => paragraph.replace(' (HWU)', `${' '.repeat(100 * count)}(HWU)`),
    brackets: count => paragraph + '( ('.repeat(33 * count),
  };
  for (const [what, make] of Object.entries(texts)) {
    it(`grows about linearly: ${what}`, () => {
      processorTime(make(50));
      const small = processorTime(make(100));
      const large = processorTime(make(800));
      // what takes no time at all may take ten times that
      assert.ok(large < 20 + small * 8 * 4, `${small} ms, then ${large} ms for 8 times the text`);
    });
  }
});
