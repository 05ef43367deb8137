import type {TrainingDocument} from '@nutgraf/training';
import {buildFingerprintTable, FingerprintTable} from '../../../core/src/names/network/hashing.js';
import {OUTSIDE} from '../../../core/src/names/network/tags.js';
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

/** Words that get a vector: the commonest, then of those whose clusters hold names. */
export const VECTOR_WORDS = 21_000;
/** All words up to these ranks get a vector, or a cluster; above, those of clusters that hold names. */
const VECTOR_RANK = 10_000;
const CLUSTER_RANK = 30_000;
/** A cluster holds names when this share of its words in the training texts stands in one. */
const NAME_SHARE = 0.2;
/** Below so many occurrences of its words a cluster is judged by the middle cluster it lies in. */
const FEW = 30;
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
  const holdsNames = nameClusters(clusters, documents, lexicon);
  const vectorSet = new Map<string, number>();
  const clusterSet = new Map<string, number>();
  const rareSet = new Map<string, number>();
  clusters.forEach((cluster, rank) => {
    const {word, fine} = cluster;
    if (rank >= NUMBER_RANK && /\d/.test(word)) return;
    const named = holdsNames(cluster);
    if (vectorSet.size < VECTOR_WORDS && (rank < VECTOR_RANK || named)) vectorSet.set(word, 0);
    if (rank >= CLUSTER_RANK && !named) return;
    const frequency = RANKS.findIndex(end => rank < end);
    if (frequency < 0) rareSet.set(word, fine);
    else clusterSet.set(word, fine | (frequency << CLUSTER_BITS));
  });
  const vectors = buildFingerprintTable(vectorSet, 13, 16, 2);
  sections.set(SECTION.vectorWords, vectors.bytes);
  const clusterTable = buildFingerprintTable(clusterSet, 16, 11, 3);
  sections.set(SECTION.clusterWords, clusterTable.bytes);
  // Many small buckets leave room for the cluster in two bytes; one unknown word in sixty is taken for a rare one.
  const rare = buildFingerprintTable(rareSet, 18, 16 - CLUSTER_BITS, 2);
  sections.set(SECTION.rareWords, rare.bytes);
  const {bytes, middleOf, coarseOf} = nestClusters(clusters);
  sections.set(SECTION.clusters, bytes);
  const seen = buildFingerprintTable(seenWords(documents, lexicon), 12, 16, 3);
  sections.set(SECTION.seenWords, seen.bytes);
  return {
    tables: {
      vectorWords: new FingerprintTable(vectors.bytes),
      clusterWords: new FingerprintTable(clusterTable.bytes),
      rareWords: new FingerprintTable(rare.bytes),
      seenWords: new FingerprintTable(seen.bytes),
      middleOf,
      coarseOf,
    },
    sections,
    vectorWords: vectors.order,
  };
}

/** Whether names come from a cluster, as far as the training texts tell. */
function nameClusters(
  clusters: readonly Cluster[],
  documents: readonly TrainingDocument[],
  lexicon: Lexicon,
): (cluster: Cluster) => boolean {
  const clusterOf = new Map(clusters.map(cluster => [cluster.word, cluster]));
  const fine = Array.from({length: FINE_CLUSTERS}, () => ({all: 0, named: 0}));
  const middle = Array.from({length: MIDDLE_CLUSTERS}, () => ({all: 0, named: 0}));
  for (const {words, allowed} of documents) {
    for (let i = 0; i < words.count; i++) {
      const cluster = clusterOf.get(normalForm(lexicon.forms[words.types[i]!]!).toLowerCase());
      if (!cluster) continue;
      const named = (allowed[i]! & (1 << OUTSIDE)) === 0 ? 1 : 0;
      for (const count of [fine[cluster.fine]!, middle[cluster.middle]!]) {
        count.all++;
        count.named += named;
      }
    }
  }
  return cluster => {
    const count = fine[cluster.fine]!.all >= FEW ? fine[cluster.fine]! : middle[cluster.middle]!;
    return count.named >= NAME_SHARE * count.all && count.all > 0;
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
