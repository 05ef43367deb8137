import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {
  ANYTHING,
  type BioSentence,
  modelOf,
  packFourBits,
  Random,
  readBio,
  spansOf,
  toDocument,
} from '@nutgraf/training';
import {decodeVectors, readCodedVectors} from '../../../core/src/names/network/coded-vectors.js';
import {FingerprintTable} from '../../../core/src/names/network/hashing.js';
import {NameNetwork} from '../../../core/src/names/network/network.js';
import {KINDS} from '../../../core/src/names/network/tags.js';
import {addRow, readFourBits} from '../../../core/src/names/network/weights.js';
import {createLexicon} from '../../../core/src/words/index.js';
import {packVectors} from './quantize.js';
import {missingNameData, trainOnDocuments, vectorRowsOf} from './train.js';
import {readVectors, VECTOR_SIZE} from './vectors.js';
import {buildVocabulary} from './vocabulary.js';

/** "Dana/PER Ospanova/PER left" as a sentence with its spans; a kind holds while it is repeated. */
function sentence(text: string): BioSentence {
  const tokens: string[] = [];
  const spans: BioSentence['spans'] = [];
  for (const part of text.split(' ')) {
    const [, token = part, type] = /^(.+)\/([A-Z]+)$/.exec(part) ?? [];
    const at = tokens.push(token) - 1;
    const last = spans.at(-1);
    if (!type) continue;
    if (last?.to === at && last.type === type) last.to++;
    else spans.push({from: at, to: at + 1, type});
  }
  return {tokens, spans};
}

function goldOf(corpus: string, text: string): string[] {
  const document = toDocument(corpus, [sentence(text)], createLexicon());
  const {words} = document;
  return spansOf(document).map(
    ({from, to, kind}) => `${words.text.slice(words.starts[from], words.ends[to - 1])} ${KINDS[kind]}`,
  );
}

describe('training texts', () => {
  it('lose titles and articles', () => {
    assert.deepEqual(goldOf('gmb', 'President/PER Ines/PER Duarte/PER of the/ORG Union/ORG'), [
      'Ines Duarte PER',
      'Union ORG',
    ]);
  });

  it('have peoples and known organizations of one kind', () => {
    assert.deepEqual(goldOf('gmb', 'Norwegian/ORG troops of NATO/LOC'), ['Norwegian NORP', 'NATO ORG']);
  });

  it('have no times and sums, and events and works of one kind', () => {
    assert.deepEqual(goldOf('gum', 'Monday/TIME the Expo/EVENT cost five/MONEY ; Ulysses/WORK'), [
      'Expo MISC',
      'Ulysses MISC',
    ]);
  });

  it('leave open what a corpus does not mark', () => {
    const lexicon = createLexicon();
    const open = (corpus: string): number => toDocument(corpus, [sentence('the Expo')], lexicon).allowed[1]!;
    assert.equal(open('wikigold'), 1);
    assert.notEqual(open('gmb'), 1);
    assert.equal(toDocument('wikigold', [sentence('a U.S.-led force')], lexicon).allowed[1], ANYTHING);
  });

  it('are read from token and tag lines', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
    try {
      const file = join(folder, 'own-train.bio');
      writeFileSync(file, '-DOCSTART-\tO\n\nDana\tB-PER\nOspanova\tI-PER\nleft\tO\n\n-DOCSTART-\tO\n\nBaku\tB-LOC\n');
      assert.deepEqual(readBio(file), [[sentence('Dana/PER Ospanova/PER left')], [sentence('Baku/LOC')]]);
      writeFileSync(file, 'Dana B-PER\n');
      assert.throws(() => readBio(file), /own-train\.bio:1: token, tab, tag expected/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('that are missing are named', () => {
    const missing = missingNameData(join(tmpdir(), 'nutgraf-none'));
    assert.equal(missing.length, 2);
    assert.match(missing.join('\n'), /no folder .*train.*\n.*no .*glove6b100_kmeans\.tsv/s);
  });
});

describe('word vectors', () => {
  it('are read from their JSON file, whatever the word', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
    try {
      const file = join(folder, 'vectors.json');
      const numbers = (first: number): number[] => [first, ...new Array<number>(VECTOR_SIZE - 1).fill(0), 1, 2];
      const vectors = {a: numbers(3), ']': numbers(-2), '"': numbers(1), é: numbers(5), ':[': numbers(1)};
      writeFileSync(file, JSON.stringify({precision: 8, vectors, unkVector: [0]}));
      const read = new Map<string, number>();
      readVectors(file, (word, vector) => read.set(word, vector[0]!));
      assert.deepEqual(
        [...read],
        [
          ['a', 1],
          [']', -1],
          ['"', 1],
          ['é', 1],
          [':[', 1],
        ],
      );
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('packing', () => {
  it('keeps rows within half a step of four bits', () => {
    const random = new Random(7);
    const values = Float32Array.from({length: 40}, () => random.normal());
    const packed = packFourBits(values, 20);
    const matrix = readFourBits(packed, 20, 'packed');
    for (const row of [0, 1]) {
      const unpacked = new Float32Array(20);
      addRow(matrix, row, unpacked, 0);
      let error = 0;
      unpacked.forEach((value, i) => {
        error += (value - values[row * 20 + i]!) ** 2;
      });
      assert.ok(error / 20 < 0.03, `mean square error ${error / 20}`);
    }
  });
});

describe('packing vectors', () => {
  it('keeps rows near what they were, more exactly where rows come in kinds', () => {
    const random = new Random(7);
    const kinds = Float32Array.from({length: 60 * 8}, () => random.normal());
    const some = Float32Array.from({length: 900 * 8}, () => random.normal());
    const alike = Float32Array.from({length: 900 * 8}, (_, i) => kinds[((i >> 3) % 60) * 8 + (i % 8)]!);
    const errorOf = (values: Float32Array): number => {
      const packed = packVectors(values, 8, new Random(1));
      assert.equal(packed.length, 2 * (4 + 256 * 4) + 900 * 2);
      const unpacked = decodeVectors(readCodedVectors(packed, 8, 'packed'));
      return unpacked.reduce((sum, value, i) => sum + (value - values[i]!) ** 2, 0) / values.length;
    };
    assert.ok(errorOf(some) < 0.15, `mean square error ${errorOf(some)}`);
    assert.ok(errorOf(alike) < 1e-3, `mean square error ${errorOf(alike)}`);
    assert.deepEqual(packVectors(some, 8, new Random(1)), packVectors(some, 8, new Random(1)));
  });

  it('says which section has not the length it should have', () => {
    assert.throws(
      () => readCodedVectors(new Uint8Array(2 * 1028 + 3), 8, 'names/vectors'),
      /names\/vectors: 2059 bytes/,
    );
  });
});

describe('training names', () => {
  const lexicon = createLexicon();
  const people = ['Dana', 'Omar', 'Lena', 'Petr', 'Aida', 'Hugo'];
  const places = ['Baku', 'Oslo', 'Lima', 'Riga', 'Accra', 'Hanoi'];
  const documents = Array.from({length: 90}, (_, i) => {
    const person = people[i % 6]!;
    const place = places[(i * 5 + 1) % 6]!;
    return toDocument(
      'own',
      [sentence(`Mr. ${person}/PER lives in ${place}/LOC .`), sentence(`In ${place}/LOC , ${person}/PER said so .`)],
      lexicon,
    );
  });
  const clusters = ['the', 'in', 'said', ...places.map(place => place.toLowerCase())].map((word, i) => ({
    word,
    coarse: i % 3,
    middle: i % 5,
    fine: i % 7,
  }));
  const train = (): Map<string, Uint8Array> => {
    const vocabulary = buildVocabulary(clusters, documents, lexicon);
    const random = new Random(3);
    const rows = vectorRowsOf(vocabulary, clusters, take => {
      for (const {word} of clusters)
        take(
          word,
          Float32Array.from({length: VECTOR_SIZE}, () => random.normal() / 10),
        );
    });
    return trainOnDocuments(documents, lexicon, vocabulary, rows, () => {}, {
      epochs: 12,
      hidden: 32,
      pooled: 16,
      seed: 5,
    });
  };

  it('gives the same bytes twice, and finds what it was taught', function () {
    this.timeout(120_000);
    const first = train();
    const second = train();
    assert.deepEqual([...second.keys()], [...first.keys()]);
    for (const [name, bytes] of first) assert.ok(Buffer.from(bytes).equals(Buffer.from(second.get(name)!)), name);
    const network = new NameNetwork(modelOf(first));
    const {words} = toDocument('own', [sentence('Mr. Zeno lives in Quito .')], lexicon);
    const found = network.find(words).map(({from, kind}) => `${lexicon.forms[words.types[from]!]} ${KINDS[kind]}`);
    assert.deepEqual(found, ['Zeno PER', 'Quito LOC']);
    assert.ok(new FingerprintTable(first.get('names/seen-words')!).find('dana') >= 0);
  });
});
