/**
 * Confidence of a link; below 0.5 it is a guess. Between what was right on OntoGUM train, pronouns of people without a name
 * counted as wrong (0.59, 0.89, 0.87, 0.91, 0.91 for all, less for its news), and on the open articles of corpus/ (0.60, 0.70,
 * 0.91, 0.95, 0.99).
 */
export const CONFIDENCE = {guess: 0.45, weak: 0.62, fair: 0.83, good: 0.9, sure: 0.95} as const;

/** From the margin of the score; steps from the precision of the margin's bands on OntoGUM train. */
export function confidenceOf(margin: number): number {
  if (margin < 0) return CONFIDENCE.guess;
  if (margin < 0.5) return CONFIDENCE.weak;
  if (margin < 1.5) return CONFIDENCE.fair;
  return margin < 3 ? CONFIDENCE.good : CONFIDENCE.sure;
}
