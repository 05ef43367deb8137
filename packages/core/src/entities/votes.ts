import type {NamedType} from '../article.js';

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
