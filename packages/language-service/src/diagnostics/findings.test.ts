import assert from 'node:assert/strict';
import {type CheckOptions, check, type Finding} from '@nutgraf/checks';
import type {Article} from '@nutgraf/core';
import {documentOf, sketch} from '../../test/support/article.js';
import {createFindings} from './findings.js';

const STORY = 'The visit began on Monday, May 3, 2023, in Lisbon.\n';
const document = documentOf(STORY);
const article: Article = {
  ...sketch(STORY, {}),
  blocks: [{kind: 'paragraph', depth: 0, start: 0, end: STORY.length - 1}],
};

/** Checks as if elsewhere, and counts how often. */
function counting() {
  const asked: {options: CheckOptions; signal: AbortSignal}[] = [];
  const findings = createFindings(async (given, options, signal) => {
    asked.push({options, signal});
    await null;
    return signal.aborted ? undefined : check(given, options);
  });
  return {asked, findings};
}

describe('findings', () => {
  it('are those of the rules, in the background or not', async () => {
    const expected = check(article, {});
    assert.equal(expected[0]?.code, 'weekday-mismatch');
    assert.deepEqual(await createFindings(undefined).of(document, article, {}), expected);
    assert.deepEqual(await counting().findings.of(document, article, {}), expected);
  });

  it('are looked for once for an article and the way to check it', async () => {
    const {asked, findings} = counting();
    const off: CheckOptions = {levels: {'weekday-mismatch': 'off'}};
    await Promise.all([findings.of(document, article, {}), findings.of(document, article, {})]);
    await findings.of(document, article, {});
    assert.equal(asked.length, 1);
    assert.deepEqual(await findings.of(document, article, off), []);
    assert.equal((await findings.of(document, {...article}, off))?.length, 0);
    assert.equal(asked.length, 3);
  });

  it('are given up when the document is edited', async () => {
    const {asked, findings} = counting();
    const running = findings.of(document, article, {});
    findings.drop(document);
    assert.equal(await running, undefined);
    assert.ok(asked[0]!.signal.aborted);
    assert.equal((await findings.of(document, article, {}))?.length, 1, 'and looked for anew');
  });

  it('are looked for again after a failure', async () => {
    let calls = 0;
    const findings = createFindings(async (): Promise<Finding[]> => {
      if (calls++ === 0) throw new Error('the first time');
      return [];
    });
    await assert.rejects(findings.of(document, article, {}));
    assert.deepEqual(await findings.of(document, article, {}), []);
  });
});
