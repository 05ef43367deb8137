import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {readChains, readGum} from './gum.js';
import {measureDocument} from './measure.js';

describe('OntoGUM documents', () => {
  let dir: string;
  before(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'gum-'));
    for (const folder of ['coref/train', 'pos', 'train']) fs.mkdirSync(path.join(dir, folder), {recursive: true});
    const forms = ['Ana', 'Novak', 'smiled', '.', 'She', 'left', '.'];
    const tags = ['NNP', 'NNP', 'VBD', '.', 'PRP', 'VBD', '.'];
    const chains = ['(1', '1)', '_', '_', '(1)', '_', '_'];
    const labels = ['B-PER', 'I-PER', 'O', 'O', 'O', 'O', 'O'];
    const id = 'GUM_news_test';
    fs.writeFileSync(
      path.join(dir, 'coref/train', `${id}.conll`),
      `# begin document\n${forms.map((form, i) => `${i}\t${form}\t${chains[i]}`).join('\n')}\n# end document\n`,
    );
    const rows = forms.map((form, i) => `${(i % 4) + 1}\t${form}\t_\t_\t${tags[i]}\t_\t_\t_\t_\t_`);
    fs.writeFileSync(
      path.join(dir, 'pos', `${id}.conllu`),
      `# newpar\n# sent_id = 1\n${rows.slice(0, 4).join('\n')}\n\n# sent_id = 2\n${rows.slice(4).join('\n')}\n\n`,
    );
    fs.writeFileSync(
      path.join(dir, 'train', 'gum-train.bio'),
      `-DOCSTART-\tO\n\n${forms.map((form, i) => `${form}\t${labels[i]}`).join('\n')}\n`,
    );
  });
  after(() => fs.rmSync(dir, {recursive: true}));

  it('are read with tokens, sentences, names and chains aligned', () => {
    const [document] = readGum(dir);
    assert.ok(document);
    assert.equal(document.words.count, 7);
    assert.deepEqual([...document.words.sentences], [0, 4, 7]);
    assert.deepEqual(
      document.names.map(({from, to, type}) => [from, to, type]),
      [[0, 2, 'person']],
    );
    assert.deepEqual(document.chains, [
      [
        {from: 0, to: 2},
        {from: 4, to: 5},
      ],
    ]);
    assert.deepEqual(measureDocument(document), {right: 1, attempted: 1, of: 1});
    assert.deepEqual(measureDocument(document, undefined, /^it$/), {right: 0, attempted: 0, of: 0});
  });

  it('say what is missing or does not align', () => {
    assert.throws(() => readGum(path.join(dir, 'nowhere')), /nowhere.* is missing/);
    fs.appendFileSync(path.join(dir, 'pos', 'GUM_news_test.conllu'), '1\tMore\t_\t_\tNN\t_\t_\t_\t_\t_\n');
    assert.throws(() => readGum(dir), /token 7/);
  });

  it('refuse a mention that closes without having been opened', () => {
    const file = path.join(dir, 'broken.conll');
    fs.writeFileSync(file, '0\tAna\t1)\n');
    assert.throws(() => readChains(file), /mention 1 closes at token 0/);
  });
});
