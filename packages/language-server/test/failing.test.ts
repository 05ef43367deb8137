import assert from 'node:assert/strict';
import {Client} from './support/client.js';
import {FAILING_SERVER} from './support/server.js';
import {STORY} from './support/story.js';

const POSITION = {line: 7, character: 40};
const RANGE = {start: {line: 0, character: 0}, end: {line: 99, character: 0}};

/** Every request on a document, with what else it needs. */
const REQUESTS: Readonly<Record<string, object>> = {
  'semanticTokens/full': {},
  'semanticTokens/full/delta': {previousResultId: '1'},
  'semanticTokens/range': {range: RANGE},
  hover: {position: POSITION},
  documentSymbol: {},
  definition: {position: POSITION},
  references: {position: POSITION, context: {includeDeclaration: true}},
  documentHighlight: {position: POSITION},
  typeDefinition: {position: POSITION},
  completion: {position: POSITION},
  inlayHint: {range: RANGE},
  codeLens: {},
  foldingRange: {},
  selectionRange: {positions: [POSITION]},
  documentLink: {},
  prepareRename: {position: POSITION},
  rename: {position: POSITION, newName: 'Paul Wanjiru'},
};

describe('an annotator that throws', () => {
  it('leaves every request answered, with one line on the log that holds no text', async () => {
    const client = await Client.start({server: FAILING_SERVER});
    const story = await client.open('file:///desk/story.md', STORY);
    for (const [method, params] of Object.entries(REQUESTS)) {
      const answer = await story.request(method, params);
      assert.deepEqual(answer, method.startsWith('semanticTokens') ? {data: []} : null, method);
    }
    assert.deepEqual(await client.connection.sendRequest('workspace/symbol', {query: ''}), []);
    assert.deepEqual(await client.connection.sendRequest('completionItem/resolve', {label: 'x'}), {label: 'x'});
    assert.equal(client.logged.length, 1);
    assert.match(
      client.logged[0]!,
      /^Nutgraf cannot annotate file:\/\/\/desk\/story\.md: RangeError at failingServer\.ts:\d+$/,
    );
    await client.stop();
  });
});
