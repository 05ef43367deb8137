import assert from 'node:assert/strict';
import {Client} from './support/client.js';
import {MORTAL_SERVER} from './support/server.js';
import {STORY} from './support/story.js';

/** Long enough to be under way for some time. */
const LONG = STORY.replace(
  '## Fisheries',
  `${'Eva Holm and Jon Vik left Oslo for Lagos on Monday.\n\n'.repeat(800)}## Fisheries`,
);

describe('the annotating thread, when it is killed at work', () => {
  it('is started again, and everything asked for is answered', async () => {
    const client = await Client.start({server: MORTAL_SERVER});
    const warm = async (name: string) => (await client.open(`file:///desk/${name}.md`, STORY)).tokens();
    // so that the thread is there, and not about to be
    await warm('before');
    const story = await client.open('file:///desk/long.md', LONG);
    const asked = Promise.all([
      story.on<{contents: {value: string}}>('hover', 'Otieno said'),
      story.request<object[]>('documentSymbol'),
      story.tokens(),
    ]);
    await new Promise(resolve => setTimeout(resolve, 50));
    await client.connection.sendNotification('test/endAnnotator');
    const [hover, symbols, tokens] = await asked;
    assert.match(hover.contents.value, /^(?:\*\*)?Peter Otieno/);
    assert.ok(symbols.length > 0 && tokens.includes('Peter Otieno: nutgrafPerson firstMention'));
    await client.waitForLog(1);
    assert.deepEqual(client.logged, ['The annotator ended (exit code 1) and is started again, 1 of 3 times.']);
    assert.ok((await warm('after')).includes('Peter Otieno: nutgrafPerson firstMention'));
    await client.stop();
  }).timeout(120_000);
});
