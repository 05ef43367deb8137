import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {check, type Finding, rules} from '../src/index.js';
import {annotate} from './support/annotate.js';

const FOLDER = new URL('../../../docs/diagnostics/', import.meta.url);

/** Pages that are no rule's. */
const OTHERS = ['README.md', 'precision.md'];

/** The text of a page's example. */
function example(page: string, heading: string): string {
  const [, text] = new RegExp(`^## ${heading}\\n\`\`\`markdown\\n([\\s\\S]+?)\\n\`\`\``, 'm').exec(page) ?? [];
  assert.ok(text, `no example under "## ${heading}"`);
  return text;
}

describe('pages of diagnostics', () => {
  it('are one for each rule', () => {
    const pages = readdirSync(FOLDER).filter(file => !OTHERS.includes(file));
    assert.deepEqual(
      pages.sort(),
      rules.map(({code}) => `${code}.md`),
    );
  });

  for (const {code, level} of rules) {
    const page = readFileSync(new URL(`${code}.md`, FOLDER), 'utf8');
    const findings = (source: string): Finding[] =>
      check(annotate(source, {input: 'markdown'}), {levels: {[code]: level === 'off' ? 'information' : level}});

    it(`${code}: the bad example has exactly this finding, the good one none`, () => {
      assert.deepEqual(
        findings(example(page, 'Bad')).map(finding => finding.code),
        [code],
      );
      assert.deepEqual(findings(example(page, 'Good')), []);
      assert.ok(page.includes(`\`${code}\`, severity as it ships: ${level}\n`), 'the page tells another severity');
    });

    it(`${code}: a fix leaves the bad example without findings`, () => {
      const bad = example(page, 'Bad');
      for (const {fixes} of findings(bad)) {
        assert.equal(fixes.length > 0, !/^There is no fix|^This rule is off/m.test(page), 'the page tells otherwise');
        for (const {edits} of fixes) {
          let text = bad;
          for (const {start, end, text: words} of [...edits].sort((a, b) => b.start - a.start)) {
            text = text.slice(0, start) + words + text.slice(end);
          }
          assert.deepEqual(findings(text), []);
        }
      }
    });
  }
});
