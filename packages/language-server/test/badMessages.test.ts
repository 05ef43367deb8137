import assert from 'node:assert/strict';
import {once} from 'node:events';
import {framed, RawConnection} from './support/raw.js';
import {spawnServer} from './support/server.js';
import {STORY} from './support/story.js';

const URI = 'file:///desk/story.md';
/** Characters of two, three and four bytes, before and in names. */
const WIDE = STORY.replace('Kenyan', '“𝕹” Kenyan').replaceAll('Otieno', 'Óťiëno').replaceAll('Erik', 'Éřïk');

const opened = (text: string, uri = URI) => ({
  method: 'textDocument/didOpen',
  params: {textDocument: {uri, languageId: 'markdown', version: 1, text}},
});
const symbols = (uri = URI) => ({textDocument: {uri}});

describe('messages that are', () => {
  const server = spawnServer();
  const raw = new RawConnection(server);
  let ids = 0;
  const ask = (method: string, params: object) => raw.request(++ids, method, params);

  before(async () => {
    await ask('initialize', {processId: null, rootUri: null, capabilities: {}});
    raw.send({method: 'initialized', params: {}});
  });

  after(async () => {
    const exited = once(server, 'exit');
    await ask('shutdown', {});
    raw.send({method: 'exit'});
    assert.equal((await exited)[0], 0);
  });

  it('cut in the middle of a character, or of their header, are read as one', async () => {
    const bytes = framed(opened(WIDE));
    // Cut behind every byte that is not the last of its character, and twice within the header.
    const cuts = [3, 18];
    for (let at = 1; at < bytes.length; at++) if ((bytes[at]! & 0xc0) === 0x80) cuts.push(at);
    assert.ok(cuts.length > 15, `${cuts.length} cuts`);
    await raw.writeInPieces([0, ...cuts].map((cut, index) => bytes.subarray(cut, cuts[index])));
    const {result} = await ask('textDocument/documentSymbol', symbols());
    const found = JSON.stringify(result);
    assert.match(found, /"name":"Peter Óťiëno","detail":"Foreign Minister of Kenya"/);
    assert.match(found, /"name":"Éřïk Dahl"/);
  });

  it('not UTF-8 are read with U+FFFD in place of each wrong byte', async () => {
    const uri = 'file:///desk/latin.md';
    // the name in Latin 1: a byte that begins a character of two, without the second
    const text = opened(STORY.replaceAll('Erik', 'Er\u00efk'), uri);
    const latin = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...text}), 'latin1');
    raw.write(Buffer.concat([Buffer.from(`Content-Length: ${latin.length}\r\n\r\n`), latin]));
    const {result} = await ask('textDocument/hover', {textDocument: {uri}, position: {line: 7, character: 50}});
    assert.match(JSON.stringify(result), /Peter Otieno[\s\S]*Foreign Minister of Kenya[\s\S]*Er\uFFFDk Dahl/);
  });

  it('no JSON, or behind a wrong header, are answered with a parse error, and the next are read', async () => {
    const errors = () => raw.messages.filter(({id, error}) => id === null && error?.code === -32700).length;
    const broken = [
      framed('{"jsonrpc": "2.0", "id": 7, "method": '),
      framed('Peter Otieno'),
      Buffer.from('Content-Length: many\r\n\r\n'),
      Buffer.from('Otieno: met\r\n\r\n'),
    ];
    for (const [index, bytes] of broken.entries()) {
      raw.write(bytes);
      await raw.find(() => errors() === index + 1);
    }
    const {result} = await ask('textDocument/documentSymbol', symbols());
    assert.ok(Array.isArray(result));
  });

  it('neither requests nor answers are dropped, and not printed', async () => {
    for (const message of ['null', '7', '[]', '"Otieno"', '{"text": "Otieno"}', '{"jsonrpc": "2.0", "id": 4711}'])
      raw.write(framed(message));
    raw.send({method: 'no/such/notification', params: {text: 'Otieno'}});
    const {error} = await ask('no/such/request', {});
    assert.equal(error?.code, -32601);
    const logged = raw.messages.filter(({method}) => method === 'window/logMessage').map(({params}) => params?.message);
    assert.doesNotMatch(logged.join('\n'), /Otieno/);
  });

  it('requests without what they need are answered, with an error or with nothing', async () => {
    const methods = [
      ...['hover', 'definition', 'typeDefinition', 'references', 'documentHighlight', 'completion', 'prepareRename'],
      ...['rename', 'selectionRange', 'inlayHint', 'codeAction', 'semanticTokens/range', 'semanticTokens/full/delta'],
    ];
    const wrong: object[] = [
      {},
      {textDocument: null},
      {textDocument: {uri: 7}},
      {textDocument: {uri: URI}},
      {textDocument: {uri: URI}, position: null, range: null, positions: null},
      {textDocument: {uri: URI}, position: {line: 'one'}, range: {start: 1}, positions: [{}]},
      {textDocument: {uri: URI}, position: {line: -4, character: 2.5}, range: {}, positions: []},
    ];
    for (const method of methods) {
      for (const params of wrong) {
        const {error} = await ask(`textDocument/${method}`, params);
        if (error) assert.doesNotMatch(error.message, /Otieno|Óťiëno/);
      }
    }
    for (const method of ['workspace/symbol', 'workspace/executeCommand', 'completionItem/resolve'])
      await ask(method, {});
    assert.match(JSON.stringify(await ask('textDocument/documentSymbol', symbols())), /Peter Óťiëno/);
  });
});
