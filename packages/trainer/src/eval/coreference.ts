import {ratio} from './tally.js';

type Chain = ReadonlySet<number>;

/** Sums of numerators and denominators of recall and precision. */
class Sums {
  recall = [0, 0];
  precision = [0, 0];

  get f1(): number {
    const r = ratio(this.recall[0]!, this.recall[1]!);
    const p = ratio(this.precision[0]!, this.precision[1]!);
    return ratio(2 * p * r, p + r);
  }
}

/**
 * Coreference over pooled documents: MUC (Vilain et al., 1995), B³ (Bagga & Baldwin, 1998), CEAF with entity similarity
 * φ4 (Luo, 2005), and their mean as in the CoNLL-2012 shared task.
 */
export class CoreferenceTally {
  muc = new Sums();
  b3 = new Sums();
  ceafe = new Sums();

  get mean(): number {
    return (this.muc.f1 + this.b3.f1 + this.ceafe.f1) / 3;
  }

  add(gold: readonly Chain[], found: readonly Chain[]): void {
    const ofGold = chainOf(gold);
    const ofFound = chainOf(found);
    addLinks(gold, ofFound, this.muc.recall);
    addLinks(found, ofGold, this.muc.precision);
    addMentions(gold, ofFound, this.b3.recall);
    addMentions(found, ofGold, this.b3.precision);
    const similarity = matched(gold, found);
    this.ceafe.recall[0]! += similarity;
    this.ceafe.recall[1]! += gold.length;
    this.ceafe.precision[0]! += similarity;
    this.ceafe.precision[1]! += found.length;
  }
}

function chainOf(chains: readonly Chain[]): Map<number, Chain> {
  const map = new Map<number, Chain>();
  for (const chain of chains) for (const mention of chain) map.set(mention, chain);
  return map;
}

function addLinks(chains: readonly Chain[], other: ReadonlyMap<number, Chain>, sums: number[]): void {
  for (const chain of chains) {
    const parts = new Set<Chain>();
    let alone = 0;
    for (const mention of chain) {
      const part = other.get(mention);
      if (part) parts.add(part);
      else alone++;
    }
    sums[0]! += chain.size - parts.size - alone;
    sums[1]! += chain.size - 1;
  }
}

function addMentions(chains: readonly Chain[], other: ReadonlyMap<number, Chain>, sums: number[]): void {
  for (const chain of chains) {
    for (const mention of chain) {
      sums[1]! += 1;
      const counterpart = other.get(mention);
      if (counterpart) sums[0]! += overlap(chain, counterpart) / chain.size;
    }
  }
}

function overlap(a: Chain, b: Chain): number {
  let shared = 0;
  for (const mention of a) if (b.has(mention)) shared++;
  return shared;
}

/** The greedy assignment of most similar chains, near enough to the best one where entities overlap almost one to one. */
function matched(gold: readonly Chain[], found: readonly Chain[]): number {
  const pairs: [similarity: number, gold: number, found: number][] = [];
  gold.forEach((a, i) => {
    found.forEach((b, j) => {
      const shared = overlap(a, b);
      if (shared > 0) pairs.push([(2 * shared) / (a.size + b.size), i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  let sum = 0;
  for (const [similarity, i, j] of pairs) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    sum += similarity;
  }
  return sum;
}
