import type {TrainingDocument} from '@nutgraf/training';
import {buildFingerprintTable, FingerprintTable} from '../../../core/src/names/network/hashing.js';
import {SECTION} from '../../../core/src/names/network/weights.js';
import {
  CLUSTER_BITS,
  COARSE_CLUSTERS,
  FINE_CLUSTERS,
  MIDDLE_CLUSTERS,
  normalForm,
  seenKey,
  type WordTables,
} from '../../../core/src/names/network/word-features.js';
import type {Lexicon} from '../../../core/src/words/index.js';
import type {Cluster} from './vectors.js';

/** Words that get a vector, and words that get the cluster they are in: the commonest of the list. */
export const VECTOR_WORDS = 28_000;
export const CLUSTER_WORDS = 180_000;
/** Words seen in training that get an embedding of their own, and how often they must have been seen. */
export const SEEN_WORDS = 12_000;
const SEEN_COUNT = 4;
/** Ends of the frequency classes, as ranks. */
const RANKS = [10_000, 50_000, 150_000];
/** Numbers above this rank get no vector and no cluster: their shape tells as much. */
const NUMBER_RANK = 3000;

/** The word lists of a model: decoded, as bytes of its sections, and the vectors' words in the order of their rows. */
export interface Vocabulary {
  tables: WordTables;
  sections: Map<string, Uint8Array>;
  vectorWords: string[];
}

export function buildVocabulary(clusters: Cluster[], documents: TrainingDocument[], lexicon: Lexicon): Vocabulary {
  const sections = new Map<string, Uint8Array>();
  const vectorSet = new Map<string, number>();
  clusters.forEach(({word}, rank) => {
    if (vectorSet.size < VECTOR_WORDS && (rank < NUMBER_RANK || !/\d/.test(word))) vectorSet.set(word, 0);
  });
  const vectors = buildFingerprintTable(vectorSet, 13, 16, 2);
  sections.set(SECTION.vectorWords, vectors.bytes);
  const clusterSet = new Map<string, number>();
  clusters.forEach(({word, fine}, rank) => {
    if (clusterSet.size >= CLUSTER_WORDS || (rank >= NUMBER_RANK && /\d/.test(word))) return;
    const frequency = RANKS.findIndex(end => rank < end);
    clusterSet.set(word, fine | ((frequency < 0 ? RANKS.length : frequency) << CLUSTER_BITS));
  });
  const clusterTable = buildFingerprintTable(clusterSet, 16, 11, 3);
  sections.set(SECTION.clusterWords, clusterTable.bytes);
  const {bytes, middleOf, coarseOf} = nestClusters(clusters);
  sections.set(SECTION.clusters, bytes);
  const seen = buildFingerprintTable(seenWords(documents, lexicon), 12, 16, 3);
  sections.set(SECTION.seenWords, seen.bytes);
  return {
    tables: {
      vectorWords: new FingerprintTable(vectors.bytes),
      clusterWords: new FingerprintTable(clusterTable.bytes),
      seenWords: new FingerprintTable(seen.bytes),
      middleOf,
      coarseOf,
    },
    sections,
    vectorWords: vectors.order,
  };
}

/** The middle and coarse cluster that most words of each fine cluster have. */
function nestClusters(clusters: Cluster[]): {bytes: Uint8Array; middleOf: Uint16Array; coarseOf: Uint8Array} {
  const most = (size: number, of: (cluster: Cluster) => number): number[] => {
    const counts = new Int32Array(FINE_CLUSTERS * size);
    for (const cluster of clusters) counts[cluster.fine * size + of(cluster)]!++;
    return Array.from({length: FINE_CLUSTERS}, (_, fine) => {
      let best = 0;
      for (let i = 1; i < size; i++) if (counts[fine * size + i]! > counts[fine * size + best]!) best = i;
      return best;
    });
  };
  const middleOf = Uint16Array.from(most(MIDDLE_CLUSTERS, cluster => cluster.middle));
  const coarseOf = Uint8Array.from(most(COARSE_CLUSTERS, cluster => cluster.coarse));
  const bytes = new Uint8Array(FINE_CLUSTERS * 3);
  bytes.set(new Uint8Array(middleOf.buffer));
  bytes.set(coarseOf, FINE_CLUSTERS * 2);
  return {bytes, middleOf, coarseOf};
}

/** The most frequent words of the training texts, each with its share of lower-case occurrences, 0 to 15. */
function seenWords(documents: TrainingDocument[], lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, {all: number; lower: number}>();
  for (const {words} of documents) {
    for (let i = 0; i < words.count; i++) {
      const form = normalForm(lexicon.forms[words.types[i]!]!);
      const key = seenKey(form);
      let count = counts.get(key);
      if (!count) {
        count = {all: 0, lower: 0};
        counts.set(key, count);
      }
      count.all++;
      if (form === form.toLowerCase()) count.lower++;
    }
  }
  const frequent = [...counts].filter(([, {all}]) => all >= SEEN_COUNT);
  frequent.sort(([a, {all: m}], [b, {all: n}]) => n - m || (a < b ? -1 : 1));
  return new Map(frequent.slice(0, SEEN_WORDS).map(([word, {all, lower}]) => [word, Math.round((15 * lower) / all)]));
}
