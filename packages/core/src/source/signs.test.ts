import assert from 'node:assert/strict';
import {detectSigns, hasSigns} from './index.js';

const BODY = 'The two sides met on Monday to discuss trade.\n\nThey agreed to meet again next year.';

const TEXTS = [
  BODY,
  `---\ndate: 2024-03-05\n---\n\n${BODY}`,
  `---\nauthor: Ada Lindqvist\n---\n\n${BODY}`,
  `---\ntags: [trade]\n---\n\n${BODY}`,
  `---\ntags: [trade]\n---\n\nOSLO, March 5 (Northpress) - ${BODY}`,
  `# Trade\n\nBy Ada Lindqvist\n\n${BODY}`,
  '',
];

describe('hasSigns', () => {
  it('tells whether there is any sign', () => {
    for (const input of ['markdown', 'plain'] as const) {
      const all = TEXTS.map(text => hasSigns(text, input));
      assert.deepEqual(
        all,
        TEXTS.map(text => Object.values(detectSigns(text, input)).includes(true)),
      );
      assert.ok(all.includes(true) && all.includes(false));
    }
  });
});
