/** A band of confidence: how many claims fell into it, how sure they were on average, and how many of them were right. */
export interface Band {
  from: number;
  to: number;
  count: number;
  confidence: number;
  right: number;
}

/** Bounds of the bands; each holds what is at least its lower bound. */
const BOUNDS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001] as const;

/** How far confidences can be believed: of all claims with a confidence near 0.8, 80 % should be right. */
export class Curve {
  readonly #counts = new Array<number>(BOUNDS.length - 1).fill(0);
  readonly #sums = new Array<number>(BOUNDS.length - 1).fill(0);
  readonly #rights = new Array<number>(BOUNDS.length - 1).fill(0);

  constructor(readonly what: string) {}

  /** Counts a claim; one without a confidence is none. */
  count(confidence: number | undefined, right: boolean): void {
    if (confidence === undefined) return;
    let band = 0;
    while (band + 2 < BOUNDS.length && confidence >= BOUNDS[band + 1]!) band++;
    this.#counts[band]!++;
    this.#sums[band]! += confidence;
    if (right) this.#rights[band]!++;
  }

  /** The bands that hold anything. */
  get bands(): Band[] {
    return this.#counts.flatMap((count, band) =>
      count === 0
        ? []
        : [
            {
              from: BOUNDS[band]!,
              to: Math.min(1, BOUNDS[band + 1]!),
              count,
              confidence: this.#sums[band]! / count,
              right: this.#rights[band]! / count,
            },
          ],
    );
  }

  /** The mean distance of confidence and share right over all claims (expected calibration error, Naeini et al., 2015). */
  get error(): number {
    const total = this.#counts.reduce((sum, count) => sum + count, 0);
    if (total === 0) return 0;
    return this.bands.reduce(
      (sum, {count, confidence, right}) => sum + (count / total) * Math.abs(confidence - right),
      0,
    );
  }
}
