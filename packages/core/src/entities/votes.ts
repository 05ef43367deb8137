import type {NamedType} from '../article.js';

/**
 * Sums of confidence by type for each of many names, by number. Most have votes for one type only, which needs no object;
 * the others have `Votes` of their own.
 */
export class Ballot {
  readonly #types: NamedType[] = [];
  readonly #sums: Float64Array;
  readonly #several = new Map<number, Votes>();

  constructor(size: number) {
    this.#sums = new Float64Array(size);
  }

  add(name: number, type: NamedType, weight: number): void {
    const first = this.#types[name];
    if (first === undefined) this.#types[name] = type;
    let several = this.#several.get(name);
    if (!several && first !== undefined && first !== type) {
      several = new Votes();
      several.add(first, this.#sums[name]!);
      this.#several.set(name, several);
    }
    if (several) several.add(type, weight);
    else this.#sums[name]! += weight;
  }

  /** Adds the votes on a name to `votes`. */
  addTo(votes: Votes, name: number): void {
    const several = this.#several.get(name);
    if (several) votes.addAll(several);
    else if (this.#types[name]) votes.add(this.#types[name], this.#sums[name]!);
  }

  total(name: number): number {
    return this.#several.get(name)?.total ?? this.#sums[name]!;
  }

  /** The type with most votes; the first met at a draw. */
  settled(name: number): NamedType {
    return this.#several.get(name)?.settled ?? this.#types[name] ?? 'organization';
  }
}

/** Sums of confidence by type of name. Most names have votes for one type only, so there is a map only for others. */
export class Votes {
  #first: NamedType | undefined;
  #sum = 0;
  #others: Map<NamedType, number> | undefined;

  add(type: NamedType, weight: number): void {
    this.#first ??= type;
    if (type === this.#first) {
      this.#sum += weight;
      return;
    }
    this.#others ??= new Map();
    this.#others.set(type, (this.#others.get(type) ?? 0) + weight);
  }

  addAll(votes: Votes): void {
    if (votes.#first === undefined) return;
    this.add(votes.#first, votes.#sum);
    if (votes.#others) for (const [type, weight] of votes.#others) this.add(type, weight);
  }

  get total(): number {
    let sum = this.#sum;
    if (this.#others) for (const weight of this.#others.values()) sum += weight;
    return sum;
  }

  /** The type with most votes; the first met at a draw. */
  get settled(): NamedType {
    let best = this.#first ?? 'organization';
    let most = this.#sum;
    if (this.#others) {
      for (const [type, votes] of this.#others) {
        if (votes > most) {
          best = type;
          most = votes;
        }
      }
    }
    return best;
  }
}
