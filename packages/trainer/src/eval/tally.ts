/** True and false positives and false negatives, with the figures made of them. */
export class Tally {
  hits = 0;
  extra = 0;
  missed = 0;

  add(other: Tally): this {
    this.hits += other.hits;
    this.extra += other.extra;
    this.missed += other.missed;
    return this;
  }

  get precision(): number {
    return ratio(this.hits, this.hits + this.extra);
  }

  get recall(): number {
    return ratio(this.hits, this.hits + this.missed);
  }

  get f1(): number {
    return ratio(2 * this.hits, 2 * this.hits + this.extra + this.missed);
  }
}

/** How many of how many. */
export class Share {
  right = 0;
  of = 0;

  count(right: boolean): void {
    this.of++;
    if (right) this.right++;
  }

  get value(): number {
    return ratio(this.right, this.of);
  }
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** "81.4": a share as a percentage with one digit. */
export function percent(value: number): string {
  return (100 * value).toFixed(1);
}
