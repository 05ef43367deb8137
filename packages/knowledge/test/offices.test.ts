import assert from 'node:assert/strict';
import {officeByTitle, officeHeads, officeTitles} from '../src/index.js';

describe('offices', () => {
  const read = (title: string) => {
    const office = officeByTitle(title)!;
    return [office.head, office.class, office.unique, office.portfolio];
  };

  it('reads a ministry before or after the head noun', () => {
    const culture = ['minister', 'official', 'country', 'culture'];
    assert.deepEqual(read('Culture Minister'), culture);
    assert.deepEqual(read('the Minister of Culture of the Republic'), culture);
    assert.deepEqual(read('Minister of Foreign Affairs'), ['minister', 'official', 'country', 'foreign affairs']);
  });

  it('takes a lesser office for what it is', () => {
    assert.deepEqual(read('Deputy Foreign Minister'), ['minister', 'official', false, 'foreign']);
    assert.deepEqual(read('Deputy Minister of Energy'), ['minister', 'official', false, 'energy']);
  });

  it('finds the head before "of", "for", "to" and a comma', () => {
    assert.deepEqual(read('UN Special Envoy for Yemen'), ['envoy', 'diplomat', false, undefined]);
    assert.deepEqual(read('ambassador of Italy to Kenya'), ['ambassador', 'diplomat', false, undefined]);
    assert.deepEqual(read('EU High Representative for Foreign Affairs and Security Policy').slice(0, 3), [
      'representative',
      'diplomat',
      'organization',
    ]);
    assert.equal(officeByTitle('Executive Director, World Food Programme')?.title, 'executive director');
  });

  it('undoes plurals, and reads "former", "ex-" and "-elect"', () => {
    assert.equal(officeByTitle('foreign ministers')?.plural, true);
    assert.equal(officeByTitle('attorneys general')?.head, 'attorney');
    assert.deepEqual(officeByTitle('former president')?.modifiers, ['former']);
    assert.deepEqual(officeByTitle('ex-president')?.modifiers, ['ex']);
    assert.equal(officeByTitle('mayor-elect')?.head, 'mayor');
  });

  it('tells gender only where the word does', () => {
    assert.deepEqual(
      ['King', 'chairwoman', 'president', 'spokesperson'].map(title => officeByTitle(title)?.gender),
      ['m', 'f', undefined, undefined],
    );
  });

  it('needs the capitals of acronyms only', () => {
    assert.equal(officeByTitle('CEO')?.class, 'executive');
    assert.equal(officeByTitle('mp'), undefined);
    assert.equal(officeByTitle('PRIME MINISTER')?.title, 'prime minister');
  });

  it('finds no office where there is none, and never throws', () => {
    for (const text of [
      '',
      ' ',
      'of',
      'Kingdom',
      'the',
      'a b c',
      'of the of',
      'Republic of Korea',
      'x '.repeat(5000),
    ]) {
      assert.equal(officeByTitle(text), undefined, text.slice(0, 20));
    }
  });

  it('finds every title in its table, with a single word as its head', () => {
    for (const title of officeTitles()) {
      const office = officeByTitle(title)!;
      assert.equal(office.title, title);
      assert.ok(officeHeads().has(office.head));
      assert.doesNotMatch(office.head, / /);
    }
  });
});
