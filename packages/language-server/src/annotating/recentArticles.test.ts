import assert from 'node:assert/strict';
import type {Article} from '@nutgraf/core';
import {RecentArticles} from './recentArticles.js';

const articleOf = (source: string) => ({source, input: 'plain'}) as Article;

describe('RecentArticles', () => {
  it('finds the latest few by text and kind', () => {
    const recent = new RecentArticles();
    const all = ['a', 'b', 'c', 'd', 'e'].map(articleOf);
    for (const article of all) recent.add(article);
    assert.equal(recent.find('e', 'plain'), all[4]);
    assert.equal(recent.find('e', 'markdown'), undefined);
    assert.equal(recent.find('b', 'plain'), all[1]);
    assert.equal(recent.find('a', 'plain'), undefined);
  });

  it('keeps a text once, its latest article', () => {
    const recent = new RecentArticles();
    const [first, second] = [articleOf('a'), articleOf('a')];
    for (const article of [first, articleOf('b'), articleOf('c'), second, articleOf('d')]) recent.add(article);
    assert.equal(recent.find('a', 'plain'), second);
    assert.ok(recent.find('b', 'plain'), 'not pushed out by a double');
  });

  it('keeps of long texts the latest alone', () => {
    const recent = new RecentArticles();
    const long = ['a', 'b'].map(letter => articleOf(letter.repeat(600_000)));
    for (const article of long) recent.add(article);
    assert.equal(recent.find(long[0]!.source, 'plain'), undefined);
    assert.equal(recent.find(long[1]!.source, 'plain'), long[1]);
  });
});
